// @ts-check
/**
 * `<language-tabs>`: an article's languages as tabs, with marks for what is out of date or at fault, and a way to add
 * one. Dispatches `language` (detail: the code to open).
 */

import { icon } from "../shared/icons.js";
import { make } from "../shared/dom.js";
import { markOf } from "./marks.js";
import { menu } from "./menu.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./draft.js").Draft} Draft
 * @typedef {import("./draft.js").Fault} Fault
 */

export class LanguageTabs extends HTMLElement {
  /** @type {Set<string>} */
  #faulty = new Set();
  #drawn = "";

  /**
   * @param {Page} page
   * @param {Draft} draft
   * @param {string} language the open one
   */
  constructor(page, draft, language) {
    super();
    this.page = page;
    this.draft = draft;
    this.language = language;
  }

  connectedCallback() {
    this.refresh();
    this.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** Draws only what has changed, since it is asked to with every letter typed. */
  refresh() {
    const state = JSON.stringify([this.draft.languages, this.draft.languages.map((code) => [this.draft.isStale(code), this.draft.isMachine(code)]), [...this.#faulty]]);
    if (state === this.#drawn) return;
    this.#drawn = state;
    this.#draw();
  }

  /** @param {Fault[]} faults */
  showFaults(faults) {
    this.#faulty = new Set(faults.map((fault) => fault.language).filter(Boolean));
    this.refresh();
  }

  #draw() {
    const { page, draft } = this;
    const tabs = make(
      "div",
      { class: "tabs", role: "tablist", "aria-label": page.say("languages"), on: { keydown: (/** @type {KeyboardEvent} */ event) => this.#onKey(event) } },
      ...draft.languages.map((code) => this.#tab(code)),
    );
    const left = page.articleLanguages.filter(({ code }) => !draft.variants.has(code));
    const add =
      left.length > 0 &&
      menu({
        face: [icon("plus", 16), make("span", {}, page.say("language-add"))],
        name: page.say("language-add-name"),
        field: "language-add",
        items: left.map(({ code, name }) => ({
          label: name,
          lang: code,
          hint: page.languageName(code) === name ? "" : page.languageName(code),
          act: () => {
            draft.addLanguage(code);
            this.#go(code);
          },
        })),
      });
    this.replaceChildren(...[tabs, add || "", draft.isNew ? this.#writtenIn() : ""].filter(Boolean));
  }

  /** @param {string} code */
  #tab(code) {
    const { page, draft } = this;
    const isOpen = code === this.language;
    const isFaulty = this.#faulty.has(code);
    const isStale = draft.isStale(code);
    const isMachine = draft.isMachine(code);
    const own = page.autonym(code);
    const words = markOf(page, page.languageName(code), { isFaulty, isMachine, isStale, isSource: code === draft.language });
    return make(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${code}`,
        class: `tab ${isMachine ? "tab-machine" : ""} ${isStale ? "tab-stale" : ""} ${isFaulty ? "tab-faulty" : ""}`,
        "data-field": `tab-${code}`,
        "aria-selected": String(isOpen),
        "aria-controls": isOpen ? "variant" : null,
        // Whoever speaks to the page says what they read on it (WCAG 2.5.3).
        "aria-label": words.startsWith(own) ? words : `${own}, ${words}`,
        title: words,
        tabindex: isOpen ? 0 : -1,
        on: { click: () => this.#go(code) },
      },
      isMachine && icon("assistant", 15),
      (isFaulty || isStale) && icon("alert", 15),
      make("span", { lang: code, dir: "auto" }, own),
    );
  }

  #writtenIn() {
    const { page, draft } = this;
    const select = make(
      "select",
      {
        "data-field": "written-in",
        on: {
          change: () => {
            const before = draft.language;
            draft.writeIn(select.value);
            this.#go(this.language === before || !draft.variants.has(this.language) ? draft.language : this.language);
          },
        },
      },
      ...page.articleLanguages.map(({ code, name }) => make("option", { value: code, lang: code }, name)),
    );
    select.value = draft.language;
    return make("label", { class: "written-in" }, page.say("language-written-in"), make("span", { class: "select" }, select, icon("chevron", 16)));
  }

  /** @param {string} code */
  #go(code) {
    this.dispatchEvent(new CustomEvent("language", { detail: code }));
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const codes = this.draft.languages;
    const forward = getComputedStyle(this).direction === "rtl" ? -1 : 1;
    const here = codes.indexOf(this.language);
    const to = { ArrowRight: here + forward, ArrowLeft: here - forward, Home: 0, End: codes.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const code = codes[(to + codes.length) % codes.length] ?? this.language;
    const form = this.parentElement;
    this.#go(code);
    // The owner has drawn new tabs by now.
    /** @type {HTMLElement | null} */ (form?.querySelector(`#tab-${CSS.escape(code)}`))?.focus();
  }
}

customElements.define("language-tabs", LanguageTabs);
