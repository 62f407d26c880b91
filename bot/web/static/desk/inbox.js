// @ts-check
/**
 * All conversations that the desk knows, kept up to date by the socket, and what each view shows of them.
 *
 * The queue and the agent's own conversations are fetched whole; all conversations, and those that are found by a
 * search, page by page. Events: "changed" whenever anything may look different, "arrived" (`SummaryEvent`) when a
 * conversation has come into the queue, "offered" (`SummaryEvent`) when this agent is asked to take one.
 */

import { api } from "../shared/api.js";
import { isPressing } from "./due.js";
import { asked, Filtered, PAGE } from "./filtered.js";
import { withTranslations } from "./reading.js";
import { Told } from "./told.js";

/**
 * @typedef {import("./types.js").Summary} Summary
 * @typedef {import("./types.js").Message} Message
 * @typedef {import("./types.js").Translation} Translation
 * @typedef {import("./types.js").View} View
 * @typedef {import("./types.js").Agent} Agent
 * @typedef {{ text: string, found: string[], hasMore: boolean, isOver: boolean, fault: unknown }} Search
 */

const PATH = "/api/v1/desk/conversations";
/** The most that the server gives at once. */
const MOST = 500;

export class SummaryEvent extends Event {
  /** @param {"arrived" | "offered"} type @param {Summary} summary */
  constructor(type, summary) {
    super(type);
    this.summary = summary;
  }
}

