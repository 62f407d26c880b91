// @ts-check
/** Values in a text of the other direction: each by itself, so that its signs keep their order. */

import { directionOfText } from "./direction.js";

/** A first strong isolate and its end (UAX #9, 2.4): readers see nothing of them. */
export const FIRST_STRONG = "\u2068";
const END = "\u2069";

/**
 * A value as it can stand in a text of a page that runs in `direction`.
 *
 * @param {string | number} value
 * @param {import("./direction.js").Direction} direction
 * @returns {string}
 */
export function isolated(value, direction) {
  const text = String(value);
  const isForeign = direction === "rtl" ? /[\p{Script=Latin}]|[+#*/().-]|\d\s+\d/u.test(text) : directionOfText(text) === "rtl";
  return typeof value === "string" && isForeign && !text.includes(FIRST_STRONG) ? FIRST_STRONG + text + END : text;
}
