// @ts-check
/** What administrators look for in a list, however it is written. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { holds } from "../../../bot/web/static/admin/finding.js";

test("case, accents and half-spaces make no difference", () => {
  assert.ok(holds(["Réponse à Anna"], "reponse ANNA"));
  assert.ok(holds(["گفت‌وگو"], "گفتوگو"));
  assert.ok(holds(["كتاب علي"], "کتاب علی"));
});

test("each word has to be there, in whichever text", () => {
  assert.ok(holds(["refund", "Your money is on its way"], "money refund"));
  assert.ok(!holds(["refund"], "refund parcel"));
});

test("a shortcut is found with its slash, and everything by nothing", () => {
  assert.ok(holds(["refund"], "/ref"));
  assert.ok(holds(["refund"], "  "));
});
