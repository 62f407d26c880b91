// @ts-check
/** `<site-view>`: what the site is called, looks like and says, how conversations find people, and how long things are kept. */

import { ApiError, api } from "../shared/api.js";
import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { isMineToStay } from "./conflict.js";
import { crisisFields } from "./crisis-fields.js";
import { helpFields } from "./help-fields.js";
import { linesOf } from "./lines.js";
import { logoField } from "./logo-field.js";
import { choice, field, fix, head, joined, ticks } from "./parts.js";
import { RoomLine } from "./room-line.js";
import { toneFields } from "./tone-fields.js";

/**
 * @typedef {{ name: string, accent: string, languages: string[], tone: string, tones: Record<string, string>, greeting: Record<string, string>,
 *   starters: Record<string, string[]>, assignment: string, language_patience: number, retention_conversations: number,
 *   retention_attachments: number, retention_search_log: number, second_factor: boolean, time_zone: string, logo: string,
 *   help_lines: import("./help-fields.js").HelpLine[],
 *   crisis_lines: import("./crisis-fields.js").CrisisLine[], widget: import("./widget-view.js").Look,
 *   triggers: import("./trigger-list.js").Trigger[] }} Values
 * @typedef {{ values: Values, fixed: Record<string, string>, version: string, without_articles: string[],
 *   languages: { code: string, name: string, direction: "ltr" | "rtl" }[] }} Site
 */

export const SITE = "/api/v1/admin/site";
/** The colour that Hamdel brings along. */
export const OURS = "#0f766e";

/**
 * The default language first, as the server has it.
 *
 * @param {import("../shared/page.js").Page} page
 * @param {Site} site
 */
export function languageFields(page, site) {
  const options = site.languages.map(({ code, name }) => ({ value: code, label: name, lang: code }));
  const first = choice(page.say("site-first-language"), options, site.values.languages[0] ?? "en", page.say("site-first-language-hint"));
  const all = ticks(page.say("site-languages"), options, site.values.languages, page.say("site-languages-hint"));
  return {
    rows: [first.row, all.row],
    read: () => [first.control.value, ...all.values().filter((code) => code !== first.control.value)],
  };
}

