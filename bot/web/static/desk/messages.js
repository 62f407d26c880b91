// @ts-check
/** The messages of one conversation and the notes of colleagues between them, each once, however they arrive. Pure. */

import { sameDay } from "../shared/times.js";
import { withTranslations } from "./reading.js";

/**
 * @typedef {import("./types.js").Message} Message
 * @typedef {import("./types.js").Note} Note
 * @typedef {import("./types.js").Translation} Translation
 *
 * @typedef {object} Placed
 * @property {Message | Note} entry
 * @property {Date} date
 * @property {boolean} isNewDay whether it is the first of its day
 * @property {boolean} continues whether the same author wrote the message above, so that the name need not be said again
 */

export class Messages {
  /** @type {Map<number, Message>} */
  #messages = new Map();
  /** By their ids. @type {Map<number, Note>} */
  #notes = new Map();
  #last = 0;
  /** The numbers of those that were taken back. @type {Set<number>} */
  #gone = new Set();

  /** The highest sequence so far. */
  get last() {
    return this.#last;
  }

  /**
   * @param {Message[]} messages new ones and known ones alike
   * @returns {boolean} whether any are missing in between
   */
  add(messages) {
    let isGap = false;
    for (const message of messages) {
      if (this.#gone.has(message.sequence)) continue;
      if (message.sequence > this.#last + 1) isGap = true;
      // A frame knows less of a message than the full answer does.
      const known = this.#messages.get(message.sequence);
      const whole = known ? withTranslations({ ...known, ...message, reason: message.reason ?? known.reason, translations: known.translations }, message.translations ?? []) : message;
      this.#messages.set(message.sequence, whole);
      this.#last = Math.max(this.#last, message.sequence);
    }
    return isGap;
  }

  /** Let go of messages that were taken back. @param {number[]} sequences */
  withdraw(sequences) {
    for (const sequence of sequences) {
      this.#gone.add(sequence);
      this.#messages.delete(sequence);
    }
  }

  /** A translation that has come after its message. @param {number} sequence @param {Translation} translation */
  translate(sequence, translation) {
    const message = this.#messages.get(sequence);
    if (message) this.#messages.set(sequence, withTranslations(message, [translation]));
  }

  /** @param {Note[]} notes */
  addNotes(notes) {
    for (const note of notes) this.#notes.set(note.id, note);
  }

  /** @param {number} id */
  removeNote(id) {
    this.#notes.delete(id);
  }

  /** @param {string | null} clientId */
  hasClientId(clientId) {
    if (clientId === null) return false;
    return [...this.#messages.values()].some((message) => message.client_id === clientId);
  }

  /** All of them in their places, the oldest first. @returns {Placed[]} */
  placed() {
    /** @type {Placed | undefined} */
    let before;
    return this.#entries().map((entry) => {
      const date = new Date(entry.created_at);
      const isNewDay = !before || !sameDay(before.date, date);
      const continues = !isNewDay && before !== undefined && writerOf(before.entry) !== "" && writerOf(before.entry) === writerOf(entry);
      before = { entry, date, isNewDay, continues };
      return before;
    });
  }

  /** Messages by their numbers, each note before the first message that is newer. @returns {(Message | Note)[]} */
  #entries() {
    const messages = [...this.#messages.values()].sort((one, other) => one.sequence - other.sequence);
    const notes = [...this.#notes.values()].sort((one, other) => one.id - other.id);
    /** @type {(Message | Note)[]} */
    const entries = [];
    for (const message of messages) {
      while (notes[0] && notes[0].created_at < message.created_at) entries.push(...notes.splice(0, 1));
      entries.push(message);
    }
    return [...entries, ...notes];
  }
}

/** Who wrote a message; "" for a note, which stands by itself. @param {Message | Note | undefined} entry */
export function writerOf(entry) {
  return entry && "sequence" in entry ? `${entry.author}:${entry.agent ?? ""}` : "";
}
