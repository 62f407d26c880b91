// @ts-check
/** The form of a rule: when, under which conditions, and what is done; tried on past conversations before it is saved. */

import { StepList } from "../desk/step-list.js";
import { Words } from "../desk/words.js";
import { ApiError, api } from "../shared/api.js";
import { fillWith, freshId, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";
import { isMineToStay } from "./conflict.js";
import { choice, field, formDialog, listed, ticks } from "./parts.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./rules-view.js").Rule} Rule
 * @typedef {import("./rules-view.js").Conditions} Conditions
 * @typedef {{ tried: number, met: number, conversations: { conversation: string, visitor: string | null,
 *   first_question: string | null, created_at: string }[] }} Tried
 * @typedef {{ saved: () => void, failed: (error: unknown) => void, remove: (rule: Rule, close: () => void) => void }} Then
 */

export const RULES = "/api/v1/admin/rules";
const EVENTS = ["begun", "handed-over", "message", "closed", "rated", "overdue", "waiting"];
const CHANNELS = [
    "web", "rest", "socketio", "telegram", "whatsapp", "messenger", "instagram", "slack", "line", "email",
    "chatwoot", "webhook",
];
const FEELINGS = ["calm", "frustrated", "angry", "worried", "sad"];
const STEPS = /** @type {const} */ (["tag", "untag", "set-attribute", "prioritise", "pass-on", "reply", "note"]);
/** @type {Conditions} */
const NOTHING = { languages: [], channels: [], teams: [], tags: [], words: [], feelings: [], hours: null, attribute: null };

/** @param {Page} page @param {Rule | null} rule null for a new one @param {Then} then */
export async function openRule(page, rule, then) {
  let known;
  try {
    const [{ teams }, { canned }, { tags }, { attributes }] = await Promise.all([api.get("/api/v1/desk/teams"), api.get("/api/v1/desk/canned"), api.get("/api/v1/desk/tags"), api.get("/api/v1/desk/attributes")]);
    known = { teams, canned, tags, attributes };
  } catch (error) {
    then.failed(error);
    return;
  }
  new RuleForm(page, rule, known, then).open();
}

class RuleForm {
  /**
   * @param {Page} page
   * @param {Rule | null} rule
   * @param {{ teams: import("../desk/types.js").Team[], canned: import("../desk/types.js").CannedReply[], tags: string[],
   *   attributes: import("../desk/types.js").AttributeDefinition[] }} known
   * @param {Then} after
   */
  constructor(page, rule, { teams, canned, tags, attributes }, after) {
    this.page = page;
    this.rule = rule;
    this.after = after;
    const { conditions } = rule ?? { conditions: NOTHING };
    const words = new Words(page.labels);
    const text = (/** @type {string} */ value) => make("input", { type: "text", dir: "auto", autocomplete: "off", maxlength: 1000, value });
    this.name = make("input", { type: "text", dir: "auto", autocomplete: "off", maxlength: 60, value: rule?.name ?? "" });
    this.event = choice(page.say("rule-when"), EVENTS.map((value) => ({ value, label: page.say(`rule-event-${value}`) })), rule?.event ?? "message");
    this.minutes = make("input", { type: "number", min: 1, max: 10080, value: rule?.minutes ?? 10 });
    this.minutesField = field(page.say("rule-minutes"), this.minutes);
    this.languages = ticks(page.say("rule-languages"), page.siteLanguages.map(({ code, name }) => ({ value: code, label: name, lang: code })), conditions.languages);
    this.channels = ticks(page.say("rule-channels"), CHANNELS.map((value) => ({ value, label: words.code("channel", value) ?? value })), conditions.channels);
    this.teams = ticks(page.say("rule-teams"), teams.map(({ id, name }) => ({ value: String(id), label: name })), conditions.teams.map(String));
    this.feelings = ticks(page.say("rule-feelings"), FEELINGS.map((value) => ({ value, label: words.code("emotion", value) ?? value })), conditions.feelings);
    this.tags = text(conditions.tags.join(", "));
    this.words = text(conditions.words.join(", "));
    const hours = ["any", "open", "closed"].map((value) => ({ value: value === "any" ? "" : value, label: page.say(`rule-hours-${value}`) }));
    this.hours = choice(page.say("rule-hours"), hours, conditions.hours ?? "");
    this.attribute = text(conditions.attribute?.name ?? "");
    this.value = text(conditions.attribute?.value ?? "");
    this.datalist = make("datalist", { id: freshId("tags") }, ...tags.map((value) => make("option", { value })));
    const staff = /** @type {any} */ ({ teams, colleagues: [] });
    this.steps = new StepList(STEPS, () => ({ canned, staff, tags: this.datalist.id, attributes, words }));
    this.steps.show(rule?.steps ?? [{ do: "tag", tag: "" }]);
    this.tried = make("div", { class: "rule-tried", role: "status" });
  }

