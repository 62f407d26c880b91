// @ts-check
/** `<reader-feedback>`: the article's page for readers, and whether it has helped them. Hidden where there is neither. */

import { make } from "../shared/dom.js";
import * as articles from "./articles.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./articles.js").ReaderFeedback} Feedback
 */

export class ReaderFeedback extends HTMLElement {
  /** @type {Feedback | null} */
  #feedback = null;
  #status = "";

  /** @param {Page} page @param {string} article its id */
  constructor(page, article) {
    super();
    this.page = page;
    this.article = article;
    this.hidden = true;
  }

  /** The page comes and goes with the article's status. @param {string} status */
  open(status) {
    if (status === this.#status) this.#draw();
    else void this.#load();
    this.#status = status;
  }

  async #load() {
    try {
      this.#feedback = await articles.readerFeedback(this.article);
    } catch {
      return; // whoever writes an article does not wait for this, and misses nothing without it
    }
    this.#draw();
  }

  #draw() {
    const { page } = this;
    const feedback = this.#feedback;
    this.hidden = feedback === null || (feedback.url === null && feedback.languages.length === 0);
    if (feedback === null || this.hidden) return;
    const rows = feedback.languages.map(({ language, helpful, unhelpful }) =>
      make("li", {}, page.say("readers-row", { language: page.languageName(language), yes: page.number(helpful), no: page.number(unhelpful) })),
    );
    const said = rows.length > 0 ? make("ul", { class: "readers" }, ...rows) : make("p", { class: "hint" }, page.say("readers-none"));
    const link = feedback.url ? make("a", { href: feedback.url, target: "_blank", rel: "noopener" }, page.say("readers-page")) : null;
    this.replaceChildren(
      make(
        "section",
        { class: "card details", "aria-labelledby": "readers-title" },
        make("h2", { id: "readers-title" }, page.say("readers-title")),
        said,
        make("p", {}, link),
      ),
    );
  }
}

customElements.define("reader-feedback", ReaderFeedback);
