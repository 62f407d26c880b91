// @ts-check
/** `<unsaved-remark>`: offers back what somebody wrote and did not save, before the page was loaded again. */

import { icon } from "../shared/icons.js";
import { fillWith, make } from "../shared/dom.js";

/** @typedef {import("../shared/page.js").Page} Page */

export class UnsavedRemark extends HTMLElement {
  /**
   * @param {Page} page
   * @param {import("./unsaved.js").Kept} kept
   * @param {{ take: () => void, drop: () => void }} ways
   */
  constructor(page, kept, { take, drop }) {
    super();
    this.page = page;
    this.kept = kept;
    this.take = take;
    this.drop = drop;
  }

  connectedCallback() {
    const { page, kept } = this;
    this.classList.add("remark-box", "machine", "unsaved-offer");
    this.setAttribute("role", "status");
    fillWith(
      this,
      icon("edit", 20),
      make("p", {}, page.say("unsaved-offer", { when: page.when(kept.at) })),
      make("button", { type: "button", class: "button small primary", "data-field": "unsaved-take", on: { click: this.take } }, page.say("unsaved-take")),
      make("button", { type: "button", class: "button small", "data-field": "unsaved-drop", on: { click: this.drop } }, page.say("unsaved-drop")),
    );
  }
}

customElements.define("unsaved-remark", UnsavedRemark);
