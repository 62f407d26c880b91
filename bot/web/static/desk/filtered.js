// @ts-check
/** What filters leave of all conversations, asked of the server page by page: the pages that are here hold few of them. */

import { EVERYTHING } from "./filters.js";

/**
 * @typedef {import("./types.js").Summary} Summary
 * @typedef {import("./filters.js").Filters} Filters
 * @typedef {(query: Record<string, string | number | string[] | null>, signal: AbortSignal) => Promise<Summary[]>} Fetch
 */

/** How many conversations come at a time. */
export const PAGE = 100;

/** @param {Filters} filters as the server's address has them @returns {Record<string, string | number | string[] | null>} */
export function asked({ attributes, ...wishes }) {
  return { ...wishes, attribute: attributes && Object.entries(attributes).map(([key, value]) => `${key}:${value}`) };
}

export class Filtered {
  filters = EVERYTHING;
  /** @type {string[]} */
  found = [];
  hasMore = false;
  isOver = true;
  /** @type {unknown} */
  fault = null;
  #asking = new AbortController();

  /** @param {Fetch} fetch @param {(found: Summary[]) => void} tell is called when there is something to show */
  constructor(fetch, tell) {
    this.fetch = fetch;
    this.tell = tell;
  }

  /** Whether something is asked that not all conversations are. */
  get isOn() {
    return JSON.stringify(this.filters) !== JSON.stringify(EVERYTHING);
  }

  /** Look for what `filters` leave; nothing is asked of the server where they leave everything. @param {Filters} filters */
  async ask(filters) {
    this.#asking.abort();
    this.filters = filters;
    this.found = [];
    this.hasMore = false;
    this.fault = null;
    this.isOver = !this.isOn;
    this.tell([]);
    if (this.isOn) await this.more();
  }

  /** Fetch the next page. */
  async more() {
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    try {
      const list = await this.fetch({ ...asked(this.filters), limit: PAGE, offset: this.found.length }, signal);
      this.found = [...new Set([...this.found, ...list.map(({ conversation }) => conversation)])];
      this.hasMore = list.length === PAGE;
      this.fault = null;
      this.isOver = true;
      this.tell(list);
    } catch (error) {
      if (signal.aborted) return; // something else is asked by now
      this.fault = error;
      this.isOver = true;
      this.tell([]);
    }
  }
}
