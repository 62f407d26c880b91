// @ts-check
/** Whether the end of the log is in sight and has to stay there: what the visitor's scrolling says about it. Pure. */

/** Nearer to the end than this counts as being there, in CSS pixels. */
const NEAR = 48;

/** @typedef {Pick<Element, "scrollHeight" | "scrollTop" | "clientHeight">} Measures */

export class LogEnd {
  isInSight = true;
  /** How tall the content was when its end was last shown. */
  #height = 0;

  /** The log was scrolled to its end. @param {number} height of its content */
  shown(height) {
    this.isInSight = true;
    this.#height = height;
  }

  /** The browser tells of scrolling, by whomever. @param {Measures} measures */
  scrolled({ scrollHeight, scrollTop, clientHeight }) {
    if (clientHeight === 0) return; // not on the screen
    // A picture has arrived between our scrolling and this word of it: nobody has scrolled away from the end.
    if (this.isInSight && scrollHeight !== this.#height) return;
    this.isInSight = scrollHeight - scrollTop - clientHeight < NEAR;
  }

  /**
   * A rendering: whoever has just written wants to see it.
   *
   * @param {"visitor" | "bot" | "agent" | null} author whose message has just come, if one has
   * @returns {"end" | "tell" | "stay"} scroll to the end, tell of the new message, or neither
   */
  rendered(author) {
    if (author === "visitor") this.isInSight = true;
    if (this.isInSight) return "end";
    return author === null ? "stay" : "tell";
  }
}
