// @ts-check
/** How the desk says things: the labels of the page's language, and the server's codes, figures and times in words. */

import { Labels } from "../shared/labels.js";
import { sameDay, timeOfDay } from "../shared/times.js";

/** @typedef {import("./types.js").Summary} Summary */

export class Words {
  /** The languages that visitors of this site can have. @type {string[]} */
  siteLanguages = [];
  /** The size of the largest file that can be sent, in bytes. */
  largestFile = 10 * 2 ** 20;

  /** @param {Labels} labels */
  constructor(labels) {
    this.labels = labels;
  }

  get language() {
    return this.labels.language;
  }

  /**
   * @param {string} key without its prefix: "take" for `desk-take`
   * @param {Record<string, string | number>} [variables]
   */
  text(key, variables) {
    return this.labels.text(`desk-${key}`, variables);
  }

  /**
   * A code of the server in words, such as ("reason", "not-sure").
   *
   * @param {"reason" | "emotion" | "intent" | "decision" | "kind" | "channel" | "outcome" | "error" | "resolution" |
   *   "presence" | "deed" | "untranslated" | "sent" | "fault" | "unreachable"} group
   * @param {string | null | undefined} code
   * @param {Record<string, string | number>} [variables]
   * @returns {string | null} null where there is no code, or no word for it
   */
  code(group, code, variables) {
    if (!code) return null;
    const key = `desk-${group}-${code.replaceAll("_", "-")}`;
    return this.labels.has(key) ? this.labels.text(key, variables) : null;
  }

  /**
   * @param {unknown} error
   * @returns {string} what to tell the agent
   */
  error(error) {
    const code = /** @type {any} */ (error)?.code;
    const limit = Math.floor(this.largestFile / 2 ** 20);
    return this.code("error", typeof code === "string" ? code : null, { limit }) ?? this.text("error-other");
  }

  /** @param {Summary} summary */
  visitor(summary) {
    return summary.visitor?.trim() || this.#alias(summary.alias);
  }

  /** A friendly name for somebody who gives none, the same every time. @param {number | undefined} alias */
  #alias(alias) {
    const names = this.text("visitor-names").split(/\s*[,،、，]\s*/u);
    if (alias === undefined || names.length < 2) return this.text("visitor-unnamed");
    return `${names[alias % names.length]} ${this.number(Math.floor(alias / names.length) % 100)}`;
  }

  /** Who holds a conversation. @param {Summary} summary @param {number} myId */
  state(summary, myId) {
    if (summary.state !== "agent") return this.text(`state-${summary.state}`);
    if (summary.agent?.id === myId) return this.text("state-mine");
    return this.text("state-agent", { agent: summary.agent?.name ?? this.text("author-agent") });
  }

  /** @param {string} code @param {string} [otherwise] */
  languageName(code, otherwise = code) {
    try {
      return new Intl.DisplayNames(this.language, { type: "language" }).of(code) ?? otherwise;
    } catch {
      return otherwise;
    }
  }

  /** One thing after the other, as they came; the sign turns with the direction of the page. @param {string[]} things */
  course(things) {
    return things.join(" › ");
  }

  /** Several things in one sentence. @param {string[]} things */
  list(things) {
    return new Intl.ListFormat(this.language, { type: "unit", style: "short" }).format(things);
  }

  /** The time of day, with its date where that is another one than today's. @param {string | Date} moment */
  moment(moment) {
    const date = new Date(moment);
    if (sameDay(date, new Date())) return timeOfDay(date, this.language);
    return new Intl.DateTimeFormat(this.language, { weekday: "short", day: "numeric", month: "short", hour: "numeric", minute: "2-digit" }).format(date);
  }

  /** @param {string | Date} moment */
  day(moment) {
    return new Intl.DateTimeFormat(this.language, { day: "numeric", month: "long", year: "numeric" }).format(new Date(moment));
  }

  /**
   * What a date field means where the reader's calendar is another one than the Gregorian, which is all that fields show.
   *
   * @param {Date} moment
   * @param {Intl.DateTimeFormatOptions} [options]
   * @returns {string} "" where the field says it all
   */
  ofField(moment, options = {}) {
    const format = new Intl.DateTimeFormat(this.language, { day: "numeric", month: "long", year: "numeric", ...options });
    return format.resolvedOptions().calendar === "gregory" || Number.isNaN(moment.getTime()) ? "" : format.format(moment);
  }

  /** @param {number} number */
  number(number) {
    return new Intl.NumberFormat(this.language).format(number);
  }

  /** @param {number} share 0 to 1 */
  percent(share) {
    return new Intl.NumberFormat(this.language, { style: "percent", maximumFractionDigits: 0 }).format(share);
  }

  /**
   * A time that runs, as on a watch; from an hour on in words, where seconds no longer matter.
   *
   * @param {number} seconds
   */
  elapsed(seconds) {
    const whole = Math.max(0, Math.floor(seconds));
    if (whole >= 3600) return this.duration(whole);
    const two = new Intl.NumberFormat(this.language, { minimumIntegerDigits: 2 });
    return `${this.number(Math.floor(whole / 60))}:${two.format(whole % 60)}`;
  }

  /** @param {number} seconds in words, its two largest units at most */
  duration(seconds) {
    const minutes = Math.max(0, Math.floor(seconds / 60));
    const hours = Math.floor(minutes / 60);
    const days = Math.floor(hours / 24);
    if (days > 0) return this.#unit(days, "day");
    if (hours > 0) return [this.#unit(hours, "hour"), minutes % 60 ? this.#unit(minutes % 60, "minute") : ""].join(" ").trim();
    return this.#unit(minutes, "minute");
  }

  /** @param {number} amount @param {string} unit */
  #unit(amount, unit) {
    return new Intl.NumberFormat(this.language, { style: "unit", unit, unitDisplay: "short" }).format(amount);
  }
}
