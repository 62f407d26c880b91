// @ts-check
/**
 * `<answer-field>`: the answer in Markdown, and beside it what visitors will see, rendered by the server.
 *
 * Dispatches `edited`; its owner reads `value`.
 */

import { drawn } from "../shared/drawing.js";
import { safeHtml } from "../shared/html.js";
import { icon } from "../shared/icons.js";
import * as articles from "./articles.js";
import { debounced, fillWith, make } from "../shared/dom.js";
import { openArticleLink, openFile, openSnippet } from "./insert-dialogs.js";
import { linked, listed, wrapped } from "./markdown.js";
import { lacks } from "./snippets.js";

/** @typedef {import("../shared/page.js").Page} Page */

const TYPING_PAUSE = 250;

export class AnswerField extends HTMLElement {
  /** @type {AbortController | null} */
  #asking = null;
  /** What the preview shows now. */
  #shown = "";
  #later = debounced(() => void this.#preview(), TYPING_PAUSE);
  #text;
  #view;
  /** What the answer refers to and readers do not get. */
  #missing = make("ul", { class: "answer-missing", role: "status" });

  /**
   * @param {Page} page
   * @param {{ language: string, source: string, value: string, id: string, describedBy: string }} options `source` is
   *   the language that the article was written in
   */
  constructor(page, { language, source, value, id, describedBy }) {
    super();
    this.page = page;
    this.language = language;
    this.source = source;
    this.#text = make("textarea", {
      id,
      "data-field": `answer-${language}`,
      "aria-describedby": describedBy,
      lang: language,
      dir: page.direction(language),
      rows: 9,
      on: {
        input: () => this.#edited(),
        keydown: (/** @type {KeyboardEvent} */ event) => this.#onKey(event),
        paste: (/** @type {ClipboardEvent} */ event) => this.#takeFile(event, event.clipboardData),
        dragover: (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes("Files") && event.preventDefault(),
        drop: (/** @type {DragEvent} */ event) => this.#takeFile(event, event.dataTransfer),
      },
    });
    this.#text.value = value;
    this.#view = make("div", { class: "rendered", lang: language, dir: page.direction(language) });
  }

  connectedCallback() {
    const { page } = this;
    this.replaceChildren(
      make(
        "div",
        { class: "answer-source" },
        make(
          "div",
          { class: "answer-tools", role: "toolbar", "aria-label": page.say("answer") },
          this.#tool("answer-bold", "B", "Control+B", () => this.#bold()),
          this.#tool("answer-list", icon("menu", 18), "", () => this.#list()),
          this.#tool("answer-link", linkIcon(), "Control+K", () => this.#link()),
          this.#tool("answer-article", icon("book", 18), "", () => openArticleLink(page, this.#selected, (text) => this.#insert(text))),
          this.#tool("answer-file", icon("attach", 18), "", () => openFile(page, { said: this.#selected }, (text) => this.#insert(text))),
          this.#tool("answer-snippet", drawn(BRACES, 18), "", () => openSnippet(page, this.language, (text) => this.#insert(text))),
        ),
        this.#text,
      ),
      make(
        "section",
        { class: "answer-view", "aria-label": page.say("answer-preview") },
        make("h3", {}, page.say("answer-preview")),
        this.#view,
        this.#missing,
      ),
    );
    void this.#preview();
  }

  disconnectedCallback() {
    this.#later.cancel();
    this.#asking?.abort();
  }

  get value() {
    return this.#text.value;
  }

  /** The field itself, for its focus and its marks. */
  get control() {
    return this.#text;
  }

  #edited() {
    this.#later();
    this.dispatchEvent(new Event("edited", { bubbles: true }));
  }

  async #preview() {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const text = this.#text.value;
    if (!text.trim()) {
      fillWith(this.#view, this.#remark("answer-preview-empty"));
      fillWith(this.#missing);
      this.#shown = "";
      return;
    }
    if (text === this.#shown) return;
    try {
      const { html, missing } = await articles.rendered(text, this.language, this.source, asking.signal);
      if (asking.signal.aborted) return;
      fillWith(this.#view, safeHtml(html));
      fillWith(this.#missing, ...lacks(missing).map(([key, name]) => this.#lack(key, name)));
      this.#shown = text;
    } catch {
      if (!asking.signal.aborted) fillWith(this.#view, this.#remark("answer-preview-failed"));
    }
  }

  /** @param {string} key */
  #remark(key) {
    const { language, direction } = this.page.labels;
    return make("p", { class: "remark", lang: language, dir: direction }, this.page.say(key));
  }

  /**
   * @param {string} key
   * @param {Node | string} sign
   * @param {string} shortcut
   * @param {() => void} act
   */
  #tool(key, sign, shortcut, act) {
    const name = this.page.say(key);
    return make(
      "button",
      { type: "button", class: `tool tool-${key}`, "data-field": key, "aria-label": name, title: name, "aria-keyshortcuts": shortcut || null, on: { click: act } },
      sign,
    );
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const act = { b: () => this.#bold(), k: () => this.#link() }[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** @param {string} key @param {string} name */
  #lack(key, name) {
    return make("li", {}, icon("alert", 16), make("span", { dir: "auto" }, this.page.say(key, { name })));
  }

  /** A file that is dropped or pasted, instead of the name that browsers would write. @param {Event} event @param {DataTransfer | null} carried */
  #takeFile(event, carried) {
    const [file] = carried?.files ?? [];
    // What is copied from a document is a text, and its picture as well.
    if (!file || (event.type === "paste" && carried?.types.includes("text/plain"))) return;
    event.preventDefault();
    openFile(this.page, { file, said: this.#selected }, (text) => this.#insert(text));
  }

  get #selected() {
    const { selectionStart, selectionEnd, value } = this.#text;
    return value.slice(selectionStart, selectionEnd);
  }

  /** In the place of what is selected. @param {string} text */
  #insert(text) {
    const { selectionStart, selectionEnd } = this.#text;
    this.#apply({ start: selectionStart, end: selectionEnd, text });
  }

  #bold() {
    const { selectionStart, selectionEnd, value } = this.#text;
    this.#apply(wrapped(value, selectionStart, selectionEnd, "**"));
  }

  #list() {
    const { selectionStart, selectionEnd, value } = this.#text;
    this.#apply(listed(value, selectionStart, selectionEnd));
  }

  #link() {
    const { selectionStart, selectionEnd, value } = this.#text;
    this.#apply(linked(value, selectionStart, selectionEnd, this.page.say("answer-link-text")));
  }

  /** @param {import("./markdown.js").Edit} edit */
  #apply({ start, end, text, selection }) {
    this.#text.focus();
    this.#text.setSelectionRange(start, end);
    // The old command is the only way that leaves "undo" working; without it the text is set directly.
    if (!document.execCommand(text ? "insertText" : "delete", false, text)) {
      this.#text.setRangeText(text, start, end, "end");
      this.#edited();
    }
    if (selection) this.#text.setSelectionRange(...selection);
  }
}

/** Two links of a chain; the shared icons have none. */
const CHAIN = ["M10 14a4 4 0 0 0 6 .4l2.6-2.6a4 4 0 0 0-5.7-5.7L11.5 7.5", "M14 10a4 4 0 0 0-6-.4l-2.6 2.6a4 4 0 0 0 5.7 5.7l1.4-1.4"];

function linkIcon() {
  const picture = icon("tag", 18);
  picture.querySelectorAll("path").forEach((path, index) => {
    path.setAttribute("d", CHAIN[index] ?? "");
  });
  return picture;
}

/** Braces, which a snippet's name stands in. */
const BRACES = ["M9.5 5H9a2.5 2.5 0 0 0-2.5 2.5V10L5 12l1.5 2v2.5A2.5 2.5 0 0 0 9 19h.5", "M14.5 5h.5a2.5 2.5 0 0 1 2.5 2.5V10l1.5 2-1.5 2v2.5A2.5 2.5 0 0 1 15 19h-.5"];

customElements.define("answer-field", AnswerField);