  open() {
    const { page, rule } = this;
    const commas = page.say("rule-commas");
    const showMinutes = () => (this.minutesField.hidden = this.event.control.value !== "waiting");
    this.event.control.addEventListener("change", showMinutes);
    showMinutes();
    const conditions = make(
      "details",
      { class: "rule-conditions", open: rule !== null },
      make("summary", {}, page.say("rule-if")),
      field(page.say("rule-words"), this.words, commas),
      field(page.say("rule-tags"), this.tags, commas),
      this.languages.row,
      this.channels.row,
      this.teams.row,
      this.feelings.row,
      this.hours.row,
      field(page.say("rule-attribute"), this.attribute),
      field(page.say("rule-attribute-value"), this.value),
    );
    const dialog = formDialog({
      title: rule?.name ?? page.say("rules-add"),
      close: page.say("close"),
      save: page.say("save"),
      fields: [field(page.labels.text("desk-macro-name"), this.name), this.event.row, this.minutesField, conditions, this.steps.root, this.datalist, this.tried],
      tools: [
        make("button", { type: "button", class: "button", on: { click: () => void this.#try() } }, icon("play", 16), page.say("rule-try")),
        rule && make("button", { type: "button", class: "button small quiet-danger", on: { click: () => this.after.remove(rule, () => dialog.close()) } }, icon("trash", 16), page.labels.text("desk-canned-delete")),
      ],
      send: () => this.#save(rule),
    });
  }

  /** @returns {Record<string, unknown>} */
  #wanted() {
    const name = this.attribute.value.trim();
    return {
      name: this.name.value.trim(),
      event: this.event.control.value,
      minutes: this.event.control.value === "waiting" ? Math.max(1, Math.round(Number(this.minutes.value) || 1)) : null,
      conditions: {
        languages: this.languages.values(),
        channels: this.channels.values(),
        teams: this.teams.values().map(Number),
        tags: listed(this.tags.value),
        words: listed(this.words.value),
        feelings: this.feelings.values(),
        hours: this.hours.control.value || null,
        attribute: name ? { name, value: this.value.value.trim() } : null,
      },
      steps: this.steps.steps,
    };
  }

  /** @param {Rule | null} rule @returns {Promise<string | null>} what is wrong */
  async #save(rule) {
    const { page, after } = this;
    if (!this.name.value.trim() || !this.steps.isComplete) return page.say("rule-incomplete");
    const wanted = this.#wanted();
    try {
      await (rule ? api.put(`${RULES}/${rule.id}`, { ...wanted, version: rule.version }) : api.post(RULES, wanted));
      after.saved();
      return null;
    } catch (error) {
      if (!rule || !(error instanceof ApiError) || error.code !== "changed_meanwhile") return explain(page, error);
      const isMine = await isMineToStay(page, rule.name);
      /** @type {{ rules: Rule[] }} */
      const { rules } = await api.get(RULES);
      const newest = rules.find(({ id }) => id === rule.id);
      if (isMine && newest) return this.#save(newest);
      after.saved();
      return null;
    }
  }

  async #try() {
    const { page, tried } = this;
    // What is done does not matter here, and need not be filled in yet.
    const wanted = { ...this.#wanted(), name: this.name.value.trim() || "-", steps: [{ do: "prioritise", level: "normal" }] };
    fillWith(tried, make("p", {}, "…"));
    try {
      /** @type {Tried} */
      const found = await api.post(`${RULES}/try`, wanted);
      const number = (/** @type {number} */ value) => new Intl.NumberFormat(page.labels.language).format(value);
      fillWith(tried, make("p", {}, page.say("rule-tried", { met: number(found.met), tried: number(found.tried) })), make("ul", {}, ...found.conversations.map((one) => this.#link(one))));
    } catch (error) {
      fillWith(tried, make("p", { class: "fault" }, explain(page, error)));
    }
    tried.scrollIntoView({ block: "nearest" });
  }

  /** @param {Tried["conversations"][number]} one */
  #link({ conversation, visitor, first_question, created_at }) {
    const when = this.page.moment(created_at);
    const name = [visitor, first_question].filter(Boolean).join(": ") || when;
    return make("li", {}, make("a", { href: `/desk#/all/${encodeURIComponent(conversation)}`, target: "_blank", rel: "noopener", dir: "auto" }, name), " ", make("time", { datetime: created_at }, when));
  }
}
