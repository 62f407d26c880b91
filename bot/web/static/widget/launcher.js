// @ts-check
/** The button in the corner of the page, with the number of messages that wait behind it unseen. */

import { drawn } from "../shared/drawing.js";
import { make, say } from "./make.js";

/** The icon "chat" of `shared/icons.js`, by itself: the others are not needed yet. */
const CHAT = [
  "M4 11.5C4 7.4 7.6 4.5 12 4.5s8 2.9 8 7-3.6 7-8 7c-1 0-2-.15-2.9-.45L5 19.5l.9-3.4A6.5 6.5 0 0 1 4 11.5Z",
  "M8.5 11.5h.01M12 11.5h.01M15.5 11.5h.01",
];

/** More are not counted. */
const MOST = 9;

export class Launcher {
  /** @param {{open: () => void, intend: () => void}} acts `intend`: somebody is about to open it */
  constructor({ open, intend }) {
    this.dot = make("span", { class: "dot", "data-testid": "unread", "aria-hidden": "true", hidden: true });
    this.words = make("span", { class: "launcher-words", dir: "auto", hidden: true });
    this.element = make(
      "button",
      {
        type: "button",
        class: "launcher",
        "aria-haspopup": "dialog",
        "aria-expanded": "false",
        on: { click: open, pointerenter: intend, pointerdown: intend, focus: intend },
      },
      drawn(CHAT, 28),
      this.words,
      this.dot,
    );
  }

  /** The chat is wanted and not there yet. @param {boolean} waits */
  wait(waits) {
    this.element.setAttribute("aria-busy", String(waits));
  }

  /**
   * @param {import("../shared/labels.js").Labels} labels
   * @param {number} unread how many messages have not been seen
   * @param {string} words what stands beside the sign, "" for nothing
   */
  render(labels, unread, words) {
    say(this.words, words);
    this.words.hidden = words === "";
    this.element.classList.toggle("worded", words !== "");
    // Whoever speaks to their device says what they see.
    const name = words === "" ? labels.text("widget-open") : `${words} – ${labels.text("widget-open")}`;
    const number = new Intl.NumberFormat(labels.language).format(unread);
    this.element.setAttribute("aria-label", unread > 0 ? `${name} (${labels.text("widget-new-messages")}: ${number})` : name);
    this.element.title = name;
    this.dot.hidden = unread === 0;
    // Drawn by the style sheet: it is part of what the button is called, in words.
    this.dot.dataset.count = unread > MOST ? `${new Intl.NumberFormat(labels.language).format(MOST)}+` : number;
  }
}
