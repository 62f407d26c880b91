// @ts-check
/** One help article over the chat: read, said of whether it has helped, and left for the chat again. */

import { icon } from "../shared/icons.js";
import { make, say } from "./make.js";
import { fillText } from "./message-text.js";

/** @typedef {import("../shared/labels.js").Labels} Labels */
/** @typedef {import("./article-api.js").Article} Article */

export class ArticleView {
  /** The one that is read. @type {Article | null} */
  #article = null;
  #said = false;

  /**
   * @param {{
   *   api: {rate(id: string, language: string, helpful: boolean): Promise<void>},
   *   left: (how: {ask: boolean}) => void,
   * }} parts `left`: back on the first screen, or to `ask` what the article has not answered
   */
  constructor({ api, left }) {
    this.api = api;
    this.left = left;
    this.backText = make("span");
    this.back = make(
      "button",
      { type: "button", class: "article-back", on: { click: () => this.close() } },
      icon("back", 18),
      this.backText,
    );
    this.title = make("h2", { class: "article-title", tabindex: "-1" });
    this.note = make("p", { class: "article-note", hidden: true });
    this.text = make("div", { class: "article-text" });
    this.page = make("a", { class: "article-page", target: "_blank", rel: "noopener" });
    this.question = make("p", { class: "article-question", role: "status" });
    this.yes = make("button", { type: "button", class: "choice", on: { click: () => this.#rate(true) } });
    this.no = make("button", { type: "button", class: "choice", on: { click: () => this.#rate(false) } });
    this.answers = make("div", { class: "choices" }, this.yes, this.no);
    this.element = make(
      "section",
      { class: "article", hidden: true, on: { keydown: (/** @type {KeyboardEvent} */ event) => this.#press(event) } },
      this.back,
      make("div", { class: "article-scroll", tabindex: "0" }, this.title, this.note, this.text, this.page, this.question, this.answers),
    );
  }

  get isOpen() {
    return this.#article !== null;
  }

  /** @param {Article} article */
  open(article) {
    this.#article = article;
    this.#said = false;
  }

  focus() {
    this.title.focus();
  }

  close() {
    if (!this.isOpen) return;
    this.#article = null;
    this.left({ ask: false });
  }

  /** @param {Labels} labels */
  render(labels) {
    const article = this.#article;
    this.element.hidden = article === null;
    if (article === null) return;
    const { question, language, direction, html } = article;
    say(this.backText, labels.text("widget-articles-back"));
    say(this.title, question);
    Object.assign(this.title, { lang: language, dir: direction });
    this.element.setAttribute("aria-label", question);
    say(this.note, labels.text("widget-articles-machine"));
    this.note.hidden = !article.by_machine;
    if (this.text.dataset.shown !== article.id + language) {
      this.text.dataset.shown = article.id + language;
      fillText(this.text, { text: "", html, language, direction });
    }
    say(this.page, labels.text("widget-articles-page"));
    this.page.href = article.url;
    say(this.question, labels.text(this.#said ? "helpful-thanks" : "helpful-question"));
    say(this.yes, labels.text("helpful-yes"));
    say(this.no, labels.text("helpful-no"));
    this.answers.hidden = this.#said;
  }

  /** @param {boolean} helpful */
  #rate(helpful) {
    const article = this.#article;
    if (article === null || this.#said) return;
    this.#said = true;
    // Whether it was counted is nothing that the visitor waits for.
    this.api.rate(article.id, article.language, helpful).catch(() => {});
    if (!helpful) this.#article = null;
    this.left({ ask: !helpful });
  }

  /** Escape leaves the article, and not the chat. @param {KeyboardEvent} event */
  #press(event) {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  }
}
