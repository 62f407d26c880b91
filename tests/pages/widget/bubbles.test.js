// @ts-check
/** What the widget shows of a message, of the queue, of the survey and of itself. */

import "../browser.js";
import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { FluentBundle, FluentResource } from "../../../bot/web/static/vendor/fluent-bundle/index.js";
import { aimOf } from "../../../bot/web/static/widget/arrow-keys.js";
import { fileSize, previewSize } from "../../../bot/web/static/widget/attachment-view.js";
import { initialOf } from "../../../bot/web/static/widget/avatar.js";
import { original, stateOf, translationOf } from "../../../bot/web/static/widget/bubble.js";
import { lengthOf, restored, roomOf } from "../../../bot/web/static/widget/composer.js";
import { contactOf } from "../../../bot/web/static/widget/contact-form.js";
import { FALLBACK } from "../../../bot/web/static/widget/fallback.js";
import { placeOf } from "../../../bot/web/static/widget/footer.js";
import { LogEnd } from "../../../bot/web/static/widget/log-end.js";
import { contentOf, isOneRun } from "../../../bot/web/static/widget/message-log.js";
import { parts } from "../../../bot/web/static/widget/message-text.js";
import { readOptions } from "../../../bot/web/static/widget/options.js";
import { isAsking, keptOf, stepOf } from "../../../bot/web/static/widget/survey-steps.js";
import { Labels } from "../../../bot/web/static/shared/labels.js";
import { names, phrases } from "../catalogues.js";
import { content, message, translation } from "./examples.js";

test("web addresses in a text are links, without the signs that end its sentence", () => {
  const links = (/** @type {string} */ text) => parts(text).map(({ text: said, href }) => (href ? `<${said}>` : said)).join("");

  assert.equal(links("See https://shop.example/a?b=c, or http://x.example."), "See <https://shop.example/a?b=c>, or <http://x.example>.");
  assert.equal(links("(https://shop.example/a)"), "(<https://shop.example/a>)");
  assert.equal(links("ببینید: https://shop.example/سفارش؟"), "ببینید: <https://shop.example/سفارش>؟");
  assert.equal(links("见https://shop.example/a。好"), "见<https://shop.example/a。好>");
  assert.equal(links("«https://shop.example/a»"), "«<https://shop.example/a>»");
  assert.equal(links("no links: shop.example, ftp://x.example, javascript:alert(1)"), "no links: shop.example, ftp://x.example, javascript:alert(1)");
  assert.equal(links("https://[broken"), "https://[broken");
  assert.deepEqual(parts(""), []);
  assert.deepEqual(parts("https://shop.example/a b"), [{ text: "https://shop.example/a", href: "https://shop.example/a" }, { text: " b", href: null }]);
});

test("messages of one author stand together for five minutes, on one day", () => {
  const at = (/** @type {number} */ minutes, /** @type {object} */ changes = {}) => content({ date: new Date(2026, 0, 1, 12, minutes), ...changes });

  assert.equal(isOneRun(at(0), at(4.9)), true);
  assert.equal(isOneRun(at(0), at(5)), false);
  assert.equal(isOneRun(at(0), at(1, { author: "agent" })), false);
  assert.equal(isOneRun(at(0, { author: "agent", agent: "Sara" }), at(1, { author: "agent", agent: "Mina" })), false);
  assert.equal(isOneRun(at(0), at(1, { kind: "notice" })), false);
  assert.equal(isOneRun(at(0, { kind: "notice" }), at(1)), false);
  assert.equal(isOneRun(content({ date: new Date(2026, 0, 1, 23, 59) }), content({ date: new Date(2026, 0, 2, 0, 1) })), false);
});

test("a message without a time stands with another one alone", () => {
  const welcome = content({ date: null });

  assert.deepEqual([isOneRun(welcome, content()), isOneRun(welcome, welcome), isOneRun(undefined, welcome), isOneRun(welcome, undefined)], [false, true, false, false]);
});

test("everything in the log is shown by what it is: a message, one on its way, or a file", () => {
  const stored = contentOf({ key: "1", message: message(1, { author: "agent", agent: "Sara" }) });
  assert.deepEqual([stored.author, stored.agent, stored.status, stored.date?.toISOString()], ["agent", "Sara", null, "2026-01-01T12:00:00.000Z"]);
  const pending = contentOf({ key: "2", pending: { client_id: "2", text: "Hi", created_at: "2026-01-01T12:00:00Z", status: "failed", fault: "x" } });
  assert.deepEqual([pending.author, pending.text, pending.status, pending.fault, pending.progress], ["visitor", "Hi", "failed", "x", null]);
  const upload = contentOf({ key: "3", upload: { key: "3", name: "a.txt", progress: 0.5, created_at: "2026-01-01T12:00:00Z", status: "sending", fault: null } });
  assert.deepEqual([upload.author, upload.text, upload.status, upload.progress], ["visitor", "a.txt", "sending", 0.5]);
});

