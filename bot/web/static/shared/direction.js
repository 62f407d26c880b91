// @ts-check
/**
 * Language and writing direction of pages and elements.
 *
 * The server says the direction of everything that it sends; `directionOf` serves what comes from elsewhere
 * (the page's own language, a language picked before the labels are there).
 */

/** @typedef {"ltr" | "rtl"} Direction */

const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"]);

/**
 * @param {string} language a BCP 47 tag, such as "fa" or "zh-Hans"
 * @returns {Direction}
 */
export function directionOf(language) {
  const [primary = "", ...rest] = language.toLowerCase().split(/[-_]/);
  if (rest.includes("latn")) return "ltr";
  return RIGHT_TO_LEFT.has(primary) || rest.includes("arab") ? "rtl" : "ltr";
}

/**
 * Sets `lang` and `dir` together, as they must never disagree.
 *
 * @param {HTMLElement} element
 * @param {string} language
 * @param {Direction} [direction]
 */
export function setLanguage(element, language, direction = directionOf(language)) {
  element.lang = language;
  element.dir = direction;
}

/**
 * The languages of a page for whoever reads it, the best first: what it says itself, what it declares, and what the
 * browser asks for.
 *
 * @param {string} [said]
 * @returns {string[]} BCP 47 tags
 */
export function pageLanguages(said) {
  const wanted = [said, document.documentElement.lang, ...(navigator.languages ?? [navigator.language])];
  const tags = wanted.map((tag) => (tag ?? "").trim().replaceAll("_", "-")).filter((tag) => TAG.test(tag));
  return [...new Set(tags)].slice(0, MOST_TAGS);
}

const TAG = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;
const MOST_TAGS = 8;

/**
 * How dates are written for whoever reads one of the site's languages or varieties: by the tag that the page or the browser has for it,
 * which may know a country, and with it a calendar.
 *
 * @param {string} language
 * @param {string[]} tags
 */
export function localeOf(language, tags) {
  const fitting = tags.filter((tag) => `${tag}-`.toLowerCase().startsWith(`${language}-`.toLowerCase()));
  return fitting.find((tag) => tag.includes("-")) ?? fitting[0] ?? language;
}

/**
 * The tag of a text in `language` where `locale` is spoken: that, where it is one of the language. A browser picks the
 * characters of a font by it.
 *
 * @template {string | null} L
 * @param {L} language
 * @param {string} locale
 * @returns {L | string}
 */
export function wordedIn(language, locale) {
  return language !== null && locale.split("-")[0] === language ? locale : language;
}

/**
 * The direction that most letters of a text have, which for mixed text is a better guess than the first letter:
 * a Persian sentence may well begin with the Latin name of a product.
 *
 * @param {string} text
 * @returns {Direction | null} null where there are no letters
 */
export function directionOfText(text) {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const rightToLeft = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu)?.length ?? 0;
  return rightToLeft * 2 > letters ? "rtl" : "ltr";
}
