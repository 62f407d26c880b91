// @ts-check
/** The messages of a conversation, each once, in the order of their numbers, however they arrive. */

/** @typedef {import("./chat-api.js").Message} Message */
/** @typedef {import("./chat-api.js").Translation} Translation */

export class Transcript {
  /** @type {Map<number, Message>} */
  #messages = new Map();
  /**
   * The highest number below which nothing is missing. Asking for what comes after it gets what was missed even
   * when an answer to a request has overtaken the socket.
   */
  complete = 0;
  /** The numbers of messages that were taken back. @type {Set<number>} */
  #gone = new Set();

  /**
   * @param {Message} message
   * @returns {boolean} false for one that is here already; it may have got its translation since
   */
  add(message) {
    if (this.#gone.has(message.sequence)) return false;
    const known = this.#messages.get(message.sequence);
    this.#messages.set(message.sequence, message);
    // An answer that the socket has overtaken does not know the translation yet.
    if (known?.translation && !message.translation) this.translate(message.sequence, known.translation);
    this.#count();
    return known === undefined;
  }

  /** Lets go of messages that were taken back. @param {number[]} sequences */
  withdraw(sequences) {
    for (const sequence of sequences) {
      this.#gone.add(sequence);
      this.#messages.delete(sequence);
    }
    this.#count();
  }

  #count() {
    while (this.#messages.has(this.complete + 1) || this.#gone.has(this.complete + 1)) this.complete += 1;
  }

  /**
   * A translation that has come after its message.
   *
   * @param {number} sequence
   * @param {Translation} translation
   */
  translate(sequence, translation) {
    const message = this.#messages.get(sequence);
    if (message) this.#messages.set(sequence, { ...message, translation, untranslated: false });
  }

  /** After which number to ask what is new: what lacks its translation may have got it while nobody listened. */
  get settled() {
    const open = this.list().find(({ untranslated }) => untranslated);
    return Math.min(this.complete, (open?.sequence ?? Infinity) - 1);
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

  /** How many messages after a number are not the visitor's own. @param {number} sequence */
  fromOthersAfter(sequence) {
    return this.list().filter((message) => message.author !== "visitor" && message.sequence > sequence).length;
  }

  /** The number of the newest message that is not the visitor's own. */
  get lastFromOthers() {
    return this.list().findLast((message) => message.author !== "visitor")?.sequence ?? 0;
  }
}
