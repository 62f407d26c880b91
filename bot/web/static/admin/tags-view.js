// @ts-check
/** `<tags-view>`: the words by which agents sort conversations: added, renamed, put together and deleted. */

import { ApiError, api } from "../shared/api.js";
import { confirmed } from "../shared/choice.js";
import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";
import { holds } from "./finding.js";
import { field, finder, formDialog, head, nothing } from "./parts.js";

/** @typedef {{ tag: string, conversations: number }} Tag */

const TAGS = "/api/v1/admin/tags";

export class TagsView extends HTMLElement {
  /** @type {Tag[]} */
  #all = [];
  #body = make("div", { class: "list-body" });
  #finder;

  /** @param {import("../shared/page.js").Page} page @param {import("../shared/notices.js").NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
    this.#finder = finder(page.say("tags-search"), () => this.#draw());
  }

  connectedCallback() {
    const { page } = this;
    const add = make("button", { type: "button", class: "button primary", on: { click: () => this.#open(null) } }, icon("plus", 18), page.say("tags-add"));
    fillWith(this, head(page.say("view-tags"), page.say("tags-intro"), add), this.#finder.row, this.#body);
    void this.#load();
  }

  async #load() {
    try {
      this.#show((await api.get(TAGS)).tags);
    } catch (error) {
      this.notices.failed(explain(this.page, error));
    }
  }

  /** @param {Tag[]} tags */
  #show(tags) {
    this.#all = tags;
    this.#draw();
  }

  #draw() {
    const { page } = this;
    const found = this.#all.filter(({ tag }) => holds([tag], this.#finder.control.value));
    fillWith(this.#body, found.length > 0 ? make("ul", { class: "rows" }, ...found.map((one) => this.#row(one))) : nothing(page.say(this.#all.length > 0 ? "nothing-found" : "tags-none")));
    this.#finder.row.hidden = this.#all.length === 0;
  }

  /** @param {Tag} one */
  #row(one) {
    const { page } = this;
    return make(
      "li",
      { class: "row" },
      make(
        "div",
        { class: "row-text" },
        make("button", { type: "button", class: "row-name", on: { click: () => this.#open(one) } }, make("bdi", {}, one.tag)),
        make("p", { class: "row-facts" }, make("span", {}, page.say("tags-used", { number: one.conversations }))),
      ),
    );
  }

  /** @param {Tag | null} one null for a new one */
  #open(one) {
    const { page } = this;
    // Longer ones are refused with a sentence: a paste that is cut short would be a tag that nobody meant.
    const name = make("input", { type: "text", dir: "auto", autocomplete: "off", value: one?.tag ?? "" });
    const dialog = formDialog({
      title: one ? one.tag : page.say("tags-add"),
      close: page.say("close"),
      save: page.say("save"),
      fields: [field(page.say("tags-name"), name, page.say("tags-name-hint"))],
      tools: [one && make("button", { type: "button", class: "button small quiet-danger", on: { click: () => void this.#remove(one, dialog) } }, icon("trash", 16), page.say("tags-delete"))],
      send: () => this.#store(one, name.value.trim().replace(/\s+/g, " ")),
    });
  }

  /** @param {Tag | null} one @param {string} tag @param {boolean} [joining] @returns {Promise<string | null>} */
  async #store(one, tag, joining = false) {
    const { page, notices } = this;
    if (tag === "") return page.say("fault-invalid-tag");
    try {
      const { tags } = one ? await api.put(TAGS, { before: one.tag, tag, joining }) : await api.post(TAGS, { tag });
      this.#show(tags);
    } catch (error) {
      if (!one || joining || !(error instanceof ApiError) || error.code !== "tag_exists") return explain(page, error);
      return (await this.#wantsToJoin(one, tag)) ? this.#store(one, tag, true) : explain(page, error);
    }
    notices.done(page.say("saved"));
    return null;
  }

  /** @param {Tag} one @param {string} tag */
  #wantsToJoin(one, tag) {
    const { page } = this;
    return confirmed(page, {
      title: page.say("tag-join-title", { tag }),
      text: page.say("tag-join-text", { before: one.tag, tag }),
      label: page.say("tag-join"),
      look: "primary",
    });
  }

  /** @param {Tag} one @param {HTMLDialogElement} dialog */
  async #remove(one, dialog) {
    const { page, notices } = this;
    const isMeant = await confirmed(page, {
      title: page.say("tag-delete-title", { tag: one.tag }),
      text: page.say("tag-delete-text", { number: one.conversations }),
      label: page.say("tags-delete"),
    });
    if (!isMeant) return;
    try {
      this.#show((await api.delete(`${TAGS}?${new URLSearchParams({ tag: one.tag })}`)).tags);
    } catch (error) {
      notices.failed(explain(page, error));
      await this.#load();
      return;
    }
    dialog.close();
    notices.done(page.say("tag-deleted", { tag: one.tag }));
  }
}

customElements.define("tags-view", TagsView);
