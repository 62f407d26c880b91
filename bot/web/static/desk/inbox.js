// @ts-check
/**
 * All conversations that the desk knows, kept up to date by the socket, and what each tab shows of them.
 *
 * Events: "changed" whenever anything may look different, "arrived" (`ArrivalEvent`) when a conversation has come
 * into the queue.
 */

import { api } from "../shared/api.js";
import { VIEWS } from "./address.js";

/**
 * @typedef {import("./types.js").Summary} Summary
 * @typedef {import("./types.js").Message} Message
 * @typedef {import("./types.js").View} View
 * @typedef {import("./types.js").Agent} Agent
 */

export class ArrivalEvent extends Event {
  /** @param {Summary} summary */
  constructor(summary) {
    super("arrived");
    this.summary = summary;
  }
}

export class Inbox extends EventTarget {
  /** @type {Map<string, Summary>} */
  #summaries = new Map();
  /** The conversation that is being read: what comes in there is not unread. @type {string | null} */
  #reading = null;
  /** What was the last message when a conversation was last read: what is no newer stays read. @type {Map<string, string>} */
  #readTo = new Map();
  #laterTimer = 0;
  isLoaded = false;

  /** @param {Agent} me */
  constructor(me) {
    super();
    this.me = me;
  }

  /** Fetch everything anew: at the start, and after a lost connection, when frames have been missed. */
  async load() {
    const answers = await Promise.all(VIEWS.map((view) => api.get("/api/v1/desk/conversations", { view })));
    const known = this.#summaries;
    this.#summaries = new Map();
    for (const { conversations } of answers) {
      for (const summary of conversations) this.#summaries.set(summary.conversation, this.#asRead(summary));
    }
    const wasLoaded = this.isLoaded;
    this.isLoaded = true;
    this.#changed();
    if (!wasLoaded) return;
    for (const summary of this.#summaries.values()) this.#announceArrival(known.get(summary.conversation), summary);
  }

  /** Fetch everything soon; several calls in a row fetch once. */
  loadLater() {
    clearTimeout(this.#laterTimer);
    this.#laterTimer = setTimeout(() => void this.load().catch(() => {}), 800);
  }

  /** @param {string} conversation */
  get(conversation) {
    return this.#summaries.get(conversation);
  }

  /** @param {Summary} summary */
  put(summary) {
    const before = this.#summaries.get(summary.conversation);
    this.#summaries.set(summary.conversation, this.#asRead(summary));
    this.#changed();
    this.#announceArrival(before, summary);
  }

  /**
   * A message has been written somewhere; its line shows it without waiting for the next summary.
   *
   * @param {string} conversation
   * @param {Message} message
   */
  note(conversation, message) {
    const summary = this.#summaries.get(conversation);
    if (!summary) return;
    const { author, text, language, direction, created_at } = message;
    // The same words once more ("?") are new all the same.
    if (author === "visitor") this.#readTo.delete(conversation);
    this.#summaries.set(conversation, this.#asRead({
      ...summary,
      last_message: { author, text, language, direction },
      updated_at: created_at > summary.updated_at ? created_at : summary.updated_at,
      unread: author === "visitor" ? true : summary.unread,
    }));
    this.#changed();
  }

  /** @param {string | null} conversation the one that is being read from now on */
  read(conversation) {
    this.#reading = conversation;
    const summary = conversation === null ? undefined : this.#summaries.get(conversation);
    if (!summary?.unread) return;
    this.#readTo.set(summary.conversation, lastMessageKey(summary));
    this.#summaries.set(summary.conversation, { ...summary, unread: false });
    this.#changed();
  }

  /**
   * @param {View} view
   * @returns {Summary[]} the queue in serving order, the others newest first
   */
  view(view) {
    const all = [...this.#summaries.values()];
    if (view === "queue") return all.filter((summary) => summary.state === "waiting").sort(inServingOrder);
    return (view === "mine" ? all.filter((summary) => this.isMine(summary)) : all).sort(newestFirst);
  }

  /** @param {Summary} summary */
  isMine(summary) {
    return summary.state === "agent" && summary.agent?.id === this.me.id;
  }

  /** How many things ask for attention: people who wait, and unread messages to me. */
  get calls() {
    return this.view("queue").length + this.view("mine").filter((summary) => summary.unread).length;
  }

  /** @param {Summary} summary */
  #asRead(summary) {
    // To the server, "unread" means that the visitor wrote last; here it ends when the agent has looked.
    if (summary.conversation === this.#reading) this.#readTo.set(summary.conversation, lastMessageKey(summary));
    const isRead = summary.unread && this.#readTo.get(summary.conversation) === lastMessageKey(summary);
    return isRead ? { ...summary, unread: false } : summary;
  }

  /** @param {Summary | undefined} before @param {Summary} now */
  #announceArrival(before, now) {
    if (now.state === "waiting" && before?.state !== "waiting") this.dispatchEvent(new ArrivalEvent(now));
  }

  #changed() {
    this.dispatchEvent(new Event("changed"));
  }
}

/** @param {Summary} summary */
function lastMessageKey({ last_message }) {
  return last_message ? `${last_message.author}:${last_message.text.slice(0, 200)}` : "";
}

/** @param {Summary} one @param {Summary} other */
function inServingOrder(one, other) {
  const places = (one.place ?? Infinity) - (other.place ?? Infinity);
  // Two at the same place: one of them is about to be told a new one.
  return places || String(one.waiting_since).localeCompare(String(other.waiting_since));
}

/** @param {Summary} one @param {Summary} other */
function newestFirst(one, other) {
  return other.updated_at.localeCompare(one.updated_at);
}
