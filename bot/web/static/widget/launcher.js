// @ts-check
/** The button in the corner of the page, with the number of messages that wait behind it unseen. */

import { icon } from "../shared/icons.js";
import { make, say } from "./make.js";

/** More are not counted. */
const MOST = 9;

export class Launcher {
  /** @param {() => void} open */
  constructor(open) {
    this.dot = make("span", { class: "dot", "data-testid": "unread", "aria-hidden": "true", hidden: true });
    this.words = make("span", { class: "launcher-words", dir: "auto", hidden: true });
    this.element = make(
      "button",
      { type: "button", class: "launcher", "aria-haspopup": "dialog", "aria-expanded": "false", on: { click: open } },
      icon("chat", 28),
      this.words,
      this.dot,
    );
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
