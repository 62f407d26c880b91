// @ts-check
/** `<log-view>`: what was done, by whom and when. */

import { api } from "../shared/api.js";
import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { deed, facts } from "./log-words.js";
import { head } from "./parts.js";

/** @typedef {import("./log-words.js").Entry} Entry */

export class LogView extends HTMLElement {
  #rows = make("ol", { class: "rows" });
  #more = make("p", { class: "paging" });

  /** @param {import("../shared/page.js").Page} page */
  constructor(page) {
    super();
    this.page = page;
  }

  connectedCallback() {
    const { page } = this;
    fillWith(this, head(page.say("view-log"), page.say("log-intro")), make("div", { class: "list-body" }, this.#rows, this.#more));
    void this.#load(null);
  }

  /** @param {number | null} before */
  async #load(before) {
    const { page } = this;
    try {
      const { entries } = await api.get("/api/v1/admin/log", { before });
      this.#rows.append(...entries.map((/** @type {Entry} */ one) => this.#row(one)));
      const last = entries.at(-1);
      fillWith(this.#more, entries.length >= 100 && make("button", { type: "button", class: "button", on: { click: () => void this.#load(last.id) } }, page.say("log-more")));
    } catch (error) {
      fillWith(this.#more, make("span", { role: "alert" }, explain(page, error)));
    }
  }

  /** Who did what, in words. @param {Entry} entry */
  #deed(entry) {
    const { page } = this;
    const { text, isSentence } = deed(page, entry);
    return isSentence ? [text] : [make("bdi", {}, entry.agent ?? page.say("log-by-itself")), " · ", text];
  }

  /** @param {Entry} entry */
  #row(entry) {
    const { page } = this;
    const at = new Date(entry.at);
    const told = facts(page, entry);
    return make(
      "li",
      { class: "log-entry" },
      make("span", {}, ...this.#deed(entry)),
      make("time", { datetime: entry.at, title: at.toISOString() }, page.moment(at)),
      told.length > 0 && make("span", { class: "log-facts" }, ...told.flatMap((one, place) => [place > 0 && " · ", make("bdi", {}, one)])),
    );
  }
}

customElements.define("log-view", LogView);
