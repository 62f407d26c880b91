// @ts-check
/**
 * `<hamdel-sign-in page="desk">`: who is there, and a form for those who are not signed in yet. Desk and editor use it.
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

/**
 * @typedef {{ id: number, login: string, name: string, role: "admin" | "agent" | "editor", languages: string[],
 *   skills: string[], teams: number[], capacity: number, status: "online" | "away" | "offline" }} Agent
 * @typedef {{ code: string, name: string, direction: string }} PageLanguage
 */

/** Who may use which page. The server decides; this only chooses the kinder sentence. */
const ROLES = { desk: ["agent", "admin"], editor: ["editor", "admin"] };

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
hamdel-sign-in .sign-in-language {
  display: flex; align-items: center; justify-content: center; gap: 8px; font-size: var(--text-s); color: var(--ink-soft);
}
hamdel-sign-in select {
  font: inherit; color: var(--ink); padding: 5px 8px; border-radius: var(--radius-s); border: 1px solid var(--line);
  background: var(--surface);
}
@media (max-width: 420px) { hamdel-sign-in form { padding: 28px 20px 20px; } }
`;

/** Said when not even the labels can be loaded. */
const FALLBACK = new Labels("en", {
  "signin-title-desk": "Agents' desk",
  "signin-title-editor": "Article editor",
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
  /** @type {"wait" | "form" | "unreachable"} */
  #face = "wait";

  connectedCallback() {
    adoptStyle();
    this.#draw();
  }

  /** Which page it guards: "desk" or "editor". */
  get page() {
    return this.getAttribute("page") === "editor" ? "editor" : "desk";
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
    try {
      const { agent } = await api.get("/api/v1/desk/me");
      this.#welcome(agent);
    } catch (error) {
      if (error instanceof ApiError && error.isPassing) {
        this.#face = "unreachable";
        this.#draw();
      } else {
        this.show();
      }
    }
  }

  /** Show the form; what stands behind it on the page stays as it is. */
  show() {
    if (!this.hidden && this.#face === "form") return;
    this.hidden = false;
    this.#face = "form";
    this.#fault = "";
    this.#draw();
    this.#field("login").focus();
  }

  /** @param {Agent} agent */
  #welcome(agent) {
    if (!ROLES[this.page].includes(agent.role)) {
      this.hidden = false;
      this.#face = "form";
      this.#fault = "signin-not-allowed";
      this.#draw();
      return;
    }
    this.#fault = "";
    this.hidden = true;
    // A password does not stay in the page.
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
    this.#setBusy(true);
    try {
      const { agent } = await api.post("/api/v1/desk/login", { login: login.value.trim(), password: password.value });
      this.#welcome(agent);
    } catch (error) {
      const code = error instanceof ApiError ? error.code : "";
      if (code === "wrong_login") {
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
    place.textContent = this.#fault ? this.#labels.text(this.#fault) : "";
    if (this.#fault === "signin-not-allowed") {
      const other = this.page === "desk" ? "editor" : "desk";
      const link = element("a", { href: `/${other}` }, this.#labels.text(`signin-go-${other}`));
      place.append(" ", link);
    }
  }

  /** @param {boolean} busy */
  #setBusy(busy) {
    this.#busy = busy;
    const button = this.querySelector(".sign-in-send");
    if (!button) return;
    // Not `disabled`: that would throw the focus away.
    button.setAttribute("aria-disabled", String(busy));
    button.textContent = this.#labels.text(busy ? "signin-sending" : "signin-send");
  }

  /**
   * @param {"login" | "password"} name
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
    this.#drawForm();
  }

  #heading() {
    return element("h1", {}, this.#labels.text(`signin-title-${this.page}`));
  }

  #drawForm() {
    // The language may change while somebody is typing.
    const typed = { login: this.#field("login")?.value ?? "", password: this.#field("password")?.value ?? "" };
    const focused = this.contains(document.activeElement) ? document.activeElement?.getAttribute("name") : null;

    const login = element("input", { id: "sign-in-login", name: "login", type: "text", dir: "ltr", autocomplete: "username", autocapitalize: "none", spellcheck: "false" });
    const password = element("input", { id: "sign-in-password", name: "password", type: "password", dir: "ltr", autocomplete: "current-password", "aria-describedby": "sign-in-hint" });
    const show = this.#labels.text("signin-show-password");
    const peek = element("button", { type: "button", class: "sign-in-peek", "aria-pressed": "false", "aria-label": show, title: show }, eye());
    const hint = element("span", { id: "sign-in-hint", class: "sign-in-hint", "aria-live": "polite" });
    const form = element(
      "form",
      { novalidate: "" },
      mark(),
      this.#heading(),
      element("p", { class: "sign-in-intro" }, this.#labels.text(`signin-intro-${this.page}`)),
      element("p", { class: "sign-in-fault", role: "alert" }),
      element("div", { class: "sign-in-field" }, element("label", { for: "sign-in-login" }, this.#labels.text("signin-login")), login),
      element(
        "div",
        { class: "sign-in-field" },
        element("label", { for: "sign-in-password" }, this.#labels.text("signin-password")),
        element("span", { class: "sign-in-entry" }, password, peek),
        hint,
      ),
      element("button", { type: "submit", class: "sign-in-send" }, this.#labels.text("signin-send")),
    );
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
    form.addEventListener("submit", (event) => void this.#send(event));
    const choice = this.#languageChoice();
    if (choice) form.append(choice);
    this.replaceChildren(form);
    this.#showFault();
    if (focused) /** @type {HTMLElement | null} */ (this.querySelector(`[name="${focused}"]`))?.focus();
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
