// @ts-check
/**
 * Keeps the newest message in sight, unless the visitor has scrolled up to read: then a chip tells of new ones.
 */

import { icon } from "../shared/icons.js";
import { LogEnd } from "./log-end.js";
import { make, say } from "./make.js";

export class ScrollPosition {
  /**
   * @param {HTMLElement} scroller
   * @param {HTMLElement} content
   */
  constructor(scroller, content) {
    this.scroller = scroller;
    this.end = new LogEnd();
    this.text = make("span");
    this.chip = make(
      "button",
      { type: "button", class: "new-messages", hidden: true, on: { click: () => this.#backToEnd() } },
      icon("down", 16),
      this.text,
    );
    scroller.addEventListener("scroll", () => this.#noteScroll(), { passive: true });
    // The text area grows, the phone's keyboard comes up, a font arrives: what was at the end stays there.
    const observer = new ResizeObserver(() => this.end.isInSight && this.#toEnd());
    observer.observe(scroller);
    observer.observe(content);
  }

  /**
   * @param {import("../shared/labels.js").Labels} labels
   * @param {"visitor" | "bot" | "agent" | null} newAuthor whose message has just come, if one has
   */
  render(labels, newAuthor) {
    say(this.text, labels.text("widget-new-messages"));
    const next = this.end.rendered(newAuthor);
    if (next === "end") this.#toEnd();
    else if (next === "tell") this.chip.hidden = false;
  }

  #noteScroll() {
    this.end.scrolled(this.scroller);
    if (this.end.isInSight) this.chip.hidden = true;
  }

  #toEnd() {
    this.end.shown(this.scroller.scrollHeight);
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.chip.hidden = true;
  }

  #backToEnd() {
    this.#toEnd();
    this.scroller.focus({ preventScroll: true }); // the chip that had the focus is gone
  }
}
