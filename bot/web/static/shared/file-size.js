// @ts-check
/** How large files are, in words. */

/** From the largest on. @type {[string, number][]} */
const UNITS = [["gigabyte", 1_000_000_000], ["megabyte", 1_000_000]];

/** @param {number} bytes @param {string} language */
export function fileSize(bytes, language) {
  const [unit, one] = UNITS.find(([, least]) => bytes >= least) ?? ["kilobyte", 1000];
  const amount = Math.max(1, bytes / one);
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount);
}
