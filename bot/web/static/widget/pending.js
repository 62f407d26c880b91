// @ts-check
/**
 * The visitor's messages that the server has not confirmed yet.
 *
 * They are keyed by an id made here: the server stores one id once, so sending again is always safe.
 */

import { uuid } from "../shared/uuid.js";

/** @typedef {import("./keepsake.js").Keepsake} Keepsake */
/**
 * waiting: to be sent; sent: handed to the socket, not confirmed; again: the server is away, and it is sent again by
 * itself; failed: only sent again when asked for, or when the connection is back.
 *
 * @typedef {{
 *   client_id: string, text: string, payload?: string, created_at: string,
 *   status: "waiting" | "sent" | "again" | "failed", fault: string | null, tries?: number,
 * }} PendingMessage
 */

/** Who comes back after this long does not expect the message to go out still, in milliseconds. */
const FORGOTTEN_AFTER = 24 * 3_600_000;

export class Pending {
  /** @type {Map<string, PendingMessage>} */
  #messages = new Map();

  /** @param {Keepsake} keepsake */
  constructor(keepsake) {
    this.keepsake = keepsake;
    const kept = keepsake.pending.sort((one, other) => (one.created_at < other.created_at ? -1 : 1));
    for (const message of kept) {
      if (Date.now() - Date.parse(message.created_at) < FORGOTTEN_AFTER) {
        this.#messages.set(message.client_id, { ...message, status: "waiting", fault: null });
      } else {
        keepsake.keepPending(message.client_id, null);
      }
    }
  }

  /**
   * @param {string} text
   * @param {string} [payload]
   */
  add(text, payload) {
    const message = {
      client_id: uuid(),
      text,
      payload,
      created_at: new Date().toISOString(),
      status: /** @type {const} */ ("waiting"),
      fault: null,
    };
    this.#messages.set(message.client_id, message);
    this.keepsake.keepPending(message.client_id, message);
  }

  /** @param {string} clientId */
  get(clientId) {
    return this.#messages.get(clientId);
  }

  /** @param {string} clientId */
  remove(clientId) {
    this.#messages.delete(clientId);
    this.keepsake.keepPending(clientId, null);
  }

  /** @returns {PendingMessage[]} in the order of writing */
  list() {
    return [...this.#messages.values()];
  }

  /** @returns {PendingMessage | undefined} the next one to be sent; none while one before it waits for the server to be back */
  next() {
    const first = this.list().find(({ status }) => status === "waiting" || status === "again");
    return first?.status === "waiting" ? first : undefined;
  }

  /** The connection is gone: what was not confirmed may not have arrived. */
  doubt() {
    for (const message of this.list()) if (message.status === "sent") message.status = "waiting";
  }

  /** The connection is back: what failed for want of it gets another chance. */
  revive() {
    for (const message of this.list()) {
      if (message.status === "again" || message.fault === "unreachable") Object.assign(message, { status: "waiting", fault: null });
    }
  }
}
