// @ts-check
/** Which conversations of a list are shown, and in which order. Pure; the server filters by the same rules. */

import { standing } from "./due.js";

/**
 * @typedef {import("./types.js").Summary} Summary
 * @typedef {"served" | "waiting" | "newest" | "oldest" | "priority" | "due"} Sort
 *
 * @typedef {object} Filters what a conversation has to be like; null is anything
 * @property {string | null} language
 * @property {number | null} team
 * @property {string | null} channel
 * @property {string | null} tag
 * @property {string | null} emotion
 * @property {number | null} priority at least
 * @property {number | null} waiting for so many seconds at least
 * @property {"soon" | "overdue" | null} due whose time is almost over or is, or is over
 * @property {Record<string, string> | null} attributes their values by key
 * @property {Sort} sort
 */

/** @type {Filters} */
export const EVERYTHING = { language: null, team: null, channel: null, tag: null, emotion: null, priority: null, waiting: null, due: null, attributes: null, sort: "served" };

/** How many things are asked of a conversation, the order aside. @param {Filters} filters */
export function asked({ sort: _, ...wishes }) {
  return Object.values({ ...wishes, attributes: null, ...wishes.attributes }).filter((wish) => wish !== null).length;
}

/** @param {Summary} summary @param {Filters} filters @param {number} now in milliseconds */
export function fits(summary, { language, team, channel, tag, emotion, priority, waiting, due, attributes }, now) {
  const feeling = summary.emotions.at(-1) ?? summary.emotion;
  const waited = summary.waiting_since === null ? -1 : (now - Date.parse(summary.waiting_since)) / 1000;
  return (
    (language === null || summary.language === language) &&
    (team === null || summary.team?.id === team) &&
    (channel === null || summary.channel === channel) &&
    (tag === null || (summary.tags ?? []).includes(tag)) &&
    (emotion === null || feeling === emotion) &&
    (priority === null || summary.priority >= priority) &&
    (waiting === null || waited >= waiting) &&
    (due === null || (summary.targets ?? []).some((target) => standing(target, now) === "overdue" || (due === "soon" && standing(target, now) === "soon"))) &&
    Object.entries(attributes ?? {}).every(([key, value]) => summary.attributes?.[key] === value)
  );
}

/** @type {Record<Sort, ((one: Summary, other: Summary) => number) | null>} */
const ORDERS = {
  served: null,
  waiting: (one, other) => String(one.waiting_since ?? "9").localeCompare(String(other.waiting_since ?? "9")),
  newest: (one, other) => other.updated_at.localeCompare(one.updated_at),
  oldest: (one, other) => one.updated_at.localeCompare(other.updated_at),
  priority: (one, other) => other.priority - one.priority,
  // What no time runs for comes last.
  due: (one, other) => (one.targets?.[0]?.due_at ?? "9").localeCompare(other.targets?.[0]?.due_at ?? "9"),
};

/** @param {Summary[]} summaries in the list's own order @param {Filters} filters @param {number} [now] */
export function arranged(summaries, filters, now = Date.now()) {
  const found = summaries.filter((summary) => fits(summary, filters, now));
  const order = ORDERS[filters.sort];
  return order ? found.sort(order) : found;
}
