// @ts-check
/** `<replay-form>`: what the bot would say in a whole conversation, turn by turn, and why. */

import { fillWith, freshId, make, redraw } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import * as feedback from "./feedback.js";
import { writeRoute } from "./route.js";
import { explain } from "./saving.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {feedback.Turn} Turn
 * @typedef {feedback.Why} Why
 */

/** As many messages as the server takes. */
const MOST = 30;

export class ReplayForm extends HTMLElement {
  #text = "";
  #language = "";
  #busy = false;
  /** @type {Turn[]} */
  #turns = [];
  #said = make("p", { class: "hint", role: "status", "aria-live": "polite" });
  #result = make("div");

  /** @param {Page} page */
  constructor(page) {
    super();
    this.page = page;
    page.addEventListener("language", () => this.isConnected && this.#draw());
  }

  connectedCallback() {
    this.#draw();
  }

  async load() {}

  async #play() {
    const { page } = this;
    const messages = feedback.messagesOf(this.#text).slice(0, MOST);
    if (this.#busy) return;
    if (messages.length === 0) {
      this.#said.textContent = page.say("ask-empty");
      this.querySelector("textarea")?.focus();
      return;
    }
    this.#busy = true;
    this.#said.textContent = page.say("ask-asking");
    this.querySelector("[data-field=replay]")?.setAttribute("aria-disabled", "true");
    try {
      this.#turns = (await feedback.replay(messages, this.#language || page.siteLanguage)).turns;
      this.#said.textContent = "";
    } catch (error) {
      this.#said.textContent = explain(page, error);
    } finally {
      this.#busy = false;
      this.querySelector("[data-field=replay]")?.setAttribute("aria-disabled", "false");
    }
    this.#drawTurns();
  }

  #draw() {
    const { page } = this;
    const field = freshId("replay");
    const text = make("textarea", {
      id: field,
      "data-field": "transcript",
      rows: 5,
      dir: this.#text ? "auto" : page.labels.direction,
      placeholder: page.say("replay-placeholder"),
      on: {
        input: () => {
          this.#text = text.value;
          text.dir = text.value ? "auto" : page.labels.direction;
        },
      },
    });
    text.value = this.#text;
    const language = make(
      "select",
      { "data-field": "replay-language", "aria-label": page.say("dialogue-page"), on: { change: () => (this.#language = language.value) } },
      ...page.siteLanguages.map(({ code, name }) => make("option", { value: code, lang: code }, name)),
    );
    language.value = this.#language || page.siteLanguage;
    redraw(this, () =>
      fillWith(
        this,
        make(
          "div",
          { class: "card tests" },
          make("div", { class: "field" }, make("label", { for: field }, page.say("replay-messages")), text),
          make(
            "div",
            { class: "tests-row" },
            make("span", { class: "select" }, language, icon("chevron", 16)),
            make("button", { type: "button", class: "button primary", "data-field": "replay", on: { click: () => void this.#play() } }, icon("chat", 16), page.say("replay-play")),
            this.#said,
          ),
        ),
        this.#result,
      ),
    );
    this.#drawTurns();
  }

  #drawTurns() {
    redraw(this.#result, () => fillWith(this.#result, this.#turns.length > 0 && make("ol", { class: "replayed" }, ...this.#turns.map((turn) => this.#turn(turn)))));
  }

  /** @param {Turn} turn */
  #turn(turn) {
    const { page } = this;
    return make(
      "li",
      { class: "card replayed-turn" },
      make("p", { class: "replayed-visitor", dir: "auto" }, turn.text),
      ...turn.said.map((text) => make("p", { class: "replayed-bot", lang: turn.language, dir: turn.direction }, text)),
      turn.waiting && make("p", { class: "hint" }, page.say("replay-waiting")),
      turn.why && this.#why(turn, turn.why),
    );
  }

  /** @param {Turn} turn @param {Why} why */
  #why(turn, why) {
    const { page } = this;
    const understood = [page.languageName(turn.language), page.maybe(`desk-intent-${why.intent.replaceAll("_", "-")}`), page.maybe(`desk-emotion-${why.emotion}`)].filter(Boolean);
    return make(
      "details",
      { class: "why" },
      make("summary", {}, page.say("replay-why"), " ", make("span", { class: "hint" }, page.maybe(`editor-ask-decision-${turn.decision}`))),
      make("p", {}, `${page.say("ask-understood")}: `, understood.join(" · ")),
      make("p", {}, `${page.say(why.follows ? "replay-read-together" : "replay-read")} `, ...why.readings.flatMap((one, place) => [place ? " · " : "", make("bdi", { class: "why-reading" }, one)])),
      why.matches.length === 0
        ? make("p", { class: "hint" }, page.say("ask-nothing"))
        : make(
            "ul",
            { class: "why-matches" },
            ...why.matches.map((match) =>
              make(
                "li",
                {},
                make("div", { class: "match-head" }, make("a", { href: writeRoute({ view: "article", id: match.article, language: "" }) }, make("bdi", {}, match.question)), make("b", {}, page.percent(match.confidence))),
                make("p", { class: "match-by" }, page.say("ask-matched", { phrasing: `\u2068${match.phrasing}\u2069` })),
                match.words.length > 0 && make("p", { class: "match-by" }, page.say("replay-words", { words: `\u2068${match.words.join(", ")}\u2069` })),
              ),
            ),
          ),
      make("p", { class: "hint" }, page.say("replay-thresholds", { answer: page.percent(why.answer_at), offer: page.percent(why.offer_at) })),
    );
  }
}

customElements.define("replay-form", ReplayForm);
