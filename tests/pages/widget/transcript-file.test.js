// @ts-check
/** A conversation as a file: what the visitor has read, by whom and when. */

import "../browser.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { Labels } from "../../../bot/web/static/shared/labels.js";
import { FALLBACK } from "../../../bot/web/static/widget/fallback.js";
import { transcriptText } from "../../../bot/web/static/widget/transcript-file.js";
import { message } from "./examples.js";

const LABELS = new Labels("en", FALLBACK);

test("each message has its time, its author and its words, and each day is named once", () => {
  const text = transcriptText(
    [
      message(1, { author: "visitor", text: "Where is it?", created_at: "2026-01-05T12:00:00" }),
      message(2, { text: "Open **My orders**.", html: "<p>…</p>", created_at: "2026-01-05T12:01:00" }),
      message(3, { author: "agent", agent: "Sara", text: "It is here.", created_at: "2026-01-06T09:30:00" }),
    ],
    LABELS,
  );

  const lines = text.split("\n").filter(Boolean).map((line) => line.replace(/\s/g, " "));
  assert.deepEqual(lines, [
    FALLBACK["widget-title"],
    "Monday, January 5, 2026",
    "12:00 PM You:",
    "Where is it?",
    "12:01 PM Assistant:",
    "Open My orders.",
    "Tuesday, January 6, 2026",
    "9:30 AM Sara:",
    "It is here.",
  ]);
});

test("what was translated for the visitor is kept as they read it", () => {
  const translation = { text: "Het is er.", html: null, language: "nl", direction: /** @type {const} */ ("ltr"), engine: "e", at: "2026-01-01T12:00:00Z" };

  const text = transcriptText([message(1, { author: "agent", agent: "Sara", text: "It is here.", translation })], LABELS);

  assert.ok(text.includes("Het is er.") && !text.includes("It is here."));
});
