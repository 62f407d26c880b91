// @ts-check
/** Who is writing just now; it ends by itself, as nobody says when they stop. */

const LASTS = 5_000;
/** The bot usually answers faster than this; dots that only flash would be unrest, in milliseconds. */
const HOLD_BACK = 350;
const PATIENCE_WITH_BOT = 12_000;

export class Typing {
  /** @type {{author: "bot" | "agent", agent: string | null} | null} */
  who = null;
  #startTimer = 0;
  #stopTimer = 0;

  /** @param {() => void} changed */
  constructor(changed) {
    this.changed = changed;
  }

  /**
   * @param {"bot" | "agent"} author
   * @param {string | null} agent
   * @param {number} [lasts]
   */
  start(author, agent, lasts = LASTS) {
    clearTimeout(this.#startTimer);
    clearTimeout(this.#stopTimer);
    this.who = { author, agent };
    this.#stopTimer = setTimeout(() => this.stop(), lasts);
    this.changed();
  }

  /** The bot has something to answer. */
  expect() {
    if (this.who) return;
    clearTimeout(this.#startTimer);
    this.#startTimer = setTimeout(() => this.start("bot", null, PATIENCE_WITH_BOT), HOLD_BACK);
  }

  stop() {
    clearTimeout(this.#startTimer);
    clearTimeout(this.#stopTimer);
    if (this.who === null) return;
    this.who = null;
    this.changed();
  }
}
