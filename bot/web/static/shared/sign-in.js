// @ts-check
/**
 * `<hamdel-sign-in page="desk">`: who is there, and a form for those who are not signed in yet. All pages for people who
 * work here use it.
 *
 *     const signIn = document.querySelector("hamdel-sign-in");
 *     signIn.use({ labels, languages });                      // again whenever the page's language changes
 *     signIn.addEventListener("signed-in", (event) => start(event.detail.agent));
 *     signIn.addEventListener("language-chosen", (event) => speak(event.detail.language));
 *     api.addEventListener("signed-out", () => signIn.show());
 *     signIn.start();                                         // asks the server; shows the form only if needed
 *
 * It stands in the ordinary document, not in a shadow root, so that password managers find its fields.
 */

import { ApiError, api } from "./api.js";
import { element } from "./element.js";
import { Labels } from "./labels.js";
import { BY_PASSWORD, leave, takeFault, waysIn } from "./provider.js";
import { appPicture, codeInput, recoveryCodes } from "./second-factor.js";

/**
 * @typedef {{ id: number, login: string, name: string, role: "admin" | "supervisor" | "agent" | "editor", languages: string[],
 *   skills: string[], teams: number[], capacity: number, status: "online" | "away" | "offline", supervises?: boolean }} Agent
 * @typedef {{ code: string, name: string, direction: string }} PageLanguage
 */

/** Who may use which page. The server decides; this only chooses the kinder sentence. */
const ROLES = {
  desk: ["agent", "supervisor", "admin"],
  editor: ["editor", "admin"],
  admin: ["supervisor", "admin"],
  account: ["agent", "supervisor", "editor", "admin"],
};

