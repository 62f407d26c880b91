// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { label } from "../../../bot/web/static/shared/labelled.js";
import { Labels, fill } from "../../../bot/web/static/shared/labels.js";

const labels = new Labels("nl", { hello: "Hello, {name}!", sum: "{ a } and {$b}" });

test("variables take the places that are kept for them", () => {
  assert.equal(labels.text("hello", { name: "Mina" }), "Hello, Mina!");
  assert.equal(labels.text("sum", { a: 1, b: 2 }), "1 and 2");
});

test("a name in other letters turns no text round", () => {
  const persian = new Labels("fa", { hello: "سلام {name}!" });
  assert.equal(persian.text("hello", { name: "Mina" }), "سلام \u2068Mina\u2069!");
  assert.equal(persian.text("hello", { name: "مینا" }), "سلام مینا!");
});

test("what a visitor is called is not looked through for variables", () => {
  assert.equal(fill("{one} {two}", { one: "{two}", two: "$&" }), "{two} $&");
});

test("a place without a value stays as it is", () => {
  assert.equal(labels.text("hello"), "Hello, {name}!");
  assert.equal(fill("{toString}", {}), "{toString}");
});

test("a text that is missing is seen by its key", () => {
  assert.equal(labels.text("goodbye"), "goodbye");
  assert.equal(labels.text("constructor"), "constructor");
  assert.equal(labels.has("goodbye"), false);
  assert.equal(labels.has("hello"), true);
});

test("labels are written into all that asks for one", () => {
  const asking = (/** @type {Record<string, string>} */ attributes) => {
    const element = { textContent: "", attributes, getAttribute: (/** @type {string} */ name) => attributes[name] ?? null };
    return Object.assign(element, { setAttribute: (/** @type {string} */ name, /** @type {string} */ value) => (attributes[name] = value) });
  };
  const all = [asking({ "data-label": "one" }), asking({ "data-label-title": "one", "data-label-placeholder": "two", "data-label-aria-label": "two" })];
  const root = { querySelectorAll: (/** @type {string} */ selector) => all.filter(({ attributes }) => selector.slice(1, -1) in attributes) };
  label(/** @type {any} */ (root), new Labels("en", { one: "First", two: "Second" }));

  assert.equal(all[0]?.textContent, "First");
  assert.equal(all[1]?.textContent, "");
  assert.deepEqual(["title", "placeholder", "aria-label"].map((name) => all[1]?.attributes[name]), ["First", "Second", "Second"]);
});

test("labels go the way of their language where nobody says otherwise", () => {
  assert.equal(new Labels("fa", {}).direction, "rtl");
  assert.equal(new Labels("fa", {}, "ltr").direction, "ltr");
});
