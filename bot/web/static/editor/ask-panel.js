// @ts-check
/**
 * `<ask-panel>`: "What would the bot answer?" A question as a visitor would put it, and what would come of it.
 * After an article is stored it asks its last question again, so that the effect is seen.
 *
 * Dispatches `phrasing` (detail: text and language) to have the question added to the article that is being edited.
 */

import { icon } from "../shared/icons.js";
import * as articles from "./articles.js";
import { verdictView } from "./ask-verdict.js";
import { fillWith, freshId, make, redraw } from "../shared/dom.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./articles.js").Verdict} Verdict
 */

/** What is stored can be found within a second. */
const UNTIL_SEARCHABLE = 1000;

export class AskPanel extends HTMLElement {
  #text = "";
  #language = "";
  /** @type {{ text: string, language: string } | null} the last question asked */
  #asked = null;
  /** @type {Verdict | null} */
  #verdict = null;
  /** @type {Verdict | null} the one before the last change of an article */
  #before = null;
  /** @type {"idle" | "asking" | "again" | "failed" | "empty"} */
  #state = "idle";
  /** @type {AbortController | null} */
  #asking = null;
  #timer = 0;
  /** @type {{ id: string, languages: string[] } | null} the article in the form */
  #open = null;
  #result = make("div", { class: "ask-result" });
  #said = make("p", { class: "ask-said", role: "status", "aria-live": "polite" });

  /** @param {Page} page */
  constructor(page) {
    super();
    this.page = page;
    page.addEventListener("language", () => this.isConnected && this.#draw());
  }

  connectedCallback() {
    this.#draw();
  }

  focus() {
    this.querySelector("textarea")?.focus();
  }

  /** Which article is in the form; null for none. @param {{ id: string, languages: string[] } | null} open */
  set open(open) {
    if (JSON.stringify(open) === JSON.stringify(this.#open)) return;
    this.#open = open;
    this.#drawResult();
  }

  /** Something was stored: what does the bot say now? */
  askAgain() {
    if (!this.#asked) return;
    this.#before = this.#verdict;
    this.#state = "again";
    this.#drawResult();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#ask(), UNTIL_SEARCHABLE);
  }

  #send() {
    const text = this.#text.trim();
    if (!text) {
      this.#state = "empty";
      this.#drawResult();
      this.focus();
      return;
    }
    this.#asked = { text, language: this.#language };
    this.#before = null;
    this.#state = "asking";
    this.#drawResult();
    void this.#ask();
  }

  async #ask() {
    if (!this.#asked) return;
    clearTimeout(this.#timer);
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    try {
      this.#verdict = await articles.ask(this.#asked.text, this.#asked.language, asking.signal);
      this.#state = "idle";
    } catch {
      if (asking.signal.aborted) return;
      this.#state = "failed";
    }
    this.#drawResult();
    // What was scrolled to belongs to the answer before.
    this.parentElement?.scrollTo({ top: 0 });
  }

  #draw() {
    redraw(this, () => {
      const { page } = this;
      const [title, field] = [freshId("ask"), freshId("ask-question")];
      const text = make("textarea", {
        id: field,
        "data-field": "ask",
        rows: 2,
        dir: this.#text ? "auto" : page.labels.direction,
        maxlength: 10_000,
        placeholder: page.say("ask-placeholder"),
        on: {
          input: () => {
            this.#text = text.value;
            text.dir = text.value ? "auto" : page.labels.direction;
          },
          keydown: (/** @type {KeyboardEvent} */ event) => {
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            this.#send();
          },
        },
      });
      text.value = this.#text;
      const language = make(
        "select",
        {
          "data-field": "ask-language",
          "aria-label": page.say("ask-language"),
          on: {
            change: () => {
              this.#language = language.value;
            },
          },
        },
        make("option", { value: "" }, page.say("ask-language-detect")),
        ...page.siteLanguages.map(({ code, name }) => make("option", { value: code, lang: code }, name)),
      );
      language.value = this.#language;
      fillWith(
        this,
        make("h2", { id: title }, page.say("ask-title")),
        make("p", { class: "hint" }, page.say("ask-intro")),
        make(
          "form",
          {
            class: "ask-form",
            on: {
              submit: (/** @type {SubmitEvent} */ event) => {
                event.preventDefault();
                this.#send();
              },
            },
          },
          make("label", { class: "unseen", for: field }, page.say("ask-question")),
          text,
          make(
            "div",
            { class: "ask-row" },
            make("span", { class: "select" }, language, icon("chevron", 16)),
            make("button", { class: "button primary", "data-field": "ask-send" }, page.say("ask-send")),
          ),
        ),
        this.#said,
        this.#result,
      );
    });
    this.#drawResult();
  }

  #drawResult() {
    const { page } = this;
    if (!this.isConnected) return;
    const words = { asking: "ask-asking", again: "ask-again", failed: "ask-failed", empty: "ask-empty", idle: "" }[this.#state];
    this.#said.textContent = words ? page.say(words) : "";
    this.#said.dataset.state = this.#state;
    const isBusy = this.#state === "asking" || this.#state === "again";
    this.#result.setAttribute("aria-busy", String(isBusy));
    if (!this.#verdict || !this.#asked) return;
    const { text } = this.#asked;
    redraw(this.#result, () => {
      fillWith(
        this.#result,
        ...verdictView(page, {
          text,
          verdict: /** @type {Verdict} */ (this.#verdict),
          before: isBusy ? null : this.#before,
          open: this.#open,
          addPhrasing: (language) => {
            this.dispatchEvent(new CustomEvent("phrasing", { detail: { text, language } }));
            this.#said.textContent = page.say("ask-added-phrasing");
          },
        }),
      );
    });
  }
}

customElements.define("ask-panel", AskPanel);
