// @ts-check
/** One message in the log: whose, what, when, and what became of it. */

import { directionOfText } from "../shared/direction.js";
import { safeAddress, safeHtml } from "../shared/html.js";
import { timeOfDay } from "../shared/times.js";
import { avatar } from "./avatar.js";
import { make, say } from "./make.js";

/** @typedef {import("../shared/labels.js").Labels} Labels */
/**
 * @typedef {{
 *   author: "visitor" | "bot" | "agent", agent: string | null, text: string, html: string | null,
 *   language: string | null, direction: "ltr" | "rtl" | null, kind: string, date: Date | null,
 *   status: "waiting" | "sent" | "failed" | null, fault: string | null,
 * }} Content
 */

const ADDRESS = /https?:\/\/[^\s<>"'«»“”]+[^\s<>"'«»“”.,;:!?)\]，。！？；：）،؛؟]/gu;

export class Bubble {
  /**
   * @param {Content} content
   * @param {() => void} retry
   */
  constructor(content, retry) {
    this.author = make("span", { class: "author" });
    this.bubble = make("div", { class: "bubble" });
    this.time = make("time", { class: "time" });
    this.status = make("span", { class: "status" });
    this.retry = make("button", { type: "button", class: "link retry", on: { click: retry } });
    this.element = make(
      "div",
      { class: "message", "data-author": content.author },
      this.author,
      this.bubble,
      make("div", { class: "meta" }, this.time, this.status, this.retry),
    );
    this.shown = { text: "", html: /** @type {string | null} */ ("") };
    this.rendered = "";
    /** @type {Labels | null} */
    this.labels = null;
  }

  /**
   * @param {Content} content
   * @param {{first: boolean, last: boolean}} place in an unbroken run of one author's messages
   * @param {Labels} labels
   */
  render(content, place, labels) {
    // A log of hundreds is rendered with every frame that comes in; most of it is as it was.
    const now = JSON.stringify([content, place]);
    if (now === this.rendered && labels === this.labels) return;
    this.rendered = now;
    this.labels = labels;
    const { dataset, classList } = this.element;
    dataset.kind = content.kind;
    dataset.status = content.status ?? "stored";
    classList.toggle("first", place.first);
    classList.toggle("last", place.last);
    this.#renderAuthor(content, labels);
    this.#renderContent(content);
    this.#renderTime(content, labels);
    this.#renderStatus(content, labels);
  }

  /** @param {Content} content @param {Labels} labels */
  #renderAuthor({ author, agent }, labels) {
    const name =
      author === "visitor"
        ? labels.text("widget-you")
        : author === "bot"
          ? labels.text("widget-assistant")
          : (agent ?? labels.text("widget-agent"));
    if (this.author.dataset.name === name) return;
    this.author.dataset.name = name;
    const named = make("bdi", { text: name });
    this.author.replaceChildren(...(author === "visitor" ? [named] : [avatar(author, agent), named]));
  }

  /** @param {Content} content */
  #renderContent({ text, html, language, direction }) {
    if (text === this.shown.text && html === this.shown.html) return;
    this.shown = { text, html };
    if (language) this.bubble.lang = language;
    this.bubble.classList.toggle("rich", html !== null);
    if (html === null) {
      this.bubble.dir = "auto";
      this.bubble.replaceChildren(...linked(text));
      return;
    }
    this.bubble.dir = direction ?? "auto";
    const fragment = safeHtml(html);
    for (const block of fragment.children) {
      // An answer may hold a sentence in the visitor's language and an article in another.
      /** @type {HTMLElement} */ (block).dir = directionOfText(block.textContent ?? "") ?? this.bubble.dir;
    }
    this.bubble.replaceChildren(fragment);
  }

  /** @param {Content} content @param {Labels} labels */
  #renderTime({ date, status }, labels) {
    this.time.hidden = date === null || status !== null;
    if (date === null) return;
    this.time.dateTime = date.toISOString();
    say(this.time, timeOfDay(date, labels.language));
  }

  /** @param {Content} content @param {Labels} labels */
  #renderStatus({ status, fault }, labels) {
    const failed = status === "failed";
    const tooLong = fault === "message_too_long";
    const words = tooLong ? "widget-too-long" : failed ? "widget-not-sent" : "widget-sending";
    say(this.status, status === null ? "" : labels.text(words));
    say(this.retry, labels.text("widget-retry"));
    this.retry.hidden = !failed || tooLong;
  }
}

/**
 * Plain text with its web addresses as links.
 *
 * @param {string} text
 * @returns {(string | Node)[]}
 */
function linked(text) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const href = safeAddress(match[0]);
    if (href === null) continue;
    parts.push(text.slice(end, match.index));
    parts.push(make("a", { href, target: "_blank", rel: "noopener noreferrer nofollow", dir: "ltr", text: match[0] }));
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)];
}
