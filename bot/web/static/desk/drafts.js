// @ts-check
/**
 * What an agent has begun to write, kept on the server: it is there on another machine, and no page of theirs writes over
 * what another one has written without asking.
 *
 * The browser's own memory has it at once, and the server a second later.
 */

import { ApiError, api } from "../shared/api.js";
import { uuid } from "../shared/uuid.js";
import { recall, remember } from "./memory.js";

/** @typedef {{ text: string, version: number }} Kept */

const PAUSE = 1000;
/** Tells the pages of one agent apart. */
const PAGE = uuid();

/**
 * Event: "changed" when there is, or is no longer, another text to choose from.
 */
export class KeptDraft extends EventTarget {
  /** What the server had when this page last heard of it. @type {Kept} */
  #base;
  #timer = 0;
  #isSaving = false;
  #isKnown = false;
  /** What was written elsewhere meanwhile. @type {Kept | null} */
  other = null;

  /**
   * @param {string} conversation
   * @param {"reply" | "note"} purpose
   * @param {string} key of what the browser remembers of it
   * @param {{ text: () => string, put: (text: string) => void }} field
   */
  constructor(conversation, purpose, key, field) {
    super();
    this.path = `/api/v1/desk/conversations/${encodeURIComponent(conversation)}/drafts`;
    this.purpose = purpose;
    this.key = `${key}:kept`;
    this.field = field;
    this.#base = remembered(this.key);
  }

  /** What the server has, as it was fetched. @param {Kept | undefined} kept */
  compare(kept) {
    this.#isKnown = true;
    this.#meet(kept ?? { text: "", version: 0 });
  }

  /** Another page of this agent's has written, or it was sent. @param {Kept & { page: string }} kept */
  hear({ text, version, page }) {
    if (page === PAGE || version < this.#base.version) return;
    this.#isKnown = true;
    this.#meet({ text, version });
  }

  /** The text in the field has changed. */
  note() {
    clearTimeout(this.#timer);
    if (this.#isKnown && !this.other) this.#timer = setTimeout(() => void this.save(), PAUSE);
  }

  /** Keep at once what is in the field. */
  async save() {
    clearTimeout(this.#timer);
    const text = this.field.text();
    if (!this.#isKnown || this.#isSaving || this.other || text === this.#base.text) return;
    this.#isSaving = true;
    try {
      const { version } = await api.put(`${this.path}/${this.purpose}`, { text, version: this.#base.version, page: PAGE });
      this.#know({ text, version });
    } catch (error) {
      // Other faults pass, or the browser keeps it: the next letter tries again.
      if (error instanceof ApiError && error.code === "draft_changed") await this.#fetch();
    }
    this.#isSaving = false;
    if (this.field.text() !== text) this.note();
  }

  /** Take the text that was written elsewhere in place of this one. */
  takeOther() {
    const { other } = this;
    if (!other) return;
    this.#settle(other);
    this.field.put(other.text);
  }

  /** Keep this text in place of the one that was written elsewhere. */
  keepThis() {
    const { other } = this;
    if (!other) return;
    this.#settle(other);
    void this.save();
  }

  async #fetch() {
    try {
      const { drafts } = await api.get(this.path);
      this.compare(drafts.find((/** @type {Kept & { purpose: string }} */ one) => one.purpose === this.purpose));
    } catch {
      // Asked again with the next letter.
    }
  }

  /** @param {Kept} kept */
  #meet(kept) {
    const text = this.field.text();
    const isUntouched = text === this.#base.text;
    const isNew = kept.version !== this.#base.version;
    if (text === kept.text) return this.#settle(kept);
    if (isUntouched) {
      this.#settle(kept);
      this.field.put(kept.text);
      return;
    }
    if (isNew && kept.text) {
      this.other = kept;
      this.dispatchEvent(new Event("changed"));
      return;
    }
    this.#settle(kept);
    this.note();
  }

  /** @param {Kept} kept */
  #settle(kept) {
    this.#know(kept);
    if (!this.other) return;
    this.other = null;
    this.dispatchEvent(new Event("changed"));
  }

  /** @param {Kept} kept */
  #know(kept) {
    this.#base = kept;
    remember(this.key, kept.version ? JSON.stringify(kept) : null);
  }
}

/** @param {string} key @returns {Kept} */
function remembered(key) {
  try {
    const { text, version } = JSON.parse(recall(key) ?? "");
    if (typeof text === "string" && typeof version === "number") return { text, version };
  } catch {
    // Nothing of it is known.
  }
  return { text: "", version: 0 };
}
