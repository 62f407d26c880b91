// @ts-check
/** The conversation by mail: where to, and that it is on its way. */

import { icon } from "../shared/icons.js";
import { ChatError } from "./chat-api.js";
import { make, say } from "./make.js";
import { OneField } from "./one-field.js";

/** @typedef {import("../shared/labels.js").Labels} Labels */

const FIELD = "mail-field";

export class MailForm {
  isOpen = false;
  /** Where it is on its way to, "" while it is not. */
  #sentTo = "";
  /** @type {Labels | null} */
  #labels = null;

  /**
   * @param {{
   *   conversation: import("./conversation.js").Conversation, failed: () => void, changed: () => void, closed: () => void,
   * }} parts
   */
  constructor({ conversation, failed, changed, closed }) {
    this.conversation = conversation;
    this.failed = failed;
    this.changed = changed;
    this.title = make("label", { class: "contact-title", for: FIELD });
    const close = () => {
      this.isOpen = false;
      closed();
    };
    this.close = make("button", { type: "button", class: "mail-close", on: { click: close } }, icon("close", 16));
    this.input = new OneField({ id: FIELD, send: (given) => this.#send(given), failed, changed });
    this.done = make("p", { class: "mail-done", role: "status" });
    const head = make("div", { class: "mail-head" }, this.title, this.close);
    this.element = make("section", { class: "contact mail", hidden: true }, head, this.input.row, this.input.fault, this.done);
  }

  /** Asks where to; what the visitor has said of that already stands there. */
  async open() {
    this.isOpen = true;
    this.#sentTo = "";
    const { field } = this.input;
    this.changed();
    field.focus();
    try {
      const email = await this.conversation.mailAddress();
      if (field.value === "") field.value = email ?? "";
    } catch {
      // They can write it themselves.
    }
    this.changed();
  }

  /** @param {Labels} labels @param {boolean} isOffered */
  render(labels, isOffered) {
    this.#labels = labels;
    this.isOpen &&= isOffered;
    this.element.hidden = !this.isOpen;
    if (!this.isOpen) return;
    say(this.title, labels.text("widget-mail"));
    this.input.row.hidden = this.#sentTo !== "";
    this.input.render(labels, labels.text("widget-mail-address"));
    say(this.done, this.#sentTo && labels.text("widget-mail-done", { address: this.#sentTo }));
    const name = labels.text("widget-back");
    this.close.setAttribute("aria-label", name);
    this.close.title = name;
  }

  /** @param {string} given @returns {Promise<string>} what is wrong with it */
  async #send(given) {
    try {
      this.#sentTo = (await this.conversation.mailTo(given)) ?? given;
      this.close.focus(); // what had it is gone
      return "";
    } catch (error) {
      const code = error instanceof ChatError ? error.code : "";
      if (error instanceof ChatError && code === "invalid_contact") return error.message;
      if (["transcript_limit", "too_many_requests"].includes(code)) return this.#labels?.text("widget-mail-limit") ?? "";
      throw error;
    }
  }
}
