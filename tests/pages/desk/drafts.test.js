// @ts-check
/** Drafts that two pages of one agent write: neither goes over the other unnoticed. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { KeptDraft } from "../../../bot/web/static/desk/drafts.js";

let made = 0;

/** A draft in a field that nobody sees, and what stands in it. @param {string} [text] */
function draft(text = "") {
  const field = { text };
  const kept = new KeptDraft(`c${++made}`, "reply", `key-${made}`, { text: () => field.text, put: (put) => (field.text = put) });
  return { kept, field };
}

test("what was begun on another machine stands in an empty field", () => {
  const { kept, field } = draft();
  kept.compare({ text: "Hello", version: 3 });
  assert.equal(field.text, "Hello");
  assert.equal(kept.other, null);
});

test("what is written on another page goes along where nothing was written here", () => {
  const { kept, field } = draft();
  kept.compare({ text: "Hello", version: 1 });
  kept.hear({ text: "Hello you", version: 2, page: "other" });
  assert.equal(field.text, "Hello you");
  kept.hear({ text: "", version: 3, page: "" });
  assert.equal(field.text, "", "it was sent there");
});

test("two texts are chosen from, and the one that is taken stands alone", () => {
  const { kept, field } = draft();
  kept.compare({ text: "Hello", version: 1 });
  field.text = "Hello from here";
  let told = 0;
  kept.addEventListener("changed", () => told++);
  kept.hear({ text: "Hello from there", version: 2, page: "other" });
  assert.equal(field.text, "Hello from here");
  assert.equal(kept.other?.text, "Hello from there");
  kept.takeOther();
  assert.equal(field.text, "Hello from there");
  assert.equal(kept.other, null);
  assert.equal(told, 2);
});

test("what was sent elsewhere leaves what is being written here", () => {
  const { kept, field } = draft();
  kept.compare({ text: "Hello", version: 1 });
  field.text = "Hello again";
  kept.hear({ text: "", version: 2, page: "" });
  assert.equal(field.text, "Hello again");
  assert.equal(kept.other, null);
});

test("older news is none", () => {
  const { kept, field } = draft();
  kept.compare({ text: "Newest", version: 5 });
  kept.hear({ text: "Older", version: 4, page: "other" });
  assert.equal(field.text, "Newest");
});
