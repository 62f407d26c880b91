// @ts-check
/** What snippets say, as data: pure. */

/** @typedef {import("../shared/page.js").Page} Page */

/** A name as the server takes it. */
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_NAME = 60;

/** @param {string} name */
export function isName(name) {
  return NAME.test(name) && name.length <= LONGEST_NAME;
}

/** The texts that say something. @param {Iterable<[string, string]>} texts @returns {Record<string, string>} */
export function cleaned(texts) {
  return Object.fromEntries([...texts].map(([code, text]) => [code, text.trim()]).filter(([, text]) => text));
}

/** Whether a search finds it. @param {{ name: string, texts: Map<string, string> }} snippet @param {string} search */
export function fits({ name, texts }, search) {
  const wanted = search.trim().toLowerCase();
  return [name, ...texts.values()].some((text) => text.toLowerCase().includes(wanted));
}

/** What it says in all languages, to be compared. @param {Pick<Page, "languageName">} page @param {Record<string, string>} texts */
export function inLines(page, texts) {
  const codes = Object.keys(texts).sort();
  return codes.map((code) => `${page.languageName(code)}\n${texts[code]}`).join("\n\n");
}
