// @ts-check
/** Several texts in one field, one a line. */

/** @param {string} text */
export function linesOf(text) {
  return text.split("\n").map((line) => line.trim()).filter(Boolean);
}

/** Texts by language as lines, `nl: Plan`. @param {Record<string, string>} texts */
export function textLines(texts) {
  return Object.entries(texts).map(([code, text]) => `${code}: ${text}`);
}

/** The same read back; a line without a language is left out. @param {string} text @returns {Record<string, string>} */
export function readTexts(text) {
  return Object.fromEntries(linesOf(text).flatMap((line) => pair(line)));
}

/** What codes mean as lines, `shipped en: on its way`. @param {Record<string, Record<string, string>>} words */
export function wordLines(words) {
  return Object.entries(words).flatMap(([code, said]) => Object.entries(said).map(([language, text]) => `${code} ${language}: ${text}`));
}

// A code may have blanks and colons; the first language behind it ends it, and all behind that are its words.
const WORD_LINE = /^(.+?)\s+([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*)\s*[:：](.*)$/;

/** The same read back. @param {string} text */
export function readWords(text) {
  /** @type {Record<string, Record<string, string>>} */
  const words = {};
  for (const line of linesOf(text)) {
    const [, code, language, said = ""] = WORD_LINE.exec(line) ?? [];
    if (code && language) words[code] = { ...words[code], [language]: said.trim() };
  }
  return words;
}

/** Lines that are not `shipped en: on its way`. @param {string} text */
export function wrongWordLines(text) {
  return linesOf(text).filter((line) => !WORD_LINE.test(line));
}

/** @param {string} line @returns {[string, string][]} */
function pair(line) {
  const at = line.search(/[:：]/);
  return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
}
