// @ts-check
/**
 * What this agent was told of and has not looked at: being assigned or passed on a conversation, mentioned in a note.
 * Kept by the server, so that it is there after a reload and on every page of theirs.
 */

import { api } from "../shared/api.js";

/** @typedef {{ conversation: string, kind: string, by: string | null, created_at: string }} Word */

/** What is told of a conversation's time, and is over with it. */
const OF_TIME = ["due-soon", "overdue"];

/** Event: "changed". */
export class Told extends EventTarget {
  /** By conversation, the newest of each. @type {Map<string, Word>} */
  #words = new Map();

  get conversations() {
    return [...this.#words.keys()];
  }

  /** @param {string} conversation */
  has(conversation) {
    return this.#words.has(conversation);
  }

  async load() {
    /** @type {{ told: Word[] }} */
    const { told } = await api.get("/api/v1/desk/told");
    this.#words = new Map(told.reverse().map((word) => [word.conversation, word]));
    this.#changed();
  }

  /** @param {Word} word */
  hear(word) {
    this.#words.set(word.conversation, word);
    this.#changed();
  }

  /** @param {string} conversation */
  forget(conversation) {
    if (this.#words.delete(conversation)) this.#changed();
  }

  /** The time of a conversation presses no more: nobody need look at it for that. @param {string} conversation */
  settle(conversation) {
    if (OF_TIME.includes(this.#words.get(conversation)?.kind ?? "")) this.forget(conversation);
  }

  /** The agent looks at a conversation. @param {string | null} conversation */
  look(conversation) {
    if (conversation === null || !this.has(conversation)) return;
    this.forget(conversation);
    // Where it does not arrive, it is told again after a reload.
    void api.post(`/api/v1/desk/conversations/${encodeURIComponent(conversation)}/seen`).catch(() => {});
  }

  #changed() {
    this.dispatchEvent(new Event("changed"));
  }
}
