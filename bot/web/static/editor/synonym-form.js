// @ts-check
/** `<synonym-form>`: words that stand for each other, by language, saved as a whole; and those that visitors' words propose. */

import { ApiError } from "../shared/api.js";
import { fillWith, freshId, make, redraw } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { whoseStays } from "./conflict.js";
import { emptiness, notThereYet } from "./emptiness.js";
import { explain } from "./saving.js";
import * as synonyms from "./synonyms.js";
import { trialView } from "./trial-result.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 * @typedef {synonyms.Entry} Entry
 */

export class SynonymForm extends HTMLElement {
  /** @type {Entry[] | null} */
  #entries = null;
  #stored = "";
  #version = "";
  #busy = false;
  #failed = false;
  /** @type {synonyms.Proposal[] | null} */
  #proposed = null;
  #state = make("p", { class: "list-count", role: "status" });
  #groups = make("div");
  #result = make("div", { class: "trial-result" });
  #proposals = make("div");

  /** @param {Page} page @param {NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
    page.addEventListener("language", () => this.isConnected && this.#draw());
  }

  connectedCallback() {
    this.#draw();
  }

  /** Whoever has left has been asked whether changes may go. */
  disconnectedCallback() {
    this.#entries = null;
    this.#proposed = null;
    fillWith(this.#result);
  }

  get isChanged() {
    return this.#entries !== null && this.#stored !== this.#snapshot();
  }

  /** Load what is kept, unless something is written here. */
  async load() {
    if (this.isChanged) return;
    try {
      this.#take(await synonyms.load());
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    if (!this.isConnected) return;
    this.#draw();
    await this.#look();
  }

  async save() {
    const { page, notices } = this;
    if (this.#busy || !this.#entries) return;
    const alone = synonyms.lonely(this.#entries);
    if (alone) {
      notices.failed(page.say("synonyms-lonely", { word: `\u2068${synonyms.termsOf(alone.text)[0]}\u2069` }));
      /** @type {HTMLElement | null} */ (this.querySelector(`[data-field="${alone.id}"]`))?.focus();
      return;
    }
    await this.#during(async () => {
      try {
        this.#take(await synonyms.store(this.#sent, this.#version));
      } catch (error) {
        if (!(error instanceof ApiError) || error.code !== "changed_meanwhile") throw error;
        if (!(await this.#settle())) return;
      }
      this.#draw();
      notices.done(page.say("synonyms-saved"));
    });
  }

  /** A colleague was quicker. @returns {Promise<boolean>} whether what stands here was kept instead */
  async #settle() {
    const { page } = this;
    const answer = await whoseStays(page, {
      title: page.say("conflict-title"),
      text: page.say("conflict-text"),
    });
    if (answer === "later") return false;
    const theirs = await synonyms.load();
    this.#take(answer === "mine" ? await synonyms.store(this.#sent, theirs.version) : theirs);
    if (answer === "theirs") this.#draw();
    return answer === "mine";
  }

  async #try() {
    const { page } = this;
    await this.#during(async () => {
      const { titles, ...result } = await synonyms.tryOut(this.#sent);
      const trial = { id: 0, state: /** @type {const} */ ("done"), done: 0, total: 0, result: { ...result, own: [], held: false }, titles };
      fillWith(this.#result, ...(result.total === 0 ? [make("p", { class: "hint" }, page.say("tests-none"))] : trialView(page, trial, "")));
    });
  }

  /** What visitors' words propose; that takes a moment, and nobody waits for it. */
  async #look() {
    try {
      this.#proposed = (await synonyms.proposals()).proposals;
    } catch {
      this.#proposed = [];
    }
    if (this.isConnected) this.#drawProposals();
  }

  /** @param {() => Promise<void>} work */
  async #during(work) {
    if (this.#busy) return;
    this.#busy = true;
    this.#refresh();
    try {
      await work();
    } catch (error) {
      this.notices.failed(explain(this.page, error));
    } finally {
      this.#busy = false;
      this.#refresh();
    }
  }

  get #sent() {
    return synonyms.groupsOf(this.#entries ?? []);
  }

  /** @param {{ groups: synonyms.Group[], version: string }} kept */
  #take({ groups, version }) {
    this.#entries = groups.map(({ language, terms }) => ({ id: freshId("synonym"), language, text: terms.join(", ") }));
    this.#version = version;
    this.#stored = this.#snapshot();
  }

  #snapshot() {
    return JSON.stringify(this.#sent);
  }

