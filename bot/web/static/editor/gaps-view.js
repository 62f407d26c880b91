// @ts-check
/**
 * `<gaps-view>`: what visitors asked in vain, by topic, or the open topic in its place; and phrasings that are proposed.
 *
 * What it shows is its route. Dispatches `route` for another way to look at the list (detail: the new GapsRoute, and
 * whether it is worth a step back) and `go` for another part of the editor (detail: the address).
 */

import { icon } from "../shared/icons.js";
import { fillWith, make, redraw } from "../shared/dom.js";
import { emptiness, unfetched } from "./emptiness.js";
import { GapDetails, causesOf, languagesOf, sinceOf } from "./gap-details.js";
import * as gaps from "./gaps.js";
import { paging } from "./page-turner.js";
import { ProposalList } from "./proposal-list.js";
import { writeRoute } from "./route.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 * @typedef {import("./route.js").GapsRoute} GapsRoute
 */

const STATES = ["", "answered", "dismissed", "proposals"];
const PERIODS = ["7", "28", "90"];
const PERIOD = "28";
const LOOK_AGAIN = 3000;

export class GapsView extends HTMLElement {
  /** @type {GapsRoute} */
  #route = { view: "gaps", id: "", state: "", days: "", page: 1 };
  /** @type {{ topics: gaps.Topic[], total: number, waiting: number } | null} */
  #found = null;
  #failed = false;
  /** @type {number | null} */
  #proposed = null;
  #timer = 0;
  /** @type {AbortController | null} */
  #asking = null;
  /** The topic that was open before the list was. */
  #from = "";
  /** @type {GapDetails | null} */
  #details = null;
  #head = make("div", { class: "list-head" });
  #count = make("p", { class: "list-count", role: "status" });
  #body = make("div", { class: "list-body" });
  #proposals;

