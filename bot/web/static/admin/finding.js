// @ts-check
/** Whether some texts hold what is looked for, however it is written. */

/** Letters that are written in two ways, and marks that many leave out. @param {string} text */
function folded(text) {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u200c\u0640]/gu, "")
    .replace(/[يى]/g, "ی")
    .replace(/ك/g, "ک")
    .toLocaleLowerCase();
}

/**
 * Whether each word of `sought` is in one of the texts.
 *
 * @param {string[]} texts
 * @param {string} sought
 */
export function holds(texts, sought) {
  const all = folded(texts.join("\n"));
  return folded(sought)
    .split(/\s+/)
    .every((word) => all.includes(word.replace(/^\//, "")));
}
