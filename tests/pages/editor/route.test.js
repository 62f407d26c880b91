// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { readRoute, writeRoute } from "../../../bot/web/static/editor/route.js";

test("every view is found again by its address", () => {
  for (const route of /** @type {import("../../../bot/web/static/editor/route.js").Route[]} */ ([
    { view: "list", search: "", status: "", language: "", only: "", page: 1 },
    { view: "list", search: "a & b", status: "draft", language: "fa", only: "due", page: 3 },
    { view: "article", id: "سفارش/1 ?#%", language: "" },
    { view: "article", id: "track", language: "fa" },
    { view: "new", question: "Where?", language: "nl" },
    { view: "messages", language: "nl", search: "x", tone: "formal", own: "yes", key: "feeling-calm.formal-1" },
    { view: "dialogues", id: "", search: "x", state: "failed", language: "nl" },
    { view: "dialogues", id: "12", search: "", state: "", language: "" },
    { view: "dialogues", id: "new", search: "", state: "", language: "fa" },
    { view: "dialogues", id: "example", search: "", state: "", language: "" },
    { view: "glossary" },
    { view: "gaps", id: "", state: "answered", days: "7", page: 2 },
    { view: "gaps", id: "12", state: "", days: "", page: 1 },
  ])) assert.deepEqual(readRoute(writeRoute(route)), route);
});

test("an address says no more than it has to", () => {
  assert.equal(writeRoute({ view: "list", search: "", status: "", language: "", only: "", page: 1 }), "#/");
  assert.equal(writeRoute({ view: "list", page: 2 }), "#/?page=2");
  assert.equal(writeRoute({ view: "article", id: "a b" }), "#/article/a%20b");
});

test("whatever is not an address of ours is the list, from its first page", () => {
  for (const hash of ["", "#", "#/nothing", "#/article/", "#/x/article/a", "#/dialogues/x", "#/?page=0", "#/?page=-3", "#/?page=x"]) {
    assert.deepEqual(readRoute(hash), { view: "list", search: "", status: "", language: "", only: "", page: 1 }, hash);
  }
});

test("a mangled id is taken as it stands", () => {
  assert.deepEqual(readRoute("#/article/%E0%A4%A"), { view: "article", id: "%E0%A4%A", language: "" });
});