test("what became of a message is said, and whether to try again is of use", () => {
  const said = (/** @type {object} */ changes) => {
    const { words, mayRetry } = stateOf(content(changes));
    return `${words}${mayRetry ? " retry" : ""}`;
  };

  assert.equal(said({}), "");
  assert.deepEqual(["waiting", "sent"].map((status) => said({ status })), ["widget-sending", "widget-sending"]);
  assert.equal(said({ status: "failed", fault: "unreachable" }), "widget-not-sent retry");
  assert.equal(said({ status: "failed", fault: null }), "widget-not-sent retry");
  assert.equal(said({ status: "failed", fault: "toString" }), "widget-not-sent retry");
  assert.deepEqual(["message_too_long", "attachment_too_large", "body_too_large", "attachment_refused"].map((fault) => said({ status: "failed", fault })), ["widget-too-long", "widget-attachment-too-large", "widget-attachment-too-large", "widget-attachment-refused"]);
  assert.deepEqual(["files_quota_reached", "files_storage_full"].map((fault) => said({ status: "failed", fault })), ["widget-attachment-quota", "widget-attachment-no-room"]);
  assert.equal(said({ status: "sending", progress: 0.5 }), "");
  assert.equal(said({ status: "failed", fault: "unreachable", progress: 0.5 }), "widget-not-sent retry");
});

test("a visitor reads the translation of others, and their own words as they wrote them", () => {
  const translated = { language: "nl", translation: translation("en") };

  assert.equal(translationOf(content({ ...translated, author: "agent" }))?.language, "en");
  assert.equal(translationOf(content({ ...translated, author: "visitor" })), null);
  assert.equal(translationOf(content({ ...translated, language: "en" })), null);
  assert.equal(translationOf(content()), null);
});

test("people write as they like, what the assistant says goes the way of its language", () => {
  const labels = new Labels("en", { "widget-attachment-sending": "Sending {name}…" });
  const direction = (/** @type {object} */ changes) => original(content({ direction: "rtl", ...changes }), labels).direction;

  assert.deepEqual([direction({}), direction({ author: "agent" }), direction({ author: "agent", html: "<p>" }), direction({ author: "visitor" })], ["rtl", null, "rtl", null]);
  assert.deepEqual(original(content({ text: "a.txt", status: "sending", progress: 0 }), labels), { text: "Sending a.txt…", html: null, language: null, direction: null });
  assert.equal(original(content({ text: "a.txt", status: "failed", progress: 0 }), labels).text, "a.txt");
});

test("a file's size is in the unit that suits it", () => {
  assert.deepEqual([0, 999, 1500, 12_345, 1_000_000, 12_340_000].map((bytes) => fileSize(bytes, "en")), ["1 kB", "1 kB", "2 kB", "12 kB", "1 MB", "12.3 MB"]);
});

test("a preview is drawn sharp, and no larger than it has room for", () => {
  assert.deepEqual(previewSize({ width: 4800, height: 2400 }), { width: 480, height: 240, shown: 240 });
  assert.deepEqual(previewSize({ width: 1000, height: 4400 }), { width: 100, height: 440, shown: 100 });
  assert.deepEqual(previewSize({ width: 100, height: 50 }), { width: 100, height: 50, shown: 100 });
  assert.deepEqual(previewSize({ width: 1, height: 9000 }), { width: 1, height: 440, shown: 48 });
});

test("a name begins with a letter as readers see it", () => {
  assert.deepEqual(["sara", " émile", "క్రిష్ణ", "", "  "].map(initialOf), ["S", "É", "క్రి".slice(0, initialOf("క్రిష్ణ").length), "", ""]);
  assert.ok(initialOf("క్రిష్ణ").length > 1);
});

test("characters are counted as the server counts them", () => {
  assert.deepEqual([lengthOf(" ab "), lengthOf("😀😀"), lengthOf("")], [2, 2, 0]);
});

test("the count of characters is worth a word near the limit", () => {
  assert.deepEqual([89, 90, 100, 101].map((length) => roomOf(length, 100)), [
    { over: false, near: false },
    { over: false, near: true },
    { over: false, near: true },
    { over: true, near: true },
  ]);
});

test("a text that could not be sent comes back before what was written since", () => {
  assert.deepEqual([restored("old", "new"), restored("old", "")], ["old\nnew", "old"]);
});

test("an address with its sign is for mail, anything else for a call", () => {
  assert.deepEqual([contactOf("a@b.c"), contactOf("+31 20")], [{ email: "a@b.c" }, { phone: "+31 20" }]);
});

test("keys lead along the line of text, and from its ends on around", () => {
  const aims = (/** @type {number} */ here, isRtl = false) => ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "Home", "End"].map((key) => aimOf(key, here, 5, isRtl));

  assert.deepEqual(aims(1), [2, 2, 0, 0, 0, 4]);
  assert.deepEqual(aims(1, true), [0, 2, 2, 0, 0, 4]);
  assert.deepEqual([aims(4)[0], aims(0)[2]], [0, 4]);
  assert.deepEqual([aimOf("ArrowRight", -1, 5, false), aimOf("a", 1, 5, false)], [null, null]);
});

