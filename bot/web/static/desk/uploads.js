// @ts-check
/**
 * Files on their way to visitors. They live as long as the page: what a page may keep is far too small for files.
 *
 * Each carries a `client_id`, so that sending it again stores it once. Events as of `Replies`.
 */

import { ApiError, api } from "../shared/api.js";
import { uuid } from "../shared/uuid.js";
import { RepliesEvent } from "./replies.js";

/** @typedef {import("./replies.js").Reply} Reply */

export class Uploads extends EventTarget {
  /** @type {{ reply: Reply, file: File }[]} */
  #all = [];

  /** @param {number} agentId */
  constructor(agentId) {
    super();
    this.agentId = agentId;
  }

  /** @param {string} conversation @returns {Reply[]} as the transcript shows them */
  of(conversation) {
    return this.#all.map(({ reply }) => reply).filter((reply) => reply.conversation === conversation);
  }

  /** @param {string} conversation @param {File} file */
  send(conversation, file) {
    /** @type {Reply} */
    const reply = {
      clientId: uuid(),
      conversation,
      kind: "file",
      text: file.name,
      translate: false,
      createdAt: new Date().toISOString(),
      agentId: this.agentId,
      status: "sending",
      error: null,
    };
    this.#all.push({ reply, file });
    void this.#post(reply, file);
  }

  /** @param {string} clientId */
  retry(clientId) {
    const found = this.#all.find(({ reply }) => reply.clientId === clientId);
    if (found?.reply.status !== "failed") return;
    Object.assign(found.reply, { status: "sending", error: null });
    void this.#post(found.reply, found.file);
  }

  /** Send again what failed for a reason that may have passed. */
  retryPassing() {
    for (const { reply } of [...this.#all]) if (reply.error?.passing) this.retry(reply.clientId);
  }

  /** @param {string} clientId */
  discard(clientId) {
    const found = this.#all.find(({ reply }) => reply.clientId === clientId);
    if (!found) return;
    this.#all = this.#all.filter((one) => one !== found);
    this.dispatchEvent(new RepliesEvent("changed", found.reply.conversation));
  }

  /** @param {Reply} reply @param {File} file */
  async #post(reply, file) {
    const { conversation, clientId } = reply;
    this.dispatchEvent(new RepliesEvent("changed", conversation));
    try {
      const { message } = await api.upload(`/api/v1/desk/conversations/${encodeURIComponent(conversation)}/attachments`, file, { client_id: clientId });
      this.dispatchEvent(new RepliesEvent("stored", conversation, { message }));
      this.discard(clientId);
    } catch (error) {
      const known = error instanceof ApiError ? error : new ApiError("other", String(error));
      Object.assign(reply, { status: "failed", error: { code: known.code, passing: known.isPassing || known.status === 401 } });
      this.dispatchEvent(new RepliesEvent("changed", conversation));
    }
  }
}
