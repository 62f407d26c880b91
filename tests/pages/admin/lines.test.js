// @ts-check
/** What codes of actions mean, as lines that people write. */

import assert from "node:assert/strict";
import test from "node:test";

import { readWords, wordLines, wrongWordLines } from "../../../bot/web/static/admin/lines.js";

test("what codes mean is read back as it was, with blanks and colons in codes and words", () => {
  const words = {
    shipped: { en: "on its way", "pt-BR": "a caminho" },
    "in transit": { en: "soon there: see the mail" },
    "state:5": { nl: "Let op: te laat" },
    "step: 2": { en: "packed" },
  };
  const lines = wordLines(words);

  assert.deepEqual(readWords(lines.join("\n")), words);
  assert.deepEqual(wrongWordLines(lines.join("\n")), []);
});

test("a line without a code or a language is told", () => {
  assert.deepEqual(wrongWordLines("shipped: on its way\nshipped en：on its way\nen: there"), ["shipped: on its way", "en: there"]);
});
