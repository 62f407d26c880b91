// @ts-check
import assert from "node:assert/strict";
import test, { beforeEach, mock } from "node:test";
import { setImmediate } from "node:timers/promises";
import { fakeDocument, setSeen } from "../browser.js";
import * as check from "../../../bot/web/static/widget/host/checks.js";
import { HostEvents, SaidEvent, tellOf } from "../../../bot/web/static/widget/host/events.js";
import { HostInterface } from "../../../bot/web/static/widget/host/interface.js";
import { overlaid, readableOn } from "../../../bot/web/static/widget/host/overlay.js";
import { readOptions } from "../../../bot/web/static/widget/options.js";
import { TitleMark, beginningOf, plainOf } from "../../../bot/web/static/widget/peek.js";
import { message, state } from "./examples.js";

const HASH = "ab".repeat(32);
const NAMES = ["open", "close", "toggle", "hide", "show", "setVisitor", "setAttributes", "setLanguage", "ask", "reset", "destroy"];

/** What was said in the console. @type {string[]} */
let said = [];
Object.assign(fakeDocument, { baseURI: "https://shop.example/cart" });
mock.method(console, "warn", (/** @type {string} */ text) => said.push(text));
mock.method(console, "error", (/** @type {unknown[]} */ ...text) => said.push(text.join(" ")));

beforeEach(() => {
  said = [];
});

/** An interface that notes what is done. */
function interfaceThere() {
  /** @type {unknown[][]} */
  const done = [];
  const controls = Object.fromEntries(NAMES.map((name) => [name, (/** @type {unknown[]} */ ...given) => void done.push([name, ...given])]));
  const events = new HostEvents();
  return { host: new HostInterface(/** @type {any} */ (controls), events), events, done };
}

test("a visitor who is nobody has signed out, and one who is nothing is refused", () => {
  const { host, done } = interfaceThere();

  host.take(["setVisitor", null]);
  host.take(["setVisitor"]);

  assert.deepEqual(done, [["setVisitor", null]]);
  assert.match(said[0] ?? "", /setVisitor takes an object/);
});

/** @param {number} depth */
function nested(depth) {
  /** @type {any} */
  let value = 1;
  for (let level = 0; level < depth; level += 1) value = { a: value };
  return value;
}

test("what a page sets on the tag is taken, and its settings object goes first", () => {
  const tag = { language: "fa", name: "Mina", attributes: '{"plan": "gold"}', position: "start", theme: "dark", open: "", offsetBottom: "80", starters: '["Where?"]' };
  const { languages, ...given } = readOptions(tag, { theme: "light", title: "Help", accent: "#AABBCC", hiddenOnPhones: true, launcher: " Ask us " });

  assert.equal(languages[0], "fa");
  assert.deepEqual(given, {
    language: "fa", name: "Mina", attributes: { plan: "gold" }, side: "start", theme: "light", open: true, offsetBottom: 80, starters: ["Where?"],
    title: "Help", accent: "#aabbcc", hiddenOnPhones: true, launcher: "Ask us",
  }); // biome-ignore format: as a list
  assert.deepEqual(said, []);
});

test("what cannot be used is left out with a word about it, and what can be is taken", () => {
  const given = readOptions({}, {
    title: "<b>Help</b>", greeting: 5, side: "top", zIndex: -1, accent: "red", logo: "javascript:alert(1)", starters: ["a", "<script>"],
    hidden: "perhaps", colour: "#ffffff", consent: "x".repeat(501), name: "Ana",
  }); // biome-ignore format: as a list

  assert.deepEqual({ ...given, languages: [] }, { name: "Ana", languages: [] });
  assert.equal(said.length, 10);
  assert.match(said[0] ?? "", /title has HTML in it/);
  assert.ok(said.some((text) => text.includes("HamdelSettings.colour is not known")));
});

test("a settings object that is none, or that fails as it is read, harms nobody", () => {
  const failing = { get title() { throw new Error("not today"); } }; // biome-ignore format: short
  for (const settings of ["<b>", 5, [1], failing]) assert.deepEqual(Object.keys(readOptions({}, settings)), ["languages"]);
  assert.equal(said.length, 4);
});

