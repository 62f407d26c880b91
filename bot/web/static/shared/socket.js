// @ts-check
/**
 * A WebSocket that comes back: hello first, ping while it is up, backoff with jitter when it is gone. Where the server's
 * welcome names a `heartbeat` in seconds, the pings keep to it, also while nobody looks at the page.
 *
 * Frames are JSON objects. `hello` is asked anew at every connection, so that it can name the last message
 * seen (`after`) and the server replays what was missed. Events:
 *
 * - "frame" (`FrameEvent`): every frame but pongs
 * - "status" (`StatusEvent`): "connecting", "open" (the server has welcomed us), "lost" (will try again by
 *   itself), "refused" (close code 4401 or 4404: trying again is of no use), "closed" (by `close()`)
 */

import { toJson } from "./json.js";
import { Metronome } from "./metronome.js";

/** @typedef {"connecting" | "open" | "lost" | "refused" | "closed"} Status */
/** @typedef {{type: string, [key: string]: any}} Frame */

const FIRST_DELAY = 500;
const LONGEST_DELAY = 15_000;
const PING_EVERY = 25_000;
/** The shortest share of a delay that is waited: not every page is to come back at the same moment. */
const LEAST_SHARE = 0.5;
/** A connection that answers neither a hello nor a ping within this time is dead, whatever TCP believes. */
const PATIENCE = 10_000;
const REFUSALS = new Set([4401, 4403, 4404]);

export class FrameEvent extends Event {
  /** @param {Frame} frame */
  constructor(frame) {
    super("frame");
    this.frame = frame;
  }
}

export class StatusEvent extends Event {
  /**
   * @param {Status} status
   * @param {number | null} code the close code of a refusal
   */
  constructor(status, code = null) {
    super("status");
    this.status = status;
    this.code = code;
  }
}

export class LiveSocket extends EventTarget {
  /** @type {WebSocket | null} */
  #socket = null;
  /** @type {Status} */
  #status = "closed";
  #attempts = 0;
  #retryTimer = 0;
  #pingTimer = 0;
  /** @type {Metronome | null} */
  #metronome = null;
  #patienceTimer = 0;
  #wake = () => this.#hurry();

  /**
   * @param {string | URL} address http(s) or ws(s)
   * @param {() => Frame} hello the first frame of each connection
   */
  constructor(address, hello) {
    super();
    const url = new URL(address, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    this.address = url.href;
    this.hello = hello;
  }

  get status() {
    return this.#status;
  }

  get isOpen() {
    return this.#status === "open";
  }

  open() {
    if (this.#status !== "closed" && this.#status !== "refused") return;
    addEventListener("online", this.#wake);
    addEventListener("pageshow", this.#wake);
    document.addEventListener("visibilitychange", this.#wake);
    this.#attempts = 0;
    this.#connect();
  }

  close() {
    this.#stop("closed", null);
  }

  /**
   * @param {Frame} frame
   * @returns {boolean} false when there is no open connection: the frame was not sent
   */
  send(frame) {
    if (!this.isOpen || this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(toJson(frame));
    return true;
  }

  #connect() {
    clearTimeout(this.#retryTimer);
    this.#setStatus("connecting");
    let socket;
    try {
      socket = new WebSocket(this.address);
    } catch {
      this.#lose(1006); // forbidden by the page
      return;
    }
    this.#socket = socket;
    this.#expectAnswer();
    socket.onopen = () => socket.send(toJson(this.hello()));
    socket.onmessage = (event) => {
      if (socket === this.#socket) this.#receive(event.data);
    };
    socket.onclose = (event) => {
      if (socket === this.#socket) this.#lose(event.code);
    };
  }

  /** @param {string} data */
  #receive(data) {
    clearTimeout(this.#patienceTimer);
    /** @type {Frame} */
    let frame;
    try {
      frame = JSON.parse(data);
    } catch {
      return; // not ours; the next frame may well be
    }
    if (frame.type === "pong") return;
    if (frame.type === "welcome") {
      this.#attempts = 0;
      this.#keepTime(frame.heartbeat);
      this.#setStatus("open");
    }
    this.dispatchEvent(new FrameEvent(frame));
  }

  /** @param {unknown} heartbeat in seconds */
  #keepTime(heartbeat) {
    this.#stopTime();
    if (typeof heartbeat === "number" && heartbeat > 0) this.#metronome = new Metronome(heartbeat * 1000, () => this.#ping());
    else this.#pingTimer = setInterval(() => this.#ping(), PING_EVERY);
  }

  #stopTime() {
    clearInterval(this.#pingTimer);
    this.#metronome?.stop();
    this.#metronome = null;
  }

  #ping() {
    if (this.send({ type: "ping" })) this.#expectAnswer();
  }

  #expectAnswer() {
    clearTimeout(this.#patienceTimer);
    this.#patienceTimer = setTimeout(() => this.#drop(), PATIENCE);
  }

  /** Gives a silent connection up without waiting for its close handshake. */
  #drop() {
    const socket = this.#socket;
    this.#lose(1006);
    socket?.close();
  }

  /** @param {number} code */
  #lose(code) {
    if (REFUSALS.has(code)) {
      this.#stop("refused", code);
      return;
    }
    this.#forget();
    this.#retryTimer = setTimeout(() => this.#connect(), retryDelay(this.#attempts, Math.random()));
    this.#attempts += 1;
    this.#setStatus("lost");
  }

  /** The network or the page is back: no need to wait the backoff out, nor to trust an old connection. */
  #hurry() {
    if (document.visibilityState === "hidden") return;
    if (this.#status === "lost") {
      this.#attempts = 0;
      this.#connect();
    } else {
      this.#ping();
    }
  }

  /**
   * @param {Status} status
   * @param {number | null} code
   */
  #stop(status, code) {
    const socket = this.#socket;
    this.#forget();
    socket?.close();
    removeEventListener("online", this.#wake);
    removeEventListener("pageshow", this.#wake);
    document.removeEventListener("visibilitychange", this.#wake);
    this.#setStatus(status, code);
  }

  #forget() {
    this.#socket = null;
    clearTimeout(this.#retryTimer);
    clearTimeout(this.#patienceTimer);
    this.#stopTime();
  }

  /**
   * @param {Status} status
   * @param {number | null} [code]
   */
  #setStatus(status, code = null) {
    if (status === this.#status) return;
    this.#status = status;
    this.dispatchEvent(new StatusEvent(status, code));
  }
}

/**
 * How long to wait before the next attempt, in milliseconds.
 *
 * @param {number} attempts how many have failed before
 * @param {number} chance from 0 to 1
 */
export function retryDelay(attempts, chance) {
  const longest = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** attempts);
  return longest * (LEAST_SHARE + (1 - LEAST_SHARE) * chance);
}