export class Inbox extends EventTarget {
  /** @type {Map<string, Summary>} */
  #summaries = new Map();
  /** The conversation that is being read: what comes in there is not unread. @type {string | null} */
  #reading = null;
  /** The numbers of the last messages, of those that came while this page was open. @type {Map<string, number>} */
  #newest = new Map();
  /** What was the last message when a conversation was last read: what is no newer stays read. @type {Map<string, string>} */
  #readTo = new Map();
  /** How many of all conversations have been fetched, and down to when: what is older has gaps. */
  #fetched = 0;
  #downTo = "";
  /** What is looked for, what was found so far, and the search under way. @type {Search} */
  #search = { text: "", found: [], hasMore: false, isOver: true, fault: null };
  #searching = new AbortController();
  #laterTimer = 0;
  /** What filters leave of all conversations. */
  #filtered = new Filtered(
    async (query, signal) => (await api.get(PATH, { view: "all", ...query }, { signal })).conversations,
    (found) => {
      for (const summary of found) this.#take(summary);
      this.#changed();
    },
  );
  isLoaded = false;
  /** What this agent was told of. */
  told = new Told();

  /** @param {Agent} me */
  constructor(me) {
    super();
    this.me = me;
  }

  /** Fetch everything anew: at the start, and after a lost connection, when frames have been missed. */
  async load() {
    const limit = Math.min(MOST, Math.max(PAGE, this.#fetched));
    const [queue, mine, all] = await Promise.all([page("queue", MOST), page("mine", MOST), page("all", limit)]);
    const known = this.#summaries;
    // What is read or was found may be older than the pages that have just come.
    const kept = [this.#reading, ...this.#search.found, ...this.#filtered.found, ...this.told.conversations].map((id) => known.get(id ?? "")).filter((summary) => summary !== undefined);
    this.#summaries = new Map(kept.map((summary) => [summary.conversation, summary]));
    for (const summary of [...all, ...mine, ...queue]) this.#summaries.set(summary.conversation, this.#asRead(summary));
    this.#notePage(all, 0, limit);
    const wasLoaded = this.isLoaded;
    this.isLoaded = true;
    this.#changed();
    for (const summary of this.#summaries.values()) this.#announce(known.get(summary.conversation), summary, wasLoaded);
  }

  /** All that this page knows of, the newest first. */
  get known() {
    return [...this.#summaries.values()].sort((one, other) => other.updated_at.localeCompare(one.updated_at));
  }

  /** Fetch everything soon; several calls in a row fetch once. */
  loadLater() {
    clearTimeout(this.#laterTimer);
    this.#laterTimer = setTimeout(() => void this.load().catch(() => {}), 800);
  }

  /** Leave of all conversations, and of what is searched, what `filters` ask for. @param {import("./filters.js").Filters} filters */
  async filter(filters) {
    if (JSON.stringify(filters) === JSON.stringify(this.#filtered.filters)) return;
    const { text } = this.#search;
    const filtering = this.#filtered.ask(filters);
    this.#search.text = "";
    await Promise.all([filtering, this.search(text)]);
  }

  /** What filters are asked of all conversations, whether that has come, and what went wrong. */
  get filtering() {
    const { isOver, fault } = this.#filtered;
    return { isOver, fault };
  }

  /** Look for conversations with a text in them; "" forgets the last search. @param {string} text */
  async search(text) {
    if (text === this.#search.text) return;
    this.#searching.abort();
    this.#search = { text, found: [], hasMore: false, isOver: !text, fault: null };
    this.#changed();
    if (text) await this.#searchOn();
  }

  /** What is looked for, whether all of it has come, and what went wrong. */
  get searching() {
    const { text, isOver, fault } = this.#search;
    return { text, isOver, fault };
  }

  /** Whether a view has more than what is shown. @param {View} view */
  hasMore(view) {
    if (view === "all" && this.#filtered.isOn) return this.#filtered.hasMore;
    return view === "all" ? this.#downTo !== "" : view === "search" && this.#search.hasMore;
  }

  /** Fetch the next page of a view. @param {View} view */
  async more(view) {
    if (view === "search") return this.#searchOn();
    if (this.#filtered.isOn) return this.#filtered.more();
    const offset = this.#fetched;
    const list = await page("all", PAGE, { offset });
    if (offset !== this.#fetched) return; // fetched meanwhile
    for (const summary of list) this.#summaries.set(summary.conversation, this.#asRead(summary));
    this.#notePage(list, offset, PAGE);
    this.#changed();
  }

  /** @param {string} conversation */
  get(conversation) {
    return this.#summaries.get(conversation);
  }

  /** @param {Summary} summary */
  put(summary) {
    const before = this.#summaries.get(summary.conversation);
    this.#summaries.set(summary.conversation, this.#asRead(summary));
    if (!isPressing(summary)) this.told.settle(summary.conversation);
    this.#changed();
    this.#announce(before, summary, true);
  }

  /** Others have come or gone: these wait at another place now. @param {Record<string, number>} places by conversation */
  move(places) {
    for (const [conversation, place] of Object.entries(places)) {
      const summary = this.#summaries.get(conversation);
      if (summary) this.#summaries.set(conversation, { ...summary, place });
    }
    this.#changed();
  }

  /** A visitor has come to a page, or left it. @param {string} conversation @param {boolean} isOpen */
  turnPage(conversation, isOpen) {
    const summary = this.#summaries.get(conversation);
    if (!summary || summary.on_page === isOpen) return;
    this.#summaries.set(conversation, { ...summary, on_page: isOpen });
    this.#changed();
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
    const { author, text, language, direction, translations, created_at } = message;
    this.#newest.set(conversation, message.sequence);
    // The same words once more ("?") are new all the same.
    if (author === "visitor") this.#readTo.delete(conversation);
    this.#summaries.set(conversation, this.#asRead({
      ...summary,
      last_message: { author, text, language, direction, translations },
      updated_at: latest(created_at, summary.updated_at),
      unread: author === "visitor" ? true : summary.unread,
    }));
    this.#changed();
  }

  /** A translation has come after its message. @param {string} conversation @param {number} sequence @param {Translation} translation */
  translate(conversation, sequence, translation) {
    const summary = this.#summaries.get(conversation);
    if (!summary?.last_message || this.#newest.get(conversation) !== sequence) return;
    this.#summaries.set(conversation, { ...summary, last_message: withTranslations(summary.last_message, [translation]) });
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
   * @returns {Summary[]} the queue in serving order; mine, and all, newest first, what is laid aside at the end
   */
  view(view) {
    const all = [...this.#summaries.values()];
    switch (view) {
      case "queue":
        return all.filter((summary) => summary.state === "waiting").sort(inServingOrder);
      case "mine":
        return all.filter((summary) => this.isMine(summary) || this.told.has(summary.conversation)).sort((one, other) => Number(isSnoozed(one)) - Number(isSnoozed(other)) || newestFirst(one, other));
      case "search":
        return this.#search.found.map((id) => this.#summaries.get(id)).filter((summary) => summary !== undefined);
      default:
        return this.#all(all).sort(newestFirst);
    }
  }

  /** Keep a conversation that was asked for, unless something newer is known of it by now. @param {Summary} summary */
  #take(summary) {
    const known = this.#summaries.get(summary.conversation);
    if (!known || known.updated_at <= summary.updated_at) this.#summaries.set(summary.conversation, this.#asRead(summary));
  }

  /** All conversations, down to where there are gaps. @param {Summary[]} known */
  #all(known) {
    const { isOn, found, hasMore, filters } = this.#filtered;
    if (!isOn) return known.filter(({ updated_at }) => updated_at >= this.#downTo);
    // What comes newly in stands among them, where they are in the order of time.
    const last = this.#summaries.get(found.at(-1) ?? "")?.updated_at ?? "";
    const downTo = !["served", "newest"].includes(filters.sort) ? "~" : hasMore ? last : this.#downTo;
    const shown = new Set(found);
    return known.filter(({ conversation, updated_at }) => shown.has(conversation) || updated_at >= downTo);
  }

  /** @param {Summary} summary */
  isMine(summary) {
    return summary.state === "agent" && summary.agent?.id === this.me.id;
  }

  /** Whether this agent may write to the visitor: it is theirs, or they act for colleagues. @param {Summary} summary */
  mayAnswer(summary) {
    return this.isMine(summary) || (summary.state === "agent" && this.me.supervises === true);
  }

  /** Whether this agent is being asked to take it. @param {Summary} summary */
  isOffered(summary) {
    return summary.state === "waiting" && summary.offered_to?.id === this.me.id;
  }

  /** The conversations that this agent is being asked to take, the most urgent first. */
  get offers() {
    return this.view("queue").filter((summary) => this.isOffered(summary));
  }

  /** How many things ask for attention: people who wait, and unread messages to me. */
  get calls() {
    const mine = this.view("mine").filter((summary) => summary.unread || this.told.has(summary.conversation));
    return this.view("queue").length + mine.length;
  }

  async #searchOn() {
    const search = this.#search;
    this.#searching = new AbortController();
    const { signal } = this.#searching;
    try {
      const list = await page("search", PAGE, { ...asked(this.#filtered.filters), search: search.text, offset: search.found.length }, signal);
      for (const summary of list) this.#take(summary);
      search.found = [...new Set([...search.found, ...list.map(({ conversation }) => conversation)])];
      search.hasMore = list.length === PAGE;
      search.fault = null;
    } catch (error) {
      if (signal.aborted) return; // something else is looked for by now
      search.fault = error;
    }
    search.isOver = true;
    this.#changed();
  }

  /** @param {Summary[]} list @param {number} offset @param {number} limit */
  #notePage(list, offset, limit) {
    this.#fetched = offset + list.length;
    this.#downTo = list.length < limit ? "" : (list.at(-1)?.updated_at ?? "");
  }

  /** @param {Summary} summary */
  #asRead(summary) {
    // To the server, "unread" means that the visitor wrote last; here it ends when the agent has looked.
    if (summary.conversation === this.#reading) this.#readTo.set(summary.conversation, lastMessageKey(summary));
    const isRead = summary.unread && this.#readTo.get(summary.conversation) === lastMessageKey(summary);
    return isRead ? { ...summary, unread: false } : summary;
  }

  /** @param {Summary | undefined} before @param {Summary} now @param {boolean} isNews whether others than offers are told of */
  #announce(before, now, isNews) {
    if (this.isOffered(now)) {
      if (!before || before.offered_to?.until !== now.offered_to?.until) this.dispatchEvent(new SummaryEvent("offered", now));
    } else if (isNews && now.state === "waiting" && before?.state !== "waiting") {
      this.dispatchEvent(new SummaryEvent("arrived", now));
    }
  }

  #changed() {
    this.dispatchEvent(new Event("changed"));
  }
}

/**
 * @param {View} view
 * @param {number} limit
 * @param {Record<string, string | number | string[] | null>} [more]
 * @param {AbortSignal} [signal]
 * @returns {Promise<Summary[]>}
 */
async function page(view, limit, more = {}, signal) {
  return (await api.get(PATH, { view, limit, ...more }, { signal })).conversations;
}

/** @param {Summary} summary */
export function isSnoozed({ snoozed_until }) {
  return snoozed_until !== null && Date.parse(snoozed_until) > Date.now();
}

/** @param {Summary} summary */
function lastMessageKey({ last_message, snoozed_until }) {
  // A conversation that comes back after its time is unread again, though nobody has written.
  return last_message ? `${snoozed_until}:${last_message.author}:${last_message.text.slice(0, 200)}` : "";
}

/** @param {string} one a moment, as the server writes them @param {string} other */
function latest(one, other) {
  return one.localeCompare(other) > 0 ? one : other;
}

/** @param {Summary} one @param {Summary} other */
function inServingOrder(one, other) {
  const places = (one.place ?? Infinity) - (other.place ?? Infinity);
  if (places) return places;
  // Every team has its own first place; and two at one place of a team mean that one is about to be told a new one.
  return other.priority - one.priority || String(one.waiting_since).localeCompare(String(other.waiting_since));
}

/** @param {Summary} one @param {Summary} other */
function newestFirst(one, other) {
  return other.updated_at.localeCompare(one.updated_at);
}
