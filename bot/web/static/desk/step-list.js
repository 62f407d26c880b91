// @ts-check
/** The steps of a macro or of a rule, one below the other: chosen, filled in, moved and taken away. */

import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { freshStep, isComplete, signButton, stepField } from "./step-fields.js";

/**
 * @typedef {import("./types.js").Step} Step
 * @typedef {import("./types.js").StepName} StepName
 * @typedef {import("./step-fields.js").Known} Known
 */

/** The most steps that there are. */
const MOST = 10;

export class StepList {
  /** @type {Step[]} */
  steps = [];

  /** @param {readonly StepName[]} names what steps may do @param {() => Known} known */
  constructor(names, known) {
    this.names = names;
    this.known = known;
    const { words } = known();
    this.list = element("ol", { class: "macro-steps", "aria-label": words.text("macro-steps") });
    this.add = element("button", { type: "button", class: "button small" }, icon("plus", 16), words.text("macro-step-add"));
    this.root = element("div", {}, element("p", { class: "macro-heading" }, words.text("macro-steps")), this.list, this.add);
    this.add.addEventListener("click", () => this.#add());
  }

  /** Whether there is a step, and all of them say what they need. */
  get isComplete() {
    return this.steps.length > 0 && this.steps.every(isComplete);
  }

  /** @param {Step[]} steps */
  show(steps) {
    this.steps = structuredClone(steps);
    this.#draw();
  }

  /** @param {number} [focus] the step whose first field gets the focus */
  #draw(focus) {
    this.list.replaceChildren(...this.steps.map((step, at) => this.#row(step, at)));
    this.list.hidden = !this.steps.length;
    this.add.setAttribute("aria-disabled", String(this.steps.length >= MOST));
    if (focus !== undefined) /** @type {HTMLElement} */ (this.list.children[focus]?.querySelector("select") ?? this.add).focus();
  }

  /** @param {Step} step @param {number} at */
  #row(step, at) {
    const known = this.known();
    const { words } = known;
    const number = words.number(at + 1);
    const what = element("select", { class: "text-field", "aria-label": `${words.text("macro-steps")} ${number}` }, ...this.names.map((name) => element("option", { value: name }, words.text(`step-${name}`))));
    what.value = step.do;
    what.addEventListener("change", () => {
      this.steps[at] = freshStep(/** @type {StepName} */ (what.value), known);
      this.#draw(at);
    });
    const field = stepField(step, known, (changed) => this.steps.splice(at, 1, changed), words.text(`step-${step.do}`));
    return element(
      "li",
      { class: "macro-step" },
      element("div", { class: "macro-step-fields" }, what, field),
      element(
        "div",
        { class: "macro-step-buttons" },
        signButton("down", `${words.text("macro-step-down")} (${number})`, at === this.steps.length - 1, () => {
          const [moved] = this.steps.splice(at, 1);
          if (moved) this.steps.splice(at + 1, 0, moved);
          this.#draw(at + 1);
        }),
        signButton("trash", `${words.text("macro-step-remove")} (${number})`, false, () => {
          this.steps.splice(at, 1);
          this.#draw(Math.min(at, this.steps.length - 1));
        }),
      ),
    );
  }

  #add() {
    if (this.steps.length >= MOST) return;
    // Before what comes last: passing on, or closing.
    const last = this.steps.at(-1);
    const at = last && (last.do === "close" || last.do === "pass-on") ? this.steps.length - 1 : this.steps.length;
    this.steps.splice(at, 0, freshStep("tag", this.known()));
    this.#draw(at);
  }
}