test("a place in the queue is told, but not among those who wait for the morning", () => {
  const queue = { place: 12, minutes: 5, text: "", corrected: false, back_at: null };

  assert.deepEqual([placeOf(queue, "en"), placeOf(queue, "fa"), placeOf({ ...queue, back_at: "2026-01-01" }, "en"), placeOf(null, "en")], ["12", "۱۲", null, null]);
});

test("the end of the log stays in sight until the visitor scrolls away from it", () => {
  const end = new LogEnd();
  assert.equal(end.rendered("bot"), "end");
  end.shown(1000);
  end.scrolled({ scrollHeight: 1000, scrollTop: 753, clientHeight: 200 });
  assert.deepEqual([end.isInSight, end.rendered(null)], [true, "end"]);
  end.scrolled({ scrollHeight: 1000, scrollTop: 752, clientHeight: 200 });
  assert.deepEqual([end.isInSight, end.rendered(null), end.rendered("bot")], [false, "stay", "tell"]);
  assert.equal(end.rendered("visitor"), "end");
});

test("who scrolls back to the end sees what is new again", () => {
  const end = new LogEnd();
  end.shown(1000);
  end.scrolled({ scrollHeight: 1000, scrollTop: 0, clientHeight: 200 });
  end.scrolled({ scrollHeight: 1400, scrollTop: 1200, clientHeight: 200 });
  assert.equal(end.isInSight, true);
});

test("a picture that arrives, or a log that is not on the screen, is nobody's scrolling", () => {
  const end = new LogEnd();
  end.shown(1000);
  end.scrolled({ scrollHeight: 1300, scrollTop: 800, clientHeight: 200 });
  assert.equal(end.isInSight, true);
  end.scrolled({ scrollHeight: 1000, scrollTop: 0, clientHeight: 0 });
  assert.equal(end.isInSight, true);
});

test("the survey goes on at the first question without an answer, or where the visitor has gone to", () => {
  const answers = (/** @type {object} */ given = {}) => ({ answered: false, csat: null, nps: null, comment: null, ...given });

  assert.deepEqual([stepOf({}, answers()), stepOf({}, answers({ csat: 1 })), stepOf({}, answers({ csat: 1, nps: 0 })), stepOf({}, answers({ csat: 1, nps: 0, comment: "" }))], ["csat", "nps", "comment", "done"]);
  assert.equal(stepOf({}, undefined), "csat");
  assert.equal(stepOf({ step: "later" }, answers()), "later");
  assert.deepEqual(/** @type {const} */ (["csat", "nps", "comment", "done", "later"]).map(isAsking), [true, true, true, false, false]);
});

test("what is kept of another conversation's survey is nothing of this one's", () => {
  const kept = { conversation: "c1", step: /** @type {const} */ ("nps") };

  assert.deepEqual([keptOf(kept, "c1"), keptOf(kept, "c2"), keptOf(kept, undefined), keptOf(null, "c1")], [kept, {}, {}, {}]);
});

test("what a site sets on the script tag is taken, and nonsense is left out", () => {
  const warn = mock.method(console, "warn", () => {});
  assert.deepEqual(readOptions({}), { language: "en", name: undefined, attributes: {}, position: "end", theme: "auto", open: false });
  assert.deepEqual(readOptions({ language: "fa", name: "Mina", attributes: '{"plan": "gold"}', position: "start", theme: "dark", open: "" }), {
    language: "fa, en",
    name: "Mina",
    attributes: { plan: "gold" },
    position: "start",
    theme: "dark",
    open: true,
  });
  assert.deepEqual([readOptions({ open: "true" }).open, readOptions({ open: "false" }).open, readOptions({ position: "top" }).position, readOptions({ theme: "pink" }).theme], [true, false, "end", "auto"]);
  assert.equal(warn.mock.callCount(), 0);
  for (const attributes of ["not JSON", "[1]", "null", "5"]) assert.deepEqual(readOptions({ attributes }).attributes, {});
  assert.equal(warn.mock.callCount(), 4);
});

test("without a server the widget says what the English catalogue says", () => {
  const bundle = new FluentBundle("en", { useIsolating: false });
  bundle.addResource(new FluentResource(phrases("en")));
  for (const [key, text] of Object.entries(FALLBACK)) {
    const pattern = bundle.getMessage(key)?.value ?? "";
    const variables = Object.fromEntries([...text.matchAll(/\{(\w+)\}/g)].map(([whole, name]) => [name, whole]));
    assert.equal(text, bundle.formatPattern(pattern, variables), key);
  }
  for (const key of names(phrases("en")).filter((name) => name.startsWith("widget-"))) assert.ok(key in FALLBACK, key);
});
