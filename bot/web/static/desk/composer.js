// @ts-check
/**
 * Where the agent writes. Keeps a draft for each conversation, also over a reload.
 *
 * Events: "send" (`SendEvent`), "typing" while text is being written (at most every three seconds).
 */

import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { recall, remember } from "./memory.js";

/** @typedef {import("./words.js").Words} Words */

/** The longest message that the server takes. */
const LIMIT = 10_000;
/** From how many characters before that a counter shows. */
const NEAR_LIMIT = 500;
const TYPING_EVERY = 3000;

export class SendEvent extends Event {
  /** @param {string} text */
  constructor(text) {
    super("send");
    this.text = text;
  }
}

export class Composer extends EventTarget {
  #lastTyping = 0;
  /** @type {Words | null} */
  #words = null;

  /** @param {string} conversation */
  constructor(conversation) {
    super();
    this.key = `hamdel-desk-draft:${conversation}`;
    this.field = element("textarea", { class: "composer-field", rows: "1", dir: "auto", "aria-describedby": "composer-hint", enterkeyhint: "send" });
    this.button = element("button", { type: "submit", class: "composer-send" });
    this.hint = element("p", { id: "composer-hint", class: "composer-hint" });
    this.count = element("p", { class: "composer-count", role: "status" });
    this.root = element(
      "form",
      { class: "composer" },
      element("div", { class: "composer-row" }, this.field, this.button),
      element("div", { class: "composer-foot" }, this.hint, this.count),
    );
    this.field.value = recall(this.key) ?? "";
    this.root.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    this.field.addEventListener("keydown", (event) => this.#key(event));
    this.field.addEventListener("input", () => this.#changed(true));
    new ResizeObserver(() => this.#fit()).observe(this.root);
  }

  get hasDraft() {
    return this.field.value.trim() !== "";
  }

  /** @param {Words} words @param {string} language the name of the visitor's language */
  speak(words, language) {
    this.#words = words;
    this.field.setAttribute("aria-label", words.text("reply"));
    this.field.placeholder = words.text("placeholder", { language });
    this.button.replaceChildren(icon("send", 18), element("span", {}, words.text("send")));
    this.hint.textContent = words.text("send-hint");
    this.#changed(false);
  }

  send() {
    const text = this.field.value.trim();
    if (!text || this.field.value.length > LIMIT) return;
    this.field.value = "";
    this.#changed(false);
    this.#lastTyping = 0;
    this.dispatchEvent(new SendEvent(text));
    this.field.focus();
  }

  /** Put a text where the cursor is, apart from what stands before it. @param {string} text */
  insert(text) {
    const { selectionStart, selectionEnd, value } = this.field;
    const before = value.slice(0, selectionStart);
    const gap = before && !/\n\s*$/.test(before) ? "\n\n" : "";
    this.field.setRangeText(gap + text, selectionStart, selectionEnd, "end");
    this.#changed(true);
    this.field.focus();
  }

  focus() {
    this.field.focus();
  }

  forgetDraft() {
    this.field.value = "";
    this.#changed(false);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key !== "Enter" || event.shiftKey || event.altKey) return;
    // Enter also confirms a word in an input method (Chinese, Japanese, …); 229 is how older browsers say so.
    if (event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.send();
  }

  /** @param {boolean} byHand */
  #changed(byHand) {
    const { value } = this.field;
    remember(this.key, value || null);
    this.button.setAttribute("aria-disabled", String(!value.trim() || value.length > LIMIT));
    this.#showCount(value.length);
    this.#fit();
    if (byHand && value.trim() && Date.now() - this.#lastTyping > TYPING_EVERY) {
      this.#lastTyping = Date.now();
      this.dispatchEvent(new Event("typing"));
    }
  }

  /** @param {number} length */
  #showCount(length) {
    const words = this.#words;
    if (!words || length < LIMIT - NEAR_LIMIT) {
      this.count.textContent = "";
      return;
    }
    const over = length - LIMIT;
    this.count.dataset.over = String(over > 0);
    this.count.textContent = over > 0 ? words.text("too-long", { count: words.number(over) }) : `${words.number(length)} / ${words.number(LIMIT)}`;
  }

  /** As high as its text; the style sheet sets the most. */
  #fit() {
    this.field.style.blockSize = "auto";
    // scrollHeight leaves the borders out.
    const borders = this.field.offsetHeight - this.field.clientHeight;
    if (this.field.scrollHeight) this.field.style.blockSize = `${this.field.scrollHeight + borders}px`;
  }
}
