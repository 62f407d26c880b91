// @ts-check
/**
 * What every part of the editor or of the administration needs to know: the words of the page, the languages of the site,
 * who is signed in.
 *
 * Dispatches `language` when the words have changed.
 */

import { directionOf } from "./direction.js";
import { FluentLabels } from "./fluent-labels.js";

/**
 * @typedef {import("./direction.js").Direction} Direction
 * @typedef {{ code: string, name: string, direction: Direction }} Language
 * @typedef {import("./sign-in.js").Agent} Agent
 */

/** The page's language, remembered in this browser; the desk uses the same key. */
const REMEMBERED = "hamdel-page-language";

export class Page extends EventTarget {
  /** @param {"editor" | "admin"} [name] whose words it speaks with */
  constructor(name = "editor") {
    super();
    this.name = name;
  }

  labels = new FluentLabels("en", "");
  /** Whether the labels have ever arrived. */
  hasLabels = false;
  /** @type {Language[]} languages that this page speaks */
  pageLanguages = [];
  /** @type {Language[]} languages that the site answers in */
  siteLanguages = [];
  siteLanguage = "en";
  /** @type {Language[]} languages and varieties that articles can be written in */
  articleLanguages = [];
  /** @type {Agent | null} */
  agent = null;
  /** @type {{ engine: string, pairs: string[][] }} what translates between which languages; no pairs where unknown */
  translation = { engine: "none", pairs: [] };

  /** @param {string} [language] the remembered one, or the browser's */
  async speak(language) {
    const wanted = language ?? remembered() ?? navigator.language;
    const address = `/api/v1/desk/labels?page=${this.name}&language=${encodeURIComponent(wanted)}`;
    const { labels, answer } = await FluentLabels.load(address);
    this.labels = labels;
    this.pageLanguages = answer.languages;
    this.articleLanguages = answer.article_languages ?? [];
    this.hasLabels = true;
    if (language) remember(language);
    document.documentElement.lang = labels.language;
    document.documentElement.dir = labels.direction;
    this.dispatchEvent(new Event("language"));
  }

  /**
   * @param {string} key without the prefix `editor-` or `admin-`
   * @param {Record<string, string | number>} [variables]
   */
  say(key, variables) {
    return this.labels.text(`${this.name}-${key}`, variables);
  }

  /**
   * A label that may be missing, such as that of a reason which only a newer server knows.
   *
   * @param {string} key with its prefix
   */
  maybe(key) {
    return this.labels.has(key) ? this.labels.text(key) : "";
  }

  /** A language's name in the page's language. @param {string} code */
  languageName(code) {
    try {
      return new Intl.DisplayNames([this.labels.language], { type: "language" }).of(code) ?? code;
    } catch {
      return code;
    }
  }

  /** A language's name in itself, as a list of languages shows it. @param {string} code */
  autonym(code) {
    return this.#known(code)?.name ?? this.languageName(code);
  }

  /** @param {string} code @returns {Direction} */
  direction(code) {
    return this.#known(code)?.direction ?? directionOf(code);
  }

  /** @param {string} code */
  #known(code) {
    return [...this.siteLanguages, ...this.articleLanguages].find((language) => language.code === code);
  }

  /** Whether a machine may be asked for a draft. @param {string} source @param {string} target */
  canTranslate(source, target) {
    const { engine, pairs } = this.translation;
    return engine !== "none" && (pairs.length === 0 || pairs.some(([from, to]) => from === source && to === target));
  }

  /** Whether there is an engine that translates into a language. @param {string} target */
  canTranslateInto(target) {
    const { engine, pairs } = this.translation;
    return engine !== "none" && !target.includes("-") && (pairs.length === 0 || pairs.some(([, to]) => to === target));
  }

  /** @param {number} value */
  number(value) {
    return new Intl.NumberFormat(this.labels.language).format(value);
  }

  /** A probability, which is never quite nothing nor quite certain. @param {number} share 0 to 1 */
  percent(share) {
    const format = new Intl.NumberFormat(this.labels.language, { style: "percent", maximumFractionDigits: 0 });
    if (share > 0 && share < 0.01) return `<${format.format(0.01)}`;
    return format.format(Math.min(share, 0.99));
  }

  /** Day and time, also of what is to come. @param {string | Date} moment */
  moment(moment) {
    return new Intl.DateTimeFormat(this.labels.language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(moment));
  }

  /**
   * "5 minutes ago", "yesterday", and the date from a week on.
   *
   * @param {string} iso
   * @param {Date} [now]
   */
  when(iso, now = new Date()) {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime())) return "";
    const seconds = (date.getTime() - now.getTime()) / 1000;
    const relative = new Intl.RelativeTimeFormat(this.labels.language, { numeric: "auto" });
    if (seconds > -60) return relative.format(0, "second");
    if (seconds > -3600) return relative.format(Math.round(seconds / 60), "minute");
    if (seconds > -86_400) return relative.format(Math.round(seconds / 3600), "hour");
    if (seconds > -7 * 86_400) return relative.format(Math.round(seconds / 86_400), "day");
    return new Intl.DateTimeFormat(this.labels.language, { dateStyle: "medium" }).format(date);
  }
}

function remembered() {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null; // storage may be closed to this page
  }
}

/** @param {string} language */
function remember(language) {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // The choice then lasts until the page is reloaded.
  }
}
