// @ts-check
/** Help lines in the order of the visitor's countries, with hours as their language writes them. */

import "../browser.js";

import assert from "node:assert/strict";
import { test } from "node:test";

import { hoursOf, nearestFirst } from "../../../bot/web/static/widget/help-lines.js";

/** @param {string} country @param {Partial<import("../../../bot/web/static/widget/help-lines.js").HelpLine>} [rest] */
function line(country, rest = {}) {
  return { country, phone: "+1 2", mail: "", days: [], opens: "", closes: "", ...rest };
}

/** @param {number[]} days */
function office(days) {
  return line("NL", { days, opens: "09:00", closes: "17:00" });
}

test("the line of the visitor's own country comes first, then that for everywhere else", () => {
  const sorted = nearestFirst([line("DE"), line(""), line("IR"), line("NL")], ["nl-NL", "fa-IR", "en"]);

  assert.deepEqual(sorted.map(({ country }) => country), ["NL", "IR", "", "DE"]);
});

test("a browser that names no country gets the line for everywhere else first", () => {
  assert.deepEqual(nearestFirst([line("DE"), line("")], ["en"]).map(({ country }) => country), ["", "DE"]);
});

test("days in a row are written from the first to the last", () => {
  assert.equal(hoursOf(office([0, 1, 2, 3, 4]), "en-GB"), "Mon – Fri · 09:00 – 17:00");
  assert.match(hoursOf(office([0, 2]), "en-GB"), /^Mon, Wed · /);
});

test("a week that goes on over Sunday is one", () => {
  assert.match(hoursOf(office([0, 1, 2, 5, 6]), "en-GB"), /^Sat – Wed · /);
  assert.match(hoursOf(office([0, 1, 2, 3, 4, 5, 6]), "en-GB"), /^Mon – Sun · /);
});

test("a Persian visitor reads Persian figures", () => {
  assert.match(hoursOf(office([5, 6, 0, 1, 2].sort()), "fa"), /۰۹:۰۰ – ۱۷:۰۰$/);
});

test("a line without days has no hours", () => {
  assert.equal(hoursOf(line("NL"), "en"), "");
});
