// @ts-check
/** What people type or paste into fields that take several things at once. Pure. */

/** What parts tags: the commas of the languages that we speak. */
const COMMA = /[,،，、]/;
/** The mark of a list that was copied from elsewhere; it is no part of what visitors type. */
const BULLET = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/;

/** Whether a tag is complete. @param {string} text */
export function endsTag(text) {
  return COMMA.test(text);
}

/**
 * @param {string} text
 * @param {string[]} known
 * @returns {string[]} the tags in a text that are not known yet, each once
 */
export function newTags(text, known) {
  const tags = text.split(COMMA).map((tag) => tag.trim()).filter(Boolean);
  return tags.filter((tag, index) => !known.includes(tag) && tags.indexOf(tag) === index);
}

/**
 * Lines that were pasted, each a phrasing.
 *
 * @param {string} pasted
 * @param {string} typed what stood in the field before, a phrasing as well
 * @returns {string[] | null} null for one line, which goes into the field as any text does
 */
export function pastedLines(pasted, typed) {
  const lines = pasted.split(/\r\n|[\r\n\u2028]/).filter((line) => line.trim());
  if (lines.length < 2) return null;
  return [typed, ...lines.map((line) => line.replace(BULLET, ""))].filter((line) => line.trim());
}

/** A text in one line, as questions and phrasings are. @param {string} text */
export function oneLine(text) {
  return /[\r\n]/.test(text) ? text.replace(/\s*[\r\n]+\s*/g, " ") : text;
}
