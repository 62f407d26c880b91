// @ts-check
/** How the editor says things, and how it puts them in order. */

import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { isLike, surenessOf, wayOn } from "../../../bot/web/static/editor/ask-verdict.js";
import { debounced } from "../../../bot/web/static/shared/dom.js";
import { inOrder, markOf } from "../../../bot/web/static/editor/marks.js";
import { byCategory, pagesOf, rangeOf } from "../../../bot/web/static/editor/paging.js";
import { fits, grouped, place } from "../../../bot/web/static/editor/wording-groups.js";
import { formName, titleOf, toneOf, variableName } from "../../../bot/web/static/editor/wording-names.js";
import { pageIn, verdict } from "./examples.js";

const page = pageIn("en");

test("a time is said as people say it, and as a date from a week on", () => {
  const now = new Date("2026-01-31T12:00:00Z");
  const ago = (/** @type {number} */ seconds) => page.when(new Date(now.getTime() - seconds * 1000).toISOString(), now);

  assert.deepEqual([-30, 0, 59].map(ago), ["now", "now", "now"]);
  assert.deepEqual([60, 3599].map(ago), ["1 minute ago", "60 minutes ago"]);
  assert.deepEqual([3600, 86_399].map(ago), ["1 hour ago", "24 hours ago"]);
  assert.deepEqual([86_400, 6 * 86_400].map(ago), ["yesterday", "6 days ago"]);
  assert.equal(ago(8 * 86_400), "Jan 23, 2026");
  assert.equal(page.when("not a time"), "");
});

test("a probability is never quite nothing nor quite certain", () => {
  assert.deepEqual([0, 0.004, 0.01, 0.5, 0.994, 1].map((share) => page.percent(share)), ["0%", "<1%", "1%", "50%", "99%", "99%"]);
});

test("a label that may be missing is nothing where it is", () => {
  assert.equal(page.maybe("desk-emotion-calm"), "Calm");
  assert.equal(page.maybe("desk-emotion-invented"), "");
  assert.equal(page.say("count", { count: 1 }), "1 article");
});

test("languages have their own names where the site has them, and else those of the page", () => {
  page.siteLanguages = [{ code: "fa", name: "فارسی", direction: "rtl" }, { code: "az", name: "Azərbaycan", direction: "rtl" }];

  assert.deepEqual([page.languageName("fa"), page.autonym("fa"), page.autonym("nl")], ["Persian", "فارسی", "Dutch"]);
  assert.deepEqual([page.direction("az"), page.direction("ar"), page.direction("nl")], ["rtl", "rtl", "ltr"]);
  assert.equal(page.languageName("not a tag"), "not a tag");
});

test("a machine is asked for what it can translate", () => {
  const can = (/** @type {string} */ engine, /** @type {string[][]} */ pairs) => Object.assign(pageIn(), { translation: { engine, pairs } }).canTranslate("en", "nl");

  assert.deepEqual([can("none", []), can("none", [["en", "nl"]]), can("argos", []), can("argos", [["en", "nl"]]), can("argos", [["nl", "en"]])], [false, false, true, true, false]);
});

test("a language's mark says the most pressing of it alone", () => {
  const said = (/** @type {object} */ state) => markOf(page, "Dutch", { isMachine: false, isStale: false, isSource: false, ...state });

  assert.equal(said({}), "Dutch");
  assert.equal(said({ isSource: true }), "Dutch, the language it was written in");
  assert.equal(said({ isSource: true, isStale: true }), "Dutch, out of date");
  assert.equal(said({ isStale: true, isMachine: true }), "Dutch, machine draft, not reviewed");
  assert.equal(said({ isStale: true, isMachine: true, isFaulty: true }), "Dutch, needs a look");
});

test("languages stand in order, those that need work before those that do not", () => {
  const one = { language: "nl", languages: ["fa", "nl", "de", "en", "ar"], stale: ["fa"], machine: ["en"] };

  assert.deepEqual(inOrder(one), { shown: ["nl", "en", "fa", "ar", "de"], hidden: [] });
});

