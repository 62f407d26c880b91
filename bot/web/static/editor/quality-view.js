// @ts-check
/**
 * `<quality-view>`: what makes answers better: what visitors thought of them, a whole conversation tried, synonyms,
 * articles that answer the same, and how far they are translated.
 *
 * Dispatches `go` for another part (detail: the address), so that nothing unsaved is lost by it.
 */

import { fillWith, make, redraw } from "../shared/dom.js";
import { CoverageTable } from "./coverage-table.js";
import { DuplicateList } from "./duplicate-list.js";
import { FeedbackList } from "./feedback-list.js";
import { ReplayForm } from "./replay-form.js";
import { writeRoute } from "./route.js";
import { SynonymForm } from "./synonym-form.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 * @typedef {import("./route.js").QualityRoute} QualityRoute
 */

/** The parts, as the address has them. */
const PARTS = ["", "conversation", "synonyms", "duplicates", "languages"];

export class QualityView extends HTMLElement {
  /** @type {QualityRoute} */
  #route = { view: "quality", state: "" };
  #head = make("div", { class: "list-head" });
  #body = make("div", { class: "list-body" });
  #feedback;
  #replay;
  #synonyms;
  #duplicates;
  #languages;

  /** @param {Page} page @param {NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.#feedback = new FeedbackList(page);
    this.#replay = new ReplayForm(page);
    this.#synonyms = new SynonymForm(page, notices);
    this.#duplicates = new DuplicateList(page, notices);
    this.#languages = new CoverageTable(page, notices);
    page.addEventListener("language", () => this.isConnected && this.#draw());
  }

  get isChanged() {
    return this.#synonyms.isChanged;
  }

  save() {
    return this.#part === this.#synonyms ? this.#synonyms.save() : undefined;
  }

  retry() {
    this.show(this.#route);
  }

  focusSearch() {}

  /** @param {QualityRoute} route */
  show(route) {
    this.#route = route;
    this.#draw();
    void this.#part.load();
  }

  get #part() {
    switch (this.#route.state) {
      case "conversation":
        return this.#replay;
      case "synonyms":
        return this.#synonyms;
      case "duplicates":
        return this.#duplicates;
      case "languages":
        return this.#languages;
      default:
        return this.#feedback;
    }
  }

  #draw() {
    const { page } = this;
    const { state } = this.#route;
    const parts = PARTS.map((part) =>
      make(
        "button",
        {
          type: "button",
          "data-field": `part-${part}`,
          "aria-pressed": String(part === state),
          on: { click: () => this.dispatchEvent(new CustomEvent("go", { detail: writeRoute({ view: "quality", state: part }) })) },
        },
        page.say(part === "languages" ? part : `quality-${part || "feedback"}`),
      ),
    );
    redraw(this.#head, () =>
      fillWith(
        this.#head,
        make("div", { class: "list-title" }, make("h1", {}, page.say("view-quality"))),
        make("p", { class: "view-intro" }, page.say(`${PARTS.includes(state) && state ? state : "feedback"}-intro`)),
        make("div", { class: "list-filters" }, make("div", { class: "segments gap-states", role: "group", "aria-label": page.say("view-quality") }, ...parts)),
      ),
    );
    if (this.#body.firstChild !== this.#part) fillWith(this.#body, this.#part);
    if (!this.#head.isConnected) fillWith(this, this.#head, this.#body);
  }
}

customElements.define("quality-view", QualityView);
