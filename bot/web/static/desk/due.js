// @ts-check
/** When a target of a conversation is due: a chip that says for how long there is time, or since when there is none. */

import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";

/**
 * @typedef {import("./types.js").Summary} Summary
 * @typedef {import("./types.js").RunningTarget} RunningTarget
 * @typedef {import("./words.js").Words} Words
 * @typedef {"time" | "soon" | "overdue"} Standing
 */

/** A clock that is a little off must not take back what the server has just said. */
const SLACK = 60_000;

/** @param {RunningTarget} target @param {number} now in milliseconds @returns {Standing} */
export function standing({ due_at, warn_at }, now) {
  if (Date.parse(due_at) <= now) return "overdue";
  return warn_at !== null && Date.parse(warn_at) <= now ? "soon" : "time";
}

/** Whether anything of a conversation is almost over, or over. @param {Summary} summary @param {number} [now] */
export function isPressing({ targets = [] }, now = Date.now()) {
  return targets.some((target) => standing(target, now + SLACK) !== "time");
}

/** @param {RunningTarget} target @param {number} now in milliseconds @param {Words} words */
export function dueText({ target, due_at }, now, words) {
  const name = target === "resolution" ? "resolution" : "reply";
  const seconds = (Date.parse(due_at) - now) / 1000;
  // The last minute is one, and so is the first one after it.
  const minutes = Math.max(1, seconds > 0 ? Math.ceil(seconds / 60) : Math.floor(-seconds / 60));
  return words.text(`chip-${name}-${seconds > 0 ? "due" : "overdue"}`, { time: words.duration(minutes * 60) });
}

/** @param {RunningTarget} target @param {Words} words */
export function dueChip(target, words) {
  const made = element(
    "span",
    { class: "tag due", "data-target": target.target, "data-due": target.due_at, "data-warn": target.warn_at ?? "", title: words.moment(target.due_at) },
    icon("clock", 13),
    icon("alert", 13),
    element("span", {}),
  );
  tickDue(made, words);
  return made;
}

/** Let a chip say how things stand now. @param {HTMLElement} chip @param {Words} words @param {number} [now] */
export function tickDue(chip, words, now = Date.now()) {
  const { target = "", due = "", warn = "" } = chip.dataset;
  const found = /** @type {RunningTarget} */ ({ target, due_at: due, warn_at: warn || null });
  const label = /** @type {HTMLElement} */ (chip.lastElementChild);
  const text = dueText(found, now, words);
  if (label.textContent !== text) label.textContent = text;
  const stands = standing(found, now);
  if (chip.dataset.standing !== stands) chip.dataset.standing = stands;
}
