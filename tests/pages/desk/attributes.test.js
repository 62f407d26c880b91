// @ts-check
/** Attributes at the desk: how values read, and writing them so that nothing of a colleague's is lost. */

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { api } from "../../../bot/web/static/shared/api.js";
import { AttributeWriting, inWords, nameOf } from "../../../bot/web/static/desk/attributes.js";
import { factRows } from "../../../bot/web/static/desk/context.js";
import { EVERYTHING, arranged, asked } from "../../../bot/web/static/desk/filters.js";
import { sentence } from "../../../bot/web/static/desk/history.js";
import { Inbox } from "../../../bot/web/static/desk/inbox.js";
import { freshStep, isComplete } from "../../../bot/web/static/desk/step-fields.js";
import { deskWords } from "../catalogues.js";
import { Server, later, refusal } from "../server.js";
import { ME, summary } from "./examples.js";

/** @typedef {import("../../../bot/web/static/desk/types.js").AttributeField} AttributeField */

const server = await Server.start();
api.origin = server.origin;

/** @param {Partial<AttributeField>} [changes] @returns {AttributeField} */
function field(changes = {}) {
  return { key: "plan", label: "Plan", labels: { fa: "اشتراک" }, kind: "choice", choices: ["Gold", "Silver"], owner: "visitor", shown: true, value: "Silver", source: "page", by: null, updated_at: null, version: 0, may_edit: true, ...changes };
}

/** What the agent was told. @type {string[]} */
let told = [];
/** What takes the last thing back. @type {(() => void) | undefined} */
let undo;
/** @type {AttributeField[]} */
let written = [];
/** Until something was written twice. */
let twice = later();

beforeEach(() => {
  told = [];
  undo = undefined;
  written = [];
  twice = later();
});

function writing() {
  const notices = /** @type {any} */ ({
    tell: (/** @type {string} */ text, /** @type {{ run: () => void } | undefined} */ offer) => {
      told.push(text);
      undo = offer?.run;
    },
    warn: (/** @type {string} */ text) => told.push(`! ${text}`),
  });
  return new AttributeWriting("/api/v1/desk/conversations/c1", {
    words: deskWords("en"),
    notices,
    inbox: new Inbox(ME),
    written: (one) => {
      if (written.push(one) === 2) setTimeout(twice.resolve);
    },
    load: async () => void told.push("loaded"),
  });
}

test("a value reads as people write it, in the language of the page", () => {
  const [english, persian] = [deskWords("en"), deskWords("fa")];

  assert.deepEqual([inWords(true, "boolean", english), inWords("false", "boolean", english), inWords(null, "text", english)], ["Yes", "No", "–"]);
  assert.equal(inWords("12.5", "number", persian), "۱۲٫۵");
  assert.match(inWords("2026-12-01", "date", english), /December 1, 2026/);
  assert.deepEqual([nameOf(field(), persian), nameOf(field(), english)], ["اشتراک", "Plan"]);
});

test("what is written can be taken back, and then what the page says counts again", async () => {
  server.begin(({ method }) => ({ body: { summary: summary(), field: field(method === "PUT" ? { value: "Gold", source: "agent", version: 1 } : {}) } }));

  await writing().write(field(), "Gold");
  undo?.();
  await twice.promise;

  assert.deepEqual(server.asked[0]?.body, { value: "Gold", version: 0 });
  assert.deepEqual(server.lines, ["PUT /api/v1/desk/conversations/c1/attributes/plan", "DELETE /api/v1/desk/conversations/c1/attributes/plan?version=1"]);
  assert.deepEqual(told, ["Plan is saved.", "Plan is saved."]);
});

test("what was written before is written again when it is taken back", async () => {
  server.begin(({ body }) => ({ body: { summary: summary(), field: field({ value: body.value, source: "agent", version: body.version + 1 }) } }));

  await writing().write(field({ source: "agent", version: 3 }), "Gold");
  undo?.();
  await twice.promise;

  assert.deepEqual(server.asked.map(({ body }) => body), [{ value: "Gold", version: 3 }, { value: "Silver", version: 4 }]);
});

test("who was slower is told, and shown what the other wrote", async () => {
  server.begin(() => refusal(409, "changed_meanwhile"));

  await writing().write(field(), "Gold");

  assert.deepEqual(told, ["! A colleague has just changed Plan. Look at the new value before you change it.", "loaded"]);
  assert.deepEqual(written, []);
});

test("what a page says beside the attributes, or against them, stays to be seen", () => {
  const words = deskWords("en");
  const context = { contact: null, attributes: { plan: "Silver", colour: "red" }, fields: [field()] };
  const names = (/** @type {any} */ one) => factRows(summary(), one, words).map(([name]) => name);

  assert.ok(!names(context).includes("Plan"));
  assert.ok(names(context).includes("Colour"));
  assert.ok(names({ ...context, fields: [field({ value: "Gold", source: "agent" })] }).includes("Plan"));
});

test("a list is narrowed by several attributes at once", () => {
  const one = summary({ conversation: "one", attributes: { plan: "Gold", beta: "true" } });
  const two = summary({ conversation: "two", attributes: { plan: "Gold" } });
  const wanted = { ...EVERYTHING, attributes: { plan: "Gold", beta: "true" } };

  assert.deepEqual(arranged([one, two], wanted).map(({ conversation }) => conversation), ["one"]);
  assert.deepEqual([asked(wanted), asked(EVERYTHING)], [2, 0]);
});

test("the history says from what to what", () => {
  const details = { label: "Plan", labels: {}, kind: "choice", before: null, after: "Gold" };

  assert.equal(sentence({ action: "attribute-set", agent: "Sara", details, created_at: "" }, { teams: [], colleagues: [] }, deskWords("en")), "Sara changed Plan: – → Gold");
});

test("a step sets the first attribute that there is, and needs one", () => {
  const known = /** @type {any} */ ({ canned: [], attributes: [field()] });

  assert.deepEqual(freshStep("set-attribute", known), { do: "set-attribute", attribute: "plan", value: null });
  assert.equal(isComplete(freshStep("set-attribute", { ...known, attributes: [] })), false);
});
