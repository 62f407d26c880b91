// @ts-check
/** When targets are due: said in words, told apart, filtered and sorted, and forgotten once they press no more. */

import assert from "node:assert/strict";
import test from "node:test";
import { dueText, isPressing, standing } from "../../../bot/web/static/desk/due.js";
import { EVERYTHING, arranged } from "../../../bot/web/static/desk/filters.js";
import { Inbox } from "../../../bot/web/static/desk/inbox.js";
import { LANGUAGES, deskWords } from "../catalogues.js";
import { ME, mine, summary } from "./examples.js";

/** @typedef {import("../../../bot/web/static/desk/types.js").RunningTarget} RunningTarget */

const NOW = Date.parse("2026-01-01T12:00:00Z");
const words = deskWords("en");

/** @param {number} seconds until it is due @param {Partial<RunningTarget>} [changes] @returns {RunningTarget} */
function target(seconds, changes = {}) {
  const at = (/** @type {number} */ moment) => new Date(moment).toISOString();
  return { target: "first_reply", due_at: at(NOW + seconds * 1000), warn_at: at(NOW + (seconds - 300) * 1000), ...changes };
}

test("a time is almost over from its warning on, and over when it is due", () => {
  assert.deepEqual([301, 300, 1, 0, -1].map((seconds) => standing(target(seconds), NOW)), ["time", "soon", "soon", "overdue", "overdue"]);
  assert.equal(standing(target(1, { warn_at: null }), NOW), "time");
});

test("a chip says how long there is, and since when there is no time left", () => {
  const said = (/** @type {number} */ seconds, changes = {}) => dueText(target(seconds, changes), NOW, words);

  assert.equal(said(12 * 60), "Reply due in 12 min");
  assert.equal(said(11 * 60 + 1), "Reply due in 12 min");
  assert.equal(said(1), "Reply due in 1 min");
  assert.equal(said(0), "Reply overdue by 1 min");
  assert.equal(said(-119), "Reply overdue by 1 min");
  assert.equal(said(-3600, { target: "next_reply" }), "Reply overdue by 1 hr");
  assert.equal(said(3 * 86_400, { target: "resolution" }), "Resolution due in 3 days");
  assert.equal(said(-5400, { target: "resolution" }), "Resolution overdue by 1 hr 30 min");
});

test("every language says of each target whether there is time", () => {
  for (const language of LANGUAGES) {
    const said = [600, -600].flatMap((seconds) => ["first_reply", "resolution"].map((name) => dueText(target(seconds, /** @type {any} */ ({ target: name })), NOW, deskWords(language))));
    assert.equal(new Set(said).size, 4, language);
  }
});

const late = summary({ conversation: "late", targets: [target(-60), target(9000, { target: "resolution" })] });
const soon = summary({ conversation: "soon", targets: [target(200)] });
const calm = summary({ conversation: "calm", targets: [target(3000)] });
const free = summary({ conversation: "free" });

/** @param {Partial<import("../../../bot/web/static/desk/filters.js").Filters>} wishes */
function shown(wishes) {
  return arranged([free, calm, soon, late], { ...EVERYTHING, ...wishes }, NOW).map(({ conversation }) => conversation);
}

test("a list shows what is due soon or overdue, and what is due first", () => {
  assert.deepEqual(shown({ due: "soon" }), ["soon", "late"]);
  assert.deepEqual(shown({ due: "overdue" }), ["late"]);
  assert.deepEqual(shown({ sort: "due" }), ["late", "soon", "calm", "free"]);
});

test("what was told of a time is forgotten when it presses no more, and nothing else is", () => {
  const inbox = new Inbox(ME);
  const hear = (/** @type {string} */ conversation, /** @type {string} */ kind) => inbox.told.hear({ conversation, kind, by: null, created_at: "" });
  hear("c1", "due-soon");
  hear("c2", "mentioned");
  const overdue = { target: /** @type {const} */ ("first_reply"), due_at: "2020-01-01T00:00:00Z", warn_at: null };

  inbox.put(mine("c1", { targets: [overdue] }));
  assert.equal(inbox.told.has("c1"), true);
  inbox.put(mine("c1", { targets: [] }));
  inbox.put(mine("c2", { targets: [] }));

  assert.deepEqual(inbox.told.conversations, ["c2"]);
});

test("a clock that is a minute late does not take back what the server has said", () => {
  assert.equal(isPressing(summary({ targets: [target(359)] }), NOW), true);
  assert.equal(isPressing(summary({ targets: [target(361)] }), NOW), false);
});
