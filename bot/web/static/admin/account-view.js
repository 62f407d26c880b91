// @ts-check
/** `<account-view>`: one's own password and second factor, and where one is signed in. */

import { ApiError, api } from "../shared/api.js";
import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { BY_PASSWORD, waysIn } from "../shared/provider.js";
import { FactorCard } from "./factor-card.js";
import { field } from "./parts.js";
import { newPassword } from "./password-fields.js";
import { PortraitCard } from "./portrait-card.js";

/** @typedef {{ id: string, client: string, created_at: string, current: boolean, by_provider: boolean }} Session */

export class AccountView extends HTMLElement {
  #sessions = make("ul", { class: "rows" });
  #ways = BY_PASSWORD;
  #password = make("div");

  /** @param {import("../shared/page.js").Page} page @param {import("../shared/notices.js").NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
  }

  connectedCallback() {
    const { page } = this;
    fillWith(
      this,
      make("div", { class: "list-head" }, make("div", { class: "list-title" }, make("h1", {}, page.say("account-title")))),
      page.agent?.role !== "editor" && new PortraitCard(page, this.notices),
      this.#password,
      new FactorCard(page, this.notices, () => void this.#load()),
      make("section", { class: "card" }, make("h2", {}, page.say("sessions-title")), make("p", { class: "hint" }, page.say("sessions-hint")), this.#sessions),
    );
    void this.#start();
  }

  async #start() {
    this.#ways = await waysIn();
    // Where nobody signs in by password there is none to change.
    fillWith(this.#password, this.#ways.passwords && this.#passwordForm());
    await this.#load();
  }

  #passwordForm() {
    const { page, notices } = this;
    const current = make("input", { type: "password", dir: "ltr", autocomplete: "current-password", maxlength: 1000 });
    const password = newPassword(page);
    const fault = make("p", { class: "fault", role: "alert" });
    const form = make(
      "form",
      { class: "card", novalidate: true },
      make("h2", {}, page.say("password-title")),
      field(page.say("password-current"), current),
      password.row,
      fault,
      make("button", { type: "submit", class: "button primary" }, page.say("password-change")),
    );
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      fault.textContent = password.fault();
      if (fault.textContent) return;
      try {
        await api.put("/api/v1/account/password", { current: current.value, password: password.control.value });
        form.reset();
        notices.done(page.say("password-done"));
        await this.#load();
      } catch (error) {
        const isWrong = error instanceof ApiError && error.code === "wrong_login";
        fault.textContent = isWrong ? page.say("password-wrong") : explain(page, error);
      }
    });
    return form;
  }

  async #load() {
    const { page } = this;
    try {
      const { sessions } = await api.get("/api/v1/account/sessions");
      fillWith(this.#sessions, ...sessions.map((/** @type {Session} */ one) => this.#row(one)));
    } catch (error) {
      this.notices.failed(explain(page, error));
    }
  }

  /** @param {Session} session */
  #row(session) {
    const { page, notices } = this;
    const name = clientName(session.client) || page.say("sessions-program");
    const end = async () => {
      try {
        await api.delete(`/api/v1/account/sessions/${session.id}`);
        notices.done(page.say("sessions-ended"));
      } catch (error) {
        notices.failed(explain(page, error));
      }
      await this.#load();
    };
    return make(
      "li",
      { class: "row" },
      make(
        "div",
        { class: "row-text" },
        make("p", { title: session.client }, make("bdi", {}, name)),
        make("p", { class: "row-facts" }, make("span", {}, page.say("sessions-since", { when: page.when(session.created_at) })), session.by_provider && make("bdi", {}, this.#ways.provider ?? "OpenID Connect")),
      ),
      session.current
        ? make("span", { class: "status status-published" }, page.say("sessions-here"))
        : make("button", { type: "button", class: "button small", "aria-label": `${page.say("sessions-end")}: ${name}`, on: { click: () => void end() } }, page.say("sessions-end")),
    );
  }
}

/** The names of a browser and a system, as far as they say it. @param {string} client */
export function clientName(client) {
  const browser = /(?:Edg|OPR|Firefox|Chrome|Safari)(?=\/)/.exec(client.replace(/Chrome\/\S+ .*(?=Edg|OPR)/, ""))?.[0] ?? "";
  const system = /Windows|Android|iPhone|iPad|Mac OS X|CrOS|Linux/.exec(client)?.[0] ?? "";
  const named = /** @type {Record<string, string>} */ ({ Edg: "Edge", OPR: "Opera" })[browser] ?? browser;
  return [named, system.replace("Mac OS X", "macOS")].filter(Boolean).join(", ") || client.split(/[ /]/)[0] || "";
}

customElements.define("account-view", AccountView);
