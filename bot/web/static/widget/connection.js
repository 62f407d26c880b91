// @ts-check
/**
 * The line to the server: the socket, and where a proxy lets none through, reading every few seconds.
 *
 * Events: "frame" and "status" as of the socket, and "trouble" when `trouble` changes (what the banner shows).
 */

import { FrameEvent, LiveSocket, StatusEvent } from "../shared/socket.js";

/** @typedef {import("./keepsake.js").Keys} Keys */
/** @typedef {null | "connecting" | "lost" | "offline"} Trouble */

/** A connection that comes back within this time was never worth a word, in milliseconds. */
const GRACE = 2_000;
const READ_EVERY = 5_000;

export class Connection extends EventTarget {
  /** @type {LiveSocket | null} */
  #socket = null;
  /** @type {Trouble} */
  trouble = null;
  #wasOpen = false;
  #graceTimer = 0;
  #readTimer = 0;

  /**
   * @param {(keys: Keys) => string} addressOf
   * @param {() => number} after number of the last message that is here
   * @param {() => Promise<void>} read fetches what is new by HTTP; rejects when there is no way
   * @param {AbortSignal} [signal] after which it is of no interest whether there is a network
   */
  constructor(addressOf, after, read, signal) {
    super();
    this.addressOf = addressOf;
    this.after = after;
    this.read = read;
    addEventListener("offline", () => this.#judge(), { signal });
    addEventListener("online", () => this.#judge(), { signal });
  }

  /** @param {Keys} keys */
  open(keys) {
    if (this.#socket) return;
    const hello = () => ({ type: "hello", token: keys.token, after: this.after() });
    const socket = new LiveSocket(this.addressOf(keys), hello);
    this.#socket = socket;
    socket.addEventListener("frame", (event) => {
      if (socket === this.#socket) this.dispatchEvent(new FrameEvent(/** @type {FrameEvent} */ (event).frame));
    });
    socket.addEventListener("status", (event) => {
      if (socket !== this.#socket) return;
      const { status, code } = /** @type {StatusEvent} */ (event);
      this.#follow(status);
      this.dispatchEvent(new StatusEvent(status, code));
    });
    socket.open();
  }

  close() {
    const socket = this.#socket;
    this.#socket = null; // first, so that its last words are not heard
    socket?.close();
    this.#wasOpen = false;
    this.#settle();
    this.#judge();
  }

  get exists() {
    return this.#socket !== null;
  }

  get isOpen() {
    return this.#socket?.isOpen ?? false;
  }

  /** @param {import("../shared/socket.js").Frame} frame */
  send(frame) {
    return this.#socket?.send(frame) ?? false;
  }

  /** @param {import("../shared/socket.js").Status} status */
  #follow(status) {
    if (status === "open") {
      this.#wasOpen = true;
      this.#settle();
      this.#judge();
    } else if ((status === "connecting" || status === "lost") && this.#graceTimer === 0) {
      this.#graceTimer = setTimeout(() => this.#readInstead(), GRACE);
    } else if (status === "refused") {
      this.#settle();
    }
  }

  /** Reading works: all is well but for some seconds of delay. It does not: the visitor is told. */
  async #readInstead() {
    try {
      await this.read();
      this.#judge();
    } catch {
      this.#judge(this.#wasOpen ? "lost" : "connecting");
    }
    if (this.#graceTimer !== 0) this.#readTimer = setTimeout(() => this.#readInstead(), READ_EVERY);
  }

  #settle() {
    clearTimeout(this.#graceTimer);
    clearTimeout(this.#readTimer);
    this.#graceTimer = 0;
  }

  /** @param {Trouble} [trouble] */
  #judge(trouble = null) {
    const judged = navigator.onLine ? trouble : "offline";
    if (judged === this.trouble) return;
    this.trouble = judged;
    this.dispatchEvent(new Event("trouble"));
  }
}
