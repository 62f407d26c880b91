// @ts-check
/** `<channels-view>`: where visitors come from, and whether what is sent there arrives. */

import { api } from "../shared/api.js";
import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { head } from "./parts.js";
import { UndeliveredList } from "./undelivered-list.js";

/** @typedef {{ name: string, waiting: number, given_up: number, can_be_tried: boolean, last_error: string | null, last_error_at: string | null }} Channel */

export class ChannelsView extends HTMLElement {
  #body = make("div", { class: "list-body" });

  /** @param {import("../shared/page.js").Page} page @param {import("../shared/notices.js").NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
  }

  connectedCallback() {
    const { page } = this;
    fillWith(this, head(page.say("view-channels"), page.say("channels-intro")), this.#body, siteLine(page));
    void this.#load();
  }

  async #load() {
    const { page } = this;
    try {
      const { channels } = await api.get("/api/v1/admin/channels");
      fillWith(this.#body, make("ul", { class: "rows" }, ...channels.map((/** @type {Channel} */ one) => this.#row(one))));
    } catch (error) {
      fillWith(this.#body, make("p", { role: "alert" }, explain(page, error)));
    }
  }

  /** @param {Channel} channel */
  #row(channel) {
    const { page } = this;
    const said = make("p", { class: "row-facts trial", role: "status" });
    const isWell = channel.given_up === 0 && channel.last_error === null;
    const isRetried = channel.given_up > 0 && channel.name !== "mail";
    return make(
      "li",
      { class: "row" },
      make(
        "div",
        { class: "row-text" },
        make("strong", {}, page.maybe(`admin-channel-${channel.name}`) || page.maybe(`desk-channel-${channel.name}`) || make("bdi", {}, channel.name)),
        make(
          "p",
          { class: "row-facts" },
          channel.waiting > 0 && make("span", {}, page.say("channels-waiting", { count: channel.waiting })),
          channel.given_up > 0 && make("span", {}, page.say("channels-given-up", { count: channel.given_up })),
        ),
        channel.last_error && make("p", { class: "row-facts" }, page.say("channels-last-error", { when: channel.last_error_at ? page.when(channel.last_error_at) : "" }), " ", make("bdi", { lang: "en" }, channel.last_error)),
        !isWell && make("p", { class: "row-facts" }, page.say(channel.given_up > 0 ? "channels-do-given-up" : "channels-do-waiting")),
        isRetried && new UndeliveredList(page, channel.name, () => void this.#load()),
        said,
      ),
      channel.can_be_tried && make("button", { type: "button", class: "button small", on: { click: (/** @type {Event} */ event) => void this.#try(channel, said, /** @type {HTMLElement} */ (event.currentTarget)) } }, page.say("channels-try")),
      make("span", { class: `status ${isWell ? "status-published" : "status-draft"}` }, page.say(isWell ? "channels-well" : "channels-trouble")),
    );
  }

  /** @param {Channel} channel @param {HTMLElement} said @param {HTMLElement} button */
  async #try(channel, said, button) {
    const { page } = this;
    if (button.getAttribute("aria-disabled") === "true") return;
    button.setAttribute("aria-disabled", "true");
    said.textContent = page.say("channels-trying");
    try {
      const { fault, detail } = await api.post(`/api/v1/admin/channels/${encodeURIComponent(channel.name)}/try`);
      const place = `${location.origin}/webhooks/${channel.name}`;
      fillWith(said, page.say(`channels-try-${fault}`, { address: place }), " ", detail && make("bdi", { lang: "en" }, detail));
    } catch (error) {
      said.textContent = explain(page, error);
    }
    button.removeAttribute("aria-disabled");
  }
}

/** The line that puts the widget on a site. @param {import("../shared/page.js").Page} page */
export function siteLine(page) {
  const line = `<script src="${location.origin}/widget.js" async></script>`;
  return make("section", { class: "card" }, make("h2", {}, page.say("line-title")), make("p", {}, page.say("line-hint")), make("pre", { class: "line", tabindex: 0 }, line));
}

customElements.define("channels-view", ChannelsView);
