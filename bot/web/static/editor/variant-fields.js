// @ts-check
/**
 * `<variant-fields>`: question, phrasings and answer of an article in one language, written in the direction of that
 * language. Changes the draft itself and dispatches `edited`.
 *
 * For a translation it also dispatches `draft-wanted`, `reviewed` (detail: whether it is) and `confirmed`, which says that
 * it is still right although its source has changed.
 */

import { icon } from "../shared/icons.js";
import { AnswerField } from "./answer-field.js";
import * as articles from "./articles.js";
import { freshId, make } from "../shared/dom.js";
import { oneLine } from "./entries.js";
import { PhrasingList } from "./phrasing-list.js";
import { SourceChanges } from "./source-changes.js";
import { SourcePart } from "./source-part.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./draft.js").Draft} Draft
 * @typedef {import("./draft.js").Fault} Fault
 */

/** Whether fields stand without the source, in whatever article is opened next. */
let isAlone = false;

export class VariantFields extends HTMLElement {
  /** @type {PhrasingList | null} */
  #phrasings = null;
  /** @type {Map<Fault["field"], { control: HTMLElement, place: HTMLElement }>} */
  #faults = new Map();
  /** @type {SourcePart[]} */
  #sources = [];
  #asking = new AbortController();

  /**
   * @param {Page} page
   * @param {Draft} draft
   * @param {string} language
   * @param {boolean} isDrafting whether a machine is drafting this language
   */
  constructor(page, draft, language, isDrafting) {
    super();
    this.page = page;
    this.draft = draft;
    this.language = language;
    this.isDrafting = isDrafting;
  }

  connectedCallback() {
    if (this.firstChild) return;
    const isTranslation = this.language !== this.draft.language;
    this.classList.toggle("alone", isTranslation && isAlone);
    const fields = [
      this.#beside("question", this.#question()),
      this.#beside("phrasings", this.#phrasing()),
      this.#beside("answer", this.#answer()),
    ];
    this.append(...[this.#translation(), ...fields].filter((part) => part !== null));
    if (isTranslation && this.draft.isStale(this.language)) void this.#markChanges();
  }

  disconnectedCallback() {
    this.#asking.abort();
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
          const text = oneLine(field.value);
          if (text !== field.value) field.value = text;
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
    const field = new AnswerField(page, { language, source: this.draft.language, value: this.#variant.answer, id, describedBy: `${hint} ${fault}` });
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

  /** For every translation, the text that it was made from to look at, and what is to be done about it. */
  #translation() {
    const { page, draft, language } = this;
    if (language === draft.language) return null;
    return make(
      "div",
      { class: "translation" },
      draft.isMachine(language) && this.#machine(),
      draft.isJustReviewed(language) && this.#reviewed(),
      draft.isStale(language) && new SourceChanges(page, draft, language, () => this.#tell("confirmed")),
      draft.isBlank(language) && page.canTranslate(draft.language, language) && this.#drafter(),
      this.#source(),
    );
  }

  /** @param {string} name @param {unknown} [detail] */
  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  #drafter() {
    const { page, isDrafting } = this;
    return make(
      "button",
      {
        type: "button",
        class: "button small primary",
        "data-field": "draft-by-machine",
        "aria-disabled": String(isDrafting),
        on: { click: () => this.#tell("draft-wanted") },
      },
      icon("assistant", 16),
      page.say(isDrafting ? "machine-drafting" : "machine-draft-it"),
    );
  }

  #machine() {
    const { page } = this;
    return make(
      "div",
      { class: "remark-box machine" },
      icon("assistant", 20),
      make("p", {}, make("strong", {}, page.say("machine")), " ", page.say("machine-text")),
      make(
        "button",
        { type: "button", class: "button small", "data-field": "reviewed", on: { click: () => this.#tell("reviewed", true) } },
        icon("check", 16),
        page.say("machine-reviewed"),
      ),
    );
  }

  #reviewed() {
    const { page } = this;
    return make(
      "div",
      { class: "remark-box reviewed" },
      icon("check", 20),
      make("p", { role: "status" }, page.say("machine-was-reviewed")),
      make(
        "button",
        { type: "button", class: "button small", "data-field": "reviewed", on: { click: () => this.#tell("reviewed", false) } },
        page.say("machine-undo"),
      ),
    );
  }

  /** Whether the source stands beside the fields, which somebody may rather have to themselves. */
  #source() {
    const { page, draft } = this;
    const source = { source: page.languageName(draft.language) };
    const face = () => page.say(this.classList.contains("alone") ? "source-show" : "source-hide", source);
    const toggle = make(
      "button",
      {
        type: "button",
        class: "button small",
        "data-field": "source",
        "aria-expanded": String(!isAlone),
        on: {
          click: () => {
            isAlone = this.classList.toggle("alone");
            toggle.setAttribute("aria-expanded", String(!isAlone));
            toggle.textContent = face();
          },
        },
      },
      face(),
    );
    return make("div", { class: "source" }, toggle);
  }

  /** A field, of a translation with the source beside it. @param {"question" | "phrasings" | "answer"} part @param {HTMLElement} field */
  #beside(part, field) {
    const { page, draft, language } = this;
    if (language === draft.language) return field;
    const source = new SourcePart(page, draft, part);
    this.#sources.push(source);
    return make("div", { class: "beside" }, source, field);
  }

  /** Mark in the source what has changed since the translation was made; where that is not known, nothing is. */
  async #markChanges() {
    const { draft, language } = this;
    try {
      const { then } = await articles.sourceChanges(draft.id, language, this.#asking.signal);
      if (then) for (const source of this.#sources) source.markSince(then);
    } catch {
      // The comparison that can be asked for says so.
    }
  }
}

customElements.define("variant-fields", VariantFields);
