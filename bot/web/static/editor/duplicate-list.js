// @ts-check
/** `<duplicate-list>`: articles that answer the same or take each other's questions, side by side, and making one of two. */

import { confirmed } from "../shared/choice.js";
import { fillWith, make, redraw } from "../shared/dom.js";
import { safeHtml } from "../shared/html.js";
import { icon } from "../shared/icons.js";
import { emptiness, unfetched } from "./emptiness.js";
import { writeRoute } from "./route.js";
import { explain } from "./saving.js";
import * as synonyms from "./synonyms.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 * @typedef {synonyms.Pair} Pair
 * @typedef {synonyms.OneOfTwo} OneOfTwo
 */

export class DuplicateList extends HTMLElement {
  /** @type {synonyms.Duplicates | null} */
  #found = null;
  #failed = false;
  #busy = false;
  /** @type {AbortController | null} */
  #looking = null;

  /** @param {Page} page @param {NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
    page.addEventListener("language", () => this.isConnected && this.#draw());
  }

  disconnectedCallback() {
    this.#looking?.abort();
  }

  async load() {
    this.#looking?.abort();
    const looking = new AbortController();
    this.#looking = looking;
    this.#failed = false;
    this.#draw();
    try {
      const heard = (/** @type {synonyms.Duplicates} */ search) => {
        this.#found = search;
        this.#draw();
      };
      this.#found = await synonyms.duplicates(heard, looking.signal);
      this.#failed = this.#found.pairs === null;
    } catch {
      if (looking.signal.aborted) return;
      this.#failed = true;
    }
    this.#draw();
  }

  /** @param {OneOfTwo} kept @param {OneOfTwo} other */
  async #merge(kept, other) {
    const { page, notices } = this;
    if (this.#busy) return;
    const names = { kept: kept.question, other: other.question };
    if (!(await confirmed(page, { title: page.say("merge-title"), text: page.say("merge-text", names), label: page.say("merge-go"), look: "primary" }))) return;
    this.#busy = true;
    try {
      await synonyms.merge(kept, other);
      notices.done(page.say("merge-done"));
    } catch (error) {
      notices.failed(explain(page, error));
    } finally {
      this.#busy = false;
    }
    if (this.isConnected) await this.load();
  }

  #draw() {
    redraw(this, () => this.#drawAll());
  }

  #drawAll() {
    const { page } = this;
    const found = this.#found;
    if (this.#failed) {
      fillWith(this, unfetched(page, "duplicates-failed", () => void this.load()));
    } else if (!found || found.pairs === null) {
      const far = found && found.total > 0 ? { done: page.number(found.done), total: page.number(found.total) } : null;
      fillWith(this, make("p", { class: "loading", role: "status" }, far ? page.say("duplicates-far", far) : page.say("loading")));
    } else if (found.pairs.length === 0) {
      fillWith(this, emptiness("check", page.say("duplicates-none"), "", []));
    } else {
      fillWith(this, make("ul", { class: "pairs" }, ...found.pairs.map((pair) => this.#pair(pair))));
    }
  }

  /** @param {Pair} pair */
  #pair({ articles: [first, second], same_answer: isSame }) {
    const { page } = this;
    return make(
      "li",
      { class: "card pair" },
      isSame && make("p", { class: "pair-same" }, icon("info", 16), page.say("duplicates-same")),
      make("div", { class: "pair-sides" }, this.#side(first, second), this.#side(second, first)),
    );
  }

  /** @param {OneOfTwo} one @param {OneOfTwo} other */
  #side(one, other) {
    const { page } = this;
    const answer = make("div", { class: "pair-answer rendered", lang: one.language, dir: one.direction });
    answer.append(safeHtml(one.html));
    return make(
      "div",
      { class: "pair-side" },
      make("h3", { lang: one.language, dir: one.direction }, make("a", { href: writeRoute({ view: "article", id: one.article, language: "" }) }, one.question)),
      answer,
      make("p", { class: "hint" }, page.say("duplicates-taken", { taken: page.number(one.taken), asked: page.number(one.asked) })),
      make(
        "button",
        { type: "button", class: "button small", "data-field": `keep-${one.article}`, "aria-disabled": String(this.#busy), on: { click: () => void this.#merge(one, other) } },
        icon("check", 16),
        page.say("merge-keep"),
      ),
    );
  }
}

customElements.define("duplicate-list", DuplicateList);
