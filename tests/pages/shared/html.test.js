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

test("help pages and files of articles are addresses of the server that the page's code came from", () => {
  const server = "https://hamdel.example";
  for (const path of ["/help/en/return-an-item", "/article-files/0b9d6c1e8f3a4d25a7c40e9b1f6d2a83"]) assert.equal(safeAddress(path, server), server + path);
  for (const path of ["/helpless/x", "/account", "//evil.example/help/en"]) assert.equal(safeAddress(path, server), null);
});

test("children that are not there are left out, empty texts are not", () => {
  assert.deepEqual(present(["a", null, undefined, false, ""]), ["a", ""]);
});
