// @ts-check
/**
 * The messages of one conversation and the notes of colleagues between them, oldest first, then the replies on their way.
 *
 * It stays at the newest message until the reader scrolls up; from then on a button tells of new messages.
 */

import { element, replaceChanged } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { dayName } from "../shared/times.js";
import { messageElement, noteElement, replyElement } from "./message.js";
import { Messages, writerOf } from "./messages.js";

/**
 * @typedef {import("./types.js").Message} Message
 * @typedef {import("./types.js").Note} Note
 * @typedef {import("./replies.js").Reply} Reply
 * @typedef {import("./message.js").Setting} Setting
 */

/** How near to the end counts as being there, in pixels. */
const NEAR = 80;

export class Transcript {
  messages = new Messages();
  /** What is drawn, with how it was drawn. @type {Map<string, { node: HTMLElement, as: string }>} */
  #drawn = new Map();
  /** @type {import("./message.js").Unfolded} */
  #unfolded = new Map();
  #follows = true;

  constructor() {
    // Not "polite" before the first messages stand: nobody wants a whole conversation read out.
    this.log = element("div", { class: "log", role: "log", tabindex: "0", "aria-live": "off" });
    this.chip = element("button", { type: "button", class: "newest-chip", hidden: true });
    this.root = element("div", { class: "transcript" }, this.log, this.chip);
    this.log.addEventListener("scroll", () => this.#notePosition(), { passive: true });
    this.chip.addEventListener("click", () => this.follow());
    new ResizeObserver(() => this.#keepUp()).observe(this.log);
  }

  /**
   * @param {Setting} setting
   * @param {Reply[]} replies
   * @param {{ retry: (clientId: string) => void, discard: (clientId: string) => void, undo?: (message: Message) => void }} actions
   */
  draw(setting, replies, actions) {
    const { words } = setting;
    const first = this.#drawn.size === 0;
    const newestBefore = this.log.lastElementChild;
    /** @type {Node[]} */
    const nodes = [];
    const placed = this.messages.placed();
    for (const { entry, date, isNewDay, continues } of placed) {
      if (isNewDay) nodes.push(element("h3", { class: "day" }, dayName(date, words.language, { today: words.text("today"), yesterday: words.text("yesterday") })));
      nodes.push("sequence" in entry ? this.#node(entry, continues, setting, actions.undo) : this.#noteNode(entry, setting));
    }
    const mine = `agent:${setting.myName}`;
    let writer = writerOf(placed.at(-1)?.entry);
    for (const reply of replies) {
      if (this.messages.hasClientId(reply.clientId)) continue;
      nodes.push(
        replyElement(reply, writer === mine, setting, {
          retry: () => actions.retry(reply.clientId),
          discard: () => actions.discard(reply.clientId),
        }),
      );
      writer = mine;
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

  /** @param {Message} message @param {boolean} continues @param {Setting} setting @param {((message: Message) => void) | undefined} undo */
  #node(message, continues, setting, undo) {
    const isRevocable = undo !== undefined && (setting.revocable?.has(message.sequence) ?? false);
    const as = JSON.stringify([isRevocable, message, continues, setting.words.language, setting.summary.language, setting.summary.visitor, setting.translates, message.reason?.article && setting.question(message.reason.article)]);
    return this.#once(`message:${message.sequence}`, as, () => {
      const made = messageElement(message, continues, { ...setting, unfolded: this.#unfolded });
      if (isRevocable) {
        const button = element("button", { type: "button", class: "link undo" }, setting.words.text("undo"));
        button.addEventListener("click", () => undo?.(message));
        made.querySelector(".message-tags")?.append(button);
      }
      return made;
    });
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
    this.#follows = isNearEnd(scrollHeight - scrollTop - clientHeight);
    if (this.#follows) this.chip.hidden = true;
  }

  #keepUp() {
    if (!this.#follows) return;
    this.log.scrollTop = this.log.scrollHeight;
    this.chip.hidden = true;
  }
}

/** @param {number} distance from the end, in pixels */
export function isNearEnd(distance) {
  return distance < NEAR;
}
