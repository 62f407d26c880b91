// @ts-check
/**
 * `<live-fields>`: what an article looks up in another system, and its answer with that in the open language.
 *
 * It is stored by itself, with a button of its own: it is no part of the article's text.
 */

import { freshId, make } from "../shared/dom.js";
import * as articles from "./articles.js";
import { explain } from "./saving.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 * @typedef {import("./draft.js").Draft} Draft
 * @typedef {import("./articles.js").LiveData} LiveData
 */

export class LiveFields extends HTMLElement {
  #action = make("select", { id: freshId("live-action"), class: "button", on: { change: () => this.#refresh() } });
  #template = make("textarea", {
    id: freshId("live-template"),
    rows: 5,
    spellcheck: "true",
    on: {
      input: () => {
        this.#templates[this.#language] = this.#template.value;
      },
    },
  });
  #hint = make("p", { class: "hint", id: freshId("hint") });
  #written = make("div", { class: "field" });
  #language = "";
  /** What is written so far, by language. @type {Record<string, string>} */
  #templates = {};
  /** @type {LiveData | null} */
  #live = null;

  /**
   * @param {Page} page
   * @param {Draft} draft
   * @param {NoticeBoard} notices
   */
  constructor(page, draft, notices) {
    super();
    this.page = page;
    this.draft = draft;
    this.notices = notices;
    void this.#load();
  }

  /** @param {string} language the one to write in */
  open(language) {
    this.#language = language;
    if (this.#live) this.#draw(this.#live);
  }

  async #load() {
    let live;
    try {
      live = await articles.liveData(this.draft.id);
    } catch (error) {
      if (this.isConnected) this.notices.failed(explain(this.page, error));
      return;
    }
    // Where administrators have set up nothing there is nothing to choose.
    if (live.offered.length === 0) return;
    this.#live = live;
    this.#templates = { ...live.templates };
    this.#action.dataset.chosen = live.action ?? "";
    this.#draw(live);
  }

  /** @param {LiveData} live */
  #draw(live) {
    const { page } = this;
    const language = this.#language;
    const options = live.offered.map(({ name }) => make("option", { value: name }, name));
    this.#action.replaceChildren(make("option", { value: "" }, page.say("live-none")), ...options);
    this.#action.value = this.#action.dataset.chosen ?? "";
    this.#template.lang = language;
    this.#template.dir = page.direction(language);
    this.#template.value = this.#templates[language] ?? "";
    this.#template.setAttribute("aria-describedby", this.#hint.id);
    this.#written.replaceChildren(make("label", { for: this.#template.id }, page.say("live-template")), this.#template, this.#hint);
    const save = make("button", { type: "button", class: "button", on: { click: () => void this.#store(save) } }, page.say("live-save"));
    this.replaceChildren(
      make(
        "section",
        { class: "card details", "aria-labelledby": "live-title" },
        make("h2", { id: "live-title" }, page.say("live-title")),
        make("p", { class: "hint" }, page.say("live-hint")),
        make("div", { class: "field" }, make("label", { for: this.#action.id }, page.say("live-action")), this.#action),
        this.#written,
        save,
      ),
    );
    this.#refresh();
  }

  /** The answer is written where something is looked up. */
  #refresh() {
    this.#action.dataset.chosen = this.#action.value;
    const chosen = this.#live?.offered.find(({ name }) => name === this.#action.value);
    this.#written.hidden = !chosen;
    // Each keeps its braces where the sentence runs from the right.
    const values = (chosen?.details ?? []).map((name) => `\u2066{${name}}\u2069`).join(", ");
    this.#hint.textContent = this.page.say("live-template-hint", { values: values || "{…}" });
  }

  /** @param {HTMLButtonElement} save */
  async #store(save) {
    const { page, draft, notices } = this;
    if (!this.#live || save.disabled) return;
    save.disabled = true;
    try {
      const action = this.#action.value;
      if (action) {
        const { version } = this.#live;
        this.#live = await articles.lookUp(draft.id, { action, templates: this.#templates, version });
      } else {
        await articles.lookUpNothing(draft.id);
        this.#live = await articles.liveData(draft.id);
      }
      notices.done(page.say("live-done"));
    } catch (error) {
      notices.failed(explain(page, error));
    } finally {
      save.disabled = false;
    }
  }
}

customElements.define("live-fields", LiveFields);
