// @ts-check
/** `<delivery-list>`: what a webhook was told last and what came back, to be sent again one by one or all that failed. */

import { api } from "../shared/api.js";
import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { eventName } from "./webhook-events.js";

/**
 * @typedef {object} Delivery
 * @property {number} id
 * @property {string} type
 * @property {"waiting" | "delivered" | "dead"} status
 * @property {number | null} answer_status
 * @property {string | null} answer
 * @property {string | null} error
 * @property {string} created_at
 */

/** How each status looks. */
const LOOKS = { delivered: "status-published", waiting: "status-draft", dead: "status-draft" };

export class DeliveryList extends HTMLElement {
  #list = make("ul", { class: "undelivered" });
  #said = make("p", { class: "row-facts", role: "status" });
  #all = make("button", { type: "button", class: "button small", hidden: true });
  #details = make("details");

  /** @param {import("../shared/page.js").Page} page @param {string} path of the webhook at the server @param {string} name */
  constructor(page, path, name) {
    super();
    this.page = page;
    this.path = `${path}/deliveries`;
    this.name = name;
  }

  connectedCallback() {
    const { page } = this;
    this.#all.textContent = page.say("webhook-again-all");
    this.#all.addEventListener("click", () => void this.#again("", this.#all));
    const label = page.say("webhook-deliveries");
    fillWith(this.#details, make("summary", { "aria-label": `${label}: ${this.name}` }, label), this.#list, this.#all, this.#said);
    this.#details.addEventListener("toggle", () => {
      if (this.#details.open) void this.load();
    });
    fillWith(this, this.#details);
  }

  /** Show how it stands now, where somebody looks. */
  async load() {
    const { page } = this;
    if (!this.#details.open) return;
    try {
      /** @type {{ deliveries: Delivery[] }} */
      const { deliveries } = await api.get(this.path);
      this.#all.hidden = !deliveries.some(({ status }) => status === "dead");
      fillWith(this.#list, ...deliveries.map((one) => this.#row(one)));
      if (deliveries.length === 0) this.#said.textContent = page.say("webhook-deliveries-none");
    } catch (error) {
      this.#said.textContent = explain(page, error);
    }
  }

  /** @param {Delivery} one */
  #row(one) {
    const { page } = this;
    const again = make("button", { type: "button", class: "button small" }, page.say("webhook-again"));
    again.addEventListener("click", () => void this.#again(`/${one.id}`, again));
    const back = one.error ?? one.answer;
    return make(
      "li",
      {},
      make("p", { class: "delivery-head" }, make("span", {}, eventName(page, one.type)), make("span", { class: `status ${LOOKS[one.status]}` }, page.say(`webhook-${one.status}`))),
      make(
        "p",
        { class: "row-facts" },
        make("time", { datetime: one.created_at }, page.when(one.created_at)),
        one.answer_status !== null && make("bdi", {}, `HTTP ${one.answer_status}`),
        back && make("bdi", { class: "delivery-answer", lang: "en" }, back),
      ),
      one.status !== "waiting" && !(one.type === "visitor.erased" && one.status === "delivered") && again,
    );
  }

  /** @param {string} which one of them, or "" for all that failed @param {HTMLElement} button */
  async #again(which, button) {
    const { page } = this;
    if (button.getAttribute("aria-disabled") === "true") return;
    button.setAttribute("aria-disabled", "true");
    try {
      const { replayed } = await api.post(`${this.path}${which}/replay`);
      // What had the focus may be about to go away.
      this.querySelector("summary")?.focus();
      await this.load();
      this.#said.textContent = page.say("webhook-again-done", { number: replayed });
    } catch (error) {
      this.#said.textContent = explain(page, error);
    }
    button.removeAttribute("aria-disabled");
  }
}

customElements.define("delivery-list", DeliveryList);