  /** @param {synonyms.Proposal} proposal @param {boolean} isTaken */
  async #review(proposal, isTaken) {
    if (isTaken && this.#entries) {
      this.#entries = synonyms.withProposal(this.#entries, proposal, freshId("synonym"));
    } else {
      try {
        await synonyms.refuse(proposal);
      } catch (error) {
        this.notices.failed(explain(this.page, error));
        return;
      }
    }
    this.#proposed = this.#proposed?.filter((one) => one !== proposal) ?? null;
    this.#draw();
  }

  #add() {
    const entry = { id: freshId("synonym"), language: this.page.siteLanguage, text: "" };
    this.#entries?.unshift(entry);
    this.#draw();
    /** @type {HTMLElement | null} */ (this.querySelector(`[data-field="${entry.id}"]`))?.focus();
  }

  #draw() {
    redraw(this, () => this.#drawAll());
    this.#refresh();
  }

  #drawAll() {
    const { page } = this;
    const entries = this.#entries;
    if (entries === null) {
      fillWith(this, notThereYet(page, this.#failed, "synonyms-failed", () => void this.load()));
      return;
    }
    const button = (/** @type {string} */ field, /** @type {string} */ look, /** @type {string} */ label, /** @type {() => void} */ act) =>
      make("button", { type: "button", class: `button ${look}`, "data-field": field, on: { click: act } }, label);
    fillWith(
      this.#groups,
      entries.length === 0 && emptiness("book", page.say("synonyms-empty"), "", []),
      entries.length > 0 && make("ul", { class: "rows synonyms" }, ...entries.map((entry) => this.#item(entry))),
    );
    fillWith(
      this,
      make(
        "div",
        { class: "synonyms-head" },
        this.#state,
        button("add", "", page.say("synonyms-add"), () => this.#add()),
        button("tests-try", "", page.say("tests-try"), () => void this.#try()),
        button("save", "primary", page.say("save"), () => void this.save()),
      ),
      this.#result,
      this.#proposals,
      this.#groups,
    );
    this.#drawProposals();
  }

  /** @param {Entry} entry */
  #item(entry) {
    const { page } = this;
    const language = make(
      "select",
      {
        "aria-label": page.say("filter-language"),
        "data-field": `${entry.id}-language`,
        on: {
          change: () => {
            entry.language = language.value;
            this.#draw();
          },
        },
      },
      ...page.siteLanguages.map(({ code, name }) => make("option", { value: code, lang: code }, name)),
    );
    language.value = entry.language;
    const field = make("input", {
      type: "text",
      "data-field": entry.id,
      "aria-label": page.say("synonyms-words"),
      placeholder: page.say("synonyms-words"),
      autocomplete: "off",
      lang: entry.language,
      dir: entry.text ? page.direction(entry.language) : page.labels.direction,
      on: {
        input: () => {
          entry.text = field.value;
          field.dir = entry.text ? page.direction(entry.language) : page.labels.direction;
          this.#refresh();
        },
      },
    });
    field.value = entry.text;
    const label = page.say("synonyms-remove", { words: `\u2068${entry.text}\u2069` });
    const remove = () => {
      this.#entries = this.#entries?.filter((other) => other !== entry) ?? null;
      this.#draw();
      /** @type {HTMLElement | null} */ (this.querySelector("[data-field=add]"))?.focus();
    };
    return make(
      "li",
      { class: "synonym" },
      make("span", { class: "select" }, language, icon("chevron", 16)),
      make("div", { class: "field" }, field),
      make("button", { type: "button", class: "icon-button", "aria-label": label, title: label, on: { click: remove } }, icon("trash", 18)),
    );
  }

  #drawProposals() {
    const { page } = this;
    const proposed = this.#proposed;
    redraw(this.#proposals, () =>
      fillWith(
        this.#proposals,
        proposed !== null &&
          proposed.length > 0 &&
          make(
            "section",
            { class: "synonyms-proposed" },
            make("h2", {}, page.say("synonyms-proposed")),
            make("ul", { class: "rows" }, ...proposed.map((one) => this.#proposal(one))),
          ),
      ),
    );
  }

  /** @param {synonyms.Proposal} one */
  #proposal(one) {
    const { page } = this;
    const pair = { word: `\u2068${one.word}\u2069`, term: `\u2068${one.term}\u2069` };
    return make(
      "li",
      { class: "row" },
      make(
        "div",
        { class: "row-text" },
        make("p", {}, make("strong", {}, page.say("synonyms-pair", pair))),
        make("p", { class: "row-facts" }, make("span", {}, page.autonym(one.language)), make("span", {}, page.say("synonyms-asked", { number: page.number(one.count) }))),
        make("p", { class: "hint", lang: one.language, dir: one.direction }, one.examples.join(" · ")),
      ),
      make(
        "div",
        { class: "synonyms-ways" },
        make("button", { type: "button", class: "button small primary", "data-field": `take-${one.word}`, on: { click: () => void this.#review(one, true) } }, icon("plus", 16), page.say("synonyms-take")),
        make("button", { type: "button", class: "button small", "data-field": `refuse-${one.word}`, on: { click: () => void this.#review(one, false) } }, icon("close", 16), page.say("proposal-reject")),
      ),
    );
  }

  #refresh() {
    const { page, isChanged } = this;
    this.#state.textContent = this.#busy ? page.say("loading") : isChanged ? page.say("unsaved") : "";
    this.#state.classList.toggle("unsaved", isChanged);
    for (const button of this.querySelectorAll(".synonyms-head button")) button.setAttribute("aria-disabled", String(this.#busy));
  }
}

customElements.define("synonym-form", SynonymForm);
