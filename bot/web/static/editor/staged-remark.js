// @ts-check
/**
 * `<staged-remark>`: says of a published article that there are changes which visitors do not see yet, shows them, and
 * lets an editor leave them.
 */

import { icon } from "../shared/icons.js";
import { fillWith, freshId, make } from "../shared/dom.js";
import { textChanges } from "./text-changes.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./draft.js").Draft} Draft
 */

export class StagedRemark extends HTMLElement {
  #place = make("div", { id: freshId("staged"), class: "staged-changes", hidden: true });

  /**
   * @param {Page} page
   * @param {Draft} draft
   * @param {() => void} discard
   */
  constructor(page, draft, discard) {
    super();
    this.page = page;
    this.draft = draft;
    this.discard = discard;
  }

  connectedCallback() {
    const { page, draft } = this;
    const base = draft.base;
    if (!base?.staged) return;
    const { author, updated_at } = base.staged;
    const toggle = make(
      "button",
      {
        type: "button",
        class: "button small",
        "data-field": "staged-changes",
        "aria-expanded": "false",
        "aria-controls": this.#place.id,
        on: {
          click: () => {
            this.#place.hidden = !this.#place.hidden;
            toggle.setAttribute("aria-expanded", String(!this.#place.hidden));
            toggle.textContent = page.say(this.#place.hidden ? "staged-show" : "changes-hide");
            if (!this.#place.hidden) this.#show();
          },
        },
      },
      page.say("staged-show"),
    );
    const leave = make("button", { type: "button", class: "button small quiet-danger", "data-field": "discard", on: { click: this.discard } }, page.say("staged-discard"));
    const said = make("p", {}, make("strong", {}, page.say("staged-text")), " ", page.say("history-by", { author, when: page.when(updated_at) }));
    this.classList.add("remark-box", "stale", "staged");
    fillWith(this, icon("clock", 20), said, toggle, leave, this.#place);
  }

  #show() {
    const { page, draft } = this;
    if (!draft.base) return;
    const seen = { title: page.say("staged-seen"), content: draft.base };
    fillWith(this.#place, textChanges(page, seen, { title: page.say("staged-wanted"), content: draft.content() }));
  }
}

customElements.define("staged-remark", StagedRemark);