const STYLE = `
hamdel-sign-in {
  position: fixed; inset: 0; z-index: 50; overflow: auto; display: grid; place-items: center; padding: 24px 16px;
  background: radial-gradient(60rem 40rem at 100% 0, var(--person-soft), transparent 60%),
    radial-gradient(60rem 40rem at 0 100%, var(--accent-soft), transparent 60%), var(--surface-page);
  color: var(--ink); font-family: var(--font); font-size: var(--text-m); line-height: var(--leading);
}
hamdel-sign-in[hidden] { display: none; }
hamdel-sign-in form, hamdel-sign-in .sign-in-wait {
  box-sizing: border-box; inline-size: min(100%, 400px); display: grid; gap: 18px; padding: 36px 32px 26px;
  border-radius: 20px; background: var(--surface); box-shadow: var(--shadow-3);
}
hamdel-sign-in .sign-in-wait { place-items: center; padding-block: 48px; color: var(--ink-soft); }
hamdel-sign-in .mark { inline-size: 44px; block-size: 44px; }
hamdel-sign-in h1 { margin: 0; font-size: var(--text-xl); line-height: 1.35; text-wrap: balance; }
hamdel-sign-in p { margin: 0; }
hamdel-sign-in .sign-in-intro { margin-block-start: -14px; color: var(--ink-soft); }
hamdel-sign-in .sign-in-field { display: grid; gap: 6px; }
hamdel-sign-in .sign-in-field label { font-weight: 600; }
hamdel-sign-in .sign-in-entry { position: relative; display: grid; }
hamdel-sign-in input {
  box-sizing: border-box; inline-size: 100%; min-block-size: 46px; padding: 10px 14px; font: inherit; font-size: 1rem;
  color: inherit; background: var(--surface); border: 1px solid var(--line-strong); border-radius: var(--radius-m);
}
hamdel-sign-in input[name="password"] { padding-right: 52px; }
hamdel-sign-in :is(input, button, select, a):focus-visible { outline: var(--focus); outline-offset: 2px; }
hamdel-sign-in input[aria-invalid="true"] { border-color: var(--danger); }
hamdel-sign-in .sign-in-peek {
  position: absolute; inset-block: 1px; right: 1px; inline-size: 44px; display: grid; place-items: center;
  border: 0; border-radius: 11px; background: none; color: var(--ink-faint); cursor: pointer;
}
hamdel-sign-in .sign-in-peek:hover { color: var(--ink); }
hamdel-sign-in .sign-in-peek svg { inline-size: 20px; block-size: 20px; }
hamdel-sign-in .sign-in-peek[aria-pressed="false"] .sign-in-slash { display: none; }
hamdel-sign-in .sign-in-hint { font-size: var(--text-s); color: var(--warning-ink); }
hamdel-sign-in .sign-in-fault {
  padding: 10px 14px; border-radius: var(--radius-m); color: var(--danger-ink); background: var(--danger-soft);
}
hamdel-sign-in .sign-in-fault a { color: inherit; font-weight: 600; }
hamdel-sign-in :is(.sign-in-hint, .sign-in-fault):empty { display: none; }
hamdel-sign-in .sign-in-send {
  min-block-size: 48px; margin-block-start: 4px; border: 0; border-radius: var(--radius-m); font: inherit; font-weight: 600;
  color: var(--on-accent); background: var(--accent); cursor: pointer; transition: background-color var(--quick);
}
hamdel-sign-in .sign-in-send:hover { background: var(--accent-strong); }
hamdel-sign-in .sign-in-send[aria-disabled="true"] { opacity: .7; cursor: progress; }
hamdel-sign-in .sign-in-link {
  justify-self: center; padding: 4px 8px; border: 0; background: none; font: inherit; font-size: var(--text-s);
  color: var(--accent-ink); text-decoration: underline; text-underline-offset: 3px; cursor: pointer;
}
hamdel-sign-in .sign-in-language {
  display: flex; align-items: center; justify-content: center; gap: 8px; font-size: var(--text-s); color: var(--ink-soft);
}
hamdel-sign-in select {
  font: inherit; color: var(--ink); padding: 5px 8px; border-radius: var(--radius-s); border: 1px solid var(--line);
  background: var(--surface);
}
hamdel-sign-in .sign-in-provider {
  min-block-size: 48px; padding: 8px 14px; border: 1px solid var(--line-strong); border-radius: var(--radius-m); font: inherit;
  font-weight: 600; color: var(--ink); background: var(--surface); cursor: pointer; overflow-wrap: anywhere;
}
hamdel-sign-in .sign-in-provider:hover { border-color: var(--accent); color: var(--accent-ink); }
hamdel-sign-in .sign-in-provider.sign-in-send { border: 0; color: var(--on-accent); background: var(--accent); }
hamdel-sign-in .sign-in-provider.sign-in-send:hover { background: var(--accent-strong); }
hamdel-sign-in .sign-in-or {
  display: flex; align-items: center; gap: 12px; color: var(--ink-faint); font-size: var(--text-s);
}
hamdel-sign-in .sign-in-or::before, hamdel-sign-in .sign-in-or::after {
  content: ""; flex: 1; border-block-start: 1px solid var(--line);
}
hamdel-sign-in a.sign-in-link { text-align: center; overflow-wrap: anywhere; }
@media (max-width: 420px) { hamdel-sign-in form { padding: 28px 20px 20px; } }
`;

/** What somebody who has forgotten their password comes here for, as the address says it. */
const FORGOTTEN = "#/forgot";

const FACTOR = "/api/v1/account/second-factor";

/** @typedef {{ login: string, password: string }} Typed */
/** @typedef {"wait" | "form" | "unreachable" | "code" | "forgot" | "factor" | "codes"} Face */

/** Said when not even the labels can be loaded. */
const FALLBACK = new Labels("en", {
  "signin-title-desk": "Agents' desk",
  "signin-title-editor": "Article editor",
  "signin-title-admin": "Administration",
  "signin-title-account": "Your account",
  "signin-unreachable": "The server cannot be reached at the moment. Please try again.",
  "signin-retry": "Try again",
  "signin-checking": "…",
});

