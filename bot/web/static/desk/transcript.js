// @ts-check
/**
 * The messages of one conversation and the notes of colleagues between them, oldest first, then the replies on their way.
 *
 * It stays at the newest message until the reader scrolls up; from then on a button tells of new messages.
 */

import { element, replaceChanged } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { dayName, sameDay } from "../shared/times.js";
import { messageElement, noteElement, replyElement } from "./message.js";
import { withTranslations } from "./reading.js";

/**
 * @typedef {import("./types.js").Message} Message
 * @typedef {import("./types.js").Note} Note
 * @typedef {import("./types.js").Translation} Translation
 * @typedef {import("./replies.js").Reply} Reply
 * @typedef {import("./message.js").Setting} Setting
 */

/** How near to the end counts as being there, in pixels. */
const NEAR = 80;

export class Transcript {
  /** @type {Map<number, Message>} */
  #messages = new Map();
  /** By their ids. @type {Map<number, Note>} */
  #notes = new Map();
  /** What is drawn, with how it was drawn. @type {Map<string, { node: HTMLElement, as: string }>} */
  #drawn = new Map();
  /** @type {import("./message.js").Unfolded} */
  #unfolded = new Map();
  #follows = true;
  #lastSequence = 0;

  constructor() {
    // Not "polite" before the first messages stand: nobody wants a whole conversation read out.
    this.log = element("div", { class: "log", role: "log", tabindex: "0", "aria-live": "off" });
    this.chip = element("button", { type: "button", class: "newest-chip", hidden: true });
    this.root = element("div", { class: "transcript" }, this.log, this.chip);
    this.log.addEventListener("scroll", () => this.#notePosition(), { passive: true });
    this.chip.addEventListener("click", () => this.follow());
    new ResizeObserver(() => this.#keepUp()).observe(this.log);
  }

  /** The highest sequence so far. */
  get last() {
    return this.#lastSequence;
  }

  /**
   * @param {Message[]} messages new ones and known ones alike
   * @returns {boolean} whether any are missing in between
   */
  add(messages) {
    for (const message of messages) {
      // A frame knows less of a message than the full answer does.
      const known = this.#messages.get(message.sequence);
      const whole = known ? withTranslations({ ...known, ...message, reason: message.reason ?? known.reason, translations: known.translations }, message.translations ?? []) : message;
      this.#messages.set(message.sequence, whole);
      this.#lastSequence = Math.max(this.#lastSequence, message.sequence);
    }
    return this.#messages.size < this.#lastSequence;
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

  /** @param {string | null} clientId */
  hasClientId(clientId) {
    if (clientId === null) return false;
    return [...this.#messages.values()].some((message) => message.client_id === clientId);
  }

  /**
   * @param {Setting} setting
   * @param {Reply[]} replies
   * @param {{ retry: (clientId: string) => void, discard: (clientId: string) => void }} actions
   */
  draw(setting, replies, actions) {
    const { words } = setting;
    const first = this.#drawn.size === 0;
    const newestBefore = this.log.lastElementChild;
    /** @type {Node[]} */
    const nodes = [];
    /** @type {Date | null} */
    let day = null;
    let author = "";
    for (const entry of this.#entries()) {
      const date = new Date(entry.created_at);
      if (!day || !sameDay(day, date)) {
        const name = dayName(date, words.language, { today: words.text("today"), yesterday: words.text("yesterday") });
        nodes.push(element("h3", { class: "day" }, name));
        author = "";
      }
      day = date;
      if (!("sequence" in entry)) {
        nodes.push(this.#noteNode(entry, setting));
        author = "";
        continue;
      }
      const writer = `${entry.author}:${entry.agent ?? ""}`;
      nodes.push(this.#node(entry, writer === author, setting));
      author = writer;
    }
    for (const reply of replies) {
      if (this.hasClientId(reply.clientId)) continue;
      nodes.push(
        replyElement(reply, author === `agent:${setting.myName}`, setting, {
          retry: () => actions.retry(reply.clientId),
          discard: () => actions.discard(reply.clientId),
        }),
      );
      author = `agent:${setting.myName}`;
    }
    replaceChanged(this.log, nodes);
    this.log.setAttribute("aria-label", words.text("transcript"));
    this.chip.replaceChildren(icon("down", 16), words.text("new-messages"));
    if (first) requestAnimationFrame(() => this.log.setAttribute("aria-live", "polite"));
    if (!this.#follows && newestBefore !== this.log.lastElementChild) this.chip.hidden = false;
    this.#keepUp();
  }

  /** Go to the newest message and stay there. */
  follow() {
    this.#follows = true;
    this.#keepUp();
  }

  /** Messages by their numbers, each note before the first message that is newer. @returns {(Message | Note)[]} */
  #entries() {
    const messages = [...this.#messages.values()].sort((one, other) => one.sequence - other.sequence);
    const notes = [...this.#notes.values()].sort((one, other) => one.id - other.id);
    /** @type {(Message | Note)[]} */
    const entries = [];
    for (const message of messages) {
      while (notes.length && notes[0].created_at < message.created_at) entries.push(/** @type {Note} */ (notes.shift()));
      entries.push(message);
    }
    return [...entries, ...notes];
  }

  /** @param {Message} message @param {boolean} continues @param {Setting} setting */
  #node(message, continues, setting) {
    const as = JSON.stringify([message, continues, setting.words.language, setting.summary.language, setting.summary.visitor, setting.translates, message.reason?.article && setting.question(message.reason.article)]);
    return this.#once(`message:${message.sequence}`, as, () => messageElement(message, continues, { ...setting, unfolded: this.#unfolded }));
  }

  /** @param {Note} note @param {Setting} setting */
  #noteNode(note, { words }) {
    return this.#once(`note:${note.id}`, JSON.stringify([note, words.language]), () => noteElement(note, words));
  }

  /** What has not changed stays the same element. @param {string} key @param {string} as @param {() => HTMLElement} make */
  #once(key, as, make) {
    const drawn = this.#drawn.get(key);
    if (drawn?.as === as) return drawn.node;
    const node = make();
    this.#drawn.set(key, { node, as });
    return node;
  }

  #notePosition() {
    const { scrollTop, scrollHeight, clientHeight } = this.log;
    this.#follows = scrollHeight - scrollTop - clientHeight < NEAR;
    if (this.#follows) this.chip.hidden = true;
  }

  #keepUp() {
    if (!this.#follows) return;
    this.log.scrollTop = this.log.scrollHeight;
    this.chip.hidden = true;
  }
}