test("attributes nested 900 deep, in themselves, or too large are refused", () => {
  /** @type {any} */
  const endless = {};
  endless.me = endless;
  for (const [value, code] of /** @type {[unknown, string][]} */ ([
    [nested(900), "attributes_too_deep"],
    [nested(200_000), "attributes_too_deep"],
    [endless, "attributes_too_deep"],
    [{ all: "x".repeat(5000) }, "attributes_too_large"],
    [{ big: 1n }, "invalid_attributes"],
    [[1], "invalid_attributes"],
    [null, "invalid_attributes"],
  ])) {
    assert.throws(() => check.attributes(value, "attributes"), (/** @type {unknown} */ error) => error instanceof check.Refused && error.code === code);
  }
  assert.deepEqual(check.attributes(nested(10), "attributes"), nested(10));
});

test("a visitor is known by an id that a hash proves, or only says who they are", () => {
  assert.deepEqual(check.visitor({ id: 7, hash: HASH, name: "Ana" }), { proof: { id: "7", hash: HASH }, name: "Ana", attributes: { visitor_id: "7" } });
  assert.deepEqual(check.visitor({ id: "7", email: "a@b.example", attributes: { plan: "gold" } }), {
    proof: null, name: undefined, attributes: { plan: "gold", email: "a@b.example", visitor_id: "7" },
  }); // biome-ignore format: short
  for (const wrong of [{ id: "x".repeat(10_000), hash: HASH }, { id: " 7", hash: HASH }, { id: "7\u0000", hash: HASH }, { id: {}, hash: HASH }, { id: "7", hash: "abc" }, { hash: HASH }, "7", null]) {
    assert.throws(() => check.visitor(wrong), check.Refused);
  }
});

test("calls reach the widget in their order, and wrong ones are refused one by one", async () => {
  const { host, events, done } = interfaceThere();
  /** @type {any[]} */
  const errors = [];
  events.on("error", (error) => errors.push(error.code));
  for (const call of [["open", { text: "Hi <3" }], ["ask", " Where is it? "], ["ask", ""], ["setLanguage", "pt-BR"], ["setLanguage", "<b>"], ["setLanguage"], ["fly"], ["constructor"], "close", ["setAttributes", { a: 1 }], ["on", "sneeze", () => {}], ["on", "open", "no"]]) {
    host.take(call);
  }
  await setImmediate();

  assert.deepEqual(done, [["open", { text: "Hi <3" }], ["ask", "Where is it?"], ["setLanguage", "pt-BR"], ["setLanguage", null], ["close"], ["setAttributes", { a: 1 }]]);
  assert.deepEqual(errors, ["invalid_question", "invalid_language", "unknown_call", "unknown_call", "invalid_setting", "invalid_listener"]);
  assert.equal(said.length, 6);
});

test("after it was destroyed nothing is done, and that is said", () => {
  const { host, done } = interfaceThere();
  host.take(["destroy"]);
  for (const name of ["open", "setVisitor", "destroy"]) host.take([name]);

  assert.deepEqual(done, [["destroy"]]);
  assert.equal(said.length, 3);
  assert.match(said[0] ?? "", /destroyed/);
});

test("a listener of the page that fails keeps nobody else from hearing", async () => {
  const { host, events } = interfaceThere();
  /** @type {string[]} */
  const heard = [];
  const second = () => heard.push("second");
  host.take(["on", "open", () => { throw new Error("mine"); }]); // biome-ignore format: short
  host.take(["on", "open", second]);
  events.tell("open");
  await setImmediate();
  host.take(["off", "open", second]);
  events.tell("open");
  events.tell("ready", { language: "nl" });
  host.take(["on", "ready", (/** @type {any} */ { language }) => heard.push(language)]);
  await setImmediate();

  assert.deepEqual(heard, ["second", "nl"]);
  assert.match(said[0] ?? "", /a listener of the page has failed/);
});

