// @ts-check
/** The line below a translated message names the language that it was written in. */

import "../browser.js";
import assert from "node:assert/strict";
import test from "node:test";
import { languageInSentence } from "../../../bot/web/static/widget/translation-line.js";

test("a language has a small letter where it stands in the middle of a Vietnamese sentence", () => {
  assert.equal(languageInSentence("nl", "vi"), "tiếng Hà Lan");
});

test("a language keeps the letters that its name has in the reader's language", () => {
  assert.deepEqual([languageInSentence("nl", "de"), languageInSentence("nl", "fr")], ["Niederländisch", "néerlandais"]);
});

test("what names no language is shown as it is", () => {
  assert.equal(languageInSentence("not a language", "vi"), "not a language");
});
