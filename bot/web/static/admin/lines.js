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

/** The same read back: a code may have blanks, a language has none. @param {string} text */
export function readWords(text) {
  /** @type {Record<string, Record<string, string>>} */
  const words = {};
  for (const line of linesOf(text)) {
    for (const [before, said] of pair(line)) {
      const found = /^(.+)\s+(\S+)$/.exec(before);
      if (found?.[1] && found[2]) words[found[1]] = { ...words[found[1]], [found[2]]: said };
    }
  }
  return words;
}

/** Lines that are not `shipped en: on its way`. @param {string} text */
export function wrongWordLines(text) {
  return linesOf(text).filter((line) => !/^.+\s+\S+\s*[:：].*$/.test(line));
}

/** @param {string} line @returns {[string, string][]} */
function pair(line) {
  const at = line.search(/[:：]/);
  return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
}
