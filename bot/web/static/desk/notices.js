// @ts-check
/** Short sentences at the edge of the page that say what has happened, and go by themselves. */

import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";

/**
 * @typedef {import("./words.js").Words} Words
 * @typedef {{ label: string, run: () => void, seconds?: number }} Offer a button on a notice, for so many seconds
 */

const LIFETIME = 7000;
const MOST = 3;

export class Notices {
  /** @param {HTMLElement} root @param {HTMLElement} announcer a polite live region that nobody sees @param {Words} words */
  constructor(root, announcer, words) {
    this.root = root;
    this.announcer = announcer;
    this.words = words;
  }

  /** @param {string} text @param {Offer} [offer] what can still be done about it */
  tell(text, offer) {
    this.#show(text, "status", "check", offer);
  }

  /** What somebody should do something about. @param {string} text @param {Offer} offer */
  remind(text, offer) {
    this.#show(text, "status", "alert", offer);
  }

  /** @param {string} text */
  warn(text) {
    this.#show(text, "alert", "alert");
  }

  /** For screen readers alone. @param {string} text */
  announce(text) {
    this.announcer.textContent = "";
    // The same sentence twice is only read again when the region has been empty in between.
    setTimeout(() => (this.announcer.textContent = text), 50);
  }

  /**
   * @param {string} text
   * @param {"status" | "alert"} role
   * @param {"check" | "alert"} sign
   * @param {Offer} [offer]
   */
  #show(text, role, sign, offer) {
    for (const other of this.root.querySelectorAll(".notice")) if (other.querySelector("p")?.textContent === text) other.remove();
    while (this.root.children.length >= MOST) this.root.firstElementChild?.remove();
    const dismiss = element("button", { type: "button", class: "icon-button", "aria-label": this.words.text("dismiss") }, icon("close", 16));
    const notice = element("div", { class: "notice", "data-role": role, role }, icon(sign, 18), element("p", { dir: "auto" }, text), dismiss);
    dismiss.addEventListener("click", () => notice.remove());
    this.root.append(notice);
    if (offer) {
      const button = element("button", { type: "button", class: "button small notice-offer" }, offer.label);
      button.addEventListener("click", () => {
        notice.remove();
        offer.run();
      });
      dismiss.before(button);
      if (offer.seconds !== undefined) {
        // What cannot be done any more is not offered, whoever is reading.
        setTimeout(() => notice.remove(), offer.seconds * 1000);
        return;
      }
    }
    let timer = setTimeout(() => notice.remove(), LIFETIME);
    // Whoever is reading it gets the time to.
    notice.addEventListener("pointerenter", () => clearTimeout(timer));
    notice.addEventListener("pointerleave", () => (timer = setTimeout(() => notice.remove(), LIFETIME / 2)));
  }
}
