// @ts-check
/** A team's opening hours: always open or by weekday, in a time zone, without holidays; and a calendar that shows it. */

import { api } from "../shared/api.js";
import { fillWith, freshId, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";
import { choice, field, listed } from "./parts.js";

/**
 * @typedef {{ time_zone: string, weekly: Record<string, string[]>, holidays?: string[], country?: string,
 *   region?: string, workdays?: string[] }} Hours
 * @typedef {{ date: string, open: { from: string, to: string }[], holiday: boolean, name: string | null }} Day
 */

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const OFFICE = ["09:00-17:00"];

/** The hours of a new site. @returns {Hours} */
export function officeHours() {
  return { time_zone: ownZone(), weekly: Object.fromEntries(WEEKDAYS.slice(0, 5).map((day) => [day, OFFICE])) };
}

function ownZone() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}

/** @param {import("../shared/page.js").Page} page @param {number} number @param {"long" | "narrow"} form */
function weekdayName(page, number, form) {
  return new Intl.DateTimeFormat(page.labels.language, { weekday: form, timeZone: "UTC" }).format(MONDAY + number * 86_400_000);
}

/**
 * @param {import("../shared/page.js").Page} page
 * @param {Hours | null} hours
 */
export function hoursFields(page, hours) {
  const start = hours ?? officeHours();
  const always = make("input", { type: "checkbox" });
  always.checked = hours === null;
  const zones = freshId("zones");
  const zone = make("input", { type: "text", dir: "ltr", list: zones, autocomplete: "off", spellcheck: "false", value: start.time_zone });
  const days = WEEKDAYS.map((day, number) => weekdayFields(page, number, start.weekly[day] ?? []));
  const own = make("input", { type: "text", dir: "ltr", autocomplete: "off", placeholder: "2027-12-31", value: (start.holidays ?? []).join(", ") });
  const worked = make("input", { type: "text", dir: "ltr", autocomplete: "off", placeholder: "2027-05-05", value: (start.workdays ?? []).join(", ") });
  const country = countryFields(page, start.country ?? "", start.region ?? "");
  const read = () => {
    if (always.checked) return null;
    const weekly = Object.fromEntries(WEEKDAYS.map((day, number) => [day, days[number]?.read() ?? []]));
    const { control, region } = country;
    return {
      time_zone: zone.value.trim(),
      weekly,
      holidays: listed(own.value),
      country: control.value,
      region: control.value ? region.value : "",
      workdays: listed(worked.value),
    };
  };
  const calendar = calendarOf(page, read);
  const details = make(
    "div",
    { class: "dialog-body" },
    field(page.say("hours-zone"), zone, page.say("hours-zone-hint", { example: "Europe/Amsterdam" })),
    make("datalist", { id: zones }, ...Intl.supportedValuesOf("timeZone").map((name) => make("option", { value: name }))),
    make("fieldset", { class: "field" }, make("legend", { class: "label" }, page.say("hours-weekly")), make("p", { class: "hint" }, page.say("hours-weekly-hint")), ...days.map(({ row }) => row)),
    country.row,
    country.regionRow,
    field(page.say("hours-holidays"), own, page.say("hours-holidays-hint")),
    field(page.say("hours-workdays"), worked, page.say("hours-workdays-hint")),
    calendar,
  );
  const show = () => {
    details.hidden = always.checked;
  };
  always.addEventListener("change", show);
  show();
  return { row: make("div", {}, make("label", { class: "tick" }, always, make("span", {}, page.say("hours-always"))), details), read };
}

/** @param {import("../shared/page.js").Page} page @param {number} number @param {string[]} intervals */
function weekdayFields(page, number, intervals) {
  const name = weekdayName(page, number, "long");
  const rows = make("div", { class: "intervals" });
  const add = (/** @type {string} */ text) => {
    const [from = "", to = ""] = text.split(/[-–]/).map((one) => one.trim());
    const time = (/** @type {string} */ value, /** @type {string} */ label) =>
      make("input", { type: "time", value: value === "24:00" ? "00:00" : value, "aria-label": `${name}: ${page.say(label)}` });
    const row = make(
      "div",
      { class: "interval" },
      time(from, "hours-from"),
      "–",
      time(to, "hours-to"),
      make("button", { type: "button", class: "icon-button", "aria-label": `${name}: ${page.say("hours-remove")}`, on: { click: () => row.remove() } }, icon("close", 16)),
    );
    rows.insertBefore(row, more);
  };
  const more = make(
    "button",
    { type: "button", class: "button small", "aria-label": `${name}: ${page.say("hours-add")}`, on: { click: () => add("09:00-17:00") } },
    icon("plus", 16),
    page.say("hours-add"),
  );
  rows.append(more);
  for (const one of intervals) add(one);
  return {
    row: make("div", { class: "weekday" }, make("span", { class: "weekday-name" }, name), rows),
    read: () =>
      [...rows.querySelectorAll(".interval")]
        .map((row) => [...row.querySelectorAll("input")].map(({ value }) => value).join("-"))
        .filter((text) => text.length > 1),
  };
}

