// @ts-check
/** `<glossary-view>`: the site's own terms, each with what it is called in other languages; saved as a whole. */

import { ApiError } from "../shared/api.js";
import { icon } from "../shared/icons.js";
import { fillWith, freshId, make, redraw } from "../shared/dom.js";
import { whoseStays } from "./conflict.js";
import { emptiness, notThereYet } from "./emptiness.js";
import * as glossary from "./glossary.js";
import { menu } from "./menu.js";
import { explain } from "./saving.js";
import { searchField } from "./search-field.js";
import { plainChanges } from "./text-changes.js";
import { fits, namedIn, nameless, snapshotOf, termsOf } from "./terms.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 * @typedef {import("./terms.js").Entry} Entry
 */

/** So many terms are drawn at once; the search finds the others. */
const SHOWN = 100;

export class GlossaryView extends HTMLElement {
  /** @type {Entry[] | null} */
  #entries = null;
  #stored = "";
  #version = "";
  #search = "";
  #busy = false;
  #failed = false;
  /** The entry that the server or we find fault with, and why. */
  #fault = { id: "", text: "" };
  #head = make("div", { class: "list-head" });
  #state = make("p", { class: "list-count", role: "status" });
  #body = make("div", { class: "list-body" });

  /** @param {Page} page @param {NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
    page.addEventListener("language", () => this.isConnected && this.#draw());
  }

  connectedCallback() {
    this.replaceChildren(this.#head, this.#body);
    this.#entries = null;
    this.#fault = { id: "", text: "" };
    this.#draw();
    void this.#load();
  }

  get isChanged() {
    return this.#entries !== null && this.#snapshot() !== this.#stored;
  }

  async retry() {
    if (this.#failed) await this.#load();
  }

  focusSearch() {
    /** @type {HTMLElement | null} */ (this.querySelector("input[type=search]"))?.focus();
  }

  async #load() {
    try {
      this.#take(await glossary.load());
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.#draw();
  }

  /** @param {import("./glossary.js").Glossary} stored */
  #take({ terms, version }) {
    this.#entries = terms.map(({ term, renderings }) => ({
      id: freshId("term"),
      term,
      renderings: new Map(Object.entries(renderings)),
    }));
    this.#version = version;
    this.#stored = this.#snapshot();
  }

  async save() {
    const { page, notices } = this;
    if (this.#busy || this.#entries === null) return;
    if (!this.isChanged) {
      notices.done(page.say("done-nothing"));
      return;
    }
    const fault = nameless(this.#entries);
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
      const stored = await glossary.store(termsOf(this.#entries ?? []), version);
      // What was typed while it was stored stays.
      if (this.#snapshot() === sent) this.#take(stored);
      else [this.#stored, this.#version] = [sent, stored.version];
      this.#fault = { id: "", text: "" };
      notices.done(page.say("glossary-done"));
      this.#draw();
    } catch (error) {
      if (error instanceof ApiError && error.code === "changed_meanwhile") await this.#settle().catch((reason) => notices.failed(explain(page, reason)));
      else if (error instanceof ApiError && error.code === "invalid_glossary") this.#stopAt(namedIn(this.#entries ?? [], error.message), error.message);
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
          { title: page.say("side-mine"), text: inLines(page, termsOf(this.#entries ?? [])) },
          page.labels.language,
        ),
    });
    if (answer === "mine") await this.#store(theirs.version);
    if (answer === "theirs") await this.#load();
  }

  /** @param {string} id @param {string} text */
  #stopAt(id, text) {
    this.#fault = { id, text };
    if (!id) {
      this.notices.failed(text);
      return;
    }
    this.#search = "";
    this.#draw();
    /** @type {HTMLElement | null} */ (this.querySelector(`[data-field="${id}"]`))?.focus();
  }

  #snapshot() {
    return snapshotOf(this.#entries ?? []);
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
    this.#search = "";
    const entry = { id: freshId("term"), term: "", renderings: new Map() };
    this.#entries?.unshift(entry);
    this.#draw();
    /** @type {HTMLElement | null} */ (this.querySelector(`[data-field="${entry.id}"]`))?.focus();
  }

  #draw() {
    redraw(this.#head, () => this.#drawHead());
    redraw(this.#body, () => this.#drawBody());
    this.#refresh();
  }

  #drawHead() {
    const { page } = this;
    const search = searchField(page.say("glossary-search"), page.say("glossary-search"), this.#search, {
      input: () => {
        this.#search = search.value;
        redraw(this.#body, () => this.#drawBody());
      },
    });
    fillWith(
      this.#head,
      make(
        "div",
        { class: "list-title glossary-title" },
        make("h1", {}, page.say("view-glossary")),
        this.#state,
        make(
          "div",
          { class: "form-actions glossary-actions" },
          make("button", { type: "button", class: "button", "data-field": "add", on: { click: () => this.#add() } }, icon("plus", 18), page.say("glossary-add")),
          make(
            "button",
            { type: "button", class: "button primary", "data-field": "save", "aria-keyshortcuts": "Control+S", on: { click: () => void this.save() } },
            page.say("save"),
          ),
        ),
      ),
      make("p", { class: "view-intro" }, page.say("glossary-intro")),
      make("div", { class: "list-filters" }, make("label", { class: "search" }, icon("search", 18), search, make("kbd", { "aria-hidden": "true" }, "/"))),
    );
  }

  #drawBody() {
    const { page } = this;
    const entries = this.#entries;
    if (entries === null) {
      fillWith(this.#body, notThereYet(page, this.#failed, "glossary-failed", () => void this.#load()));
    } else if (entries.length === 0) {
      fillWith(this.#body, emptiness("book", page.say("glossary-empty-title"), page.say("glossary-empty-text"), []));
    } else {
      const fitting = entries.filter((entry) => fits(entry, this.#search));
      const hidden = fitting.length - SHOWN;
      fillWith(
        this.#body,
        fitting.length === 0 && emptiness("search", page.say("nothing-title"), "", []),
        fitting.length > 0 && make("ul", { class: "rows" }, ...fitting.slice(0, SHOWN).map((entry) => this.#item(entry))),
        hidden > 0 && make("p", { class: "hint" }, page.say("glossary-more", { count: hidden })),
      );
    }
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
      const next = this.#entries?.[this.#entries.indexOf(entry) + 1]?.id ?? "add";
      this.#entries = this.#entries?.filter((other) => other !== entry) ?? null;
      this.#draw();
      /** @type {HTMLElement | null} */ (this.querySelector(`[data-field="${next}"]`))?.focus();
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
      this.#draw();
      /** @type {HTMLElement | null} */ (this.querySelector(`[data-field="${entry.id}-language"]`))?.focus();
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
          this.#draw();
          /** @type {HTMLElement | null} */ (this.querySelector(`[data-field="${entry.id}-${code}"]`))?.focus();
        },
      })),
    });
  }

  /** What changes with every letter. */
  #refresh() {
    const { page, isChanged } = this;
    const count = this.#entries?.length ?? 0;
    const terms = page.say("glossary-count", { count });
    this.#state.textContent = this.#busy ? page.say("saving") : isChanged ? page.say("unsaved") : this.#entries ? terms : "";
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
