// @ts-check
/** One entry of the transcript: a message, stored or on its way, or a private note. */

import { wordedIn } from "../shared/direction.js";
import { element } from "../shared/element.js";
import { directionOfText } from "../shared/direction.js";
import { safeHtml } from "../shared/html.js";
import { icon } from "../shared/icons.js";
import { isolateRuns, nodeOf, runs } from "../shared/runs.js";
import { timeOfDay } from "../shared/times.js";
import { attachmentElement } from "./attachments.js";
import { translationFor, translationInto } from "./reading.js";

/**
 * @typedef {import("./types.js").Message} Message
 * @typedef {import("./types.js").Translation} Translation
 * @typedef {import("./types.js").Summary} Summary
 * @typedef {import("./types.js").Note} Note
 * @typedef {import("./replies.js").Reply} Reply
 * @typedef {import("./words.js").Words} Words
 *
 * @typedef {object} Setting what a message is seen in
 * @property {Words} words
 * @property {Summary} summary
 * @property {string} myName
 * @property {string[]} languages those that the agent reads, the best first
 * @property {boolean} translates whether there is a translator
 * @property {(article: string) => string | null} question what an article answers, where that is known
 * @property {ReadonlySet<number>} [revocable] the numbers of messages that can still be taken back
 *
 * @typedef {Map<number, boolean>} Unfolded by sequence: of which messages both versions are to be seen, where somebody chose
 */

/** From this width on two versions of a message have room beside each other. */
const BOTH_FIT = "(min-width: 80rem)";

/**
 * @param {Message} message
 * @param {boolean} continues whether the same author wrote the message above, so that the name need not be said again
 * @param {Setting & { unfolded: Unfolded }} setting
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
  const isNote = reply.kind === "note";
  const made = element(
    "article",
    { class: isNote ? "note" : "message", "data-author": "agent", "data-status": reply.status, "data-continues": continues },
    element("h3", isNote ? { class: "note-head" } : { class: continues ? "message-author hidden" : "message-author" }, isNote ? icon("lock", 14) : null, words.text(isNote ? "note" : "you")),
    reply.kind === "file" ? element("p", { class: "file" }, icon("attach", 16), element("bdi", {}, reply.text)) : element("div", { class: isNote ? "note-text plain" : "bubble plain", dir: "auto" }, reply.text),
  );
  if (reply.status === "sending") {
    made.append(element("p", { class: "message-tags" }, element("span", {}, words.text("sending"))));
    return made;
  }
  const again = element("button", { type: "button", class: "link" }, words.text("try-again"));
  const discard = element("button", { type: "button", class: "link" }, words.text("discard"));
  again.addEventListener("click", actions.retry);
  discard.addEventListener("click", actions.discard);
  made.append(
    element("p", { class: "message-tags message-fault", role: "alert" }, icon("alert", 16), element("span", {}, words.text("not-sent")), again, discard),
    element("p", { class: "message-tags" }, element("span", {}, words.error(reply.error))),
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

/** @param {Message} message @param {Setting & { unfolded: Unfolded }} setting */
function content(message, setting) {
  const { attachment, particulars } = message;
  const { words } = setting;
  const quoted = particulars?.quote ? [quoteElement(particulars.quote, words)] : [];
  if (!particulars?.as) return [...quoted, ...written(message, setting)];
  const file = attachment ? [attachmentElement(attachment, setting.summary.conversation, words)] : [];
  return [...quoted, sentElement(particulars, attachment ?? null, words), ...file];
}

/**
 * What came in place of words, named in the agent's language, and why its file is not here.
 *
 * @param {import("./types.js").Particulars} particulars
 * @param {import("./types.js").Attachment | null} attachment
 * @param {Words} words
 */
function sentElement({ as, fault, detail }, attachment, words) {
  const name = element("strong", {}, words.code("sent", as) ?? words.text("sent-unknown"));
  const why = fault ? words.code("fault", fault) : null;
  if (attachment && !why) return element("p", { class: "sent-name" }, name);
  return element(
    "div",
    { class: "bubble plain sent" },
    name,
    detail ? element("p", { class: "sent-detail", dir: "auto" }, ...linked(detail)) : null,
    why ? element("p", { class: "sent-fault" }, icon("alert", 14), element("span", {}, why)) : null,
  );
}

/** A text in which addresses of places can be followed. @param {string} text */
function linked(text) {
  return text.split("\n").flatMap((line, at) => {
    const shown = line.startsWith("https://www.openstreetmap.org/") ? element("a", { href: line, target: "_blank", rel: "noopener noreferrer", dir: "ltr" }, line) : line;
    return at === 0 ? [shown] : [element("br", {}), shown];
  });
}

