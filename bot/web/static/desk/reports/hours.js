// @ts-check
/** When visitors come: the hours of a week as a table whose cells are the darker, the more began in them. */

import { element } from "../../shared/element.js";
import { figureName } from "./figures.js";

/**
 * @typedef {import("./types.js").Report} Report
 * @typedef {import("../words.js").Words} Words
 */

/** Monday, 5 January 1970. */
const MONDAY = 4 * 86_400_000;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** @param {number} weekday from Monday (0) on @param {string} language */
export function weekdayName(weekday, language) {
  return new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" }).format(new Date(MONDAY + weekday * 86_400_000));
}

/** The hour of the week that a group such as "0-13" is, in words. @param {string} group @param {string} language */
export function hourName(group, language) {
  const [weekday = 0, hour = 0] = group.split("-").map(Number);
  return new Intl.DateTimeFormat(language, { weekday: "long", hour: "numeric", timeZone: "UTC" }).format(new Date(MONDAY + (weekday * 24 + hour) * 3_600_000));
}

/** @param {Report} report @param {Words} words @param {(group: string) => string} address of what began in an hour */
export function hoursTable({ volume }, words, address) {
  const { language } = words;
  const most = Math.max(1, ...volume.map(({ conversations }) => conversations));
  const found = new Map(volume.map(({ weekday, hour, conversations }) => [`${weekday}-${hour}`, conversations]));
  const clock = new Intl.NumberFormat(language, { minimumIntegerDigits: 2 });
  const cell = (/** @type {number} */ weekday, /** @type {number} */ hour) => {
    const group = `${weekday}-${hour}`;
    const count = found.get(group) ?? 0;
    if (!count) return element("td", {});
    const link = element("a", { href: address(group), title: `${hourName(group, language)}: ${words.number(count)}` }, words.number(count));
    return element("td", { class: "busy", style: `--share: ${Math.round((100 * count) / most)}%` }, link);
  };
  return element(
    "div",
    { class: "table hours", tabindex: "0", role: "region", "aria-label": words.text("report-hours") },
    element(
      "table",
      {},
      element("caption", { class: "hidden" }, figureName("conversations", words)),
      element("thead", {}, element("tr", {}, element("td", {}), ...HOURS.map((hour) => element("th", { scope: "col" }, clock.format(hour))))),
      element("tbody", {}, ...[0, 1, 2, 3, 4, 5, 6].map((weekday) => element("tr", {}, element("th", { scope: "row" }, weekdayName(weekday, language)), ...HOURS.map((hour) => cell(weekday, hour))))),
    ),
  );
}
