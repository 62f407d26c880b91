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
  handoffs: "count",
  closed: "count",
  left: "count",
  first_response_median: "duration",
  first_response_p90: "duration",
  resolution_median: "duration",
  resolution_p90: "duration",
  containment: "share",
  first_contact_resolution: "share",
  ratings: "count",
  csat: "share",
  csat_mean: "mean",
  nps: "score",
};

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
