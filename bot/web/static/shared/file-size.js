// @ts-check
/** How large files are, in words. */

/** @param {number} bytes @param {string} language */
export function fileSize(bytes, language) {
  const { amount, unit } = bytes >= 1_000_000 ? { amount: bytes / 1_000_000, unit: "megabyte" } : { amount: Math.max(1, bytes / 1000), unit: "kilobyte" };
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount);
}
