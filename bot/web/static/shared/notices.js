// @ts-check
/**
 * `<notice-board>`: short messages at the foot of the page, read out by screen readers. Good news goes by itself,
 * a failure stays until it is dismissed or something succeeds.
 */

import { icon } from "./icons.js";
import { fillWith, make } from "./dom.js";

const SHOWN = 5000;

export class NoticeBoard extends HTMLElement {
  #timer = 0;
  #live = make("div", { role: "status", "aria-live": "polite" });
  #dismiss = "";

  connectedCallback() {
    this.append(this.#live);
    this.addEventListener("pointerenter", () => clearTimeout(this.#timer));
  }

  /** @param {string} label of the button that takes a message away */
  set dismissLabel(label) {
    this.#dismiss = label;
  }

  /** @param {string} text */
  done(text) {
    this.#show(text, "done");
    this.#timer = window.setTimeout(() => this.clear(), SHOWN);
  }

  /** @param {string} text */
  failed(text) {
    this.#show(text, "failed");
  }

  clear() {
    clearTimeout(this.#timer);
    fillWith(this.#live);
  }

  /**
   * @param {string} text
   * @param {"done" | "failed"} kind
   */
  #show(text, kind) {
    clearTimeout(this.#timer);
    const close = make(
      "button",
      { type: "button", class: "icon-button", "aria-label": this.#dismiss, on: { click: () => this.clear() } },
      icon("close", 16),
    );
    const body = make("p", { dir: "auto" }, text);
    fillWith(this.#live, make("div", { class: `notice notice-${kind}` }, icon(kind === "done" ? "check" : "alert"), body, close));
  }
}

customElements.define("notice-board", NoticeBoard);
