// @ts-check
/** The round button in the corner of the page, with a dot when something unread waits behind it. */

import { icon } from "../shared/icons.js";
import { make, say } from "./make.js";

export class Launcher {
  /** @param {() => void} open */
  constructor(open) {
    this.dot = make("span", { class: "dot", "data-testid": "unread", hidden: true });
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
   * @param {boolean} hasUnread
   * @param {string} words what stands beside the sign, "" for nothing
   */
  render(labels, hasUnread, words) {
    say(this.words, words);
    this.words.hidden = words === "";
    this.element.classList.toggle("worded", words !== "");
    // Whoever speaks to their device says what they see.
    const name = words === "" ? labels.text("widget-open") : `${words} – ${labels.text("widget-open")}`;
    this.element.setAttribute("aria-label", hasUnread ? `${name} (${labels.text("widget-new-messages")})` : name);
    this.element.title = name;
    this.dot.hidden = !hasUnread;
  }
}
