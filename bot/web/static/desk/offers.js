// @ts-check
/**
 * Conversations that this agent is being asked to take: a card with the seconds that are left. Of several, the most urgent
 * one shows, and how many follow it.
 *
 * How long is left comes with each offer and is counted from then on: this computer's clock may be wrong.
 */

import { element, replaceChanged } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { chips } from "./chips.js";

/**
 * @typedef {import("./types.js").Summary} Summary
 * @typedef {import("./words.js").Words} Words
 */

/** How long an offer stands, in seconds. */
const USUAL = 30;

export class Offers {
  /** @type {Map<string, { card: HTMLElement, as: string }>} */
  #drawn = new Map();
  #countdowns = new Countdowns();
  #timer = 0;

  /**
   * @param {HTMLElement} root
   * @param {number} myId
   * @param {Words} words
   * @param {{ accept: (conversation: string) => void, decline: (conversation: string) => void }} actions
   */
  constructor(root, myId, words, actions) {
    this.root = root;
    this.myId = myId;
    this.words = words;
    this.actions = actions;
  }

  /** @param {Summary[]} offers */
  draw(offers) {
    const shown = new Set(offers.map(({ conversation }) => conversation));
    for (const conversation of this.#drawn.keys()) if (!shown.has(conversation)) this.#drawn.delete(conversation);
    this.#countdowns.note(offers, performance.now());
    replaceChanged(this.root, offers.slice(0, 1).map((summary) => this.#card(summary, offers.length - 1)));
    this.root.hidden = offers.length === 0;
    clearInterval(this.#timer);
    if (!offers.length) return;
    this.#tick();
    this.#timer = setInterval(() => this.#tick(), 250);
  }

  /** @param {Summary} summary @param {number} more how many others there are */
  #card(summary, more) {
    const { words } = this;
    const { conversation } = summary;
    const as = JSON.stringify([{ ...summary, updated_at: null }, more, words.language]);
    const drawn = this.#drawn.get(conversation);
    if (drawn?.as === as) return drawn.card;
    const reason = words.code("reason", summary.reason);
    const accept = element("button", { type: "button", class: "button primary", "aria-keyshortcuts": "A" }, words.text("accept"), element("kbd", { "aria-hidden": "true" }, "A"));
    const decline = element("button", { type: "button", class: "button", "aria-keyshortcuts": "D" }, words.text("decline"), element("kbd", { "aria-hidden": "true" }, "D"));
    accept.addEventListener("click", () => this.actions.accept(conversation));
    decline.addEventListener("click", () => this.actions.decline(conversation));
    const card = element(
      "article",
      { class: "offer-card", "data-conversation": conversation },
      element("p", { class: "offer-head" }, icon("person", 18), element("span", {}, words.text("offer-title")), element("span", { class: "offer-seconds", "aria-hidden": "true" })),
      element("h2", {}, element("bdi", {}, words.visitor(summary))),
      element("p", { class: "offer-facts" }, ...[words.languageName(summary.locale, summary.language_name), reason].filter(Boolean).map((text) => element("span", {}, text))),
      this.#said(summary),
      element("p", { class: "row-tags" }, ...chips({ ...summary, offered_to: null }, words, this.myId)),
      element("div", { class: "offer-bar", "aria-hidden": "true" }),
      element("div", { class: "offer-buttons" }, accept, decline),
      more ? element("p", { class: "offer-more" }, words.text("offer-more", { count: more })) : null,
    );
    this.#drawn.set(conversation, { card, as });
    return card;
  }

  /** What the visitor came with, or else what they wrote last. @param {Summary} summary */
  #said({ first_question, language, last_message }) {
    if (first_question) return element("p", { class: "offer-text", dir: "auto", lang: language }, first_question);
    if (last_message?.author !== "visitor") return null;
    return element("p", { class: "offer-text", dir: last_message.direction, lang: last_message.language }, last_message.text);
  }

  #tick() {
    for (const card of /** @type {NodeListOf<HTMLElement>} */ (this.root.querySelectorAll(".offer-card"))) {
      const left = this.#countdowns.left(card.dataset.conversation ?? "", performance.now());
      const seconds = /** @type {HTMLElement} */ (card.querySelector(".offer-seconds"));
      const text = this.words.text("offer-seconds", { seconds: Math.ceil(left) });
      if (seconds.textContent !== text) seconds.textContent = text;
      card.style.setProperty("--left", String(Math.min(1, left / USUAL)));
    }
  }
}

/** How long offers stand still, counted from when they were told of, in the milliseconds that this page has been open. */
export class Countdowns {
  /** @type {Map<string, { until: string, end: number }>} */
  #ends = new Map();

  /** @param {Pick<Summary, "conversation" | "offered_to">[]} offers all that stand @param {number} now */
  note(offers, now) {
    const standing = new Set(offers.map(({ conversation }) => conversation));
    for (const conversation of this.#ends.keys()) if (!standing.has(conversation)) this.#ends.delete(conversation);
    for (const { conversation, offered_to } of offers) {
      if (!offered_to || this.#ends.get(conversation)?.until === offered_to.until) continue;
      this.#ends.set(conversation, { until: offered_to.until, end: now + offered_to.seconds * 1000 });
    }
  }

  /** @param {string} conversation @param {number} now @returns {number} seconds */
  left(conversation, now) {
    return Math.max(0, ((this.#ends.get(conversation)?.end ?? 0) - now) / 1000);
  }
}
