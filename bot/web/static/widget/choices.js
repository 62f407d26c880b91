// @ts-check
/**
 * The replies that a message suggests, as buttons: one stop for the tab key, arrow keys within.
 */

import { moveWithin } from "./arrow-keys.js";
import { make } from "./make.js";

/** @typedef {import("./chat-api.js").Button} Button */

export class Choices {
  /** @param {(button: Button) => void} choose */
  constructor(choose) {
    this.choose = choose;
    this.element = make("div", {
      class: "choices",
      role: "group",
      hidden: true,
      on: { keydown: (/** @type {KeyboardEvent} */ event) => moveWithin(this.element, event) },
    });
    this.shown = "";
  }

  /**
   * @param {import("../shared/labels.js").Labels} labels
   * @param {Button[]} buttons
   */
  render(labels, buttons) {
    this.element.setAttribute("aria-label", labels.text("widget-choices"));
    const shown = JSON.stringify(buttons);
    if (shown === this.shown) return;
    this.shown = shown;
    this.element.hidden = buttons.length === 0;
    this.element.replaceChildren(...buttons.map((button, index) => this.#make(button, index)));
  }

  /** @param {Button} button @param {number} index */
  #make(button, index) {
    return make("button", {
      type: "button",
      class: "choice",
      dir: "auto",
      tabindex: index === 0 ? 0 : -1,
      text: button.title,
      on: { click: () => this.choose(button) },
    });
  }
}
