// @ts-check
/**
 * The strings of a page in one language, by key. Variables stand in the texts as `{name}`.
 *
 * That is enough for the chat widget, which has to stay light; a text in which a number changes a word needs the plural
 * forms of `fluent-labels.js`.
 */

import { directionOf } from "./direction.js";
import { isolated } from "./isolate.js";

/** @typedef {import("./direction.js").Direction} Direction */
/** @typedef {Record<string, string | number>} Variables */

export class Labels {
  /**
   * @param {string} language
   * @param {Record<string, string>} table
   * @param {Direction} [direction]
   * @param {string} [locale]
   */
  constructor(language, table, direction = directionOf(language), locale = language) {
    this.language = language;
    /** How dates are written; the language alone where no country is known. */
    this.locale = locale;
    this.direction = direction;
    this.table = table;
  }

  /** @param {string} key */
  has(key) {
    return Object.hasOwn(this.table, key);
  }

  /**
   * @param {string} key
   * @param {Variables} [variables]
   * @returns {string} the text; the key itself where it is missing, so that a gap is seen and not silent
   */
  text(key, variables = {}) {
    const text = Object.hasOwn(this.table, key) ? this.table[key] : undefined;
    return text === undefined ? key : fill(text, variables, this.direction);
  }
}

/**
 * Puts values into `{name}` places; a place without a value stays as it is.
 *
 * @param {string} text
 * @param {Variables} variables
 * @param {Direction} [direction] that the text runs in; names and numbers of the other one turn nothing round in it
 */
export function fill(text, variables, direction = "ltr") {
  return text.replace(/\{\s*\$?([\w-]+)\s*\}/g, (whole, name) =>
    Object.hasOwn(variables, name) ? isolated(variables[name] ?? "", direction) : whole,
  );
}
