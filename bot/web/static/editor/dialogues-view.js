// @ts-check
/**
 * `<dialogues-view>`: the scripted dialogues in a list, with what came of each, or the open one in its place.
 *
 * What it shows is its route. Dispatches `route` for another way to look at the list (detail: the new DialoguesRoute, and
 * whether it is worth a step back) and `go` for what may leave changes behind (detail: the address).
 */

import { ApiError } from "../shared/api.js";
import { icon } from "../shared/icons.js";
import { DialogueDraft, blankRow } from "./dialogue-draft.js";
import { DialogueForm } from "./dialogue-form.js";
import { DialogueList } from "./dialogue-list.js";
import * as dialogues from "./dialogues.js";
import { fillWith, make } from "../shared/dom.js";
import { writeRoute } from "./route.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./route.js").DialoguesRoute} DialoguesRoute
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 */

export class DialoguesView extends HTMLElement {
  /** @type {DialoguesRoute} */
  #route = { view: "dialogues", id: "", search: "", state: "", language: "" };
  /** @type {DialogueForm | null} */
  #form = null;
  #list;
  /** Counts what was opened, so that a dialogue that arrives late does not replace a newer one. */
  #turn = 0;
  #isDead = false;

  /** @param {Page} page @param {NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
    this.#list = new DialogueList(page, notices);
    this.#list.addEventListener("look", (event) => {
      const { change, isStep } = /** @type {CustomEvent} */ (event).detail;
      const route = { ...this.#route, ...change };
      if (writeRoute(route) !== writeRoute(this.#route)) this.dispatchEvent(new CustomEvent("route", { detail: { route, isStep } }));
    });
  }

  disconnectedCallback() {
    this.#close();
  }

  get isChanged() {
    return this.#form?.isChanged ?? false;
  }

  save() {
    return this.#form?.save();
  }

  async retry() {
    if (this.#isDead) await this.#open(this.#route.id);
    else if (!this.#form) await this.#list.load();
  }

  focusSearch() {
    if (this.#list.isConnected) this.#list.focusSearch();
  }

  /** @param {DialoguesRoute} route */
  show(route) {
    this.#route = route;
    this.#list.route = route;
    const opened = this.#form?.draft.id ?? null;
    if (!route.id) {
      this.#close();
      if (!this.#list.isConnected) fillWith(this, this.#list);
      this.#list.show(opened);
    } else if (opened === null || String(opened) !== route.id) {
      void this.#open(route.id);
    }
  }

  #close() {
    this.#turn += 1;
    this.#form = null;
    this.#isDead = false;
  }

  /** @param {string} id */
  async #open(id) {
    this.#close();
    const turn = this.#turn;
    const { page } = this;
    if (id === "new" || id === "example") {
      this.#edit(id === "new" ? DialogueDraft.blank(this.#known(this.#route.language)) : this.#example());
      return;
    }
    fillWith(this, make("p", { class: "loading", role: "status" }, page.say("loading")));
    try {
      const dialogue = await dialogues.get(Number(id));
      if (turn === this.#turn) this.#edit(DialogueDraft.of(dialogue));
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#isDead = true;
      fillWith(this, this.#dead(error instanceof ApiError && error.status === 404));
    }
  }

  /** A language of the site: `code`, if it is one. @param {string} code */
  #known(code) {
    return this.page.siteLanguages.some((language) => language.code === code) ? code : this.page.siteLanguage;
  }

  /** One that passes on every site, in the language of the page. */
  #example() {
    const { page } = this;
    const draft = DialogueDraft.blank(this.#known(page.labels.language));
    draft.name = page.say("dialogues-example-name");
    const [first] = draft.turns;
    if (first) {
      first.visitor = page.say("dialogues-example-visitor");
      first.rows = [{ ...blankRow("decision", draft.language), value: ["handoff"] }, blankRow("person", draft.language)];
    }
    return draft;
  }

  /** @param {DialogueDraft} draft */
  #edit(draft) {
    const form = new DialogueForm(this.page, draft, { back: this.#back, notices: this.notices });
    this.#form = form;
    form.addEventListener("stored", (event) => {
      if (!(/** @type {CustomEvent} */ (event).detail) || this.#form !== form) return;
      const route = { ...this.#route, id: String(draft.id) };
      this.dispatchEvent(new CustomEvent("route", { detail: { route, isStep: false } }));
    });
    form.addEventListener("removed", () => {
      if (this.#form === form) this.#form = null;
      this.dispatchEvent(new CustomEvent("go", { detail: this.#back }));
    });
    fillWith(this, form);
    window.scrollTo({ top: 0 });
  }

  /** The address of the list as it was left. */
  get #back() {
    return writeRoute({ ...this.#route, id: "" });
  }

  /** @param {boolean} isUnknown */
  #dead(isUnknown) {
    const { page } = this;
    const back = make("a", { class: "button", href: this.#back }, icon("back", 18), page.say("dialogue-back"));
    const retry = () => void this.#open(this.#route.id);
    return make(
      "div",
      { class: "emptiness" },
      make("span", { class: "emptiness-picture" }, icon(isUnknown ? "chat" : "offline", 30)),
      make("h1", {}, page.say(isUnknown ? "dialogue-unknown" : "dialogues-load-failed")),
      isUnknown && make("p", {}, page.say("article-unknown-text")),
      make(
        "div",
        { class: "emptiness-ways" },
        back,
        !isUnknown && make("button", { type: "button", class: "button primary", on: { click: retry } }, icon("retry", 18), page.say("retry")),
      ),
    );
  }
}

customElements.define("dialogues-view", DialoguesView);
