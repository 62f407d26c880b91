// @ts-check
/**
 * `<dialogue-list>`: all scripted dialogues by language, what came of each, and playing them all.
 *
 * Dispatches `look` for another way to look at them (detail: what changes of the route, and whether it is worth a step
 * back).
 */

import { ApiError } from "../shared/api.js";
import { icon } from "../shared/icons.js";
import * as dialogues from "./dialogues.js";
import { debounced, fillWith, make, redraw } from "../shared/dom.js";
import { emptiness, unfetched } from "./emptiness.js";
import { writeRoute } from "./route.js";
import { explain } from "./saving.js";
import { searchField } from "./search-field.js";
import { outcomeMark } from "./turn-fields.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 * @typedef {import("./route.js").DialoguesRoute} DialoguesRoute
 * @typedef {import("./dialogues.js").Summary} Summary
 */

const TYPING_PAUSE = 150;
const LOOK_AGAIN = 700;
const STATES = ["", "passed", "failed", "unplayed"];

export class DialogueList extends HTMLElement {
  /** @type {DialoguesRoute} */
  route = { view: "dialogues", id: "", search: "", state: "", language: "" };
  /** @type {Summary[] | null} */
  #found = null;
  #failed = false;
  #search = "";
  /** @type {dialogues.Run | null} */
  #run = null;
  #timer = 0;
  /** @type {AbortController | null} */
  #asking = null;
  /** The dialogue that was open before the list was. @type {number | null} */
  #from = null;
  #head = make("div", { class: "list-head" });
  #body = make("div", { class: "list-body" });
  #count = make("p", { class: "list-count", role: "status", "aria-live": "polite" });
  #progress = make("div", { class: "run", role: "status" });
  #typed = debounced(() => this.#look({ search: this.#search.trim() }, false), TYPING_PAUSE);

  /** @param {Page} page @param {NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
    page.addEventListener("language", () => this.isConnected && this.#draw());
  }

  connectedCallback() {
    this.replaceChildren(this.#head, this.#progress, this.#body);
    this.#found = null;
    this.#draw();
    void this.load();
  }

  disconnectedCallback() {
    this.#typed.cancel();
    this.#asking?.abort();
    clearTimeout(this.#timer);
  }

  /** Show what the route says. @param {number | null} from the dialogue that was open until now */
  show(from) {
    if (this.#search.trim() !== this.route.search) this.#search = this.route.search;
    if (from !== null) this.#from = from;
    this.#draw();
  }

  focusSearch() {
    const field = /** @type {HTMLInputElement | null} */ (this.querySelector("input[type=search]"));
    field?.focus();
    field?.select();
  }

  async load() {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    try {
      [this.#found, this.#run] = await Promise.all([dialogues.all(asking.signal), dialogues.run(asking.signal)]);
      this.#failed = false;
    } catch {
      if (asking.signal.aborted) return;
      this.#failed = true;
    }
    if (asking.signal.aborted || !this.isConnected) return;
    this.#draw();
    if (this.#from !== null) {
      /** @type {HTMLElement | null} */ (this.querySelector(`[data-field="dialogue-${this.#from}"]`))?.focus();
      this.#from = null;
    }
    this.#watch();
  }

  #watch() {
    clearTimeout(this.#timer);
    if (this.#run?.running && this.isConnected) this.#timer = window.setTimeout(() => void this.#follow(), LOOK_AGAIN);
  }

  /** How far is it? Of the dialogues nothing but what came of them has changed. */
  async #follow() {
    try {
      this.#run = await dialogues.run();
    } catch {
      // The next look may succeed.
    }
    const run = this.#run;
    if (!this.isConnected || !run) return;
    if (!run.running) {
      this.#tell(run);
      await this.load();
      return;
    }
    const outcomes = new Map(run.played.map(({ id, passed }) => [id, passed]));
    this.#found = this.#found?.map((one) => ({ ...one, passed: outcomes.get(one.id) ?? one.passed })) ?? null;
    redraw(this.#progress, () => this.#drawProgress());
    redraw(this.#body, () => this.#drawBody());
    this.#watch();
  }

  /** @param {dialogues.Run} run that has ended */
  #tell({ played, total }) {
    const { page, notices } = this;
    const count = played.filter(({ passed }) => !passed).length;
    if (count > 0) notices.failed(page.say("dialogues-done-failed", { count }));
    else if (played.length === total) notices.done(page.say("dialogues-done-passed"));
  }

  async #playAll() {
    if (this.#run?.running) return;
    try {
      this.#run = await dialogues.play(null);
      this.notices.clear();
    } catch (error) {
      const isTaken = error instanceof ApiError && error.code === "run_under_way";
      this.notices.failed(isTaken ? this.page.say("dialogues-busy") : explain(this.page, error));
    }
    this.#draw();
    /** @type {HTMLElement | null} */ (this.querySelector('[data-field="stop"]'))?.focus();
    this.#watch();
  }

  async #stop() {
    try {
      await dialogues.stop();
    } catch (error) {
      this.notices.failed(explain(this.page, error));
    }
    await this.load();
    /** @type {HTMLElement | null} */ (this.querySelector('[data-field="play-all"]'))?.focus();
  }

  /** @param {HTMLInputElement} field */
  async #takeIn(field) {
    const { page, notices } = this;
    const file = field.files?.[0];
    field.value = "";
    if (!file) return;
    try {
      notices.done(page.say("dialogues-imported", await dialogues.takeIn(await file.text(), file.name)));
    } catch (error) {
      notices.failed(explain(page, error));
    }
    await this.load();
  }

  /** @param {Partial<DialoguesRoute>} change @param {boolean} isStep */
  #look(change, isStep) {
    this.dispatchEvent(new CustomEvent("look", { detail: { change, isStep } }));
  }

