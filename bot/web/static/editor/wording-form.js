// @ts-check
/**
 * `<wording-form>`: one text to word differently, with what the visitor will read below it and how it was worded before.
 *
 * Dispatches `stored` when the site's wording has changed, and `leave` for the way back to the list.
 */

import { ApiError } from "../shared/api.js";
import { icon } from "../shared/icons.js";
import { confirmed } from "../shared/choice.js";
import { debounced, fillWith, freshId, make, redraw } from "../shared/dom.js";
import { whoseStays } from "./conflict.js";
import { oneLine } from "./entries.js";
import { choiceOf, patternOf, placeable } from "./pattern.js";
import { explain } from "./saving.js";
import { place } from "./wording-groups.js";
import { formName, shown, titleOf, toneOf, variableName } from "./wording-names.js";
import { plainChanges } from "./text-changes.js";
import * as wordings from "./wordings.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 * @typedef {import("./wordings.js").Wording} Wording
 * @typedef {import("./wordings.js").Version} Version
 */

const TYPING_PAUSE = 300;

export class WordingForm extends HTMLElement {
  /** The pattern as it stands in the fields. */
  #text;
  #busy = false;
  #fault = "";
  /** @type {string[]} */
  #samples = [];
  /** @type {AbortController | null} */
  #asking = null;
  /** @type {Version[] | null} */
  #versions = null;
  /** @type {HTMLTextAreaElement | null} the field that variables are put into */
  #field = null;
  #state = make("p", { class: "form-state", role: "status" });
  #fields = make("div", { class: "wording-fields" });
  #faultPlace = make("p", { class: "fault", id: freshId("fault"), role: "alert", dir: "auto" });
  #preview = make("ul", { class: "samples" });
  #actions = make("div", { class: "wording-actions" });
  #history = make("div", { class: "wording-history" });
  #later = debounced(() => void this.#ask(), TYPING_PAUSE);
  #onLanguage = () => this.#draw();

  /**
   * @param {Page} page
   * @param {Wording} wording
   * @param {{ language: string, back: string, notices: NoticeBoard }} options
   */
  constructor(page, wording, { language, back, notices }) {
    super();
    this.page = page;
    this.wording = { ...wording };
    this.language = language;
    this.back = back;
    this.notices = notices;
    this.#text = wording.text ?? wording.original;
  }

  connectedCallback() {
    this.page.addEventListener("language", this.#onLanguage);
    this.addEventListener("keydown", (event) => this.#onKey(event));
    this.#draw();
    void this.#ask();
    void this.#remember();
  }

  disconnectedCallback() {
    this.page.removeEventListener("language", this.#onLanguage);
    this.#later.cancel();
    this.#asking?.abort();
  }

  get isChanged() {
    return this.#text.trim() !== (this.wording.text ?? this.wording.original).trim();
  }

  focus() {
    this.querySelector("textarea")?.focus();
  }

  async save() {
    const { page, notices, wording } = this;
    if (this.#busy) return;
    if (!this.isChanged) {
      notices.done(page.say("done-nothing"));
      return;
    }
    // Who has written the original again is back at it, and hears of its later betterments.
    await this.#store(this.#text.trim() === wording.original.trim() ? null : this.#text);
  }

  /** @param {string | null} text */
  async #store(text) {
    const { page, notices, language } = this;
    this.#later.cancel();
    this.#asking?.abort();
    this.#busy = true;
    this.#refresh();
    let overtaken = false;
    try {
      const typed = this.#text;
      const { text: stored, version } = await wordings.word(language, this.wording.key, text, this.wording.version);
      this.wording.text = stored;
      this.wording.version = version;
      // What was typed while it was stored stays.
      if (text === null || this.#text === typed) this.#text = this.wording.text ?? this.wording.original;
      this.#fault = "";
      notices.done(page.say(text === null ? "wording-done-original" : "wording-done"));
      this.#draw();
      this.dispatchEvent(new Event("stored"));
      void this.#ask();
      void this.#remember();
    } catch (error) {
      if (error instanceof ApiError && error.code === "invalid_script") {
        this.#say(error.message);
        this.#field?.focus();
      } else if (error instanceof ApiError && error.code === "changed_meanwhile") {
        overtaken = true;
      } else {
        notices.failed(explain(page, error));
      }
    } finally {
      this.#busy = false;
      this.#refresh();
    }
    if (overtaken) await this.#settle(text);
  }

  /** A colleague has worded it meanwhile: look at both. @param {string | null} mine */
  async #settle(mine) {
    const { page, notices, language, wording } = this;
    /** @type {Wording | undefined} */
    let theirs;
    try {
      theirs = (await wordings.all(language)).find(({ key }) => key === wording.key);
    } catch (error) {
      notices.failed(explain(page, error));
    }
    if (!theirs) return;
    const [other, own] = [theirs.text ?? theirs.original, mine ?? wording.original];
    const answer = await whoseStays(page, {
      title: page.say("wording-conflict-title"),
      text: page.say("glossary-conflict-text"),
      body: () => plainChanges(page, { title: page.say("side-theirs"), text: other }, { title: page.say("side-mine"), text: own }, language),
    });
    if (answer === "later") return;
    this.wording.version = theirs.version;
    this.wording.text = theirs.text;
    if (answer === "mine") {
      await this.#store(mine);
      return;
    }
    this.#put(other);
    this.dispatchEvent(new Event("stored"));
    void this.#remember();
  }

  async #goBackToOriginal() {
    const { page } = this;
    if (this.#busy) return;
    if (this.isChanged) {
      const isMeant = await confirmed(page, {
        title: page.say("wording-original-title"),
        text: page.say("wording-original-text"),
        label: page.say("wording-original-go"),
      });
      if (!isMeant) return;
    }
    if (this.wording.text !== null) await this.#store(null);
    else this.#put(this.wording.original);
    this.focus();
  }

  /** Take a text into the fields, to be looked at before it is saved. @param {string} text */
  #put(text) {
    this.#text = text;
    this.#say("");
    this.#draw();
    void this.#ask();
  }

  /** How it reads now; an answer that a newer text has overtaken is dropped. */
  async #ask() {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    try {
      this.#samples = await wordings.preview(this.language, this.wording.key, this.#text, asking.signal);
      this.#say("");
    } catch (error) {
      if (asking.signal.aborted) return;
      if (error instanceof ApiError && error.code === "invalid_script") this.#say(error.message);
      // Without an answer the last samples stay, greyed.
      this.#preview.setAttribute("aria-busy", "true");
      return;
    }
    if (asking.signal.aborted) return;
    this.#drawSamples();
  }

