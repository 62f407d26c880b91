// @ts-check
/**
 * Where the agent writes, to the visitor or a note to colleagues. Keeps a draft of each for each conversation, also over
 * a reload.
 *
 * Events: "send" (`SendEvent`), "attach" (`AttachEvent`), "typing" while text is being written (at most every three seconds).
 */

import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { KeptDraft } from "./drafts.js";
import { recall, remember } from "./memory.js";
import { Translating } from "./translating.js";

/** @typedef {import("./words.js").Words} Words */

/** @typedef {"reply" | "note"} Purpose */

/** The longest text that the server takes. */
const LIMITS = { reply: 10_000, note: 4000 };
/** From how many characters before that a counter shows. */
const NEAR_LIMIT = 500;
const TYPING_EVERY = 3000;

export class SendEvent extends Event {
  /** @param {string} text @param {boolean} translate whether the visitor is to read it in their language */
  constructor(text, translate) {
    super("send");
    this.text = text;
    this.translate = translate;
  }
}

export class AttachEvent extends Event {
  /** @param {File} file */
  constructor(file) {
    super("attach");
    this.file = file;
  }
}

export class Composer extends EventTarget {
  #lastTyping = 0;
  /** @type {Words | null} */
  #words = null;
  #language = "";
  #actionAs = "";
  /** What may want a key before the field does: a list that is open over it. @type {((event: KeyboardEvent) => boolean) | null} */
  #before = null;

