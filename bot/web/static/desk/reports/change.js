// @ts-check
/** How a figure compares with that of the days before. Pure. */

import { figureText } from "./figures.js";

/**
 * @typedef {import("./figures.js").Kind} Kind
 * @typedef {import("../words.js").Words} Words
 */

/**
 * In words: "new" where there was nothing before, "" where there is nothing to compare.
 *
 * @param {number | null} now
 * @param {number | null} before
 * @param {Kind} kind
 * @param {Words} words
 */
export function changeText(now, before, kind, words) {
  if (now === null || (now === 0 && !before)) return "";
  if (before === null || (before === 0 && kind === "count")) return words.text("report-new");
  const difference = now - before;
  if (difference === 0) return words.text("report-as-before");
  const sign = difference > 0 ? "+" : "−";
  const absolute = kind === "share" ? signed(difference * 100, words, 1, words.text("report-points")) : kind === "duration" ? `${sign}${figureText(Math.abs(difference), kind, words)}` : signed(difference, words, 2);
  // Of a share in per cent a per cent of a per cent would only be read wrongly, and a score may be negative.
  if (kind === "share" || kind === "score" || before === 0) return absolute;
  const percent = new Intl.NumberFormat(words.language, { style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" }).format(difference / before);
  return `${absolute} (${percent})`;
}

/** @param {number} value @param {Words} words @param {number} digits @param {string} [unit] */
function signed(value, words, digits, unit = "") {
  const said = new Intl.NumberFormat(words.language, { maximumFractionDigits: digits, signDisplay: "exceptZero" }).format(value);
  return unit ? `${said} ${unit}` : said;
}
