// @ts-check
/** Where canned replies are written, changed and deleted; each in as many languages as somebody writes it. */

import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { showDialog } from "./dialog.js";
import { ask } from "./question.js";

/**
 * @typedef {import("./types.js").CannedReply} CannedReply
 * @typedef {import("./canned.js").CannedReplies} CannedReplies
 * @typedef {import("./words.js").Words} Words
 */

/** @param {CannedReplies} replies @param {string} language the one to begin with @param {Words} words */
export async function editCanned(replies, language, words) {
  const editor = new CannedEditor(replies, language, words);
  try {
    await replies.refresh(true);
  } catch (error) {
    editor.say(words.error(error), true);
  }
  editor.open(replies.all[0] ?? null);
  await showDialog({ title: words.text("canned"), content: [editor.root], cancel: words.text("close-box"), wide: true, first: editor.shortcut });
}

class CannedEditor {
  /** The one that is being changed; null is a new one. @type {CannedReply | null} */
  #reply = null;
  /** @type {Record<string, string>} */
  #texts = {};
  #isBusy = false;

  /** @param {CannedReplies} replies @param {string} language @param {Words} words */
  constructor(replies, language, words) {
    this.replies = replies;
    this.words = words;
    this.list = element("ul", { class: "canned-names" });
    this.shortcut = element("input", { class: "text-field", maxlength: 50, dir: "ltr", autocomplete: "off", spellcheck: "false" });
    this.language = element("select", { class: "text-field" });
    this.text = element("textarea", { class: "text-field", rows: 5, dir: "auto", maxlength: 4000, placeholder: words.text("canned-text-placeholder") });
    this.said = element("p", { class: "canned-said", role: "status" });
    this.save = element("button", { type: "button", class: "button primary" }, words.text("canned-save"));
    this.remove = element("button", { type: "button", class: "button" }, icon("trash", 18), words.text("canned-delete"));
    const field = (/** @type {string} */ name, /** @type {HTMLElement} */ input) => element("label", { class: "field" }, element("span", {}, words.text(name)), input);
    this.root = element(
      "div",
      { class: "canned-editor" },
      this.list,
      element(
        "div",
        {},
        field("canned-shortcut", this.shortcut),
        field("canned-language", this.language),
        field("canned-text", this.text),
        element("p", { class: "canned-variables" }, words.text("canned-variables")),
        this.said,
        element("div", { class: "canned-buttons" }, this.save, this.remove),
      ),
    );
    this.chosen = language;
    this.language.addEventListener("change", () => {
      this.chosen = this.language.value;
      this.text.value = this.#texts[this.chosen] ?? "";
    });
    this.text.addEventListener("input", () => (this.#texts[this.chosen] = this.text.value));
    this.save.addEventListener("click", () => void this.#do(() => this.#save()));
    this.remove.addEventListener("click", () => void this.#do(() => this.#remove()));
  }

  /** @param {CannedReply | null} reply null for a new one */
  open(reply) {
    this.#reply = reply;
    this.#texts = { ...reply?.texts };
    // What there is to read comes first.
    if (reply && !this.#texts[this.chosen]) this.chosen = Object.keys(this.#texts)[0] ?? this.chosen;
    this.shortcut.value = reply?.shortcut ?? "";
    this.text.value = this.#texts[this.chosen] ?? "";
    this.remove.hidden = reply === null;
    this.say("");
    this.#draw();
  }

  /** @param {string} text @param {boolean} [isFault] */
  say(text, isFault = false) {
    this.said.textContent = text;
    this.said.dataset.fault = String(isFault);
  }

  #draw() {
    const { words } = this;
    const one = (/** @type {CannedReply | null} */ reply) => {
      const isOpen = reply?.id === this.#reply?.id;
      const button = element("button", { type: "button", class: "canned-name", "aria-current": isOpen ? "true" : null }, ...(reply ? [element("span", { dir: "ltr" }, `/${reply.shortcut}`)] : [icon("plus", 16), words.text("canned-new")]));
      button.addEventListener("click", () => {
        this.open(reply);
        this.shortcut.focus();
      });
      return element("li", {}, button);
    };
    this.list.replaceChildren(...this.replies.all.map(one), one(null));
    this.language.replaceChildren(
      ...words.siteLanguages.map((code) => element("option", { value: code }, this.#texts[code] ? `${words.languageName(code)} ✓` : words.languageName(code))),
    );
    this.language.value = this.chosen;
  }

  async #save() {
    const { words } = this;
    const saved = await this.replies.save(this.#reply?.id ?? null, this.shortcut.value, this.#texts);
    this.open(saved);
    this.say(words.text("canned-saved"));
  }

  async #remove() {
    const { words } = this;
    const reply = this.#reply;
    if (!reply) return;
    const isSure = await ask({ question: words.text("canned-delete-question", { shortcut: reply.shortcut }), explanation: [], confirm: words.text("canned-delete"), cancel: words.text("cancel"), grave: true });
    if (!isSure) return;
    await this.replies.remove(reply.id);
    this.open(this.replies.all[0] ?? null);
  }

  /** @param {() => Promise<void>} action */
  async #do(action) {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      await action();
    } catch (error) {
      // What is wrong with a text, only the server's sentence says.
      const code = /** @type {any} */ (error).code;
      this.say(code === "invalid_canned_reply" ? /** @type {Error} */ (error).message : this.words.error(error), true);
    }
    this.#isBusy = false;
  }
}
