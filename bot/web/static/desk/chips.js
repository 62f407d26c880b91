// @ts-check
/** What should be known about a conversation at a glance, each in a few words. */

import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";
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
  const { offered_to, snoozed_until, priority } = summary;
  return [
    offered_to ? chip("offer", words.text(offered_to.id === myId ? "chip-offered-me" : "chip-offered", { agent: offered_to.name })) : null,
    snoozed_until && isSnoozed(summary) ? chip("snoozed", words.text("chip-snoozed", { time: words.moment(snoozed_until) }), "snooze") : null,
    emotionChip(summary, words),
    summary.vip ? chip("vip", words.text("chip-vip"), "star") : null,
    summary.repeated ? chip("repeated", words.text("chip-repeated"), "retry") : null,
    priority > 0 ? chip("priority", words.text("chip-priority", { priority }), null, words.text("chip-priority-hint")) : null,
    summary.after_hours && summary.state === "waiting" ? chip("after-hours", words.text("chip-after-hours")) : null,
    summary.team ? chip("team", element("bdi", {}, summary.team.name), "people", words.text("chip-team", { team: summary.team.name })) : null,
  ].filter((made) => made !== null);
}

/** The feeling of the last message and where it has been moving; nothing where all is calm. @param {Summary} summary @param {Words} words */
export function emotionChip(summary, words) {
  const now = summary.emotions?.at(-1) ?? summary.emotion;
  const feeling = words.code("emotion", now);
  const moving = trend(summary.emotions ?? []);
  if (!feeling || (now === "calm" && moving !== "better")) return null;
  const text = now === "calm" ? words.text("trend-calm-again") : moving === "steady" ? feeling : words.text(`trend-${moving}`, { emotion: feeling });
  const course = summary.emotions.map((emotion) => words.code("emotion", emotion) ?? emotion);
  const made = chip("emotion", text, null, course.length > 1 ? words.text("trend-course", { course: words.course(course) }) : "");
  made.dataset.emotion = now ?? "";
  return made;
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
