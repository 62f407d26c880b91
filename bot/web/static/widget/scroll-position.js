// @ts-check
/**
 * Keeps the newest message in sight, unless the visitor has scrolled up to read: then a chip tells of new ones.
 */

import { icon } from "../shared/icons.js";
import { make, say } from "./make.js";

/** Nearer to the end than this counts as being there, in CSS pixels. */
const NEAR = 48;

export class ScrollPosition {
  /**
   * @param {HTMLElement} scroller
   * @param {HTMLElement} content
   */
  constructor(scroller, content) {
    this.scroller = scroller;
    this.isAtEnd = true;
    /** How tall the content was when its end was last shown. */
    this.height = 0;
    this.text = make("span");
    this.chip = make(
      "button",
      { type: "button", class: "new-messages", hidden: true, on: { click: () => this.#backToEnd() } },
      icon("down", 16),
      this.text,
    );
    scroller.addEventListener("scroll", () => this.#noteScroll(), { passive: true });
    // The text area grows, the phone's keyboard comes up, a font arrives: what was at the end stays there.
    const observer = new ResizeObserver(() => this.isAtEnd && this.#toEnd());
    observer.observe(scroller);
    observer.observe(content);
  }

  /**
   * @param {import("../shared/labels.js").Labels} labels
   * @param {"visitor" | "bot" | "agent" | null} newAuthor whose message has just come, if one has
   */
  render(labels, newAuthor) {
    say(this.text, labels.text("widget-new-messages"));
    if (newAuthor === "visitor") this.isAtEnd = true;
    if (this.isAtEnd) this.#toEnd();
    else if (newAuthor !== null) this.chip.hidden = false;
  }

  #noteScroll() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    if (clientHeight === 0) return; // not on the screen
    // A picture has arrived between our scrolling and this word of it: nobody has scrolled away from the end.
    if (this.isAtEnd && scrollHeight !== this.height) return;
    this.isAtEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    if (this.isAtEnd) this.chip.hidden = true;
  }

  #toEnd() {
    this.height = this.scroller.scrollHeight;
    this.scroller.scrollTop = this.height;
    this.chip.hidden = true;
  }

  #backToEnd() {
    this.isAtEnd = true;
    this.#toEnd();
    this.scroller.focus({ preventScroll: true }); // the chip that had the focus is gone
  }
}
