// @ts-check
/**
 * `<wording-view>`: the texts of one language in a list, by what they are said for, and the open one beside it.
 *
 * What it shows is its route. Dispatches `route` for another way to look at the list (detail: the new MessagesRoute, and
 * whether it is worth a step back) and `go` for what may leave changes behind (detail: the address).
 */

import { icon } from "../shared/icons.js";
import { debounced, fillWith, make, redraw } from "../shared/dom.js";
import { emptiness, unfetched } from "./emptiness.js";
import { writeRoute } from "./route.js";
import { searchField } from "./search-field.js";
import { WordingForm } from "./wording-form.js";
import { fits, grouped, place } from "./wording-groups.js";
import { shown, titleOf, toneOf } from "./wording-names.js";
import * as wordings from "./wordings.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./route.js").MessagesRoute} MessagesRoute
 * @typedef {import("./wordings.js").Wording} Wording
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 */

const TYPING_PAUSE = 150;
const TONES = ["", "formal", "plain"];

export class WordingView extends HTMLElement {
  /** @type {MessagesRoute} */
  #route = { view: "messages", language: "", search: "", tone: "", own: "", key: "" };
  /** @type {Wording[] | null} */
  #found = null;
  /** The language that `#found` is in. */
  #language = "";
  #failed = false;
  #search = "";
  /** @type {AbortController | null} */
  #asking = null;
  /** @type {WordingForm | null} */
  #form = null;
  /** How far the list was scrolled when a text was opened over it. */
  #scrolled = 0;
  #head = make("div", { class: "list-head" });
  #body = make("div", { class: "list-body" });
  #count = make("p", { class: "list-count", role: "status", "aria-live": "polite" });
  #side = make("div", { class: "wording-side" });
  #typed = debounced(() => this.#look({ search: this.#search.trim() }, false), TYPING_PAUSE);

