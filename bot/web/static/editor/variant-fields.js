// @ts-check
/**
 * `<variant-fields>`: question, phrasings and answer of an article in one language, written in the direction of that
 * language. Changes the draft itself and dispatches `edited`.
 */

import { safeHtml } from "../shared/html.js";
import { icon } from "../shared/icons.js";
import { AnswerField } from "./answer-field.js";
import * as articles from "./articles.js";
import { fillWith, freshId, make } from "./dom.js";
import { PhrasingList } from "./phrasing-list.js";

/**
 * @typedef {import("./page.js").Page} Page
 * @typedef {import("./draft.js").Draft} Draft
 * @typedef {import("./draft.js").Fault} Fault
 */

export class VariantFields extends HTMLElement {
  /** @type {PhrasingList | null} */
  #phrasings = null;
  /** @type {Map<Fault["field"], { control: HTMLElement, place: HTMLElement }>} */
  #faults = new Map();

  /**
   * @param {Page} page
   * @param {Draft} draft
   * @param {string} language
   */
  constructor(page, draft, language) {
    super();
    this.page = page;
    this.draft = draft;
    this.language = language;
  }

  connectedCallback() {
    if (this.firstChild) return;
    this.append(...[this.#staleness(), this.#question(), this.#phrasing(), this.#answer()].filter((part) => part !== null));
  }

  /** Say beside each field what is wrong with it, or nothing. @param {Fault[]} faults */
  showFaults(faults) {
    for (const [field, { control, place }] of this.#faults) {
      const fault = faults.find((candidate) => candidate.field === field && candidate.language === this.language);
      place.textContent = fault ? this.page.say(fault.label) : "";
      if (fault) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
  }

  /** @param {Fault["field"]} field */
  focusField(field) {
    this.#faults.get(field)?.control.focus();
  }

  commitEntry() {
    this.#phrasings?.commitEntry();
  }

  get #variant() {
    return /** @type {import("./articles.js").Variant} */ (this.draft.variants.get(this.language));
  }

  #edited() {
    this.dispatchEvent(new Event("edited", { bubbles: true }));
  }

  #question() {
    const { page, language, draft } = this;
    const [id, hint, fault] = [freshId("question"), freshId("hint"), freshId("fault")];
    const place = make("p", { class: "fault", id: fault });
    const field = make("textarea", {
      id,
      class: "one-line",
      "data-field": `question-${language}`,
      "aria-describedby": `${hint} ${fault}`,
      "aria-required": "true",
      lang: language,
      dir: page.direction(language),
      rows: 1,
      placeholder: language === page.labels.language ? page.say("question-placeholder") : null,
      on: {
        input: () => {
          // Long questions wrap, but a question is one line of text.
          if (/[\r\n]/.test(field.value)) field.value = field.value.replace(/\s*[\r\n]+\s*/g, " ");
          draft.setQuestion(language, field.value);
          this.#edited();
        },
        keydown: (/** @type {KeyboardEvent} */ event) => {
          if (event.key === "Enter" && !event.isComposing) event.preventDefault();
        },
      },
    });
    field.value = this.#variant.question;
    this.#faults.set("question", { control: field, place });
    return make(
      "div",
      { class: "field" },
      make("label", { for: id }, page.say("question")),
      make("p", { class: "hint", id: hint }, page.say("question-hint")),
      field,
      place,
    );
  }

  #phrasing() {
    const { page, draft, language } = this;
    const [label, hint] = [freshId("phrasings"), freshId("hint")];
    this.#phrasings = new PhrasingList(page, draft, language, hint);
    return make(
      "div",
      { class: "field", role: "group", "aria-labelledby": label },
      make("p", { class: "label", id: label }, page.say("phrasings")),
      make("p", { class: "hint", id: hint }, page.say("phrasings-hint")),
      this.#phrasings,
    );
  }

  #answer() {
    const { page, language } = this;
    const [id, hint, fault] = [freshId("answer"), freshId("hint"), freshId("fault")];
    const place = make("p", { class: "fault", id: fault });
    const field = new AnswerField(page, { language, value: this.#variant.answer, id, describedBy: `${hint} ${fault}` });
    this.#faults.set("answer", { control: field.control, place });
    field.addEventListener("edited", () => {
      this.#variant.answer = field.value;
    });
    return make(
      "div",
      { class: "field" },
      make("label", { for: id }, page.say("answer")),
      make("p", { class: "hint", id: hint }, page.say("answer-hint")),
      field,
      place,
    );
  }

  /** For every translation, the text that it was made from to look at; for stale ones a word about it. */
  #staleness() {
    const { page, draft, language } = this;
    if (language === draft.language) return null;
    const source = { source: page.languageName(draft.language) };
    const isStale = draft.isStale(language);
    const text = make("div", { class: "source-text", hidden: true, lang: draft.language, dir: page.direction(draft.language) });
    const toggle = make(
      "button",
      {
        type: "button",
        class: "button small",
        "aria-expanded": "false",
        on: {
          click: () => {
            text.hidden = !text.hidden;
            toggle.setAttribute("aria-expanded", String(!text.hidden));
            toggle.textContent = page.say(text.hidden ? "source-show" : "source-hide", source);
            if (!text.hidden) void showSource(draft, text);
          },
        },
      },
      page.say("source-show", source),
    );
    return make(
      "div",
      { class: isStale ? "stale" : "translation" },
      isStale && icon("alert", 20),
      isStale && make("p", {}, page.say("stale-text", source)),
      toggle,
      text,
    );
  }
}

/**
 * @param {Draft} draft
 * @param {HTMLElement} place
 */
async function showSource(draft, place) {
  const source = draft.variants.get(draft.language);
  if (!source) return;
  const answer = make("div", { class: "rendered" });
  const phrasings = make("ul", {}, ...source.phrasings.map((phrasing) => make("li", {}, phrasing)));
  fillWith(place, make("p", { class: "source-question" }, source.question), phrasings, answer);
  try {
    fillWith(answer, safeHtml(await articles.preview(source.answer, new AbortController().signal)));
  } catch {
    answer.textContent = source.answer; // the Markdown itself can be read as well
  }
}

customElements.define("variant-fields", VariantFields);
