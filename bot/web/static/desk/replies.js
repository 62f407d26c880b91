// @ts-check
/**
 * Replies and notes on their way: shown at once, sent in order, kept over a reload until the server has them.
 *
 * Each carries a `client_id`, so that sending it again stores it once. Events: "changed" (`RepliesEvent`) and
 * "stored" (`RepliesEvent` with the stored message or note).
 */

import { ApiError, api } from "../shared/api.js";
import { uuid } from "../shared/uuid.js";
import { recall, remember } from "./memory.js";

/**
 * @typedef {import("./types.js").Message} Message
 * @typedef {import("./types.js").Note} Note
 * @typedef {{ message?: Message, note?: Note }} Stored
 *
 * @typedef {object} Reply
 * @property {string} clientId
 * @property {string} conversation
 * @property {"reply" | "note" | "file"} kind
 * @property {string} text of a file its name
 * @property {boolean} translate whether the visitor is to read it in their language
 * @property {string} [article] the one whose answer it gives
 * @property {string} createdAt
 * @property {number} agentId
 * @property {"sending" | "failed"} status
 * @property {{ code: string, passing: boolean } | null} error
 */

const KEY = "hamdel-desk-replies";

export class RepliesEvent extends Event {
  /**
   * @param {"changed" | "stored"} type
   * @param {string} conversation
   * @param {Stored} [stored]
   */
  constructor(type, conversation, stored = {}) {
    super(type);
    this.conversation = conversation;
    this.message = stored.message ?? null;
    this.note = stored.note ?? null;
  }
}

export class Replies extends EventTarget {
  /** @type {Reply[]} */
  #replies = [];
  /** The last send of each conversation: the next one waits for it, so that the order stays. @type {Map<string, Promise<void>>} */
  #tails = new Map();

  /** Every reply that this tab has seen; what else is stored belongs to other tabs and other agents. @type {Set<string>} */
  #known = new Set();

  /** @param {number} agentId replies of somebody else at this computer are not sent in my name */
  constructor(agentId) {
    super();
    this.agentId = agentId;
    for (const reply of stored()) {
      if (reply.agentId !== agentId) continue;
      this.#known.add(reply.clientId);
      this.#replies.push({ ...reply, status: "failed", error: { code: "unreachable", passing: true } });
    }
  }

  /** @param {string} conversation */
  of(conversation) {
    return this.#replies.filter((reply) => reply.conversation === conversation);
  }

  /** @param {string} conversation @param {string} text @param {{ kind?: "reply" | "note", translate?: boolean, article?: string }} [how] */
  send(conversation, text, { kind = "reply", translate = false, article } = {}) {
    /** @type {Reply} */
    const reply = {
      clientId: uuid(),
      conversation,
      kind,
      text,
      translate,
      ...(article && { article }),
      createdAt: new Date().toISOString(),
      agentId: this.agentId,
      status: "sending",
      error: null,
    };
    this.#replies.push(reply);
    this.#known.add(reply.clientId);
    this.#changed(conversation);
    this.#queue(reply);
  }

  /** @param {string} clientId */
  retry(clientId) {
    const reply = this.#replies.find((one) => one.clientId === clientId);
    if (!reply || reply.status === "sending") return;
    reply.status = "sending";
    reply.error = null;
    this.#changed(reply.conversation);
    this.#queue(reply);
  }

  /** Send again what failed for a reason that may have passed. */
  retryPassing() {
    for (const reply of [...this.#replies]) if (reply.error?.passing) this.retry(reply.clientId);
  }

  /** @param {string} clientId */
  discard(clientId) {
    const reply = this.#replies.find((one) => one.clientId === clientId);
    if (!reply) return;
    this.#replies = this.#replies.filter((one) => one !== reply);
    this.#changed(reply.conversation);
  }

  /** The server has it, as an answer or a frame says. @param {Message} message */
  confirm(message) {
    if (message.client_id !== null) this.discard(message.client_id);
  }

  /** @param {Reply} reply */
  #queue(reply) {
    const before = this.#tails.get(reply.conversation) ?? Promise.resolve();
    this.#tails.set(reply.conversation, before.then(() => this.#post(reply)));
  }

  /** @param {Reply} reply */
  async #post(reply) {
    if (!this.#replies.includes(reply)) return; // discarded or confirmed meanwhile
    const { conversation, kind, text, translate, article, clientId } = reply;
    const path = `/api/v1/desk/conversations/${encodeURIComponent(conversation)}`;
    try {
      const stored = await (kind === "note" ? api.post(`${path}/notes`, { text, client_id: clientId }) : api.post(`${path}/reply`, { text, client_id: clientId, translate, ...(article && { article }) }));
      this.dispatchEvent(new RepliesEvent("stored", conversation, stored));
      this.discard(clientId);
    } catch (error) {
      const known = error instanceof ApiError ? error : new ApiError("other", String(error));
      reply.status = "failed";
      // After signing in again it can go out as well.
      reply.error = { code: known.code, passing: known.isPassing || known.status === 401 };
      this.#changed(conversation);
    }
  }

  /** @param {string} conversation */
  #changed(conversation) {
    const others = stored().filter((reply) => !this.#known.has(reply.clientId));
    const kept = [...others, ...this.#replies];
    remember(KEY, kept.length ? JSON.stringify(kept) : null);
    this.dispatchEvent(new RepliesEvent("changed", conversation));
  }
}

/** @returns {Reply[]} */
function stored() {
  try {
    const list = JSON.parse(recall(KEY) ?? "[]");
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}