/** What a message replies to. @param {string} quote @param {Words} words */
function quoteElement(quote, words) {
  return element("blockquote", { class: "quote", dir: "auto" }, element("span", { class: "quote-head" }, words.text("in-reply-to")), " ", element("q", {}, quote));
}

/** @param {Message} message @param {Setting & { unfolded: Unfolded }} setting */
function written(message, setting) {
  const { attachment } = message;
  if (!attachment) return bubbles(message, setting);
  const file = attachmentElement(attachment, setting.summary.conversation, setting.words);
  // A file without words has its name as its text.
  return message.text === attachment.name ? [file] : [...bubbles(message, setting), file];
}

/**
 * What was written; where there is a translation that the agent reads that first, with the original a click away. What a
 * visitor got translated stands as it was written, with what they read a click away.
 *
 * @param {Message} message
 * @param {Setting & { unfolded: Unfolded }} setting
 */
function bubbles(message, setting) {
  const { words, unfolded } = setting;
  const { locale } = setting.summary;
  const original = bubble(message, locale);
  const { translation, isRead } = versionOf(message, setting);
  if (!translation) return [original];
  const [shown, other] = isRead ? [bubble(translation, locale), original] : [original, bubble(translation, locale)];
  const names = isRead ? { show: "original-show", hide: "original-hide" } : { show: "sent-show", hide: "sent-hide" };
  const said = isRead ? words.text("translated-from", { language: words.languageName(message.language) }) : words.text("sent-in", { language: words.languageName(translation.language) });
  const versions = element("div", { class: "versions" }, shown, other);
  const toggle = element("button", { type: "button", class: "link translation-toggle" });
  const unfold = (/** @type {boolean} */ isOpen) => {
    other.hidden = !isOpen;
    versions.toggleAttribute("data-both", isOpen);
    toggle.setAttribute("aria-expanded", String(isOpen));
    toggle.textContent = words.text(isOpen ? names.hide : names.show);
  };
  other.classList.add("other");
  // Where there is room for both, what the visitor wrote need not be asked for.
  unfold(unfolded.get(message.sequence) ?? (message.author === "visitor" && matchMedia(BOTH_FIT).matches));
  toggle.addEventListener("click", () => {
    const isOpen = !versions.hasAttribute("data-both");
    unfolded.set(message.sequence, isOpen);
    unfold(isOpen);
  });
  return [versions, element("p", { class: "translation" }, icon("globe", 14), element("span", {}, said), toggle)];
}

/**
 * The version of a message that is shown beside the original.
 *
 * @param {Message} message
 * @param {Pick<Setting, "summary" | "myName" | "languages">} setting
 * @returns {{ translation: Translation | null, isRead: boolean }} `isRead`: the agent reads it in place of the original;
 *   otherwise it is what the visitor read
 */
export function versionOf(message, { summary, myName, languages }) {
  const isOwn = message.author === "agent" && message.agent === myName;
  const read = isOwn ? null : translationFor(message, languages);
  if (read || message.author === "visitor") return { translation: read, isRead: read !== null };
  return { translation: translationInto(message, summary.language), isRead: false };
}

/** @param {Message | Translation} message @param {string} locale the visitor's */
function bubble(message, locale) {
  const made = element("div", { class: "bubble", lang: wordedIn(message.language, locale) });
  if (message.html === null || message.html === undefined) {
    made.classList.add("plain");
    // What the assistant says may begin with a name in another script.
    made.dir = "author" in message && message.author !== "bot" ? "auto" : message.direction;
    made.append(...runs(message.text, made.dir === "auto" ? directionOfText(message.text) : made.dir).map(nodeOf));
  } else {
    made.dir = message.direction;
    made.append(safeHtml(message.html));
    isolateRuns(made);
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

/**
 * What is said below a message: its language where that is worth a word, and why the assistant wrote it.
 *
 * @param {Message} message
 * @param {Pick<Setting, "words" | "summary" | "question" | "translates">} setting
 */
export function tags(message, { words, summary, question, translates }) {
  /** @type {string[]} */
  const said = [];
  const isForeign = message.language !== summary.language;
  if (message.author === "bot" || isForeign) said.push(words.languageName(message.language));
  if (translates && isForeign && message.author === "agent" && !message.attachment && !translationInto(message, summary.language)) said.push(words.text("sent-as-written"));
  if (message.particulars?.corrects) said.push(words.text("corrected"));
  const reason = message.reason;
  if (message.kind === "announcement") said.push(words.text("kind-announcement"));
  if (message.author !== "bot" || !reason) return said;
  if (reason.trigger) said.push(words.text("greeting", { name: reason.trigger }));
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