export class SignIn extends HTMLElement {
  #labels = FALLBACK;
  /** @type {PageLanguage[]} */
  #languages = [];
  #busy = false;
  /** What the form shows below its fields, kept as a key so that it follows the language. */
  #fault = "";
  /** @type {Face} */
  #face = "wait";
  /** What was typed, as long as a code is still asked for. @type {Typed} */
  #typed = { login: "", password: "" };
  /** Who is in as soon as they have kept their recovery codes. @type {Agent | null} */
  #agent = null;
  /** @type {import("./second-factor.js").Begun | null} */
  #begun = null;
  /** @type {string[]} */
  #codes = [];
  /** Whether links are mailed to whoever has forgotten their password; null until the server has said so. @type {boolean | null} */
  #mails = null;
  #isLinkSent = false;
  #isFactorNeeded = false;
  /** Whether the server is being asked who is there. */
  #isAsking = false;
  /** Why a provider has let nobody in, as the address said it. */
  #cameBack = "";
  /** How one signs in here; null until the server has said so. @type {import("./provider.js").WaysIn | null} */
  #ways = null;

  connectedCallback() {
    adoptStyle();
    // Whoever comes back from the provider by the browser's button can press ours again.
    addEventListener("pageshow", (event) => event.persisted && this.#setBusy(false));
    api.addEventListener("signed-out", (event) => {
      this.#isFactorNeeded = /** @type {CustomEvent} */ (event).detail === "second_factor_needed";
    });
    this.#draw();
  }

  /** Which page it guards. @returns {keyof typeof ROLES} */
  get page() {
    const named = this.getAttribute("page") ?? "";
    return Object.hasOwn(ROLES, named) ? /** @type {keyof typeof ROLES} */ (named) : "desk";
  }

  /**
   * The words to speak with, and the languages to offer.
   *
   * @param {{ labels: Labels, languages?: PageLanguage[] }} words
   */
  use({ labels, languages = [] }) {
    this.#labels = labels;
    this.#languages = languages;
    this.#draw();
  }

  /** Ask the server who is there; ends in a `signed-in` event or in the form. */
  async start() {
    this.hidden = false;
    this.#face = "wait";
    this.#draw();
    this.#cameBack = takeFault() || this.#cameBack;
    this.#isAsking = true;
    try {
      const { agent } = await api.get("/api/v1/desk/me");
      this.#welcome(agent);
    } catch (error) {
      if (error instanceof ApiError && error.isPassing) {
        this.#face = "unreachable";
        this.#draw();
      } else {
        this.#ways = await waysIn();
        this.#isAsking = false;
        const isKnown = error instanceof ApiError && error.code === "second_factor_needed" && (await this.#askFactor());
        if (!isKnown) this.show();
      }
    } finally {
      this.#isAsking = false;
    }
  }

  /** Ask whoever a provider has let in for the second factor that the site wants as well. @returns {Promise<boolean>} whether it is asked for */
  async #askFactor() {
    try {
      const { since, by_provider: isByProvider } = await api.get(FACTOR);
      if (!isByProvider) return false;
      this.#forgetTyped();
      if (since) {
        this.#turn("code");
        return true;
      }
      this.#begun = await api.post(FACTOR);
      this.#turn("factor");
      return true;
    } catch {
      return false; // such as a provider's word that is too old by now
    }
  }

  /** Show the form; what stands behind it on the page stays as it is. */
  show() {
    // Whoever is in the middle of it is left there.
    if (this.#isAsking) return;
    if (!this.hidden && this.#face !== "wait" && this.#face !== "unreachable") return;
    this.hidden = false;
    if (location.hash === FORGOTTEN) {
      void this.#forget();
      return;
    }
    if (!this.#ways) {
      void waysIn().then((ways) => {
        this.#ways = ways;
        if (this.#face === "form") this.#draw();
      });
    }
    const fault = this.#cameBack ? `signin-${this.#cameBack}` : this.#isFactorNeeded ? "signin-factor-needed" : "";
    this.#cameBack = "";
    this.#turn("form", fault && !this.#labels.has(fault) ? "signin-failed" : fault);
  }

  /** What people call the provider. */
  get #provider() {
    return this.#ways?.provider ?? "";
  }

  async #leave() {
    if (this.#busy) return;
    this.#setBusy(true);
    try {
      await leave(this.page, this.#labels.language);
    } catch (error) {
      this.#setBusy(false);
      const isAway = error instanceof ApiError && error.code === "oidc_away";
      const isTooOften = error instanceof ApiError && error.status === 429;
      this.#complain(isAway ? "signin-oidc-away" : isTooOften ? "signin-too-often" : "signin-unreachable");
    }
  }

  /**
   * Show another face.
   *
   * @param {Face} face
   * @param {string} [fault]
   */
  #turn(face, fault = "") {
    this.#face = face;
    this.#fault = fault;
    this.#draw();
    // Who sets something up reads first what it is.
    const first = this.querySelector(face === "factor" ? "h1" : "input") ?? this.querySelector("h1");
    /** @type {HTMLElement | null} */ (first)?.focus();
  }

  /** @param {Agent} agent */
  #welcome(agent) {
    if (!ROLES[this.page].includes(agent.role)) {
      this.hidden = false;
      this.#face = "form";
      this.#fault = "signin-not-allowed";
      this.#forgetTyped();
      this.#draw();
      return;
    }
    this.#fault = "";
    this.hidden = true;
    // A password does not stay in the page, nor what was shown once.
    this.#forgetTyped();
    this.replaceChildren();
    this.#face = "wait";
    this.dispatchEvent(new CustomEvent("signed-in", { detail: { agent } }));
  }

  /** @param {SubmitEvent} event */
  async #send(event) {
    event.preventDefault();
    if (this.#busy) return;
    const login = this.#field("login");
    const password = this.#field("password");
    const missing = !login.value.trim() ? login : !password.value ? password : null;
    if (missing) {
      this.#complain("signin-incomplete", missing);
      return;
    }
    this.#typed = { login: login.value.trim(), password: password.value };
    await this.#signIn({ ...this.#typed });
  }

  /** @param {SubmitEvent} event */
  async #sendCode(event) {
    event.preventDefault();
    const code = this.#field("code");
    if (this.#busy) return;
    if (!code.value.trim()) this.#complain("signin-code-missing", code);
    else if (this.#typed.login) await this.#signIn({ ...this.#typed, code: code.value });
    else await this.#show(code);
  }

  /** Show the code in a session that a provider has opened. @param {HTMLInputElement} code */
  async #show(code) {
    this.#setBusy(true);
    try {
      await api.post(`${FACTOR}/show`, { code: code.value });
      await this.start();
    } catch (error) {
      const isWrong = error instanceof ApiError && error.code === "wrong_code";
      const isTooOften = error instanceof ApiError && error.status === 429;
      code.value = "";
      this.#complain(isWrong ? "signin-code-wrong" : isTooOften ? "signin-too-often" : "signin-unreachable", code);
    } finally {
      this.#setBusy(false);
    }
  }

  /** @param {Typed & { code?: string }} shown */
  async #signIn(shown) {
    this.#setBusy(true);
    try {
      const { agent, second_factor_needed: isNeeded } = await api.post("/api/v1/desk/login", shown);
      if (!isNeeded) {
        this.#welcome(agent);
        return;
      }
      this.#agent = agent;
      this.#begun = await api.post(FACTOR, { password: shown.password });
      this.#turn("factor");
    } catch (error) {
      const code = error instanceof ApiError ? error.code : "";
      if (code === "code_needed") {
        this.#turn("code");
      } else if (code === "wrong_code") {
        this.#field("code").value = "";
        this.#complain("signin-code-wrong", this.#field("code"));
      } else if (code === "wrong_login") {
        if (this.#face !== "form") this.#turn("form");
        const password = this.#field("password");
        password.value = "";
        this.#complain("signin-wrong", password);
      } else if (code === "not_allowed") {
        this.#complain("signin-not-allowed");
      } else if (error instanceof ApiError && error.status === 429) {
        this.#complain("signin-too-often");
      } else {
        this.#complain(error instanceof ApiError && error.isPassing ? "signin-unreachable" : "signin-failed");
      }
    } finally {
      this.#setBusy(false);
    }
  }

  /** @param {SubmitEvent} event */
  async #confirm(event) {
    event.preventDefault();
    const code = this.#field("code");
    if (this.#busy) return;
    if (!code.value.trim()) {
      this.#complain("signin-code-missing", code);
      return;
    }
    this.#setBusy(true);
    try {
      this.#codes = (await api.post(`${FACTOR}/confirm`, { code: code.value })).codes;
      this.#turn("codes");
    } catch (error) {
      const isWrong = error instanceof ApiError && error.code === "wrong_code";
      this.#complain(isWrong ? "signin-code-wrong" : error instanceof ApiError && error.isPassing ? "signin-unreachable" : "signin-failed", code);
    } finally {
      this.#setBusy(false);
    }
  }

  async #forget() {
    this.#isLinkSent = false;
    try {
      this.#mails = (await api.get("/api/v1/account/forgotten")).mails;
      this.#turn("forgot");
    } catch {
      this.#turn("form", "signin-unreachable");
    }
  }

  /** @param {SubmitEvent} event */
  async #askForLink(event) {
    event.preventDefault();
    const login = this.#field("login");
    if (this.#busy) return;
    if (!login.value.trim()) {
      login.focus();
      return;
    }
    this.#setBusy(true);
    try {
      await api.post("/api/v1/account/forgotten", { login: login.value.trim(), language: this.#labels.language });
      this.#isLinkSent = true;
      this.#turn("forgot");
    } catch (error) {
      const isTooOften = error instanceof ApiError && error.status === 429;
      this.#complain(isTooOften ? "signin-too-often" : "signin-unreachable", login);
    } finally {
      this.#setBusy(false);
    }
  }

  #goBack() {
    if (location.hash === FORGOTTEN) history.replaceState(null, "", location.pathname);
    this.#forgetTyped();
    this.#turn("form");
  }

  #forgetTyped() {
    this.#typed = { login: "", password: "" };
    this.#agent = null;
    this.#begun = null;
    this.#codes = [];
  }

  /**
   * @param {string} key
   * @param {HTMLInputElement} [field] where to put it right
   */
  #complain(key, field) {
    this.#fault = key;
    this.#showFault();
    for (const input of this.querySelectorAll("input")) input.setAttribute("aria-invalid", String(input === field));
    field?.focus();
  }

