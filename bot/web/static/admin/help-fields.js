// @ts-check
/** Help lines: where else people are helped, by country, for when nobody is at the desk. */

import { api } from "../shared/api.js";
import { fillWith, make } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { choice, field } from "./parts.js";

/** @typedef {{ country: string, phone: string, mail: string, days: number[], opens: string, closes: string }} HelpLine */

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

/**
 * @param {import("../shared/page.js").Page} page
 * @param {HelpLine[]} lines
 * @returns {{ row: HTMLElement, read: () => HelpLine[], fault: () => string }} `fault` is what is wrong, or ""
 */
export function helpFields(page, lines) {
  const names = new Intl.DisplayNames([page.labels.language], { type: "region", fallback: "code" });
  /** @type {string[]} */
  let countries = [];
  /** @type {{ row: HTMLElement, read: () => HelpLine, offer: () => void }[]} */
  let rows = [];
  const list = make("ul", { class: "help-lines" });
  const options = (/** @type {string} */ chosen) => {
    const codes = [...new Set([...countries, chosen])].filter(Boolean);
    const sorted = codes.map((code) => ({ value: code, label: names.of(code) ?? code })).sort((a, b) => a.label.localeCompare(b.label, page.labels.language));
    return [{ value: "", label: page.say("help-elsewhere") }, ...sorted];
  };
  /** @param {HelpLine} line */
  const add = (line) => {
    const one = lineFields(page, line, options, () => {
      rows = rows.filter((other) => other !== one);
      one.row.remove();
      more.focus();
    });
    rows.push(one);
    list.append(one.row);
    return one.row;
  };
  const more = make(
    "button",
    { type: "button", class: "button small", on: { click: () => add({ country: "", phone: "", mail: "", days: [0, 1, 2, 3, 4], opens: "09:00", closes: "17:00" }).querySelector("select")?.focus() } },
    icon("plus", 16),
    page.say("help-add"),
  );
  for (const line of lines) add(line);
  const load = async () => {
    countries = (await api.get("/api/v1/admin/countries", { country: "" })).countries;
    for (const one of rows) one.offer();
  };
  // Without the list, what is stored can still be read and kept.
  void load().catch(() => {});
  return { row: make("div", { class: "stack" }, list, more), read: () => rows.map((one) => one.read()), fault: () => faultOf(rows.map((one) => one.read())) };

  /** @param {HelpLine[]} all */
  function faultOf(all) {
    if (all.some(({ phone, mail }) => !phone && !mail)) return page.say("help-incomplete");
    const twice = all.find(({ country }, number) => all.findIndex((one) => one.country === country) < number);
    return twice ? page.say("help-twice", { country: twice.country ? (names.of(twice.country) ?? twice.country) : page.say("help-elsewhere") }) : "";
  }
}

/**
 * @param {import("../shared/page.js").Page} page
 * @param {HelpLine} line
 * @param {(chosen: string) => { value: string, label: string }[]} options
 * @param {() => void} remove
 */
function lineFields(page, line, options, remove) {
  const country = choice(page.say("help-country"), options(line.country), line.country);
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
      make("button", { type: "button", class: "button small quiet-danger", on: { click: remove } }, icon("trash", 16), page.say("help-remove")),
    ),
    read: () => {
      const open = days.flatMap(({ box }, number) => (box.checked ? [number] : []));
      const hasHours = open.length > 0;
      return { country: country.control.value, phone: phone.value.trim(), mail: mail.value.trim(), days: open, opens: hasHours ? opens.value : "", closes: hasHours ? closes.value : "" };
    },
    offer: () => {
      const { value } = country.control;
      fillWith(country.control, ...options(value).map((one) => make("option", { value: one.value }, one.label)));
      country.control.value = value;
    },
  };
}
