// @ts-check
/** The catalogues of the pages, as they lie in the sources. */

import { readFileSync, readdirSync } from "node:fs";
import { FluentLabels } from "../../bot/web/static/shared/fluent-labels.js";
import { Words } from "../../bot/web/static/desk/words.js";

const PHRASES = new URL("../../bot/texts/phrases/", import.meta.url);

/** @type {string[]} */
export const LANGUAGES = readdirSync(PHRASES)
  // A variety, "pt-PT.ftl", has only what it words otherwise.
  .filter((/** @type {string} */ name) => name.endsWith(".ftl") && !name.includes("-"))
  .map((/** @type {string} */ name) => name.slice(0, -".ftl".length));

/** What the assistant and the widget say. @param {string} language @returns {string} */
export function phrases(language) {
  return readFileSync(new URL(`${language}.ftl`, PHRASES), "utf8");
}

/** What the desk and the editor say. @param {string} language @returns {string} */
export function deskPhrases(language) {
  return readFileSync(new URL(`desk/${language}.ftl`, PHRASES), "utf8");
}

/** The names of all messages in a catalogue. @param {string} source @returns {string[]} */
export function names(source) {
  return [...source.matchAll(/^([a-z][\w-]*) =/gm)].map((found) => found[1] ?? "");
}

/** The desk's words in a language. @param {string} [language] */
export function deskWords(language = "en") {
  return new Words(new FluentLabels(language, deskPhrases(language)));
}
