// @ts-check
/**
 * `<source-changes>`: says of a translation that its source has changed since, shows how, the two side by side, and lets
 * an editor say that it is still right.
 */

import { icon } from "../shared/icons.js";
import * as articles from "./articles.js";
import { compared } from "./compare.js";
import { fillWith, freshId, make } from "../shared/dom.js";
import { sides, textOf } from "./text-changes.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./draft.js").Draft} Draft
 * @typedef {import("./articles.js").Variant} Variant
 */

const PARTS = /** @type {const} */ (["question", "phrasings", "answer"]);

export class SourceChanges extends HTMLElement {
  #place = make("div", { class: "changes", id: freshId("changes"), hidden: true });
  /** @type {AbortController | null} */
  #asking = null;

  /**
   * @param {Page} page
   * @param {Draft} draft
   * @param {string} language of the translation
   * @param {() => void} confirm
   */
  constructor(page, draft, language, confirm) {
    super();
    this.page = page;
    this.draft = draft;
    this.language = language;
    this.confirm = confirm;
  }

  connectedCallback() {
    const { page, draft } = this;
    const source = { source: page.languageName(draft.language) };
    const toggle = make(
      "button",
      {
        type: "button",
        class: "button small",
        "data-field": "changes",
        "aria-expanded": "false",
        "aria-controls": this.#place.id,
        on: {
          click: () => {
            this.#place.hidden = !this.#place.hidden;
            toggle.setAttribute("aria-expanded", String(!this.#place.hidden));
            toggle.textContent = page.say(this.#place.hidden ? "changes-show" : "changes-hide");
            if (!this.#place.hidden) void this.#show();
          },
        },
      },
      page.say("changes-show"),
    );
    const right = make("button", { type: "button", class: "button small", "data-field": "still-right", on: { click: this.confirm } }, icon("check", 16), page.say("stale-confirm"));
    this.classList.add("remark-box", "stale");
    this.replaceChildren(icon("alert", 20), make("p", {}, page.say("stale-text", source)), toggle, right, this.#place);
  }

  disconnectedCallback() {
    this.#asking?.abort();
  }

  async #show() {
    const { page, draft, language } = this;
    const asking = new AbortController();
    this.#asking = asking;
    fillWith(this.#place, make("p", { role: "status" }, page.say("loading")));
    try {
      const { then, now } = await articles.sourceChanges(draft.id, language, asking.signal);
      if (then) fillWith(this.#place, ...this.#sides(then, now));
      else fillWith(this.#place, make("p", {}, page.say("changes-unknown")));
    } catch {
      if (!asking.signal.aborted) fillWith(this.#place, make("p", { role: "alert" }, page.say("changes-failed")));
    }
  }

  /** @param {Variant} then @param {Variant} now */
  #sides(then, now) {
    const { page, draft } = this;
    const { language } = draft;
    const rows = PARTS.map((part) => ({ ...compared(textOf(then, part), textOf(now, part), language), name: page.say(part), language, direction: page.direction(language) }));
    return sides(page.say("changes-before"), page.say("changes-after"), rows);
  }
}

customElements.define("source-changes", SourceChanges);
