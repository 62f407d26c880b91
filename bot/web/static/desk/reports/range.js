// @ts-check
/** The days that a report is about: the last so many, or two days of one's choice; kept in the page's address. */

import { element } from "../../shared/element.js";

/** @typedef {import("../words.js").Words} Words */

/** @type {readonly number[]} */
const SPANS = [7, 28, 90];
const USUAL = 28;
const DAY = 86_400_000;

/** Event: "changed". */
export class Range extends EventTarget {
  /** @param {HTMLInputElement} from @param {HTMLInputElement} to @param {HTMLElement} spans */
  constructor(from, to, spans) {
    super();
    this.fromField = from;
    this.toField = to;
    this.spans = spans;
    this.fromWords = element("small", { class: "day-words" });
    this.toWords = element("small", { class: "day-words" });
    from.after(this.fromWords);
    to.after(this.toWords);
    /** @type {Words | null} */
    this.words = null;
    /** Where days begin at midnight; the server says. */
    this.zone = "UTC";
    const asked = new URLSearchParams(location.search);
    this.from = day(asked.get("from")) ?? daysAgo(USUAL - 1);
    this.to = day(asked.get("to")) ?? daysAgo(0);
    /** Whether these days were asked for, or are the usual ones, which the server knows better. */
    this.isChosen = asked.has("from") || asked.has("to");
    for (const field of [from, to]) {
      field.addEventListener("change", () => this.#take(from.value, to.value));
    }
    this.#show();
  }

  /** The days that a report turned out to be about. @param {{ from: string, to: string, time_zone: string }} report */
  adopt({ from, to, time_zone }) {
    this.zone = time_zone;
    if (this.isChosen && (from !== this.from || to !== this.to)) return; // others were chosen meanwhile
    this.from = from;
    this.to = to;
    this.#show();
  }

  /** @param {Words} words */
  speak(words) {
    this.words = words;
    this.spans.replaceChildren(
      ...SPANS.map((span) => {
        const button = element("button", { type: "button", class: "span", "data-days": span }, words.text("report-days", { days: span }));
        button.addEventListener("click", () => this.#take(this.#ago(span - 1), this.#ago(0)));
        return button;
      }),
    );
    this.#show();
  }

  /** @param {string} from @param {string} to */
  #take(from, to) {
    if (!day(from) || !day(to)) return; // still being typed
    this.from = from;
    this.to = to;
    this.isChosen = true;
    const address = new URLSearchParams(location.search);
    address.set("from", from);
    address.set("to", to);
    history.replaceState(null, "", `?${address}`);
    this.#show();
    this.dispatchEvent(new Event("changed"));
  }

  /** @param {number} days */
  #ago(days) {
    return daysAgo(days, this.zone);
  }

  #show() {
    for (const field of [this.fromField, this.toField]) field.max = this.#ago(0);
    this.fromField.value = this.from;
    this.toField.value = this.to;
    for (const [day, said] of /** @type {const} */ ([[this.from, this.fromWords], [this.to, this.toWords]])) {
      said.textContent = this.words?.ofField(new Date(day), { timeZone: "UTC" }) ?? "";
    }
    for (const button of this.spans.querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(this.to === this.#ago(0) && this.from === this.#ago(Number(button.dataset.days) - 1)));
    }
  }
}

/** A day as the clocks of a time zone have it, which is how the server counts them. @param {number} days @param {string} [zone] */
export function daysAgo(days, zone = "UTC") {
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(new Date());
  return new Date(Date.parse(today) - days * DAY).toISOString().slice(0, 10);
}

/** @param {string | null} text @returns {string | null} null where it is not a day */
export function day(text) {
  return text && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

/** Every day from one to another, both included. @param {string} from @param {string} to */
export function daysBetween(from, to) {
  const days = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
