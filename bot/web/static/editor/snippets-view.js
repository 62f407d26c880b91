// @ts-check
/** `<snippets-view>`: short texts that many articles say; each is saved by itself. */

import { ApiError } from "../shared/api.js";
import { confirmed } from "../shared/choice.js";
import { make } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { whoseStays } from "./conflict.js";
import { explain } from "./saving.js";
import { ShelfView } from "./shelf-view.js";
import { SnippetCard } from "./snippet-card.js";
import * as snippets from "./snippets.js";
import { plainChanges } from "./text-changes.js";
import { cleaned, fits, inLines } from "./snippet-texts.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 */

/** @extends {ShelfView<SnippetCard>} */
export class SnippetsView extends ShelfView {
  /** @param {Page} page @param {NoticeBoard} notices */
  constructor(page, notices) {
    super(page, notices, { name: "snippets", picture: "insert" });
  }

  get isChanged() {
    return this.items?.some((card) => card.isChanged) ?? false;
  }

  /** Save all that were changed, one after the other. */
  async save() {
    const changed = this.items?.filter((card) => card.isChanged) ?? [];
    if (changed.length === 0) this.notices.done(this.page.say("done-nothing"));
    for (const card of changed) await this.#store(card);
  }

  async fetch() {
    this.items = (await snippets.load()).map((one) => this.#card(one));
  }

  /** @param {snippets.Snippet | null} stored */
  #card(stored) {
    const card = new SnippetCard(this.page, stored);
    card.addEventListener("save", () => void this.#store(card));
    card.addEventListener("remove", () => void this.#remove(card));
    return card;
  }

  /** @param {SnippetCard} card @param {number} [revision] that it is written over */
  async #store(card, revision = card.revision) {
    const { page, notices } = this;
    if (card.isBusy) return;
    const fault = card.fault();
    if (fault) {
      card.showFault(fault);
      return;
    }
    card.isBusy = true;
    try {
      card.stored(await snippets.store(card.name, cleaned(card.texts), revision));
      notices.done(page.say("snippet-done"));
    } catch (error) {
      if (error instanceof ApiError && error.code === "changed_meanwhile") {
        card.isBusy = false;
        await this.#settle(card).catch((reason) => notices.failed(explain(page, reason)));
      } else if (error instanceof ApiError && error.code === "snippet_exists") card.showFault("snippet-fault-taken");
      else notices.failed(explain(page, error));
    } finally {
      card.isBusy = false;
    }
  }

  /** @param {SnippetCard} card */
  async #settle(card) {
    const { page } = this;
    const theirs = (await snippets.load()).find(({ name }) => name === card.name);
    if (!theirs) {
      // A colleague has deleted it: what is written here is a new one.
      await this.#store(card, 0);
      return;
    }
    const answer = await whoseStays(page, {
      title: page.say("snippet-conflict-title"),
      text: page.say("conflict-text"),
      body: () =>
        plainChanges(
          page,
          { title: page.say("side-theirs"), text: inLines(page, theirs.texts) },
          { title: page.say("side-mine"), text: inLines(page, cleaned(card.texts)) },
          page.labels.language,
        ),
    });
    if (answer === "mine") await this.#store(card, theirs.revision);
    if (answer === "theirs") card.stored(theirs);
  }

  /** @param {SnippetCard} card */
  async #remove(card) {
    const { page, notices } = this;
    if (card.isBusy) return;
    if (card.revision > 0) {
      const isMeant = await confirmed(page, {
        title: page.say("snippet-delete-title", { name: card.name }),
        text: card.usedBy.length > 0 ? page.say("snippet-delete-text") : page.say("snippet-unused"),
        details: card.usedBy.map(({ question, id }) => question || id),
        label: page.say("delete"),
      });
      if (!isMeant) return;
      try {
        await snippets.remove(card.name, card.revision);
        notices.done(page.say("snippet-deleted"));
      } catch (error) {
        if (!(error instanceof ApiError) || error.code !== "unknown_snippet") {
          notices.failed(explain(page, error));
          return;
        }
      }
    }
    this.items = this.items?.filter((one) => one !== card) ?? null;
    this.draw();
    this.focusOn("[data-field=add]");
  }

  #add() {
    this.search = "";
    const card = this.#card(null);
    this.items?.unshift(card);
    this.draw();
    card.focusName();
  }

  acts() {
    return [
      make("button", { type: "button", class: "button primary snippets-add", "data-field": "add", on: { click: () => void this.whenThere(() => this.#add()) } }, icon("plus", 18), this.page.say("snippets-add")),
    ];
  }

  /** @param {SnippetCard} card */
  isFound(card) {
    return card.revision === 0 || fits(card, this.search);
  }

  /** @param {SnippetCard[]} found */
  rows(found) {
    for (const card of found) card.draw();
    return found;
  }
}

customElements.define("snippets-view", SnippetsView);
