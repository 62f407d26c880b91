// @ts-check
/** Help lines: where else people are helped, by country, for when nobody is at the desk. */

import { make } from "../shared/dom.js";
import { lineList } from "./line-list.js";
import { field } from "./parts.js";

/** @typedef {{ country: string, phone: string, mail: string, days: number[], opens: string, closes: string }} HelpLine */

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

/**
 * @param {import("../shared/page.js").Page} page
 * @param {HelpLine[]} lines
 * @returns {{ row: HTMLElement, read: () => HelpLine[], fault: () => string }} `fault` is what is wrong, or ""
 */
export function helpFields(page, lines) {
  return lineList(page, {
    lines,
    empty: { country: "", phone: "", mail: "", days: [0, 1, 2, 3, 4], opens: "09:00", closes: "17:00" },
    add: page.say("help-add"),
    fields: (line, country, remove) => lineFields(page, line, country, remove),
    fault: (all, called) => {
      if (all.some(({ phone, mail }) => !phone && !mail)) return page.say("help-incomplete");
      const twice = all.find(({ country }, number) => all.findIndex((one) => one.country === country) < number);
      return twice ? page.say("help-twice", { country: called(twice.country) }) : "";
    },
  });
}

/**
 * @param {import("../shared/page.js").Page} page
 * @param {HelpLine} line
 * @param {{ row: HTMLElement, control: HTMLSelectElement }} country
 * @param {HTMLElement} remove
 */
function lineFields(page, line, country, remove) {
  const phone = make("input", { type: "tel", dir: "ltr", maxlength: 40, autocomplete: "off", placeholder: "+31 20 123 4567", value: line.phone });
  const mail = make("input", { type: "email", dir: "ltr", maxlength: 254, autocomplete: "off", placeholder: "help@example.com", value: line.mail });
  const time = (/** @type {string} */ value, /** @type {string} */ label) => make("input", { type: "time", value, "aria-label": page.say(label) });
  const opens = time(line.opens, "hours-from");
  const closes = time(line.closes, "hours-to");
  const weekday = new Intl.DateTimeFormat(page.labels.language, { weekday: "short", timeZone: "UTC" });
  const days = Array.from({ length: 7 }, (_, number) => {
    const box = make("input", { type: "checkbox" });
    box.checked = line.days.includes(number);
    return { box, row: make("label", { class: "tick" }, box, make("span", {}, weekday.format(MONDAY + number * 86_400_000))) };
  });
  return {
    row: make(
      "li",
      { class: "help-line" },
      make("div", { class: "help-row" }, country.row, field(page.say("help-phone"), phone), field(page.say("help-mail"), mail)),
      make(
        "fieldset",
        { class: "field" },
        make("legend", { class: "label" }, page.say("help-hours")),
        make("p", { class: "hint" }, page.say("help-hours-hint")),
        make("div", { class: "tick-rows" }, ...days.map(({ row }) => row)),
        make("div", { class: "interval" }, opens, "–", closes),
      ),
      remove,
    ),
    read: () => {
      const open = days.flatMap(({ box }, number) => (box.checked ? [number] : []));
      const hasHours = open.length > 0;
      return { country: country.control.value, phone: phone.value.trim(), mail: mail.value.trim(), days: open, opens: hasHours ? opens.value : "", closes: hasHours ? closes.value : "" };
    },
  };
}
