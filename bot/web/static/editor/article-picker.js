// @ts-check
/**
 * `<article-picker>`: some articles, each a chip that can be taken away, and a field that finds more. Dispatches `edited`.
 * The field is a combobox: arrow keys move through what was found, Enter picks, Escape closes.
 */

import { icon } from "../shared/icons.js";
import * as articles from "./articles.js";
import { debounced, fillWith, freshId, make } from "../shared/dom.js";

/** @typedef {import("../shared/page.js").Page} Page */

const TYPING_PAUSE = 200;
const SHOWN = 8;

export class ArticlePicker extends HTMLElement {
  /** @type {import("./articles.js").Summary[]} */
  #found = [];
  #active = -1;
  #isOpen = false;
  /** @type {AbortController | null} */
  #asking = null;
  #list = make("ul", { class: "picker-list", role: "listbox", id: freshId("articles"), hidden: true });
  #chips = make("span", { class: "picker-chips" });
  #field;
  #typed = debounced(() => void this.#find(), TYPING_PAUSE);

  /**
   * @param {Page} page
   * @param {string[]} ids what is picked; changed in place
   * @param {Map<string, string>} titles the questions of articles, by their ids; what is picked is added
   * @param {{ field: string, label: string, describedBy: string }} names
   */
  constructor(page, ids, titles, { field, label, describedBy }) {
    super();
    this.page = page;
    this.ids = ids;
    this.titles = titles;
    this.#list.setAttribute("aria-label", label);
    this.#field = make("input", {
      type: "text",
      role: "combobox",
      "data-field": field,
      "aria-label": label,
      "aria-describedby": describedBy,
      "aria-autocomplete": "list",
      "aria-controls": this.#list.id,
      "aria-expanded": "false",
      placeholder: page.say("pick-article"),
      autocomplete: "off",
      dir: page.labels.direction,
      on: {
        input: () => {
          this.#field.dir = this.#field.value ? "auto" : page.labels.direction;
          this.#typed();
        },
        focus: () => this.#typed(),
        // What was looked for and not picked is nothing that is expected.
        blur: () => {
          this.#field.value = "";
          this.#close();
        },
        keydown: (/** @type {KeyboardEvent} */ event) => this.#onKey(event),
      },
    });
  }

  connectedCallback() {
    fillWith(this, this.#chips, this.#field, this.#list);
    this.addEventListener("click", (event) => event.target === this && this.#field.focus());
    this.#drawChips();
  }

  disconnectedCallback() {
    this.#typed.cancel();
    this.#asking?.abort();
  }

  async #find() {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const search = this.#field.value.trim();
      const { articles: found } = await articles.find({ search, limit: SHOWN + this.ids.length }, asking.signal);
      if (asking.signal.aborted || document.activeElement !== this.#field) return;
      this.#found = found.filter(({ id }) => !this.ids.includes(id)).slice(0, SHOWN);
      this.#active = search && this.#found.length > 0 ? 0 : -1;
      this.#isOpen = true;
      this.#drawList();
    } catch {
      // The next letter tries again.
    }
  }

  #close() {
    this.#typed.cancel();
    this.#asking?.abort();
    this.#isOpen = false;
    this.#drawList();
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const last = this.#found.length - 1;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!this.#isOpen) {
        this.#typed.now();
        return;
      }
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.#active = this.#active + step > last ? 0 : this.#active + step < 0 ? last : this.#active + step;
      this.#drawList();
    } else if (event.key === "Enter") {
      event.preventDefault();
      const chosen = this.#isOpen ? this.#found[this.#active] : undefined;
      if (chosen) this.#pick(chosen);
    } else if (event.key === "Escape" && this.#isOpen) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    } else if (event.key === "Backspace" && !this.#field.value && this.ids.length > 0) {
      this.#change(() => this.ids.pop());
    }
  }

  /** @param {import("./articles.js").Summary} article */
  #pick({ id, question }) {
    this.titles.set(id, question);
    this.#field.value = "";
    this.#close();
    this.#change(() => this.ids.push(id));
    this.#field.focus();
  }

  /** @param {() => unknown} work */
  #change(work) {
    work();
    this.#drawChips();
    this.dispatchEvent(new Event("edited", { bubbles: true }));
  }

  #drawList() {
    const { page } = this;
    this.#list.hidden = !this.#isOpen;
    this.#field.setAttribute("aria-expanded", String(this.#isOpen));
    const options = this.#found.map(({ id, question, language }, place) => {
      const option = make(
        "li",
        {
          role: "option",
          id: `${this.#list.id}-${place}`,
          "aria-selected": String(place === this.#active),
          on: {
            // Before the field loses the focus, and the list with it.
            pointerdown: (/** @type {PointerEvent} */ event) => {
              event.preventDefault();
              const chosen = this.#found[place];
              if (chosen) this.#pick(chosen);
            },
          },
        },
        make("span", { lang: language, dir: "auto" }, question || id),
        make("code", { dir: "ltr" }, id),
      );
      return option;
    });
    fillWith(this.#list, ...(options.length > 0 ? options : [make("li", { class: "picker-none" }, page.say("pick-article-none"))]));
    const active = this.#isOpen ? options[this.#active] : undefined;
    if (active) this.#field.setAttribute("aria-activedescendant", active.id);
    else this.#field.removeAttribute("aria-activedescendant");
    active?.scrollIntoView({ block: "nearest" });
  }

  #drawChips() {
    const { page } = this;
    fillWith(
      this.#chips,
      ...this.ids.map((id) => {
        const title = this.titles.get(id);
        const label = page.say("pick-remove", { value: title ?? id });
        const remove = () => {
          this.#change(() => this.ids.splice(this.ids.indexOf(id), 1));
          this.#field.focus();
        };
        return make(
          "span",
          { class: "tag", title: id },
          title ? make("bdi", {}, title) : make("code", { dir: "ltr" }, id),
          make("button", { type: "button", "aria-label": label, title: label, on: { click: remove } }, icon("close", 12)),
        );
      }),
    );
  }
}

customElements.define("article-picker", ArticlePicker);
