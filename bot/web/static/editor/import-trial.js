// @ts-check
/**
 * `<import-trial>`: which articles of an import test questions hold back, as it is found out, and whether they are to be
 * published all the same.
 */

import { fillWith, make, redraw } from "../shared/dom.js";
import { heldTest } from "./held-remark.js";
import * as imports from "./imports.js";

/** @typedef {import("../shared/page.js").Page} Page */

const LOOK_AGAIN = 600;

export class ImportTrial extends HTMLElement {
  /** @type {imports.Trial | null} */
  #trial = null;
  #timer = 0;
  #hasFailed = false;
  #isLooking = false;
  #box = make("input", { type: "checkbox", "data-field": "import-anyway" });

  /** @param {Page} page @param {number} number of the trial */
  constructor(page, number) {
    super();
    this.page = page;
    this.number = number;
  }

  connectedCallback() {
    this.#draw();
    if (!this.#isLooking && this.#trial?.state !== "done") void this.#look();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
  }

  /** Whether also what is held back is to be published. */
  get anyway() {
    return this.#box.checked;
  }

  async #look() {
    this.#isLooking = true;
    try {
      this.#trial = await imports.trial(this.number);
      this.#hasFailed = this.#trial.state === "failed" || this.#trial.state === "lost";
    } catch {
      // Importing asks the questions in any case.
      this.#hasFailed = true;
    }
    this.#isLooking = false;
    if (!this.isConnected) return;
    this.#draw();
    if (this.#trial?.state === "running") this.#timer = window.setTimeout(() => void this.#look(), LOOK_AGAIN);
  }

  #draw() {
    redraw(this, () => fillWith(this, ...this.#content()));
  }

  #content() {
    const { page } = this;
    const trial = this.#trial;
    if (this.#hasFailed) return [make("p", { class: "hint" }, page.say("tests-failed"))];
    if (trial === null || trial.state === "running") {
      const { done, total } = trial ?? { done: 0, total: 0 };
      const far = total > 0 ? page.say("tests-far", { done: page.number(done), total: page.number(total) }) : page.say("tests-trying");
      return [make("p", { class: "hint", role: "status" }, far)];
    }
    if (trial.held_count === 0) return [make("p", { class: "hint", role: "status" }, page.say("import-sound"))];
    const more = trial.held_count - trial.held.length;
    return [
      make(
        "details",
        { class: "import-kind import-held", open: true },
        make("summary", {}, page.say("import-held", { number: page.number(trial.held_count) })),
        make("p", {}, page.say("import-held-text")),
        make("ul", { class: "import-articles" }, ...trial.held.map((one) => this.#row(one, trial.titles)), more > 0 && make("li", {}, `… + ${page.number(more)}`)),
        make("label", { class: "import-header" }, this.#box, page.say("import-anyway")),
      ),
    ];
  }

  /** @param {imports.HeldBack} held @param {Record<string, string>} titles */
  #row({ article, tests, count }, titles) {
    const more = count - tests.length;
    return make(
      "li",
      {},
      make("code", { dir: "ltr" }, article),
      make("ul", { class: "held-tests" }, ...tests.map((test) => heldTest(this.page, test, titles)), more > 0 && make("li", {}, `+ ${this.page.number(more)}`)),
    );
  }
}

customElements.define("import-trial", ImportTrial);
