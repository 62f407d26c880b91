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
 * @property {(at: number) => void} suggest
 * @property {() => void} leave
 */

/** What the overview shows: the label's key and the keys. */
const OVERVIEW = [
  ["shortcut-move", ["J", "K", "↓", "↑"]],
  ["shortcut-open", ["Enter"]],
  ["shortcut-search", ["/"]],
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

/** @type {Record<string, Exclude<keyof Actions, "suggest">>} */
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
    if (event.key === "Escape") {
      actions.leave();
      return;
    }
    // By the key's place: with Alt it may write another character, and it works while writing too.
    const digit = event.altKey && !event.ctrlKey && !event.metaKey ? event.code.match(/^Digit([1-3])$/) : null;
    if (digit) {
      event.preventDefault();
      actions.suggest(Number(digit[1]) - 1);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isField(target)) return;
    const action = actionFor(event, target, actions, words);
    if (!action) return;
    event.preventDefault();
    action();
  });
}

/**
 * @param {KeyboardEvent} event
 * @param {HTMLElement} target
 * @param {Actions} actions
 * @param {Words} words
 * @returns {(() => void) | null}
 */
function actionFor(event, target, actions, words) {
  if (event.key === "?" || event.key === "؟") return () => showShortcuts(words);
  if (event.key === "/") return actions.search;
  const action = LETTERS[letter(event)];
  if (action) return () => actions[action]();
  // Arrows scroll where there is something to scroll, and move between tabs.
  const isFree = target === document.body || target.closest(".list") !== null;
  if (event.key === "ArrowDown" && isFree) return actions.next;
  if (event.key === "ArrowUp" && isFree) return actions.previous;
  if (event.key === "Enter" && target === document.body) return actions.open;
  return null;
}

/** The Latin letter on the key, also where the keyboard writes another script. @param {KeyboardEvent} event */
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
