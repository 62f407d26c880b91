// @ts-check
/** `<tag-list>`: an article's tags as chips with a field behind them. Changes the draft and dispatches `edited`. */

import { icon } from "../shared/icons.js";
import { make } from "../shared/dom.js";
import { endsTag, newTags } from "./entries.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./draft.js").Draft} Draft
 */

export class TagList extends HTMLElement {
  #entry;

  /**
   * @param {Page} page
   * @param {Draft} draft
   * @param {string} id of the field, for its label
   * @param {string} describedBy id of the hint
   */
  constructor(page, draft, id, describedBy) {
    super();
    this.page = page;
    this.draft = draft;
    this.#entry = make("input", {
      id,
      type: "text",
      "data-field": "tags",
      "aria-describedby": describedBy,
      autocomplete: "off",
      dir: "auto",
      on: {
        keydown: (/** @type {KeyboardEvent} */ event) => this.#onKey(event),
        input: () => endsTag(this.#entry.value) && this.commitEntry(),
        blur: () => this.commitEntry(),
      },
    });
  }

  connectedCallback() {
    this.addEventListener("click", (event) => event.target === this && this.#entry.focus());
    this.#draw();
  }

  commitEntry() {
    const fresh = newTags(this.#entry.value, this.draft.tags);
    this.#entry.value = "";
    if (fresh.length > 0) this.#change([...this.draft.tags, ...fresh]);
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter") {
      event.preventDefault();
      this.commitEntry();
    } else if (event.key === "Backspace" && !this.#entry.value && this.draft.tags.length > 0) {
      this.#change(this.draft.tags.slice(0, -1));
    }
  }

  /** @param {string[]} tags */
  #change(tags) {
    this.draft.tags = tags;
    const isHere = document.activeElement === this.#entry;
    this.#draw();
    if (isHere) this.#entry.focus();
    this.dispatchEvent(new Event("edited", { bubbles: true }));
  }

  #draw() {
    // The field stays where it is, or the caret would be lost.
    for (const tag of this.querySelectorAll(".tag")) tag.remove();
    const tags = this.draft.tags.map((tag) => {
      const label = this.page.say("tags-remove", { tag });
      const remove = () => {
        this.#change(this.draft.tags.filter((other) => other !== tag));
        this.#entry.focus();
      };
      return make(
        "span",
        { class: "tag" },
        make("span", { dir: "auto" }, tag),
        make("button", { type: "button", "aria-label": label, title: label, on: { click: remove } }, icon("close", 12)),
      );
    });
    if (this.#entry.parentNode !== this) this.append(this.#entry);
    this.#entry.before(...tags);
  }
}

customElements.define("tag-list", TagList);