  /** @param {Page} page @param {NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
    this.#proposals = new ProposalList(page, notices);
    this.#proposals.addEventListener("counted", (event) => {
      this.#proposed = /** @type {CustomEvent} */ (event).detail;
      redraw(this.#head, () => this.#drawHead());
    });
    this.#proposals.addEventListener("last", (event) => {
      if (this.#route.state === "proposals") this.#turnBack(/** @type {CustomEvent} */ (event).detail);
    });
    this.#proposals.addEventListener("page", (event) => this.#look({ page: /** @type {CustomEvent} */ (event).detail }));
    page.addEventListener("language", () => this.isConnected && !this.#details && this.#draw());
  }

  disconnectedCallback() {
    this.#asking?.abort();
    clearTimeout(this.#timer);
    this.#details = null;
  }

  /** Nothing here is lost by leaving, but for what is typed in a proposal, which is kept. */
  get isChanged() {
    return false;
  }

  save() {}

  retry() {
    this.show(this.#route);
  }

  focusSearch() {}

  /** @param {GapsRoute} route */
  show(route) {
    this.#from = route.id ? "" : this.#route.id;
    this.#route = route;
    clearTimeout(this.#timer);
    this.#asking?.abort();
    if (route.id) {
      this.#open();
      return;
    }
    this.#details = null;
    this.#found = null;
    fillWith(this, this.#head, this.#body);
    this.#draw();
    if (route.state === "proposals") void this.#proposals.load(route.page);
    else void this.#load();
  }

  get #days() {
    return Number(PERIODS.includes(this.#route.days) ? this.#route.days : PERIOD);
  }

  #open() {
    const { page, notices } = this;
    this.#details = new GapDetails(page, notices, { id: this.#route.id, days: this.#days, back: writeRoute({ ...this.#route, id: "" }) });
    this.#details.addEventListener("go", (event) => this.dispatchEvent(new CustomEvent("go", { detail: /** @type {CustomEvent} */ (event).detail })));
    fillWith(this, this.#details);
    window.scrollTo({ top: 0 });
  }

  async #load() {
    const asking = new AbortController();
    this.#asking = asking;
    const { state, page } = this.#route;
    try {
      const wanted = { state: state || "open", days: this.#days, language: this.page.labels.language, page };
      const [found, proposed] = await Promise.all([gaps.find(wanted, asking.signal), this.#proposed === null ? gaps.proposals(1, asking.signal) : null]);
      this.#found = found;
      if (proposed) this.#proposed = proposed.total;
      this.#failed = false;
    } catch {
      if (asking.signal.aborted) return;
      this.#failed = true;
    }
    if (asking.signal.aborted || !this.isConnected) return;
    // Whatever stood on the last page may have been settled.
    if (this.#found && this.#turnBack(gaps.lastPage(this.#found.total))) return;
    this.#draw();
    if (this.#from) {
      /** @type {HTMLElement | null} */ (this.querySelector(`[data-field="topic-${this.#from}"]`))?.focus();
      this.#from = "";
    }
    // What was just asked is read and sorted in the background.
    if (this.#found?.waiting) this.#timer = window.setTimeout(() => void this.#load(), LOOK_AGAIN);
  }

  /** @param {Partial<GapsRoute>} change */
  #look(change, isStep = true) {
    const route = { ...this.#route, page: 1, ...change };
    this.dispatchEvent(new CustomEvent("route", { detail: { route, isStep } }));
  }

  /** To the last page that has something, from one after it. @param {number} last @returns {boolean} whether this is one */
  #turnBack(last) {
    if (this.#route.page <= last) return false;
    this.#look({ page: last }, false);
    return true;
  }

  #draw() {
    redraw(this.#head, () => this.#drawHead());
    if (this.#route.state === "proposals") fillWith(this.#body, this.#proposals);
    else redraw(this.#body, () => this.#drawBody());
  }

  #drawHead() {
    const { page } = this;
    const { state } = this.#route;
    const states = STATES.map((one) => {
      const label = page.say(`gaps-${one || "open"}`);
      const count = one === "proposals" && this.#proposed ? ` (${page.number(this.#proposed)})` : "";
      return make(
        "button",
        { type: "button", "data-field": `state-${one}`, "aria-pressed": String(state === one), on: { click: () => this.#look({ state: one }) } },
        `${label}${count}`,
      );
    });
    fillWith(
      this.#head,
      make("div", { class: "list-title" }, make("h1", {}, page.say("view-gaps")), this.#count),
      make("p", { class: "view-intro" }, page.say(state === "proposals" ? "proposals-intro" : "gaps-intro")),
      make(
        "div",
        { class: "list-filters" },
        make("div", { class: "segments gap-states", role: "group", "aria-label": page.say("gaps-show") }, ...states),
        state !== "proposals" && this.#period(),
      ),
    );
    this.#count.textContent = this.#counted;
  }

  get #counted() {
    const { page } = this;
    if (this.#route.state === "proposals") return this.#proposed ? page.say("proposals-count", { number: page.number(this.#proposed) }) : "";
    return this.#found ? page.say("gaps-count", { number: page.number(this.#found.total) }) : "";
  }

  #period() {
    const { page } = this;
    const period = make(
      "select",
      { "data-field": "days", "aria-label": page.say("gaps-period"), on: { change: () => this.#look({ days: period.value === PERIOD ? "" : period.value }) } },
      ...PERIODS.map((days) => make("option", { value: days }, page.say(`gaps-days-${days}`))),
    );
    period.value = String(this.#days);
    return make("span", { class: "select" }, period, icon("chevron", 16));
  }

  #drawBody() {
    const { page } = this;
    const found = this.#found;
    if (this.#failed && !found) {
      fillWith(this.#body, unfetched(page, "gaps-failed", () => void this.#load()));
    } else if (!found) {
      fillWith(this.#body, ...Array.from({ length: 5 }, () => make("div", { class: "row-ghost", "aria-hidden": "true" })));
    } else {
      fillWith(
        this.#body,
        found.waiting > 0 && make("p", { class: "hint gap-waiting", role: "status" }, page.say("gaps-waiting", { number: page.number(found.waiting) })),
        found.topics.length === 0 && this.#nothing(),
        found.topics.length > 0 && make("ul", { class: "rows" }, ...found.topics.map((topic) => this.#row(topic))),
        this.#paging(found.total),
      );
    }
  }

  #nothing() {
    const { page } = this;
    if (this.#route.state) return emptiness("search", page.say("gaps-none"), "", []);
    return emptiness("check", page.say("gaps-empty-title"), page.say("gaps-empty-text"), []);
  }

  /** @param {gaps.Topic} topic */
  #row(topic) {
    const { page } = this;
    return make(
      "li",
      { class: "row" },
      make(
        "div",
        { class: "row-text" },
        make(
          "a",
          { href: writeRoute({ ...this.#route, id: String(topic.id) }), "data-field": `topic-${topic.id}` },
          make("bdi", { lang: topic.language, dir: topic.direction }, gaps.titleOf(topic)),
        ),
        make(
          "p",
          { class: "row-facts" },
          make("span", {}, page.say("gaps-last", { when: page.when(topic.last_at) })),
          ...(topic.since ? sinceOf(page, topic.since) : causesOf(page, topic.causes)),
          topic.state === "answered" && !topic.since && make("span", { class: "gap-unpublished" }, page.say("gap-unpublished")),
        ),
      ),
      make("div", { class: "row-marks" }, make("span", { class: "chips" }, ...languagesOf(page, topic.languages)), trendOf(page, topic)),
    );
  }

  /** @param {number} total */
  #paging(total) {
    const { page } = this;
    const pages = gaps.lastPage(total);
    if (pages < 2) return null;
    return paging(page, this.#route.page, pages, (wanted) => this.#look({ page: wanted }));
  }
}

/** How often it was asked in the period, and in the one before. @param {Page} page @param {gaps.Topic} topic */
function trendOf(page, { count, before }) {
  const sign = count > before ? "↑" : count < before ? "↓" : "→";
  return make(
    "span",
    { class: "gap-trend" },
    make("strong", {}, page.number(count)),
    make("span", { "aria-hidden": "true" }, sign),
    make("span", { class: "gap-before" }, page.say("gaps-before", { number: page.number(before) })),
  );
}

customElements.define("gaps-view", GapsView);
