// @ts-check
/** What the site has said first by itself: shown beside the launcher, then the first message of the chat. */

/**
 * @typedef {import("./trigger-rules.js").Trigger} Trigger
 */

export class Greeting {
  /** Whether the visitor has opened the chat since. */
  isOpened = false;

  /**
   * @param {Trigger} trigger
   * @param {{ api: import("./chat-api.js").ChatApi, refused: () => void }} parts `refused`: the visitor has put it away
   */
  constructor(trigger, { api, refused }) {
    this.trigger = trigger;
    this.api = api;
    this.refused = refused;
    this.#count("shown");
  }

  /** As `Peek` shows it. */
  get said() {
    const { text, locale, direction } = this.trigger;
    return { author: /** @type {const} */ ("bot"), agent: null, text, html: null, language: locale, direction };
  }

  /** What a conversation that begins with it says of it. */
  get opening() {
    return { trigger: { id: this.trigger.id, language: this.trigger.locale } };
  }

  open() {
    if (this.isOpened) return;
    this.isOpened = true;
    this.#count("opened");
  }

  /** @param {"shown" | "opened"} step */
  #count(step) {
    // A figure is not worth a second try.
    this.api.countTrigger(this.trigger.id, step).catch(() => {});
  }
}
