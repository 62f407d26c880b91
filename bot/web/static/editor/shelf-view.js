// @ts-check
/** What views of small things that are kept by name have in common: a head with a search, and those that it finds. */

import { icon } from "../shared/icons.js";
import { fillWith, make, redraw } from "../shared/dom.js";
import { emptiness, notThereYet } from "./emptiness.js";
import { searchField } from "./search-field.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 * @typedef {{ name: string, picture: import("../shared/icons.js").IconName, look?: string }} Kind `name` is what the texts
 *   of the page begin with
 */

/** @template Item */
export class ShelfView extends HTMLElement {
  /** What there is; null until that is known. @type {Item[] | null} */
  items = null;
  /** What is looked for. */
  search = "";
  #failed = false;
  #loading = Promise.resolve();
  #head = make("div", { class: "list-head" });
  #body = make("div", { class: "list-body" });

  /** @param {Page} page @param {NoticeBoard} notices @param {Kind} kind */
  constructor(page, notices, kind) {
    super();
    this.page = page;
    this.notices = notices;
    this.kind = kind;
    page.addEventListener("language", () => this.isConnected && this.draw());
  }

  connectedCallback() {
    this.replaceChildren(this.#head, this.#body);
    this.items = null;
    this.draw();
    void this.load();
  }

  async retry() {
    if (this.#failed) await this.load();
  }

  focusSearch() {
    this.focusOn("input[type=search]");
  }

  /** @param {string} selector */
  focusOn(selector) {
    /** @type {HTMLElement | null} */ (this.querySelector(selector))?.focus();
  }

  /** Ask the server what there is. */
  load() {
    this.#loading = this.#loaded();
    return this.#loading;
  }

  /** Do something about what there is, as soon as that is known. @param {() => void} act */
  async whenThere(act) {
    await this.#loading;
    if (this.items !== null) act();
  }

  async #loaded() {
    try {
      await this.fetch();
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.draw();
  }

  /** Take from the server what there is. */
  async fetch() {}

  /** What can be done with all of it, beside the title. @returns {HTMLElement[]} */
  acts() {
    return [];
  }

  /** Whether the search finds it. @param {Item} _item */
  isFound(_item) {
    return true;
  }

  /** Those that are found, drawn. @param {Item[]} _found @returns {(Node | false)[]} */
  rows(_found) {
    return [];
  }

  draw() {
    redraw(this.#head, () => this.#drawHead());
    redraw(this.#body, () => this.#drawBody());
  }

  #drawHead() {
    const { page, kind } = this;
    const label = page.say(`${kind.name}-search`);
    const search = searchField(label, label, this.search, {
      input: () => {
        this.search = search.value;
        redraw(this.#body, () => this.#drawBody());
      },
    });
    fillWith(
      this.#head,
      make("div", { class: `list-title ${kind.look ?? ""}` }, make("h1", {}, page.say(`view-${kind.name}`)), ...this.acts()),
      make("p", { class: "view-intro" }, page.say(`${kind.name}-intro`)),
      make("div", { class: "list-filters" }, make("label", { class: "search" }, icon("search", 18), search, make("kbd", { "aria-hidden": "true" }, "/"))),
    );
  }

  #drawBody() {
    const { page, kind, items } = this;
    if (items === null) {
      fillWith(this.#body, notThereYet(page, this.#failed, `${kind.name}-failed`, () => void this.load()));
    } else if (items.length === 0) {
      fillWith(this.#body, emptiness(kind.picture, page.say(`${kind.name}-empty-title`), page.say(`${kind.name}-empty-text`), []));
    } else {
      const found = items.filter((item) => this.isFound(item));
      fillWith(this.#body, ...(found.length > 0 ? this.rows(found) : [emptiness("search", page.say("nothing-title"), "", [])]));
    }
  }
}
