// @ts-check
/** The messages of a conversation, each once, in the order of their numbers, however they arrive. */

/** @typedef {import("./chat-api.js").Message} Message */

export class Transcript {
  /** @type {Map<number, Message>} */
  #messages = new Map();
  /**
   * The highest number below which nothing is missing. Asking for what comes after it gets what was missed even
   * when an answer to a request has overtaken the socket.
   */
  complete = 0;

  /**
   * @param {Message} message
   * @returns {boolean} false for one that is here already; it may have got its translation since
   */
  add(message) {
    const isNew = !this.#messages.has(message.sequence);
    this.#messages.set(message.sequence, message);
    while (this.#messages.has(this.complete + 1)) this.complete += 1;
    return isNew;
  }

  /** @returns {Message[]} */
  list() {
    return [...this.#messages.values()].sort((one, other) => one.sequence - other.sequence);
  }

  get length() {
    return this.#messages.size;
  }

  /** The number of the newest message, 0 when there is none. */
  get last() {
    return Math.max(0, ...this.#messages.keys());
  }

  /** The number of the newest message that is not the visitor's own. */
  get lastFromOthers() {
    return this.list().findLast((message) => message.author !== "visitor")?.sequence ?? 0;
  }
}
