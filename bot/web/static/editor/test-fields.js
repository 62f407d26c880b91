// @ts-check
/**
 * `<test-fields>`: the test questions of an article, by language, and what the change in the form does to all of the
 * site's. It changes the draft itself and dispatches `edited`.
 */

import { freshId, make, redraw, fillWith } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { explain } from "./saving.js";
import { trialView } from "./trial-result.js";
import { tried } from "./trials.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./draft.js").Draft} Draft
 * @typedef {import("./trials.js").Trial} Trial
 */

export class TestFields extends HTMLElement {
  #language;
  #said = make("p", { class: "hint", role: "status", "aria-live": "polite" });
  #result = make("div", { class: "trial-result" });
  /** @type {AbortController | null} */
  #trying = null;
  /** @type {Trial | null} */
  #trial = null;

  /** @param {Page} page @param {Draft} draft @param {string} language the one to begin with */
  constructor(page, draft, language) {
    super();
    this.page = page;
    this.draft = draft;
    this.#language = language;
  }

  connectedCallback() {
    this.#draw();
  }

  disconnectedCallback() {
    // A form that is drawn anew takes it out and puts it back.
    queueMicrotask(() => this.isConnected || this.#trying?.abort());
  }

  /** Show the questions of another language. @param {string} language */
  open(language) {
    this.#language = language;
    if (this.isConnected) this.#draw();
  }

  async #try() {
    if (this.#trying) return;
    const { page, draft } = this;
    if (draft.faults().length > 0) {
      this.#said.textContent = page.say("tests-incomplete");
      return;
    }
    const trying = new AbortController();
    this.#trying = trying;
    this.#said.textContent = page.say("tests-trying");
    this.querySelector("[data-field=tests-try]")?.setAttribute("aria-disabled", "true");
    try {
      const trial = await tried(
        draft.content(),
        ({ done, total }) => {
          if (total > 0) this.#said.textContent = page.say("tests-far", { done: page.number(done), total: page.number(total) });
        },
        trying.signal,
      );
      this.#trial = trial.result ? trial : null;
      this.#said.textContent = !trial.result ? page.say("tests-failed") : trial.result.total === 0 ? page.say("tests-none") : "";
    } catch (error) {
      if (!trying.signal.aborted) this.#said.textContent = explain(page, error);
    } finally {
      if (this.#trying === trying) this.#trying = null;
    }
    this.querySelector("[data-field=tests-try]")?.setAttribute("aria-disabled", "false");
    this.#drawResult();
  }

  #drawResult() {
    redraw(this.#result, () => fillWith(this.#result, ...(this.#trial ? trialView(this.page, this.#trial, this.draft.id) : [])));
  }

  #draw() {
    const { page, draft } = this;
    const language = this.#language;
    const [title, field, hint] = [freshId("tests"), freshId("tests-text"), freshId("hint")];
    const texts = make("textarea", {
      id: field,
      "data-field": "tests",
      "aria-describedby": hint,
      rows: Math.min(8, Math.max(3, (draft.tests.get(language)?.length ?? 0) + 1)),
      lang: language,
      dir: page.direction(language),
      on: {
        input: () => {
          draft.setTests(language, texts.value);
          this.dispatchEvent(new Event("edited", { bubbles: true }));
        },
      },
    });
    texts.value = (draft.tests.get(language) ?? []).join("\n");
    const choice = make(
      "select",
      { "data-field": "tests-language", "aria-label": page.say("tests-language"), on: { change: () => this.open(choice.value) } },
      ...page.siteLanguages.map(({ code, name }) => {
        const count = draft.tests.get(code)?.length ?? 0;
        return make("option", { value: code, lang: code }, count ? `${name} (${page.number(count)})` : name);
      }),
    );
    choice.value = language;
    redraw(this, () =>
      fillWith(
        this,
        make(
          "section",
          { class: "card tests", "aria-labelledby": title },
          make("h2", { id: title }, page.say("tests")),
          make(
            "div",
            { class: "field" },
            make("label", { class: "unseen", for: field }, page.say("tests")),
            make("p", { class: "hint", id: hint }, page.say("tests-hint")),
            make("span", { class: "select" }, choice, icon("chevron", 16)),
            texts,
          ),
          make(
            "div",
            { class: "tests-row" },
            make("button", { type: "button", class: "button", "data-field": "tests-try", on: { click: () => void this.#try() } }, icon("retry", 16), page.say("tests-try")),
            this.#said,
          ),
          this.#result,
        ),
      ),
    );
    this.#drawResult();
  }
}

customElements.define("test-fields", TestFields);
