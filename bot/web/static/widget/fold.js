// @ts-check
/** A long answer, of which the beginning is shown until somebody wants all of it. */

import { make, say } from "./make.js";

/** Characters from which on an answer is long: more than half of the panel's height. */
export const LONG = 900;

export class Fold {
  #isLong = false;
  #isOpen = false;

  /** @param {HTMLElement} bubble */
  constructor(bubble) {
    this.bubble = bubble;
    this.button = make("button", { type: "button", class: "link fold", hidden: true, on: { click: () => this.#turn(!this.#isOpen) } });
    // Whoever goes on with the keyboard would come to a link that is not to be seen.
    bubble.addEventListener("focusin", () => this.#isLong && this.#turn(true));
  }

  /** @param {boolean} isLong @param {import("../shared/labels.js").Labels} labels */
  render(isLong, labels) {
    this.labels = labels;
    this.#isLong = isLong;
    this.button.hidden = !isLong;
    this.bubble.classList.toggle("folded", isLong && !this.#isOpen);
    this.button.setAttribute("aria-expanded", String(this.#isOpen));
    say(this.button, labels.text(this.#isOpen ? "widget-fold" : "widget-unfold"));
  }

  /** @param {boolean} isOpen */
  #turn(isOpen) {
    if (isOpen === this.#isOpen || !this.labels) return;
    this.#isOpen = isOpen;
    this.render(this.#isLong, this.labels);
  }
}
