// @ts-check
import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { axisSteps, labelEvery, shortened } from "../../../bot/web/static/desk/reports/charts.js";
import { askedFor, behindAddress, maySee } from "../../../bot/web/static/desk/reports/behind.js";
import { changeText } from "../../../bot/web/static/desk/reports/change.js";
import { KINDS, NAMES, OF_THE_BOT, figureName, figureText, meaningKey } from "../../../bot/web/static/desk/reports/figures.js";
import { hourName, weekdayName } from "../../../bot/web/static/desk/reports/hours.js";
import { day, daysAgo, daysBetween } from "../../../bot/web/static/desk/reports/range.js";
import { dayRows, figuresOf, groupName, groupRows, measureOf } from "../../../bot/web/static/desk/reports/rows.js";
import { isStale, paceOf } from "../../../bot/web/static/desk/wallboard/board.js";
import { LANGUAGES, deskWords } from "../catalogues.js";

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
  const groups = { by_channel: {}, by_language: {}, by_team: {}, by_agent: {}, by_article: {}, by_tag: {}, by_reason: {}, by_attribute: {} };
  const before = { from: "2026-02-24", to: "2026-02-26", total: figures({}), ...groups };
  const now = { from: "2026-02-27", to: "2026-03-01", total: figures({}), ...groups };
  return { ...now, time_zone: "UTC", attribute: null, waiting: { count: 0, longest: null }, by_day: {}, volume: [], before, comments: [], ...changes };
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

test("days are counted as the server counts them, in the site's time zone", () => {
  mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 2, 1, 23, 59) });
  assert.deepEqual([0, 1, 27].map((days) => daysAgo(days)), ["2026-03-01", "2026-02-28", "2026-02-02"]);
  assert.deepEqual([0, 1].map((days) => daysAgo(days, "Europe/Berlin")), ["2026-03-02", "2026-03-01"]);
  assert.equal(daysAgo(0, "America/Los_Angeles"), "2026-03-01");
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

test("every figure has a name and a meaning in every language, no two of them the same", () => {
  for (const language of LANGUAGES) {
    const theirs = deskWords(language);
    const names = NAMES.map((name) => figureName(name, theirs));
    const meanings = new Set(NAMES.map((name) => theirs.text(meaningKey(name))));
    for (const text of [...names, ...meanings]) assert.doesNotMatch(text, /desk-|report-/, language);
    assert.equal(new Set(names).size, NAMES.length, `${language}: ${names}`);
    assert.equal(meanings.size, NAMES.length - 4, language); // median and nine of ten share one
  }
});

test("a change is told as a difference and in per cent, and what was not there before is new", () => {
  assert.equal(changeText(15, 12, "count", words), "+3 (+25%)");
  assert.equal(changeText(9, 12, "count", words), "-3 (-25%)");
  assert.equal(changeText(12, 12, "count", words), "as before");
  assert.equal(changeText(5, 0, "count", words), "new");
  assert.equal(changeText(0.5, null, "share", words), "new");
  assert.deepEqual([changeText(0, 0, "count", words), changeText(null, 5, "mean", words), changeText(0, null, "count", words)], ["", "", ""]);
  assert.equal(changeText(0, 4, "count", words), "-4 (-100%)");
});

test("shares change by points, times by time, and scores by what they are", () => {
  assert.equal(changeText(0.5, 0.452, "share", words), "+4.8 points");
  assert.equal(changeText(0.5, 0, "share", words), "+50 points");
  assert.equal(changeText(90, 30, "duration", words), "+1 min (+200%)");
  assert.equal(changeText(0, 30, "duration", words), "−30 sec (-100%)");
  assert.equal(changeText(-10, 20, "score", words), "-30");
});

test("a list is asked for in the address, and leads there", () => {
  const asked = { figure: /** @type {const} */ ("csat"), by: "tag", group: "a&b=c" };
  const address = behindAddress({ from: "2026-02-01", to: "2026-02-02" }, asked);

  assert.deepEqual(askedFor(address.slice(address.indexOf("?"))), asked);
  assert.equal(new URLSearchParams(behindAddress({ from: "2026-02-01", to: "2026-02-02", attribute: "plan" }, asked)).get("attribute"), "plan");
  assert.deepEqual(askedFor("?figure=left"), { figure: "left", by: null, group: "" });
  assert.deepEqual([askedFor(""), askedFor("?figure=nonsense")], [null, null]);
});

test("an agent sees what is behind the assistant's figures and their own, who supervises everything", () => {
  const agent = /** @type {any} */ ({ id: 7, supervises: false });
  const all = { by: null, group: "" };

  assert.equal(maySee(agent, { figure: "contained", ...all }), true);
  assert.equal(maySee(agent, { figure: "csat", ...all }), false);
  assert.deepEqual(["7", "8"].map((group) => maySee(agent, { figure: "csat", by: "agent", group })), [true, false]);
  assert.equal(maySee({ ...agent, supervises: true }, { figure: "csat", ...all }), true);
});

test("hours of the week are named in the page's language", () => {
  assert.deepEqual([weekdayName(0, "en"), weekdayName(6, "en"), weekdayName(0, "fa")], ["Mon", "Sun", "دوشنبه"]);
  assert.match(hourName("6-23", "en"), /^Sunday.*11.PM$/);
});

test("who has left is named, who is unknown is somebody, and nobody is nobody", () => {
  assert.equal(groupName("agent", "7", { ...figures({}), name: "Sara", active: true }, words), "Sara");
  assert.deepEqual([groupName("attribute", "true", undefined, words, "boolean"), groupName("attribute", "Gold", undefined, words)], ["Yes", "Gold"]);
  assert.equal(groupName("agent", "7", { ...figures({}), name: "Sara", active: false }, words), "Sara (has left)");
  assert.deepEqual(["8", ""].map((key) => groupName("agent", key, undefined, words)), ["Somebody who left", "Nobody"]);
  assert.deepEqual(["8", ""].map((key) => groupName("team", key, undefined, words)), ["A deleted team", "Without a team"]);
  assert.deepEqual([groupName("reason", "asked", undefined, words), groupName("reason", "new-one", undefined, words)], ["Asked for a person", "new-one"]);
});

test("the wallboard says when it is not up to date, sooner where nothing is told", () => {
  assert.deepEqual([isStale(null, true), isStale(1000, true), isStale(30_000, true), isStale(60_000, true)], [true, false, false, true]);
  assert.deepEqual([isStale(1000, false), isStale(20_000, false)], [false, true]);
});

test("a wait is calm, long or very long", () => {
  assert.deepEqual([null, 0, 179, 180, 599, 600].map(paceOf), ["calm", "calm", "calm", "long", "long", "very-long"]);
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
  const by = { 1: { ...figures({ handoffs: 1 }), name: "Returns" }, 2: { ...figures({ handoffs: 4, conversations: 0 }), name: "Orders" } };

  assert.deepEqual(groupRows("team", report({ by_team: by }), words).map(({ name }) => name), ["Orders", "Returns"]);
  assert.deepEqual([measureOf("team"), measureOf("agent"), measureOf("language"), measureOf("article")], ["handoffs", "handoffs", "conversations", "conversations"]);
  assert.deepEqual(figuresOf("language"), NAMES);
  assert.deepEqual(figuresOf("agent"), NAMES.filter((name) => !OF_THE_BOT.includes(name)));
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
