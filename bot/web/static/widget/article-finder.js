// @ts-check
/**
 * The help articles on the chat's first screen: the popular ones, and a search among all. A conversation takes their
 * place. What goes wrong here is told nowhere: the chat below answers the same questions.
 */

import { make, say } from "./make.js";

/** @typedef {import("../shared/labels.js").Labels} Labels */
/** @typedef {import("./article-api.js").Listed} Listed */

/** So long nothing more has to be typed before it is searched, in milliseconds. */
const PAUSE = 400;
/** Letters that say something; in Chinese and Japanese two are a word. */
const LEAST = 2;
/** Articles that are shown without a search, and with one. */
const FIRST = 3;
const FOUND = 5;
const LONGEST = 300;

export class ArticleFinder {
  /** Popular articles by language. @type {Map<string, Listed[]>} */
  #popular = new Map();
  /** @type {Listed[]} */
  #rows = [];
  #text = "";
  #language = "";
  /** Of several searches under way the last one counts. */
  #asked = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #waiting;
  /** @type {Labels | null} */
  #labels = null;

  /**
   * @param {{list(language: string, text: string): Promise<Listed[]>}} api
   * @param {(article: Listed) => void} open
   */
  constructor(api, open) {
    this.api = api;
    this.open = open;
    this.isWanted = false;
    this.title = make("h2", { class: "articles-title", id: "articles-title" });
    this.field = make("input", {
      type: "search",
      class: "articles-field",
      maxlength: LONGEST,
      autocomplete: "off",
      enterkeyhint: "search",
      dir: "auto",
      on: {
        input: () => this.#typed(PAUSE),
        keydown: (/** @type {KeyboardEvent} */ event) => {
          if (event.key === "Enter" && !event.isComposing) this.#typed(0);
        },
      },
    });
    this.list = make("ul", { class: "articles-list" });
    this.status = make("p", { class: "articles-none", role: "status" });
    this.element = make(
      "section",
      { class: "articles", "aria-labelledby": "articles-title", hidden: true },
      this.title,
      this.field,
      this.list,
      this.status,
    );
  }

  /** @param {Labels} labels @param {boolean} isWanted whether the first screen is shown */
  render(labels, isWanted) {
    this.isWanted = isWanted;
    this.#labels = labels;
    say(this.title, labels.text("widget-articles"));
    this.field.placeholder = labels.text("widget-articles-search");
    this.field.setAttribute("aria-label", labels.text("widget-articles-search"));
    if (isWanted && this.#language !== labels.language) {
      this.#language = labels.language;
      void this.#search();
    }
    this.#show();
  }

  /** Back to what was opened last, or to the search. */
  focus() {
    const row = /** @type {HTMLElement | null} */ (this.list.querySelector("[data-opened]"));
    (row ?? this.field).focus();
  }

  /** @param {number} pause */
  #typed(pause) {
    const text = this.field.value.trim().replace(/\s+/g, " ");
    clearTimeout(this.#waiting);
    if (text === this.#text) return;
    this.#waiting = setTimeout(
      () => {
        this.#text = text.length < LEAST ? "" : text;
        void this.#search();
      },
      text === "" ? 0 : pause,
    );
  }

  async #search() {
    const language = this.#language;
    const text = this.#text;
    const number = ++this.#asked;
    try {
      const known = text ? undefined : this.#popular.get(language);
      const rows = known ?? (await this.api.list(language, text));
      if (!text) this.#popular.set(language, rows);
      if (number !== this.#asked) return;
      this.#rows = rows;
    } catch {
      if (number !== this.#asked) return;
      this.#language = this.#rows.length > 0 ? this.#language : ""; // once more when it is shown again
    }
    this.#show();
  }

  #show() {
    // Nothing is offered where there are no articles at all.
    const isThere = this.#rows.length > 0 || this.#text !== "";
    this.element.hidden = !this.isWanted || !isThere;
    if (this.element.hidden || !this.#labels) return;
    const rows = this.#rows.slice(0, this.#text ? FOUND : FIRST);
    const shown = JSON.stringify([rows, this.#labels.language]);
    if (shown !== this.list.dataset.shown) {
      this.list.dataset.shown = shown;
      this.list.replaceChildren(...rows.map((row) => make("li", {}, this.#button(row))));
    }
    say(this.status, rows.length === 0 ? this.#labels.text("widget-articles-none") : "");
  }

  /** @param {Listed} row */
  #button(row) {
    const { question, language, direction } = row;
    const open = (/** @type {MouseEvent} */ event) => {
      this.list.querySelector("[data-opened]")?.removeAttribute("data-opened");
      /** @type {HTMLElement} */ (event.currentTarget).dataset.opened = "";
      this.open(row);
    };
    const looks = { class: "articles-row", lang: language, dir: direction };
    return make("button", { type: "button", ...looks, text: question, on: { click: open } });
  }
}
