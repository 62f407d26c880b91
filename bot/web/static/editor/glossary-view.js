// @ts-check
/** `<glossary-view>`: the site's own terms, each with what it is called in other languages; saved as a whole. */

import { ApiError } from "../shared/api.js";
import { icon } from "../shared/icons.js";
import { freshId, make } from "../shared/dom.js";
import { whoseStays } from "./conflict.js";
import * as glossary from "./glossary.js";
import { menu } from "./menu.js";
import { explain } from "./saving.js";
import { ShelfView } from "./shelf-view.js";
import { plainChanges } from "./text-changes.js";
import { fits, namedIn, nameless, snapshotOf, termsOf } from "./terms.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 * @typedef {import("./terms.js").Entry} Entry
 */

/** So many terms are drawn at once; the search finds the others. */
const SHOWN = 100;

/** @extends {ShelfView<Entry>} */
export class GlossaryView extends ShelfView {
  #stored = "";
  #version = "";
  #busy = false;
  /** The entry that the server or we find fault with, and why. */
  #fault = { id: "", text: "" };
  #state = make("p", { class: "list-count", role: "status" });

  /** @param {Page} page @param {NoticeBoard} notices */
  constructor(page, notices) {
    super(page, notices, { name: "glossary", picture: "book", look: "glossary-title" });
  }

  connectedCallback() {
    this.#fault = { id: "", text: "" };
    super.connectedCallback();
  }

  get isChanged() {
    return this.items !== null && this.#snapshot() !== this.#stored;
  }

  async fetch() {
    this.#take(await glossary.load());
  }

