// @ts-check
/** Where else people are helped while nobody is at the desk: numbers and addresses, the visitor's own country first. */

import { make, say } from "./make.js";

/**
 * @typedef {import("../shared/labels.js").Labels} Labels
 * @typedef {{ country: string, phone: string, mail: string, days: number[], opens: string, closes: string }} HelpLine
 *   `country` is a code of ISO 3166-1, "" for everywhere else; `days` are 0 for Monday to 6
 */

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
/** More lines than these are folded away: the conversation needs the room. */
const FIRST = 1;

export class HelpLines {
  #shown = "";

  constructor() {
    this.title = make("h3", { class: "help-title" });
    this.list = make("ul", { class: "help-list" });
    this.more = make("summary", {});
    this.rest = make("ul", { class: "help-list" });
    this.others = make("details", { hidden: true }, this.more, this.rest);
    this.element = make("section", { class: "help", hidden: true }, this.title, this.list, this.others);
  }

  /** @param {Labels} labels @param {HelpLine[]} lines @param {boolean} areWanted */
  render(labels, lines, areWanted) {
    this.element.hidden = !areWanted || lines.length === 0;
    if (this.element.hidden) return;
    const shown = JSON.stringify([labels.language, lines]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    say(this.title, labels.text("widget-help-title"));
    say(this.more, labels.text("widget-help-more"));
    const sorted = nearestFirst(lines, navigator.languages ?? [navigator.language]);
    this.list.replaceChildren(...sorted.slice(0, FIRST).map((line) => this.#row(labels, line)));
    this.rest.replaceChildren(...sorted.slice(FIRST).map((line) => this.#row(labels, line)));
    this.others.hidden = sorted.length <= FIRST;
  }

  /** @param {Labels} labels @param {HelpLine} line */
  #row(labels, line) {
    const names = new Intl.DisplayNames([labels.language], { type: "region", fallback: "code" });
    const hours = hoursOf(line, labels.language);
    const link = (/** @type {string} */ href, /** @type {string} */ text) => make("a", { href, dir: "ltr", text });
    return make(
      "li",
      {},
      make("strong", { text: line.country ? names.of(line.country) : labels.text("widget-help-elsewhere") }),
      ...(line.phone ? [link(`tel:${line.phone.replace(/[^+\d]/g, "")}`, line.phone)] : []),
      ...(line.mail ? [link(`mailto:${line.mail}`, line.mail)] : []),
      ...(hours ? [make("span", { class: "help-hours", text: `${hours} (${labels.text("widget-help-local")})` })] : []),
    );
  }
}

/**
 * The lines of the countries that the visitor's browser names come first, then that for everywhere else.
 *
 * @param {HelpLine[]} lines
 * @param {readonly string[]} languages the browser's, such as "nl-NL"
 * @returns {HelpLine[]}
 */
export function nearestFirst(lines, languages) {
  const regions = languages.map((one) => /-([A-Z]{2})\b/.exec(one)?.[1]).filter((one) => one !== undefined);
  const rank = (/** @type {HelpLine} */ { country }) => {
    const place = regions.indexOf(country);
    return place >= 0 ? place : country === "" ? regions.length : regions.length + 1;
  };
  return [...lines].sort((a, b) => rank(a) - rank(b));
}

/**
 * "Mon – Fri · 09:00 – 17:00" as the language writes it; "" where a line is open at any time.
 *
 * @param {HelpLine} line
 * @param {string} language
 */
export function hoursOf({ days, opens, closes }, language) {
  if (days.length === 0) return "";
  const weekday = new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" });
  const name = (/** @type {number} */ day) => weekday.format(MONDAY + day * DAY);
  /** @type {number[][]} */
  const runs = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && last.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  // A week that goes on over Sunday is one: from Saturday to Wednesday.
  if (runs.length > 1 && runs[0]?.[0] === 0 && runs.at(-1)?.at(-1) === 6) runs[0] = [...(runs.pop() ?? []), ...runs[0]];
  const named = runs.flatMap((run) => (run.length < 3 ? run.map(name) : [`${name(run[0] ?? 0)} – ${name(run.at(-1) ?? 0)}`]));
  const list = new Intl.ListFormat(language, { type: "unit", style: "short" }).format(named);
  if (!opens) return list;
  const time = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });
  const at = (/** @type {string} */ clock) => time.format(Date.parse(`2024-01-01T${clock}:00Z`));
  return `${list} · ${at(opens)} – ${at(closes)}`;
}
