// @ts-check
/** The rows of a report's tables, and what its charts show of them. Pure. */

import { KINDS } from "./figures.js";
import { daysBetween } from "./range.js";

/**
 * @typedef {import("../words.js").Words} Words
 * @typedef {import("./types.js").Report} Report
 * @typedef {import("./types.js").Figures} Figures
 * @typedef {{ name: string, figures: Figures }} Row
 * @typedef {typeof GROUPS[number]} Group
 */

export const GROUPS = /** @type {const} */ (["language", "team", "agent", "article"]);

/** What there is on a day without anything. @type {Figures} */
const NOTHING = {
  conversations: 0,
  handoffs: 0,
  closed: 0,
  left: 0,
  first_response_median: null,
  first_response_p90: null,
  resolution_median: null,
  resolution_p90: null,
  containment: null,
  first_contact_resolution: null,
  ratings: 0,
  csat: null,
  csat_mean: null,
  nps: null,
};

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
    return { label: short.format(date), name: long.format(date), figures: report.by_day[day] ?? NOTHING };
  });
}

/** By what the groups of a kind are compared: teams and agents are known of handoffs alone. @param {Group} group */
export function measureOf(group) {
  return group === "team" || group === "agent" ? "handoffs" : "conversations";
}

/** The figures that the table of a kind of group shows. @param {Group} group */
export function figuresOf(group) {
  const all = /** @type {(keyof Figures)[]} */ (Object.keys(KINDS));
  return measureOf(group) === "conversations" ? all : all.filter((name) => name !== "conversations" && name !== "containment");
}

/**
 * The groups of a kind, the largest first.
 *
 * @param {Group} group
 * @param {Report} report
 * @param {Words} words
 * @returns {Row[]}
 */
export function groupRows(group, report, words) {
  const measure = measureOf(group);
  /** @type {[string, Figures & { question?: string | null }][]} */
  const found = Object.entries(report[`by_${group}`]);
  return found
    .map(([key, figures]) => ({ name: group === "language" ? words.languageName(key) : (figures.question ?? key), figures }))
    .sort((one, other) => other.figures[measure] - one.figures[measure] || one.name.localeCompare(other.name, words.language));
}
