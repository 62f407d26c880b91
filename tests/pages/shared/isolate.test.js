// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { isolated } from "../../../bot/web/static/shared/isolate.js";
import { runs } from "../../../bot/web/static/shared/runs.js";

/** @param {string} text @param {string | null} [direction] */
const found = (text, direction = "rtl") => runs(text, direction).filter(({ isRun }) => isRun).map(({ text: run }) => run);

test("telephone numbers, order numbers, addresses and names are runs of their own", () => {
  assert.deepEqual(found("لطفاً با +31 20 123 45 67 تماس بگیرید."), ["+31 20 123 45 67"]);
  assert.deepEqual(found("الرقم 020 123 45 67 والطلب 1023-A."), ["020 123 45 67", "1023-A"]);
  assert.deepEqual(found("سفارش #1023-B را Sara van der Berg دید."), ["#1023-B", "Sara van der Berg"]);
  assert.deepEqual(found("به sara@example.com یا C++ یا ‎/human."), ["sara@example.com", "C++", "/human"]);
  assert.deepEqual(found("تلفن ۰۲۱-۱۲۳۴۵۶۷۸ است"), ["۰۲۱-۱۲۳۴۵۶۷۸"]);
});

test("numbers and ranges stay in the line, where they read in its direction", () => {
  assert.deepEqual(found("از 9:00 تا 17:00، سال 2024-2025، 10 - 20 مورد، 12345678 بار"), []);
});

test("all of a text is there, and in its order", () => {
  const text = "سفارش A-1 و +31 20 123 45 67.";
  assert.equal(runs(text, "rtl").map((piece) => piece.text).join(""), text);
  assert.deepEqual(runs("", "rtl"), []);
});

test("a text that does not run from right to left is one piece", () => {
  for (const direction of ["ltr", null]) assert.deepEqual(found("Call +31 20 123 45 67, Sara.", direction), []);
});

test("what the server has isolated is not isolated again", () => {
  assert.deepEqual(found("اکنون \u2068Sara\u2069 پاسخ‌گوی شماست."), []);
});

test("a value is isolated where it could turn the line round, once", () => {
  assert.equal(isolated("Sara", "rtl"), "\u2068Sara\u2069");
  assert.equal(isolated("+31 20 123", "rtl"), "\u2068+31 20 123\u2069");
  assert.equal(isolated(isolated("Sara", "rtl"), "rtl"), "\u2068Sara\u2069");
  assert.equal(isolated("سارا", "ltr"), "\u2068سارا\u2069");
  for (const value of ["سارا", 5, "12"]) assert.equal(isolated(value, "rtl"), String(value));
  assert.equal(isolated("Sara", "ltr"), "Sara");
});
