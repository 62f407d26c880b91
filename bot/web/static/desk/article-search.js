// @ts-check
/** Looks for articles to answer with, in the visitor's language; one lives as long as its conversation is open. */

import { api } from "../shared/api.js";
import { element } from "../shared/element.js";

/**
 * @typedef {import("./types.js").Suggestion} Suggestion
 * @typedef {import("./words.js").Words} Words
 */

const PAUSE = 300;

export class ArticleSearch {
  #timer = 0;
  #number = 0;

  /** @param {() => string} language the visitor's @param {(found: Suggestion[]) => Node} shown how what was found looks @param {Words} words */
  constructor(language, shown, words) {
    this.language = language;
    this.shown = shown;
    this.words = words;
    this.field = element("input", { type: "search", class: "text-field article-search", dir: "auto", maxlength: 500, autocomplete: "off" });
    this.found = element("div", { "aria-live": "polite" });
    this.root = element("div", {}, this.field, this.found);
    this.field.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search(), PAUSE);
    });
  }

  speak() {
    this.field.setAttribute("aria-label", this.words.text("articles-search"));
    this.field.placeholder = this.words.text("articles-search");
  }

  async #search() {
    const text = this.field.value.trim();
    const number = ++this.#number;
    if (!text) return this.found.replaceChildren();
    try {
      const { articles } = await api.get("/api/v1/desk/articles", { text, language: this.language() });
      if (number !== this.#number) return; // something else is looked for by now
      this.found.replaceChildren(articles.length ? this.shown(articles) : element("p", { class: "nothing" }, this.words.text("articles-none")));
    } catch (error) {
      if (number === this.#number) this.found.replaceChildren(element("p", { class: "nothing", role: "alert" }, this.words.error(error)));
    }
  }
}
