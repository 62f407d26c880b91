// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { forbidStorage } from "../browser.js";
import { recall, remember } from "../../../bot/web/static/desk/memory.js";

test("what is remembered is recalled, until it is forgotten", () => {
  remember("a", "1");
  assert.equal(recall("a"), "1");
  assert.equal(localStorage.getItem("a"), "1");
  remember("a", null);
  assert.equal(recall("a"), null);
  assert.equal(localStorage.getItem("a"), null);
});

test("another tab's newer word counts", () => {
  remember("b", "old");
  localStorage.setItem("b", "new");

  assert.equal(recall("b"), "new");
});

test("where storage is forbidden the page remembers until it is closed", () => {
  forbidStorage();
  remember("c", "1");
  assert.equal(recall("c"), "1");
  remember("c", null);
  assert.equal(recall("c"), null);
});

test("what the storage has no room for is remembered as well", () => {
  localStorage.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  remember("d", "1");

  assert.equal(recall("d"), "1");
});