test("of many languages nine are shown, but never all but one", () => {
  const codes = ["aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh", "ii", "jj", "kk"];
  const order = (/** @type {number} */ count) => inOrder({ language: "aa", languages: codes.slice(0, count), stale: ["kk"], machine: [] });

  assert.deepEqual([order(10).shown.length, order(10).hidden], [10, []]);
  assert.deepEqual([order(11).shown.length, order(11).hidden, order(11).shown[1]], [9, ["ii", "jj"], "kk"]);
});

test("a long list has pages, and each says what it shows", () => {
  assert.deepEqual([0, 1, 50, 51, 100, 101].map(pagesOf), [1, 1, 1, 2, 2, 3]);
  assert.deepEqual(rangeOf(1, 120), { from: 1, to: 50, isFirst: true, isLast: false });
  assert.deepEqual(rangeOf(2, 120), { from: 51, to: 100, isFirst: false, isLast: false });
  assert.deepEqual(rangeOf(3, 120), { from: 101, to: 120, isFirst: false, isLast: true });
});

test("articles stand by category, in the order in which they come", () => {
  const one = (/** @type {string} */ id, /** @type {string} */ category) => /** @type {any} */ ({ id, category });
  const groups = byCategory([one("a", "x"), one("b", ""), one("c", "x")]);

  assert.deepEqual(groups.map(([category, members]) => [category, members.map(({ id }) => id)]), [["x", ["a", "c"]], ["", ["b"]]]);
});

test("how sure the bot is has words", () => {
  assert.deepEqual([1, 0.85, 0.849, 0.5, 0.499, 0.2, 0.199, 0].map(surenessOf), [
    "ask-sure-very", "ask-sure-very", "ask-sure-fairly", "ask-sure-fairly", "ask-sure-hardly", "ask-sure-hardly", "ask-sure-not", "ask-sure-not",
  ]);
});

test("a verdict is another one by what is decided, answered, or how sure it is", () => {
  assert.equal(isLike(verdict({ confidence: 0.905 }), verdict()), true);
  assert.equal(isLike(verdict({ confidence: 0.92 }), verdict()), false);
  assert.equal(isLike(verdict({ decision: "clarify" }), verdict()), false);
  assert.equal(isLike(verdict({ answer: null }), verdict()), false);
  assert.equal(isLike(verdict({ answer: null }), verdict({ answer: null })), true);
});

test("a question that is not answered is taught to the open article, or written one for", () => {
  const none = verdict({ decision: "handoff", answer: null });

  assert.deepEqual([wayOn(none, null), wayOn(none, { id: "track" })], ["write", "phrasing"]);
  assert.deepEqual([wayOn(verdict(), null), wayOn(verdict(), { id: "track" }), wayOn(verdict(), { id: "other" })], [null, null, "phrasing"]);
  assert.deepEqual([wayOn(verdict({ decision: "smalltalk", answer: null }), null), wayOn({ ...none, reason: "asked" }, { id: "track" })], [null, null]);
});

test("work waits for a pause, and can be done at once or not at all", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const work = mock.fn();
  const later = debounced(work, 100);
  later();
  mock.timers.tick(99);
  later();
  mock.timers.tick(99);
  assert.equal(work.mock.callCount(), 0);
  mock.timers.tick(1);
  assert.equal(work.mock.callCount(), 1);
  later();
  later.now();
  mock.timers.tick(200);
  assert.equal(work.mock.callCount(), 2);
  later();
  later.cancel();
  mock.timers.tick(200);
  assert.equal(work.mock.callCount(), 2);
  mock.timers.reset();
});

