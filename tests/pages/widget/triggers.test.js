// @ts-check
/** When a greeting comes, and what is remembered of it. */

import "../browser.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { Keepsake } from "../../../bot/web/static/widget/keepsake.js";
import { TriggerMemory } from "../../../bot/web/static/widget/trigger-memory.js";
import { AWAY_FOR, due, fits } from "../../../bot/web/static/widget/trigger-rules.js";

const HOUR = 3_600_000;
/** @type {import("../../../bot/web/static/widget/trigger-rules.js").Trigger} */
const GREETING = {
  id: "prices",
  after: 10,
  leaving: false,
  returning: false,
  pages: [],
  rest: 24,
  text: "Can I help?",
  language: "en",
  locale: "en",
  direction: "ltr",
  starters: [],
};
const MOMENT = { path: "/", seconds: 60, isLeaving: false, isReturning: false, now: 100 * HOUR, shownAt: () => 0 };

test("a greeting comes after its seconds, and the first of those that fit", () => {
  const later = { ...GREETING, id: "later", after: 30 };

  assert.equal(due([later, GREETING], { ...MOMENT, seconds: 9 }), undefined);
  assert.equal(due([later, GREETING], { ...MOMENT, seconds: 10 })?.id, "prices");
  assert.equal(due([later, GREETING], { ...MOMENT, seconds: 30 })?.id, "later");
});

test("one for who leaves or who returns waits for that", () => {
  const picky = { ...GREETING, leaving: true, returning: true };

  assert.equal(due([picky], { ...MOMENT, isLeaving: true }), undefined);
  assert.equal(due([picky], { ...MOMENT, isReturning: true }), undefined);
  assert.equal(due([picky], { ...MOMENT, isLeaving: true, isReturning: true }), picky);
});

test("nobody sees one again before its rest is over", () => {
  const shown = (/** @type {number} */ ago) => ({ ...MOMENT, shownAt: () => MOMENT.now - ago });

  assert.equal(due([GREETING], shown(24 * HOUR - 1)), undefined);
  assert.equal(due([GREETING], shown(24 * HOUR)), GREETING);
});

test("a pattern is a whole path, with anything for its asterisks and in the letters of people", () => {
  for (const [path, pattern] of /** @type {const} */ ([
    ["/prices", "/prices"],
    ["/prices/", "/prices"],
    ["/Prices", "/prices"],
    ["/shop/rugs/blue", "/shop/*"],
    ["/nl/prices", "*/prices"],
    ["/", "/"],
    ["/%D9%82%DB%8C%D9%85%D8%AA", "/قیمت"],
    ["/a.b(c)", "/a.b(c)"],
  ])) {
    assert.ok(fits(path, pattern), `${path} ${pattern}`);
  }
  for (const [path, pattern] of /** @type {const} */ ([
    ["/prices-old", "/prices"],
    ["/nl/prices", "/prices"],
    ["/shops", "/shop/*"],
    ["/axb(c)", "/a.b(c)"],
    ["/%E0%A4%A", "/prices"],
  ])) {
    assert.ok(!fits(path, pattern), `${path} ${pattern}`);
  }
});

test("who was away for a while comes back, and has come back on every page of that visit", () => {
  const memory = new TriggerMemory(new Keepsake("https://chat.example/"));
  const now = 1_000_000;

  assert.equal(memory.visit(now), false);
  assert.equal(memory.visit(now + 60_000), false);
  assert.equal(memory.visit(now + 60_000 + AWAY_FOR), true);
  assert.equal(memory.visit(now + 120_000 + AWAY_FOR), true);
  memory.keepsake.forget();
  assert.equal(memory.visit(now + 180_000 + AWAY_FOR), false);
});

test("nothing is written before it may be, and what was shown is known by its id", () => {
  const keepsake = new Keepsake("https://other.example/", true);
  const memory = new TriggerMemory(keepsake);
  memory.noteShown("prices", 7);
  memory.refuse();

  assert.deepEqual(Object.keys(localStorage).filter((key) => key.startsWith(keepsake.prefix)), []);
  assert.deepEqual([memory.shownAt("prices"), memory.shownAt("other"), memory.isRefused], [7, 0, true]);
});
