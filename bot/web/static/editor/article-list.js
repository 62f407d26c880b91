// @ts-check
/**
 * `<article-list>`: all articles by category, with search as one types, filters and pages. What it shows is its
 * route, so that a search survives a reload and the way back from an article.
 *
 * Dispatches `route` (detail: the new ListRoute, and whether it is worth a step back).
 */

import { icon } from "../shared/icons.js";
import * as articles from "./articles.js";
import { languageChips, lifeMarks, statusMark } from "./chips.js";
import { debounced, fillWith, make, redraw } from "../shared/dom.js";
import { openDeleted } from "./deleted-dialog.js";
import { emptiness } from "./emptiness.js";
import { heldNotice } from "./held-remark.js";
import { ImportDialog } from "./import-dialog.js";
import { FORMATS, addressOf } from "./imports.js";
import { menu } from "./menu.js";
import { PAGE_SIZE, byCategory, pagesOf, rangeOf } from "./paging.js";
import { writeRoute } from "./route.js";
import { DraftRun } from "./draft-run.js";
import { RowChoice } from "./row-choice.js";
import { searchField } from "./search-field.js";
import { STANDINGS } from "./translations.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 * @typedef {import("./route.js").ListRoute} ListRoute
 * @typedef {import("./articles.js").Summary} Summary
 */

const TYPING_PAUSE = 250;
const STATUSES = ["", "published", "draft", "withdrawn", "archived"];

/** What a list may be narrowed to, and what that is called. @type {Record<string, string>} */
const NARROWED = {
  due: "due",
  staged: "staged-mark",
  held: "held-mark",
  broken: "broken",
  mine: "only-mine",
  visitors: "audience-visitors",
  agents: "audience-agents",
};

/** Whether a list is narrowed by how texts stand in a language. @param {string} only */
function isStanding(only) {
  return STANDINGS.some((standing) => standing === only);
}

export class ArticleList extends HTMLElement {
  /** @type {ListRoute} */
  #route = { view: "list", search: "", status: "", language: "", only: "", page: 1 };
  /** @type {{ articles: Summary[], total: number, held: number } | null} */
  #found = null;
  #failed = false;
  #search = "";
  /** @type {AbortController | null} */
  #asking = null;
  /** @type {RowChoice | null} */
  #choice = null;
  #run;
  #head = make("div", { class: "list-head" });
  #body = make("div", { class: "list-body" });
  #count = make("p", { class: "list-count", role: "status", "aria-live": "polite" });
  #typed = debounced(() => this.#go({ search: this.#search.trim(), page: 1 }, false), TYPING_PAUSE);

  /** @param {Page} page @param {NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
    this.#run = new DraftRun(page, notices);
    this.#run.addEventListener("through", () => void this.load());
    page.addEventListener("language", () => this.isConnected && this.#draw());
  }

  connectedCallback() {
    this.replaceChildren(this.#head, this.#run, this.#body);
    this.#draw();
  }

  disconnectedCallback() {
    this.#typed.cancel();
    this.#asking?.abort();
  }

  /** The place in the list that is shown. */
  get route() {
    return this.#route;
  }

