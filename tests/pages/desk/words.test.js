// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { deskWords } from "../catalogues.js";
import { ME, mine, summary } from "./examples.js";

const words = deskWords("en");

test("codes of the server are said in words, those that nobody knows are not", () => {
  assert.equal(words.code("reason", "not_sure"), "The assistant was not sure of the answer");
  assert.equal(words.code("error", "attachment_too_large", { limit: 7 }), "The file is larger than 7 MB. Please send a smaller one.");
  assert.equal(words.code("reason", "invented"), null);
  assert.equal(words.code("reason", null), null);
  assert.equal(words.code("reason", ""), null);
});

test("an error is told by its code, and any other as one that did not work", () => {
  words.largestFile = 3.9 * 2 ** 20;
  assert.equal(words.error({ code: "timed_out" }), "The server is taking too long. Please try again.");
  assert.match(words.error({ code: "attachment_too_large" }), / 3 MB/);
  for (const error of [{ code: "invented" }, { code: 5 }, new Error("x"), null, "text"]) assert.equal(words.error(error), "That did not work. Please try again.");
});

test("a visitor has their name, or none", () => {
  assert.equal(words.visitor(summary({ visitor: " Mina " })), "Mina");
  assert.equal(words.visitor(summary({ visitor: "  " })), "Visitor");
  assert.equal(words.visitor(summary()), "Visitor");
});

test("who holds a conversation is said from where one stands", () => {
  assert.equal(words.state(summary({ state: "bot" }), ME.id), "With the assistant");
  assert.equal(words.state(mine("c1"), ME.id), "With you");
  assert.equal(words.state(mine("c1"), 2), "With Sara");
  assert.equal(words.state(summary({ state: "agent" }), 2), "With Colleague");
});

test("languages have their names in the page's language", () => {
  assert.equal(words.languageName("fa"), "Persian");
  assert.equal(deskWords("de").languageName("fa"), "Persisch");
  assert.equal(words.languageName("not a tag", "something"), "something");
  assert.equal(words.languageName("not a tag"), "not a tag");
});

test("a time that runs is shown as on a watch, and in words from an hour on", () => {
  assert.deepEqual([0, 9.9, 60, 3599].map((seconds) => words.elapsed(seconds)), ["0:00", "0:09", "1:00", "59:59"]);
  assert.equal(words.elapsed(-5), "0:00");
  assert.equal(words.elapsed(3600), "1 hr");
  assert.equal(deskWords("fa").elapsed(65), "۱:۰۵");
});

test("a duration has two units at most, and whole minutes", () => {
  assert.deepEqual([0, 59, 60, 119].map((seconds) => words.duration(seconds)), ["0 min", "0 min", "1 min", "1 min"]);
  assert.deepEqual([3600, 3660, 86_399].map((seconds) => words.duration(seconds)), ["1 hr", "1 hr 1 min", "23 hr 59 min"]);
  assert.deepEqual([86_400, 200_000].map((seconds) => words.duration(seconds)), ["1 day", "2 days"]);
  assert.equal(words.duration(-10), "0 min");
});

test("a moment of today is its time, any other has its date", () => {
  const noon = new Date();
  noon.setHours(12, 5, 0, 0);
  assert.match(words.moment(noon), /^12:05\sPM$/);
  assert.match(words.moment(new Date(2020, 0, 1, 12, 5)), /Wed.*Jan 1.*12:05/);
  assert.match(words.moment("2020-06-15T12:00:00Z"), /Jun 15/);
  assert.equal(words.day(new Date(2020, 0, 1)), "January 1, 2020");
});

test("a date field is explained where the reader's calendar is another one", () => {
  assert.equal(words.ofField(new Date(2026, 0, 1)), "");
  assert.match(deskWords("fa").ofField(new Date(2026, 0, 1)), /دی/);
  assert.equal(deskWords("fa").ofField(new Date(Number.NaN)), "");
});

test("figures are written as the language writes them", () => {
  assert.deepEqual([words.number(1234.5), words.percent(0.456)], ["1,234.5", "46%"]);
  assert.equal(words.list(["a", "b", "c"]), "a, b, c");
  assert.equal(words.course(["Calm", "Angry"]), "Calm › Angry");
});
