// @ts-check
/** A conversation as a text that its visitor keeps: who said what, and when. */

import { sameDay, dayName, timeOfDay } from "../shared/times.js";
import { translationOf } from "./bubble.js";
import { plainOf } from "./peek.js";

/** @typedef {import("../shared/labels.js").Labels} Labels */
/** @typedef {import("./chat-api.js").Message} Message */

/**
 * The whole of it, by days.
 *
 * @param {Message[]} messages
 * @param {Labels} labels
 */
export function transcriptText(messages, labels) {
  const lines = [labels.text("widget-title")];
  /** @type {Date | null} */
  let before = null;
  for (const message of messages) {
    const date = new Date(message.created_at);
    // In a file "today" means nothing.
    if (before === null || !sameDay(before, date)) lines.push("", dayName(date, labels.locale, NO_WORDS, NEVER));
    before = date;
    lines.push("", `${timeOfDay(date, labels.locale)} ${nameOf(message, labels)}:`, wordsOf(message));
  }
  return `${lines.join("\n")}\n`;
}

/** Gives a text to the visitor as a file. @param {string} name @param {string} text */
export function saveText(name, text) {
  // Old editors take a text without the mark at its beginning for one of another encoding.
  const address = URL.createObjectURL(new Blob(["\uFEFF", text], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A day that no conversation is near to. */
const NEVER = new Date(8.64e15 / 4);
const NO_WORDS = { today: "", yesterday: "" };

/** @param {Message} message @param {Labels} labels */
function nameOf({ author, agent }, labels) {
  if (author === "visitor") return labels.text("widget-you");
  return author === "bot" ? labels.text("widget-assistant") : (agent ?? labels.text("widget-agent"));
}

/** What the visitor has read. @param {Message} message */
function wordsOf(message) {
  const said = translationOf({ author: message.author, language: message.language, translation: message.translation ?? null }) ?? message;
  return said.html === null ? said.text : plainOf(said.text);
}
