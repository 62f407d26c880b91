// @ts-check
/** `<webhooks-view>`: other systems that are told what happens, and whether that arrives. */

import { api } from "../shared/api.js";
import { confirmed } from "../shared/choice.js";
import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";
import { DeliveryList } from "./delivery-list.js";
import { field, formDialog, head, joined, nothing, ticks } from "./parts.js";
import { showSecret } from "./secret-box.js";
import { EVENTS, eventName } from "./webhook-events.js";

/**
 * @typedef {{ id: number, name: string, url: string, events: string[], active: boolean, waiting: number, dead: number,
 *   fault: string | null, failing_since: string | null, version: number }} Webhook
 */

const WEBHOOKS = "/api/v1/admin/webhooks";

export class WebhooksView extends HTMLElement {
  #body = make("div", { class: "list-body" });

  /** @param {import("../shared/page.js").Page} page @param {import("../shared/notices.js").NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
  }

  connectedCallback() {
    const { page } = this;
    const add = make("button", { type: "button", class: "button primary", on: { click: () => this.#open(null) } }, icon("plus", 18), page.say("webhooks-add"));
    fillWith(this, head(page.say("view-webhooks"), page.say("webhooks-intro"), add), this.#body);
    void this.#load();
  }

  async #load() {
    const { page } = this;
    try {
      /** @type {{ webhooks: Webhook[] }} */
      const { webhooks } = await api.get(WEBHOOKS);
      fillWith(this.#body, webhooks.length > 0 ? make("ul", { class: "rows" }, ...webhooks.map((one) => this.#row(one))) : nothing(page.say("webhooks-none")));
    } catch (error) {
      fillWith(this.#body, make("p", { role: "alert" }, explain(page, error)));
    }
  }

  /** @param {Webhook} one */
  #row(one) {
    const { page } = this;
    const said = make("p", { class: "row-facts trial", role: "status" });
    const deliveries = new DeliveryList(page, `${WEBHOOKS}/${one.id}`, one.name);
    const failing = one.active && one.failing_since;
    const test = make("button", { type: "button", class: "button small" }, page.say("webhook-test"));
    test.addEventListener("click", () => void this.#test(one, said, test, deliveries));
    return make(
      "li",
      { class: "row" },
      make(
        "div",
        { class: "row-text" },
        make("button", { type: "button", class: "row-name", on: { click: () => this.#open(one) } }, make("bdi", {}, one.name)),
        make("p", { class: "row-facts" }, make("bdi", { dir: "ltr", class: "webhook-url" }, one.url)),
        make("p", { class: "row-facts" }, joined(page, one.events.map((event) => eventName(page, event)))),
        failing && make("p", { class: "row-facts" }, page.say("webhook-failing", { when: page.when(failing) })),
        one.fault && make("p", { class: "fault", dir: "auto" }, page.say("webhook-fault", { message: one.fault })),
        said,
        deliveries,
      ),
      test,
      make("span", { class: `status ${one.active && !failing ? "status-published" : "status-draft"}` }, page.say(!one.active ? "webhook-off" : failing ? "channels-trouble" : "webhook-on")),
    );
  }

  /** @param {Webhook} one @param {HTMLElement} said @param {HTMLElement} button @param {DeliveryList} deliveries */
  async #test(one, said, button, deliveries) {
    const { page } = this;
    if (button.getAttribute("aria-disabled") === "true") return;
    button.setAttribute("aria-disabled", "true");
    said.textContent = page.say("channels-trying");
    try {
      const { status, error } = await api.post(`${WEBHOOKS}/${one.id}/test`);
      if (status === "delivered") said.textContent = page.say("webhook-test-well");
      else fillWith(said, page.say("webhook-test-failed"), " ", make("bdi", { lang: "en" }, error ?? ""));
      await deliveries.load();
    } catch (error) {
      said.textContent = explain(page, error);
    }
    button.removeAttribute("aria-disabled");
  }

  /** @param {Webhook | null} one null for a new one */
  #open(one) {
    const { page } = this;
    const name = make("input", { type: "text", dir: "auto", autocomplete: "off", value: one?.name ?? "" });
    const url = make("input", { type: "url", dir: "ltr", autocomplete: "off", value: one?.url ?? "" });
    const events = ticks(page.say("webhook-events"), EVENTS.map((event) => ({ value: event, label: eventName(page, event) })), one?.events ?? []);
    const active = make("input", { type: "checkbox" });
    active.checked = one?.active ?? true;
    const dialog = formDialog({
      title: one ? one.name : page.say("webhooks-add"),
      close: page.say("close"),
      save: page.say("save"),
      fields: [
        field(page.say("person-name"), name),
        field(page.say("webhook-url"), url, page.say("webhook-url-hint")),
        events.row,
        make("label", { class: "tick" }, active, make("span", {}, page.say("webhook-active"))),
      ],
      tools: one
        ? [
            make("button", { type: "button", class: "button small", on: { click: () => void this.#renew(one, dialog) } }, page.say("webhook-renew")),
            make("button", { type: "button", class: "button small quiet-danger", on: { click: () => void this.#remove(one, dialog) } }, icon("trash", 16), page.say("webhook-delete")),
          ]
        : [],
      send: () => this.#store(one, { name: name.value, url: url.value, events: events.values(), active: active.checked }),
    });
  }

  /** @param {Webhook | null} one @param {object} wanted @returns {Promise<string | null>} */
  async #store(one, wanted) {
    const { page, notices } = this;
    try {
      if (one) {
        await api.put(`${WEBHOOKS}/${one.id}`, { ...wanted, version: one.version });
        notices.done(page.say("saved"));
      } else {
        const { webhook, secret } = await api.post(WEBHOOKS, wanted);
        showSecret(page, webhook.name, secret);
      }
    } catch (error) {
      return explain(page, error);
    }
    await this.#load();
    return null;
  }

  /** @param {Webhook} one @param {HTMLDialogElement} dialog */
  async #renew(one, dialog) {
    const { page, notices } = this;
    const isMeant = await confirmed(page, { title: page.say("webhook-renew-title", { name: one.name }), text: page.say("webhook-renew-text"), label: page.say("webhook-renew"), look: "primary" });
    if (!isMeant) return;
    try {
      const { secret } = await api.post(`${WEBHOOKS}/${one.id}/secret`);
      dialog.close();
      showSecret(page, one.name, secret);
    } catch (error) {
      notices.failed(explain(page, error));
    }
    await this.#load();
  }

  /** @param {Webhook} one @param {HTMLDialogElement} dialog */
  async #remove(one, dialog) {
    const { page, notices } = this;
    const isMeant = await confirmed(page, { title: page.say("webhook-delete-title", { name: one.name }), text: page.say("webhook-delete-text"), label: page.say("webhook-delete") });
    if (!isMeant) return;
    try {
      await api.delete(`${WEBHOOKS}/${one.id}`);
      dialog.close();
    } catch (error) {
      notices.failed(explain(page, error));
    }
    await this.#load();
  }
}

customElements.define("webhooks-view", WebhooksView);
