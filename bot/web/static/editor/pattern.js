// @ts-check
/** Fluent patterns as people edit them: one text, or one text for each form that a number asks for. Pure. */

/**
 * @typedef {{ key: string, text: string }} Form `key` is a number or a plural category; the last one is the default
 * @typedef {{ variable: string, forms: Form[] }} Choice
 */

const CHOICE = /^\{\s*\$(?<variable>[\w-]+)\s*->\s*(?<body>.*)\}$/s;
const VARIABLE = /\{\s*\$([\w-]+)\s*\}/g;

/**
 * @param {string} pattern
 * @returns {Choice | null} the forms of a pattern that is one choice by a number; null for any other
 */
export function choiceOf(pattern) {
  const { variable, body } = CHOICE.exec(pattern.trim())?.groups ?? {};
  if (variable === undefined || body === undefined) return null;
  const [before, ...parts] = body.split(/^[ \t]*(\*?\[\s*[\w.-]+\s*\])/m);
  if (before?.trim() !== "" || parts.length === 0) return null;
  const keys = parts.filter((_, place) => place % 2 === 0);
  const texts = parts.filter((_, place) => place % 2 === 1).map((text) => text.trim().replace(/\s*\n\s*/g, " "));
  if (texts.some((text) => /[{}]/.test(text.replace(VARIABLE, "")))) return null; // a choice within a choice
  if (keys.findIndex((key) => key.startsWith("*")) !== keys.length - 1) return null;
  return { variable, forms: keys.map((key, place) => ({ key: key.replace(/[*[\]\s]/g, ""), text: texts[place] ?? "" })) };
}

/** @param {Choice} choice @returns {string} */
export function patternOf({ variable, forms }) {
  const lines = forms.map(({ key, text }, place) => `${place === forms.length - 1 ? "   *" : "    "}[${key}] ${text.trim()}`);
  return [`{ $${variable} ->`, ...lines, "}"].join("\n");
}

/** @param {string} name @returns {string} how a variable stands in a pattern */
export function placeable(name) {
  return `{ $${name} }`;
}

/**
 * A pattern to read: the text of its default form, cut at its variables.
 *
 * @param {string} pattern
 * @returns {{ text: string, isVariable: boolean }[]}
 */
export function pieces(pattern) {
  const text = choiceOf(pattern)?.forms.at(-1)?.text ?? pattern;
  return text
    .split(VARIABLE)
    .map((piece, place) => ({ text: piece, isVariable: place % 2 === 1 }))
    .filter((piece) => piece.text);
}

/**
 * Numbers that a form is used for, the smallest first.
 *
 * @param {string} language
 * @param {Form[]} forms
 * @param {Form} form
 * @param {number} [most]
 * @returns {number[]}
 */
export function examples(language, forms, form, most = 3) {
  const rules = new Intl.PluralRules(language);
  const keys = new Set(forms.map(({ key }) => key));
  const found = [];
  for (let number = 1; number <= 120 && found.length < most; number += 1) {
    const exact = String(number);
    const key = keys.has(exact) ? exact : keys.has(rules.select(number)) ? rules.select(number) : forms.at(-1)?.key;
    if (key === form.key) found.push(number);
  }
  return found;
}
