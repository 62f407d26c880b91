// @ts-check
/** Where the visitor writes. Enter sends, Shift+Enter breaks the line; an input method's own Enter does neither. */

import { icon } from "../shared/icons.js";
import { make, say } from "./make.js";

/** The counter appears when this share of the limit is used up. */
const NEARLY = 0.9;
const TALLEST = 140;

export class Composer {
  /**
   * @param {{
   *   keepsake: import("./keepsake.js").Keepsake,
   *   send: (text: string) => void, sendFiles: (files: File[]) => void, noteTyping: () => void,
   * }} parts
   */
  constructor({ keepsake, send, sendFiles, noteTyping }) {
    this.keepsake = keepsake;
    this.sendText = send;
    this.sendFiles = sendFiles;
    this.limit = Infinity;
    /** @type {import("../shared/labels.js").Labels | null} */
    this.labels = null;
    this.tooLong = "";
    this.suggestion = "";
    this.textarea = make("textarea", {
      rows: 1,
      enterkeyhint: "send",
      autocomplete: "off",
      on: {
        keydown: (/** @type {KeyboardEvent} */ event) => this.#press(event),
        input: () => {
          this.#edited();
          noteTyping();
        },
        paste: (/** @type {ClipboardEvent} */ event) => this.#paste(event),
      },
    });
    this.chooser = make("input", {
      type: "file",
      multiple: true,
      hidden: true,
      on: { change: () => this.#takeChosen() },
    });
    this.attach = make(
      "button",
      { type: "button", class: "attach", on: { click: () => this.chooser.click() } },
      icon("attach", 22),
    );
    this.counter = make("p", { class: "counter", role: "status", hidden: true });
    this.button = make("button", { type: "button", class: "send", on: { click: () => this.#submit() } }, icon("send", 22));
    // Not a form: in a sandboxed frame a form may not even be submitted to a listener.
    this.element = make(
      "div",
      { class: "composer" },
      this.counter,
      make("div", { class: "field" }, this.attach, this.chooser, this.textarea, this.button),
    );
    this.textarea.value = keepsake.draft;
  }

  focus() {
    this.textarea.focus({ preventScroll: true });
  }

  /** Offers a text to send, in place of what was offered before but never of what the visitor wrote. @param {string} text */
  suggest(text) {
    if (this.textarea.value.trim() !== "" && this.textarea.value !== this.suggestion) return;
    this.suggestion = text;
    this.textarea.value = text;
    this.#edited();
  }

  /** Lets go of what stands there: whoever comes next is somebody else. */
  clear() {
    this.textarea.value = "";
    this.suggestion = "";
    this.#edited();
  }

  /** Puts a text back that could not be sent. @param {string} text */
  restore(text) {
    if (text === "") return;
    this.textarea.value = restored(text, this.textarea.value);
    this.#edited();
  }

  /**
   * @param {import("../shared/labels.js").Labels} labels
   * @param {{limit: number, files: import("./site.js").Files}} site `limit`: the longest message, in characters
   */
  render(labels, { limit, files }) {
    if (labels === this.labels && limit === this.limit) return;
    this.labels = labels;
    this.limit = limit;
    this.tooLong = labels.text("widget-too-long");
    this.textarea.placeholder = labels.text("widget-placeholder");
    this.textarea.setAttribute("aria-label", labels.text("widget-placeholder"));
    this.button.setAttribute("aria-label", labels.text("widget-send"));
    this.button.title = labels.text("widget-send");
    this.chooser.accept = files.kinds.join();
    this.attach.setAttribute("aria-label", labels.text("widget-attach"));
    this.attach.title = labels.text("widget-attach");
    this.fit();
  }

  get #length() {
    return lengthOf(this.textarea.value);
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    // 229: Safari ends the composition before it tells of the Enter that ended it.
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key !== "Enter" || event.shiftKey || composing) return;
    event.preventDefault();
    if (!event.repeat) this.#submit();
  }

  #submit() {
    const text = this.textarea.value.trim();
    this.focus();
    if (text === "" || roomOf(this.#length, this.limit).over) return;
    this.textarea.value = ""; // first: a second click finds nothing to send
    this.#edited();
    this.sendText(text);
  }

  #takeChosen() {
    const files = [...(this.chooser.files ?? [])];
    this.chooser.value = ""; // or else the same file could not be chosen again
    this.sendFiles(files);
  }

  /**
   * A picture from the clipboard. An office program copies text as a picture, too: there the text is meant.
   *
   * @param {ClipboardEvent} event
   */
  #paste(event) {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0 || event.clipboardData?.types.includes("text/plain")) return;
    event.preventDefault();
    this.sendFiles(files);
  }

  #edited() {
    this.keepsake.draft = this.textarea.value;
    this.fit();
  }

  /** Makes the field as tall as its text; to be called when the panel has become visible. */
  fit() {
    const { textarea } = this;
    const length = this.#length;
    // An empty field with "auto" would show its placeholder from the left in every language.
    textarea.dir = length === 0 ? "" : "auto";
    textarea.style.blockSize = "auto";
    if (textarea.scrollHeight > 0) {
      const height = textarea.scrollHeight + textarea.offsetHeight - textarea.clientHeight;
      textarea.style.blockSize = `${Math.min(height, TALLEST)}px`;
      textarea.style.overflowY = height > TALLEST ? "auto" : "hidden";
    }
    const { over, near } = roomOf(length, this.limit);
    this.button.setAttribute("aria-disabled", String(length === 0 || over));
    this.counter.hidden = !near;
    this.counter.classList.toggle("over", over);
    textarea.setAttribute("aria-invalid", String(over));
    if (this.counter.hidden) return;
    const number = new Intl.NumberFormat(this.labels?.language);
    const count = `${number.format(length)} / ${number.format(this.limit)}`;
    say(this.counter, over ? `${this.tooLong} ${count}` : count);
  }
}

/** Characters as the server counts them: code points, not UTF-16 units. @param {string} text */
export function lengthOf(text) {
  return [...text.trim()].length;
}

/** Whether a text of some length is too long, and whether it is worth a count. @param {number} length @param {number} limit */
export function roomOf(length, limit) {
  return { over: length > limit, near: length >= limit * NEARLY };
}

/** A text that could not be sent before what has been written since. @param {string} text @param {string} since */
export function restored(text, since) {
  return [text, since].filter(Boolean).join("\n");
}
