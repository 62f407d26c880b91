// @ts-check
/** What helps to write: lengths, gaps, times, keys, translations, and the time that is left to take a conversation. */

import assert from "node:assert/strict";
import test from "node:test";
import { gapAfter, isSendable, lengthNote } from "../../../bot/web/static/desk/composer.js";
import { givenArticle } from "../../../bot/web/static/desk/given.js";
import { actionFor, suggestionOf } from "../../../bot/web/static/desk/keyboard.js";
import { Countdowns } from "../../../bot/web/static/desk/offers.js";
import { faultOf, moments } from "../../../bot/web/static/desk/snoozing.js";
import { localValue } from "../../../bot/web/static/shared/times.js";
import { callsCanned, isFinal, isStill } from "../../../bot/web/static/desk/translating.js";
import { deskWords } from "../catalogues.js";
import { translation } from "./examples.js";

const words = deskWords("en");

test("a text that says something and is not too long can be sent", () => {
  assert.deepEqual(["a", "abcde", "abcdef", "", " \n"].map((text) => isSendable(text, 5)), [true, true, false, false, false]);
});

test("the length is told near the limit, and by how much it is over", () => {
  const note = (/** @type {number} */ length) => lengthNote(length, 4000, words);

  assert.deepEqual(note(3499), { text: "", isOver: false });
  assert.deepEqual(note(3500), { text: "3,500 / 4,000", isOver: false });
  assert.deepEqual(note(4000), { text: "4,000 / 4,000", isOver: false });
  assert.deepEqual(note(4001), { text: "1 character too many", isOver: true });
  assert.deepEqual(note(5234), { text: "1,234 characters too many", isOver: true });
});

test("a reply gives an article's answer as long as that begins in it as it was inserted", () => {
  const inserted = { article: "delivery-times", answer: "We deliver within three days. Islands take longer.\n" };

  assert.equal(givenArticle("Hi Ana!\nWe deliver within three days. Yours comes on Monday.", inserted), "delivery-times");
  assert.equal(givenArticle("Sorry, I do not know.", inserted), undefined);
  assert.equal(givenArticle("We deliver within three days.", null), undefined);
});

test("a text that is inserted stands apart from what is before it", () => {
  assert.deepEqual(["", "Hello", "Hello\n", "Hello\n  ", "a\nb"].map(gapAfter), ["", "\n\n", "", "", "\n\n"]);
});

/** @param {Partial<KeyboardEvent>} event */
const press = (event) => ({ key: "", code: "", altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...event });
const FREE = { isBody: false, isFree: true };
const TAKEN = { isBody: false, isFree: false };

test("letters do what they stand for, also where the keyboard writes another script", () => {
  assert.deepEqual(["j", "k", "t", "r", "n", "f", "s", "c", "a", "d"].map((key) => actionFor(press({ key }), TAKEN)), ["next", "previous", "take", "reply", "note", "transfer", "snooze", "close", "accept", "decline"]);
  assert.equal(actionFor(press({ key: "ف", code: "KeyT" }), TAKEN), "take");
  assert.equal(actionFor(press({ key: "T", code: "KeyT" }), TAKEN), "take");
  assert.equal(actionFor(press({ key: "T", code: "KeyT", shiftKey: true }), TAKEN), null);
  assert.equal(actionFor(press({ key: "x", code: "KeyX" }), TAKEN), null);
  assert.equal(actionFor(press({ key: "F5", code: "F5" }), TAKEN), null);
});

test("signs do what they stand for, in Arabic script as well", () => {
  assert.equal(actionFor(press({ key: "?", shiftKey: true }), TAKEN), "help");
  assert.equal(actionFor(press({ key: "؟", shiftKey: true }), TAKEN), "help");
  assert.equal(actionFor(press({ key: "/" }), TAKEN), "search");
});

test("arrows move through the list only where nothing else wants them", () => {
  assert.deepEqual(["ArrowDown", "ArrowUp"].map((key) => actionFor(press({ key }), FREE)), ["next", "previous"]);
  assert.deepEqual(["ArrowDown", "ArrowUp", "Enter"].map((key) => actionFor(press({ key }), TAKEN)), [null, null, null]);
  assert.equal(actionFor(press({ key: "Enter" }), { isBody: true, isFree: true }), "open");
  assert.equal(actionFor(press({ key: "Enter" }), FREE), null);
});

