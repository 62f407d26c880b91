// @ts-check
/** Whether one is there: shown for colleagues, and chosen for oneself in the bar. */

import { api } from "../shared/api.js";
import { element } from "../shared/element.js";

/**
 * @typedef {import("./types.js").Agent} Agent
 * @typedef {import("./types.js").Presence} Presence
 * @typedef {import("./words.js").Words} Words
 */

/** @type {readonly Presence[]} */
const PRESENCES = ["online", "away", "offline"];

/** A dot beside the word that says the same. @param {Presence} presence */
export function presenceDot(presence) {
  return element("span", { class: "presence-dot", "data-presence": presence, "aria-hidden": "true" });
}

/** The switch in the bar. Events: "changed" after the server has taken it, "failed" (`CustomEvent` with the error). */
export class PresenceSwitch extends EventTarget {
  /** @param {HTMLSelectElement} field @param {HTMLElement} dot @param {Presence} presence */
  constructor(field, dot, presence) {
    super();
    this.field = field;
    this.dot = dot;
    this.presence = presence;
    field.addEventListener("change", () => void this.choose(/** @type {Presence} */ (field.value)));
  }

  /** @param {Words} words */
  speak(words) {
    this.field.replaceChildren(...PRESENCES.map((value) => element("option", { value }, words.code("presence", value))));
    this.show(this.presence);
  }

  /** @param {Presence} presence as the server has it */
  show(presence) {
    this.presence = presence;
    this.field.value = presence;
    this.dot.dataset.presence = presence;
  }

  /** Be there, or away. @param {Presence} presence */
  async choose(presence) {
    const before = this.presence;
    this.show(presence);
    try {
      const { agent } = await api.put("/api/v1/desk/me", { status: presence });
      this.show(agent.status);
      this.dispatchEvent(new Event("changed"));
    } catch (error) {
      this.show(before);
      this.dispatchEvent(new CustomEvent("failed", { detail: error }));
    }
  }
}
