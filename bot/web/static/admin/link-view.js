// @ts-check
/** `<link-view>`: where a one-time link leads: a password is chosen, and one is in. */

import { ApiError, api } from "../shared/api.js";
import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { leave, waysIn } from "../shared/provider.js";
import { codeInput } from "../shared/second-factor.js";
import { field } from "./parts.js";
import { newPassword } from "./password-fields.js";

const SPENT = ["unknown_link", "link_used", "link_expired"];
const WRONG = { wrong_code: "signin-code-wrong", code_needed: "signin-code-missing" };

export class LinkView extends HTMLElement {
  /** @param {import("../shared/page.js").Page} page @param {string} token */
  constructor(page, token) {
    super();
    this.page = page;
    this.token = token;
  }

  connectedCallback() {
    void this.#open();
  }

  async #open() {
    const { token } = this;
    try {
      const { name, login, kind, second_factor: isSecured, passwords } = await api.post("/api/v1/account/link", { token });
      if (kind === "entry") this.#draw(name, login, isSecured, false);
      else if (passwords) this.#draw(name, login, isSecured, true);
      else await this.#lead(name);
    } catch (error) {
      this.#refuse(error);
    }
  }

  /** @param {unknown} error */
  #refuse(error) {
    const { page } = this;
    const isSpent = error instanceof ApiError && SPENT.includes(error.code);
    const text = isSpent ? page.say(error.code.replace("_", "-")) : explain(page, error);
    fillWith(
      this,
      make(
        "div",
        { class: "narrow card" },
        make("h1", {}, page.say("account-title")),
        make("p", { role: "alert" }, text),
        make("p", {}, make("a", { class: "button", href: "/account" }, page.say("sign-in"))),
        make("p", {}, make("a", { href: "/account#/forgot" }, page.labels.text("signin-forgot"))),
      ),
    );
  }

  /** Where nobody has a password: the way to the provider. @param {string} name */
  async #lead(name) {
    const { page } = this;
    const provider = (await waysIn()).provider ?? "";
    const fault = make("p", { class: "fault", role: "alert" });
    const go = async () => {
      fault.textContent = "";
      try {
        await leave("account", page.labels.language);
      } catch (error) {
        const isAway = error instanceof ApiError && error.code === "oidc_away";
        fault.textContent = isAway ? page.labels.text("signin-oidc-away", { provider }) : explain(page, error);
      }
    };
    fillWith(
      this,
      make(
        "div",
        { class: "narrow card" },
        make("h1", { dir: "auto" }, page.say("link-welcome", { name })),
        make("p", {}, page.say("link-by-provider", { provider })),
        fault,
        make("button", { type: "button", class: "button primary", on: { click: () => void go() } }, page.labels.text("signin-with", { provider })),
      ),
    );
  }

  /**
   * @param {string} name
   * @param {string} login
   * @param {boolean} isSecured whether a code is asked for
   * @param {boolean} isChosen whether a password is chosen
   */
  #draw(name, login, isSecured, isChosen) {
    const { page, token } = this;
    const password = isChosen ? newPassword(page) : null;
    const code = isSecured ? codeInput("link-code") : null;
    const fault = make("p", { class: "fault", role: "alert" });
    // So that a password manager knows whose password it keeps.
    const user = make("input", { type: "text", autocomplete: "username", value: login, readonly: true, class: "unseen", tabindex: -1, "aria-hidden": "true" });
    const form = make(
      "form",
      { class: "narrow card", novalidate: true },
      make("h1", { dir: "auto" }, page.say("link-welcome", { name })),
      make("p", {}, page.say(isChosen ? "link-intro" : "link-entry", { login })),
      user,
      password?.row,
      code && field(page.labels.text("signin-code"), code, page.labels.text("signin-code-intro")),
      fault,
      make("button", { type: "submit", class: "button primary" }, page.say(isChosen ? "link-send" : "sign-in")),
    );
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      fault.textContent = password?.fault() ?? "";
      if (fault.textContent) {
        password?.control.focus();
        return;
      }
      try {
        const shown = { token, code: code?.value ?? "" };
        const { agent } = password
          ? await api.post("/api/v1/account/link/password", { ...shown, password: password.control.value })
          : await api.post("/api/v1/account/link/entry", shown);
        location.assign(agent.role === "editor" ? "/editor" : agent.role === "admin" ? "/admin" : "/desk");
      } catch (error) {
        const wrong = error instanceof ApiError ? /** @type {Record<string, string>} */ (WRONG)[error.code] : "";
        if (error instanceof ApiError && SPENT.includes(error.code)) this.#refuse(error);
        else if (wrong) fault.textContent = page.labels.text(wrong);
        else fault.textContent = explain(page, error);
      }
    });
    fillWith(this, form);
    (password?.control ?? code ?? form.querySelector("button"))?.focus();
  }
}

customElements.define("link-view", LinkView);
