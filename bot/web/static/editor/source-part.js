// @ts-check
/**
 * `<source-part>`: what one part of an article says in the language that it was written in, beside the field in which it
 * is translated; what has changed since the translation was made is marked.
 */

import { fillWith, make } from "../shared/dom.js";
import { safeHtml } from "../shared/html.js";
import { icon } from "../shared/icons.js";
import * as articles from "./articles.js";
import { compared } from "./compare.js";
import { textOf } from "./text-changes.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./draft.js").Draft} Draft
 * @typedef {import("./articles.js").Variant} Variant
 * @typedef {"question" | "phrasings" | "answer"} Part
 */

export class SourcePart extends HTMLElement {
  #text;
  #mark = make("p", { class: "source-mark", hidden: true });
  #asking = new AbortController();

  /** @param {Page} page @param {Draft} draft @param {Part} part */
  constructor(page, draft, part) {
    super();
    this.page = page;
    this.draft = draft;
    this.what = part;
    this.#text = make("div", { class: "source-text", lang: draft.language, dir: page.direction(draft.language) });
  }

  connectedCallback() {
    const { page, draft, what: part } = this;
    if (this.firstChild) return;
    const name = `${page.say(part)} · ${page.languageName(draft.language)}`;
    this.setAttribute("role", "group");
    this.setAttribute("aria-label", name);
    this.append(make("p", { class: "label" }, name), this.#text, this.#mark);
    this.#show();
  }

  disconnectedCallback() {
    this.#asking.abort();
  }

  /** Mark what has come since the source read as it did ``then``. @param {Variant} then */
  markSince(then) {
    const { page, draft, what: part } = this;
    const { after } = compared(textOf(then, part), textOf(this.#source, part), draft.language);
    if (textOf(then, part) === textOf(this.#source, part)) return;
    this.#asking.abort();
    this.classList.add("changed");
    fillWith(this.#text, make("p", { class: "change-text" }, ...after.map(({ text, isChanged }) => (isChanged ? make("ins", {}, text) : text))));
    fillWith(this.#mark, icon("alert", 15), page.say("source-part-changed"));
    this.#mark.hidden = false;
  }

  get #source() {
    return /** @type {Variant} */ (this.draft.variants.get(this.draft.language));
  }

  #show() {
    const source = this.#source;
    if (this.what === "phrasings") fillWith(this.#text, make("ul", {}, ...source.phrasings.map((phrasing) => make("li", {}, phrasing))));
    else if (this.what === "question") fillWith(this.#text, make("p", { class: "source-question" }, source.question));
    else void this.#render(source.answer);
  }

  /** @param {string} answer */
  async #render(answer) {
    // Until it is rendered, or where it cannot be, the Markdown itself can be read as well.
    fillWith(this.#text, make("p", { class: "change-text" }, answer));
    const { signal } = this.#asking;
    try {
      const html = await articles.preview(answer, signal);
      if (!signal.aborted) fillWith(this.#text, make("div", { class: "rendered" }, safeHtml(html)));
    } catch {
      // It stays as it is.
    }
  }
}

customElements.define("source-part", SourcePart);