test("a text's key says what it is said for, in which tone, and as which of its wordings", () => {
  assert.deepEqual(place("why-asked.formal-2"), { name: "why-asked", tone: "formal", number: 2 });
  assert.deepEqual(place("why-asked.plain-12"), { name: "why-asked", tone: "plain", number: 12 });
  assert.deepEqual(place("salutation.plain"), { name: "salutation", tone: "plain", number: 0 });
  assert.deepEqual(place("taken"), { name: "taken", tone: "", number: 0 });
});

/** @param {string} key @param {string | null} [text] @param {string} [original] */
const wording = (key, text = null, original = "Original") => ({ key, original, text, variables: [], version: 0 });

test("texts stand in the order in which a visitor meets them, those of one thing together", () => {
  const groups = grouped(
    ["other-thing", "next-note", "left-queue", "waiting.formal", "waiting-long", "why-asked.formal-1", "salutation.formal", "feeling-sad", "taken", "why-asked.plain-1", "closed"].map((key) => wording(key)),
  );

  assert.deepEqual(groups.map(({ part, subjects }) => [part, subjects.map(({ name, wordings }) => [name, wordings.length])]), [
    ["salutation", [["salutation", 1]]],
    ["feeling", [["feeling-sad", 1]]],
    ["reason", [["why-asked", 2]]],
    ["next", [["next-note", 1]]],
    ["waiting", [["left-queue", 1], ["waiting-long", 1]]],
    ["person", [["taken", 1]]],
    ["after", [["closed", 1]]],
    ["other", [["other-thing", 1], ["waiting", 1]]],
  ]);
});

test("texts are looked for by their words, their title and their key, in any form", () => {
  const all = { tone: "", own: "", search: "" };
  const minutes = wording("waiting.formal", null, "{ $minutes ->\n    [one] A minute\n   *[other] Many Minutes\n}");

  assert.equal(fits(minutes, { ...all, search: "a MINUTE" }, ""), true);
  assert.equal(fits(minutes, { ...all, search: "$minutes" }, ""), false);
  assert.equal(fits(wording("taken", "Mine"), { ...all, search: "mine" }, ""), true);
  assert.equal(fits(wording("taken", "Mine"), { ...all, search: "original" }, ""), false);
  assert.equal(fits(wording("taken"), { ...all, search: "title" }, "A Title"), true);
  assert.equal(fits(wording("taken"), { ...all, search: "TAKE" }, ""), true);
});

test("texts are filtered by tone, where they have one, and by whether they are the site's own", () => {
  const all = { tone: "", own: "", search: "" };

  assert.deepEqual(["a.formal-1", "a.plain", "a"].map((key) => fits(wording(key), { ...all, tone: "formal" }, "")), [true, false, true]);
  assert.deepEqual([wording("a"), wording("a", "x")].map((one) => fits(one, { ...all, own: "yes" }, "")), [false, true]);
});

test("texts, tones and variables have names, and else are called what they are", () => {
  assert.equal(titleOf(page, "invented"), "invented");
  assert.equal(toneOf(page, "why-asked.formal-2"), "Formal 2");
  assert.equal(toneOf(page, "salutation.formal"), "Formal");
  assert.equal(toneOf(page, "taken"), "");
  assert.equal(toneOf(page, "taken.invented-1"), "invented 1");
  assert.equal(variableName(page, "invented"), "invented");
  assert.notEqual(variableName(page, "minutes"), "minutes");
});

test("a form is named by the numbers that it is for", () => {
  const names = (/** @type {string} */ language, /** @type {string[]} */ keys) => {
    const forms = keys.map((key) => ({ key, text: "" }));
    return forms.map((form) => formName(page, language, forms, form));
  };

  assert.deepEqual(names("en", ["1", "one", "other"]), ["for exactly 1", "for the form “one”", "for all others, such as 2, 3, 4"]);
  assert.deepEqual(names("en", ["one", "other"]), ["for 1", "for all others, such as 2, 3, 4"]);
  assert.deepEqual(names("ru", ["one", "few", "other"]), ["for numbers such as 1, 21, 31", "for numbers such as 2, 3, 4", "for all others, such as 5, 6, 7"]);
});
