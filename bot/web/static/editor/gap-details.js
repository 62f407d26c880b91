// @ts-check
/**
 * `<gap-details>`: a topic that visitors asked about in vain: in which words, what agents answered, and what to do about it.
 *
 * Dispatches `go` for another part of the editor (detail: the address).
 */

import { ApiError } from "../shared/api.js";
import { icon } from "../shared/icons.js";
import { fillWith, make, redraw } from "../shared/dom.js";
import { ArticlePicker } from "./article-picker.js";
import { emptiness } from "./emptiness.js";
import * as gaps from "./gaps.js";
import { writeRoute } from "./route.js";
import { explain } from "./saving.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 */

export class GapDetails extends HTMLElement {
  /** @type {gaps.Details | null} */
  #found = null;
  /** @type {"" | "unknown" | "failed"} */
  #fault = "";
  #busy = false;
  #isPicking = false;

  /** @param {Page} page @param {NoticeBoard} notices @param {{ id: string, days: number, back: string }} setting */
  constructor(page, notices, { id, days, back }) {
    super();
    this.page = page;
    this.notices = notices;
    this.topicId = id;
    this.days = days;
    this.back = back;
    this.say = () => this.isConnected && redraw(this, () => this.#draw());
  }

  connectedCallback() {
    this.page.addEventListener("language", this.say);
    this.#draw();
    void this.#load();
  }

  disconnectedCallback() {
    this.page.removeEventListener("language", this.say);
  }

  async #load() {
    try {
      this.#found = await gaps.get(this.topicId, this.days, this.page.labels.language);
      this.#fault = "";
    } catch (error) {
      this.#fault = error instanceof ApiError && error.status === 404 ? "unknown" : "failed";
    }
    if (this.isConnected) redraw(this, () => this.#draw());
  }

  /**
   * Do something about the topic.
   *
   * @param {() => Promise<string>} work gives what to say when it is done, or ""
   * @param {string} [address] where to go then
   */
  async #act(work, address) {
    if (this.#busy) return;
    this.#busy = true;
    redraw(this, () => this.#draw());
    try {
      const done = await work();
      if (done) this.notices.done(done);
      if (address) this.#go(address);
    } catch (error) {
      const isSettled = error instanceof ApiError && error.code === "gap_settled";
      this.notices.failed(isSettled ? this.page.say("gap-settled") : explain(this.page, error));
    } finally {
      this.#busy = false;
    }
    if (this.isConnected) await this.#load();
  }

  /** @param {string} address */
  #go(address) {
    this.dispatchEvent(new CustomEvent("go", { detail: address }));
  }

  #write() {
    void this.#act(async () => {
      const article = await gaps.draft(Number(this.topicId));
      this.#go(writeRoute({ view: "article", id: article.id, language: "" }));
      return "";
    });
  }

  /** @param {string} article */
  #teach(article) {
    this.#isPicking = false;
    void this.#act(async () => {
      await gaps.teach(Number(this.topicId), article);
      return this.page.say("gap-taught");
    });
  }

  /** @param {"dismiss" | "reopen"} deed */
  #settle(deed) {
    void this.#act(
      async () => {
        await gaps.settle(Number(this.topicId), deed);
        return this.page.say(deed === "dismiss" ? "gap-dismissed" : "gap-reopened");
      },
      deed === "dismiss" ? this.back : "",
    );
  }

  #draw() {
    const { page } = this;
    const back = make("a", { class: "button small", href: this.back, "data-field": "back" }, icon("back", 18), page.say("gap-back"));
    if (this.#fault === "unknown" || (this.#fault && !this.#found)) {
      const retry = make("button", { type: "button", class: "button primary", on: { click: () => void this.#load() } }, icon("retry", 18), page.say("retry"));
      const isUnknown = this.#fault === "unknown";
      fillWith(this, back, emptiness(isUnknown ? "search" : "offline", page.say(isUnknown ? "gap-unknown" : "gaps-failed"), "", isUnknown ? [] : [retry]));
    } else if (!this.#found) {
      fillWith(this, back, make("p", { class: "loading", role: "status" }, page.say("loading")));
    } else {
      fillWith(this, back, ...this.#shown(this.#found));
    }
  }

  /** @param {gaps.Details} found */
  #shown({ topic, questions, answers, nearby }) {
    const { page } = this;
    return [
      make(
        "header",
        { class: "gap-head" },
        make("h1", { lang: topic.language, dir: topic.direction }, gaps.titleOf(topic)),
        make(
          "p",
          { class: "row-facts" },
          make("span", {}, page.say("gaps-last", { when: page.when(topic.last_at) })),
          make("span", {}, page.say("gaps-asked", { number: page.number(topic.count) })),
          make("span", {}, page.say("gaps-before", { number: page.number(topic.before) })),
          ...causesOf(page, topic.causes),
        ),
        make("span", { class: "chips gap-languages" }, ...languagesOf(page, topic.languages)),
      ),
      topic.state === "open" ? this.#ways(nearby) : this.#outcome(topic),
      make(
        "div",
        { class: "gap-columns" },
        make(
          "section",
          { "aria-labelledby": "gap-questions" },
          make("h2", { id: "gap-questions" }, page.say("gap-questions")),
          make("ul", { class: "rows gap-list" }, ...questions.map((one) => this.#question(one))),
        ),
        make(
          "section",
          { "aria-labelledby": "gap-answers" },
          make("h2", { id: "gap-answers" }, page.say("gap-answers")),
          answers.length === 0 && make("p", { class: "hint" }, page.say("gap-answers-none")),
          answers.length > 0 && make("ul", { class: "rows gap-list" }, ...answers.map((one) => this.#answer(one))),
        ),
      ),
    ];
  }

  /** What can be done. @param {gaps.Nearby[]} nearby */
  #ways(nearby) {
    const { page } = this;
    const button = (/** @type {string} */ field, /** @type {string} */ look, /** @type {import("../shared/icons.js").IconName} */ sign, /** @type {() => void} */ act) =>
      make("button", { type: "button", class: `button ${look}`, "data-field": field, "aria-disabled": String(this.#busy), on: { click: act } }, icon(sign, 18), page.say(`gap-${field}`));
    const pick = () => {
      this.#isPicking = !this.#isPicking;
      redraw(this, () => this.#draw());
      if (this.#isPicking) /** @type {HTMLElement | null} */ (this.querySelector('[data-field="gap-article"]'))?.focus();
    };
    return make(
      "div",
      { class: "gap-ways" },
      make(
        "div",
        { class: "form-actions" },
        button("draft", "primary", "edit", () => this.#write()),
        button("teach", "", "book", pick),
        button("dismiss", "", "close", () => this.#settle("dismiss")),
      ),
      make("p", { class: "hint" }, page.say("gap-draft-hint")),
      this.#isPicking && this.#picker(nearby),
    );
  }

  /** @param {gaps.Nearby[]} nearby */
  #picker(nearby) {
    const { page } = this;
    /** @type {string[]} */
    const picked = [];
    const picker = new ArticlePicker(page, picked, new Map(), { field: "gap-article", label: page.say("gap-which"), describedBy: "gap-which" });
    picker.addEventListener("edited", () => picked[0] && this.#teach(picked[0]));
    return make(
      "div",
      { class: "gap-picking" },
      make("h2", { id: "gap-which" }, page.say("gap-which")),
      picker,
      nearby.length > 0 &&
        make(
          "div",
          { class: "gap-nearby" },
          make("span", { class: "hint" }, page.say("gap-nearby")),
          ...nearby.map((one) =>
            make(
              "button",
              { type: "button", class: "button small", "data-field": `near-${one.article}`, on: { click: () => this.#teach(one.article) } },
              make("bdi", { lang: one.language, dir: one.direction }, one.question),
            ),
          ),
        ),
    );
  }

  /** What came of it. @param {gaps.Topic} topic */
  #outcome(topic) {
    const { page } = this;
    const facts = topic.state === "dismissed" ? [make("span", {}, page.say("gap-dismissed"))] : topic.since ? sinceOf(page, topic.since) : [make("span", { class: "gap-unpublished" }, page.say("gap-unpublished"))];
    const link = topic.article && make("a", { class: "button", "data-field": "article", href: writeRoute({ view: "article", id: topic.article, language: "" }) }, icon("book", 18), page.say("gap-article"));
    return make(
      "div",
      { class: "gap-ways" },
      make("p", { class: "gap-outcome" }, ...facts),
      make(
        "div",
        { class: "form-actions" },
        link,
        make("button", { type: "button", class: "button", "data-field": "reopen", "aria-disabled": String(this.#busy), on: { click: () => this.#settle("reopen") } }, icon("retry", 18), page.say("gap-reopen")),
      ),
      topic.settled_by && topic.settled_at && make("p", { class: "hint" }, make("bdi", {}, topic.settled_by), ` · ${page.when(topic.settled_at)}`),
    );
  }

  /** @param {gaps.Question} question */
  #question({ text, language, direction, cause, asked_at }) {
    const { page } = this;
    return make(
      "li",
      { class: "gap-item" },
      make("p", { lang: language, dir: direction }, text),
      make("p", { class: "row-facts" }, make("span", {}, page.autonym(language)), make("span", {}, page.say(`gap-cause-${cause}`)), make("span", {}, page.when(asked_at))),
    );
  }

  /** @param {gaps.AgentAnswer} answer */
  #answer({ text, language, direction, csat, written_at }) {
    const { page } = this;
    return make(
      "li",
      { class: "gap-item" },
      make("p", { class: "gap-said", lang: language, dir: direction }, text),
      make("p", { class: "row-facts" }, make("span", {}, page.autonym(language)), make("span", {}, page.when(written_at)), csat !== null && make("span", {}, `★ ${page.number(csat)}`)),
    );
  }
}

/** Why questions count as asked in vain. @param {Page} page @param {Record<string, number>} causes */
export function causesOf(page, causes) {
  return Object.entries(causes).map(([cause, count]) => make("span", {}, `${page.say(`gap-cause-${cause}`)}: ${page.number(count)}`));
}

/** In which languages something was asked, the most frequent first. @param {Page} page @param {Record<string, number>} languages */
export function languagesOf(page, languages) {
  return Object.entries(languages)
    .sort(([, one], [, other]) => other - one)
    .map(([code, count]) => make("span", { class: "chip", title: page.languageName(code) }, make("bdi", { lang: code }, code), ` ${page.number(count)}`));
}

/** What an article did. @param {Page} page @param {gaps.Since} since */
export function sinceOf(page, { before, since, answered }) {
  return [
    make("span", {}, page.say("gap-since-before", { number: page.number(before) })),
    make("span", {}, page.say("gap-since-after", { number: page.number(since) })),
    make("span", {}, page.say("gap-since-answered", { number: page.number(answered) })),
  ];
}

customElements.define("gap-details", GapDetails);
