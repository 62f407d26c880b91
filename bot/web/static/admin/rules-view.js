// @ts-check
/** `<rules-view>`: what is done by itself when something happens, in the order in which it is done. */

import { api } from "../shared/api.js";
import { confirmed } from "../shared/choice.js";
import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";
import { head } from "./parts.js";
import { openRule, RULES } from "./rule-dialog.js";

/**
 * @typedef {import("../desk/types.js").Step} Step
 * @typedef {{ languages: string[], channels: string[], teams: number[], tags: string[], words: string[], feelings: string[],
 *   hours: "open" | "closed" | null, attribute: { name: string, value: string } | null }} Conditions
 * @typedef {{ id: number, name: string, event: string, minutes: number | null, conditions: Conditions, steps: Step[],
 *   active: boolean, fault: string | null, version: number }} Rule
 */

export class RulesView extends HTMLElement {
  /** @type {Rule[]} */
  #rules = [];
  #isBusy = false;
  #body = make("div", { class: "list-body" });

  /** @param {import("../shared/page.js").Page} page @param {import("../shared/notices.js").NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
  }

  connectedCallback() {
    const { page } = this;
    const add = make("button", { type: "button", class: "button primary", on: { click: () => this.#open(null) } }, icon("plus", 18), page.say("rules-add"));
    fillWith(this, head(page.say("view-rules"), page.say("rules-intro"), add), this.#body);
    void this.#load();
  }

  async #load() {
    try {
      this.#show((await api.get(RULES)).rules);
    } catch (error) {
      this.notices.failed(explain(this.page, error));
    }
  }

  /** @param {Rule[]} rules */
  #show(rules) {
    this.#rules = rules;
    const focused = /** @type {HTMLElement | null} */ (this.#body.contains(document.activeElement) ? document.activeElement : null)?.dataset.key;
    fillWith(this.#body, rules.length ? make("ol", { class: "rows" }, ...rules.map((rule, at) => this.#row(rule, at))) : make("p", { class: "empty" }, this.page.say("rules-none")));
    if (focused) /** @type {HTMLElement | null} */ (this.#body.querySelector(`[data-key="${focused}"]`))?.focus();
  }

  /** @param {Rule} rule @param {number} at */
  #row(rule, at) {
    const { page } = this;
    const number = (/** @type {number} */ value) => new Intl.NumberFormat(page.labels.language).format(value);
    const event = page.say(`rule-event-${rule.event}`);
    const steps = rule.steps.map((step) => page.labels.text(`desk-step-${step.do}`));
    const box = make("input", { type: "checkbox", role: "switch", "data-key": `on-${rule.id}`, "aria-label": `${page.say("rule-active")}: ${rule.name}`, on: { change: () => void this.#switch(rule, box.checked) } });
    box.checked = rule.active;
    const up = `${page.say("rule-up")}: ${rule.name}`;
    return make(
      "li",
      { class: "row rule-row" },
      make("label", { class: "rule-switch" }, box, make("span", { "aria-hidden": "true" }, page.say(rule.active ? "rule-on" : "rule-off"))),
      make(
        "div",
        { class: "row-text" },
        make("button", { type: "button", class: "row-name", "data-key": `name-${rule.id}`, on: { click: () => this.#open(rule) } }, make("bdi", {}, rule.name)),
        make("p", { class: "row-facts" }, make("span", {}, rule.minutes ? `${event} (${number(rule.minutes)})` : event), make("span", {}, new Intl.ListFormat(page.labels.language, { type: "unit" }).format(steps))),
        rule.fault && make("p", { class: "fault rule-fault", dir: "auto" }, page.say("rule-fault", { message: rule.fault })),
      ),
      make("button", { type: "button", class: "icon-button rule-up", "data-key": `up-${rule.id}`, "aria-label": up, title: up, "aria-disabled": String(at === 0), on: { click: () => void this.#raise(at) } }, icon("down", 18)),
    );
  }

  /** @param {Rule} rule @param {boolean} active */
  async #switch(rule, active) {
    await this.#do(async () => {
      await api.put(`${RULES}/${rule.id}/switch`, { active });
    });
  }

  /** Let a rule act before the one above it. @param {number} at */
  async #raise(at) {
    if (at === 0) return;
    const ids = this.#rules.map(({ id }) => id);
    const [moved] = ids.splice(at, 1);
    if (moved !== undefined) ids.splice(at - 1, 0, moved);
    await this.#do(() => api.put(`${RULES}/order`, { rules: ids }));
  }

  /** Do one thing, and show how it stands then. @param {() => Promise<unknown>} action */
  async #do(action) {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      await action();
    } catch (error) {
      this.notices.failed(explain(this.page, error));
    }
    await this.#load();
    this.#isBusy = false;
  }

  /** @param {Rule | null} rule null for a new one */
  #open(rule) {
    void openRule(this.page, rule, {
      saved: () => {
        this.notices.done(this.page.say("saved"));
        void this.#load();
      },
      failed: (error) => this.notices.failed(explain(this.page, error)),
      remove: (one, close) => void this.#remove(one, close),
    });
  }

  /** @param {Rule} rule @param {() => void} close */
  async #remove(rule, close) {
    const { page } = this;
    const remove = page.labels.text("desk-canned-delete");
    const isMeant = await confirmed(page, {
      title: page.say("rule-delete-title", { name: rule.name }),
      text: page.say("rule-delete-text"),
      label: remove,
    });
    if (!isMeant) return;
    await this.#do(async () => {
      await api.delete(`${RULES}/${rule.id}`);
      close();
    });
  }
}

customElements.define("rules-view", RulesView);
