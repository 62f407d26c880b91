// @ts-check
/** Where nobody is there to answer: an e-mail address or a telephone number, for a colleague to write or call back. */

import { ChatError } from "./chat-api.js";
import { make, say } from "./make.js";

/** @typedef {import("../shared/labels.js").Labels} Labels */

const FIELD = "contact-field";
const QUESTION = "contact-question";
const FAULT = "contact-fault";

export class ContactForm {
  #isSending = false;
  /** What the server said is wrong with it, in the visitor's language. */
  #fault = "";

  /**
   * @param {{
   *   conversation: import("./conversation.js").Conversation, failed: () => void, changed: () => void,
   * }} parts
   */
  constructor({ conversation, failed, changed }) {
    this.conversation = conversation;
    this.failed = failed;
    this.changed = changed;
    this.title = make("label", { class: "contact-title", for: FIELD });
    this.question = make("p", { class: "contact-question", id: QUESTION });
    // Of type text, as it takes both; the keyboard of a phone shows @ and figures alike.
    this.field = make("input", {
      type: "text",
      id: FIELD,
      class: "contact-field",
      inputmode: "email",
      autocomplete: "email",
      autocapitalize: "none",
      spellcheck: "false",
      dir: "auto",
      maxlength: 300,
      enterkeyhint: "send",
      "aria-describedby": `${QUESTION} ${FAULT}`,
      on: {
        keydown: (/** @type {KeyboardEvent} */ event) => {
          if (event.key === "Enter" && !event.isComposing && !event.repeat) void this.#submit();
        },
        input: () => this.#complain(""),
      },
    });
    this.send = make("button", { type: "button", class: "primary contact-send", on: { click: () => void this.#submit() } });
    this.fault = make("p", { class: "contact-fault", id: FAULT, role: "alert" });
    this.element = make(
      "section",
      { class: "contact", hidden: true },
      this.title,
      this.question,
      make("div", { class: "contact-row" }, this.field, this.send),
      this.fault,
    );
  }

  /** @param {Labels} labels */
  render(labels) {
    const contact = this.conversation.mode === "waiting" ? this.conversation.state?.contact : null;
    const isKnown = Boolean(contact?.email || contact?.phone);
    // Somebody may come to the desk while the visitor is typing: what was begun can be finished.
    const isWanted = contact?.wanted || this.field.value !== "";
    this.element.hidden = this.conversation.mode !== "waiting" || isKnown || !isWanted;
    if (isKnown) this.field.value = "";
    say(this.title, labels.text("widget-contact-title"));
    // Outside opening hours the assistant has just asked the same above.
    this.question.hidden = Boolean(this.conversation.state?.queue?.back_at);
    say(this.question, labels.text("contact-question"));
    this.field.placeholder = labels.text("widget-contact-placeholder");
    // An empty field with "auto" would show its placeholder from the left in every language.
    this.field.dir = this.field.value === "" ? "" : "auto";
    say(this.send, labels.text("widget-contact-send"));
    this.send.setAttribute("aria-disabled", String(this.#isSending));
    this.field.setAttribute("aria-invalid", String(this.#fault !== ""));
    this.fault.hidden = this.#fault === "";
    say(this.fault, this.#fault);
  }

  async #submit() {
    const given = this.field.value.trim();
    if (given === "") this.field.focus();
    if (given === "" || this.#isSending) return;
    this.#isSending = true;
    this.#complain("");
    try {
      await this.conversation.leaveContact(contactOf(given));
    } catch (error) {
      if (error instanceof ChatError && error.code === "invalid_contact") {
        this.#complain(error.message);
        this.field.focus();
      } else {
        this.failed();
      }
    } finally {
      this.#isSending = false;
      this.changed();
    }
  }

  /** @param {string} fault */
  #complain(fault) {
    this.#fault = fault;
    this.changed();
  }
}

/** What was given: an e-mail address has its sign, anything else is taken for a number. @param {string} given */
export function contactOf(given) {
  return given.includes("@") ? { email: given } : { phone: given };
}