/** @param {import("../shared/page.js").Page} page @param {string} country @param {string} region */
function countryFields(page, country, region) {
  const names = new Intl.DisplayNames([page.labels.language], { type: "region", fallback: "code" });
  const named = (/** @type {string} */ code) => ({ value: code, label: names.of(code) ?? code });
  const nowhere = { value: "", label: page.say("hours-no-country") };
  const everywhere = { value: "", label: page.say("hours-whole-country") };
  // What is stored can be chosen before the lists have come, and stays if they never do.
  const { row, control } = choice(page.say("hours-country"), country ? [nowhere, named(country)] : [nowhere], country);
  const { row: regionRow, control: regions } = choice(page.say("hours-region"), region ? [everywhere, { value: region, label: region }] : [everywhere], region);
  const offer = (/** @type {HTMLSelectElement} */ select, /** @type {{ value: string, label: string }[]} */ options) => {
    const { value } = select;
    fillWith(select, ...options.map((one) => make("option", { value: one.value }, one.label)));
    select.value = options.some((one) => one.value === value) ? value : "";
  };
  const load = async () => {
    const known = await api.get("/api/v1/admin/countries", { country: control.value });
    const sorted = known.countries.map(named).sort((/** @type {{ label: string }} */ a, /** @type {{ label: string }} */ b) => a.label.localeCompare(b.label, page.labels.language));
    offer(control, [nowhere, ...sorted]);
    offer(regions, [everywhere, ...known.regions.map((/** @type {string} */ code) => ({ value: code, label: code }))]);
    regionRow.hidden = known.regions.length === 0;
  };
  control.addEventListener("change", () => void load().catch(() => {}));
  regionRow.hidden = !region;
  void load().catch(() => {});
  return { row, control, regionRow, region: regions };
}

/**
 * The month that the hours come to, as the server reads them.
 *
 * @param {import("../shared/page.js").Page} page
 * @param {() => Hours | null} read
 */
function calendarOf(page, read) {
  const now = new Date();
  let [year, month] = [now.getFullYear(), now.getMonth()];
  const title = make("h3", { "aria-live": "polite" });
  const body = make("div", {});
  const draw = async () => {
    title.textContent = new Intl.DateTimeFormat(page.labels.language, { year: "numeric", month: "long", calendar: "gregory", timeZone: "UTC" }).format(Date.UTC(year, month, 1));
    const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    const first = `${year}-${String(month + 1).padStart(2, "0")}-01`;
    try {
      const { days } = await api.post("/api/v1/admin/calendar", { hours: read(), first, days: length });
      fillWith(body, table(page, days, (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7));
    } catch (error) {
      fillWith(body, make("p", { class: "fault", role: "alert", dir: "auto" }, explain(page, error)));
    }
  };
  const turn = (/** @type {number} */ by) => {
    const turned = new Date(Date.UTC(year, month + by, 1));
    [year, month] = [turned.getUTCFullYear(), turned.getUTCMonth()];
    void draw();
  };
  const step = (/** @type {number} */ by, /** @type {"back" | "forward"} */ sign, /** @type {string} */ label) =>
    make("button", { type: "button", class: "icon-button", "aria-label": page.say(label), on: { click: () => turn(by) } }, icon(sign, 18));
  void draw();
  return make(
    "section",
    {},
    make("div", { class: "calendar-head" }, step(-1, "back", "calendar-before"), title, step(1, "forward", "calendar-after")),
    body,
    make("button", { type: "button", class: "button small", on: { click: () => void draw() } }, icon("retry", 16), page.say("calendar-show")),
  );
}

/** @param {import("../shared/page.js").Page} page @param {Day[]} days @param {number} offset of the first day in its week */
function table(page, days, offset) {
  /** @type {(Day | null)[]} */
  const cells = [...Array.from({ length: offset }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return make(
    "table",
    { class: "calendar" },
    make("thead", {}, make("tr", {}, ...WEEKDAYS.map((_, number) => make("th", { scope: "col", "aria-label": weekdayName(page, number, "long") }, weekdayName(page, number, "narrow"))))),
    make("tbody", {}, ...weeks.map((week) => make("tr", {}, ...week.map((day) => cell(page, day))))),
  );
}

/** @param {import("../shared/page.js").Page} page @param {Day | null} day */
function cell(page, day) {
  if (!day) return make("td", {});
  const number = page.number(Number(day.date.slice(8)));
  return make(
    "td",
    { class: day.holiday ? "holiday" : day.open.length > 0 ? "open" : "" },
    make("span", { class: "date" }, number),
    ...day.open.map(({ from, to }) => make("span", { dir: "ltr" }, `${from}–${to} `)),
    day.holiday && make("bdi", {}, day.name ?? page.say("calendar-holiday")),
    day.open.length === 0 && !day.holiday && page.say("calendar-closed"),
  );
}
