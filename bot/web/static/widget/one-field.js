// @ts-check
/** A field, its button, and what is wrong with what was sent. */

import { make, say } from "./make.js";

/** @typedef {import("../shared/labels.js").Labels} Labels */

export class OneField {
  #isSending = false;
  /** What is wrong with it, in the visitor's language. */
  #fault = "";

  /**
   * @param {{
   *   id: string, about?: string, send: (given: string) => Promise<string>, failed: () => void, changed: () => void,
   * }} parts `about`: the id of what describes it; `send` says what is wrong with what was given, "" where nothing is, and
   *   throws where it did not work
   */
  constructor({ id, about = "", send, failed, changed }) {
    this.act = send;
    this.failed = failed;
    this.changed = changed;
    // Of type text: the keyboard of a phone shows @ and figures alike.
    this.field = make("input", {
      type: "text",
      id,
      class: "contact-field",
      inputmode: "email",
      autocomplete: "email",
      autocapitalize: "none",
      spellcheck: "false",
      dir: "auto",
      maxlength: 300,
      enterkeyhint: "send",
      "aria-describedby": `${about} ${id}-fault`.trim(),
      on: {
        keydown: (/** @type {KeyboardEvent} */ event) => {
          if (event.key === "Enter" && !event.isComposing && !event.repeat) void this.#submit();
        },
        input: () => this.#complain(""),
      },
    });
    this.send = make("button", { type: "button", class: "primary contact-send", on: { click: () => void this.#submit() } });
    this.fault = make("p", { class: "contact-fault", id: `${id}-fault`, role: "alert" });
    this.row = make("div", { class: "contact-row" }, this.field, this.send);
  }

  /** @param {Labels} labels @param {string} placeholder */
  render(labels, placeholder) {
    this.field.placeholder = placeholder;
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
      const fault = await this.act(given);
      this.#complain(fault);
      if (fault) this.field.focus();
    } catch {
      this.failed();
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
