// @ts-check
/** JSON as the server takes it. */

/**
 * @param {unknown} value
 * @returns {string} without half characters, which a cut-off emoji leaves behind and the server refuses
 */
export function toJson(value) {
  return JSON.stringify(value, (_, part) => (typeof part === "string" ? part.replace(HALF, "\ufffd") : part));
}

/** A first half without its second, or a second without its first. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