  /** @param {string} conversation @param {Purpose} [purpose] */
  constructor(conversation, purpose = "reply") {
    super();
    this.purpose = purpose;
    this.limit = LIMITS[purpose];
    this.key = purpose === "reply" ? `hamdel-desk-draft:${conversation}` : `hamdel-desk-note:${conversation}`;
    this.translating = purpose === "reply" ? new Translating(conversation) : null;
    this.field = element("textarea", { class: "composer-field", rows: "1", dir: "auto", "aria-describedby": `${purpose}-hint`, enterkeyhint: "send" });
    this.button = element("button", { type: "submit", class: "composer-send" });
    this.file = element("input", { type: "file", hidden: true });
    this.attach = element("button", { type: "button", class: "icon-button composer-attach", hidden: true }, icon("attach"));
    this.hint = element("p", { id: `${purpose}-hint`, class: "composer-hint" });
    this.conflict = element("div", { class: "draft-conflict", role: "alert", hidden: true });
    this.count = element("p", { class: "composer-count", role: "status" });
    this.root = element(
      "form",
      { class: "composer", "data-purpose": purpose },
      this.conflict,
      element("div", { class: "composer-row" }, this.attach, this.file, this.field, this.button),
      ...(this.translating ? [this.translating.preview, this.translating.switch, this.translating.asWritten] : []),
      element("div", { class: "composer-foot" }, this.hint, this.count),
    );
    this.field.value = recall(this.key) ?? "";
    this.kept = new KeptDraft(conversation, purpose, this.key, { text: () => this.field.value, put: (text) => this.#put(text) });
    this.kept.addEventListener("changed", () => this.#showConflict());
    this.field.addEventListener("blur", () => void this.kept.save());
    this.attach.addEventListener("click", () => this.file.click());
    this.file.addEventListener("change", () => this.#attach());
    this.root.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    this.field.addEventListener("keydown", (event) => this.#key(event));
    this.field.addEventListener("input", () => this.#changed(true));
    this.translating?.addEventListener("changed", () => this.#sayAction());
    this.translating?.addEventListener("as-written", () => this.send(false));
    new ResizeObserver(() => this.#fit()).observe(this.root);
  }

  get hasDraft() {
    return this.field.value.trim() !== "";
  }

  /** @param {Words} words @param {string} language the name of the visitor's language */
  speak(words, language) {
    this.#words = words;
    this.#language = language;
    const isNote = this.purpose === "note";
    this.field.setAttribute("aria-label", words.text(isNote ? "note" : "reply"));
    this.attach.setAttribute("aria-label", words.text("attach"));
    this.attach.title = words.text("attach");
    this.#actionAs = "";
    this.#sayAction();
    this.#showConflict();
    this.#changed(false);
  }

  /** Which files can be sent. @param {string[] | null} kinds endings of names, none for any; null where no files can be */
  allowFiles(kinds) {
    this.attach.hidden = kinds === null;
    this.file.accept = kinds?.join() ?? "";
  }

  /** What the main action does, and how it is asked for. */
  #sayAction() {
    const words = this.#words;
    if (!words) return;
    const isNote = this.purpose === "note";
    const action = isNote ? "note-add" : this.translating?.translates ? "send-translated" : "send";
    const placeholder = isNote ? "note-placeholder" : this.translating?.isOn ? "placeholder-translated" : "placeholder";
    // Told with every letter that is typed, and hardly ever anything new.
    const as = `${action} ${placeholder} ${this.translating?.isOffered}`;
    if (as === this.#actionAs) return;
    this.#actionAs = as;
    this.root.toggleAttribute("data-translates", this.translating?.isOffered ?? false);
    this.field.placeholder = words.text(placeholder, { language: this.#language });
    this.button.replaceChildren(icon(isNote ? "lock" : "send", 18), element("span", {}, words.text(action)));
    if (this.hint.dataset.told === undefined) this.#sayHint();
  }

  /** Let a list over the field have the keys that are for it. @param {(event: KeyboardEvent) => boolean} handles */
  askFirst(handles) {
    this.#before = handles;
  }

  /** Say something in place of the hint, until the text is sent. @param {string} text */
  tell(text) {
    this.hint.textContent = text;
    this.hint.dataset.told = "true";
  }

  #attach() {
    const file = this.file.files?.[0];
    this.file.value = ""; // so that the same file can be chosen again
    if (file) this.dispatchEvent(new AttachEvent(file));
  }

  #sayHint() {
    delete this.hint.dataset.told;
    this.hint.textContent = this.#words?.text(this.purpose === "note" ? "note-private" : this.translating?.translates ? "send-hint-translated" : "send-hint") ?? "";
  }

  /** @param {boolean} [translate] */
  send(translate = this.translating?.translates ?? false) {
    const text = this.field.value.trim();
    if (!isSendable(this.field.value, this.limit)) return;
    this.field.value = "";
    this.#changed(false);
    this.#lastTyping = 0;
    this.#sayHint();
    this.dispatchEvent(new SendEvent(text, translate));
    this.field.focus();
  }

  /** Put a text where the cursor is, apart from what stands before it. @param {string} text @param {boolean} isTheirs whether it is in the visitor's language */
  insert(text, isTheirs) {
    const { selectionStart, selectionEnd, value } = this.field;
    this.field.setRangeText(gapAfter(value.slice(0, selectionStart)) + text, selectionStart, selectionEnd, "end");
    if (isTheirs) this.translating?.give(text);
    this.#changed(true);
    this.field.focus();
  }

  /**
   * Put a text in place of what stands between `start` and the cursor.
   *
   * @param {number} start
   * @param {string} text
   * @param {[number, number] | null} gap what of it is still to be written over
   * @param {boolean} isTheirs whether it is in the visitor's language
   */
  replace(start, text, gap, isTheirs) {
    this.field.setRangeText(text, start, this.field.selectionStart, "end");
    if (isTheirs) this.translating?.give(gap ? text.slice(0, gap[0]) : text, gap ? text.slice(gap[1]) : "");
    if (gap) this.field.setSelectionRange(start + gap[0], start + gap[1]);
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

  /** Show a text that was written elsewhere. @param {string} text */
  #put(text) {
    this.field.value = text;
    this.#changed(false);
  }

  /** Another text was written elsewhere: whoever writes chooses which one stays. */
  #showConflict() {
    const { other } = this.kept;
    this.conflict.hidden = other === null;
    if (!other || !this.#words) return this.conflict.replaceChildren();
    const words = this.#words;
    const button = (/** @type {string} */ key, /** @type {() => void} */ run) => {
      const made = element("button", { type: "button", class: "button small" }, words.text(key));
      made.addEventListener("click", () => {
        run();
        this.field.focus();
      });
      return made;
    };
    this.conflict.replaceChildren(
      element("p", {}, words.text("draft-elsewhere")),
      element("blockquote", { dir: "auto" }, other.text),
      element("div", { class: "draft-buttons" }, button("draft-theirs", () => this.kept.takeOther()), button("draft-mine", () => this.kept.keepThis())),
    );
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (this.#before?.(event)) return;
    if (event.key !== "Enter" || event.shiftKey || (event.altKey && !this.translating?.translates)) return;
    // Enter also confirms a word in an input method (Chinese, Japanese, …); 229 is how older browsers say so.
    if (event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    if (event.altKey) this.send(false);
    else this.send();
  }

  /** @param {boolean} byHand */
  #changed(byHand) {
    const { value } = this.field;
    remember(this.key, value || null);
    this.kept.note();
    this.button.setAttribute("aria-disabled", String(!isSendable(value, this.limit)));
    this.#showCount(value.length);
    this.translating?.note(value);
    this.#fit();
    if (byHand && value.trim() && Date.now() - this.#lastTyping > TYPING_EVERY) {
      this.#lastTyping = Date.now();
      this.dispatchEvent(new Event("typing"));
    }
  }

  /** @param {number} length */
  #showCount(length) {
    const { text, isOver } = this.#words ? lengthNote(length, this.limit, this.#words) : { text: "", isOver: false };
    this.count.dataset.over = String(isOver);
    this.count.textContent = text;
  }

  /** As high as its text; the style sheet sets the most. */
  #fit() {
    this.field.style.blockSize = "auto";
    // scrollHeight leaves the borders out.
    const borders = this.field.offsetHeight - this.field.clientHeight;
    if (this.field.scrollHeight) this.field.style.blockSize = `${this.field.scrollHeight + borders}px`;
  }
}

/** @param {string} text @param {number} limit */
export function isSendable(text, limit) {
  return text.trim() !== "" && text.length <= limit;
}

/**
 * What is said of the length of a text: nothing as long as there is room enough.
 *
 * @param {number} length
 * @param {number} limit
 * @param {Words} words
 */
export function lengthNote(length, limit, words) {
  const over = length - limit;
  if (over > 0) return { text: words.text("too-long", { count: over }), isOver: true };
  return { text: over < -NEAR_LIMIT ? "" : `${words.number(length)} / ${words.number(limit)}`, isOver: false };
}

/** What sets a text apart from the one that it is put behind. @param {string} before */
export function gapAfter(before) {
  return before && !/\n\s*$/.test(before) ? "\n\n" : "";
}
