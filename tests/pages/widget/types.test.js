// @ts-check
/** The types that are handed out say what there is. Whether they fit how it is used, the compiler says of the examples below. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import "../browser.js";
import { EVENTS } from "../../../bot/web/static/widget/host/events.js";
import { CALLS } from "../../../bot/web/static/widget/host/interface.js";
import { READERS } from "../../../bot/web/static/widget/options.js";

const FOLDER = new URL("../../../bot/web/static/widget/", import.meta.url);
const TYPES = readFileSync(new URL("hamdel.d.ts", FOLDER), "utf8");

/** The names of what an interface has. @param {string} name */
function members(name) {
  const body = TYPES.match(new RegExp(`export interface ${name} \\{\\n([\\s\\S]*?)\\n\\}`))?.[1] ?? "";
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)[?(<:]/gm)].map(([, member]) => member);
}

test("every call has its type, and the first script knows every call", () => {
  const script = readFileSync(new URL("widget.js", FOLDER), "utf8");
  const named = JSON.parse(script.match(/NAMES = (\[.*?\]);/)?.[1] ?? "[]");

  assert.deepEqual(members("Hamdel"), [...Object.keys(CALLS), "push", "base", "isDestroyed"]);
  assert.deepEqual(named, Object.keys(CALLS));
});

test("every event and every setting has its type", () => {
  assert.deepEqual(members("HamdelEvents"), EVENTS);
  assert.deepEqual(members("HamdelSettings").sort(), Object.keys(READERS).sort());
});

/** As a page uses it; compiled, and not run. @param {import("../../../bot/web/static/widget/hamdel.d.ts").Hamdel} hamdel */
export function used(hamdel) {
  hamdel.push(["open", { text: "Where is my order?" }], ["on", "unread", () => {}], ["destroy"]);
  hamdel.on("message", ({ author, text }) => `${author}: ${text}`);
  hamdel.setVisitor({ id: 7, hash: "ab", attributes: { plan: "gold", cart: null } });
  // @ts-expect-error there is no such event
  hamdel.on("sneeze", () => {});
  // @ts-expect-error a question is a text
  hamdel.ask(5);
  /** @type {import("../../../bot/web/static/widget/hamdel.d.ts").HamdelSettings} */
  const settings = { side: "left", starters: ["Where is my order?"], zIndex: 5 };
  return settings;
}
