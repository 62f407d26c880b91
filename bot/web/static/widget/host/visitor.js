// @ts-check
/**
 * Who the visitor is, as far as the page says it, and whether the site's server vouches for that: whoever it vouches for
 * has their conversations on every device.
 */

import { ChatError } from "../chat-api.js";
import { Refused } from "./checks.js";

/** @typedef {import("./checks.js").Proof} Proof */
/** @typedef {ReturnType<typeof import("./checks.js").visitor>} Said */

export class PageVisitor {
  /** @type {Proof | null} */
  proof = null;
  /** @type {string | undefined} */
  name;
  /** @type {Record<string, unknown>} */
  attributes = {};
  /** Grows with each word of the page, so that an answer for an earlier one is not taken for this. */
  #round = 0;
  /** Whether the server has answered who it is. */
  #isKnown = false;

  /**
   * @param {{
   *   api: import("../chat-api.js").ChatApi, keepsake: import("../keepsake.js").Keepsake,
   *   conversation: import("../conversation.js").Conversation, refuse: (error: unknown) => void, another: () => void,
   * }} parts `another`: the conversation here was somebody else's
   */
  constructor({ api, keepsake, conversation, refuse, another }) {
    this.api = api;
    this.keepsake = keepsake;
    this.conversation = conversation;
    this.refuse = refuse;
    this.another = another;
  }

  /** What a new conversation is begun with. */
  get opening() {
    const told = Object.entries(this.attributes).filter(([, value]) => value !== null);
    return { name: this.name, attributes: Object.fromEntries(told), ...(this.proof ? { visitor: this.proof } : {}) };
  }

  /** @param {Said} said */
  async set({ proof, name, attributes }) {
    if (proof && this.proof && proof.id !== this.proof.id) this.forget();
    this.name = name ?? this.name;
    this.attributes = { ...this.attributes, ...attributes };
    const isNews = proof !== null && (proof.id !== this.proof?.id || proof.hash !== this.proof.hash);
    if (isNews) {
      this.proof = proof;
      await this.prove();
    }
    await this.tell();
  }

  /** Asks the server who it is, where that is not known yet. */
  async prove() {
    this.#round += 1;
    const round = this.#round;
    const { proof } = this;
    if (proof === null) return;
    this.#isKnown = false;
    try {
      const found = await this.api.knowVisitor({ ...proof, conversation: this.keepsake.keys ?? undefined });
      if (round !== this.#round) return;
      this.#isKnown = true;
      // Whoever was here before may have left conversations behind that are laid aside.
      const { owner } = this.keepsake;
      if (found.own === false || (owner !== null && owner !== proof.id)) this.another();
      this.keepsake.owner = proof.id;
      this.conversation.signIn(found.conversations);
    } catch (error) {
      if (round !== this.#round) return;
      // Where the server is away it is asked again when the chat opens.
      if (error instanceof ChatError && [403, 409, 422].includes(error.status)) this.doubt(error);
    }
  }

  /** A conversation has begun with what the page knows. */
  noteTold() {
    this.keepsake.told = JSON.stringify({ name: this.name, attributes: this.attributes });
  }

  /** Tries again what met no server. */
  retry() {
    if (this.proof !== null && !this.#isKnown) void this.prove();
  }

  /** The hash proves nothing: the visitor goes on as somebody whom nobody vouches for. @param {ChatError} error */
  doubt(error) {
    this.proof = null;
    delete this.attributes.visitor_id;
    this.refuse(new Refused(`setVisitor: ${error.message}`, error.code));
  }

  /** Brings what the page knows by now to the conversation that there is. */
  async tell() {
    const { keys } = this.keepsake;
    if (keys === null) return;
    const said = { name: this.name, attributes: this.attributes };
    const now = JSON.stringify(said);
    if (now === "{\"attributes\":{}}" || now === this.keepsake.told) return;
    try {
      await this.api.changeVisitor(keys, said);
      if (this.keepsake.keys?.conversation === keys.conversation) this.keepsake.told = now;
    } catch (error) {
      if (error instanceof ChatError && error.status === 400) this.refuse(new Refused(error.message, error.code));
    }
  }

  /** Whoever it was has signed out. */
  forget() {
    this.#round += 1;
    this.proof = null;
    this.name = undefined;
    this.attributes = {};
  }
}
