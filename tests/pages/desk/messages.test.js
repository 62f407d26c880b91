// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { Messages, writerOf } from "../../../bot/web/static/desk/messages.js";
import "../browser.js";
import { isNearEnd } from "../../../bot/web/static/desk/transcript.js";
import { message, note, translation } from "./examples.js";

/** @param {Messages} messages */
const texts = (messages) => messages.placed().map(({ entry }) => entry.text);

test("messages stand in the order of their numbers, each once, however they arrive", () => {
  const messages = new Messages();
  messages.add([message(3), message(1)]);
  messages.add([message(2), message(3)]);

  assert.deepEqual(texts(messages), ["message 1", "message 2", "message 3"]);
  assert.equal(messages.last, 3);
});

test("a gap is noticed, and that it is filled", () => {
  const messages = new Messages();
  assert.equal(messages.add([message(1), message(3)]), true);
  assert.equal(messages.add([message(2)]), false);
});

test("a frame that knows less takes nothing away", () => {
  const messages = new Messages();
  messages.add([message(1, { reason: { decision: "answer" }, translations: [translation("en")] })]);
  messages.add([message(1, { text: "mended", reason: null, translations: [translation("nl")] })]);
  messages.add([message(1, { text: "mended" })]);

  const [{ entry } = { entry: null }] = messages.placed();
  const known = /** @type {import("./examples.js").Message} */ (entry);
  assert.equal(known.text, "mended");
  assert.deepEqual(known.reason, { decision: "answer" });
  assert.deepEqual(known.translations?.map(({ language }) => language), ["en", "nl"]);
});

test("a translation that comes later takes the place of an earlier one", () => {
  const messages = new Messages();
  messages.add([message(1, { translations: [translation("en", "first")] })]);
  messages.translate(1, translation("en", "second"));
  messages.translate(9, translation("en", "of nothing"));

  const [{ entry } = { entry: null }] = messages.placed();
  assert.deepEqual(/** @type {any} */ (entry).translations.map((/** @type {any} */ one) => one.text), ["second"]);
  assert.equal(messages.placed().length, 1);
});

test("a note stands before the first message that is newer", () => {
  const messages = new Messages();
  messages.add([message(1, { created_at: "2026-01-01T10:00:00Z" }), message(2, { created_at: "2026-01-01T12:00:00Z" })]);
  messages.addNotes([note(2, "2026-01-01T13:00:00Z"), note(1, "2026-01-01T11:00:00Z")]);
  messages.addNotes([note(1, "2026-01-01T11:00:00Z")]);

  assert.deepEqual(texts(messages), ["message 1", "note 1", "message 2", "note 2"]);
});

test("a name is said again after somebody else, after a note and on another day", () => {
  const messages = new Messages();
  const at = (/** @type {number} */ sequence, /** @type {Partial<import("./examples.js").Message>} */ changes) => message(sequence, { created_at: new Date(2026, 0, 1, 12, sequence).toISOString(), ...changes });
  messages.add([
    at(1, {}),
    at(2, {}),
    at(3, { author: "agent", agent: "Sara" }),
    at(4, { author: "agent", agent: "Mina" }),
    at(5, { author: "agent", agent: "Mina" }),
    at(7, { author: "agent", agent: "Mina" }),
    at(8, { author: "agent", agent: "Mina", created_at: new Date(2026, 0, 2).toISOString() }),
  ]);
  messages.addNotes([note(1, new Date(2026, 0, 1, 12, 6).toISOString())]);

  assert.deepEqual(messages.placed().map(({ continues }) => continues), [false, true, false, false, true, false, false, false]);
  assert.deepEqual(messages.placed().map(({ isNewDay }) => isNewDay), [true, false, false, false, false, false, false, true]);
});

test("two notes in a row are two", () => {
  const messages = new Messages();
  messages.addNotes([note(1, "2026-01-01T11:00:00Z"), note(2, "2026-01-01T11:00:01Z")]);

  assert.deepEqual(messages.placed().map(({ continues }) => continues), [false, false]);
  assert.equal(writerOf(messages.placed()[0]?.entry), "");
  assert.equal(writerOf(undefined), "");
});

test("a reply that has arrived is known by the id that it was sent with", () => {
  const messages = new Messages();
  messages.add([message(1), message(2, { client_id: "mine" })]);

  assert.deepEqual(["mine", "other", null].map((id) => messages.hasClientId(id)), [true, false, false]);
});

test("near to the end is at the end", () => {
  assert.deepEqual([0, 79, 80].map(isNearEnd), [true, true, false]);
});
