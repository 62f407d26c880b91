// @ts-check
/**
 * The line to the server: the socket, and where a proxy or the page's policy lets none through, requests that the server
 * answers when there is something new.
 *
 * Events: "frame" and "status" as of the socket, and "trouble" when `trouble` changes (what the banner shows).
 */

import { FrameEvent, LiveSocket, StatusEvent } from "../shared/socket.js";

/** @typedef {import("./keepsake.js").Keys} Keys */
/** @typedef {null | "connecting" | "lost" | "offline"} Trouble */

/** A connection that comes back within this time was never worth a word, in milliseconds. */
const GRACE = 2_000;
/** For how long the server may wait with its answer, in seconds; nobody waits before a page that is not looked at. */
const WAIT = 25;
/** How long to wait before the next request, in milliseconds: after an answer, after none, and while nobody looks. */
const NEXT = 100;
const READ_EVERY = 5_000;
const HIDDEN_EVERY = 15_000;

export class Connection extends EventTarget {
  /** @type {LiveSocket | null} */
  #socket = null;
  /** @type {Trouble} */
  trouble = null;
  #wasOpen = false;
  #graceTimer = 0;
  #readTimer = 0;
  /** Ends the request that waits. @type {AbortController | null} */
  #reading = null;
  /** The page's policy forbids the socket: each attempt would be a complaint in the page's console and at its owner's. */
  #isForbidden = false;

  /**
   * @param {(keys: Keys) => string} addressOf
   * @param {() => number} after number of the last message that is here
   * @param {(seconds: number, signal: AbortSignal) => Promise<boolean>} read fetches what is new by HTTP, and waits for it so
   *   long; whether the server can wait at all; rejects when there is no way
   * @param {AbortSignal} [signal] after which it is of no interest whether there is a network
   */
  constructor(addressOf, after, read, signal) {
    super();
    this.addressOf = addressOf;
    this.after = after;
    this.read = read;
    addEventListener("offline", () => this.#judge(), { signal });
    addEventListener("online", () => this.#judge(), { signal });
    document.addEventListener("securitypolicyviolation", (event) => this.#hearPolicy(event), { signal });
    const seen = () => {
      if (!document.hidden && this.#graceTimer !== 0 && this.#reading === null) this.#readNow();
    };
    document.addEventListener("visibilitychange", seen, { signal });
  }

  /** @param {Keys} keys */
  open(keys) {
    if (this.#socket) return;
    const hello = () => ({ type: "hello", token: keys.token, after: this.after() });
    const socket = new LiveSocket(this.addressOf(keys), hello);
    this.#socket = socket;
    if (this.#isForbidden) {
      this.#readNow();
      return;
    }
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

  /** @param {SecurityPolicyViolationEvent} event */
  #hearPolicy({ blockedURI, disposition, effectiveDirective }) {
    const socket = this.#socket;
    if (!socket || disposition !== "enforce" || effectiveDirective !== "connect-src") return;
    // Some browsers name the address, others its origin.
    if (!blockedURI.startsWith("ws") || !socket.address.startsWith(blockedURI)) return;
    this.#isForbidden = true;
    socket.close();
    this.#readNow();
  }

  #readNow() {
    clearTimeout(this.#graceTimer);
    clearTimeout(this.#readTimer);
    this.#graceTimer = setTimeout(() => this.#readInstead());
  }

  /** Reading works: all is well. It does not: the visitor is told. */
  async #readInstead() {
    const reading = new AbortController();
    this.#reading = reading;
    let next = document.hidden ? HIDDEN_EVERY : NEXT;
    try {
      // Whoever is told of trouble is told at once that it is over.
      const waits = await this.read(document.hidden || this.trouble ? 0 : WAIT, reading.signal);
      if (!waits) next = READ_EVERY;
      this.#judge();
    } catch {
      next = READ_EVERY;
      if (!reading.signal.aborted) this.#judge(this.#wasOpen ? "lost" : "connecting");
    }
    if (this.#reading !== reading) return;
    this.#reading = null;
    this.#readTimer = setTimeout(() => this.#readInstead(), next);
  }

  #settle() {
    clearTimeout(this.#graceTimer);
    clearTimeout(this.#readTimer);
    this.#graceTimer = 0;
    this.#reading?.abort();
    this.#reading = null;
  }

  /** @param {Trouble} [trouble] */
  #judge(trouble = null) {
    const judged = navigator.onLine ? trouble : "offline";
    if (judged === this.trouble) return;
    this.trouble = judged;
    this.dispatchEvent(new Event("trouble"));
  }
}
