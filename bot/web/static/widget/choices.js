// @ts-check
/**
 * The replies that a message suggests, as buttons: one stop for the tab key, arrow keys within.
 */

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
      on: { keydown: (/** @type {KeyboardEvent} */ event) => this.#move(event) },
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

  /** @param {KeyboardEvent} event */
  #move(event) {
    const buttons = /** @type {HTMLButtonElement[]} */ ([...this.element.children]);
    const here = buttons.indexOf(/** @type {HTMLButtonElement} */ (event.target));
    const forward = this.element.matches(":dir(rtl)") ? "ArrowLeft" : "ArrowRight";
    const backward = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    /** @type {Record<string, number>} */
    const aims = {
      [forward]: here + 1,
      ArrowDown: here + 1,
      [backward]: here - 1,
      ArrowUp: here - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    if (here < 0 || !(event.key in aims)) return;
    event.preventDefault();
    const next = buttons[(aims[event.key] + buttons.length) % buttons.length];
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  }
}
