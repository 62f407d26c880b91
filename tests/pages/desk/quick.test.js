// @ts-check
/** What makes an agent quick, as far as it needs no page. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { fitting, plain } from "../../../bot/web/static/desk/command.js";
import { isCommand } from "../../../bot/web/static/desk/keyboard.js";
import { isWhole, undoable } from "../../../bot/web/static/desk/macros.js";
import { freshStep, isComplete } from "../../../bot/web/static/desk/step-fields.js";

/** @typedef {import("../../../bot/web/static/desk/types.js").RunOutcome} RunOutcome */

/** @param {string} label @param {string} [keywords] */
const command = (label, keywords = "") => ({ label, keywords, sign: /** @type {const} */ ("chat"), run: () => {} });

/** @param {ReturnType<typeof fitting>} groups */
const labels = (groups) => groups.flatMap(({ commands }) => commands.map(({ label }) => label));

/** @param {Partial<KeyboardEvent>} press */
const press = (press) => ({ key: "k", code: "KeyK", altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...press });

test("texts are compared without marks, case and the two ways of writing Persian letters", () => {
  assert.equal(plain("Réponse"), plain("REPONSE"));
  assert.equal(plain("كتاب‌هاي"), plain("کتاب های"));
});

test("all words have to be in a command, those first whose names begin with them", () => {
  const groups = [{ name: "Actions", commands: [command("Keep a note"), command("Note to all"), command("Close", "note")] }];
  assert.deepEqual(labels(fitting(groups, "note")), ["Note to all", "Keep a note", "Close"]);
  assert.deepEqual(labels(fitting(groups, "note all")), ["Note to all"]);
  assert.deepEqual(fitting(groups, "nothing like it"), []);
});

test("what the server has found is not left out, and no group shows more than it may", () => {
  const many = Array.from({ length: 20 }, (_, at) => command(`One ${at}`));
  assert.equal(labels(fitting([{ name: "Found", isFound: true, commands: [command("Une autre")] }], "other")).length, 1);
  assert.equal(labels(fitting([{ name: "Many", commands: many }], "one")).length, 6);
  assert.equal(labels(fitting([{ name: "Many", most: 300, commands: many }], "")).length, 20);
});

test("the command bar is asked for by Ctrl or ⌘ and K, on any keyboard", () => {
  assert.ok(isCommand(press({ ctrlKey: true })));
  assert.ok(isCommand(press({ metaKey: true })));
  assert.ok(isCommand(press({ ctrlKey: true, key: "ن" })));
  assert.ok(!isCommand(press({})));
  assert.ok(!isCommand(press({ ctrlKey: true, altKey: true })));
  assert.ok(!isCommand(press({ ctrlKey: true, shiftKey: true })));
  assert.ok(!isCommand(press({ ctrlKey: true, key: "j", code: "KeyJ" })));
});

test("a run is undone as long as each of its conversations can be", () => {
  const done = /** @type {const} */ ({ do: "tag", status: "done", error: null });
  const failed = /** @type {const} */ ({ do: "close", status: "failed", error: { code: "not_yours", message: "" } });
  /** @type {RunOutcome[]} */
  const outcomes = [
    { conversation: "a", steps: [done], undo_seconds: 600 },
    { conversation: "b", steps: [done, failed], undo_seconds: 5 },
    { conversation: "c", steps: [failed], undo_seconds: 0 },
  ];
  assert.equal(undoable(outcomes), 5);
  assert.equal(undoable(outcomes.slice(2)), 0);
  assert.deepEqual(outcomes.map(isWhole), [true, false, false]);
});

test("a step is complete when it says what it needs", () => {
  const known = /** @type {any} */ ({ canned: [{ id: 7, shortcut: "refund", texts: {} }] });
  assert.ok(isComplete(freshStep("reply", known)));
  assert.ok(!isComplete(freshStep("reply", { ...known, canned: [] })));
  assert.ok(!isComplete(freshStep("tag", known)));
  assert.ok(!isComplete(freshStep("note", known)));
  assert.ok(!isComplete(freshStep("pass-on", known)));
  assert.ok(isComplete({ do: "pass-on", team: 3, agent: null, away: true }));
  assert.ok(isComplete(freshStep("close", known)));
});