  /** @param {ListRoute} route */
  show(route) {
    this.#route = route;
    if (this.#search.trim() !== route.search) this.#search = route.search;
    this.#drawHead();
    void this.load();
  }

  focusSearch() {
    const field = /** @type {HTMLInputElement | null} */ (this.querySelector("input[type=search]"));
    field?.focus();
    field?.select();
  }

  retry() {
    return this.load();
  }

  /** Ask the server; an answer that a newer question has overtaken is dropped. */
  async load() {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.#body.setAttribute("aria-busy", "true");
    const { search, status, language, only, page } = this.#route;
    try {
      const offset = (page - 1) * PAGE_SIZE;
      this.#found = await articles.find({ search, status, language, only: this.#narrowed(only), offset, limit: PAGE_SIZE }, asking.signal);
      this.#failed = false;
    } catch {
      if (asking.signal.aborted) return;
      this.#failed = true;
    }
    if (asking.signal.aborted) return;
    this.#body.removeAttribute("aria-busy");
    const pages = pagesOf(this.#found?.total ?? 0);
    if (!this.#failed && page > pages) this.#go({ page: pages }, false);
    else this.#drawBody();
  }

  /**
   * @param {Partial<ListRoute>} change
   * @param {boolean} isStep whether "back" should return to what was shown before
   */
  #go(change, isStep) {
    const route = { ...this.#route, ...change };
    if (writeRoute(route) === writeRoute(this.#route)) return;
    this.dispatchEvent(new CustomEvent("route", { detail: { route, isStep } }));
  }

  /** What the server is asked for. @param {string} only */
  #narrowed(only) {
    return only === "mine" ? `owner:${this.page.agent?.login ?? ""}` : only;
  }

  #draw() {
    this.#drawHead();
    this.#drawBody();
  }

  #drawHead() {
    redraw(this, () => {
      const { page } = this;
      const search = searchField(page.say("search"), page.say("search-placeholder"), this.#search, {
        input: () => {
          this.#search = search.value;
          this.#typed();
        },
        keydown: (/** @type {KeyboardEvent} */ event) => {
          if (event.isComposing) return;
          if (event.key === "Enter") this.#typed.now();
          if (event.key === "Escape" && search.value) {
            event.preventDefault();
            search.value = this.#search = "";
            this.#typed.now();
          }
        },
      });
      const statuses = make(
        "div",
        { class: "segments", role: "group", "aria-label": page.say("filter-status") },
        ...STATUSES.map((status) =>
          make(
            "button",
            {
              type: "button",
              "data-field": `status-${status}`,
              "aria-pressed": String(this.#route.status === status),
              on: { click: () => this.#go({ status, page: 1 }, true) },
            },
            page.say(`status-${status || "all"}`),
          ),
        ),
      );
      const languages = make(
        "select",
        {
          "data-field": "language",
          "aria-label": page.say("filter-language"),
          on: {
            change: () => {
              const only = languages.value || !isStanding(this.#route.only) ? this.#route.only : "";
              this.#go({ language: languages.value, only, page: 1 }, true);
            },
          },
        },
        make("option", { value: "" }, page.say("language-any")),
        ...page.siteLanguages.map(({ code, name }) => make("option", { value: code, lang: code }, name)),
      );
      languages.value = this.#route.language;
      const narrowing = make(
        "select",
        {
          "data-field": "only",
          "aria-label": page.say("filter-only"),
          on: { change: () => this.#go({ only: narrowing.value, page: 1 }, true) },
        },
        ...["", ...Object.keys(NARROWED)].map((only) => make("option", { value: only }, page.say(NARROWED[only] ?? "only-all"))),
        // How a text stands is asked of one language.
        this.#route.language &&
          make("optgroup", { label: page.languageName(this.#route.language) }, ...STANDINGS.map((one) => make("option", { value: one }, page.say(`coverage-${one}`)))),
      );
      narrowing.value = this.#route.only;
      fillWith(
        this.#head,
        make(
          "div",
          { class: "list-title" },
          make("h1", {}, page.say("title")),
          this.#count,
          this.#files(),
          make("a", { class: "button primary", href: writeRoute({ view: "new" }) }, icon("plus", 18), page.say("new")),
        ),
        make(
          "div",
          { class: "list-filters" },
          make("label", { class: "search" }, icon("search", 18), search, make("kbd", { "aria-hidden": "true" }, "/")),
          statuses,
          make("span", { class: "select" }, languages, icon("chevron", 16)),
          make("span", { class: "select" }, narrowing, icon("chevron", 16)),
        ),
      );
    });
  }

  /** Bringing articles in from files, and saving them as one. */
  #files() {
    const { page } = this;
    const name = page.say("dialogues-import");
    const saved = menu({
      face: [icon("download", 18)],
      name: page.say("dialogues-export"),
      field: "export",
      items: Object.entries(FORMATS).map(([ending, label]) => ({ label, act: () => location.assign(addressOf(ending, true)) })),
    });
    return make(
      "div",
      { class: "list-files" },
      make("button", { type: "button", class: "button icon-only", "data-field": "import", "aria-label": name, title: name, on: { click: () => this.#takeIn() } }, icon("upload", 18)),
      saved,
      make("button", { type: "button", class: "button icon-only", "data-field": "deleted", "aria-label": page.say("deleted"), title: page.say("deleted"), on: { click: () => this.#showDeleted() } }, icon("trash", 18)),
    );
  }

  #showDeleted() {
    openDeleted(this.page, (article) => {
      this.notices.done(this.page.say("deleted-done"));
      location.hash = writeRoute({ view: "article", id: article.id, language: "" });
    });
  }

  #takeIn() {
    const dialog = new ImportDialog(this.page, this.notices);
    dialog.addEventListener("imported", () => void this.load());
    dialog.open();
  }

  #drawBody() {
    const { page } = this;
    const found = this.#found;
    this.#count.textContent = "";
    if (this.#failed) {
      fillWith(this.#body, emptiness("offline", page.say("list-failed"), "", [
        make("button", { type: "button", class: "button", on: { click: () => void this.load() } }, icon("retry", 18), page.say("retry")),
      ]));
    } else if (found === null) {
      fillWith(this.#body, ...Array.from({ length: 6 }, () => make("div", { class: "row-ghost", "aria-hidden": "true" })));
    } else if (found.total === 0) {
      fillWith(this.#body, this.#heldNotice(found.held), this.#nothing());
    } else {
      this.#count.textContent = page.say("count", { count: found.total });
      fillWith(this.#body, this.#heldNotice(found.held), this.#chooser(found.articles), ...this.#groups(found.articles), this.#paging(found.total));
    }
  }

  /** Whoever looks at something else is told of what was held back. @param {number} count */
  #heldNotice(count) {
    return count > 0 && this.#route.only !== "held" ? heldNotice(this.page, count) : null;
  }

  /** Where articles lack a text that a machine can draft, some of them can be chosen for that. @param {Summary[]} shown */
  #chooser(shown) {
    const { page } = this;
    const { language, only } = this.#route;
    const isOpen = (only === "missing" || only === "outdated") && page.canTranslateInto(language);
    this.#choice = isOpen ? new RowChoice(page, shown, (chosen) => void this.#run.begin(language, chosen, chosen.length)) : null;
    return this.#choice;
  }

  #nothing() {
    const { page } = this;
    const { search, status, language, only } = this.#route;
    const write = (/** @type {string} */ label) =>
      make("a", { class: "button primary", href: writeRoute({ view: "new", question: search }) }, icon("plus", 18), label);
    if (!search && !status && !language && !only) {
      return emptiness("book", page.say("empty-title"), page.say("empty-text"), [write(page.say("new"))]);
    }
    const all = make(
      "button",
      {
        type: "button",
        class: "button",
        on: {
          click: () => {
            this.#go({ search: "", status: "", language: "", only: "", page: 1 }, true);
            this.focusSearch();
          },
        },
      },
      page.say("nothing-clear"),
    );
    return emptiness("search", page.say("nothing-title"), page.say("nothing-text"), [
      all,
      ...(search ? [write(page.say("nothing-write", { search }))] : []),
    ]);
  }

  /** @param {Summary[]} summaries in the order of the server, which is by category */
  #groups(summaries) {
    return byCategory(summaries).map(([category, members]) =>
      make(
        "section",
        { class: "group" },
        make("h2", {}, make("bdi", {}, category || this.page.say("no-category"))),
        make("ul", { class: "rows" }, ...members.map((summary) => this.#row(summary))),
      ),
    );
  }

  /** @param {Summary} summary */
  #row(summary) {
    const { page } = this;
    const question = summary.question || page.say("no-question");
    return make(
      "li",
      { class: "row" },
      this.#choice?.boxFor(summary),
      make(
        "div",
        { class: "row-text" },
        make("a", { href: writeRoute({ view: "article", id: summary.id }), lang: summary.language }, make("bdi", {}, question)),
        make(
          "p",
          { class: "row-facts" },
          make("code", { dir: "ltr" }, summary.id),
          make("span", {}, page.say("updated", { when: page.when(summary.updated_at) })),
        ),
      ),
      make("div", { class: "row-marks" }, lifeMarks(page, summary), languageChips(page, summary), statusMark(page, summary.status)),
    );
  }

  /** @param {number} total */
  #paging(total) {
    if (pagesOf(total) === 1) return null;
    const { page } = this;
    const { from, to, isFirst, isLast } = rangeOf(this.#route.page, total);
    /** @param {number} step @param {string} label @param {import("../shared/icons.js").IconName} picture @param {boolean} isEnd */
    const turn = (step, label, picture, isEnd) =>
      make(
        "button",
        {
          type: "button",
          class: "button icon-only",
          "aria-label": label,
          title: label,
          disabled: isEnd,
          on: {
            click: () => {
              this.#go({ page: this.#route.page + step }, true);
              window.scrollTo({ top: 0 });
            },
          },
        },
        icon(picture, 18),
      );
    return make(
      "nav",
      { class: "paging" },
      turn(-1, page.say("page-previous"), "back", isFirst),
      make("span", {}, page.say("range", { from, to, count: total })),
      turn(1, page.say("page-next"), "forward", isLast),
    );
  }
}

customElements.define("article-list", ArticleList);
