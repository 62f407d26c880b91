// @ts-check
/** The rows of a report's tables, and what its charts show of them. Pure. */

import { inWords } from "../attributes.js";
import { KINDS, NAMES, OF_THE_BOT } from "./figures.js";
import { hourName } from "./hours.js";
import { daysBetween } from "./range.js";

/**
 * @typedef {import("../words.js").Words} Words
 * @typedef {import("./types.js").Report} Report
 * @typedef {import("./types.js").Figures} Figures
 * @typedef {import("./types.js").GroupFigures} GroupFigures
 * @typedef {import("./table.js").Row} Row
 * @typedef {typeof GROUPS[number]} Group
 */

export const GROUPS = /** @type {const} */ (["channel", "language", "team", "agent", "reason", "article", "tag"]);

/** What there is on a day without anything. */
const NOTHING = /** @type {Figures} */ (/** @type {unknown} */ (Object.fromEntries(NAMES.map((name) => [name, KINDS[name] === "count" ? 0 : null]))));

/**
 * Every day of a report, the oldest first; `label` is short, for the foot of a chart.
 *
 * @param {Report} report
 * @param {string} language
 * @returns {(Row & { label: string })[]}
 */
export function dayRows(report, language) {
  const short = new Intl.DateTimeFormat(language, { day: "numeric", month: "numeric", timeZone: "UTC" });
  const long = new Intl.DateTimeFormat(language, { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });
  return daysBetween(report.from, report.to).map((day) => {
    const date = new Date(day);
    return { key: day, label: short.format(date), name: long.format(date), figures: report.by_day[day] ?? NOTHING };
  });
}

/** The groups that only handovers and their ratings belong to. @type {readonly string[]} */
const OF_PEOPLE = ["team", "agent", "reason"];

/** By what the groups of a kind are compared: teams, agents and reasons are known of handovers alone. @param {Group | "attribute"} group */
export function measureOf(group) {
  return OF_PEOPLE.includes(group) ? "handoffs" : "conversations";
}

/** The figures that the table of a kind of group shows. @param {Group | "attribute"} group */
export function figuresOf(group) {
  return measureOf(group) === "conversations" ? NAMES : NAMES.filter((name) => !OF_THE_BOT.includes(name));
}

/**
 * What a group is called.
 *
 * @param {string} by
 * @param {string} key
 * @param {GroupFigures | undefined} figures
 * @param {Words} words
 * @param {string} [kind] of the attribute's values
 */
export function groupName(by, key, figures, words, kind = "text") {
  switch (by) {
    case "day":
      return new Intl.DateTimeFormat(words.language, { dateStyle: "full", timeZone: "UTC" }).format(new Date(key));
    case "hour":
      return hourName(key, words.language);
    case "language":
      return words.languageName(key);
    case "channel":
      return words.code("channel", key) ?? key;
    case "reason":
      return words.code("reason", key) ?? key;
    case "article":
      return figures?.question ?? key;
    case "team":
      return key === "" ? words.text("report-no-team") : (figures?.name ?? words.text("report-team-gone"));
    case "agent":
      if (key === "") return words.text("report-nobody");
      if (!figures?.name) return words.text("report-somebody");
      return figures.active === false ? words.text("report-has-left", { name: figures.name }) : figures.name;
    case "attribute":
      return inWords(key, kind, words);
    default:
      return key;
  }
}

/**
 * The groups of a kind, the largest first.
 *
 * @param {Group | "attribute"} group
 * @param {Report} report
 * @param {Words} words
 * @returns {Row[]}
 */
export function groupRows(group, report, words) {
  const measure = measureOf(group);
  const before = report.before[`by_${group}`];
  return Object.entries(report[`by_${group}`])
    .map(([key, figures]) => ({ key, name: groupName(group, key, figures, words, report.attribute?.kind), figures, before: before[key] ?? NOTHING }))
    .sort((one, other) => other.figures[measure] - one.figures[measure] || one.name.localeCompare(other.name, words.language));
}
