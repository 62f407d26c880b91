// @ts-check
/**
 * The strings of a page in one language, written in Project Fluent's syntax: they know which form a word has beside a
 * number, and write numbers as the language does.
 */

import { FluentBundle, FluentResource } from "../vendor/fluent-bundle/index.js";
import { isolated } from "./isolate.js";
import { Labels } from "./labels.js";

/** @typedef {import("./labels.js").Variables} Variables */
/** @typedef {import("./direction.js").Direction} Direction */

export class FluentLabels extends Labels {
  #bundle;

  /**
   * @param {string} language
   * @param {string} messages in Fluent's syntax
   * @param {Direction} [direction]
   */
  constructor(language, messages, direction) {
    super(language, {}, direction);
    // Fluent would put marks around every variable; those that could turn a line round have them from `isolated`.
    this.#bundle = new FluentBundle(language, { useIsolating: false });
    this.#bundle.addResource(new FluentResource(messages));
  }

  /**
   * Fetches `{"language", "direction", "messages"}` from an address.
   *
   * @param {string | URL} address
   * @returns {Promise<{labels: FluentLabels, answer: any}>} the labels, and the whole answer for what else it holds
   * @throws when the server cannot be reached or does not answer with labels
   */
  static async load(address) {
    const response = await fetch(address, { credentials: "same-origin" });
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    const answer = await response.json();
    return { labels: new FluentLabels(answer.language, answer.messages, answer.direction), answer };
  }

  /** @param {string} key */
  has(key) {
    return this.#bundle.hasMessage(key);
  }

  /** @param {Variables} variables @returns {Variables} as they can stand in a line of the language */
  #inLine(variables) {
    if (this.direction !== "rtl") return variables;
    return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, typeof value === "string" ? isolated(value, "rtl") : value]));
  }

  /**
   * @param {string} key
   * @param {Variables} [variables] numbers as numbers, so that words agree with them
   * @returns {string} the text, in which a variable without a value stands as `{$name}`; the key where it is missing
   */
  text(key, variables = {}) {
    const pattern = this.#bundle.getMessage(key)?.value;
    // Errors are gathered and left: a text with a gap says more than none.
    return pattern ? this.#bundle.formatPattern(pattern, this.#inLine(variables), []) : key;
  }
}
