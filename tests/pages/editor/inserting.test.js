// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { articleLink, fileLink, snippetMark } from "../../../bot/web/static/editor/markdown.js";
import { cleaned, fits, isName } from "../../../bot/web/static/editor/snippet-texts.js";

test("what is put in is read again by the server, whatever brackets the words have", () => {
  assert.equal(articleLink("How do I [really]\nreturn it?", "return-an-item"), "[How do I \\[really\\] return it?](article:return-an-item)");
  assert.equal(articleLink("x", "für (uns)"), "[x](article:f%C3%BCr%20%28uns%29)");
  assert.equal(fileLink("A label", "0b9d", true), "![A label](file:0b9d)");
  assert.equal(fileLink("manual.pdf", "0b9d", false), "[manual.pdf](file:0b9d)");
  assert.equal(snippetMark("opening-hours"), "{{snippet:opening-hours}}");
});

test("a snippet's name has small letters, figures and hyphens between them", () => {
  for (const name of ["opening-hours", "a", "2024"]) assert.ok(isName(name), name);
  for (const name of ["", "Opening", "opening hours", "-a", "a-", "a--b", "a".repeat(61), "ساعت"]) assert.ok(!isName(name), name);
});

test("texts that say nothing are left out, and a search looks at names and texts", () => {
  assert.deepEqual(cleaned(new Map([["en", " daily "], ["nl", " "]])), { en: "daily" });
  const snippet = { name: "opening-hours", texts: new Map([["nl", "Dagelijks"]]) };
  assert.ok(fits(snippet, "DAGEL"));
  assert.ok(fits(snippet, "hours"));
  assert.ok(!fits(snippet, "closed"));
});
