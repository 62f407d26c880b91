// @ts-check
/** Greetings that the widget shows by itself: listed in their order, switched, moved, counted, and each in a form. */

import { api, ApiError } from "../shared/api.js";
import { confirmed } from "../shared/choice.js";
import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";
import { isMineToStay } from "./conflict.js";
import { SITE } from "./site-view.js";
import { openTrigger } from "./trigger-dialog.js";

/**
 * @typedef {import("./site-view.js").Site} Site
 * @typedef {{
 *   id: string, name: string, on: boolean, after: number, leaving: boolean, returning: boolean, pages: string[],
 *   languages: string[], hours: string, rest: number, text: Record<string, string>, starters: Record<string, string[]>,
 * }} Trigger
 * @typedef {{ id: string, shown: number, opened: number, answered: number }} Figures
 * @typedef {(triggers: Trigger[]) => Trigger[]} Change
 */

const FIGURES = "/api/v1/admin/triggers";

export class TriggerList {
  /** What is stored, as it was seen last. @type {Site | null} */
  #site = null;
  /** @type {Map<string, Figures>} */
  #figures = new Map();
  #isBusy = false;

  /**
   * @param {import("../shared/page.js").Page} page
   * @param {import("../shared/notices.js").NoticeBoard} notices
   * @param {(site: Site) => void} stored told what is stored after a change
   */
  constructor(page, notices, stored) {
    this.page = page;
    this.notices = notices;
    this.stored = stored;
    this.rows = make("div", { class: "stack" });
    const add = make("button", { type: "button", class: "button small", "data-key": "add", on: { click: () => this.#open(null) } }, icon("plus", 16), page.say("trigger-add"));
    this.element = make("section", { class: "card" }, make("h2", {}, page.say("triggers")), make("p", { class: "hint" }, page.say("triggers-hint")), this.rows, add);
    void this.#count();
  }

  /** @param {Site} site */
  show(site) {
    this.#site = site;
    const { triggers } = site.values;
    const active = this.element.contains(document.activeElement) ? document.activeElement : null;
    const focused = /** @type {HTMLElement | null} */ (active)?.dataset.key;
    fillWith(this.rows, triggers.length ? make("ol", { class: "rows" }, ...triggers.map((one, at) => this.#row(one, at))) : make("p", { class: "empty" }, this.page.say("triggers-none")));
    if (focused) /** @type {HTMLElement | null} */ (this.element.querySelector(`[data-key="${focused}"]`))?.focus();
  }

  async #count() {
    try {
      /** @type {{ triggers: Figures[] }} */
      const { triggers } = await api.get(FIGURES);
      this.#figures = new Map(triggers.map((one) => [one.id, one]));
      if (this.#site) this.show(this.#site);
    } catch {
      // The list is of use without its figures.
    }
  }

  /** @param {Trigger} trigger @param {number} at */
  #row(trigger, at) {
    const { page } = this;
    const { id, name, on } = trigger;
    const flip = (/** @type {boolean} */ wanted) => this.#change(trigger, (all) => all.map((one) => (one.id === id ? { ...one, on: wanted } : one)));
    const box = make("input", { type: "checkbox", role: "switch", "data-key": `on-${id}`, "aria-label": `${page.say("rule-active")}: ${name}`, on: { change: () => void flip(box.checked) } });
    box.checked = on;
    const up = `${page.say("rule-up")}: ${name}`;
    return make(
      "li",
      { class: "row rule-row" },
      make("label", { class: "rule-switch" }, box, make("span", { "aria-hidden": "true" }, page.say(on ? "rule-on" : "rule-off"))),
      make(
        "div",
        { class: "row-text" },
        make("button", { type: "button", class: "row-name", "data-key": `name-${id}`, on: { click: () => this.#open(trigger) } }, make("bdi", {}, name)),
        make("p", { class: "row-facts" }, make("span", {}, this.#said(id))),
      ),
      make("button", { type: "button", class: "icon-button rule-up", "data-key": `up-${id}`, "aria-label": up, title: up, "aria-disabled": String(at === 0), on: { click: () => void this.#raise(trigger, at) } }, icon("down", 18)),
    );
  }

  /** What became of a greeting, in words. @param {string} id */
  #said(id) {
    const { shown, opened, answered } = this.#figures.get(id) ?? { shown: 0, opened: 0, answered: 0 };
    return shown > 0 ? this.page.say("trigger-figures", { shown, opened, answered }) : this.page.say("trigger-unseen");
  }

  /** Let a greeting go before the one above it. @param {Trigger} trigger @param {number} at */
  async #raise(trigger, at) {
    if (at === 0) return;
    await this.#change(trigger, (all) => {
      const place = all.findIndex(({ id }) => id === trigger.id);
      const moved = [...all];
      moved.splice(Math.max(place - 1, 0), 0, ...moved.splice(place, 1));
      return moved;
    });
  }

  /** @param {Trigger | null} trigger null for a new one */
  #open(trigger) {
    if (this.#site === null) return;
    openTrigger(this.page, trigger, this.#site, {
      save: (wanted) => {
        const isNew = trigger === null;
        return this.#keep(trigger, (all) => (isNew ? [...all, wanted] : all.map((one) => (one.id === wanted.id ? wanted : one))));
      },
      remove: async (one) => {
        const { page } = this;
        const label = page.labels.text("desk-canned-delete");
        if (!(await confirmed(page, { title: page.say("trigger-delete-title", { name: one.name }), text: page.say("trigger-delete-text"), label }))) return false;
        return (await this.#change(one, (all) => all.filter(({ id }) => id !== one.id))) === null;
      },
    });
  }

  /** Changes what is stored, and says where that failed. @param {Trigger} trigger @param {Change} change */
  async #change(trigger, change) {
    if (this.#isBusy) return null;
    this.#isBusy = true;
    const wrong = await this.#keep(trigger, change);
    this.#isBusy = false;
    if (wrong !== null) this.notices.failed(wrong);
    if (wrong !== null && this.#site) this.show(this.#site);
    return wrong;
  }

  /**
   * @param {Trigger | null} seen the greeting that is to change, as it was seen; null for a new one
   * @param {Change} change
   * @returns {Promise<string | null>} what is wrong
   */
  async #keep(seen, change) {
    const { page } = this;
    try {
      const before = /** @type {Site} */ (this.#site);
      const site = await api.put(SITE, { values: { triggers: change(before.values.triggers) }, version: before.version });
      this.show(site);
      this.stored(site);
      this.notices.done(page.say("saved"));
      return null;
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== "changed_meanwhile") return explain(page, error);
      return this.#keepAfterAnother(seen, change);
    }
  }

  /** Somebody else has changed the site: only where that was the same greeting it has to be decided whose change stays. */
  async #keepAfterAnother(/** @type {Trigger | null} */ seen, /** @type {Change} */ change) {
    const { page } = this;
    /** @type {Site} */
    let site;
    try {
      site = await api.get(SITE);
    } catch (error) {
      return explain(page, error);
    }
    const now = seen && site.values.triggers.find(({ id }) => id === seen.id);
    this.show(site);
    this.stored(site);
    if (seen && JSON.stringify(now) !== JSON.stringify(seen) && !(await isMineToStay(page, seen.name))) return null;
    return this.#keep(now ?? seen, change);
  }
}
