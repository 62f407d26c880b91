// @ts-check
/** Lines of the site's settings that are each for a country or for all others: added, taken out, and read. */

import { api } from "../shared/api.js";
import { fillWith, make } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { choice } from "./parts.js";

/**
 * The fields of one line, made with the choice of its country and the button that takes it out.
 * @template T
 * @typedef {(line: T, country: ReturnType<typeof choice>, remove: HTMLElement) => { row: HTMLElement, read: () => T }} LineFields
 */

/**
 * @template {{ country: string }} T
 * @param {import("../shared/page.js").Page} page
 * @param {{ lines: T[], empty: T, add: string, fields: LineFields<T>, fault: (all: T[], called: (country: string) => string) => string }} how
 *   `empty` is a new line, `add` what the button for one says, and `fault` what is wrong with all of them, or ""
 * @returns {{ row: HTMLElement, read: () => T[], fault: () => string }}
 */
export function lineList(page, { lines, empty, add: label, fields, fault }) {
  const names = new Intl.DisplayNames([page.labels.language], { type: "region", fallback: "code" });
  const called = (/** @type {string} */ code) => (code ? (names.of(code) ?? code) : page.say("help-elsewhere"));
  /** @type {string[]} */
  let countries = [];
  /** @type {{ row: HTMLElement, read: () => T, offer: () => void }[]} */
  let rows = [];
  const list = make("ul", { class: "help-lines" });
  const places = (/** @type {string} */ chosen) => {
    const codes = [...new Set([...countries, chosen])].filter(Boolean);
    const sorted = codes.map((code) => ({ value: code, label: called(code) })).sort((a, b) => a.label.localeCompare(b.label, page.labels.language));
    return [{ value: "", label: called("") }, ...sorted];
  };
  /** @param {T} line */
  const add = (line) => {
    const country = choice(page.say("help-country"), places(line.country), line.country);
    const out = () => {
      rows = rows.filter((other) => other !== one);
      one.row.remove();
      more.focus();
    };
    const remove = make("button", { type: "button", class: "button small quiet-danger", on: { click: out } }, icon("trash", 16), page.say("help-remove"));
    const offer = () => {
      const { value } = country.control;
      fillWith(country.control, ...places(value).map((place) => make("option", { value: place.value }, place.label)));
      country.control.value = value;
    };
    const one = { ...fields(line, country, remove), offer };
    rows.push(one);
    list.append(one.row);
    return one.row;
  };
  const more = make("button", { type: "button", class: "button small", on: { click: () => add(empty).querySelector("select")?.focus() } }, icon("plus", 16), label);
  for (const line of lines) add(line);
  const load = async () => {
    countries = (await api.get("/api/v1/admin/countries", { country: "" })).countries;
    for (const one of rows) one.offer();
  };
  // Without the list, what is stored can still be read and kept.
  void load().catch(() => {});
  const read = () => rows.map((one) => one.read());
  return { row: make("div", { class: "stack" }, list, more), read, fault: () => fault(read(), called) };
}
