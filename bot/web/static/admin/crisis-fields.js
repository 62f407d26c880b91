// @ts-check
/** Who listens to people in despair, by country and language. */

import { api } from "../shared/api.js";
import { fillWith, make } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { choice, field } from "./parts.js";

/** @typedef {{ country: string, language: string, text: string }} CrisisLine */
/** @typedef {{ value: string, label: string, lang?: string }} Option */

/** As the server has it. */
const LONGEST = 200;

/**
 * @param {import("../shared/page.js").Page} page
 * @param {CrisisLine[]} lines
 * @param {{ code: string, name: string }[]} languages
 * @returns {{ row: HTMLElement, read: () => CrisisLine[], fault: () => string }} `fault` is what is wrong, or ""
 */
export function crisisFields(page, lines, languages) {
  const names = new Intl.DisplayNames([page.labels.language], { type: "region", fallback: "code" });
  /** @type {string[]} */
  let countries = [];
  /** @type {{ row: HTMLElement, read: () => CrisisLine, offer: () => void }[]} */
  let rows = [];
  const list = make("ul", { class: "help-lines" });
  const spoken = [{ value: "", label: page.say("crisis-any-language") }, ...languages.map(({ code, name }) => ({ value: code, label: name, lang: code }))];
  /** @param {string} chosen @returns {Option[]} */
  const places = (chosen) => {
    const codes = [...new Set([...countries, chosen])].filter(Boolean);
    const sorted = codes.map((code) => ({ value: code, label: names.of(code) ?? code })).sort((a, b) => a.label.localeCompare(b.label, page.labels.language));
    return [{ value: "", label: page.say("help-elsewhere") }, ...sorted];
  };
  /** @param {CrisisLine} line */
  const add = (line) => {
    const one = lineFields(page, line, { places, spoken }, () => {
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
    { type: "button", class: "button small", on: { click: () => add({ country: "", language: "", text: "" }).querySelector("select")?.focus() } },
    icon("plus", 16),
    page.say("crisis-add"),
  );
  for (const line of lines) add(line);
  const load = async () => {
    countries = (await api.get("/api/v1/admin/countries", { country: "" })).countries;
    for (const one of rows) one.offer();
  };
  // Without the list, what is stored can still be read and kept.
  void load().catch(() => {});
  return { row: make("div", { class: "stack" }, list, more), read: () => rows.map((one) => one.read()), fault: () => faultOf(page, rows.map((one) => one.read())) };
}

/**
 * @param {import("../shared/page.js").Page} page
 * @param {CrisisLine[]} all
 */
function faultOf(page, all) {
  if (all.some(({ text }) => !text)) return page.say("crisis-incomplete");
  const places = all.map(({ country, language }) => `${country} ${language}`);
  return new Set(places).size < places.length ? page.say("crisis-twice") : "";
}

/**
 * @param {import("../shared/page.js").Page} page
 * @param {CrisisLine} line
 * @param {{ places: (chosen: string) => Option[], spoken: Option[] }} options
 * @param {() => void} remove
 */
function lineFields(page, line, { places, spoken }, remove) {
  const country = choice(page.say("help-country"), places(line.country), line.country);
  const language = choice(page.say("crisis-language"), spoken, line.language);
  const text = make("input", { type: "text", dir: "auto", maxlength: LONGEST, autocomplete: "off", value: line.text });
  return {
    row: make(
      "li",
      { class: "help-line" },
      make("div", { class: "help-row" }, country.row, language.row),
      field(page.say("crisis-text"), text, page.say("crisis-text-hint")),
      make("button", { type: "button", class: "button small quiet-danger", on: { click: remove } }, icon("trash", 16), page.say("help-remove")),
    ),
    read: () => ({ country: country.control.value, language: language.control.value, text: text.value.trim() }),
    offer: () => {
      const { value } = country.control;
      fillWith(country.control, ...places(value).map((one) => make("option", { value: one.value }, one.label)));
      country.control.value = value;
    },
  };
}
