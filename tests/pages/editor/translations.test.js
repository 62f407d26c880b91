// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { fileFor, isCutShort, through } from "../../../bot/web/static/editor/translations.js";

/** @param {Partial<import("../../../bot/web/static/editor/translations.js").Run>} changes */
function run(changes) {
  return { running: false, language: "nl", by: "sara", total: 3, drafted: 1, without: [{ article: "a", reason: "written" }], ...changes };
}

test("articles without a draft are through as well", () => {
  assert.equal(through(run({})), 2);
});

test("a run was cut short that ended before it was through, and not one that goes on", () => {
  assert.equal(isCutShort(run({})), true);
  assert.equal(isCutShort(run({ running: true })), false);
  assert.equal(isCutShort(run({ drafted: 2 })), false);
});

test("a translators' file is of a language and a part, drafts included", () => {
  assert.equal(fileFor("zh-Hant", "open"), "/api/v1/article-exports/xliff/zh-Hant?part=open&all=true");
});
