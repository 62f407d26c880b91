// @ts-check
/**
 * Files on their way to the server, one after the other. They live as long as the page: what a page may keep is far
 * too small for files.
 */

import { uuid } from "../shared/uuid.js";
import { ChatError } from "./chat-api.js";

/** @typedef {import("./site.js").Files} Files */
/**
 * @typedef {{
 *   key: string, name: string, progress: number, created_at: string,
 *   status: "waiting" | "sending" | "failed", fault: string | null,
 * }} Upload `progress` from 0 to 1
 */

/** How much more of a file must have been sent before that is shown, as a share of it. */
const STEP = 0.02;

export class Uploads {
  /** @type {Map<string, {upload: Upload, file: File, stop: AbortController}>} */
  #all = new Map();
  #isRunning = false;

  /**
   * @param {(
   *   upload: {key: string, file: File}, progress: (share: number) => void, signal: AbortSignal,
   * ) => Promise<void>} send the key makes sending twice harmless
   * @param {() => void} changed
   * @param {() => Files} allowed
   */
  constructor(send, changed, allowed) {
    this.send = send;
    this.changed = changed;
    this.allowed = allowed;
  }

  /** @returns {Upload[]} in the order of choosing */
  list() {
    return [...this.#all.values()].map(({ upload }) => ({ ...upload }));
  }

  /** @param {Iterable<File>} files */
  add(files) {
    for (const file of files) {
      const fault = faultOf(file, this.allowed());
      const upload = {
        key: uuid(),
        name: file.name,
        progress: 0,
        created_at: new Date().toISOString(),
        status: /** @type {"waiting" | "failed"} */ (fault === null ? "waiting" : "failed"),
        fault,
      };
      this.#all.set(upload.key, { upload, file, stop: new AbortController() });
    }
    this.changed();
    void this.#run();
  }

  /** @param {string} key */
  retry(key) {
    const one = this.#all.get(key);
    if (one?.upload.status !== "failed") return;
    Object.assign(one.upload, { status: "waiting", fault: null, progress: 0 });
    this.changed();
    void this.#run();
  }

  /** The connection is back: what failed for want of it is sent again. */
  revive() {
    for (const { upload } of this.#all.values()) if (upload.fault === "unreachable") this.retry(upload.key);
  }

  /** @param {string} key */
  cancel(key) {
    this.#all.get(key)?.stop.abort();
    this.#all.delete(key);
    this.changed();
  }

  clear() {
    for (const key of [...this.#all.keys()]) this.cancel(key);
  }

  /**
   * The message of a file has come, maybe before the answer to its sending.
   *
   * @param {string} key
   * @returns {File | null} the file that was on its way
   */
  settle(key) {
    const found = this.#all.get(key);
    this.#all.delete(key);
    return found?.file ?? null;
  }

  async #run() {
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let next = this.#next(); next; next = this.#next()) await this.#sendOne(next);
    this.#isRunning = false;
  }

  #next() {
    return [...this.#all.values()].find(({ upload }) => upload.status === "waiting");
  }

  /** @param {{upload: Upload, file: File, stop: AbortController}} one */
  async #sendOne({ upload, file, stop }) {
    upload.status = "sending";
    this.changed();
    const progress = (/** @type {number} */ share) => {
      if (share < 1 && share - upload.progress < STEP) return;
      upload.progress = share;
      this.changed();
    };
    try {
      await this.send({ key: upload.key, file }, progress, stop.signal);
      this.#all.delete(upload.key);
    } catch (error) {
      Object.assign(upload, { status: "failed", fault: error instanceof ChatError ? error.code : "unknown" });
    }
    this.changed();
  }
}

/**
 * Whether it is clear before sending that a file is not taken; the server looks into it as well.
 *
 * @param {File} file
 * @param {Files} allowed
 * @returns {string | null}
 */
function faultOf(file, { most, kinds }) {
  const isOfKind = kinds.length === 0 || kinds.some((kind) => file.name.toLowerCase().endsWith(kind));
  if (!isOfKind || file.size === 0) return "attachment_refused";
  return file.size > most ? "attachment_too_large" : null;
}
