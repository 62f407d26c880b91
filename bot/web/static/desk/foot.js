// @ts-check
/** Below the transcript: where the agent writes, or why there is nothing to answer; and a place for private notes. */

import { ApiError } from "../shared/api.js";
import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { editCanned } from "./canned-editor.js";
import { isSnoozed } from "./inbox.js";

/**
 * @typedef {import("./conversation.js").Conversation} Conversation
 * @typedef {import("./types.js").Summary} Summary
 */

/** @param {Conversation} conversation @returns {HTMLElement[]} */
export function footElements(conversation) {
  const { summary, isLoaded, fault } = conversation;
  const { words, inbox, site } = conversation.around;
  if (!summary || !isLoaded) {
    return [fault ? faultBanner(conversation) : element("p", { class: "banner", role: "status" }, words.text("loading"))];
  }
  const { composer, noteComposer, writing } = conversation;
  noteComposer.speak(words, "");
  if (inbox.mayAnswer(summary)) {
    const language = words.languageName(summary.locale, summary.language_name);
    composer.speak(words, language);
    composer.translating?.offer(words, site.translates && !inbox.me.languages.includes(summary.language) ? language : null);
    composer.allowFiles(site.fileChannels.includes(summary.channel) ? site.files.kinds : null);
    return [
      ...unreachableBanner(summary, words),
      ...(inbox.isMine(summary) ? [] : [element("p", { class: "banner slim" }, icon("person", 18), element("span", {}, words.text("banner-answering-for", { agent: summary.agent?.name ?? words.text("author-agent") })))]),
      ...(summary.snoozed_until && isSnoozed(summary) ? [snoozedBanner(summary, conversation)] : []),
      modes(conversation),
      writing === "note" ? noteComposer.root : composer.root,
    ];
  }
  const note = element("button", { type: "button", class: "link note-toggle", "aria-expanded": String(writing === "note") }, icon("lock", 14), words.text(writing === "note" ? "note-cancel" : "note-write"));
  note.addEventListener("click", () => conversation.write(writing === "note" ? "reply" : "note"));
  const banner = summary.state === "waiting" ? waitingBanner(summary, conversation) : otherBanner(summary, conversation);
  return [...(writing === "note" ? [noteComposer.root] : []), banner, element("p", { class: "foot-note" }, note)];
}

/** Why nothing of what is written arrives. @param {Summary} summary @param {import("./words.js").Words} words */
function unreachableBanner({ unreachable }, words) {
  const why = unreachable ? words.code("unreachable", unreachable) : null;
  return why ? [element("p", { class: "banner slim", role: "status", "data-unreachable": unreachable ?? "" }, icon("alert", 18), element("span", {}, why))] : [];
}

/** What is being written: to the visitor or to colleagues. @param {Conversation} conversation */
function modes(conversation) {
  const { words } = conversation.around;
  const mode = (/** @type {"reply" | "note"} */ purpose, /** @type {Node} */ sign, /** @type {string} */ key) => {
    const made = element(
      "button",
      { type: "button", class: "mode", "data-purpose": purpose, "aria-pressed": String(conversation.writing === purpose), "aria-keyshortcuts": key, title: `${words.text(`mode-${purpose}`)} (${key})` },
      sign,
      words.text(`mode-${purpose}`),
    );
    made.addEventListener("click", () => conversation.write(purpose));
    return made;
  };
  const canned = element("button", { type: "button", class: "mode canned-edit", "aria-label": words.text("canned"), title: words.text("canned") }, icon("edit", 15), element("span", {}, words.text("canned")));
  canned.addEventListener("click", () => void editCanned(conversation.around.canned, conversation.summary?.language ?? words.language, words));
  return element("div", { class: "modes", role: "group", "aria-label": words.text("modes") }, mode("reply", icon("send", 15), "R"), mode("note", icon("lock", 15), "N"), canned);
}

/** @param {Summary} summary @param {Conversation} conversation */
function snoozedBanner(summary, { actions, around: { words } }) {
  const text = words.text("banner-snoozed", { time: words.moment(/** @type {string} */ (summary.snoozed_until)), visitor: words.visitor(summary) });
  const wake = element("button", { type: "button", class: "button small", "aria-disabled": String(actions.busy !== "") }, words.text("wake"));
  wake.addEventListener("click", () => void actions.wake());
  return element("div", { class: "banner slim" }, icon("snooze", 18), element("span", {}, text), wake);
}

/** @param {Summary} summary @param {Conversation} conversation */
function otherBanner(summary, { actions, around: { words } }) {
  const key = summary.state === "agent" ? "banner-other" : `banner-${summary.state}`;
  const text = words.text(key, { visitor: words.visitor(summary), agent: summary.agent?.name ?? words.text("author-agent") });
  const sign = summary.state === "closed" ? "check" : summary.state === "bot" ? "assistant" : "person";
  const action = summary.state === "bot" ? "join" : summary.state === "closed" ? "reopen" : null;
  if (action === null) return element("p", { class: "banner", "data-state": summary.state }, icon(sign, 18), element("span", {}, text));
  const begin = element("button", { type: "button", class: "button take", "data-action": action, "aria-disabled": String(actions.busy !== "") }, words.text(action));
  begin.addEventListener("click", () => void (action === "join" ? actions.join() : actions.reopen()));
  return element("div", { class: "banner", "data-state": summary.state }, icon(sign, 18), element("p", {}, text), begin);
}

/** @param {Summary} summary @param {Conversation} conversation */
function waitingBanner(summary, { actions, around: { words, inbox } }) {
  const visitor = words.visitor(summary);
  const isOffered = inbox.isOffered(summary);
  const isAsked = summary.offered_to !== null && !isOffered;
  const said = isOffered ? words.text("banner-offered-me", { visitor }) : isAsked ? words.text("banner-offered", { agent: summary.offered_to?.name ?? "" }) : words.text("banner-waiting", { visitor });
  const name = actions.busy === "take" ? "taking" : isOffered ? "accept" : "take";
  const take = element("button", { type: "button", class: "button primary take", "aria-disabled": String(actions.busy !== "" || isAsked) }, words.text(name));
  take.addEventListener("click", () => {
    if (!isAsked) void actions.take();
  });
  return element("div", { class: "banner", "data-state": "waiting" }, icon("person", 18), element("p", {}, said), take);
}

/** @param {Conversation} conversation */
function faultBanner(conversation) {
  const { words } = conversation.around;
  const banner = element("div", { class: "banner", role: "alert" }, icon("alert", 18), element("p", {}, words.error(conversation.fault)));
  if (conversation.fault instanceof ApiError && !conversation.fault.isPassing) return banner; // gone for good
  const retry = element("button", { type: "button", class: "button" }, words.text("retry"));
  retry.addEventListener("click", () => void conversation.load());
  banner.append(retry);
  return banner;
}
