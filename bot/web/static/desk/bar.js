// @ts-check
/** The bar on top: the connection, whether one is there, and the tools; on narrow screens the tools are in a menu. */

import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { mark } from "../shared/sign-in.js";
import { Alerts } from "./alerts.js";
import { Bell } from "./bell.js";
import { showColleagues } from "./colleagues.js";
import { PresenceSwitch } from "./presence.js";

/**
 * @typedef {import("./types.js").Agent} Agent
 * @typedef {import("./words.js").Words} Words
 * @typedef {import("../shared/socket.js").Status} Status
 * @typedef {import("../shared/icons.js").IconName} IconName
 */

/** @param {string} id @returns {HTMLElement} */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

export class Bar {
  bell = new Bell();
  alerts = new Alerts();

  /**
   * @param {Agent} me
   * @param {import("./staff.js").Staff} staff
   * @param {import("./notices.js").Notices} notices
   * @param {Words} words
   */
  constructor(me, staff, notices, words) {
    this.me = me;
    this.staff = staff;
    this.notices = notices;
    this.words = words;
    this.presence = new PresenceSwitch(/** @type {HTMLSelectElement} */ (byId("presence")), byId("presence-dot"), me.status);
    byId("mark").replaceChildren(mark());
    byId("my-initial").textContent = [...me.name][0] ?? "";
    byId("my-name").textContent = me.name;
    byId("more").replaceChildren(icon("menu"));
  }

  /** The site's own logo in the place of ours. @param {string} logo */
  showLogo(logo) {
    byId("mark").replaceChildren(logo ? element("img", { class: "mark logo", src: logo, alt: "" }) : mark());
  }

  /** @param {{ command: () => void, shortcuts: () => void, signOut: () => void }} actions */
  listen({ command, shortcuts, signOut }) {
    const { words, notices } = this;
    this.presence.addEventListener("changed", () => notices.tell(words.text(`presence-told-${this.presence.presence}`)));
    this.presence.addEventListener("failed", (event) => notices.warn(words.error(/** @type {CustomEvent} */ (event).detail)));
    this.staff.addEventListener("changed", () => this.#drawColleagues());
    byId("colleagues").addEventListener("click", () => void showColleagues(this.staff, this.me.id, words));
    byId("sound").addEventListener("click", () => {
      this.bell.toggle();
      this.#drawSound();
    });
    byId("alerts").addEventListener("click", async () => {
      if (!(await this.alerts.toggle())) notices.warn(words.text("alerts-forbidden"));
      this.#drawAlerts();
    });
    byId("command").addEventListener("click", command);
    byId("help").addEventListener("click", shortcuts);
    byId("sign-out").addEventListener("click", signOut);
    this.#listenToMenu();
  }

  /** Say everything in the language that the words have now. @param {Status} status */
  speak(status) {
    this.presence.speak(this.words);
    this.#drawColleagues();
    this.#drawTool("command", "search", this.words.text("command"));
    this.#drawTool("reports", "chart", this.words.text("reports"));
    this.#drawTool("admin", "lock", this.words.labels.text("signin-title-admin"));
    byId("admin").hidden = this.me.supervises !== true;
    this.#drawTool("help", "keyboard", this.words.text("shortcuts"));
    this.#drawTool("sign-out", "leave", this.words.text("sign-out"));
    this.#drawSound();
    this.#drawAlerts();
    this.showConnection(status);
  }

  /** @param {Status} status */
  showConnection(status) {
    const place = byId("connection");
    place.dataset.status = status;
    const key = status === "open" ? "connected" : status === "connecting" ? "connecting" : "disconnected";
    const text = /** @type {HTMLElement} */ (place.querySelector(".connection-text"));
    text.textContent = this.words.text(key);
    place.title = text.textContent;
  }

  #listenToMenu() {
    const [button, tools] = [byId("more"), byId("bar-tools")];
    const show = (/** @type {boolean} */ isOpen) => {
      tools.toggleAttribute("data-open", isOpen);
      button.setAttribute("aria-expanded", String(isOpen));
    };
    button.addEventListener("click", () => show(!tools.hasAttribute("data-open")));
    document.addEventListener("pointerdown", (event) => {
      const target = /** @type {Node} */ (event.target);
      if (!tools.contains(target) && !button.contains(target)) show(false);
    });
    for (const part of [button, tools]) {
      part.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || !tools.hasAttribute("data-open")) return;
        event.preventDefault();
        show(false);
        button.focus();
      });
    }
    tools.addEventListener("click", (event) => {
      if (/** @type {HTMLElement} */ (event.target).closest("#colleagues, #command, #help")) show(false);
    });
  }

  #drawColleagues() {
    const there = this.staff.colleagues.filter(({ presence }) => presence === "online").length;
    this.#drawTool("colleagues", "people", this.words.text("colleagues-there", { count: there }));
  }

  #drawSound() {
    const { isOn } = this.bell;
    this.#drawTool("sound", isOn ? "sound" : "sound-off", this.words.text(isOn ? "sound-on" : "sound-off"), isOn);
  }

  #drawAlerts() {
    byId("alerts").hidden = !this.alerts.areThere;
    const isOn = this.alerts.areOn;
    this.#drawTool("alerts", isOn ? "bell" : "bell-off", this.words.text(isOn ? "alerts-on" : "alerts-off"), isOn);
  }

  /**
   * @param {string} id
   * @param {IconName} sign
   * @param {string} name written beside the sign where there is room
   * @param {boolean} [isPressed] of what is on or off
   */
  #drawTool(id, sign, name, isPressed) {
    const tool = byId(id);
    tool.replaceChildren(icon(sign), element("span", { class: "tool-name" }, name));
    tool.title = name;
    if (isPressed !== undefined) tool.setAttribute("aria-pressed", String(isPressed));
  }
}
