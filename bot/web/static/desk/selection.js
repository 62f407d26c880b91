// @ts-check
/** Several conversations of the list at once: which are chosen, and what can be done with all of them. */

import { api } from "../shared/api.js";
import { element } from "../shared/element.js";
import { askResolution } from "./closing.js";
import { askTag } from "./tags.js";
import { askDestination } from "./transfer.js";

/**
 * @typedef {import("./types.js").Summary} Summary
 * @typedef {import("./words.js").Words} Words
 * @typedef {{ done: string[], failed: { conversation: string, error: { code: string } }[] }} Outcome
 */

/** Events: "changed", and "macro" where a macro is to be chosen. */
export class Selection extends EventTarget {
  isOn = false;
  /** @type {Set<string>} */
  chosen = new Set();
  #isBusy = false;

  /**
   * @param {() => Summary[]} shown what the list shows at this moment
   * @param {import("./staff.js").Staff} staff
   * @param {import("./notices.js").Notices} notices
   * @param {Words} words
   */
  constructor(shown, staff, notices, words) {
    super();
    this.shown = shown;
    this.staff = staff;
    this.notices = notices;
    this.words = words;
    this.root = element("div", { class: "selection", role: "group" });
  }

  /** @param {string} conversation @param {boolean} isChosen */
  choose(conversation, isChosen) {
    if (isChosen) this.chosen.add(conversation);
    else this.chosen.delete(conversation);
    this.#changed();
  }

  /** Something was done with these: what is left stays chosen. @param {string[]} conversations */
  settle(conversations) {
    for (const conversation of conversations) this.chosen.delete(conversation);
    if (!this.chosen.size) this.isOn = false;
    this.#changed();
  }

  draw() {
    const { words } = this;
    const button = (/** @type {string} */ name, /** @type {string} */ text, /** @type {() => void} */ run, disabled = false) => {
      const made = element("button", { type: "button", class: "button small", "data-action": name, "aria-disabled": String(disabled || this.#isBusy) }, text);
      made.addEventListener("click", () => {
        if (!disabled && !this.#isBusy) run();
      });
      return made;
    };
    const focused = this.root.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement).dataset.action : undefined;
    this.root.setAttribute("aria-label", words.text("select"));
    if (!this.isOn) {
      this.root.replaceChildren(button("select", words.text("select"), () => this.#turn(true)));
    } else {
      const none = this.chosen.size === 0;
      this.root.replaceChildren(
        element("span", { class: "selection-number", role: "status" }, words.text("selected", { number: words.number(this.chosen.size) })),
        button("all", words.text("select-all"), () => {
          for (const { conversation } of this.shown()) this.chosen.add(conversation);
          this.#changed();
        }),
        button("assign", words.text("transfer-confirm"), () => void this.#assign(), none),
        button("tag", words.text("tags"), () => void this.#tag(), none),
        button("macro", words.text("macros"), () => this.dispatchEvent(new Event("macro")), none),
        button("close", words.text("close"), () => void this.#close(), none),
        button("select", words.text("cancel"), () => this.#turn(false)),
      );
    }
    if (focused) /** @type {HTMLElement | null} */ (this.root.querySelector(`[data-action="${focused}"]`) ?? this.root.querySelector("button"))?.focus();
  }

  /** The box in front of a line. @param {Summary} summary */
  box(summary) {
    const box = element("input", { type: "checkbox", class: "row-box", "aria-label": this.words.text("select-one", { visitor: this.words.visitor(summary) }) });
    box.checked = this.chosen.has(summary.conversation);
    box.addEventListener("change", () => this.choose(summary.conversation, box.checked));
    return box;
  }

  /** @param {boolean} isOn */
  #turn(isOn) {
    this.isOn = isOn;
    this.chosen.clear();
    this.#changed();
  }

  #changed() {
    this.draw();
    this.dispatchEvent(new Event("changed"));
  }

  async #assign() {
    const first = this.shown().find(({ conversation }) => this.chosen.has(conversation));
    if (!first) return;
    try {
      await this.staff.load();
    } catch (error) {
      this.notices.warn(this.words.error(error));
      return;
    }
    const to = await askDestination({ ...first, agent: null }, this.staff.colleagues, this.staff.teams, this.words, false);
    if (to) await this.#do("assign", { agent: to.agent ?? null, team: to.team ?? null, away: to.away ?? false });
  }

  async #tag() {
    const tag = await askTag(this.words);
    if (tag) await this.#do("tag", { tag });
  }

  async #close() {
    const resolution = await askResolution(this.words.text("selected", { number: this.words.number(this.chosen.size) }), false, this.words);
    if (resolution) await this.#do("close", { resolution });
  }

  /** @param {"assign" | "tag" | "close"} action @param {Record<string, unknown>} body */
  async #do(action, body) {
    this.#isBusy = true;
    this.draw();
    try {
      /** @type {Outcome} */
      const { done, failed } = await api.post(`/api/v1/desk/bulk/${action}`, { conversations: [...this.chosen], ...body });
      const { words } = this;
      const said = words.text("bulk-done", { done: words.number(done.length), failed: words.number(failed.length) });
      if (failed[0]) this.notices.warn(`${said} ${words.error(failed[0].error)}`);
      else this.notices.tell(said);
      this.#isBusy = false;
      this.settle(done);
      return;
    } catch (error) {
      this.notices.warn(this.words.error(error));
    }
    this.#isBusy = false;
    this.#changed();
  }
}
