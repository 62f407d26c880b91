// @ts-check
/** What a page can listen to. Its listeners are called after what has happened, and their faults are theirs. */

export const EVENTS = /** @type {const} */ (["ready", "open", "close", "message", "unread", "handoff", "closed", "rated", "error"]);

/** @typedef {typeof EVENTS[number]} EventName */
/** @typedef {(detail: any) => void} Listener */

export class HostEvents {
  /** @type {Map<EventName, Set<Listener>>} */
  #listeners = new Map(EVENTS.map((name) => [name, new Set()]));
  /** What `ready` told, for those who come later. @type {object | null} */
  #ready = null;

  /** @param {EventName} name @param {Listener} listener */
  on(name, listener) {
    this.#listeners.get(name)?.add(listener);
    if (name === "ready" && this.#ready) this.#call(listener, this.#ready);
  }

  /** @param {EventName} name @param {Listener} [listener] all of that name without one */
  off(name, listener) {
    if (listener) this.#listeners.get(name)?.delete(listener);
    else this.#listeners.get(name)?.clear();
  }

  /** @param {EventName} name @param {object} [detail] */
  tell(name, detail = {}) {
    if (name === "ready") this.#ready = detail;
    for (const listener of this.#listeners.get(name) ?? []) this.#call(listener, { ...detail });
  }

  /** Nobody is told anything any more. */
  end() {
    for (const listeners of this.#listeners.values()) listeners.clear();
  }

  /** @param {Listener} listener @param {object} detail */
  #call(listener, detail) {
    queueMicrotask(() => {
      try {
        listener(detail);
      } catch (error) {
        console.error("Hamdel: a listener of the page has failed.", error);
      }
    });
  }
}

/**
 * Tells a page what happens in the conversation.
 *
 * @param {import("../conversation.js").Conversation} conversation
 * @param {HostEvents} events
 */
export function tellOf(conversation, events) {
  let unread = 0;
  /** @type {string | null} */
  let id = null;
  let mode = conversation.mode;
  conversation.addEventListener("change", () => {
    if (conversation.unread !== unread) {
      unread = conversation.unread;
      events.tell("unread", { count: unread });
    }
    const { state } = conversation;
    const before = id !== null && id === (state?.conversation ?? null) ? mode : null;
    id = state?.conversation ?? null;
    mode = conversation.mode;
    // What is found as the page loads has not happened now.
    if (before === null || before === mode) return;
    if (before === "bot" && (mode === "waiting" || mode === "agent")) events.tell("handoff", { place: state?.queue?.place ?? null });
    if (mode === "closed") events.tell("closed");
  });
  conversation.addEventListener("said", (event) => {
    const { message } = /** @type {SaidEvent} */ (event);
    const { sequence, author, agent, text, language, created_at: at } = message;
    events.tell("message", { sequence, author, agent, text, language, at });
  });
  conversation.addEventListener("rated", (event) => events.tell("rated", /** @type {CustomEvent} */ (event).detail));
  conversation.addEventListener("fault", (event) => {
    const { code } = /** @type {CustomEvent} */ (event).detail;
    events.tell("error", { code, message: "A message of the visitor's could not be sent." });
  });
}

/** A message that was said just now. */
export class SaidEvent extends Event {
  /** @param {import("../chat-api.js").Message} message */
  constructor(message) {
    super("said");
    this.message = message;
  }
}
