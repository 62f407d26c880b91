// @ts-check
/** `<canned-view>`: what agents write again and again, by a shortcut, in as many languages as somebody writes it. */

import { api } from "../shared/api.js";
import { confirmed } from "../shared/choice.js";
import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";
import { holds } from "./finding.js";
import { choice, field, finder, formDialog, head, joined, nothing } from "./parts.js";

/** @typedef {{ id: number, shortcut: string, texts: Record<string, string>, updated_at: string }} Canned */

const CANNED = "/api/v1/desk/canned";

export class CannedView extends HTMLElement {
  /** @type {Canned[]} */
  #all = [];
  /** @type {string[]} */
  #variables = [];
  #body = make("div", { class: "list-body" });
  #finder;

  /** @param {import("../shared/page.js").Page} page @param {import("../shared/notices.js").NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
    this.#finder = finder(page.say("canned-search"), () => this.#show());
  }

  connectedCallback() {
    const { page } = this;
    const add = make("button", { type: "button", class: "button primary", on: { click: () => this.#open(null) } }, icon("plus", 18), page.say("canned-add"));
    fillWith(this, head(page.say("view-canned"), page.say("canned-intro"), add), this.#finder.row, this.#body);
    void this.#load();
  }

  async #load() {
    try {
      const { canned, variables } = await api.get(CANNED);
      this.#all = canned;
      this.#variables = variables;
      this.#show();
    } catch (error) {
      this.notices.failed(explain(this.page, error));
    }
  }

  #show() {
    const { page } = this;
    const sought = this.#finder.control.value;
    const found = this.#all.filter(({ shortcut, texts }) => holds([shortcut, ...Object.values(texts)], sought));
    fillWith(this.#body, found.length > 0 ? make("ul", { class: "rows" }, ...found.map((one) => this.#row(one))) : nothing(page.say(this.#all.length > 0 ? "nothing-found" : "canned-none")));
    this.#finder.row.hidden = this.#all.length === 0;
  }

  /** @param {Canned} reply */
  #row(reply) {
    const { page } = this;
    const codes = Object.keys(reply.texts);
    const shown = page.labels.language in reply.texts ? page.labels.language : (codes[0] ?? "en");
    return make(
      "li",
      { class: "row" },
      make(
        "div",
        { class: "row-text" },
        make("button", { type: "button", class: "row-name", on: { click: () => this.#open(reply) } }, make("bdi", {}, `/${reply.shortcut}`)),
        make("p", { class: "row-facts" }, make("bdi", { class: "snippet", lang: shown, dir: page.direction(shown) }, reply.texts[shown] ?? "")),
        make("p", { class: "row-facts" }, make("bdi", {}, joined(page, codes.map((code) => page.languageName(code))))),
      ),
    );
  }

  /** @param {Canned | null} reply null for a new one */
  #open(reply) {
    const { page } = this;
    const texts = { ...reply?.texts };
    const shortcut = make("input", { type: "text", maxlength: 51, dir: "auto", autocomplete: "off", autocapitalize: "none", spellcheck: "false", value: reply?.shortcut ?? "" });
    const written = Object.keys(texts);
    const first = written.includes(page.labels.language) ? page.labels.language : (written[0] ?? page.siteLanguage);
    const named = (/** @type {string} */ code) => ({ value: code, lang: code, label: `${page.autonym(code)}${texts[code]?.trim() ? " ✓" : ""}` });
    // What was written in a language that is not offered any more can still be read, and taken out.
    const codes = [...new Set([...page.siteLanguages.map(({ code }) => code), ...written])];
    const language = choice(page.say("canned-language"), codes.map(named), first, page.say("canned-language-hint"));
    const text = make("textarea", { rows: 6, maxlength: 4000 });
    const show = () => {
      const code = language.control.value;
      text.value = texts[code] ?? "";
      text.lang = code;
      text.dir = page.direction(code);
    };
    language.control.addEventListener("change", show);
    text.addEventListener("input", () => {
      texts[language.control.value] = text.value;
      for (const option of language.control.options) option.label = named(option.value).label;
    });
    show();
    const places = this.#variables.map((name) => `{${name}}`).join(" ");
    const dialog = formDialog({
      title: reply ? `/${reply.shortcut}` : page.say("canned-add"),
      close: page.say("close"),
      save: page.say("save"),
      fields: [field(page.say("canned-shortcut"), shortcut, page.say("canned-shortcut-hint")), language.row, field(page.say("canned-text"), text, page.say("canned-text-hint", { variables: places }))],
      tools: [reply && make("button", { type: "button", class: "button small quiet-danger", on: { click: () => void this.#remove(reply, dialog) } }, icon("trash", 16), page.say("canned-delete"))],
      send: () => this.#store(reply, shortcut.value.trim().replace(/^\//, ""), texts),
    });
  }

  /** @param {Canned | null} reply @param {string} shortcut @param {Record<string, string>} texts @returns {Promise<string | null>} */
  async #store(reply, shortcut, texts) {
    const { page, notices } = this;
    if (!/^[^\s/{}]{1,50}$/.test(shortcut)) return page.say("canned-shortcut-wrong");
    const kept = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim()));
    if (Object.keys(kept).length === 0) return page.say("canned-empty");
    try {
      await (reply ? api.put(`${CANNED}/${reply.id}`, { shortcut, texts: kept }) : api.post(CANNED, { shortcut, texts: kept }));
    } catch (error) {
      return explain(page, error);
    }
    notices.done(page.say("saved"));
    await this.#load();
    return null;
  }

  /** @param {Canned} reply @param {HTMLDialogElement} dialog */
  async #remove(reply, dialog) {
    const { page, notices } = this;
    const isMeant = await confirmed(page, {
      title: page.say("canned-delete-title", { shortcut: reply.shortcut }),
      text: page.say("canned-delete-text"),
      label: page.say("canned-delete"),
    });
    if (!isMeant) return;
    try {
      await api.delete(`${CANNED}/${reply.id}`);
    } catch (error) {
      notices.failed(explain(page, error));
      await this.#load();
      return;
    }
    dialog.close();
    notices.done(page.say("canned-deleted", { shortcut: reply.shortcut }));
    await this.#load();
  }
}

customElements.define("canned-view", CannedView);
