// @ts-check
/**
 * What the site offers (its languages, the longest message), what it asks to be agreed to, and the labels in the language spoken now.
 *
 * Dispatches "change" when the labels are those of another language.
 */

import { localeOf } from "../shared/direction.js";
import { Labels } from "../shared/labels.js";
import { FALLBACK } from "./fallback.js";
import { overlaid } from "./host/overlay.js";

/** @typedef {{code: string, name: string, direction: "ltr" | "rtl"}} SiteLanguage */
/**
 * @typedef {{most: number, kinds: string[]}} Files that are taken: the size of the largest in bytes, and the endings of
 *   their names, such as ".png"; none where that is not known, and the server alone decides
 * @typedef {{language: string, answer: Promise<any>}} Ahead what the server says of the site, asked for before there was
 *   anybody to read it
 */

export class Site extends EventTarget {
  /** What the visitor can choose. @type {SiteLanguage[]} */
  languages = [];
  limit = 10_000;
  /** @type {Files} */
  files = { most: 10 * 2 ** 20, kinds: [] };
  /** What visitors agree to first; null where to nothing. @type {import("./consent-form.js").Consent | null} */
  consent = null;
  labels = new Labels("en", FALLBACK);
  /** The site's own colour and that of text on it; "" for ours. */
  accent = "";
  onAccent = "";
  /** The whole address of the site's logo, "" for none. */
  logo = "";
  /** Where else people are helped. @type {import("./help-lines.js").HelpLine[]} */
  helpLines = [];
  /** @type {Map<string, string[]>} */
  #starters = new Map();
  /** Whether what is said first is the site's own, which may not say who answers. */
  hasOwnGreeting = false;
  /** When people are back at work; null while they are, and where they always are. @type {Date | null} */
  peopleBack = null;
  /** How the widget looks here. @type {import("./host/overlay.js").Look} */
  look;
  /** Whether a conversation can be had by mail. */
  mails = false;
  isLoaded = false;
  /** @type {Map<string, Labels>} */
  #known = new Map();
  /** The language asked for last; an answer for an earlier one that comes late is kept but not shown. */
  #wanted = "";

  /**
   * @param {import("./chat-api.js").ChatApi} api
   * @param {import("./options.js").Options} [options] what the page sets
   * @param {Ahead | null} [ahead]
   */
  constructor(api, options = { languages: [] }, ahead = null) {
    super();
    this.api = api;
    this.ahead = ahead;
    this.options = options;
    // Until the site is known, and where it cannot be reached.
    const { consent, look, accent, onAccent } = this.#read(overlaid({}, options));
    Object.assign(this, { consent, accent, onAccent });
    this.look = look;
  }

  /** The language of the labels that were asked for by some tags, "" where that is not known yet. @param {string} language */
  spokenFor(language) {
    return this.#known.get(language)?.language ?? "";
  }

  /** @param {any} answer */
  #read(answer) {
    return {
      consent: answer.consent ?? null,
      accent: answer.accent ?? "",
      onAccent: answer.on_accent ?? "",
      look: /** @type {import("./host/overlay.js").Look} */ (answer.widget),
    };
  }

  /** Questions that a visitor may begin with, in the language spoken now. */
  get starters() {
    return this.#starters.get(this.labels.language) ?? [];
  }

  /** Tries again where the first attempt met no server. */
  refresh() {
    if (!this.isLoaded) void this.speak(this.#wanted, true);
  }

  /** What is agreed to is another text now. */
  async reload() {
    this.#known.delete(this.#wanted);
    await this.speak(this.#wanted, true);
  }

  /**
   * @param {string} language or several, the best first, with commas between them
   * @param {boolean} [again]
   */
  async speak(language, again = false) {
    if (language === this.#wanted && !again) return;
    this.#wanted = language;
    const labels = this.#known.get(language) ?? (await this.#fetch(language));
    if (labels === null || this.#wanted !== language || labels === this.labels) return;
    this.labels = labels;
    this.dispatchEvent(new Event("change"));
  }

  /** @param {string} language @returns {Promise<any>} */
  #ask(language) {
    const { ahead } = this;
    this.ahead = null; // it is true at the beginning alone
    return ahead?.language === language ? ahead.answer.catch(() => this.api.site(language)) : this.api.site(language);
  }

  /** @param {string} language */
  async #fetch(language) {
    try {
      const answer = overlaid(await this.#ask(language), this.options);
      this.languages = answer.choices ?? answer.languages;
      this.limit = answer.limit ?? this.limit;
      this.files = answer.files ?? this.files;
      Object.assign(this, this.#read(answer));
      this.mails = answer.mails === true;
      this.hasOwnGreeting = answer.own_greeting;
      this.logo = this.api.addressOf(answer.logo);
      this.helpLines = answer.help_lines ?? [];
      this.peopleBack = answer.people_back_at ? new Date(answer.people_back_at) : null;
      // How the language is worded: with it go the fonts, the figures and the days.
      const spoken = answer.locale ?? answer.language;
      this.#starters.set(spoken, answer.starters ?? []);
      this.isLoaded = true;
      const labels = new Labels(spoken, { ...FALLBACK, ...answer.labels }, answer.direction, localeOf(spoken, this.options.languages));
      this.#known.set(language, labels);
      return labels;
    } catch {
      // The old labels stay; the next change of language or opening of the panel asks again.
      if (this.#wanted === language && this.isLoaded) this.#wanted = this.labels.language;
      return null;
    }
  }
}
