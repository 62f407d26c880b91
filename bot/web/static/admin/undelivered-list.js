// @ts-check
/** `<undelivered-list>`: what a channel's platform did not take, to be sent again one by one or all at once. */

import { api } from "../shared/api.js";
import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";

/**
 * @typedef {object} Undelivered
 * @property {number} id
 * @property {string} conversation
 * @property {string | null} visitor
 * @property {string} text
 * @property {string} language
 * @property {"ltr" | "rtl"} direction
 * @property {string | null} error
 * @property {string} created_at
 */

export class UndeliveredList extends HTMLElement {
  #list = make("ul", { class: "undelivered" });
  #said = make("p", { class: "row-facts", role: "status" });
  #all = make("button", { type: "button", class: "button small" });
  /** @type {Undelivered[]} */
  #messages = [];

  /** @param {import("../shared/page.js").Page} page @param {string} channel @param {() => void} done what is called when nothing is left */
  constructor(page, channel, done) {
    super();
    this.page = page;
    this.channel = channel;
    this.done = done;
  }

  connectedCallback() {
    const { page } = this;
    const details = make("details", {}, make("summary", {}, page.say("channels-failed")), this.#list, this.#all, this.#said);
    this.#all.textContent = page.say("channels-again-all");
    this.#all.hidden = true;
    this.#all.addEventListener("click", () => void this.#again(this.#messages.map((one) => one.id), this.#all));
    details.addEventListener("toggle", () => {
      if (details.open) void this.#load();
    });
    fillWith(this, details);
  }

  get #path() {
    return `/api/v1/admin/channels/${encodeURIComponent(this.channel)}/undelivered`;
  }

  async #load() {
    const { page } = this;
    try {
      this.#messages = (await api.get(this.#path)).messages;
    } catch (error) {
      this.#said.textContent = explain(page, error);
      return;
    }
    this.#all.hidden = this.#messages.length < 2;
    fillWith(this.#list, ...this.#messages.map((one) => this.#row(one)));
    if (this.#messages.length === 0) this.#said.textContent ||= page.say("channels-failed-none");
  }

  /** @param {Undelivered} message */
  #row(message) {
    const { page } = this;
    const again = make("button", { type: "button", class: "button small" }, page.say("channels-again"));
    again.addEventListener("click", () => void this.#again([message.id], again));
    return make(
      "li",
      {},
      make("p", { class: "undelivered-text", lang: message.language, dir: message.direction }, message.text),
      make("p", { class: "row-facts" }, message.visitor && make("bdi", {}, message.visitor), make("time", { datetime: message.created_at }, page.when(message.created_at)), message.error && make("bdi", { lang: "en" }, message.error)),
      again,
    );
  }

  /** @param {number[]} ids @param {HTMLElement} button */
  async #again(ids, button) {
    const { page } = this;
    if (button.getAttribute("aria-disabled") === "true" || ids.length === 0) return;
    button.setAttribute("aria-disabled", "true");
    try {
      const { retried } = await api.post(`${this.#path}/retry`, { ids });
      this.#said.textContent = page.say("channels-again-done", { count: retried });
      // What had the focus is about to go away.
      this.querySelector("summary")?.focus();
      await this.#load();
      if (this.#messages.length === 0) this.done();
    } catch (error) {
      this.#said.textContent = explain(page, error);
    }
    button.removeAttribute("aria-disabled");
  }
}

customElements.define("undelivered-list", UndeliveredList);
