// @ts-check
/**
 * What is done with a conversation now and then: a single thing as a button of its own, several behind one.
 *
 * They are buttons in a group that is opened, and no menu in ARIA's sense: all keys do as everywhere.
 */

import { icon } from "../shared/icons.js";
import { make, say } from "./make.js";

/**
 * @typedef {{
 *   label: string, icon: import("../shared/icons.js").IconName, act: () => void, stays?: boolean,
 * }} Action `label`: the key of its name; `stays`: it is switched on and off, and the group stays open
 * @typedef {{isOffered: boolean, isOn?: boolean}} Offer
 */

export class MoreMenu {
  isOpen = false;
  #closing = new AbortController();

  /** @param {Action[]} actions */
  constructor(actions) {
    this.toggle = make(
      "button",
      { type: "button", class: "header-button", "aria-expanded": "false", on: { click: () => this.#turn(!this.isOpen) } },
      icon("more", 22),
    );
    this.actions = actions.map((action) => {
      const text = make("span");
      const sign = make("span", { class: "more-sign" });
      const button = make("button", { type: "button", class: "more-action", on: { click: () => this.#do(action) } }, sign, text);
      return { ...action, button, text, sign };
    });
    this.list = make("div", { class: "more-list", role: "group" }, ...this.actions.map(({ button }) => button));
    this.element = make(
      "div",
      { class: "more", on: { keydown: (/** @type {KeyboardEvent} */ event) => this.#press(event), focusout: (/** @type {FocusEvent} */ event) => this.#leave(event) } },
      this.toggle,
      this.list,
    );
  }

  /**
   * @param {import("../shared/labels.js").Labels} labels
   * @param {Record<string, Offer>} offers by the keys of the names
   */
  render(labels, offers) {
    const offered = this.actions.filter(({ label, button }) => {
      button.hidden = !offers[label]?.isOffered;
      return !button.hidden;
    });
    const isAlone = offered.length === 1;
    this.element.hidden = offered.length === 0;
    this.element.classList.toggle("alone", isAlone);
    this.toggle.hidden = isAlone;
    this.list.hidden = !isAlone && !this.isOpen;
    for (const { label, button, text, sign, icon: name } of offered) {
      const isOn = offers[label]?.isOn;
      const shown = isOn === false ? /** @type {typeof name} */ (`${name}-off`) : name;
      say(text, labels.text(label));
      button.title = isAlone ? labels.text(label) : "";
      if (isOn === undefined) button.removeAttribute("aria-pressed");
      else button.setAttribute("aria-pressed", String(isOn));
      if (sign.dataset.icon !== shown) sign.replaceChildren(icon(shown, 20));
      sign.dataset.icon = shown;
    }
    const name = labels.text("widget-menu");
    this.toggle.setAttribute("aria-label", name);
    this.list.setAttribute("aria-label", name);
    this.toggle.title = name;
  }

  /** @param {boolean} isOpen */
  #turn(isOpen) {
    this.isOpen = isOpen;
    this.toggle.setAttribute("aria-expanded", String(isOpen));
    this.list.hidden = !isOpen && !this.toggle.hidden;
    this.#closing.abort();
    if (!isOpen) return;
    this.#closing = new AbortController();
    const outside = (/** @type {Event} */ event) => !event.composedPath().includes(this.element) && this.#turn(false);
    addEventListener("pointerdown", outside, { capture: true, signal: this.#closing.signal });
  }

  /** @param {Action} action */
  #do({ act, stays }) {
    if (this.isOpen && !stays) {
      this.#turn(false);
      this.toggle.focus();
    }
    act();
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    if (event.key !== "Escape" || !this.isOpen) return;
    event.stopPropagation(); // the chat itself stays open
    event.preventDefault();
    this.#turn(false);
    this.toggle.focus();
  }

  /** @param {FocusEvent} event */
  #leave({ relatedTarget }) {
    if (relatedTarget instanceof Node && !this.element.contains(relatedTarget)) this.#turn(false);
  }
}
