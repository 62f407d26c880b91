// @ts-check
/** What the buttons over the answer do to its Markdown. Pure: a part of the text that is replaced, and what is selected then. */

/**
 * @typedef {object} Edit
 * @property {number} start of what is replaced
 * @property {number} end
 * @property {string} text what takes its place
 * @property {[number, number]} [selection] where it is not simply behind the text
 */

/**
 * Marks around what is selected, or away where they are there already.
 *
 * @param {string} value
 * @param {number} start of the selection
 * @param {number} end
 * @param {string} mark
 * @returns {Edit}
 */
export function wrapped(value, start, end, mark) {
  const chosen = value.slice(start, end);
  const { length } = mark;
  const isWrapped = value.slice(start - length, start) === mark && value.slice(end, end + length) === mark;
  if (isWrapped) return { start: start - length, end: end + length, text: chosen, selection: [start - length, end - length] };
  return { start, end, text: mark + chosen + mark, selection: [start + length, end + length] };
}

/**
 * The lines that the selection touches as a list, or no longer as one.
 *
 * @param {string} value
 * @param {number} selectionStart
 * @param {number} selectionEnd
 * @returns {Edit}
 */
export function listed(value, selectionStart, selectionEnd) {
  const start = selectionStart === 0 ? 0 : value.lastIndexOf("\n", selectionStart - 1) + 1;
  const next = value.indexOf("\n", selectionEnd);
  const end = next < 0 ? value.length : next;
  const lines = value.slice(start, end).split("\n");
  const isList = lines.every((line) => line.startsWith("- "));
  return { start, end, text: lines.map((line) => (isList ? line.slice(2) : `- ${line}`)).join("\n") };
}

/**
 * A link of what is selected, ready for its address to be written.
 *
 * @param {string} value
 * @param {number} start of the selection
 * @param {number} end
 * @param {string} otherwise what the link says where nothing is selected
 * @returns {Edit}
 */
export function linked(value, start, end, otherwise) {
  const text = value.slice(start, end) || otherwise;
  const address = start + text.length + "[](https://".length;
  return { start, end, text: `[${text}](https://)`, selection: [address, address] };
}

/** Words in brackets, whatever brackets they have. @param {string} text */
function bracketed(text) {
  return text.replace(/\s+/g, " ").trim().replace(/[[\]\\]/g, "\\$&");
}

/**
 * A link to an article.
 *
 * @param {string} said
 * @param {string} id
 */
export function articleLink(said, id) {
  // Parentheses would end the address.
  return `[${bracketed(said)}](article:${encodeURIComponent(id).replace(/[()]/g, (sign) => (sign === "(" ? "%28" : "%29"))})`;
}

/**
 * A picture, or a link to another file.
 *
 * @param {string} said
 * @param {string} id
 * @param {boolean} isPicture
 */
export function fileLink(said, id, isPicture) {
  return `${isPicture ? "!" : ""}[${bracketed(said)}](file:${id})`;
}

/** What a snippet's text stands in the place of. @param {string} name */
export function snippetMark(name) {
  return `{{snippet:${name}}}`;
}
