// @ts-check
/** The article editor: puts the parts together and keeps them in step with the address. */

import { api, ApiError } from "../shared/api.js";
import { icon } from "../shared/icons.js";
import { label } from "../shared/labelled.js";
import "../shared/sign-in.js";
import { ArticleForm } from "./article-form.js";
import { ArticleList } from "./article-list.js";
import * as articles from "./articles.js";
import { AskPanel } from "./ask-panel.js";
import { choose } from "../shared/choice.js";
import { DialoguesView } from "./dialogues-view.js";
import { fillWith, make } from "../shared/dom.js";
import { Draft } from "./draft.js";
import { GapsView } from "./gaps-view.js";
import { GlossaryView } from "./glossary-view.js";
import "../shared/notices.js";
import { Page } from "../shared/page.js";
import { QualityView } from "./quality-view.js";
import { readRoute, writeRoute } from "./route.js";
import { SnippetsView } from "./snippets-view.js";
import { topBar } from "./top-bar.js";
import { dropAll } from "./unsaved.js";
import { WordingView } from "./wording-view.js";

/**
 * @typedef {import("./route.js").Route} Route
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 */

/** Wide enough for the panel to stand beside the articles. */
const WIDE = matchMedia("(min-width: 1080px)");

class Editor {
  page = new Page();
  notices = /** @type {NoticeBoard} */ (document.querySelector("notice-board"));
  list = new ArticleList(this.page, this.notices);
  ask = new AskPanel(this.page);
  /** @type {ArticleForm | null} */
  form = null;
  wording = new WordingView(this.page, this.notices);
  dialogues = new DialoguesView(this.page, this.notices);
  snippets = new SnippetsView(this.page, this.notices);
  glossary = new GlossaryView(this.page, this.notices);
  gaps = new GapsView(this.page, this.notices);
  quality = new QualityView(this.page, this.notices);
  /** The address that is shown; the browser's own may run ahead while somebody is asked whether to leave. */
  #hash = "";
  #isAsked = false;
  /** Counts what was opened, so that an article that arrives late does not replace a newer one. */
  #turn = 0;
  /** @type {Promise<string[]> | null} */
  #categories = null;

  bar = /** @type {HTMLElement} */ (document.querySelector(".bar"));
  frame = /** @type {HTMLElement} */ (document.querySelector(".frame"));
  main = /** @type {HTMLElement} */ (document.querySelector("main"));
  side = /** @type {HTMLElement} */ (document.querySelector(".ask-side"));
  signIn = /** @type {import("../shared/sign-in.js").SignIn} */ (document.querySelector("hamdel-sign-in"));

