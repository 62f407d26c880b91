// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { format, parse } from "../../../bot/web/static/desk/address.js";

test("what is open is found again by its address", () => {
  for (const [view, conversation, search] of /** @type {const} */ ([
    ["queue", null, ""],
    ["mine", "c1", ""],
    ["all", "a/b ?#%", ""],
    ["search", null, "two words & more"],
    ["search", "c1", "#?&="],
  ])) {
    assert.deepEqual(parse(format(view, conversation, search)), { view, conversation, search });
  }
});

test("without an address of ours there is the queue", () => {
  for (const hash of ["", "#", "#/", "#/nothing/c1", "#/nothing?for=words"]) {
    assert.deepEqual(parse(hash), { view: "queue", conversation: null, search: "" }, hash);
  }
});

test("a search for nothing shows all", () => {
  assert.deepEqual(parse("#/search/c1?for=%20"), { view: "all", conversation: "c1", search: "" });
  assert.deepEqual(parse("#/search"), { view: "all", conversation: null, search: "" });
});

test("words to look for belong to a search alone", () => {
  assert.deepEqual(parse("#/mine/c1?for=words"), { view: "mine", conversation: "c1", search: "" });
});

test("an address says what is looked for in a search alone, and may lack its slash", () => {
  assert.equal(format("mine", null, "words"), "#/mine");
  assert.deepEqual(parse("#mine"), { view: "mine", conversation: null, search: "" });
});

test("a mangled link keeps its view", () => {
  assert.deepEqual(parse("#/mine/%E0%A4%A"), { view: "mine", conversation: null, search: "" });
});
