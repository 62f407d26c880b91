// @ts-check
/** What texts, tones and variables are called in the page's language, and texts to read with these names. */

import { make } from "../shared/dom.js";
import { examples, pieces } from "./pattern.js";
import { place } from "./wording-groups.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./pattern.js").Form} Form
 */

/** What a text is said for; the name itself for one that only a newer server knows. @param {Page} page @param {string} name */
export function titleOf(page, name) {
  return page.maybe(`editor-wording-${name}`) || name;
}

/** "Formal 2"; "" where there is one for all. @param {Page} page @param {string} key */
export function toneOf(page, key) {
  const { tone, number } = place(key);
  if (!tone) return "";
  const name = page.maybe(`editor-tone-${tone}`) || tone;
  return number ? `${name} ${page.number(number)}` : name;
}

/** @param {Page} page @param {string} name */
export function variableName(page, name) {
  return page.maybe(`editor-variable-${name}`) || name;
}

/**
 * For which numbers a form is.
 *
 * @param {Page} page
 * @param {string} language of the texts
 * @param {Form[]} forms
 * @param {Form} form one of them
 */
export function formName(page, language, forms, form) {
  if (/^\d+$/.test(form.key)) return page.say("wording-form-number", { number: Number(form.key) });
  const found = examples(language, forms, form);
  if (found.length === 0) return page.say("wording-form-rare", { form: form.key });
  const list = new Intl.ListFormat(page.labels.language, { type: "unit", style: "short" });
  const numbers = list.format(found.map((number) => page.number(number)));
  if (form === forms.at(-1)) return page.say("wording-form-other", { numbers });
  return page.say(found.length < 3 ? "wording-form-numbers" : "wording-form-such", { numbers });
}

/** A pattern to read, with names for its variables. @param {Page} page @param {string} pattern */
export function shown(page, pattern) {
  const { language, direction } = page.labels;
  return pieces(pattern).map(({ text, isVariable }) =>
    isVariable ? make("span", { class: "variable", lang: language, dir: direction }, variableName(page, text)) : text,
  );
}
