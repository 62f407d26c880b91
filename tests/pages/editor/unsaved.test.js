// @ts-check
import "../browser.js";
import assert from "node:assert/strict";
import test from "node:test";
import { drop, dropAll, keep, kept } from "../../../bot/web/static/editor/unsaved.js";
import { article } from "./examples.js";

/** @param {number} day */
const written = (day) => ({ content: article({ question: `Of day ${day}` }), revision: 3, at: new Date(Date.UTC(2027, 0, day)).toISOString() });

test("what was written and not saved is there for its writer and its article alone", () => {
  keep("mina", "track", written(1));

  assert.deepEqual(kept("mina", "track"), written(1));
  assert.deepEqual([kept("lea", "track"), kept("mina", "refund"), kept("mina", "")], [null, null, null]);
  drop("mina", "track");
  assert.equal(kept("mina", "track"), null);
});

test("of many articles those that were written in last are kept", () => {
  for (let day = 1; day <= 25; day += 1) keep("mina", `article-${day}`, written(day));

  const days = Array.from({ length: 25 }, (_, at) => at + 1).filter((day) => kept("mina", `article-${day}`));
  assert.deepEqual(days, Array.from({ length: 20 }, (_, at) => at + 6));
});

test("who signs out leaves nothing behind, and others keep theirs", () => {
  keep("mina", "track", written(1));
  keep("lea", "track", written(2));
  dropAll("mina");

  assert.deepEqual([kept("mina", "track"), kept("lea", "track")], [null, written(2)]);
});

test("what somebody else has put there is nothing of ours", () => {
  for (const text of ["", "no", "3", "{}", '{"at": "2027", "content": {"question": 3}}']) {
    localStorage.setItem("hamdel-editor-unsaved:mina:track", text);
    assert.equal(kept("mina", "track"), null, text);
  }
});
