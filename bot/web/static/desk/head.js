// @ts-check
/** The head of the open conversation: who it is with, how it stands, and what can be done. */

import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { pageChip } from "./chips.js";
import { waitingTime } from "./clock.js";
import { dueChip } from "./due.js";

/**
 * @typedef {import("./conversation.js").Conversation} Conversation
 * @typedef {import("./types.js").Summary} Summary
 */

/** @param {Conversation} conversation @returns {HTMLElement[]} */
export function headElements(conversation) {
  const { summary, actions } = conversation;
  const { words, inbox, go } = conversation.around;
  /**
   * @param {string} action
   * @param {string} className
   * @param {() => void} run
   * @param {Node} sign
   * @param {string} name
   * @param {string} [text] what is written on it: the beginning of its name, or nothing
   * @param {string} [key] the key that does the same
   */
  const button = (action, className, run, sign, name, text, key) => {
    const made = element(
      "button",
      {
        type: "button",
        class: className,
        "data-action": action,
        "aria-label": name,
        title: key ? `${name} (${key})` : name,
        "aria-keyshortcuts": key,
        "aria-disabled": String(actions.busy !== ""),
      },
      sign,
      text ? element("span", {}, text) : null,
    );
    made.addEventListener("click", run);
    return made;
  };
  const back = button("back", "icon-button back", go.back, icon("back"), words.text("back"));
  if (!summary) return [back];
  const mayAnswer = inbox.mayAnswer(summary);
  const isMine = inbox.isMine(summary);
  return [
    back,
    element(
      "div",
      { class: "conversation-who" },
      element("h2", {}, element("bdi", {}, words.visitor(summary))),
      element("p", { class: "conversation-facts" }, ...facts(summary, conversation)),
    ),
    element(
      "div",
      { class: "conversation-actions" },
      mayAnswer && !isMine ? button("take-over", "button", () => void actions.takeOver(), icon("person", 18), words.text("take-over"), words.text("take-over")) : null,
      mayAnswer ? button("return", "button optional", () => void actions.giveBack(), icon("assistant", 18), words.text("return"), words.text("return-confirm")) : null,
      mayAnswer ? button("snooze", "button optional", () => void actions.snooze(), icon("snooze", 18), words.text("snooze"), words.text("snooze-confirm"), "S") : null,
      actions.mayTransfer ? button("transfer", "button optional", () => void actions.transfer(), icon("transfer", 18), words.text("transfer"), words.text("transfer-confirm"), "F") : null,
      mayAnswer ? button("close", "button", () => void actions.finish(), icon("check", 18), words.text("close-confirm"), words.text("close"), "C") : null,
      button("macros", "button optional", go.macros, icon("play", 18), words.text("macros"), words.text("macros"), "M"),
      button("details", "icon-button details", go.details, icon("info"), words.text("details")),
    ),
  ];
}

/** @param {Summary} summary @param {Conversation} conversation */
function facts(summary, { around: { words, inbox } }) {
  const resolution = summary.state === "closed" ? words.code("resolution", summary.resolution) : null;
  return [
    element("span", { class: "tag state", "data-state": summary.state }, words.state(summary, inbox.me.id)),
    pageChip(summary, words),
    resolution ? element("span", {}, resolution) : null,
    summary.state === "waiting" && summary.waiting_since ? waitingTime(summary.waiting_since, words) : null,
    ...(summary.targets ?? []).map((target) => dueChip(target, words)),
    element("span", {}, words.languageName(summary.locale, summary.language_name)),
    element("span", {}, words.code("channel", summary.channel) ?? summary.channel),
  ];
}
