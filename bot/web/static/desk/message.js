// @ts-check
/** One entry of the transcript: a message, stored or on its way, or a private note. */

import { element } from "../shared/element.js";
import { safeHtml } from "../shared/html.js";
import { icon } from "../shared/icons.js";
import { timeOfDay } from "../shared/times.js";
import { attachmentElement } from "./attachments.js";

/**
 * @typedef {import("./types.js").Message} Message
 * @typedef {import("./types.js").Summary} Summary
 * @typedef {import("./types.js").Note} Note
 * @typedef {import("./replies.js").Reply} Reply
 * @typedef {import("./words.js").Words} Words
 *
 * @typedef {object} Setting what a message is seen in
 * @property {Words} words
 * @property {Summary} summary
 * @property {string} myName
 * @property {(article: string) => string | null} question what an article answers, where that is known
 */

/**
 * @param {Message} message
 * @param {boolean} continues whether the same author wrote the message above, so that the name need not be said again
 * @param {Setting} setting
 */
export function messageElement(message, continues, setting) {
  const { words } = setting;
  const date = new Date(message.created_at);
  return element(
    "article",
    { class: "message", "data-author": message.author, "data-kind": message.kind, "data-continues": continues },
    element("h3", { class: continues ? "message-author hidden" : "message-author" }, ...author(message, setting)),
    ...content(message, setting),
    buttons(message, words),
    element(
      "p",
      { class: "message-tags" },
      element("time", { datetime: message.created_at }, timeOfDay(date, words.language)),
      ...tags(message, setting).map((text) => element("span", {}, text)),
    ),
  );
}

/**
 * What colleagues write to each other: across the whole width and under a lock, unlike anything that a visitor sees.
 *
 * @param {Note} note
 * @param {Words} words
 */
export function noteElement(note, words) {
  return element(
    "article",
    { class: "note" },
    element("h3", { class: "note-head" }, icon("lock", 14), element("span", {}, words.text("note-by", { agent: note.agent ?? words.text("author-agent") })), element("time", { datetime: note.created_at }, timeOfDay(new Date(note.created_at), words.language))),
    element("p", { class: "note-text plain", dir: "auto" }, note.text),
  );
}

/**
 * @param {Reply} reply
 * @param {boolean} continues
 * @param {Setting} setting
 * @param {{ retry: () => void, discard: () => void }} actions
 */
export function replyElement(reply, continues, { words }, actions) {
  const made = element(
    "article",
    { class: "message", "data-author": "agent", "data-status": reply.status, "data-continues": continues },
    element("h3", { class: continues ? "message-author hidden" : "message-author" }, words.text("you")),
    element("div", { class: "bubble plain", dir: "auto" }, reply.text),
  );
  if (reply.status === "sending") {
    made.append(element("p", { class: "message-tags" }, element("span", {}, words.text("sending"))));
    return made;
  }
  const again = element("button", { type: "button", class: "link" }, words.text("try-again"));
  const discard = element("button", { type: "button", class: "link" }, words.text("discard"));
  again.addEventListener("click", actions.retry);
  discard.addEventListener("click", actions.discard);
  const why = words.code("error", reply.error?.code);
  made.append(
    element("p", { class: "message-tags message-fault", role: "alert" }, icon("alert", 16), element("span", {}, words.text("not-sent")), again, discard),
    ...(why ? [element("p", { class: "message-tags" }, element("span", {}, why))] : []),
  );
  return made;
}

/** @param {Message} message @param {Setting} setting */
function author(message, { words, summary, myName }) {
  if (message.author === "bot") return [icon("assistant", 16), words.text("author-bot")];
  if (message.author === "visitor") return [element("bdi", {}, words.visitor(summary))];
  const name = message.agent === null ? words.text("author-agent") : message.agent === myName ? words.text("you") : message.agent;
  return [element("bdi", {}, name)];
}

/** @param {Message} message @param {Setting} setting */
function content(message, { words, summary }) {
  const { attachment } = message;
  if (!attachment) return bubbles(message, words);
  const file = attachmentElement(attachment, summary.conversation, words);
  // A file without words has its name as its text.
  return message.text === attachment.name ? [file] : [...bubbles(message, words), file];
}

/** What was written; where there is a translation that first, with the original a click away. @param {Message} message @param {Words} words */
function bubbles(message, words) {
  const original = bubble(message);
  const { translation } = message;
  if (!translation) return [original];
  const translated = element("div", { class: "bubble plain", dir: "auto", lang: translation.language }, translation.text);
  const toggle = element("button", { type: "button", class: "link translation-toggle", "aria-expanded": "false" }, words.text("original-show"));
  original.classList.add("original");
  original.hidden = true;
  toggle.title = words.text("translated-from", { language: words.languageName(message.language) });
  toggle.addEventListener("click", () => {
    original.hidden = !original.hidden;
    toggle.setAttribute("aria-expanded", String(!original.hidden));
    toggle.textContent = words.text(original.hidden ? "original-show" : "original-hide");
  });
  return [translated, toggle, original];
}

/** @param {Message} message */
function bubble(message) {
  const made = element("div", { class: "bubble", lang: message.language });
  if (message.html === null || message.html === undefined) {
    made.classList.add("plain");
    // What the assistant says may begin with a name in another script.
    made.dir = message.author === "bot" ? message.direction : "auto";
    made.textContent = message.text;
  } else {
    made.dir = message.direction;
    made.append(safeHtml(message.html));
  }
  return made;
}

/** The choices that the visitor was given, as the visitor saw them. @param {Message} message @param {Words} words */
function buttons(message, words) {
  if (!message.buttons?.length) return null;
  return element(
    "ul",
    { class: "choices", "aria-label": words.text("choices-offered"), lang: message.language, dir: message.direction },
    ...message.buttons.map(({ title }) => element("li", {}, title)),
  );
}

/** @param {Message} message @param {Setting} setting */
function tags(message, { words, summary, question }) {
  /** @type {string[]} */
  const said = [];
  if (message.author === "bot" || message.language !== summary.language) said.push(words.languageName(message.language));
  const reason = message.reason;
  if (message.author !== "bot" || !reason) return said;
  const decision = words.code("kind", message.kind) ?? words.code("decision", reason.decision);
  if (decision) said.push(decision);
  if (reason.decision === "handoff") {
    const why = words.code("reason", reason.reason);
    if (why) said.push(why);
  }
  // How sure the bot was matters where it answered; the figure of a greeting would only be noise.
  const found = reason.article ? question(reason.article) ?? reason.article : null;
  if (found && message.kind !== "question") {
    said.push(words.text("article", { question: found }));
    if (typeof reason.confidence === "number") said.push(words.text("confidence", { percent: words.percent(reason.confidence) }));
  }
  return said;
}
