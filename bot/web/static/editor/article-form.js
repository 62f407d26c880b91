// @ts-check
/**
 * `<article-form>`: one article to write in, in all its languages.
 *
 * Dispatches `stored` (detail: whether it was created), `removed` and `edited`; says what became of a request through
 * the notices that it is given.
 */

import { ApiError } from "../shared/api.js";
import { icon } from "../shared/icons.js";
import * as articles from "./articles.js";
import { BrokenRemark } from "./broken-remark.js";
import { choose, confirmed } from "../shared/choice.js";
import { statusMark } from "./chips.js";
import { DetailFields } from "./detail-fields.js";
import { debounced, fillWith, make, redraw } from "../shared/dom.js";
import { remaining } from "./draft.js";
import { LanguageTabs } from "./language-tabs.js";
import { renamed, withLinks } from "./links.js";
import { heldRemark } from "./held-remark.js";
import { openHistory } from "./history-dialog.js";
import * as lifecycle from "./lifecycle.js";
import { LiveFields } from "./live-fields.js";
import { ReaderFeedback } from "./reader-feedback.js";
import { menu } from "./menu.js";
import { doneLabel, explain, store } from "./saving.js";
import { openSchedule } from "./schedule-dialog.js";
import { StagedRemark } from "./staged-remark.js";
import * as unsaved from "./unsaved.js";
import { UnsavedRemark } from "./unsaved-remark.js";
import { TestFields } from "./test-fields.js";
import { VariantFields } from "./variant-fields.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./draft.js").Draft} Draft
 * @typedef {import("./draft.js").Fault} Fault
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 */

/** Milliseconds after which what was typed is kept in the browser. */
const KEPT_AFTER = 400;

