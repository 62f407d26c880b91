// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { present } from "../../../bot/web/static/shared/element.js";
import { safeAddress } from "../../../bot/web/static/shared/html.js";

test("links lead to web pages and to mail alone", () => {
  assert.equal(safeAddress(" https://shop.example/a?b=c "), "https://shop.example/a?b=c");
  assert.equal(safeAddress("http://shop.example"), "http://shop.example/");
  assert.equal(safeAddress("mailto:help@shop.example"), "mailto:help@shop.example");
  for (const address of ["javascript:alert(1)", " JaVaScRiPt:alert(1)", "data:text/html,hi", "vbscript:x", "file:///etc/passwd", "blob:https://shop.example/1"]) {
    assert.equal(safeAddress(address), null, address);
  }
});

test("a relative address leads nowhere: it would be one of the page around us", () => {
  for (const address of ["/account", "//evil.example/x", "a.html", "#top", "", null]) assert.equal(safeAddress(address), null);
});

test("children that are not there are left out, empty texts are not", () => {
  assert.deepEqual(present(["a", null, undefined, false, ""]), ["a", ""]);
});
