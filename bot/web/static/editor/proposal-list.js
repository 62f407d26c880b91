// @ts-check
/**
 * `<proposal-list>`: phrasings that were learnt from agents and visitors, each to be taken, reworded or left out.
 *
 * Dispatches `counted` when it is known how many there are (detail: the number), `page` for another page of them, and
 * `last` where this one is after the last one that there is (detail: that).
 */

import { ApiError } from "../shared/api.js";
import { icon } from "../shared/icons.js";
import { fillWith, make, redraw } from "../shared/dom.js";
import { emptiness, unfetched } from "./emptiness.js";
import * as gaps from "./gaps.js";
import { paging } from "./page-turner.js";
import { writeRoute } from "./route.js";
import { explain } from "./saving.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 */

export class ProposalList extends HTMLElement {
  /** @type {gaps.Proposal[] | null} */
  #found = null;
  #total = 0;
  #page = 1;
  #failed = false;
  /** What was typed, by proposal. @type {Map<number, string>} */
  #wordings = new Map();
  /** @type {Set<number>} */
  #busy = new Set();

  /** @param {Page} page @param {NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
    page.addEventListener("language", () => this.isConnected && redraw(this, () => this.#draw()));
  }

  /** @param {number} page */
  async load(page = this.#page) {
    this.#page = page;
    redraw(this, () => this.#draw());
    try {
      const { proposals, total } = await gaps.proposals(page);
      [this.#found, this.#total, this.#failed] = [proposals, total, false];
      this.dispatchEvent(new CustomEvent("counted", { detail: total }));
      if (page > gaps.lastPage(total)) {
        this.dispatchEvent(new CustomEvent("last", { detail: gaps.lastPage(total) }));
        return;
      }
    } catch {
      this.#failed = true;
    }
    redraw(this, () => this.#draw());
  }

  /** @param {gaps.Proposal} proposal @param {boolean} isAccepted */
  async #review(proposal, isAccepted) {
    const { page, notices } = this;
    const { id } = proposal;
    if (this.#busy.has(id)) return;
    this.#busy.add(id);
    const next = this.#found?.[this.#found.indexOf(proposal) + 1] ?? this.#found?.[this.#found.indexOf(proposal) - 1];
    try {
      if (isAccepted) await gaps.accept(id, this.#wordings.get(id) ?? proposal.text);
      else await gaps.reject(id);
      notices.done(page.say(isAccepted ? "proposal-accepted" : "proposal-rejected"));
      this.#wordings.delete(id);
    } catch (error) {
      const isReviewed = error instanceof ApiError && ["proposal_reviewed", "unknown_proposal"].includes(error.code);
      notices.failed(isReviewed ? page.say("proposal-reviewed") : explain(page, error));
    } finally {
      this.#busy.delete(id);
    }
    await this.load();
    if (next) /** @type {HTMLElement | null} */ (this.querySelector(`[data-field="accept-${next.id}"]`))?.focus();
  }

  #draw() {
    const { page } = this;
    if (this.#failed && !this.#found) {
      fillWith(this, unfetched(page, "gaps-failed", () => void this.load()));
    } else if (!this.#found) {
      fillWith(this, ...Array.from({ length: 4 }, () => make("div", { class: "row-ghost", "aria-hidden": "true" })));
    } else if (this.#found.length === 0) {
      fillWith(this, emptiness("check", page.say("proposals-empty-title"), page.say("proposals-empty-text"), []));
    } else {
      const pages = gaps.lastPage(this.#total);
      fillWith(
        this,
        make("ul", { class: "rows" }, ...this.#found.map((proposal) => this.#item(proposal))),
        pages > 1 && paging(page, this.#page, pages, (wanted) => this.dispatchEvent(new CustomEvent("page", { detail: wanted }))),
      );
    }
  }

  /** @param {gaps.Proposal} proposal */
  #item(proposal) {
    const { page } = this;
    const { id } = proposal;
    const field = make("input", {
      type: "text",
      "data-field": `text-${id}`,
      "aria-label": page.say("proposal-text"),
      lang: proposal.language,
      dir: proposal.direction,
      maxlength: 2000,
      autocomplete: "off",
      on: {
        input: () => this.#wordings.set(id, field.value),
        keydown: (/** @type {KeyboardEvent} */ event) => {
          if (event.key !== "Enter" || event.isComposing) return;
          event.preventDefault();
          void this.#review(proposal, true);
        },
      },
    });
    field.value = this.#wordings.get(id) ?? proposal.text;
    const button = (/** @type {string} */ name, /** @type {string} */ look, /** @type {import("../shared/icons.js").IconName} */ sign, /** @type {boolean} */ isAccepted) =>
      make(
        "button",
        { type: "button", class: `button small ${look}`, "data-field": `${name}-${id}`, "aria-disabled": String(this.#busy.has(id)), on: { click: () => void this.#review(proposal, isAccepted) } },
        icon(sign, 16),
        page.say(`proposal-${name}`),
      );
    return make(
      "li",
      { class: "proposal" },
      make(
        "p",
        { class: "proposal-article" },
        make("a", { href: writeRoute({ view: "article", id: proposal.article, language: "" }), lang: proposal.question_language, dir: proposal.question_direction }, proposal.question),
      ),
      make("div", { class: "proposal-words field" }, field, button("accept", "primary", "check", true), button("reject", "", "close", false)),
      make("p", { class: "row-facts" }, make("span", {}, page.autonym(proposal.language)), make("span", {}, page.say(`proposal-source-${proposal.source}`)), make("span", {}, page.when(proposal.asked_at))),
    );
  }
}

customElements.define("proposal-list", ProposalList);