  /** @param {import("./glossary.js").Glossary} stored */
  #take({ terms, version }) {
    this.items = terms.map(({ term, renderings }) => ({
      id: freshId("term"),
      term,
      renderings: new Map(Object.entries(renderings)),
    }));
    this.#version = version;
    this.#stored = this.#snapshot();
  }

  async save() {
    const { page, notices } = this;
    if (this.#busy || this.items === null) return;
    if (!this.isChanged) {
      notices.done(page.say("done-nothing"));
      return;
    }
    const fault = nameless(this.items);
    if (fault) {
      this.#stopAt(fault.id, page.say("glossary-fault-term"));
      return;
    }
    await this.#store(this.#version);
  }

  /** @param {string | null} version */
  async #store(version) {
    const { page, notices } = this;
    this.#busy = true;
    this.#refresh();
    const sent = this.#snapshot();
    try {
      const stored = await glossary.store(termsOf(this.items ?? []), version);
      // What was typed while it was stored stays.
      if (this.#snapshot() === sent) this.#take(stored);
      else [this.#stored, this.#version] = [sent, stored.version];
      this.#fault = { id: "", text: "" };
      notices.done(page.say("glossary-done"));
      this.draw();
    } catch (error) {
      if (error instanceof ApiError && error.code === "changed_meanwhile") await this.#settle().catch((reason) => notices.failed(explain(page, reason)));
      else if (error instanceof ApiError && error.code === "invalid_glossary") this.#stopAt(namedIn(this.items ?? [], error.message), error.message);
      else notices.failed(explain(page, error));
    } finally {
      this.#busy = false;
      this.#refresh();
    }
  }

  async #settle() {
    const { page } = this;
    const theirs = await glossary.load();
    const answer = await whoseStays(page, {
      title: page.say("glossary-conflict-title"),
      text: page.say("glossary-conflict-text"),
      body: () =>
        plainChanges(
          page,
          { title: page.say("side-theirs"), text: inLines(page, theirs.terms) },
          { title: page.say("side-mine"), text: inLines(page, termsOf(this.items ?? [])) },
          page.labels.language,
        ),
    });
    if (answer === "mine") await this.#store(theirs.version);
    if (answer === "theirs") await this.load();
  }

  /** @param {string} id @param {string} text */
  #stopAt(id, text) {
    this.#fault = { id, text };
    if (!id) {
      this.notices.failed(text);
      return;
    }
    this.search = "";
    this.draw();
    this.focusOn(`[data-field="${id}"]`);
  }

  #snapshot() {
    return snapshotOf(this.items ?? []);
  }

  #edited() {
    if (this.#fault.id) {
      this.#fault = { id: "", text: "" };
      for (const field of this.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
      for (const place of this.querySelectorAll(".fault")) place.textContent = "";
    }
    this.#refresh();
  }

  #add() {
    this.search = "";
    const entry = { id: freshId("term"), term: "", renderings: new Map() };
    this.items?.unshift(entry);
    this.draw();
    this.focusOn(`[data-field="${entry.id}"]`);
  }

  draw() {
    super.draw();
    this.#refresh();
  }

  acts() {
    const { page } = this;
    return [
      this.#state,
      make(
        "div",
        { class: "form-actions glossary-actions" },
        make("button", { type: "button", class: "button", "data-field": "add", on: { click: () => void this.whenThere(() => this.#add()) } }, icon("plus", 18), page.say("glossary-add")),
        make(
          "button",
          { type: "button", class: "button primary", "data-field": "save", "aria-keyshortcuts": "Control+S", on: { click: () => void this.save() } },
          page.say("save"),
        ),
      ),
    ];
  }

  /** @param {Entry} entry */
  isFound(entry) {
    return fits(entry, this.search);
  }

  /** @param {Entry[]} found */
  rows(found) {
    const hidden = found.length - SHOWN;
    return [
      make("ul", { class: "rows" }, ...found.slice(0, SHOWN).map((entry) => this.#item(entry))),
      hidden > 0 && make("p", { class: "hint" }, this.page.say("glossary-more", { count: hidden })),
    ];
  }

  /** @param {Entry} entry */
  #item(entry) {
    const { page } = this;
    const fault = this.#fault.id === entry.id ? this.#fault.text : "";
    const faultId = freshId("fault");
    const label = page.say("glossary-remove", { term: entry.term });
    const field = make("input", {
      type: "text",
      "data-field": entry.id,
      "aria-label": page.say("glossary-term"),
      "aria-describedby": faultId,
      "aria-invalid": fault ? "true" : null,
      placeholder: page.say("glossary-term"),
      autocomplete: "off",
      dir: "auto",
      on: {
        input: () => {
          entry.term = field.value;
          this.#edited();
        },
      },
    });
    field.value = entry.term;
    const remove = () => {
      const next = this.items?.[this.items.indexOf(entry) + 1]?.id ?? "add";
      this.items = this.items?.filter((other) => other !== entry) ?? null;
      this.draw();
      this.focusOn(`[data-field="${next}"]`);
    };
    return make(
      "li",
      { class: "term" },
      make(
        "div",
        { class: "field term-name" },
        field,
        make("button", { type: "button", class: "icon-button", "aria-label": label, title: label, on: { click: remove } }, icon("trash", 18)),
        make("p", { class: "fault", id: faultId, role: "alert", dir: "auto" }, fault),
      ),
      make("div", { class: "renderings" }, ...[...entry.renderings.keys()].map((code) => this.#rendering(entry, code)), this.#adder(entry)),
    );
  }

  /** @param {Entry} entry @param {string} code */
  #rendering(entry, code) {
    const { page } = this;
    const name = page.autonym(code);
    const label = page.say("glossary-rendering-remove", { term: entry.term, language: page.languageName(code) });
    const field = make("input", {
      type: "text",
      "data-field": `${entry.id}-${code}`,
      "aria-label": page.say("glossary-rendering", { term: entry.term, language: page.languageName(code) }),
      autocomplete: "off",
      lang: code,
      dir: page.direction(code),
      on: {
        input: () => {
          entry.renderings.set(code, field.value);
          this.#edited();
        },
      },
    });
    field.value = entry.renderings.get(code) ?? "";
    const remove = () => {
      entry.renderings.delete(code);
      this.draw();
      this.focusOn(`[data-field="${entry.id}-language"]`);
    };
    return make(
      "div",
      { class: "field rendering" },
      make("span", { class: "rendering-name", lang: code, "aria-hidden": "true" }, make("bdi", {}, name)),
      field,
      make("button", { type: "button", class: "icon-button", "aria-label": label, title: label, on: { click: remove } }, icon("close", 16)),
    );
  }

  /** @param {Entry} entry */
  #adder(entry) {
    const { page } = this;
    const left = page.siteLanguages.filter(({ code }) => !entry.renderings.has(code));
    if (left.length === 0) return null;
    return menu({
      face: [icon("plus", 16), make("span", {}, page.say("language-add"))],
      name: page.say("glossary-language-add", { term: entry.term }),
      field: `${entry.id}-language`,
      items: left.map(({ code, name }) => ({
        label: name,
        lang: code,
        hint: page.languageName(code) === name ? "" : page.languageName(code),
        act: () => {
          entry.renderings.set(code, "");
          this.draw();
          this.focusOn(`[data-field="${entry.id}-${code}"]`);
        },
      })),
    });
  }

  /** What changes with every letter. */
  #refresh() {
    const { page, isChanged } = this;
    const count = this.items?.length ?? 0;
    const terms = page.say("glossary-count", { count });
    this.#state.textContent = this.#busy ? page.say("saving") : isChanged ? page.say("unsaved") : this.items ? terms : "";
    this.#state.classList.toggle("unsaved", isChanged);
    this.querySelector("[data-field=save]")?.setAttribute("aria-disabled", String(this.#busy));
  }
}

/** Terms as text, one a line, in the order of the alphabet. @param {Page} page @param {glossary.Term[]} terms */
function inLines(page, terms) {
  const lines = terms.map(({ term, renderings }) => {
    const named = Object.entries(renderings).sort(([one], [two]) => one.localeCompare(two)).map(([code, text]) => `${page.languageName(code)}: ${text}`);
    return named.length > 0 ? `${term} (${named.join(", ")})` : term;
  });
  return lines.sort((one, two) => one.localeCompare(two)).join("\n");
}

customElements.define("glossary-view", GlossaryView);