test("Alt and a digit ask for a suggestion by the place of the key", () => {
  assert.deepEqual(["Digit1", "Digit3", "Digit4", "Digit0", "Numpad1"].map((code) => suggestionOf(press({ code, key: "¡", altKey: true }))), [0, 2, null, null, null]);
  assert.equal(suggestionOf(press({ code: "Digit1" })), null);
  assert.equal(suggestionOf(press({ code: "Digit1", altKey: true, ctrlKey: true })), null);
  assert.equal(suggestionOf(press({ code: "Digit1", altKey: true, metaKey: true })), null);
});

test("a conversation is laid aside for an hour, until the afternoon or until tomorrow", () => {
  const at = (/** @type {number} */ hour, minute = 0) => moments(new Date(2026, 0, 31, hour, minute)).map(({ name, at: moment }) => `${name} ${localValue(moment)}`);

  assert.deepEqual(at(9, 30), ["hour 2026-01-31T10:30", "afternoon 2026-01-31T15:00", "tomorrow 2026-02-01T09:00"]);
  assert.deepEqual(at(13, 59), ["hour 2026-01-31T14:59", "afternoon 2026-01-31T15:00", "tomorrow 2026-02-01T09:00"]);
  assert.deepEqual(at(14), ["hour 2026-01-31T15:00", "tomorrow 2026-02-01T09:00"]);
});

test("a time that was chosen lies ahead, and within 90 days", () => {
  const now = new Date(2026, 0, 1);
  const fault = (/** @type {number} */ ahead) => faultOf(new Date(now.getTime() + ahead), now, (key) => key);
  const most = 90 * 24 * 3_600_000;

  assert.deepEqual([1, most].map(fault), [null, null]);
  assert.deepEqual([0, -1, most + 1].map(fault), Array(3).fill("error-invalid-time"));
  assert.equal(faultOf(null, now, (key) => key), "snooze-choose");
  assert.equal(faultOf(new Date(Number.NaN), now, (key) => key), "error-invalid-time");
});

test("a field for a time has it as such fields do", () => {
  assert.equal(localValue(new Date(2026, 2, 4, 5, 6, 7)), "2026-03-04T05:06");
});

test("what was put in counts as the visitor's language as long as nothing else is written", () => {
  assert.equal(isStill(["Hallo ", ""], "Hallo"), true);
  assert.equal(isStill(["Hallo", ""], "Hallo!"), false);
  assert.equal(isStill(["Order ", " komt."], "Order 5 komt."), true);
  assert.equal(isStill(["Order ", " komt."], "Order 5 gaat."), false);
  assert.equal(isStill(["Order ", " komt."], "De order komt."), false);
});

test("a text that cannot be translated at all is sent as it is, one that cannot be now may be later", () => {
  const preview = (/** @type {string} */ reason) => isFinal({ translation: null, reason });

  assert.deepEqual(["same-language", "no-pair", "spans-lost", "too-long", "nothing-to-translate"].map(preview), Array(5).fill(true));
  assert.deepEqual(["unavailable", "too-late", "unreachable"].map(preview), Array(3).fill(false));
  assert.equal(isFinal({ translation: translation("en"), reason: "no-pair" }), false);
});

test("a word after a slash looks for a canned reply", () => {
  assert.deepEqual(["/", "/refund", "/a b", "a /b", ""].map(callsCanned), [true, true, false, false, false]);
});

test("how long an offer stands is counted from when it was told of", () => {
  const countdowns = new Countdowns();
  const offer = (/** @type {string} */ until, seconds = 30) => ({ conversation: "c1", offered_to: { id: 1, name: "", until, seconds } });
  countdowns.note([offer("a")], 1000);
  countdowns.note([offer("a", 10)], 5000); // the same one, told of once more
  assert.deepEqual([1000, 16_000, 31_000, 99_000].map((now) => countdowns.left("c1", now)), [30, 15, 0, 0]);
  countdowns.note([offer("b", 20)], 40_000);
  assert.equal(countdowns.left("c1", 40_000), 20);
  countdowns.note([{ conversation: "c1", offered_to: null }], 41_000);
  assert.equal(countdowns.left("c1", 41_000), 19);
  countdowns.note([], 42_000);
  assert.equal(countdowns.left("c1", 42_000), 0);
});