  #draw() {
    redraw(this.#head, () => this.#drawHead());
    redraw(this.#progress, () => this.#drawProgress());
    redraw(this.#body, () => this.#drawBody());
  }

  #drawHead() {
    const { page } = this;
    const isEmpty = this.#found?.length === 0;
    fillWith(
      this.#head,
      make("div", { class: "list-title dialogues-title" }, make("h1", {}, page.say("view-dialogues")), this.#count, this.#tools(isEmpty)),
      make("p", { class: "view-intro" }, page.say("dialogues-intro")),
      isEmpty ? null : this.#filters(),
    );
  }

  /** @param {boolean} isEmpty */
  #tools(isEmpty) {
    const { page } = this;
    const file = make("input", { type: "file", class: "unseen", tabindex: -1, "aria-hidden": "true", accept: ".yml,.yaml", on: { change: () => void this.#takeIn(file) } });
    const take = () => file.click();
    const names = { takeIn: page.say("dialogues-import"), give: page.say("dialogues-export") };
    return make(
      "div",
      { class: "form-actions dialogues-actions" },
      file,
      make("button", { type: "button", class: "button icon-only", "data-field": "import", "aria-label": names.takeIn, title: names.takeIn, on: { click: take } }, icon("upload", 18)),
      !isEmpty &&
        make(
          "a",
          { class: "button icon-only", href: dialogues.fileOf(this.route.language), download: "", "data-field": "export", "aria-label": names.give, title: names.give },
          icon("download", 18),
        ),
      !isEmpty &&
        make(
          "button",
          { type: "button", class: "button", "data-field": "play-all", disabled: !this.#found || this.#run?.running === true, on: { click: () => void this.#playAll() } },
          icon("play", 18),
          page.say("dialogues-play-all"),
        ),
      make("a", { class: "button primary", "data-field": "new", href: writeRoute({ ...this.route, id: "new" }) }, icon("plus", 18), page.say("dialogues-new")),
    );
  }

  #filters() {
    const { page, route } = this;
    const search = searchField(page.say("dialogues-search"), page.say("dialogues-search"), this.#search, {
      input: () => {
        this.#search = search.value;
        this.#typed();
      },
      keydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.isComposing || event.key !== "Escape" || !search.value) return;
        event.preventDefault();
        search.value = this.#search = "";
        this.#typed.now();
      },
    });
    const states = STATES.map((state) =>
      make(
        "button",
        { type: "button", "data-field": `state-${state}`, "aria-pressed": String(route.state === state), on: { click: () => this.#look({ state }, true) } },
        page.say(state ? `dialogues-${state}` : "status-all"),
      ),
    );
    const languages = make(
      "select",
      { "data-field": "language", "aria-label": page.say("filter-language"), on: { change: () => this.#look({ language: languages.value }, true) } },
      make("option", { value: "" }, page.say("language-any")),
      ...page.siteLanguages.map(({ code, name }) => make("option", { value: code, lang: code }, name)),
    );
    languages.value = route.language;
    return make(
      "div",
      { class: "list-filters" },
      make("label", { class: "search" }, icon("search", 18), search, make("kbd", { "aria-hidden": "true" }, "/")),
      make("div", { class: "segments", role: "group", "aria-label": page.say("dialogues-outcome") }, ...states),
      make("span", { class: "select" }, languages, icon("chevron", 16)),
    );
  }

  #drawProgress() {
    const { page } = this;
    const run = this.#run;
    if (!run?.running) {
      fillWith(this.#progress);
      return;
    }
    const done = run.played.length;
    fillWith(
      this.#progress,
      make("span", { class: "run-words" }, page.say("dialogues-progress", { done, total: run.total })),
      make("progress", { max: run.total, value: done, "aria-label": page.say("dialogues-playing") }),
      make("button", { type: "button", class: "button small", "data-field": "stop", on: { click: () => void this.#stop() } }, page.say("dialogues-stop")),
    );
  }

  #drawBody() {
    const { page } = this;
    this.#count.textContent = "";
    if (this.#failed && !this.#found) {
      fillWith(this.#body, unfetched(page, "dialogues-load-failed", () => void this.load()));
    } else if (!this.#found) {
      fillWith(this.#body, ...Array.from({ length: 5 }, () => make("div", { class: "row-ghost", "aria-hidden": "true" })));
    } else if (this.#found.length === 0) {
      fillWith(this.#body, this.#invitation());
    } else {
      this.#drawRows(this.#found.filter((one) => fits(one, this.route)));
    }
  }

  /** @param {Summary[]} fitting */
  #drawRows(fitting) {
    const { page } = this;
    this.#count.textContent = page.say("dialogues-count", { count: fitting.length });
    if (fitting.length === 0) {
      const everything = () => this.#look({ search: "", state: "", language: "" }, true);
      const clear = make("button", { type: "button", class: "button", on: { click: everything } }, page.say("dialogues-nothing-clear"));
      fillWith(this.#body, emptiness("search", page.say("nothing-title"), "", [clear]));
      return;
    }
    const languages = [...new Set(fitting.map(({ language }) => language))];
    fillWith(
      this.#body,
      ...languages.map((language) =>
        make(
          "section",
          { class: "group" },
          make("h2", {}, make("bdi", { lang: language }, page.autonym(language))),
          make("ul", { class: "rows" }, ...fitting.filter((one) => one.language === language).map((one) => this.#row(one))),
        ),
      ),
    );
  }

  /** @param {Summary} dialogue */
  #row(dialogue) {
    const { page } = this;
    return make(
      "li",
      { class: "row" },
      make(
        "div",
        { class: "row-text" },
        make("a", { href: writeRoute({ ...this.route, id: String(dialogue.id) }), "data-field": `dialogue-${dialogue.id}` }, make("bdi", {}, dialogue.name)),
        make(
          "p",
          { class: "row-facts" },
          make("q", { lang: dialogue.language, dir: "auto" }, dialogue.begins),
          make("span", {}, page.say("dialogues-turns", { count: dialogue.turns })),
          dialogue.kind && make("span", { dir: "auto" }, dialogue.kind),
          dialogue.played_at && make("span", {}, page.say("dialogues-played-at", { when: page.when(dialogue.played_at) })),
        ),
      ),
      make("div", { class: "row-marks" }, outcomeMark(page, dialogue.passed)),
    );
  }

  #invitation() {
    const { page } = this;
    const example = make(
      "div",
      { class: "dialogue-example" },
      make("p", { class: "bubble example-visitor" }, page.say("dialogues-example-visitor")),
      make(
        "p",
        { class: "example-expected" },
        icon("check", 16),
        make("span", {}, `${page.say("expect-decision")}: ${page.say("ask-decision-handoff")}`),
      ),
      make("p", { class: "example-expected" }, icon("check", 16), make("span", {}, `${page.say("expect-person")}: ${page.say("yes")}`)),
    );
    return emptiness("chat", page.say("dialogues-empty-title"), page.say("dialogues-empty-text"), [
      example,
      make("a", { class: "button primary", href: writeRoute({ ...this.route, id: "example" }) }, page.say("dialogues-empty-example")),
    ]);
  }
}

/** Whether a dialogue is looked for. @param {Summary} dialogue @param {DialoguesRoute} route */
export function fits(dialogue, { search, state, language }) {
  const outcome = dialogue.passed === null ? "unplayed" : dialogue.passed ? "passed" : "failed";
  if ((state && state !== outcome) || (language && language !== dialogue.language)) return false;
  return [dialogue.name, dialogue.begins, dialogue.kind].join("\n").toLowerCase().includes(search.trim().toLowerCase());
}

customElements.define("dialogue-list", DialogueList);
