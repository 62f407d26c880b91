// @ts-check
/** `<feedback-list>`: what visitors thought of answers, by article; those that answer badly first, with what was asked. */

import { fillWith, make, redraw } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { emptiness, unfetched } from "./emptiness.js";
import * as feedback from "./feedback.js";
import { paging } from "./page-turner.js";
import { writeRoute } from "./route.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {feedback.Judged} Judged
 * @typedef {feedback.Answer} Answer
 * @typedef {feedback.Votes} Votes
 */

const PERIODS = ["7", "28", "90"];

export class FeedbackList extends HTMLElement {
  #days = "28";
  #language = "";
  #page = 1;
  /** @type {{ articles: Judged[], total: number } | null} */
  #found = null;
  #failed = false;
  /** What is open, with its questions once they are there. @type {Map<string, Answer[] | null>} by article */
  #open = new Map();
  /** @type {AbortController | null} */
  #asking = null;
  #filters = make("div", { class: "list-filters" });
  #body = make("div");

  /** @param {Page} page */
  constructor(page) {
    super();
    this.page = page;
    page.addEventListener("language", () => this.isConnected && this.#draw());
  }

  connectedCallback() {
    fillWith(this, this.#filters, this.#body);
    this.#draw();
  }

  disconnectedCallback() {
    this.#asking?.abort();
  }

  async load() {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.#open.clear();
    try {
      this.#found = await feedback.list({ days: this.#days, language: this.#language, page: this.#page }, asking.signal);
      this.#failed = false;
    } catch {
      if (asking.signal.aborted) return;
      this.#failed = true;
    }
    if (this.isConnected) this.#draw();
  }

  /** @param {string} article */
  async #show(article) {
    if (this.#open.delete(article)) {
      this.#draw();
      return;
    }
    this.#open.set(article, null);
    this.#draw();
    try {
      const { answers } = await feedback.answersOf(article, this.#days, this.#language);
      if (this.#open.has(article)) this.#open.set(article, answers);
    } catch {
      this.#open.delete(article);
      this.#failed = this.#found === null;
    }
    if (this.isConnected) this.#draw();
  }

  #draw() {
    redraw(this.#filters, () => this.#drawFilters());
    redraw(this.#body, () => this.#drawBody());
  }

  #drawFilters() {
    const { page } = this;
    const days = make(
      "select",
      { "data-field": "days", "aria-label": page.say("gaps-period"), on: { change: () => this.#look({ days: days.value }) } },
      ...PERIODS.map((one) => make("option", { value: one }, page.say(`gaps-days-${one}`))),
    );
    days.value = this.#days;
    const language = make(
      "select",
      { "data-field": "language", "aria-label": page.say("filter-language"), on: { change: () => this.#look({ language: language.value }) } },
      make("option", { value: "" }, page.say("feedback-all")),
      ...page.siteLanguages.map(({ code, name }) => make("option", { value: code, lang: code }, name)),
    );
    language.value = this.#language;
    fillWith(this.#filters, make("span", { class: "select" }, days, icon("chevron", 16)), make("span", { class: "select" }, language, icon("chevron", 16)));
  }

  /** @param {{ days?: string, language?: string, page?: number }} change */
  #look({ days = this.#days, language = this.#language, page = 1 }) {
    this.#days = days;
    this.#language = language;
    this.#page = page;
    void this.load();
  }

  #drawBody() {
    const { page } = this;
    const found = this.#found;
    if (this.#failed) {
      fillWith(this.#body, unfetched(page, "feedback-failed", () => void this.load()));
    } else if (!found) {
      fillWith(this.#body, make("p", { class: "loading", role: "status" }, page.say("loading")));
    } else if (found.total === 0) {
      fillWith(this.#body, emptiness("check", page.say("feedback-none"), "", []));
    } else {
      const pages = Math.max(1, Math.ceil(found.total / feedback.PER_PAGE));
      fillWith(
        this.#body,
        make("ul", { class: "rows" }, ...found.articles.map((one) => this.#article(one))),
        pages > 1 && paging(page, this.#page, pages, (wanted) => this.#look({ page: wanted })),
      );
    }
  }

  /** @param {Judged} one */
  #article(one) {
    const { page } = this;
    const isOpen = this.#open.has(one.article);
    return make(
      "li",
      { class: "row feedback" },
      make(
        "div",
        { class: "row-text" },
        make("a", { href: writeRoute({ view: "article", id: one.article, language: "" }) }, make("bdi", { dir: one.direction }, one.question ?? one.article)),
        make("p", { class: "row-facts" }, ...votesOf(page, one)),
      ),
      make(
        "button",
        { type: "button", class: "button small", "data-field": `show-${one.article}`, "aria-expanded": String(isOpen), on: { click: () => void this.#show(one.article) } },
        page.say("feedback-show"),
      ),
      isOpen && this.#details(one),
    );
  }

  /** @param {Judged} one */
  #details(one) {
    const { page } = this;
    const answers = this.#open.get(one.article);
    return make(
      "div",
      { class: "feedback-details" },
      make(
        "ul",
        { class: "feedback-languages" },
        ...one.languages.map((its) =>
          make(
            "li",
            {},
            make("strong", {}, page.autonym(its.language)),
            its.variant !== null && its.variant !== its.language && make("span", {}, page.say("feedback-variant", { language: page.languageName(its.variant) })),
            ...votesOf(page, its),
          ),
        ),
      ),
      bars(page, one.days),
      answers === null || answers === undefined
        ? make("p", { class: "hint", role: "status" }, page.say("loading"))
        : make("ul", { class: "trial-list" }, ...answers.map((answer) => this.#answer(answer))),
    );
  }

  /** @param {Answer} answer */
  #answer(answer) {
    const { page } = this;
    const words = answer.outcome ? page.say(`feedback-${answer.outcome}`) : page.say("feedback-unjudged");
    return make(
      "li",
      { class: answer.outcome === "helpful" ? "trial-found" : "" },
      icon(answer.outcome === "helpful" ? "check" : answer.outcome === "unhelpful" ? "close" : "chat", 16),
      make(
        "div",
        {},
        make("p", {}, make("bdi", { lang: answer.language, dir: answer.direction }, answer.text)),
        answer.then && make("p", { class: "feedback-then" }, "↳ ", make("bdi", { lang: answer.language, dir: answer.direction }, answer.then)),
        make("p", { class: "row-facts" }, make("span", {}, words), make("span", {}, page.autonym(answer.language)), make("span", {}, page.percent(answer.confidence)), make("span", {}, page.when(answer.asked_at))),
      ),
    );
  }
}

/** @param {Page} page @param {Votes} votes */
function votesOf(page, { answered, helpful, unhelpful }) {
  return [
    make("span", {}, page.say("feedback-answered", { number: page.number(answered) })),
    helpful > 0 && make("span", {}, `${page.say("feedback-helpful")}: ${page.number(helpful)}`),
    unhelpful > 0 && make("span", { class: "gap-unpublished" }, `${page.say("feedback-unhelpful")}: ${page.number(unhelpful)}`),
  ].filter((one) => one instanceof HTMLElement);
}

/** Answers by day, those that did not help marked. @param {Page} page @param {Judged["days"]} days */
function bars(page, days) {
  const date = new Intl.DateTimeFormat(page.labels.language, { dateStyle: "medium", timeZone: "UTC" });
  const most = Math.max(1, ...days.map(({ answered }) => answered));
  return make(
    "ol",
    { class: "feedback-days" },
    ...days.map((day) => {
      const words = `${date.format(new Date(day.day))}: ${page.say("feedback-answered", { number: page.number(day.answered) })}, ${page.say("feedback-unhelpful")}: ${page.number(day.unhelpful)}`;
      const bar = make("span", { class: "feedback-bar" }, make("span", { class: "feedback-bad" }));
      bar.style.blockSize = `${Math.max(6, (day.answered / most) * 100)}%`;
      /** @type {HTMLElement} */ (bar.firstElementChild).style.blockSize = `${day.answered ? (day.unhelpful / day.answered) * 100 : 0}%`;
      return make("li", { title: words }, bar, make("span", { class: "unseen" }, words));
    }),
  );
}

customElements.define("feedback-list", FeedbackList);
