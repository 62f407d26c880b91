// @ts-check
/** The keyboard shortcuts, and the overview of them. */

import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";

/**
 * @typedef {import("./words.js").Words} Words
 *
 * @typedef {object} Actions
 * @property {() => void} next
 * @property {() => void} previous
 * @property {() => void} open
 * @property {() => void} take
 * @property {() => void} reply
 * @property {() => void} note
 * @property {() => void} transfer
 * @property {() => void} snooze
 * @property {() => void} close
 * @property {() => void} accept
 * @property {() => void} decline
 * @property {() => void} search
 * @property {() => void} macros
 * @property {() => void} command
 * @property {(at: number) => void} suggest
 * @property {() => void} leave
 *
 * @typedef {Exclude<keyof Actions, "suggest">} Action
 * @typedef {Pick<KeyboardEvent, "key" | "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">} Press
 */

/** What the overview shows: the label's key and the keys. */
const OVERVIEW = [
  ["shortcut-move", ["J", "K", "↓", "↑"]],
  ["shortcut-open", ["Enter"]],
  ["shortcut-search", ["/"]],
  ["shortcut-command", ["Ctrl + K", "⌘ + K"]],
  ["shortcut-macros", ["M"]],
  ["shortcut-take", ["T"]],
  ["shortcut-offer", ["A", "D"]],
  ["shortcut-reply", ["R"]],
  ["shortcut-send", ["Enter", "Ctrl + Enter", "⌘ + Enter"]],
  ["shortcut-as-written", ["Alt + Enter"]],
  ["shortcut-canned", ["/"]],
  ["shortcut-suggest", ["Alt + 1", "Alt + 2", "Alt + 3"]],
  ["shortcut-note", ["N"]],
  ["shortcut-transfer", ["F"]],
  ["shortcut-snooze", ["S"]],
  ["shortcut-close", ["C"]],
  ["shortcut-leave", ["Esc"]],
  ["shortcut-help", ["?"]],
];

/** @type {Record<string, Action>} */
const LETTERS = {
  j: "next",
  k: "previous",
  t: "take",
  r: "reply",
  n: "note",
  f: "transfer",
  s: "snooze",
  c: "close",
  a: "accept",
  d: "decline",
  m: "macros",
};

/**
 * @param {Actions} actions
 * @param {() => boolean} isReady whether shortcuts apply at all (not while the sign-in shows)
 * @param {Words} words
 */
export function listenToKeys(actions, isReady, words) {
  document.addEventListener("keydown", (event) => {
    if (!isReady() || event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) return;
    const target = /** @type {HTMLElement} */ (event.target);
    if (isCommand(event)) {
      event.preventDefault();
      actions.command();
      return;
    }
    if (event.key === "Escape") {
      actions.leave();
      return;
    }
    const suggestion = suggestionOf(event);
    if (suggestion !== null) {
      event.preventDefault();
      actions.suggest(suggestion);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isField(target)) return;
    const isBody = target === document.body;
    const action = actionFor(event, { isBody, isFree: isBody || target.closest(".list") !== null });
    if (!action) return;
    event.preventDefault();
    if (action === "help") showShortcuts(words);
    else actions[action]();
  });
}

/**
 * Which suggestion is asked for with Alt and a digit: by the key's place, as with Alt it may write another character.
 *
 * @param {Press} event
 * @returns {number | null} from 0
 */
export function suggestionOf(event) {
  const digit = event.altKey && !event.ctrlKey && !event.metaKey ? event.code.match(/^Digit([1-3])$/)?.[1] : undefined;
  return digit === undefined ? null : Number(digit) - 1;
}

/** Whether the command bar is asked for, also from within a field. @param {Press} event */
export function isCommand(event) {
  return event.ctrlKey !== event.metaKey && !event.altKey && letter(event) === "k";
}

/**
 * @param {Press} event
 * @param {{ isBody: boolean, isFree: boolean }} place `isFree`: where arrows neither scroll nor move between tabs
 * @returns {Action | "help" | null}
 */
export function actionFor(event, { isBody, isFree }) {
  if (event.key === "?" || event.key === "؟") return "help";
  if (event.key === "/") return "search";
  const action = LETTERS[letter(event)];
  if (action) return action;
  if (event.key === "ArrowDown" && isFree) return "next";
  if (event.key === "ArrowUp" && isFree) return "previous";
  return event.key === "Enter" && isBody ? "open" : null;
}

/** The Latin letter on the key, also where the keyboard writes another script. @param {Press} event */
function letter(event) {
  if (event.shiftKey) return "";
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase();
  return /^\p{L}$/u.test(event.key) && event.code.startsWith("Key") ? event.code.slice(3).toLowerCase() : "";
}

/** @param {HTMLElement} target */
function isField(target) {
  return target.isContentEditable || target.matches("input, textarea, select");
}

/** @param {Words} words */
export function showShortcuts(words) {
  const close = element("button", { type: "button", class: "icon-button", "aria-label": words.text("shortcuts-close") }, icon("close", 18));
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-labelledby": "shortcuts-title" },
    element("div", { class: "dialog-head" }, element("h2", { id: "shortcuts-title" }, words.text("shortcuts")), close),
    element(
      "dl",
      { class: "shortcuts" },
      ...OVERVIEW.map(([key, keys]) =>
        element(
          "div",
          {},
          element("dt", {}, words.text(/** @type {string} */ (key))),
          element("dd", { dir: "ltr" }, .../** @type {string[]} */ (keys).map((name) => element("kbd", {}, name))),
        ),
      ),
    ),
  );
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
