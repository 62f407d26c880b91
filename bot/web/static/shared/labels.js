// @ts-check
/**
 * The strings of a page in one language, as the server sends them (`{"language", "direction", "labels"}`).
 *
 * Variables stand in the texts as `{name}`.
 */

import { directionOf } from "./direction.js";

/** @typedef {import("./direction.js").Direction} Direction */
/** @typedef {Record<string, string | number>} Variables */

export class Labels {
  /**
   * @param {string} language
   * @param {Record<string, string>} table
   * @param {Direction} [direction]
   */
  constructor(language, table, direction = directionOf(language)) {
    this.language = language;
    this.direction = direction;
    this.table = table;
  }

  /**
   * Fetches `{"language", "direction", "labels"}` from an address.
   *
   * @param {string | URL} address
   * @returns {Promise<{labels: Labels, answer: any}>} the labels, and the whole answer for what else it holds
   * @throws when the server cannot be reached or does not answer with labels
   */
  static async load(address) {
    const response = await fetch(address, { credentials: "same-origin" });
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    const answer = await response.json();
    return { labels: new Labels(answer.language, answer.labels, answer.direction), answer };
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
    return this.has(key) ? fill(this.table[key], variables) : key;
  }

  /**
   * Writes the labels into all elements below `root` that ask for one:
   * `data-label="key"` (text), `data-label-aria-label`, `data-label-placeholder`, `data-label-title`.
   *
   * @param {ParentNode} root
   */
  apply(root) {
    for (const element of root.querySelectorAll("[data-label]")) {
      element.textContent = this.text(element.getAttribute("data-label") ?? "");
    }
    for (const attribute of ["aria-label", "placeholder", "title"]) {
      for (const element of root.querySelectorAll(`[data-label-${attribute}]`)) {
        element.setAttribute(attribute, this.text(element.getAttribute(`data-label-${attribute}`) ?? ""));
      }
    }
  }
}

/**
 * Puts values into `{name}` places; a place without a value stays as it is.
 *
 * @param {string} text
 * @param {Variables} variables
 */
export function fill(text, variables) {
  return text.replace(/\{\s*\$?([\w-]+)\s*\}/g, (whole, name) =>
    Object.hasOwn(variables, name) ? String(variables[name]) : whole,
  );
}
