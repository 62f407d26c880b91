// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { dayName, sameDay, timeOfDay } from "../../../bot/web/static/shared/times.js";

const WORDS = { today: "Today", yesterday: "Yesterday" };
const NOW = new Date(2026, 2, 1, 0, 30); // half past midnight on the first of March

/** @param {Date} date @param {string} [language] */
const name = (date, language = "en") => dayName(date, language, WORDS, NOW);

test("the last two days have names, however few hours ago they were", () => {
  assert.equal(name(new Date(2026, 2, 1, 0, 0)), "Today");
  assert.equal(name(new Date(2026, 1, 28, 23, 59)), "Yesterday");
  assert.equal(name(new Date(2026, 1, 28, 0, 0)), "Yesterday");
});

test("earlier days are dates, with their year where it is another one", () => {
  assert.equal(name(new Date(2026, 1, 27)), "Friday, February 27");
  assert.equal(name(new Date(2025, 11, 31)), "Wednesday, December 31, 2025");
  assert.equal(name(new Date(2026, 1, 27), "de"), "Freitag, 27. Februar");
});

test("a year ends when the calendar of the language ends it", () => {
  const now = new Date(2026, 3, 10); // after Nowruz
  assert.equal(dayName(new Date(2026, 1, 27), "fa-IR", WORDS, now), "جمعه ۸ اسفند ۱۴۰۴");
  assert.equal(dayName(new Date(2026, 1, 27), "en-GB", WORDS, now), "Friday 27 February");
  assert.equal(dayName(new Date(2026, 3, 1), "fa", WORDS, now), "چهارشنبه ۱۲ فروردین");
});

test("what lies ahead, by a clock that is wrong, is a date as well", () => {
  assert.equal(name(new Date(2026, 2, 2)), "Monday, March 2");
});

test("days are those of the reader's calendar", () => {
  assert.equal(sameDay(new Date(2026, 0, 1, 0, 0), new Date(2026, 0, 1, 23, 59)), true);
  assert.equal(sameDay(new Date(2026, 0, 1, 23, 59), new Date(2026, 0, 2, 0, 0)), false);
  assert.equal(sameDay(new Date(2026, 0, 1), new Date(2025, 0, 1)), false);
});

test("times are written as the language writes them", () => {
  const noon = new Date(2026, 0, 1, 15, 5);

  assert.match(timeOfDay(noon, "en"), /^3:05\sPM$/);
  assert.equal(timeOfDay(noon, "de"), "15:05");
  assert.equal(timeOfDay(noon, "fa"), "۱۵:۰۵");
});

test("a language that the browser does not take is no reason to say nothing", () => {
  assert.match(timeOfDay(new Date(2026, 0, 1, 15, 5), "not a tag"), /05/);
});
