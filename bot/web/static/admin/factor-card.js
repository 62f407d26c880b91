// @ts-check
/** `<factor-card>`: one's own second factor: set up, switched off, and its recovery codes made anew. */

import { ApiError, api } from "../shared/api.js";
import { fillWith, freshId, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { appPicture, codeInput, recoveryCodes } from "../shared/second-factor.js";
import { field, formDialog } from "./parts.js";

const FACTOR = "/api/v1/account/second-factor";

/** @typedef {{ since: string | null, codes_left: number, needed: boolean, by_provider: boolean }} State */

export class FactorCard extends HTMLElement {
  /** Whether a provider has opened this session: there is no password to ask for then. */
  #isByProvider = false;

  /**
   * @param {import("../shared/page.js").Page} page
   * @param {import("../shared/notices.js").NoticeBoard} notices
   * @param {() => void} changed
   */
  constructor(page, notices, changed) {
    super();
    this.page = page;
    this.notices = notices;
    this.changed = changed;
  }

  connectedCallback() {
    void this.#load();
  }

  async #load() {
    try {
      this.#draw(await api.get(FACTOR));
    } catch (error) {
      this.notices.failed(explain(this.page, error));
    }
  }

  /** @param {State} state */
  #draw({ since, codes_left: left, by_provider: isByProvider }) {
    this.#isByProvider = isByProvider;
    const { page } = this;
    const button = (/** @type {string} */ label, /** @type {() => void} */ click, look = "") => make("button", { type: "button", class: `button ${look}`, on: { click } }, page.say(label));
    const facts = since
      ? [
          make("p", {}, page.say("factor-since", { when: new Intl.DateTimeFormat(page.labels.language, { dateStyle: "long" }).format(new Date(since)) })),
          make("p", {}, page.say("factor-left", { number: left })),
          make("p", { class: "step-foot" }, button("factor-new-codes", () => this.#makeCodes()), button("factor-switch-off", () => this.#switchOff(), "quiet-danger")),
        ]
      : [button("factor-set-up", () => this.#begin(), "primary")];
    fillWith(this, make("section", { class: "card" }, make("h2", {}, page.say("factor-title")), make("p", { class: "hint" }, page.say("factor-text")), ...facts));
  }

  /**
   * A form in a dialog, whose words are the page's.
   *
   * @param {string} title
   * @param {string} save
   * @param {import("../shared/dom.js").Child[]} fields
   * @param {() => Promise<void>} send
   */
  #ask(title, save, fields, send) {
    const { page } = this;
    return formDialog({
      title,
      close: page.say("close"),
      save,
      fields,
      send: async () => {
        try {
          await send();
          return null;
        } catch (error) {
          return this.#wrong(error);
        }
      },
    });
  }

  /** @param {unknown} error */
  #wrong(error) {
    const { page } = this;
    const code = error instanceof ApiError ? error.code : "";
    if (code === "wrong_login") return page.say("password-wrong");
    if (code === "wrong_code") return page.labels.text("signin-code-wrong");
    if (code === "code_needed") return page.labels.text("signin-code-missing");
    return explain(page, error);
  }

  #password() {
    return make("input", { type: "password", dir: "ltr", autocomplete: "current-password", maxlength: 1000 });
  }

  #begin() {
    const { page } = this;
    const password = this.#password();
    const rows = this.#isByProvider ? [make("p", {}, page.say("factor-text"))] : [field(page.say("password-current"), password)];
    this.#ask(page.say("factor-title"), page.say("factor-set-up"), rows, async () => {
      this.#confirm(await api.post(FACTOR, { password: password.value }));
    });
  }

  /** @param {import("../shared/second-factor.js").Begun} begun */
  #confirm(begun) {
    const { page } = this;
    const { labels } = page;
    const code = codeInput(freshId("code"));
    this.#ask(labels.text("signin-factor-title"), labels.text("signin-factor-confirm"), [appPicture(labels, begun), field(labels.text("signin-code"), code)], async () => {
      const { codes } = await api.post(`${FACTOR}/confirm`, { code: code.value });
      this.notices.done(page.say("factor-on"));
      this.#show(codes);
    });
    code.focus();
  }

  /** @param {string[]} codes */
  #show(codes) {
    const { labels } = this.page;
    const dialog = this.#ask(labels.text("signin-codes-title"), labels.text("signin-codes-done"), [recoveryCodes(labels, codes, "button small")], async () => {});
    // They are shown this once: a slip of the hand does not close it.
    dialog.addEventListener("cancel", (event) => event.preventDefault());
    this.changed();
    void this.#load();
  }

  #both() {
    const { page } = this;
    const password = this.#password();
    const code = codeInput(freshId("code"));
    return {
      rows: [!this.#isByProvider && field(page.say("password-current"), password), field(page.labels.text("signin-code"), code, page.labels.text("signin-code-intro"))],
      read: () => ({ password: password.value, code: code.value }),
    };
  }

  #makeCodes() {
    const { page } = this;
    const both = this.#both();
    this.#ask(page.say("factor-new-codes"), page.say("factor-new-codes"), both.rows, async () => {
      this.#show((await api.post(`${FACTOR}/codes`, both.read())).codes);
    });
  }

  #switchOff() {
    const { page } = this;
    const both = this.#both();
    this.#ask(page.say("factor-switch-off"), page.say("factor-switch-off"), both.rows, async () => {
      await api.post(`${FACTOR}/off`, both.read());
      this.notices.done(page.say("factor-off"));
      await this.#load();
    });
  }
}

customElements.define("factor-card", FactorCard);
