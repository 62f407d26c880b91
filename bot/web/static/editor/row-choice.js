// @ts-check
/** `<row-choice>`: above a list, how many of its rows are chosen, all of them at a stroke, and what is to be done with them. */

import { fillWith, make } from "../shared/dom.js";
import { icon } from "../shared/icons.js";

/** @typedef {{ id: string, question: string, language: string }} Row */

export class RowChoice extends HTMLElement {
  /** @type {Map<string, HTMLInputElement>} */
  #boxes = new Map();
  #all;
  #go;

  /**
   * @param {import("../shared/page.js").Page} page
   * @param {Row[]} rows
   * @param {(chosen: string[]) => void} act
   */
  constructor(page, rows, act) {
    super();
    this.page = page;
    this.rows = rows;
    this.act = act;
    this.#all = make("input", { type: "checkbox", on: { change: () => this.#chooseAll(this.#all.checked) } });
    this.#go = make("button", { type: "button", class: "button small", "data-field": "draft-chosen", on: { click: () => this.act(this.chosen) } });
  }

  connectedCallback() {
    if (this.firstChild) return;
    this.append(make("label", {}, this.#all, make("span", {}, this.page.say("drafts-choose-all"))), this.#go);
    this.#tell();
  }

  /** The box by which a row is chosen. @param {Row} row */
  boxFor({ id, question }) {
    const name = this.page.say("drafts-choose", { question: question || id });
    const box = make("input", { type: "checkbox", class: "row-box", "aria-label": name, on: { change: () => this.#tell() } });
    this.#boxes.set(id, box);
    return box;
  }

  /** The ids of the rows that are chosen. */
  get chosen() {
    return [...this.#boxes].filter(([, box]) => box.checked).map(([id]) => id);
  }

  /** @param {boolean} isChosen */
  #chooseAll(isChosen) {
    for (const box of this.#boxes.values()) box.checked = isChosen;
    this.#tell();
  }

  #tell() {
    const number = this.chosen.length;
    this.#all.checked = number > 0 && number === this.#boxes.size;
    this.#all.indeterminate = number > 0 && number < this.#boxes.size;
    this.#go.disabled = number === 0;
    fillWith(this.#go, icon("assistant", 16), this.page.say("drafts-chosen", { number: this.page.number(number) }));
  }
}

customElements.define("row-choice", RowChoice);
