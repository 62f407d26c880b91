// @ts-check
/**
 * Files on their way to the server, one after the other. They live as long as the page: what a page may keep is far
 * too small for files.
 */

import { ChatError } from "./chat-api.js";
import { newId } from "./pending.js";

/**
 * @typedef {{
 *   key: string, name: string, progress: number, created_at: string,
 *   status: "waiting" | "sending" | "failed", fault: string | null,
 * }} Upload `progress` from 0 to 1
 */

/** What the server takes (`handoff/attachments.py`): it looks into the file as well, this only saves the way there. */
export const LARGEST_MEGABYTES = 10;
export const KINDS = ["png", "jpg", "jpeg", "gif", "webp", "pdf", "txt", "csv", "docx", "xlsx"];
const STEP = 0.02;

export class Uploads {
  /** @type {Map<string, {upload: Upload, file: File, stop: AbortController}>} */
  #all = new Map();
  #isRunning = false;

  /**
   * @param {(file: File, progress: (share: number) => void, signal: AbortSignal) => Promise<void>} send
   * @param {() => void} changed
   */
  constructor(send, changed) {
    this.send = send;
    this.changed = changed;
  }

  /** @returns {Upload[]} in the order of choosing */
  list() {
    return [...this.#all.values()].map(({ upload }) => ({ ...upload }));
  }

  /** @param {Iterable<File>} files */
  add(files) {
    for (const file of files) {
      const fault = faultOf(file);
      const upload = {
        key: newId(),
        name: file.name,
        progress: 0,
        created_at: new Date().toISOString(),
        status: /** @type {"waiting" | "failed"} */ (fault === null ? "waiting" : "failed"),
        fault,
      };
      this.#all.set(upload.key, { upload, file, stop: new AbortController() });
    }
    this.changed();
    this.#run();
  }

  /** @param {string} key */
  retry(key) {
    const one = this.#all.get(key);
    if (one?.upload.status !== "failed") return;
    Object.assign(one.upload, { status: "waiting", fault: null, progress: 0 });
    this.changed();
    this.#run();
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
   * @param {number} size of the file
   * @returns {File | null} the file on its way, if it is this one
   */
  settle(size) {
    const found = [...this.#all.values()].find(({ upload, file }) => upload.status === "sending" && file.size === size);
    if (!found) return null;
    this.#all.delete(found.upload.key);
    return found.file;
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
      await this.send(file, progress, stop.signal);
      this.#all.delete(upload.key);
    } catch (error) {
      Object.assign(upload, { status: "failed", fault: error instanceof ChatError ? error.code : "unknown" });
    }
    this.changed();
  }
}

/** Whether it is clear before sending that a file is not taken. @param {File} file @returns {string | null} */
function faultOf(file) {
  const extension = file.name.includes(".") ? (file.name.split(".").pop() ?? "").toLowerCase() : "";
  if (!KINDS.includes(extension) || file.size === 0) return "attachment_refused";
  return file.size > LARGEST_MEGABYTES * 1024 * 1024 ? "attachment_too_large" : null;
}
