// @ts-check
/** A scripted dialogue while an editor writes it, and what of it held. */

import assert from "node:assert/strict";
import test from "node:test";
import { DialogueDraft, blankRow, differing, held, kindsLeft } from "../../../bot/web/static/editor/dialogue-draft.js";

/** @typedef {import("../../../bot/web/static/editor/dialogues.js").Dialogue} Dialogue */
/** @typedef {import("../../../bot/web/static/editor/dialogues.js").Seen} Seen */

/** @type {Seen} */
const SEEN = { decision: "answer", articles: ["a"], choices: ["b"], language: "en", waiting: false, urgent: null, texts: ["Hello"] };

/** @param {Partial<Dialogue>} [changes] @returns {Dialogue} */
function stored(changes = {}) {
  return {
    id: 7,
    name: "Order",
    kind: "",
    language: "en",
    page: "en",
    turns: [{ visitor: "Where is it?", expect: { article: ["a"], covers: [["b"], ["c", "d"]], person: false, picks: 2 } }, { visitor: "thanks" }],
    result: null,
    played_at: null,
    version: 3,
    changed_by: "sara",
    changed_at: "2026-11-22T10:00:00.000+00:00",
    titles: { a: "Where?" },
    ...changes,
  };
}

/** @param {DialogueDraft} draft */
function firstOf(draft) {
  const [turn] = draft.turns;
  if (!turn) throw new Error("The dialogue has no turn.");
  return turn;
}

test("a dialogue that is loaded is sent back as it was", () => {
  const dialogue = stored();
  const draft = DialogueDraft.of(dialogue);
  assert.deepEqual(draft.content().turns, dialogue.turns);
  assert.equal(draft.content().page, null);
  assert.equal(draft.isChanged, false);
  assert.equal(DialogueDraft.of(stored({ page: "nl" })).content().page, "nl");
});

test("what is written, added, moved and taken away is a change, and no longer one when it is undone", () => {
  const draft = DialogueDraft.of(stored());
  const first = firstOf(draft);
  draft.move(first, 1);
  assert.equal(draft.isChanged, true);
  draft.move(first, -1);
  assert.equal(draft.isChanged, false);
  draft.move(first, -1);
  assert.equal(draft.turns[0], first);
  draft.remove(draft.addTurn(2));
  assert.equal(draft.isChanged, false);
  first.rows.push(blankRow("words", "en"));
  assert.equal(draft.isChanged, true);
});

test("what was typed while it was saved is a change still", () => {
  const draft = DialogueDraft.of(stored());
  draft.name = "Sent";
  const sent = draft.snapshot;
  draft.name = "Typed meanwhile";
  draft.stored(stored({ name: "Sent", version: 4 }), sent);
  assert.equal(draft.version, 4);
  assert.equal(draft.isChanged, true);
});

test("a name, what the visitor says and what is expected have to be there", () => {
  const draft = DialogueDraft.blank("en");
  const turn = firstOf(draft);
  turn.rows.push(blankRow("article", "en"), blankRow("person", "en"));
  assert.deepEqual(
    draft.faults().map(({ place, label }) => [place, label]),
    [
      ["name", "dialogue-fault-name"],
      [turn.key, "dialogue-fault-visitor"],
      [turn.rows[0]?.key, "dialogue-fault-value"],
    ],
  );
});

test("a turn is offered what it does not have, groups again and again, and no choice before any reply", () => {
  const turn = firstOf(DialogueDraft.of(stored()));
  const left = kindsLeft(turn, false);
  assert.ok(!left.includes("article") && !left.includes("picks"));
  assert.ok(left.includes("covers") && left.includes("words"));
  turn.rows = [];
  assert.ok(!kindsLeft(turn, true).includes("picks"));
  assert.ok(kindsLeft(turn, false).includes("picks"));
});

test("the server's name of a field leads to its place", () => {
  const draft = DialogueDraft.of(stored());
  const turn = firstOf(draft);
  assert.equal(draft.placeOf("name"), "name");
  assert.equal(draft.placeOf("turns.0.visitor"), turn.key);
  assert.equal(draft.placeOf("turns.0.expect.article"), turn.rows[0]?.key);
  assert.equal(draft.placeOf("turns.0.expect.language"), turn.key);
  assert.equal(draft.placeOf("turns.9.visitor"), "");
  assert.equal(draft.placeOf(""), "");
});

test("each turn has what came of it, as long as it was played in these words", () => {
  const played = { seen: SEEN, faults: [{ expected: "person", message: "waits" }] };
  const result = { passed: false, turns: [played, { seen: SEEN, faults: [] }] };
  const draft = DialogueDraft.of(stored({ result }));
  assert.deepEqual([draft.passed, firstOf(draft).played], [false, played]);

  draft.name = "Changed";
  const sent = draft.snapshot;
  draft.stored(stored({ name: "Changed", result: null }), sent);
  assert.equal(draft.passed, null);
});

test("what did not hold is told from what did, group by group", () => {
  const played = { seen: SEEN, faults: [{ expected: "covers", message: "" }, { expected: "person", message: "" }] };
  const turn = firstOf(DialogueDraft.of(stored()));
  const told = turn.rows.map((row) => [row.kind, held(row, played)]);
  assert.deepEqual(told, [["article", true], ["covers", true], ["covers", false], ["person", false], ["picks", true]]);
  assert.equal(held(/** @type {any} */ (turn.rows[0]), null), null);
  assert.deepEqual([...differing(played)].sort(), ["articles", "choices", "waiting"]);
});