  /** @param {Page} page @param {NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
    page.addEventListener("language", () => this.isConnected && this.#draw());
  }

  connectedCallback() {
    this.replaceChildren(make("div", { class: "wording-list" }, this.#head, this.#body), this.#side);
    this.#draw();
  }

  disconnectedCallback() {
    this.#typed.cancel();
    this.#asking?.abort();
    this.#close();
  }

  get isChanged() {
    return this.#form?.isChanged ?? false;
  }

  save() {
    return this.#form?.save();
  }

  /** The place in the list, without a text that is open. */
  get route() {
    return { ...this.#route, key: "" };
  }

  /** @param {MessagesRoute} route */
  show(route) {
    const before = this.#route;
    const { page } = this;
    const known = [route.language, page.labels.language].find((code) => page.siteLanguages.some((one) => one.code === code));
    this.#route = { ...route, language: known ?? page.siteLanguage };
    if (this.#search.trim() !== route.search) this.#search = route.search;
    if (this.#language !== this.#route.language || this.#failed) {
      this.#close();
      void this.#load();
    } else {
      this.#draw();
      this.#open(before.key);
    }
  }

  async retry() {
    if (this.#failed) await this.#load();
  }

  focusSearch() {
    const field = /** @type {HTMLInputElement | null} */ (this.querySelector("input[type=search]"));
    field?.focus();
    field?.select();
  }

  async #load() {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const { language } = this.#route;
    this.#found = null;
    this.#failed = false;
    this.#draw();
    try {
      this.#found = await wordings.all(language, asking.signal);
      this.#language = language;
    } catch {
      if (asking.signal.aborted) return;
      this.#failed = true;
    }
    if (asking.signal.aborted) return;
    this.#draw();
    this.#open("");
  }

  /** Show the text that the route names beside the list, or over it. @param {string} before the key that was open */
  #open(before) {
    const { key, language } = this.#route;
    if (this.#form && this.#form.wording.key === key && this.#form.language === language) return;
    this.#close();
    const wording = this.#found?.find((one) => one.key === key);
    if (!wording) {
      fillWith(this.#side, this.#found && this.#invitation());
      const row = before && this.querySelector(`[data-field="${CSS.escape(`wording-${before}`)}"]`);
      if (row instanceof HTMLElement) {
        row.focus({ preventScroll: true });
        window.scrollTo({ top: this.#scrolled });
      }
      return;
    }
    const form = new WordingForm(this.page, wording, { language, back: writeRoute(this.route), notices: this.notices });
    this.#form = form;
    form.addEventListener("stored", () => {
      wording.text = form.wording.text;
      this.#draw();
    });
    form.addEventListener("leave", () => this.dispatchEvent(new CustomEvent("go", { detail: writeRoute(this.route) })));
    this.#scrolled = window.scrollY;
    this.classList.add("open");
    fillWith(this.#side, form);
    this.#side.scrollTop = 0;
    if (getComputedStyle(this.#side).position !== "sticky") window.scrollTo({ top: 0 });
    form.focus();
  }

  #close() {
    this.#form = null;
    this.classList.remove("open");
    fillWith(this.#side);
  }

  /** @param {Partial<MessagesRoute>} change @param {boolean} isStep */
  #look(change, isStep) {
    const route = { ...this.#route, ...change };
    if (writeRoute(route) === writeRoute(this.#route)) return;
    this.dispatchEvent(new CustomEvent("route", { detail: { route, isStep } }));
  }

  #draw() {
    redraw(this.#head, () => this.#drawHead());
    redraw(this.#body, () => this.#drawBody());
  }

  #drawHead() {
    const { page } = this;
    const route = this.#route;
    const languages = make(
      "select",
      {
        "data-field": "language",
        "aria-label": page.say("wording-language"),
        on: {
          change: () => {
            const address = writeRoute({ ...route, language: languages.value, key: "" });
            languages.value = route.language; // until it is clear that changes may be left behind
            this.dispatchEvent(new CustomEvent("go", { detail: address }));
          },
        },
      },
      ...page.siteLanguages.map(({ code, name }) => make("option", { value: code, lang: code }, name)),
    );
    languages.value = route.language;
    const search = searchField(page.say("wording-search"), page.say("wording-search-placeholder"), this.#search, {
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
    const own = this.#found?.filter(({ text }) => text !== null).length ?? 0;
    fillWith(
      this.#head,
      make(
        "div",
        { class: "list-title" },
        make("h1", {}, page.say("view-messages")),
        this.#count,
        make("span", { class: "select wording-language" }, icon("globe", 18), languages, icon("chevron", 16)),
      ),
      make("p", { class: "view-intro" }, page.say("wording-intro")),
      make(
        "div",
        { class: "list-filters" },
        make("label", { class: "search" }, icon("search", 18), search, make("kbd", { "aria-hidden": "true" }, "/")),
        make(
          "div",
          { class: "segments", role: "group", "aria-label": page.say("wording-tone") },
          ...TONES.map((tone) =>
            this.#segment(`tone-${tone}`, page.say(`tone-${tone || "all"}`), route.tone === tone, { tone }),
          ),
        ),
        make(
          "div",
          { class: "segments" },
          this.#segment("own", page.say("wording-own-count", { count: own }), route.own !== "", {
            own: route.own ? "" : "yes",
          }),
        ),
      ),
    );
  }

  /** @param {string} field @param {string} label @param {boolean} isOn @param {Partial<MessagesRoute>} change */
  #segment(field, label, isOn, change) {
    return make(
      "button",
      { type: "button", "data-field": field, "aria-pressed": String(isOn), on: { click: () => this.#look(change, true) } },
      label,
    );
  }

  #drawBody() {
    const { page } = this;
    this.#count.textContent = "";
    if (this.#failed) {
      fillWith(this.#body, unfetched(page, "wording-failed", () => void this.#load()));
      return;
    }
    if (!this.#found) {
      fillWith(this.#body, ...Array.from({ length: 6 }, () => make("div", { class: "row-ghost", "aria-hidden": "true" })));
      return;
    }
    const fitting = this.#found.filter((wording) => fits(wording, this.#route, titleOf(page, place(wording.key).name)));
    this.#count.textContent = page.say("wording-count", { count: fitting.length });
    if (fitting.length === 0) {
      const everything = () => this.#look({ search: "", tone: "", own: "" }, true);
      const clear = make("button", { type: "button", class: "button", on: { click: everything } }, page.say("wording-nothing-clear"));
      fillWith(this.#body, emptiness("search", page.say(this.#route.own && !this.#search ? "wording-own-none" : "nothing-title"), "", [clear]));
      return;
    }
    fillWith(
      this.#body,
      ...grouped(fitting).map(({ part, subjects }) =>
        make(
          "section",
          { class: "group" },
          make("h2", {}, make("bdi", {}, page.say(`part-${part}`))),
          make("ul", { class: "rows" }, ...subjects.map(({ name, wordings: members }) => this.#subject(name, members, part))),
        ),
      ),
    );
  }

  /** @param {string} name @param {Wording[]} members @param {string} part */
  #subject(name, members, part) {
    const title = titleOf(this.page, name);
    return make(
      "li",
      { class: "subject" },
      // A part with one text alone has said its name already.
      make("h3", { class: title === this.page.say(`part-${part}`) ? "unseen" : "" }, title),
      make("ul", {}, ...members.map((wording) => this.#row(wording, title))),
    );
  }

  /** @param {Wording} wording @param {string} title */
  #row(wording, title) {
    const { page } = this;
    const { language } = this.#route;
    const isOwn = wording.text !== null;
    const isOpen = wording.key === this.#route.key;
    const tone = toneOf(page, wording.key);
    return make(
      "li",
      { class: `wording-row ${isOpen ? "wording-open" : ""}` },
      make(
        "a",
        {
          href: writeRoute({ ...this.#route, key: wording.key }),
          "data-field": `wording-${wording.key}`,
          "aria-current": isOpen ? "true" : null,
        },
        make("span", { class: "unseen" }, tone ? `${title},` : title),
        tone && make("span", { class: "tone" }, tone),
        make("span", { class: "wording-text", lang: language, dir: page.direction(language) }, ...shown(page, wording.text ?? wording.original)),
        isOwn && make("span", { class: "status status-own" }, page.say("wording-own")),
      ),
    );
  }

  #invitation() {
    const { page } = this;
    return make(
      "div",
      { class: "emptiness wording-invitation" },
      make("span", { class: "emptiness-picture" }, icon("edit", 30)),
      make("p", {}, page.say("wording-invitation")),
    );
  }
}

customElements.define("wording-view", WordingView);
