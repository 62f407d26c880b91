// @ts-check
/**
 * What the site sets on the script tag (`data-title="…"`) and in `window.HamdelSettings` (`{title: "…"}`, which goes
 * first). What is missing is as the site has it at `/widget`; what cannot be used is left out with a word in the console,
 * and never breaks the page.
 */

import { pageLanguages } from "../shared/direction.js";
import * as check from "./host/checks.js";

const SIDES = /** @type {const} */ (["end", "start", "left", "right"]);
const THEMES = /** @type {const} */ (["auto", "light", "dark"]);
const STORES = /** @type {const} */ (["browser", "page"]);
/** The highest place that a page can have among others, and the farthest from the edges of the window, in pixels. */
const HIGHEST = 2 ** 31 - 1;
const FARTHEST = 400;

/** What can be set, each with what reads it. */
export const READERS = {
  language: (/** @type {unknown} */ value) => check.text(value, "language", 35),
  name: (/** @type {unknown} */ value) => check.text(value, "name", 200),
  attributes: (/** @type {unknown} */ value) => check.attributes(value, "attributes"),
  visitor: (/** @type {unknown} */ value) => check.visitor(value),
  side: (/** @type {unknown} */ value) => check.oneOf(value, "side", SIDES),
  theme: (/** @type {unknown} */ value) => check.oneOf(value, "theme", THEMES),
  accent: (/** @type {unknown} */ value) => check.colour(value, "accent"),
  title: (/** @type {unknown} */ value) => check.text(value, "title", 80),
  logo: (/** @type {unknown} */ value) => check.address(value, "logo", /^(https?:|data:image\/)/),
  launcher: (/** @type {unknown} */ value) => check.text(value, "launcher", 30),
  greeting: (/** @type {unknown} */ value) => check.text(value, "greeting", 500),
  starters: (/** @type {unknown} */ value) => check.lines(value, "starters", 4, 80),
  consent: (/** @type {unknown} */ value) => check.text(value, "consent", 500),
  consentLink: (/** @type {unknown} */ value) => check.address(value, "consentLink", /^https?:/),
  offsetSide: (/** @type {unknown} */ value) => check.whole(value, "offsetSide", FARTHEST),
  offsetBottom: (/** @type {unknown} */ value) => check.whole(value, "offsetBottom", FARTHEST),
  zIndex: (/** @type {unknown} */ value) => check.whole(value, "zIndex", HIGHEST),
  hiddenOnPhones: (/** @type {unknown} */ value) => check.flag(value, "hiddenOnPhones"),
  hidden: (/** @type {unknown} */ value) => check.flag(value, "hidden"),
  open: (/** @type {unknown} */ value) => check.flag(value, "open"),
  storage: (/** @type {unknown} */ value) => check.oneOf(value, "storage", STORES),
};
/** What a setting was called before. @type {Record<string, keyof typeof READERS>} */
const ALSO = { position: "side" };

/** @typedef {typeof READERS} Readers */
/** @typedef {{[Name in keyof Readers]?: ReturnType<Readers[Name]>}} Given only what was set, and can be used */
/**
 * @typedef {Given & {languages: string[]}} Options `languages`: that of the page first, then what the visitor's browser
 *   asks for
 */

/**
 * @param {Record<string, string | undefined>} dataset
 * @param {unknown} [settings] `window.HamdelSettings`
 * @returns {Options}
 */
export function readOptions(dataset, settings = undefined) {
  const { visitorId: id, visitorHash: hash, ...rest } = dataset;
  const ofTag = read(id ? { ...rest, visitor: hash ? { id, hash } : { id } } : rest, () => {});
  const ofPage = read(entriesOf(settings), (name) => warn(`HamdelSettings.${name} is not known.`));
  const given = { ...ofTag, ...ofPage };
  return { ...given, languages: pageLanguages(given.language) };
}

/**
 * @param {Record<string, unknown>} values
 * @param {(name: string) => void} unknown
 * @returns {Given}
 */
function read(values, unknown) {
  /** @type {Record<string, unknown>} */
  const given = {};
  for (const [name, value] of Object.entries(values)) {
    const known = Object.hasOwn(READERS, name) ? /** @type {keyof Readers} */ (name) : ALSO[name];
    if (known === undefined) unknown(name);
    else if (value !== undefined && value !== null) {
      try {
        const found = READERS[known](value);
        if (found !== "") given[known] = found;
      } catch (error) {
        warn(check.isRefused(error) ? error.message : String(error));
      }
    }
  }
  return /** @type {Given} */ (given);
}

/** @param {unknown} settings @returns {Record<string, unknown>} */
function entriesOf(settings) {
  if (settings === undefined || settings === null) return {};
  if (typeof settings === "object" && !Array.isArray(settings)) {
    try {
      return { ...settings };
    } catch {
      // one of them throws as it is read
    }
  }
  warn("window.HamdelSettings is no object of settings.");
  return {};
}

/** @param {string} message */
function warn(message) {
  console.warn(`Hamdel: ${message} It is left out.`);
}
