// @ts-check
/** Canned replies: fetched when they are asked for, found by their shortcut or their words, and filled in. */

import { api } from "../shared/api.js";

/**
 * @typedef {import("./types.js").CannedReply} CannedReply
 * @typedef {{ shortcut: string, text: string, language: string }} Match
 * @typedef {{ visitor: string | null, agent: string, order: string | null }} Values
 */

const PATH = "/api/v1/desk/canned";
/** For how long a list counts as fresh, in milliseconds. */
const FRESH = 60_000;
const MOST = 8;

export class CannedReplies {
  /** @type {CannedReply[]} */
  #replies = [];
  #fetchedAt = -Infinity;

  /** All of them, by shortcut. */
  get all() {
    return this.#replies;
  }

  /** @param {boolean} [anyway] also where the list is fresh @throws {import("../shared/api.js").ApiError} */
  async refresh(anyway = false) {
    if (!anyway && performance.now() - this.#fetchedAt < FRESH) return;
    const { canned } = await api.get(PATH);
    this.#replies = canned;
    this.#fetchedAt = performance.now();
  }

  /**
   * @param {number | null} id null for a new one
   * @param {string} shortcut
   * @param {Record<string, string>} texts by language; empty ones are left out
   * @returns {Promise<CannedReply>}
   * @throws {import("../shared/api.js").ApiError}
   */
  async save(id, shortcut, texts) {
    const saved = await (id === null ? api.post(PATH, { shortcut, texts }) : api.put(`${PATH}/${id}`, { shortcut, texts }));
    await this.refresh(true);
    return saved;
  }

  /** @param {number} id @throws {import("../shared/api.js").ApiError} */
  async remove(id) {
    await api.delete(`${PATH}/${id}`);
    await this.refresh(true);
  }

  /**
   * Each of them, in the best of these languages that it has.
   *
   * @param {string[]} languages
   * @returns {Match[]}
   */
  matches(languages) {
    return this.#replies.flatMap(({ shortcut, texts }) => {
      const language = [...languages, ...Object.keys(texts)].find((code) => texts[code]);
      const text = language && texts[language];
      return language && text ? [{ shortcut, text, language }] : [];
    });
  }

  /**
   * @param {string} words what was typed after the slash
   * @param {string[]} languages the best first; a reply that has none of them comes in whatever it is written in
   * @returns {Match[]} shortcuts that begin with the words first, then those that hold them, then texts that do
   */
  find(words, languages) {
    const wanted = words.toLocaleLowerCase();
    /** @type {(Match & { rank: number })[]} */
    const found = [];
    for (const { shortcut, text, language } of this.matches(languages)) {
      const name = shortcut.toLocaleLowerCase();
      const rank = name.startsWith(wanted) ? 0 : name.includes(wanted) ? 1 : text.toLocaleLowerCase().includes(wanted) ? 2 : 3;
      if (rank < 3) found.push({ shortcut, text, language, rank });
    }
    return found.sort((one, other) => one.rank - other.rank || one.shortcut.localeCompare(other.shortcut)).slice(0, MOST);
  }
}

/**
 * A text with its variables filled in. A name that is not known is left out with the space before it; a number that is
 * not known stays as it is, for the agent to write.
 *
 * @param {string} text
 * @param {Values} values
 * @returns {{ text: string, gap: [number, number] | null }} `gap` is where something is still to be written
 */
export function fillIn(text, { visitor, agent, order }) {
  const named = visitor ? text.replaceAll(/\{\s*visitor\s*\}/g, () => visitor) : text.replaceAll(/[ \u00a0]?\{\s*visitor\s*\}/g, "");
  const filled = named.replaceAll(/\{\s*agent\s*\}/g, () => agent).replaceAll(/\{\s*order\s*\}/g, () => order ?? "{order}");
  const at = order === null ? filled.indexOf("{order}") : -1;
  return { text: filled, gap: at < 0 ? null : [at, at + "{order}".length] };
}