  async #remember() {
    try {
      this.#versions = await wordings.history(this.language, this.wording.key);
    } catch {
      this.#versions = null; // it helps, and is not needed
    }
    this.#drawHistory();
  }

  /** @param {string} fault */
  #say(fault) {
    this.#fault = fault;
    this.#faultPlace.textContent = fault;
    for (const field of this.#fields.querySelectorAll("textarea")) {
      if (fault) field.setAttribute("aria-invalid", "true");
      else field.removeAttribute("aria-invalid");
    }
  }

  #draw() {
    const { page, wording, language } = this;
    const { name } = place(wording.key);
    redraw(this, () => {
      this.#drawFields();
      fillWith(
        this,
        make(
          "div",
          { class: "wording-top" },
          make("a", { class: "back", href: this.back, "aria-label": page.say("wording-back"), title: page.say("wording-back") }, icon("back", 20)),
          make("div", { class: "form-heading" }, make("h2", {}, [titleOf(page, name), toneOf(page, wording.key)].filter(Boolean).join(" · ")), this.#state),
        ),
        page.maybe(`editor-wording-${name}-when`) && make("p", { class: "hint" }, page.maybe(`editor-wording-${name}-when`)),
        this.#fields,
        this.#faultPlace,
        wording.variables.length > 0 && this.#variables(),
        make("h3", {}, page.say("wording-preview")),
        this.#preview,
        this.#actions,
        wording.text !== null && this.#original(),
        this.#history,
      );
    });
    this.#preview.lang = language;
    this.#preview.dir = page.direction(language);
    this.#say(this.#fault);
    this.#drawSamples();
    this.#drawHistory();
    this.#refresh();
  }

  #drawFields() {
    const { page, language } = this;
    const choice = choiceOf(this.#text);
    const label = page.say("wording-text", { language: page.languageName(language) });
    if (!choice) {
      fillWith(this.#fields, this.#area(label, "", this.#text, 4, (text) => text));
      return;
    }
    const areas = choice.forms.map((form) => {
      const name = formName(page, language, choice.forms, form);
      return this.#area(`${label}: ${name}`, name, form.text, 2, (text) => {
        form.text = oneLine(text);
        return patternOf(choice);
      });
    });
    fillWith(this.#fields, make("p", { class: "hint" }, page.say("wording-forms", { variable: variableName(page, choice.variable) })), ...areas);
  }

  /**
   * @param {string} name for those who cannot see where it stands
   * @param {string} label shown above, or "" for none
   * @param {string} value
   * @param {number} rows
   * @param {(text: string) => string} whole the pattern with a field's text in it
   */
  #area(name, label, value, rows, whole) {
    const { page, language } = this;
    const field = make("textarea", {
      rows,
      "data-field": `wording-${name}`,
      "aria-label": name,
      "aria-describedby": this.#faultPlace.id,
      lang: language,
      dir: page.direction(language),
      on: {
        focus: () => (this.#field = field),
        input: () => {
          this.#text = whole(field.value);
          this.#refresh();
          this.#later();
        },
      },
    });
    field.value = value;
    this.#field = this.#field?.isConnected ? this.#field : field;
    return make("div", { class: "field" }, label && make("span", { class: "form-name", "aria-hidden": "true" }, label), field);
  }

  #variables() {
    const { page, wording } = this;
    return make(
      "div",
      { class: "variables", role: "group", "aria-label": page.say("wording-variables") },
      make("span", { class: "hint" }, page.say("wording-variables")),
      ...wording.variables.map((name) =>
        make(
          "button",
          {
            type: "button",
            class: "variable",
            "data-field": `variable-${name}`,
            title: placeable(name),
            // The field keeps its caret and the focus.
            on: { mousedown: (/** @type {MouseEvent} */ event) => event.preventDefault(), click: () => this.#insert(placeable(name)) },
          },
          icon("plus", 14),
          variableName(page, name),
        ),
      ),
    );
  }

  /** @param {string} text */
  #insert(text) {
    const field = this.#field?.isConnected ? this.#field : this.querySelector("textarea");
    if (!field) return;
    field.focus();
    const { selectionStart: start, value } = field;
    const before = start > 0 && !/\s$/.test(value.slice(0, start)) ? " " : "";
    // The old command is the only way that leaves "undo" working; without it the text is set directly.
    if (!document.execCommand("insertText", false, before + text)) {
      field.setRangeText(before + text, start, field.selectionEnd, "end");
      field.dispatchEvent(new Event("input"));
    }
  }

  #drawSamples() {
    this.#preview.removeAttribute("aria-busy");
    fillWith(this.#preview, ...this.#samples.map((sample) => make("li", { class: "bubble" }, sample)));
  }

  #original() {
    const { page, wording } = this;
    return make(
      "section",
      { class: "wording-original", "aria-label": page.say("wording-original") },
      make("h3", {}, page.say("wording-original")),
      this.#shown(wording.original),
    );
  }

  /** A pattern to read, with each form on a line of its own. @param {string} pattern */
  #shown(pattern) {
    const { page, language } = this;
    const texts = choiceOf(pattern)?.forms.map(({ text }) => text) ?? [pattern];
    const lines = texts.map((text) => make("p", {}, ...shown(page, text)));
    return make("div", { class: "wording-shown", lang: language, dir: page.direction(language) }, ...lines);
  }

  #drawHistory() {
    const { page } = this;
    if (!this.#versions?.length) {
      fillWith(this.#history);
      return;
    }
    redraw(this.#history, () =>
      fillWith(
        this.#history,
        make("h3", {}, page.say("wording-history")),
        make("ol", {}, .../** @type {Version[]} */ (this.#versions).map((version, index) => this.#version(version, index))),
      ),
    );
  }

  /** @param {Version} version @param {number} index */
  #version({ text, author, created_at }, index) {
    const { page } = this;
    const when = page.when(created_at);
    const restore = make(
      "button",
      {
        type: "button",
        class: "button small",
        "data-field": `restore-${index}`,
        "aria-label": page.say("wording-restore-name", { author, when }),
        on: {
          click: () => {
            this.#put(text ?? this.wording.original);
            this.focus();
          },
        },
      },
      page.say("wording-restore"),
    );
    return make(
      "li",
      {},
      make(
        "div",
        {},
        text === null
          ? make("p", { class: "quiet" }, page.say("wording-was-original"))
          : this.#shown(text),
        make("p", { class: "hint" }, make("bdi", {}, author), ` · ${when}`),
      ),
      index > 0 && restore,
    );
  }

  /** State and buttons; drawn with every letter. */
  #refresh() {
    const { page, wording, isChanged } = this;
    const isOwn = wording.text !== null;
    const words = this.#busy ? page.say("saving") : isChanged ? page.say("unsaved") : page.say(isOwn ? "wording-own" : "wording-is-original");
    if (this.#state.textContent !== words) {
      fillWith(this.#state, make("span", { class: isChanged ? "unsaved" : "" }, words));
    }
    const buttons = `${isChanged} ${isOwn} ${page.labels.language}`;
    if (this.#actions.dataset.buttons !== buttons) {
      this.#actions.dataset.buttons = buttons;
      redraw(this.#actions, () =>
        fillWith(
          this.#actions,
          make(
            "button",
            { type: "button", class: "button primary", "data-field": "save", "aria-keyshortcuts": "Control+S", on: { click: () => void this.save() } },
            page.say("save"),
          ),
          (isOwn || isChanged) &&
            make(
              "button",
              { type: "button", class: "button", "data-field": "original", on: { click: () => void this.#goBackToOriginal() } },
              icon("retry", 16),
              page.say("wording-to-original"),
            ),
        ),
      );
    }
    for (const button of this.#actions.querySelectorAll("button")) button.setAttribute("aria-disabled", String(this.#busy));
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.key !== "Escape" || event.isComposing) return;
    event.stopPropagation();
    this.dispatchEvent(new Event("leave"));
  }
}

customElements.define("wording-form", WordingForm);
