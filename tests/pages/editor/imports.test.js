// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { assigned, isTooLarge } from "../../../bot/web/static/editor/imports.js";

const COLUMNS = [
  { name: "Title", field: "question", sample: "" },
  { name: "Body", field: "answer", sample: "" },
  { name: "Note", field: "", sample: "" },
];

test("a column that is taken for a field takes it from the one that had it", () => {
  assert.deepEqual(assigned(COLUMNS, "Note", "answer"), { question: "Title", answer: "Note" });
});

test("a column that is left out is not taken for what it was again", () => {
  assert.deepEqual(assigned(COLUMNS, "Body", ""), { question: "Title", answer: "" });
});

test("a column that becomes another field leaves its first one to nobody", () => {
  assert.deepEqual(assigned(COLUMNS, "Body", "category"), { question: "Title", answer: "", category: "Body" });
});

test("files are too large together, not each by itself", () => {
  const half = new File([new Uint8Array(17 * 2 ** 20)], "a.csv");
  assert.equal(isTooLarge([half]), false);
  assert.equal(isTooLarge([half, half]), true);
});
