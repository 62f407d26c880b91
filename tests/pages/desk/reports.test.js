// @ts-check
import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { axisSteps, labelEvery, shortened } from "../../../bot/web/static/desk/reports/charts.js";
import { KINDS, figureName, figureText } from "../../../bot/web/static/desk/reports/figures.js";
import { day, daysAgo, daysBetween } from "../../../bot/web/static/desk/reports/range.js";
import { dayRows, figuresOf, groupRows, measureOf } from "../../../bot/web/static/desk/reports/rows.js";
import { deskWords } from "../catalogues.js";

/**
 * @typedef {import("../../../bot/web/static/desk/reports/types.js").Figures} Figures
 * @typedef {import("../../../bot/web/static/desk/reports/types.js").Report} Report
 */

const words = deskWords("en");

/** @param {Partial<Figures>} changes @returns {Figures} */
function figures(changes) {
  const none = /** @type {Figures} */ (Object.fromEntries(Object.entries(KINDS).map(([name, kind]) => [name, kind === "count" ? 0 : null])));
  return { ...none, ...changes };
}

/** @param {Partial<Report>} changes @returns {Report} */
function report(changes) {
  return { from: "2026-02-27", to: "2026-03-01", waiting: { count: 0, longest: null }, total: figures({}), by_day: {}, by_language: {}, by_team: {}, by_agent: {}, by_article: {}, comments: [], ...changes };
}

test("days are those from one to another, both included, over the end of a month", () => {
  assert.deepEqual(daysBetween("2024-02-28", "2024-03-01"), ["2024-02-28", "2024-02-29", "2024-03-01"]);
  assert.deepEqual(daysBetween("2026-03-29", "2026-03-29"), ["2026-03-29"]);
  assert.deepEqual(daysBetween("2026-03-02", "2026-03-01"), []);
});

test("only a day is a day", () => {
  assert.equal(day("2026-01-31"), "2026-01-31");
  for (const text of ["", null, "2026-1-1", "2026-13-01", "yesterday", "2026-01-01T00:00"]) assert.equal(day(text), null, String(text));
});

test("days are counted as the server counts them, in UTC", () => {
  mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 2, 1, 23, 59) });
  assert.deepEqual([0, 1, 27].map(daysAgo), ["2026-03-01", "2026-02-28", "2026-02-02"]);
  mock.timers.reset();
});

test("a figure is said as what it is", () => {
  assert.deepEqual(
    [figureText(null, "count", words), figureText(1234, "count", words), figureText(0.456, "share", words), figureText(4.5, "mean", words), figureText(4.567, "mean", words)],
    ["–", "1,234", "46%", "4.5", "4.57"],
  );
  assert.deepEqual([figureText(12, "score", words), figureText(0, "score", words), figureText(-7, "score", words)], ["+12", "0", "-7"]);
  assert.deepEqual([59.4, 60, 3660].map((seconds) => figureText(seconds, "duration", words)), ["59 sec", "1 min", "1 hr 1 min"]);
});

test("every figure has a name", () => {
  for (const name of /** @type {(keyof Figures)[]} */ (Object.keys(KINDS))) assert.doesNotMatch(figureName(name, words), /^desk-/, name);
});

test("every day has a row, also one without anything", () => {
  const rows = dayRows(report({ by_day: { "2026-02-28": figures({ conversations: 3 }) } }), "en");

  assert.deepEqual(rows.map(({ name, label, figures: its }) => [name, label, its.conversations]), [
    ["Fri, Feb 27", "2/27", 0],
    ["Sat, Feb 28", "2/28", 3],
    ["Sun, Mar 1", "3/1", 0],
  ]);
});

test("groups come the largest first, equals by name", () => {
  const by = { nl: figures({ conversations: 2, handoffs: 9 }), fa: figures({ conversations: 5 }), de: figures({ conversations: 2 }) };

  assert.deepEqual(groupRows("language", report({ by_language: by }), words).map(({ name }) => name), ["Persian", "Dutch", "German"]);
});

test("teams and agents are compared by handoffs, as nothing else is known of them", () => {
  const by = { Returns: figures({ handoffs: 1 }), Orders: figures({ handoffs: 4, conversations: 0 }) };

  assert.deepEqual(groupRows("team", report({ by_team: by }), words).map(({ name }) => name), ["Orders", "Returns"]);
  assert.deepEqual([measureOf("team"), measureOf("agent"), measureOf("language"), measureOf("article")], ["handoffs", "handoffs", "conversations", "conversations"]);
  assert.deepEqual(figuresOf("language"), Object.keys(KINDS));
  assert.deepEqual(figuresOf("agent"), Object.keys(KINDS).filter((name) => name !== "conversations" && name !== "containment"));
});

test("articles are named by what they answer, those that are gone by their ids", () => {
  const by = { track: { ...figures({ conversations: 2 }), question: "Where is it?" }, gone: { ...figures({ conversations: 1 }), question: null } };

  assert.deepEqual(groupRows("article", report({ by_article: by }), words).map(({ name }) => name), ["Where is it?", "gone"]);
});

test("an axis goes up in steps that people count in", () => {
  assert.deepEqual(axisSteps(0, "count"), [0, 1]);
  assert.deepEqual(axisSteps(3, "count"), [0, 1, 2, 3]);
  assert.deepEqual(axisSteps(10, "count"), [0, 5, 10]);
  assert.deepEqual(axisSteps(37, "count"), [0, 10, 20, 30, 40]);
  assert.deepEqual(axisSteps(180, "count"), [0, 50, 100, 150, 200]);
  assert.deepEqual(axisSteps(0.3, "share"), [0, 0.5, 1]);
});

test("times have steps of their own", () => {
  assert.deepEqual(axisSteps(200, "duration"), [0, 60, 120, 180, 240]);
  assert.deepEqual(axisSteps(7000, "duration"), [0, 1800, 3600, 5400, 7200]);
  assert.deepEqual(axisSteps(86_400 * 9, "duration"), [0, 3, 6, 9].map((days) => days * 86_400));
});

test("as many days are named as there is room for", () => {
  assert.deepEqual([labelEvery(7, 500), labelEvery(28, 500), labelEvery(90, 30), labelEvery(0, 500)], [1, 4, 90, 0]);
});

test("a long name is cut at a letter, not within one", () => {
  assert.equal(shortened("Short", 75), "Short");
  assert.equal(shortened("0123456789", 75), "0123456789");
  assert.equal(shortened("0123456789a", 75), "012345678…");
  assert.equal(shortened("😀".repeat(11), 75), `${"😀".repeat(9)}…`);
});
