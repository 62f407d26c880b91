// @ts-check
/** Where nobody is there to answer: an e-mail address or a telephone number, for a colleague to write or call back. */

import { ChatError } from "./chat-api.js";
import { make, say } from "./make.js";
import { OneField } from "./one-field.js";

/** @typedef {import("../shared/labels.js").Labels} Labels */

const FIELD = "contact-field";
const QUESTION = "contact-question";

export class ContactForm {
  /**
   * @param {{
   *   conversation: import("./conversation.js").Conversation, failed: () => void, changed: () => void,
   * }} parts
   */
  constructor({ conversation, failed, changed }) {
    this.conversation = conversation;
    this.title = make("label", { class: "contact-title", for: FIELD });
    this.question = make("p", { class: "contact-question", id: QUESTION });
    this.input = new OneField({ id: FIELD, about: QUESTION, send: (given) => this.#leave(given), failed, changed });
    this.element = make("section", { class: "contact", hidden: true }, this.title, this.question, this.input.row, this.input.fault);
  }

  /** @param {Labels} labels */
  render(labels) {
    const contact = this.conversation.mode === "waiting" ? this.conversation.state?.contact : null;
    const isKnown = Boolean(contact?.email || contact?.phone);
    const { field } = this.input;
    // Somebody may come to the desk while the visitor is typing: what was begun can be finished.
    const isWanted = contact?.wanted || field.value !== "";
    this.element.hidden = this.conversation.mode !== "waiting" || isKnown || !isWanted;
    if (isKnown) field.value = "";
    say(this.title, labels.text("widget-contact-title"));
    // Outside opening hours the assistant has just asked the same above.
    this.question.hidden = Boolean(this.conversation.state?.queue?.back_at);
    say(this.question, labels.text("contact-question"));
    this.input.render(labels, labels.text("widget-contact-placeholder"));
  }

  /** @param {string} given */
  async #leave(given) {
    try {
      await this.conversation.leaveContact(contactOf(given));
      return "";
    } catch (error) {
      if (error instanceof ChatError && error.code === "invalid_contact") return error.message;
      throw error;
    }
  }
}

/** What was given: an e-mail address has its sign, anything else is taken for a number. @param {string} given */
export function contactOf(given) {
  return given.includes("@") ? { email: given } : { phone: given };
}
