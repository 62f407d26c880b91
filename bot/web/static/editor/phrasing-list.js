// @ts-check
/**
 * `<phrasing-list>`: the other ways to ask one question, each in a field of its own. Enter adds, several pasted lines
 * become several phrasings, an emptied one goes.
 *
 * It changes the draft itself and dispatches `edited`.
 */

import { icon } from "../shared/icons.js";
import { fillWith, make } from "../shared/dom.js";
import { oneLine, pastedLines } from "./entries.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./draft.js").Draft} Draft
 */

export class PhrasingList extends HTMLElement {
  #list = make("ol", { class: "phrasings" });
  #said = make("p", { class: "hint", role: "status", "aria-live": "polite" });
  #entry;

  /**
   * @param {Page} page
   * @param {Draft} draft
   * @param {string} language
   * @param {string} describedBy id of the hint
   */
  constructor(page, draft, language, describedBy) {
    super();
    this.page = page;
    this.draft = draft;
    this.language = language;
    this.#entry = make("input", {
      type: "text",
      "data-field": `phrasing-new-${language}`,
      "aria-label": page.say("phrasings-add"),
      "aria-describedby": describedBy,
      placeholder: page.say("phrasings-placeholder"),
      autocomplete: "off",
      // An empty field shows the placeholder, which is in the page's language; what is typed is in the article's.
      dir: page.labels.direction,
      on: {
        input: () => this.#turn(),
        keydown: (/** @type {KeyboardEvent} */ event) => this.#onKey(event),
        paste: (/** @type {ClipboardEvent} */ event) => this.#onPaste(event),
      },
    });
  }

  connectedCallback() {
    const { page } = this;
    const add = make(
      "button",
      { type: "button", class: "button", on: { click: () => this.#commit() } },
      icon("plus", 16),
      page.say("phrasings-add-button"),
    );
    this.replaceChildren(this.#list, make("div", { class: "phrasing-entry" }, this.#entry, add), this.#said);
    this.#draw();
  }

  /** What was typed and not added yet; saving must not lose it. */
  commitEntry() {
    if (this.#entry.value.trim()) this.#commit();
  }

  get #phrasings() {
    return this.draft.variants.get(this.language)?.phrasings ?? [];
  }

  #turn() {
    this.#entry.dir = this.#entry.value ? this.page.direction(this.language) : this.page.labels.direction;
  }

  #commit() {
    const text = this.#entry.value;
    if (!text.trim()) {
      this.#entry.focus();
      return;
    }
    this.#add([text]);
    this.#entry.value = "";
    this.#turn();
    this.#entry.focus();
  }

  /** @param {string[]} lines */
  #add(lines) {
    const { page } = this;
    const added = this.draft.addPhrasings(this.language, lines);
    if (added > 0) {
      this.#draw();
      this.#edited();
    }
    this.#said.textContent =
      added === 0 ? page.say("phrasings-known") : lines.length > 1 ? page.say("phrasings-added", { count: added }) : "";
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.key !== "Enter" || event.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#commit();
  }

  /** @param {ClipboardEvent} event */
  #onPaste(event) {
    const lines = pastedLines(event.clipboardData?.getData("text/plain") ?? "", this.#entry.value);
    if (lines === null) return; // an ordinary paste into the field
    event.preventDefault();
    this.#add(lines);
    this.#entry.value = "";
    this.#turn();
  }

  #draw() {
    fillWith(this.#list, ...this.#phrasings.map((phrasing, index) => this.#item(phrasing, index)));
    this.#list.hidden = this.#phrasings.length === 0;
  }

  /** @param {string} phrasing @param {number} index */
  #item(phrasing, index) {
    const { page, language } = this;
    // A textarea, so that a long phrasing can be read on a narrow screen; it stays one line of text.
    const field = make("textarea", {
      rows: 1,
      "data-field": `phrasing-${language}-${index}`,
      "aria-label": page.say("phrasings-item", { number: index + 1 }),
      lang: language,
      dir: page.direction(language),
      autocomplete: "off",
      on: {
        input: () => {
          const text = oneLine(field.value);
          if (text !== field.value) field.value = text;
          this.#phrasings[index] = field.value;
          this.#edited();
        },
        blur: () => {
          if (!field.value.trim() && this.#phrasings[index] === field.value) this.#remove(index, false);
        },
        keydown: (/** @type {KeyboardEvent} */ event) => {
          if (event.key === "Enter" && !event.isComposing) {
            event.preventDefault();
            this.#entry.focus();
          } else if (event.key === "Backspace" && !field.value) {
            event.preventDefault();
            this.#remove(index, true);
          }
        },
      },
    });
    field.value = phrasing;
    const label = page.say("phrasings-remove", { phrasing });
    const remove = make(
      "button",
      { type: "button", class: "icon-button", "aria-label": label, title: label, on: { click: () => this.#remove(index, true) } },
      icon("close", 16),
    );
    return make("li", {}, field, remove);
  }

  /** @param {number} index @param {boolean} moveFocus to the neighbour, so that it is not lost with the field */
  #remove(index, moveFocus) {
    this.#phrasings.splice(index, 1);
    this.#draw();
    this.#edited();
    if (!moveFocus) return;
    const fields = this.#list.querySelectorAll("textarea");
    (fields[Math.min(index, fields.length - 1)] ?? this.#entry).focus();
  }

  #edited() {
    this.dispatchEvent(new Event("edited", { bubbles: true }));
  }
}

customElements.define("phrasing-list", PhrasingList);
