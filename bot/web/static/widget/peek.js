// @ts-check
/** What was said while the chat is closed: a bubble beside the launcher, and the number of messages in the page's title. */

import { icon } from "../shared/icons.js";
import { Choices } from "./choices.js";
import { make, say } from "./make.js";

/** Characters of the message that are shown. */
const MOST = 160;

/**
 * @typedef {Pick<import("./chat-api.js").Message,
 *   "author" | "agent" | "text" | "html" | "language" | "direction" | "translation">} Said
 */

export class Peek {
  /** @type {Said | null} */
  #message = null;
  /** Questions that may be asked with one tap. @type {string[]} */
  #questions = [];

  /** @param {{ open: () => void, ask: (question: string) => void, dismiss: () => void }} acts */
  constructor({ open, ask, dismiss }) {
    this.who = make("strong", { dir: "auto" });
    this.words = make("span", { class: "peek-words" });
    this.open = make("button", { type: "button", class: "peek-open", on: { click: open } }, this.who, this.words);
    const putAway = () => {
      this.hide();
      dismiss();
    };
    this.dismiss = make("button", { type: "button", class: "peek-dismiss", on: { click: putAway } }, icon("close", 16));
    this.choices = new Choices(({ title }) => ask(title));
    this.element = make("div", { class: "peek", role: "status", hidden: true }, this.open, this.dismiss, this.choices.element);
  }

  /** @param {Said} message @param {string[]} [questions] */
  show(message, questions = []) {
    this.#message = message;
    this.#questions = questions;
  }

  hide() {
    this.#message = null;
    this.element.hidden = true;
  }

  /** @param {import("../shared/labels.js").Labels} labels @param {boolean} isWanted whether the chat is closed, and its launcher there */
  render(labels, isWanted) {
    const message = this.#message;
    this.element.hidden = message === null || !isWanted;
    if (message === null || !isWanted) return;
    const said = message.translation ?? message;
    say(this.who, message.author === "agent" ? (message.agent ?? labels.text("widget-agent")) : labels.text("widget-assistant"));
    say(this.words, beginningOf(said.html === null ? said.text : plainOf(said.text)));
    this.words.lang = said.language;
    // People write as they like, in whatever language the conversation is.
    this.words.dir = message.author === "bot" || said !== message ? said.direction : "auto";
    this.choices.render(labels, this.#questions.map((title) => ({ title, payload: "" })));
    const name = labels.text("widget-dismiss");
    this.dismiss.setAttribute("aria-label", name);
    this.dismiss.title = name;
  }
}

/** Markdown without its marks. @param {string} text */
export function plainOf(text) {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^\s*(?:#{1,6}|>|[-*+]|\d+\.)\s+/gm, "")
    .replace(/(\*\*|__|`)/g, "");
}

/** The first words of a text, on one line. @param {string} text */
export function beginningOf(text) {
  const characters = [...text.replace(/\s+/g, " ").trim()];
  return characters.length > MOST ? `${characters.slice(0, MOST - 1).join("").trimEnd()}…` : characters.join("");
}

/** Marks the page's title while nobody looks at the page, and gives it back. */
export class TitleMark {
  /** What the title was, and what was made of it. */
  #before = "";
  #made = "";

  /** @param {number} unread */
  render(unread) {
    const isWanted = unread > 0 && document.hidden;
    // A page may have given itself another one meanwhile: that is the one to come back to.
    if (this.#made === "" || document.title !== this.#made) this.#before = document.title;
    if (isWanted) {
      this.#made = `(${unread}) ${this.#before}`;
      document.title = this.#made;
    } else this.clear();
  }

  clear() {
    if (this.#made !== "" && document.title === this.#made) document.title = this.#before;
    this.#made = "";
  }
}
