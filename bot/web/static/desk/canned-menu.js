// @ts-check
/**
 * The list that opens while an agent types "/" and a few letters: arrows choose, Enter or Tab inserts, Escape closes.
 *
 * The text field keeps the focus; a screen reader hears of the options through `aria-activedescendant`.
 */

import { element } from "../shared/element.js";
import { fillIn } from "./canned.js";

/**
 * @typedef {import("./words.js").Words} Words
 * @typedef {import("./canned.js").CannedReplies} CannedReplies
 * @typedef {import("./canned.js").Match} Match
 * @typedef {{ languages: string[], values: import("./canned.js").Values, words: Words }} Setting
 */

/** A slash at the beginning or after a space, and what stands between it and the cursor. */
const CALL = /(?:^|\s)\/(\S{0,50})$/;
const LIST_ID = "canned-list";

export class CannedMenu {
  /** @type {Match[]} */
  #matches = [];
  #chosen = 0;
  /** Where the slash stands that was escaped from: it does not open the list again. */
  #escaped = -1;
  /** Whether the replies are still being fetched, and whether Enter was pressed meanwhile. */
  #isFetching = false;
  #isAwaited = false;

  /**
   * @param {HTMLTextAreaElement} field
   * @param {CannedReplies} replies
   * @param {() => Setting} setting what the texts are filled with at this moment
   * @param {(chosen: { start: number, text: string, gap: [number, number] | null, language: string }) => void} insert
   *   replaces what stands between `start` and the cursor
   * @param {(text: string) => void} announce says something to screen readers
   */
  constructor(field, replies, setting, insert, announce) {
    this.field = field;
    this.replies = replies;
    this.setting = setting;
    this.insert = insert;
    this.announce = announce;
    this.root = element("ul", { id: LIST_ID, class: "canned", role: "listbox", hidden: true });
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", LIST_ID);
    field.addEventListener("input", () => void this.#look());
    field.addEventListener("blur", () => this.#close());
    // The field keeps its focus and its cursor.
    this.root.addEventListener("pointerdown", (event) => event.preventDefault());
    this.root.addEventListener("click", (event) => {
      const option = /** @type {HTMLElement} */ (event.target).closest("[role=option]");
      if (option) this.#take(Number(/** @type {HTMLElement} */ (option).dataset.at));
    });
  }

  get isOpen() {
    return !this.root.hidden;
  }

  /** @param {KeyboardEvent} event @returns {boolean} whether it was for the list */
  handles(event) {
    if (event.isComposing || event.keyCode === 229 || event.altKey) return false;
    const isHandled = event.key === "Enter" && !event.shiftKey ? this.#enter() : this.#move(event);
    if (isHandled) event.preventDefault();
    return isHandled;
  }

  /** A call is never sent: Enter takes what is chosen, waits for what is being fetched, or says that there is nothing. */
  #enter() {
    const call = this.#call();
    if (!call || call.start === this.#escaped) return false;
    if (this.#isFetching) this.#isAwaited = true;
    else if (this.isOpen && this.#matches.length) this.#take(this.#chosen);
    else this.#sayNothing(call.wanted);
    return true;
  }

  /** @param {KeyboardEvent} event */
  #move(event) {
    if (!this.isOpen || event.ctrlKey || event.metaKey) return false;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        if (!this.#matches.length) return false;
        this.#choose((this.#chosen + (event.key === "ArrowDown" ? 1 : -1) + this.#matches.length) % this.#matches.length);
        return true;
      case "Tab":
        if (event.shiftKey || !this.#matches.length) return false;
        this.#take(this.#chosen);
        return true;
      case "Escape":
        this.#escaped = this.#call()?.start ?? -1;
        this.#close();
        return true;
      default:
        return false;
    }
  }

  #call() {
    return callIn(this.field.value.slice(0, this.field.selectionStart));
  }

  async #look() {
    const call = this.#call();
    if (!call || call.start === this.#escaped) {
      if (!call) this.#escaped = -1;
      this.#close();
      return;
    }
    this.#isFetching = true;
    try {
      await this.replies.refresh();
    } catch {
      // What was fetched before will do.
    }
    this.#isFetching = false;
    const isAwaited = this.#isAwaited;
    this.#isAwaited = false;
    const now = this.#call(); // more may have been typed meanwhile
    if (!now || document.activeElement !== this.field) return;
    this.#matches = this.replies.find(now.wanted, this.setting().languages);
    this.#draw(now.wanted);
    if (isAwaited) this.#enter();
  }

  /** @param {string} wanted */
  #sayNothing(wanted) {
    const { words } = this.setting();
    const said = wanted ? words.text("canned-nothing", { wanted }) : words.text("canned-none");
    this.#matches = [];
    this.root.replaceChildren(element("li", { class: "canned-none", role: "presentation" }, said));
    this.root.hidden = false;
    this.field.setAttribute("aria-expanded", "true");
    this.field.removeAttribute("aria-activedescendant");
    this.announce(said);
  }

  /** @param {string} wanted */
  #draw(wanted) {
    const { words, languages, values } = this.setting();
    // Somebody writes a path or a fraction: then there is nothing to say.
    if (!this.#matches.length && wanted) return this.#close();
    this.root.setAttribute("aria-label", words.text("canned"));
    this.root.replaceChildren(
      ...this.#matches.map(({ shortcut, text, language }, at) =>
        element(
          "li",
          { id: `canned-${at}`, class: "canned-option", role: "option", "data-at": at },
          element("span", { class: "canned-shortcut", dir: "ltr" }, `/${shortcut}`),
          language === languages[0] ? null : element("span", { class: "tag" }, words.languageName(language)),
          element("span", { class: "canned-text", dir: "auto", lang: language }, fillIn(text, values).text),
        ),
      ),
    );
    if (!this.#matches.length) this.root.replaceChildren(element("li", { class: "canned-none", role: "presentation" }, words.text("canned-none")));
    this.root.hidden = false;
    this.field.setAttribute("aria-expanded", "true");
    this.#choose(0);
  }

  /** @param {number} at */
  #choose(at) {
    this.#chosen = at;
    for (const option of this.root.querySelectorAll("[role=option]")) option.setAttribute("aria-selected", String(option.id === `canned-${at}`));
    const chosen = this.root.querySelector(`#canned-${at}`);
    if (chosen) this.field.setAttribute("aria-activedescendant", chosen.id);
    chosen?.scrollIntoView({ block: "nearest" });
  }

  /** @param {number} at */
  #take(at) {
    const match = this.#matches[at];
    const call = this.#call();
    this.#close();
    if (!match || !call) return;
    const { text, gap } = fillIn(match.text, this.setting().values);
    this.insert({ start: call.start, text, gap, language: match.language });
  }

  #close() {
    this.root.hidden = true;
    this.field.setAttribute("aria-expanded", "false");
    this.field.removeAttribute("aria-activedescendant");
  }
}

/**
 * The call for a canned reply with which a text ends.
 *
 * @param {string} text up to the cursor
 * @returns {{ start: number, wanted: string } | null} where its slash stands, and what was typed after it
 */
export function callIn(text) {
  const wanted = text.match(CALL)?.[1];
  return wanted === undefined ? null : { start: text.length - wanted.length - 1, wanted };
}
