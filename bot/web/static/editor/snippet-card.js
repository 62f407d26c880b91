// @ts-check
/**
 * `<snippet-card>`: one snippet to write in, in its languages, with the articles that say it.
 *
 * Dispatches `save` and `remove`; its owner stores it.
 */

import { fillWith, freshId, make, redraw } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";
import { menu } from "./menu.js";
import { panelDialog } from "./panel-dialog.js";
import { writeRoute } from "./route.js";
import { cleaned, isName } from "./snippet-texts.js";
import * as snippets from "./snippets.js";

/** @typedef {import("../shared/page.js").Page} Page */

export class SnippetCard extends HTMLElement {
  /** @type {snippets.Snippet | null} */
  #stored;
  #busy = false;
  #fault = make("p", { class: "fault", id: freshId("fault"), role: "alert" });
  #state = make("span", { class: "snippet-state", role: "status" });
  /** @type {Map<string, string>} */
  texts = new Map();
  name = "";

  /** @param {Page} page @param {snippets.Snippet | null} stored null for a new one */
  constructor(page, stored) {
    super();
    this.page = page;
    this.#stored = stored;
    this.#take();
  }

  get revision() {
    return this.#stored?.revision ?? 0;
  }

  get usedBy() {
    return this.#stored?.used_by ?? [];
  }

  get isChanged() {
    const now = JSON.stringify(Object.entries(cleaned(this.texts)).sort());
    return this.#stored ? now !== JSON.stringify(Object.entries(this.#stored.texts).sort()) : this.name !== "" || now !== "[]";
  }

  get isBusy() {
    return this.#busy;
  }

  set isBusy(busy) {
    this.#busy = busy;
    this.#refresh();
  }

  /** @param {snippets.Snippet} stored */
  stored(stored) {
    this.#stored = stored;
    this.#take();
    this.draw();
  }

  #take() {
    const { page } = this;
    this.name = this.#stored?.name ?? this.name;
    this.texts = new Map(Object.entries(this.#stored?.texts ?? { [page.siteLanguage]: "" }));
  }

  /** What cannot be saved like that, as the key of what is said. */
  fault() {
    if (!isName(this.name)) return "snippet-name-hint";
    return Object.keys(cleaned(this.texts)).length === 0 ? "snippet-fault-text" : "";
  }

  /** @param {string} key */
  showFault(key) {
    this.#fault.textContent = this.page.say(key);
    const field = this.querySelector(key === "snippet-fault-text" ? "textarea" : "input, textarea");
    field?.setAttribute("aria-invalid", "true");
    /** @type {HTMLElement | null} */ (field)?.focus();
  }

  focusName() {
    /** @type {HTMLElement | null} */ (this.querySelector("input"))?.focus();
  }

  draw() {
    const { page } = this;
    this.classList.add("card");
    this.#fault.textContent = "";
    redraw(this, () =>
      fillWith(
        this,
        make("div", { class: "snippet-head" }, this.#stored ? make("h2", {}, make("code", { dir: "ltr" }, this.name)) : this.#nameField(), this.#state),
        ...[...this.texts.keys()].map((code) => this.#field(code)),
        this.#fault,
        make(
          "div",
          { class: "snippet-foot" },
          this.#adder(),
          this.#stored !== null && this.#button("history", "clock", () => this.#openHistory()),
          this.#button("delete", "trash", () => this.dispatchEvent(new Event("remove"))),
          make("button", { type: "button", class: "button primary", "data-field": `save-${this.name}`, on: { click: () => this.dispatchEvent(new Event("save")) } }, page.say("save")),
        ),
        this.#uses(),
      ),
    );
    this.#refresh();
  }

  #edited() {
    this.#fault.textContent = "";
    for (const field of this.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
    this.#refresh();
  }

  #refresh() {
    const { page } = this;
    this.#state.textContent = this.#busy ? page.say("saving") : this.isChanged ? page.say("unsaved") : "";
    this.querySelector(".button.primary")?.setAttribute("aria-disabled", String(this.#busy));
  }

  #nameField() {
    const { page } = this;
    const [id, hint] = [freshId("name"), freshId("hint")];
    const field = make("input", {
      id,
      type: "text",
      "data-field": "snippet-name",
      dir: "ltr",
      autocomplete: "off",
      spellcheck: "false",
      maxlength: 60,
      "aria-describedby": `${hint} ${this.#fault.id}`,
      on: {
        input: () => {
          this.name = field.value.trim();
          this.#edited();
        },
      },
    });
    field.value = this.name;
    return make("div", { class: "field" }, make("label", { for: id }, page.say("snippet-name")), make("p", { class: "hint", id: hint }, page.say("snippet-name-hint")), field);
  }

  /** @param {string} code */
  #field(code) {
    const { page } = this;
    const id = freshId("text");
    const field = make("textarea", {
      id,
      rows: 2,
      "data-field": `${this.name}-${code}`,
      lang: code,
      dir: page.direction(code),
      maxlength: 5000,
      "aria-describedby": this.#fault.id,
      on: {
        input: () => {
          this.texts.set(code, field.value);
          this.#edited();
        },
      },
    });
    field.value = this.texts.get(code) ?? "";
    const label = page.say("language-remove", { language: page.languageName(code) });
    const remove = () => {
      this.texts.delete(code);
      this.draw();
      this.focusName();
    };
    return make(
      "div",
      { class: "field snippet-text" },
      make("label", { for: id, lang: code }, make("bdi", {}, page.autonym(code))),
      field,
      this.texts.size > 1 && make("button", { type: "button", class: "icon-button", "aria-label": label, title: label, on: { click: remove } }, icon("close", 16)),
    );
  }

  #adder() {
    const { page } = this;
    const left = page.siteLanguages.filter(({ code }) => !this.texts.has(code));
    if (left.length === 0) return null;
    return menu({
      face: [icon("plus", 16), make("span", {}, page.say("language-add"))],
      name: page.say("language-add-name"),
      field: `${this.name}-language`,
      items: left.map(({ code, name }) => ({
        label: name,
        lang: code,
        hint: page.languageName(code) === name ? "" : page.languageName(code),
        act: () => {
          this.texts.set(code, "");
          this.draw();
          /** @type {HTMLElement | null} */ (this.querySelector(`[data-field="${this.name}-${code}"]`))?.focus();
        },
      })),
    });
  }

  /** @param {string} key @param {import("../shared/icons.js").IconName} picture @param {() => void} act */
  #button(key, picture, act) {
    return make("button", { type: "button", class: "button small", "data-field": `${key}-${this.name}`, on: { click: act } }, icon(picture, 16), this.page.say(key));
  }