  async start() {
    this.page.addEventListener("language", () => this.#say());
    this.signIn.addEventListener("signed-in", (event) => void this.#enter(/** @type {CustomEvent} */ (event).detail.agent));
    this.signIn.addEventListener("language-chosen", (event) => void this.#speak(/** @type {CustomEvent} */ (event).detail.language));
    api.addEventListener("signed-out", () => this.signIn.show());
    for (const view of [this.list, this.wording, this.dialogues, this.gaps]) {
      view.addEventListener("route", (event) => {
        const { route, isStep } = /** @type {CustomEvent} */ (event).detail;
        this.#hash = writeRoute(route);
        history[isStep ? "pushState" : "replaceState"](null, "", this.#hash);
        view.show(route);
      });
    }
    for (const view of [this.wording, this.dialogues, this.gaps, this.quality]) {
      view.addEventListener("go", (event) => void this.#go(/** @type {CustomEvent} */ (event).detail));
    }
    this.ask.addEventListener("phrasing", (event) => {
      const { text, language } = /** @type {CustomEvent} */ (event).detail;
      this.form?.addPhrasing(text, language);
    });
    window.addEventListener("hashchange", () => void this.#followAddress());
    window.addEventListener("popstate", () => void this.#followAddress());
    window.addEventListener("beforeunload", (event) => this.#isChanged && event.preventDefault());
    document.addEventListener("click", (event) => void this.#onClick(event), { capture: true });
    document.addEventListener("keydown", (event) => this.#onKey(event));
    WIDE.addEventListener("change", () => this.#placePanel(false));
    await this.#speak();
    await this.signIn.start();
  }

  /** @param {string} [language] */
  async #speak(language) {
    try {
      await this.page.speak(language);
    } catch {
      if (language) this.notices.failed(this.page.say("failed-unreachable"));
      // At the start the sign-in says that the server cannot be reached, and offers to try again.
    }
  }

  /** Everything that stands on the page whatever is open, in the page's language. */
  #say() {
    const { page } = this;
    label(document, page.labels);
    this.signIn.use({ labels: page.labels, languages: page.pageLanguages });
    this.notices.dismissLabel = page.say("dismiss");
    if (page.agent) this.#drawBar();
    if (!this.form) document.title = this.#title;
  }

  /** What the page is called where no article is open. */
  get #title() {
    const view = this.#view;
    return view === "list" ? this.page.say("page-title") : `${this.page.say(`view-${view}`)} · ${this.page.say("page-title")}`;
  }

  /** The one of the bar's views that is open; an article belongs to their list. @returns {import("./top-bar.js").View} */
  get #view() {
    const { view } = readRoute(this.#hash);
    return view === "article" || view === "new" ? "list" : view;
  }

  /** The view that stands on the page, or would stand there without an article. */
  get #shown() {
    return { list: this.list, gaps: this.gaps, quality: this.quality, dialogues: this.dialogues, messages: this.wording, snippets: this.snippets, glossary: this.glossary }[this.#view];
  }

  /** What is open to write in. */
  get #writing() {
    return this.form ?? [this.wording, this.dialogues, this.snippets, this.glossary, this.quality].find((view) => view === this.#shown) ?? null;
  }

  get #isChanged() {
    return this.#writing?.isChanged ?? false;
  }

  /** @param {import("../shared/page.js").Agent} agent */
  async #enter(agent) {
    const { page } = this;
    const isFirst = page.agent === null;
    page.agent = agent;
    if (!page.hasLabels) await this.#speak();
    if (page.siteLanguages.length === 0) {
      try {
        const site = await api.get("/api/v1/chat/site", { language: page.labels.language });
        page.siteLanguages = site.languages;
        page.siteLanguage = site.default_language;
      } catch {
        page.siteLanguages = page.pageLanguages; // enough to begin with
      }
    }
    try {
      page.translation = await api.get("/api/v1/desk/translation");
    } catch {
      // Then nobody is offered drafts by machine.
    }
    this.bar.hidden = this.frame.hidden = false;
    this.#drawBar();
    if (isFirst) {
      this.#placePanel(false);
      await this.#open(readRoute(location.hash));
    } else if (!this.form) {
      // What could not be loaded without a session is there now.
      await this.#shown.retry();
    }
  }

  #drawBar() {
    const { page } = this;
    fillWith(
      this.bar,
      ...topBar(page, {
        view: this.#view,
        isPanelOpen: this.side.classList.contains("open"),
        togglePanel: () => this.#placePanel(!this.side.classList.contains("open")),
        speak: (language) => void this.#speak(language),
        signOut: () => void this.#signOut(),
      }),
    );
    // On a narrow screen the views are scrolled.
    this.bar.querySelector(".views [aria-current]")?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }

  /** Beside the articles where there is room, else over them when it is asked for. @param {boolean} open */
  #placePanel(open) {
    const isOver = !WIDE.matches;
    const wasOpen = this.side.classList.contains("open");
    this.side.classList.toggle("open", isOver && open);
    // What cannot be seen cannot be reached by keyboard either.
    this.side.inert = isOver && !open;
    this.main.inert = isOver && open;
    if (!this.side.firstChild) {
      const close = make(
        "button",
        { type: "button", class: "icon-button ask-close", on: { click: () => this.#placePanel(false) } },
        icon("close", 20),
      );
      fillWith(this.side, close, this.ask);
    }
    this.side.setAttribute("aria-label", this.page.say("ask-title"));
    this.side.querySelector(".ask-close")?.setAttribute("aria-label", this.page.say("close"));
    this.#drawBar();
    if (isOver && open) this.ask.focus();
    else if (wasOpen) /** @type {HTMLElement | null} */ (this.bar.querySelector(".ask-open"))?.focus();
  }

  async #signOut() {
    if (!(await this.#mayLeave())) return;
    try {
      await api.post("/api/v1/desk/logout");
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401) {
        this.notices.failed(this.page.say("failed-unreachable"));
        return;
      }
    }
    // Nothing of the one who leaves stays in the page, or in the browser, for the next.
    dropAll(this.page.agent?.login ?? "");
    this.form = null;
    fillWith(this.main);
    location.reload();
  }

  /** A link that leads away from unsaved changes is held back before the address changes. @param {MouseEvent} event */
  async #onClick(event) {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    const href = link?.getAttribute("href") ?? "";
    if (link?.classList.contains("skip")) {
      event.preventDefault();
      this.main.focus();
      return;
    }
    if (!href.startsWith("#/")) return;
    event.preventDefault();
    await this.#go(href);
  }

  /** @param {string} hash */
  async #go(hash) {
    if (!WIDE.matches && this.side.classList.contains("open")) this.#placePanel(false);
    if (hash === this.#hash || !(await this.#mayLeave())) return;
    history.pushState(null, "", hash);
    await this.#open(readRoute(hash));
  }

  /** The address changed by itself: back, forward, or typed. */
  async #followAddress() {
    const route = readRoute(location.hash);
    const hash = writeRoute(route);
    if (hash === this.#hash || this.#isAsked) return;
    if (this.#isChanged) {
      const wanted = location.hash;
      history.pushState(null, "", this.#hash); // stay, until it is clear that the changes may go
      if (!(await this.#mayLeave())) return;
      history.replaceState(null, "", wanted);
    }
    await this.#open(route);
  }

  /** Whether unsaved changes may be left behind. */
  async #mayLeave() {
    if (!this.#isChanged) return true;
    if (this.#isAsked) return false;
    this.#isAsked = true;
    const { page } = this;
    const answer = await choose({
      title: page.say("leave-title"),
      text: page.say("leave-text"),
      options: [
        { value: "go", label: page.say("leave-go"), look: "danger" },
        { value: "stay", label: page.say("leave-stay"), look: "primary" },
      ],
      safe: "stay",
    });
    this.#isAsked = false;
    if (answer === "go") this.form?.forgetUnsaved();
    return answer === "go";
  }

  /** @param {Route} route */
  async #open(route) {
    const turn = ++this.#turn;
    this.#hash = writeRoute(route);
    const returnTo = this.form?.draft.id;
    this.form = null;
    this.ask.open = null;
    // The panel is about articles.
    this.frame.classList.toggle("alone", this.#view !== "list");
    this.#drawBar();
    if (route.view === "messages") {
      document.title = this.#title;
      if (!this.wording.isConnected) fillWith(this.main, this.wording);
      this.wording.show(route);
    } else if (route.view === "dialogues") {
      document.title = this.#title;
      if (!this.dialogues.isConnected) fillWith(this.main, this.dialogues);
      this.dialogues.show(route);
    } else if (route.view === "gaps") {
      document.title = this.#title;
      if (!this.gaps.isConnected) fillWith(this.main, this.gaps);
      this.gaps.show(route);
    } else if (route.view === "quality") {
      document.title = this.#title;
      if (!this.quality.isConnected) fillWith(this.main, this.quality);
      this.quality.show(route);
    } else if (route.view === "glossary" || route.view === "snippets") {
      document.title = this.#title;
      fillWith(this.main, this[route.view]);
    } else if (route.view === "list") {
      document.title = this.#title;
      fillWith(this.main, this.list);
      this.list.show(route);
      if (returnTo) window.scrollTo({ top: 0 });
    } else if (route.view === "new") {
      const language = this.page.siteLanguages.some(({ code }) => code === route.language) ? route.language : this.page.siteLanguage;
      this.#edit(Draft.blank(language, route.question), language);
    } else if (route.view === "article") {
      await this.#openArticle(route.id, route.language, turn);
    }
  }

  /** @param {string} id @param {string} language @param {number} turn */
  async #openArticle(id, language, turn) {
    fillWith(this.main, make("p", { class: "loading", role: "status" }, this.page.say("loading")));
    try {
      const article = await articles.get(id);
      if (turn === this.#turn) this.#edit(Draft.of(article), language);
    } catch (error) {
      if (turn !== this.#turn) return;
      const isUnknown = error instanceof ApiError && error.status === 404;
      fillWith(this.main, this.#dead(isUnknown, () => void this.#openArticle(id, language, turn)));
    }
  }

  /** @param {boolean} isUnknown @param {() => void} retry */
  #dead(isUnknown, retry) {
    const { page } = this;
    const back = make("a", { class: "button", href: writeRoute(this.list.route) }, icon("back", 18), page.say("back"));
    const again = make("button", { type: "button", class: "button primary", on: { click: retry } }, icon("retry", 18), page.say("retry"));
    return make(
      "div",
      { class: "emptiness" },
      make("span", { class: "emptiness-picture" }, icon(isUnknown ? "book" : "offline", 30)),
      make("h1", {}, page.say(isUnknown ? "article-unknown-title" : "article-failed")),
      isUnknown && make("p", {}, page.say("article-unknown-text")),
      make("div", { class: "emptiness-ways" }, back, !isUnknown && again),
    );
  }

  /** @param {Draft} draft @param {string} language */
  #edit(draft, language) {
    const form = new ArticleForm(this.page, draft, {
      language,
      back: writeRoute(this.list.route),
      notices: this.notices,
      categories: () => this.#knownCategories(),
    });
    this.form = form;
    const tellPanel = () => {
      if (this.form === form) this.ask.open = { id: draft.id, languages: draft.languages };
    };
    form.addEventListener("edited", tellPanel);
    form.addEventListener("stored", () => {
      this.#categories = null;
      tellPanel();
      if (this.form === form && readRoute(location.hash).view === "new") {
        this.#hash = writeRoute({ view: "article", id: draft.id, language: "" });
        history.replaceState(null, "", this.#hash);
      }
      this.ask.askAgain();
    });
    form.addEventListener("removed", () => {
      this.form = null;
      this.#categories = null;
      this.ask.askAgain();
      void this.#go(writeRoute(this.list.route));
    });
    fillWith(this.main, form);
    tellPanel();
    window.scrollTo({ top: 0 });
  }

  /** Categories in use, asked for once until an article is stored. */
  #knownCategories() {
    this.#categories ??= articles
      .find({ limit: 200 })
      .then(({ articles: found }) => [...new Set(found.map(({ category }) => category).filter(Boolean))].sort())
      .catch(() => []);
    return this.#categories;
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (!this.page.agent || !this.signIn.hidden || document.querySelector("dialog[open]") || event.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "s") {
      event.preventDefault(); // never the browser's own "save page", not even in the list
      void this.#writing?.save();
    } else if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
      event.preventDefault();
      void this.#focusSearch();
    } else if (event.key === "Escape" && this.side.classList.contains("open")) {
      this.#placePanel(false);
    }
  }

  async #focusSearch() {
    // From an article to the list that it is in.
    if (!this.#shown.isConnected) await this.#go(writeRoute(this.list.route));
    if (this.#shown.isConnected) this.#shown.focusSearch();
  }
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));
}

void new Editor().start();
