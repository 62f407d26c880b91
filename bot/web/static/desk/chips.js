// @ts-check
/** What should be known about a conversation at a glance, each in a few words. */

import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { dueChip } from "./due.js";
import { isSnoozed } from "./inbox.js";
import { trend } from "./trend.js";

/**
 * @typedef {import("./types.js").Summary} Summary
 * @typedef {import("./words.js").Words} Words
 */

/**
 * @param {Summary} summary
 * @param {Words} words
 * @param {number} myId
 * @returns {HTMLElement[]} the most pressing first
 */
export function chips(summary, words, myId) {
  const { offered_to, snoozed_until, targets = [] } = summary;
  return [
    targets[0] ? dueChip(targets[0], words) : null,
    offered_to ? chip("offer", words.text(offered_to.id === myId ? "chip-offered-me" : "chip-offered", { agent: offered_to.name })) : null,
    snoozed_until && isSnoozed(summary) ? chip("snoozed", words.text("chip-snoozed", { time: words.moment(snoozed_until) }), "snooze") : null,
    emotionChip(summary, words),
    summary.vip ? chip("vip", words.text("chip-vip"), "star") : null,
    summary.repeated ? chip("repeated", words.text("chip-repeated"), "retry") : null,
    priorityChip(summary, words),
    summary.answered_meanwhile ? chip("meanwhile", words.text("chip-meanwhile"), "check", summary.answered_meanwhile) : null,
    ...(summary.tags ?? []).map((tag) => chip("own", element("bdi", {}, tag), "tag")),
    summary.after_hours && summary.state === "waiting" ? chip("after-hours", words.text("chip-after-hours")) : null,
    summary.team ? chip("team", element("bdi", {}, summary.team.name), "people", words.text("chip-team", { team: summary.team.name })) : null,
  ].filter((made) => made !== null);
}

/**
 * Whether the visitor would see an answer at once: said of those who wait or talk, on the site's own pages.
 *
 * @param {Summary} summary
 * @param {Words} words
 */
export function pageChip({ on_page: isOpen, state }, words) {
  if (isOpen === null || isOpen === undefined || state === "closed") return null;
  return element("span", { class: `tag page ${isOpen ? "here" : "gone"}` }, words.text(isOpen ? "visitor-here" : "visitor-gone"));
}

/** From this priority on a visitor comes before everybody else: waiting alone never leads there. */
const FIRST = 1000;

/** Why a visitor stands where they stand, one thing after the other. @param {Summary} summary @param {Words} words */
export function priorityReasons(summary, words) {
  const feeling = summary.emotion === "angry" ? 2 : ["frustrated", "worried", "sad"].includes(summary.emotion ?? "") ? 1 : 0;
  /** @type {[string, number][]} */
  const known = [
    [words.code("emotion", summary.emotion) ?? "", feeling],
    [words.text("chip-repeated"), summary.repeated ? 1 : 0],
    [words.text("chip-vip"), summary.vip ? 2 : 0],
  ];
  const rest = summary.priority - known.reduce((sum, [, points]) => sum + points, 0);
  return [...known, /** @type {[string, number]} */ ([words.text("state-waiting"), rest])].filter(([, points]) => points > 0).map(([name, points]) => `${name} +${words.number(points)}`);
}

/** @param {Summary} summary @param {Words} words */
function priorityChip(summary, words) {
  const { priority } = summary;
  if (priority <= 0) return null;
  if (priority >= FIRST) return chip("first", words.text("chip-first"), null, words.text("chip-first-hint"));
  return chip("priority", words.text("chip-priority", { priority }), null, `${words.list(priorityReasons(summary, words))}. ${words.text("chip-priority-hint")}`);
}

/** @param {Summary} summary @param {Words} words */
function emotionChip(summary, words) {
  const found = mood(summary, words);
  if (!found) return null;
  const made = chip("emotion", found.text, null, found.hint);
  made.dataset.emotion = found.emotion;
  return made;
}

/**
 * The feeling of the last message and where it has been moving.
 *
 * @param {Pick<Summary, "emotion" | "emotions">} summary
 * @param {Words} words
 * @returns {{ emotion: string, text: string, hint: string } | null} null where all is calm
 */
export function mood({ emotion, emotions = [] }, words) {
  const now = emotions.at(-1) ?? emotion;
  const feeling = words.code("emotion", now);
  const moving = trend(emotions);
  if (!now || !feeling || (now === "calm" && moving !== "better")) return null;
  const text = now === "calm" ? words.text("trend-calm-again") : moving === "steady" ? feeling : words.text(`trend-${moving}`, { emotion: feeling });
  const course = emotions.map((one) => words.code("emotion", one) ?? one);
  return { emotion: now, text, hint: course.length > 1 ? words.text("trend-course", { course: words.course(course) }) : "" };
}

/**
 * @param {string} name
 * @param {Node | string} content
 * @param {import("../shared/icons.js").IconName | null} [sign]
 * @param {string} [hint]
 */
function chip(name, content, sign = null, hint = "") {
  return element("span", { class: `tag ${name}`, title: hint || null }, sign ? icon(sign, 13) : null, content);
}
