// @ts-check
/** `<broken-remark>`: what an article refers to that readers do not get, in whichever of its languages; nothing without. */

import { icon } from "../shared/icons.js";
import { fillWith, make } from "../shared/dom.js";
import { lacks, missingIn } from "./snippets.js";

/** @typedef {import("../shared/page.js").Page} Page */

export class BrokenRemark extends HTMLElement {
  #isAsked = false;

  /** @param {Page} page @param {string} id of the article @param {number} revision that it is about */
  constructor(page, id, revision) {
    super();
    this.page = page;
    this.article = id;
    this.revision = revision;
  }

  connectedCallback() {
    if (!this.#isAsked) void this.#look();
    this.#isAsked = true;
  }

  async #look() {
    const { page } = this;
    /** @type {Record<string, import("./snippets.js").Missing>} */
    let found = {};
    try {
      found = await missingIn(this.article);
    } catch {
      // Each answer says it, too.
    }
    const lines = Object.entries(found).flatMap(([language, missing]) => lacks(missing).map(([key, name]) => this.#line(language, key, name)));
    this.className = lines.length > 0 ? "remark-box stale" : "";
    fillWith(this, ...(lines.length > 0 ? [icon("alert", 20), make("p", {}, page.say("broken")), make("ul", { class: "held-tests" }, ...lines)] : []));
  }

  /** @param {string} language @param {string} key @param {string} name */
  #line(language, key, name) {
    const { page } = this;
    return make("li", {}, `${page.languageName(language)}: ${page.say(key, { name })}`);
  }
}

customElements.define("broken-remark", BrokenRemark);