export class SiteView extends HTMLElement {
  /** @param {import("../shared/page.js").Page} page @param {import("../shared/notices.js").NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
  }

  connectedCallback() {
    void this.#load();
  }

  async #load() {
    try {
      this.#draw(await api.get(SITE));
    } catch (error) {
      this.notices.failed(explain(this.page, error));
    }
  }

  /** @param {Site} site */
  #draw(site) {
    const { page, notices } = this;
    const { values } = site;
    const languages = languageFields(page, site);
    const name = make("input", { type: "text", maxlength: 80, dir: "auto", value: values.name, placeholder: "Tulip & Thread" });
    const accent = make("input", { type: "color", value: values.accent || OURS });
    const tones = toneFields(page, values, site.languages.filter(({ code }) => values.languages.includes(code)));
    const assignment = choice(page.say("site-assignment"), ["pull", "offer", "auto"].map((one) => ({ value: one, label: page.say(`site-assignment-${one}`) })), values.assignment);
    const number = (/** @type {number} */ value, /** @type {number} */ most) => make("input", { type: "number", min: 0, max: most, step: 1, value });
    const patience = number(values.language_patience, 3600);
    const kept = { conversations: number(values.retention_conversations, 36_500), attachments: number(values.retention_attachments, 36_500), search_log: number(values.retention_search_log, 36_500) };
    const factor = make("input", { type: "checkbox" });
    factor.checked = values.second_factor;
    const texts = this.#texts(site);
    const zones = make("datalist", { id: "site-zones" }, ...Intl.supportedValuesOf("timeZone").map((value) => make("option", { value })));
    const zone = make("input", { type: "text", dir: "ltr", list: zones.id, maxlength: 64, autocomplete: "off", spellcheck: "false", value: values.time_zone });
    const help = helpFields(page, values.help_lines);
    const crisis = crisisFields(page, values.crisis_lines, site.languages);
    // What else is on the page stays as it is being written, and is saved on top of it.
    let { version } = site;
    const logo = logoField(page, values.logo, (changed) => {
      version = changed.version;
      notices.done(page.say("saved"));
      this.dispatchEvent(new CustomEvent("site", { detail: changed, bubbles: true }));
    });
    const rows = {
      languages: make("div", { class: "stack" }, ...languages.rows),
      tone: tones.usual,
      tones: tones.others,
      assignment: assignment.row,
      language_patience: field(page.say("site-patience"), patience, page.say("site-patience-hint")),
      retention_conversations: field(page.say("site-keep-conversations"), kept.conversations),
      retention_attachments: field(page.say("site-keep-files"), kept.attachments),
      retention_search_log: field(page.say("site-keep-searches"), kept.search_log),
      time_zone: field(page.say("hours-zone"), zone, page.say("site-zone-hint")),
    };
    for (const [setting, variable] of Object.entries(site.fixed)) fix(page, rows[/** @type {keyof typeof rows} */ (setting)], variable);
    const lacking = site.without_articles.map((code) => page.languageName(code));
    const missing = lacking.length > 0 && make("p", { class: "fixed-note", role: "status" }, page.say("site-no-articles", { languages: joined(page, lacking) }));
    const form = make(
      "form",
      { novalidate: true },
      make("section", { class: "card" }, make("h2", {}, page.say("site-looks")), field(page.say("site-name"), name, page.say("site-name-hint")), logo, field(page.say("site-accent"), accent), rows.languages, missing, rows.tone, rows.tones),
      texts.row,
      make("section", { class: "card" }, make("h2", {}, page.say("help-title")), make("p", { class: "hint" }, page.say("help-intro")), help.row),
      make("section", { class: "card" }, make("h2", {}, page.say("crisis-title")), make("p", { class: "hint" }, page.say("crisis-intro")), crisis.row),
      make("section", { class: "card" }, make("h2", {}, page.say("site-routing")), rows.assignment, rows.language_patience, rows.time_zone, zones),
      make("section", { class: "card" }, make("h2", {}, page.say("site-retention")), make("p", { class: "hint" }, page.say("site-retention-hint")), rows.retention_conversations, rows.retention_attachments, rows.retention_search_log, new RoomLine(page)),
      make("section", { class: "card" }, make("h2", {}, page.say("site-security")), make("label", { class: "tick" }, factor, make("span", {}, page.say("site-factor"))), make("p", { class: "hint" }, page.say("site-factor-hint"))),
      make("p", { class: "form-foot" }, make("button", { type: "submit", class: "button primary" }, page.say("save"))),
    );
    const read = () => {
      const all = {
        name: name.value,
        accent: accent.value === OURS ? "" : accent.value,
        languages: languages.read(),
        ...tones.read(),
        ...texts.read(),
        help_lines: help.read(),
        crisis_lines: crisis.read(),
        assignment: assignment.control.value,
        language_patience: Number(patience.value) || 0,
        retention_conversations: Number(kept.conversations.value) || 0,
        retention_attachments: Number(kept.attachments.value) || 0,
        retention_search_log: Number(kept.search_log.value) || 0,
        second_factor: factor.checked,
        time_zone: zone.value.trim(),
      };
      return Object.fromEntries(Object.entries(all).filter(([setting]) => !(setting in site.fixed)));
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const fault = help.fault() || crisis.fault();
      if (fault) notices.failed(fault);
      else void this.#store(read(), version);
    });
    fillWith(this, head(page.say("view-site"), page.say("site-intro")), form);
  }

  /** Greeting and first questions, in one language at a time. @param {Site} site */
  #texts({ values, languages }) {
    const { page } = this;
    const greeting = { ...values.greeting };
    const starters = { ...values.starters };
    const offered = languages.filter(({ code }) => values.languages.includes(code));
    const language = choice(page.say("site-texts-language"), offered.map(({ code, name }) => ({ value: code, label: name, lang: code })), values.languages[0] ?? "en");
    const greets = make("textarea", { rows: 2, maxlength: 500 });
    const asks = make("textarea", { rows: 4, maxlength: 400 });
    const show = () => {
      const chosen = offered.find(({ code }) => code === language.control.value);
      for (const one of [greets, asks]) {
        one.lang = chosen?.code ?? "en";
        one.dir = chosen?.direction ?? "auto";
      }
      greets.value = greeting[language.control.value] ?? "";
      asks.value = (starters[language.control.value] ?? []).join("\n");
    };
    language.control.addEventListener("change", show);
    greets.addEventListener("input", () => {
      greeting[language.control.value] = greets.value;
    });
    asks.addEventListener("input", () => {
      starters[language.control.value] = linesOf(asks.value);
    });
    show();
    return {
      row: make("section", { class: "card" }, make("h2", {}, page.say("site-texts")), language.row, field(page.say("site-greeting"), greets, page.say("site-greeting-hint")), field(page.say("site-starters"), asks, page.say("site-starters-hint"))),
      read: () => ({ greeting, starters }),
    };
  }

  /** @param {object} values @param {string | null} version */
  async #store(values, version) {
    const { page, notices } = this;
    try {
      const site = await api.put(SITE, { values, version });
      this.#draw(site);
      this.dispatchEvent(new CustomEvent("site", { detail: site, bubbles: true }));
      notices.done(page.say("saved"));
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== "changed_meanwhile") notices.failed(explain(page, error));
      else if (await isMineToStay(page, page.say("view-site"))) await this.#store(values, null);
      else await this.#load();
    }
  }
}

customElements.define("site-view", SiteView);
