// @ts-check
/** Times that tick: one timer for all `<time data-since="…">` of the page, and for what is due. */

import { element } from "../shared/element.js";
import { tickDue } from "./due.js";

/** @typedef {import("./words.js").Words} Words */

/** From how many seconds on a wait is long, and very long. */
const LONG = 3 * 60;
const VERY_LONG = 10 * 60;

/**
 * @param {string} since ISO 8601
 * @param {Words} words
 */
export function waitingTime(since, words) {
  const made = element("time", { class: "wait", "data-since": since, datetime: since });
  tick(made, words);
  return made;
}

/**
 * Start ticking.
 *
 * @param {ParentNode} root
 * @param {Words} words
 */
export function startClock(root, words) {
  return setInterval(() => {
    if (document.visibilityState === "hidden") return;
    for (const time of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("time[data-since]"))) tick(time, words);
    for (const chip of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-due]"))) tickDue(chip, words);
  }, 1000);
}

/** @param {HTMLElement} time @param {Words} words */
function tick(time, words) {
  // A clock that runs behind the server's must not show a negative time.
  const seconds = Math.max(0, (Date.now() - Date.parse(time.dataset.since ?? "")) / 1000);
  if (Number.isNaN(seconds)) return;
  const text = words.elapsed(seconds);
  if (time.textContent !== text) time.textContent = text;
  const pace = paceOf(seconds);
  if (time.dataset.pace !== pace) time.dataset.pace = pace;
  // Screen readers hear whole minutes.
  const spoken = words.text("waiting-time", { time: words.duration(seconds) });
  if (time.getAttribute("aria-label") !== spoken) {
    time.setAttribute("aria-label", spoken);
    time.title = spoken;
  }
}

/** How long a wait is felt to be. @param {number} seconds */
export function paceOf(seconds) {
  return seconds >= VERY_LONG ? "very-long" : seconds >= LONG ? "long" : "short";
}