  #showFault() {
    const place = this.querySelector(".sign-in-fault");
    if (!place) return;
    place.textContent = this.#fault ? this.#labels.text(this.#fault, { provider: this.#provider }) : "";
    if (this.#fault === "signin-not-allowed") {
      // Whom the administration does not open for, the desk or the editor does.
      const others = /** @type {const} */ (["desk", "editor"]).filter((one) => one !== this.page);
      for (const other of others) {
        place.append(" ", element("a", { href: `/${other}` }, this.#labels.text(`signin-go-${other}`)));
      }
    }
  }

  /** @param {boolean} busy */
  #setBusy(busy) {
    this.#busy = busy;
    const button = this.querySelector(".sign-in-send");
    if (!button) return;
    // Not `disabled`: that would throw the focus away.
    button.setAttribute("aria-disabled", String(busy));
    if (this.#face === "form" && this.#ways?.passwords !== false) button.textContent = this.#labels.text(busy ? "signin-sending" : "signin-send");
  }

  /**
   * @param {"login" | "password" | "code"} name
   * @returns {HTMLInputElement}
   */
  #field(name) {
    return /** @type {HTMLInputElement} */ (this.querySelector(`input[name="${name}"]`));
  }

  #draw() {
    if (!this.isConnected || this.hidden) return;
    if (this.#face === "wait") {
      this.replaceChildren(element("div", { class: "sign-in-wait", role: "status" }, mark(), this.#labels.text("signin-checking")));
      return;
    }
    if (this.#face === "unreachable") {
      const retry = element("button", { class: "sign-in-send", type: "submit" }, this.#labels.text("signin-retry"));
      const form = element("form", {}, mark(), this.#heading(), element("p", { role: "alert" }, this.#labels.text("signin-unreachable")), retry);
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        void this.start();
      });
      this.replaceChildren(form);
      return;
    }
    const draw = { form: () => this.#drawForm(), code: () => this.#drawCode(), forgot: () => this.#drawForgot(), factor: () => this.#drawFactor(), codes: () => this.#drawCodes() };
    draw[this.#face]();
  }

  /**
   * A face with a heading of its own, and the way back.
   *
   * @param {string} title
   * @param {(event: SubmitEvent) => Promise<void> | void} send
   * @param {(Node | null)[]} rows
   */
  #drawFrame(title, send, rows) {
    const back = element("button", { type: "button", class: "sign-in-link" }, this.#labels.text("signin-back"));
    back.addEventListener("click", () => this.#goBack());
    const form = element("form", { novalidate: "" }, mark(), element("h1", { tabindex: -1 }, this.#labels.text(title)), element("p", { class: "sign-in-fault", role: "alert" }), ...rows, this.#face !== "codes" && back);
    form.addEventListener("submit", (event) => void send(event));
    const choice = this.#languageChoice();
    if (choice) form.append(choice);
    this.replaceChildren(form);
    this.#showFault();
  }

  /** @param {string} label @param {HTMLInputElement} input */
  #row(label, input) {
    return element("div", { class: "sign-in-field" }, element("label", { for: input.id }, this.#labels.text(label)), input);
  }

  /** @param {string} label */
  #button(label) {
    return element("button", { type: "submit", class: "sign-in-send" }, this.#labels.text(label));
  }

  #drawCode() {
    const code = codeInput("sign-in-code");
    const intro = element("p", {}, this.#labels.text("signin-code-intro"));
    this.#drawFrame(`signin-title-${this.page}`, (event) => this.#sendCode(event), [intro, this.#row("signin-code", code), this.#button("signin-send")]);
  }

  #drawFactor() {
    if (!this.#begun) return;
    const picture = appPicture(this.#labels, this.#begun);
    this.#drawFrame("signin-factor-title", (event) => this.#confirm(event), [picture, this.#row("signin-code", codeInput("sign-in-code")), this.#button("signin-factor-confirm")]);
  }

  #drawCodes() {
    const done = (/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      if (this.#agent) this.#welcome(this.#agent);
      else void this.start();
    };
    this.#drawFrame("signin-codes-title", done, [recoveryCodes(this.#labels, this.#codes, "sign-in-link"), this.#button("signin-codes-done")]);
  }

  #drawForgot() {
    const typed = this.#field("login")?.value ?? "";
    const say = (/** @type {string} */ key, /** @type {string | null} */ role = null) => element("p", { role }, this.#labels.text(key));
    const login = loginInput(typed);
    const rows = this.#isLinkSent
      ? [say("signin-forgot-sent", "status")]
      : this.#mails
        ? [say("signin-forgot-intro"), this.#row("signin-login", login), this.#button("signin-forgot-send")]
        : [say("signin-forgot-ask")];
    this.#drawFrame("signin-forgot", (event) => this.#askForLink(event), rows);
  }

  #heading() {
    return element("h1", {}, this.#labels.text(`signin-title-${this.page}`));
  }

  #drawForm() {
    // The language may change while somebody is typing.
    const typed = { login: this.#field("login")?.value ?? "", password: this.#field("password")?.value ?? "" };
    const focused = this.contains(document.activeElement) ? document.activeElement?.getAttribute("name") : null;

    const login = loginInput("");
    const password = element("input", { id: "sign-in-password", name: "password", type: "password", dir: "ltr", autocomplete: "current-password", "aria-describedby": "sign-in-hint" });
    const show = this.#labels.text("signin-show-password");
    const peek = element("button", { type: "button", class: "sign-in-peek", "aria-pressed": "false", "aria-label": show, title: show }, eye());
    const hint = element("span", { id: "sign-in-hint", class: "sign-in-hint", "aria-live": "polite" });
    const { provider, passwords, sign_out_url: leaving } = this.#ways ?? BY_PASSWORD;
    const form = element(
      "form",
      { novalidate: "" },
      mark(),
      this.#heading(),
      element("p", { class: "sign-in-intro" }, this.#labels.text(`signin-intro-${this.page}`)),
      element("p", { class: "sign-in-fault", role: "alert" }),
      provider && this.#providerButton(provider, !passwords),
      provider && passwords && element("p", { class: "sign-in-or" }, this.#labels.text("signin-or")),
    );
    if (passwords) {
      form.append(
        element("div", { class: "sign-in-field" }, element("label", { for: "sign-in-login" }, this.#labels.text("signin-login")), login),
        element(
          "div",
          { class: "sign-in-field" },
          element("label", { for: "sign-in-password" }, this.#labels.text("signin-password")),
          element("span", { class: "sign-in-entry" }, password, peek),
          hint,
        ),
        this.#button("signin-send"),
      );
    }
    const forgot = element("button", { type: "button", class: "sign-in-link" }, this.#labels.text("signin-forgot"));
    forgot.addEventListener("click", () => void this.#forget());
    if (passwords) form.append(forgot);
    if (provider && leaving) form.append(element("a", { class: "sign-in-link", href: leaving }, this.#labels.text("signin-leave-provider", { provider })));
    login.value = typed.login;
    password.value = typed.password;

    peek.addEventListener("click", () => {
      const visible = password.getAttribute("type") === "text";
      password.setAttribute("type", visible ? "password" : "text");
      peek.setAttribute("aria-pressed", String(!visible));
    });
    password.addEventListener("keyup", (event) => {
      const on = event.getModifierState?.("CapsLock");
      hint.textContent = on ? this.#labels.text("signin-caps-lock") : "";
    });
    form.addEventListener("submit", (event) => {
      if (passwords) void this.#send(event);
      else event.preventDefault();
    });
    const choice = this.#languageChoice();
    if (choice) form.append(choice);
    this.replaceChildren(form);
    this.#showFault();
    if (focused) /** @type {HTMLElement | null} */ (this.querySelector(`[name="${focused}"]`))?.focus();
  }

  /** @param {string} provider @param {boolean} isOnlyWay */
  #providerButton(provider, isOnlyWay) {
    const button = element("button", { type: "button", class: isOnlyWay ? "sign-in-provider sign-in-send" : "sign-in-provider" }, this.#labels.text("signin-with", { provider }));
    button.addEventListener("click", () => void this.#leave());
    return button;
  }

  #languageChoice() {
    if (this.#languages.length < 2) return null;
    const select = element("select", { name: "language" });
    for (const { code, name } of this.#languages) {
      select.append(element("option", { value: code, lang: code }, name));
    }
    select.value = this.#labels.language;
    select.addEventListener("change", () => {
      this.dispatchEvent(new CustomEvent("language-chosen", { detail: { language: select.value } }));
    });
    return element("label", { class: "sign-in-language" }, this.#labels.text("signin-language"), select);
  }
}

/** @param {string} value */
function loginInput(value) {
  const input = element("input", { id: "sign-in-login", name: "login", type: "text", dir: "ltr", autocomplete: "username", autocapitalize: "none", spellcheck: "false" });
  input.value = value;
  return input;
}

const SVG = "http://www.w3.org/2000/svg";

/**
 * @param {string} viewBox
 * @param {Record<string, string>[]} paths
 */
function drawing(viewBox, paths) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", viewBox);
  svg.setAttribute("aria-hidden", "true");
  for (const attributes of paths) {
    const path = document.createElementNS(SVG, "path");
    for (const [key, value] of Object.entries(attributes)) path.setAttribute(key, value);
    svg.append(path);
  }
  return svg;
}

/** Hamdel's sign: a heart of two halves, "of one heart". Decoration; its size comes from the style of `.mark`. */
export function mark() {
  const svg = drawing("0 0 48 48", [
    { d: "M24 42C10 33 4 25.5 4 17.5 4 11 9 6 15 6c3.7 0 7 1.8 9 4.7z", fill: "var(--accent)" },
    { d: "M24 42c14-9 20-16.5 20-24.5C44 11 39 6 33 6c-3.7 0-7 1.8-9 4.7z", fill: "var(--person)" },
  ]);
  svg.setAttribute("class", "mark");
  return svg;
}

function eye() {
  const line = { fill: "none", stroke: "currentColor", "stroke-width": "1.8", "stroke-linecap": "round", "stroke-linejoin": "round" };
  return drawing("0 0 24 24", [
    { d: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z", ...line },
    { d: "M12 9.200a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.600z", ...line },
    { d: "M4 20 20 4", class: "sign-in-slash", ...line },
  ]);
}

/** @type {CSSStyleSheet | null} */
let sheet = null;

function adoptStyle() {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

customElements.define("hamdel-sign-in", SignIn);
