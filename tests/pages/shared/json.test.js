// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { toJson } from "../../../bot/web/static/shared/json.js";

test("half an emoji becomes the sign for what cannot be read, and a whole one stays", () => {
  const half = "\u{1f600}".slice(0, 1);
  const rest = "\u{1f600}".slice(1);
  assert.equal(toJson({ text: `a${half}b${rest}c\u{1f600}` }), JSON.stringify({ text: "a\ufffdb\ufffdc\u{1f600}" }));
});

test("everything else is JSON as it is", () => {
  const value = { number: 1.5, none: null, list: ["سلام", { deep: true }] };
  assert.equal(toJson(value), JSON.stringify(value));
});
