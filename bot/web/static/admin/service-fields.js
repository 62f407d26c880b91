// @ts-check
/** A team's service levels: within how many minutes visitors are answered and helped, by how urgent they are. */

import { Words } from "../desk/words.js";
import { freshId, make } from "../shared/dom.js";
import { field } from "./parts.js";

/**
 * @typedef {"first_reply" | "next_reply" | "resolution"} Target
 * @typedef {"normal" | "high" | "highest"} Level
 * @typedef {Record<Target, number | null>} Targets minutes; null is none, or that of the level below
 * @typedef {Record<Level, Targets> & { around_the_clock: boolean, warn_percent: number, warn_minutes: number | null }} Service
 */

const TARGETS = /** @type {const} */ (["first_reply", "next_reply", "resolution"]);
const LEVELS = /** @type {const} */ (["normal", "high", "highest"]);
const LONGEST = 129_600;
const WARN_PERCENT = 75;

/** @param {import("../shared/page.js").Page} page @param {Service | null} service */
export function serviceFields(page, service) {
  const words = new Words(page.labels);
  const heads = Object.fromEntries(TARGETS.map((target) => [target, page.say(`service-${target.replaceAll("_", "-")}`)]));
  const controls = new Map();
  const about = freshId("hint");
  const cell = (/** @type {Level} */ level, /** @type {Target} */ target) => {
    const control = minutes(service?.[level][target] ?? null);
    control.setAttribute("aria-label", `${heads[target]}: ${words.text(`level-${level}`)}`);
    controls.set(`${level} ${target}`, control);
    return make("td", {}, control);
  };
  const always = make("input", { type: "checkbox" });
  always.checked = service?.around_the_clock ?? false;
  const percent = make("input", { type: "number", min: 1, max: 100, inputmode: "numeric", value: service?.warn_percent ?? WARN_PERCENT });
  const before = minutes(service?.warn_minutes ?? null);
  const read = () => ({
    .../** @type {Record<Level, Targets>} */ (
      Object.fromEntries(LEVELS.map((level) => [level, Object.fromEntries(TARGETS.map((target) => [target, number(controls.get(`${level} ${target}`))]))]))
    ),
    around_the_clock: always.checked,
    warn_percent: number(percent) ?? WARN_PERCENT,
    warn_minutes: number(before),
  });
  const row = make(
    "fieldset",
    { class: "field service", "aria-describedby": about },
    make("legend", { class: "label" }, page.say("service-title")),
    make("p", { class: "hint", id: about }, page.say("service-hint")),
    make(
      "table",
      { class: "service-table" },
      make("thead", {}, make("tr", {}, make("td", {}), ...TARGETS.map((target) => make("th", { scope: "col" }, heads[target])))),
      make("tbody", {}, ...LEVELS.map((level) => make("tr", {}, make("th", { scope: "row" }, words.text(`level-${level}`)), ...TARGETS.map((target) => cell(level, target))))),
    ),
    make("div", {}, make("label", { class: "tick" }, always, make("span", {}, page.say("service-always")))),
    field(page.say("service-warn-percent"), percent),
    field(page.say("service-warn-minutes"), before),
  );
  return { row, read };
}

/** @param {number | null} value */
function minutes(value) {
  return make("input", { type: "number", min: 1, max: LONGEST, inputmode: "numeric", placeholder: "–", value: value ?? "" });
}

/** What is no whole number is for the server to refuse. @param {HTMLInputElement} control */
function number(control) {
  return control.value.trim() === "" ? null : Number(control.value);
}