  #uses() {
    const { page, usedBy } = this;
    if (this.#stored === null) return null;
    if (usedBy.length === 0) return make("p", { class: "hint" }, page.say("snippet-unused"));
    return make(
      "details",
      { class: "snippet-uses" },
      make("summary", {}, `${page.say("snippet-used")} (${page.number(usedBy.length)})`),
      make("ul", {}, ...usedBy.map(({ id, question, language, direction }) => make("li", {}, make("a", { href: writeRoute({ view: "article", id, language: "" }), lang: language, dir: direction }, question || id)))),
    );
  }

  #openHistory() {
    const { page } = this;
    const { dialog, body, foot, open } = panelDialog(`${page.say("history")}: ${this.name}`, "snippet-history");
    const place = make("div", { class: "insert-snippets" }, make("p", { role: "status" }, page.say("loading")));
    fillWith(body, place);
    fillWith(foot, make("button", { type: "button", class: "button", on: { click: () => dialog.close() } }, page.say("close")));
    open();
    snippets.history(this.name).then(
      (entries) => fillWith(place, make("ol", { class: "snippet-entries" }, ...entries.map((entry) => this.#entry(entry, dialog)))),
      (error) => fillWith(place, make("p", { class: "fault", role: "alert" }, explain(page, error))),
    );
  }

  /** @param {snippets.Entry} entry @param {HTMLDialogElement} dialog */
  #entry({ texts, author, at }, dialog) {
    const { page } = this;
    const restore = () => {
      dialog.close();
      this.texts = new Map(Object.entries(texts ?? {}));
      this.draw();
    };
    return make(
      "li",
      {},
      make("p", { class: "hint" }, page.say("history-by", { author, when: page.moment(at) })),
      ...Object.entries(texts ?? {}).map(([code, text]) => make("p", { lang: code, dir: page.direction(code) }, text)),
      texts === null ? make("p", {}, page.say("snippet-deleted")) : make("button", { type: "button", class: "button small", on: { click: restore } }, page.say("history-restore")),
    );
  }
}

customElements.define("snippet-card", SnippetCard);
