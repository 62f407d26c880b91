// @ts-check
/**
 * What is remembered of greetings in this browser: when each was shown last, when the visitor was here last, and that they
 * wanted none. It lies beside what else the widget keeps, goes with it, and is written only where that is.
 */

import { AWAY_FOR } from "./trigger-rules.js";

export class TriggerMemory {
  /** @param {import("./keepsake.js").Keepsake} keepsake */
  constructor(keepsake) {
    this.keepsake = keepsake;
  }

  /** When a greeting was shown last, in milliseconds; 0 for never. @param {string} id */
  shownAt(id) {
    return Number(this.#shown()[id] ?? 0);
  }

  /** The same by what lies in the browser now: what is held here may be older than what another tab has noted. @param {string} id */
  shownAnywhereAt(id) {
    if (this.keepsake.isOfPage) return this.shownAt(id);
    try {
      return Math.max(this.shownAt(id), Number(read(localStorage, this.#key("greeted"))?.[id] ?? 0));
    } catch {
      return this.shownAt(id); // a page that may keep nothing
    }
  }

  /** @param {string} id @param {number} now */
  noteShown(id, now) {
    write(this.keepsake.shared, this.#key("greeted"), { ...this.#shown(), [id]: now });
  }

  /** Whether the visitor has put a greeting away on this visit: they are not asked again. */
  get isRefused() {
    return read(this.keepsake.tab, this.#key("greetings-refused")) === true;
  }

  refuse() {
    write(this.keepsake.tab, this.#key("greetings-refused"), true);
  }

  /**
   * Notes that the visitor is here; whether they were here on an earlier day or at least a while ago.
   *
   * @param {number} now
   */
  visit(now) {
    const key = this.#key("visit");
    const before = read(this.keepsake.shared, key);
    const last = Number(before?.last ?? 0);
    const isReturning = last > 0 && (before.returning === true || now - last >= AWAY_FOR);
    write(this.keepsake.shared, key, { last: now, returning: isReturning });
    return isReturning;
  }

  /** @returns {Record<string, number>} */
  #shown() {
    const shown = read(this.keepsake.shared, this.#key("greeted"));
    return shown !== null && typeof shown === "object" ? shown : {};
  }

  /** @param {string} name */
  #key(name) {
    return `${this.keepsake.prefix}${name}`;
  }
}

/** @param {Storage} storage @param {string} key @returns {any} */
function read(storage, key) {
  try {
    return JSON.parse(storage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/** @param {Storage} storage @param {string} key @param {unknown} value */
function write(storage, key, value) {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    // Full: the greeting may come once more than it should.
  }
}
