/** Where there is no page, as in server-side rendering: nothing is touched, and calls do no harm. */

import assert from "node:assert/strict";
import test from "node:test";
import { HamdelError, load } from "@hamdel/widget";

test("it can be imported and called where there is no page", () => {
  assert.equal(typeof globalThis.window, "undefined");

  const hamdel = load("/chat", { settings: { visitor: { id: 7 } } });
  hamdel.on("message", () => {});
  hamdel.open({ text: "Where is my order?" });

  assert.equal(hamdel.server, "/chat");
  assert.equal(hamdel.state, "loading");
});

test("whoever waits for a chat that was taken off is told so", async () => {
  const hamdel = load("https://chat.example.com");

  hamdel.destroy();

  assert.equal(hamdel.state, "destroyed");
  await assert.rejects(hamdel.ready, (error) => error instanceof HamdelError && error.code === "destroyed");
});