export class ArticleForm extends HTMLElement {
  #busy = false;
  /** The language that a machine is drafting. */
  #drafting = "";
  /** @type {Fault[]} */
  #faults = [];
  /** @type {VariantFields | null} */
  #fields = null;
  /** @type {DetailFields | null} */
  #details = null;
  /** @type {LanguageTabs | null} */
  #tabs = null;
  /** What is looked up; it keeps what was written in another language. @type {LiveFields | null} */
  #live = null;
  /** It keeps what was found out of a revision. @type {BrokenRemark | null} */
  #broken = null;
  /** @type {ReaderFeedback | null} */
  #readers = null;
  /** It keeps what came of a trial. @type {TestFields | null} */
  #tests = null;
  /** In a <bdi>, so that a foreign question reads in its own direction and yet begins where the page's text does. */
  #title = make("bdi");
  #state = make("p", { class: "form-state", role: "status" });
  #actions = make("div", { class: "form-actions" });
  /** What is to happen to the article by itself. */
  #timeLine = make("p", { class: "form-times" });
  /** What was written before the page was loaded again, until somebody has decided about it. @type {unsaved.Kept | null} */
  #kept = null;
  #keep = debounced(() => this.#keepUnsaved(), KEPT_AFTER);
  /** The page is left or loaded again: what was typed just now is kept, too. */
  #onLeaving = () => this.draft.isChanged && this.#keepUnsaved();
  #onLanguage = () => {
    this.#fields?.commitEntry();
    this.#draw();
  };

  /**
   * @param {Page} page
   * @param {Draft} draft
   * @param {{ language: string, back: string, notices: NoticeBoard, categories: () => Promise<string[]> }} options
   *   `language` is the one to open; `back` the address of the list as it was left
   */
  constructor(page, draft, { language, back, notices, categories }) {
    super();
    this.page = page;
    this.draft = draft;
    this.language = draft.variants.has(language) ? language : draft.language;
    this.back = back;
    this.notices = notices;
    this.categories = categories;
    this.addEventListener("edited", () => this.#onEdited());
  }

  connectedCallback() {
    this.page.addEventListener("language", this.#onLanguage);
    window.addEventListener("pagehide", this.#onLeaving);
    this.#kept = this.#keptBefore();
    this.#draw();
    if (this.draft.isNew) this.#fields?.focusField("question");
  }

  disconnectedCallback() {
    this.page.removeEventListener("language", this.#onLanguage);
    window.removeEventListener("pagehide", this.#onLeaving);
    this.#keep.cancel();
  }

  get isChanged() {
    return this.draft.isChanged;
  }

  /** Save without publishing: a draft stays a draft, changes to a published article wait. */
  save() {
    return this.#store(false);
  }

  /** @param {string} phrasing @param {string} language that it is in, where the article has it */
  addPhrasing(phrasing, language) {
    if (this.draft.variants.has(language)) this.language = language;
    this.draft.addPhrasings(this.language, [phrasing]);
    this.#draw();
    this.dispatchEvent(new Event("edited"));
  }

  #onEdited() {
    if (this.#faults.length > 0) {
      this.#showFaults(remaining(this.#faults, this.draft.faults()));
    }
    this.#details?.refresh();
    this.#refresh();
    this.#keep();
  }

  /** Nothing of what is in hand is to be offered again. */
  forgetUnsaved() {
    this.#keep.cancel();
    unsaved.drop(this.page.agent?.login ?? "", this.draft.isNew ? "" : this.draft.id);
  }

  #keepUnsaved() {
    const { page, draft } = this;
    if (!draft.isChanged) this.forgetUnsaved();
    else unsaved.keep(page.agent?.login ?? "", draft.isNew ? "" : draft.id, { content: draft.content(), revision: draft.base?.revision ?? 0, at: new Date().toISOString() });
  }

  /** What was written here and not saved, where it says anything else than what is stored. */
  #keptBefore() {
    const { page, draft } = this;
    const found = unsaved.kept(page.agent?.login ?? "", draft.isNew ? "" : draft.id);
    const isNews = found !== null && JSON.stringify({ ...found.content, id: "" }) !== JSON.stringify({ ...draft.content(), id: "" });
    return isNews ? found : null;
  }

  #unsavedRemark() {
    const kept = this.#kept;
    if (!kept) return null;
    const decided = () => {
      this.#kept = null;
      this.#draw();
      this.#fields?.focusField("question");
    };
    return new UnsavedRemark(this.page, kept, {
      take: () => {
        this.draft.takeUp(kept.content, kept.revision);
        decided();
        this.dispatchEvent(new Event("edited"));
      },
      drop: () => {
        this.forgetUnsaved();
        decided();
      },
    });
  }

  #draw() {
    const { page, draft } = this;
    if (!draft.variants.has(this.language)) this.language = draft.language;
    redraw(this, () => {
      this.#tabs = new LanguageTabs(page, draft, this.language);
      this.#tabs.addEventListener("language", (event) => this.#open(/** @type {CustomEvent} */ (event).detail));
      this.#fields = new VariantFields(page, draft, this.language, this.#drafting === this.language);
      this.#fields.addEventListener("draft-wanted", () => void this.#draftByMachine());
      this.#fields.addEventListener("reviewed", (event) => this.#review(/** @type {CustomEvent} */ (event).detail));
      this.#fields.addEventListener("confirmed", () => void this.#confirm());
      this.#details = new DetailFields(page, draft, this.categories);
      const panel = make("div", { class: "card", role: "tabpanel", id: "variant", "aria-labelledby": `tab-${this.language}` }, this.#fields);
      fillWith(
        this,
        make(
          "div",
          { class: "form-top" },
          make("a", { class: "back", href: this.back, "aria-label": page.say("back"), title: page.say("back") }, icon("back", 20)),
          make("div", { class: "form-heading" }, make("h1", {}, this.#title), this.#state),
          this.#actions,
        ),
        this.#timeLine,
        this.#unsavedRemark(),
        draft.base?.held && heldRemark(page, draft.base.held),
        this.#brokenRemark(),
        draft.isStaged && new StagedRemark(page, draft, () => void this.#discard()),
        this.#tabs,
        panel,
        this.#languageEnd(),
        this.#details,
        this.#testFields(),
        this.#liveFields(),
        this.#readerFeedback(),
      );
    });
    this.#showFaults(this.#faults);
    this.#refresh();
  }

  #brokenRemark() {
    const { page, draft } = this;
    if (!draft.base) return null;
    if (this.#broken?.revision !== draft.base.revision) this.#broken = new BrokenRemark(page, draft.id, draft.base.revision);
    return this.#broken;
  }

  #readerFeedback() {
    if (this.draft.isNew) return null;
    this.#readers ??= new ReaderFeedback(this.page, this.draft.id);
    this.#readers.open(this.draft.status);
    return this.#readers;
  }

  #testFields() {
    this.#tests ??= new TestFields(this.page, this.draft, this.language);
    this.#tests.open(this.language);
    return this.#tests;
  }

  #liveFields() {
    if (this.draft.isNew) return null;
    this.#live ??= new LiveFields(this.page, this.draft, this.notices);
    this.#live.open(this.language);
    return this.#live;
  }

  #languageEnd() {
    const { page, draft, language } = this;
    if (language === draft.language) return null;
    const name = { language: page.languageName(language) };
    return make(
      "button",
      { type: "button", class: "button small quiet-danger language-remove", on: { click: () => void this.#removeLanguage() } },
      icon("trash", 16),
      page.say("language-remove", name),
    );
  }

  /** Heading, state and buttons; drawn anew with every letter, so they are cheap and keep their places. */
  #refresh() {
    const { page, draft } = this;
    this.#title.textContent = draft.question || page.say("new");
    this.#title.lang = draft.question ? draft.language : page.labels.language;
    document.title = `${draft.isChanged ? "• " : ""}${draft.question || page.say("new")} · ${page.say("page-title")}`;
    const saved = draft.base ? page.say("saved-at", { when: page.when(draft.base.updated_at) }) : "";
    const words = this.#busy ? page.say("saving") : draft.isChanged ? page.say("unsaved") : saved;
    const state = `${draft.status} ${words}`;
    if (this.#state.dataset.state !== state || !this.#state.firstChild) {
      this.#state.dataset.state = state;
      fillWith(this.#state, statusMark(page, draft.status), make("span", { class: draft.isChanged ? "unsaved" : "" }, words));
    }
    const times = this.#times();
    fillWith(this.#timeLine, ...(times.length > 0 ? [icon("clock", 16), ...times.map((time) => make("span", {}, time))] : []));
    this.#tabs?.refresh();
    const buttons = `${draft.status} ${page.labels.language}`;
    if (this.#actions.dataset.buttons !== buttons) {
      this.#actions.dataset.buttons = buttons;
      redraw(this.#actions, () => this.#drawActions());
    }
    for (const button of this.#actions.querySelectorAll("button")) button.setAttribute("aria-disabled", String(this.#busy));
  }

  /** What is to happen to the article by itself, in words. */
  #times() {
    const { page, draft } = this;
    const { publish_at, expires_at } = draft.base ?? {};
    return [
      ...(publish_at ? [page.say("schedule-will-publish", { when: page.moment(publish_at) })] : []),
      ...(expires_at ? [page.say("schedule-will-expire", { when: page.moment(expires_at) })] : []),
    ];
  }

  /** What else can be done with an article. */
  #more() {
    const { page, draft } = this;
    const items = [
      { label: page.say("history"), act: () => this.#openHistory() },
      ...(draft.status === "archived" ? [] : [{ label: page.say("schedule"), act: () => this.#openSchedule() }]),
      ...(draft.status === "published" ? [{ label: page.say("withdraw"), act: () => void this.#putAway("withdraw") }] : []),
      ...(draft.status === "archived" ? [] : [{ label: page.say("archive"), act: () => void this.#putAway("archive") }]),
      { label: page.say("delete"), act: () => void this.#remove() },
    ];
    return menu({ face: [icon("more", 20)], name: page.say("more"), field: "more", items });
  }

  #openHistory() {
    const { page, draft, notices } = this;
    if (!draft.base || this.#busy) return;
    openHistory(page, draft.base, {
      isChanged: draft.isChanged,
      restored: (article) => {
        draft.load(article);
        this.#stored(article.status === "published" ? "done-restored-staged" : "done-restored");
      },
    });
    notices.clear();
  }

  #openSchedule() {
    const { page, draft, notices } = this;
    if (!draft.base || this.#busy) return;
    if (draft.isChanged) {
      notices.failed(page.say("fault-schedule-unsaved"));
      return;
    }
    openSchedule(page, draft.base, (article) => {
      draft.load(article);
      this.#stored("done-scheduled");
    });
  }

  /** Draw what has become of the article, and say so. @param {string} key of what is said */
  #stored(key) {
    this.forgetUnsaved();
    if (this.isConnected) this.#draw();
    this.notices.done(this.page.say(key));
    this.dispatchEvent(new CustomEvent("stored", { detail: { created: false } }));
  }

  async #discard() {
    const { page, draft } = this;
    if (this.#busy) return;
    const isMeant = await confirmed(page, { title: page.say("staged-discard-title"), text: page.say("staged-discard-text"), label: page.say("staged-discard") });
    if (!isMeant) return;
    await this.#during(async () => {
      draft.load(await lifecycle.discard(draft.id, draft.base?.revision ?? 0));
      this.#stored("done-discarded");
    });
  }

  #drawActions() {
    const { page, draft } = this;
    /** @param {string} key @param {string} look @param {() => unknown} act */
    const button = (key, look, act) =>
      make(
        "button",
        { type: "button", class: `button ${look}`, "data-field": key, "aria-keyshortcuts": key.startsWith("save") ? "Control+S" : null, on: { click: act } },
        page.say(key),
      );
    const { status } = draft;
    const isAway = status === "withdrawn" || status === "archived";
    fillWith(
      this.#actions,
      status !== "new" && this.#more(),
      status === "published" && button("save-later", "", () => this.#store(false)),
      status === "published" && button("publish-changes", "primary", () => this.#store(true)),
      isAway && button("save", "", () => this.#store(false)),
      isAway && button("publish-again", "primary", () => this.#store(true)),
      (status === "new" || status === "draft") && button("save-draft", "", () => this.#store(false)),
      (status === "new" || status === "draft") && button("publish", "primary", () => this.#store(true)),
    );
  }

  /** @param {string} language */
  #open(language) {
    this.#fields?.commitEntry();
    this.language = language;
    this.#draw();
    if (!this.draft.variants.get(language)?.question) this.#fields?.focusField("question");
  }

  /** @param {boolean} publishing */
  async #store(publishing) {
    if (this.#busy) return;
    this.#fields?.commitEntry();
    this.#details?.commitEntry();
    const { page, draft, notices } = this;
    const wasNew = draft.isNew;
    const wasStatus = draft.status;
    const wasQuestion = draft.base?.question;
    if (!draft.isChanged && !wasNew && !(publishing && (wasStatus !== "published" || draft.isStaged))) {
      notices.done(page.say("done-nothing"));
      return;
    }
    if (this.#stopAt(draft.faults())) return;
    this.#setBusy(true);
    try {
      const outcome = await store(page, draft, publishing);
      if (outcome === "undecided") return;
      this.#faults = [];
      if (!draft.isChanged) unsaved.drop(page.agent?.login ?? "", wasNew ? "" : draft.id);
      // The server may have tidied the text, or it is a colleague's; the focus stays where it was.
      if (this.isConnected) this.#draw();
      if (outcome === "theirs") notices.clear();
      else notices.done(page.say(doneLabel(publishing, draft.status)) + (await renamed(page, draft.id, wasQuestion, draft.question)));
      this.dispatchEvent(new CustomEvent("stored", { detail: { created: wasNew } }));
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#setBusy(false);
    }
  }

  /** @param {"withdraw" | "archive"} way */
  async #putAway(way) {
    const { page, draft, notices } = this;
    if (this.#busy) return;
    const isMeant = await confirmed(page, {
      title: page.say(`${way}-title`),
      ...(await withLinks(page, draft.id, page.say(`${way}-text`))),
      label: page.say(way),
      look: "primary",
    });
    if (!isMeant) return;
    await this.#during(async () => {
      draft.moved(await (way === "archive" ? lifecycle.archive(draft.id) : articles.withdraw(draft.id)));
      notices.done(page.say(way === "archive" ? "done-archived" : "done-withdrawn"));
      this.dispatchEvent(new CustomEvent("stored", { detail: { created: false } }));
    });
  }

  async #remove() {
    const { page, draft, notices } = this;
    if (this.#busy) return;
    const isMeant = await confirmed(page, {
      title: page.say("delete-title"),
      ...(await withLinks(page, draft.id, page.say("delete-text", { question: draft.base?.question || draft.id }))),
      label: page.say("delete-go"),
    });
    if (!isMeant) return;
    await this.#during(async () => {
      try {
        await articles.remove(draft.id);
      } catch (error) {
        // A colleague deleted it first: what was wanted has happened.
        if (!(error instanceof ApiError) || error.code !== "unknown_article") throw error;
      }
      this.forgetUnsaved();
      notices.done(page.say("done-deleted"));
      this.dispatchEvent(new Event("removed"));
    });
  }

  async #draftByMachine() {
    const { page, draft, notices, language } = this;
    if (this.#drafting) return;
    if (!draft.isBlank(language)) {
      this.#draw(); // something was written since the button was drawn
      return;
    }
    if (!draft.isSourceStored) {
      notices.failed(page.say("machine-save-first", { source: page.languageName(draft.language) }));
      return;
    }
    this.#drafting = language;
    notices.clear();
    this.#draw();
    let isThere = false;
    try {
      const variant = await articles.draft(draft.id, language);
      // What somebody wrote meanwhile stays, and so does a language that they took away.
      isThere = draft.variants.has(language) && draft.isBlank(language);
      if (isThere) draft.takeDraft(language, variant);
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#drafting = "";
    }
    if (!this.isConnected) return;
    this.#draw();
    if (!isThere) return;
    notices.done(page.say("machine-done", { language: page.languageName(language) }));
    if (this.language === language) this.#fields?.focusField("question");
    this.dispatchEvent(new Event("edited"));
  }

  /** @param {boolean} isReviewed */
  #review(isReviewed) {
    this.draft.review(this.language, isReviewed);
    this.#draw();
    this.dispatchEvent(new Event("edited"));
  }

  /** The open translation is still right. */
  #confirm() {
    const { page, draft, notices, language } = this;
    return this.#during(async () => {
      draft.confirmed(await articles.confirm(draft.id, language, draft.base?.revision ?? 0));
      notices.done(page.say("stale-confirmed", { language: page.languageName(language) }));
      this.#draw();
      // The button that was pressed is gone.
      /** @type {HTMLElement | null | undefined} */ (this.#tabs?.querySelector("[aria-selected=true]"))?.focus();
    });
  }

  async #removeLanguage() {
    const { page, draft, language } = this;
    const name = { language: page.languageName(language) };
    const { question, phrasings, answer } = draft.content().translations[language] ?? { question: "", phrasings: [], answer: "" };
    if (question || answer || phrasings.length > 0) {
      const chosen = await choose({
        title: page.say("remove-language-title", name),
        text: page.say("remove-language-text", name),
        options: [
          { value: "no", label: page.say("cancel") },
          { value: "yes", label: page.say("remove-language-go"), look: "danger" },
        ],
        safe: "no",
      });
      if (chosen !== "yes") return;
    }
    draft.removeLanguage(language);
    this.#faults = this.#faults.filter((fault) => fault.language !== language);
    this.language = draft.language;
    this.#draw();
    this.dispatchEvent(new Event("edited"));
  }

  /** @param {() => Promise<void>} work */
  async #during(work) {
    this.#setBusy(true);
    try {
      await work();
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#setBusy(false);
    }
  }

  /** @param {unknown} error */
  #failed(error) {
    if (error instanceof ApiError && error.code === "article_exists") {
      this.#stopAt([{ field: "id", language: "", label: "fault-id-taken" }]);
    } else {
      this.notices.failed(explain(this.page, error));
    }
  }

  /** @param {boolean} busy */
  #setBusy(busy) {
    this.#busy = busy;
    this.#refresh();
  }

  /**
   * Show what is wrong and go to the first of it.
   *
   * @param {Fault[]} faults
   * @returns {boolean} whether there is anything wrong
   */
  #stopAt(faults) {
    this.#showFaults(faults);
    const first = faults.find((fault) => fault.language === this.language) ?? faults[0];
    if (!first) return false;
    if (first.language && first.language !== this.language) this.#open(first.language);
    if (first.field === "id") this.#details?.focusId();
    else this.#fields?.focusField(first.field);
    this.notices.failed(this.page.say("fault-some"));
    return true;
  }

  /** @param {Fault[]} faults */
  #showFaults(faults) {
    this.#faults = faults;
    this.#fields?.showFaults(faults);
    this.#details?.showFaults(faults);
    this.#tabs?.showFaults(faults);
  }
}

customElements.define("article-form", ArticleForm);
