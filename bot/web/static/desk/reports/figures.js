// @ts-check
/** The figures of a report: what kind of number each is, and how it is said. */

/**
 * @typedef {import("./types.js").Figures} Figures
 * @typedef {import("../words.js").Words} Words
 * @typedef {"count" | "duration" | "share" | "mean" | "score"} Kind
 */

/** @type {Record<keyof Figures, Kind>} in the order of the tables */
export const KINDS = {
  conversations: "count",
  contained: "count",
  came_back: "count",
  refused: "count",
  not_understood: "count",
  no_question: "count",
  handed_over: "count",
  containment: "share",
  helpful: "share",
  handoffs: "count",
  answered: "count",
  closed: "count",
  left: "count",
  first_response_median: "duration",
  first_response_p90: "duration",
  first_response_open_median: "duration",
  first_response_open_p90: "duration",
  resolution_median: "duration",
  resolution_p90: "duration",
  resolution_open_median: "duration",
  resolution_open_p90: "duration",
  first_reply_kept: "share",
  next_reply_kept: "share",
  resolution_kept: "share",
  targets_missed: "count",
  first_contact_resolution: "share",
  ratings: "count",
  csat: "share",
  csat_mean: "mean",
  nps: "score",
};

/** What the assistant did by itself; everything else is about people. @type {readonly (keyof Figures)[]} */
export const OF_THE_BOT = ["conversations", "contained", "came_back", "refused", "not_understood", "no_question", "handed_over", "containment", "helpful"];

/** Every figure. */
export const NAMES = /** @type {(keyof Figures)[]} */ (Object.keys(KINDS));

/** The text that says exactly what a figure is; the median and nine of ten are of the same times. @param {keyof Figures} name */
export function meaningKey(name) {
  return `report-means-${name.replaceAll("_", "-").replace(/-(median|p90)$/, "")}`;
}

/** @param {keyof Figures} name @param {Words} words */
export function figureName(name, words) {
  return words.text(`report-${name.replaceAll("_", "-")}`);
}

/** @param {number | null} value @param {Kind} kind @param {Words} words */
export function figureText(value, kind, words) {
  if (value === null) return "–";
  switch (kind) {
    case "duration":
      return span(value, words);
    case "share":
      return words.percent(value);
    case "mean":
      return new Intl.NumberFormat(words.language, { minimumFractionDigits: 1, maximumFractionDigits: 2 }).format(value);
    case "score":
      return new Intl.NumberFormat(words.language, { signDisplay: "exceptZero" }).format(value);
    default:
      return words.number(value);
  }
}

/** Under a minute in seconds, which count for a first response. @param {number} seconds @param {Words} words */
function span(seconds, words) {
  if (seconds >= 60) return words.duration(seconds);
  return new Intl.NumberFormat(words.language, { style: "unit", unit: "second", unitDisplay: "short", maximumFractionDigits: 0 }).format(seconds);
}
