// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { Transcript } from "../../../bot/web/static/widget/transcript.js";
import { message, translation } from "./examples.js";

test("messages stand in the order of their numbers, each once", () => {
  const transcript = new Transcript();

  assert.deepEqual([2, 1, 2].map((sequence) => transcript.add(message(sequence))), [true, true, false]);
  assert.deepEqual(transcript.list().map(({ sequence }) => sequence), [1, 2]);
  assert.deepEqual([transcript.length, transcript.last], [2, 2]);
  assert.equal(new Transcript().last, 0);
});

test("what is new is asked for from the first gap on", () => {
  const transcript = new Transcript();
  assert.equal(transcript.settled, 0);
  for (const sequence of [1, 2, 4, 5]) transcript.add(message(sequence));
  assert.deepEqual([transcript.complete, transcript.settled], [2, 2]);
  transcript.add(message(3));
  assert.deepEqual([transcript.complete, transcript.settled], [5, 5]);
});

test("and from the first message that still lacks its translation", () => {
  const transcript = new Transcript();
  for (const one of [message(1), message(2, { untranslated: true }), message(3, { untranslated: true })]) transcript.add(one);
  assert.equal(transcript.settled, 1);
  transcript.translate(2, translation("en"));
  assert.equal(transcript.settled, 2);
  assert.deepEqual([transcript.list()[1]?.translation?.language, transcript.list()[1]?.untranslated], ["en", false]);
});

test("a translation outlives an answer that the socket has overtaken", () => {
  const transcript = new Transcript();
  transcript.add(message(1));
  transcript.translate(1, translation("en"));
  transcript.translate(9, translation("en"));
  transcript.add(message(1, { text: "mended" }));
  assert.deepEqual([transcript.list()[0]?.text, transcript.list()[0]?.translation?.language], ["mended", "en"]);
  transcript.add(message(1, { translation: translation("nl") }));
  assert.equal(transcript.list()[0]?.translation?.language, "nl");
  assert.equal(transcript.length, 1);
});

test("the last word of others is not the visitor's own", () => {
  const transcript = new Transcript();
  assert.equal(transcript.lastFromOthers, 0);
  for (const one of [message(1), message(2, { author: "agent" }), message(3, { author: "visitor" })]) transcript.add(one);

  assert.deepEqual([transcript.lastFromOthers, transcript.last], [2, 3]);
});