test("a page hears what happens from now on, and not what it finds", async () => {
  const conversation = /** @type {any} */ (Object.assign(new EventTarget(), { unread: 0, mode: "bot", state: null }));
  const events = new HostEvents();
  /** @type {unknown[]} */
  const heard = [];
  for (const name of /** @type {const} */ (["unread", "handoff", "closed", "message", "rated", "error"])) events.on(name, (detail) => heard.push([name, detail]));
  tellOf(conversation, events);
  /** @param {object} now */
  const change = async (now) => {
    Object.assign(conversation, now);
    conversation.dispatchEvent(new Event("change"));
    await setImmediate();
  };
  await change({ state: state({ state: "waiting" }), mode: "waiting", unread: 2 });
  await change({ state: state(), mode: "bot" });
  await change({ state: state({ queue: { place: 3, minutes: 4, text: "", corrected: false, back_at: null } }), mode: "waiting" });
  await change({ mode: "agent", unread: 0 });
  await change({ mode: "closed" });
  await change({ state: state({ conversation: "c2" }), mode: "closed" });
  conversation.dispatchEvent(new SaidEvent(message(4, { author: "agent", agent: "Sara", text: "Hello" })));
  conversation.dispatchEvent(new CustomEvent("rated", { detail: { csat: 5 } }));
  conversation.dispatchEvent(new CustomEvent("fault", { detail: { code: "unreachable" } }));
  await setImmediate();

  assert.deepEqual(heard.slice(0, 4), [["unread", { count: 2 }], ["handoff", { place: 3 }], ["unread", { count: 0 }], ["closed", {}]]);
  assert.deepEqual(heard[4], ["message", { sequence: 4, author: "agent", agent: "Sara", text: "Hello", language: "en", at: "2026-01-01T12:00:00Z" }]);
  assert.deepEqual(heard.slice(5).map((one) => /** @type {any} */ (one)[0]), ["rated", "error"]);
});

test("a page's own settings take the place of the site's, and the rest stays", () => {
  const site = { labels: { welcome: "Hi", "widget-title": "Ours", "widget-send": "Send" }, accent: "#000000", on_accent: "#ffffff", starters: ["a"], language: "en", widget: { side: "left", offset_side: 40 } };
  const own = overlaid(site, { title: "Mine", accent: "#ffe066", consent: "We keep it.", zIndex: 7 });

  assert.deepEqual(own.labels, { welcome: "Hi", "widget-title": "Mine", "widget-send": "Send" });
  assert.deepEqual([own.accent, own.on_accent, own.starters, own.own_greeting], ["#ffe066", "#111111", ["a"], false]);
  assert.deepEqual([own.widget.side, own.widget.offset_side, own.widget.z_index, own.widget.launcher], ["left", 40, 7, ""]);
  assert.equal(own.consent?.text, "We keep it.");
  const asked = { version: "v1", language: "en", text: "The server's.", link: null };
  assert.equal(overlaid({ ...site, consent: asked }, { consent: "Mine." }).consent, asked);
  assert.equal(overlaid(site, { greeting: "Salam" }).own_greeting, true);
});

test("text on a colour can be read", () => {
  assert.deepEqual(["#000000", "#0f766e", "#808080", "#ffffff"].map(readableOn), ["#ffffff", "#ffffff", "#111111", "#111111"]);
});

test("of an answer in Markdown the first words are shown, without its marks", () => {
  assert.equal(beginningOf(plainOf("Open **My orders** at [your account](https://shop.example/a).\n\n- one\n2. two")), "Open My orders at your account. one two");
  assert.equal([...beginningOf("x ".repeat(500))].length, 160);
  assert.equal(plainOf("5 * 3 = 15 and snake_case"), "5 * 3 = 15 and snake_case");
});

test("the page's title counts messages while nobody looks, and is given back, whatever the page made of it", () => {
  const page = /** @type {{ title: string }} */ (/** @type {unknown} */ (fakeDocument));
  page.title = "Cart";
  const mark = new TitleMark();
  mark.render(2);
  assert.equal(page.title, "Cart");
  setSeen(false);
  for (const unread of [1, 2]) mark.render(unread);
  assert.equal(page.title, "(2) Cart");
  page.title = "Checkout";
  mark.render(3);
  assert.equal(page.title, "(3) Checkout");
  setSeen(true);
  mark.render(3);
  assert.equal(page.title, "Checkout");
});
