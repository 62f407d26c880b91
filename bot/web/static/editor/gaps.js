// @ts-check
/** What visitors asked in vain, and phrasings that are proposed, on the server. */

import { api } from "../shared/api.js";

/**
 * @typedef {import("../shared/direction.js").Direction} Direction
 * @typedef {{ before: number, before_days: number, since: number, since_days: number, answered: number }} Since
 * @typedef {{ id: number, state: "open" | "dismissed" | "answered", question: string, language: string,
 *   direction: Direction, count: number, before: number, languages: Record<string, number>,
 *   causes: Record<string, number>, first_at: string, last_at: string, article: string | null,
 *   answer_status: string | null, settled_by: string | null, settled_at: string | null, since: Since | null }} Topic
 * @typedef {{ text: string, language: string, direction: Direction, cause: string, asked_at: string }} Question
 * @typedef {{ text: string, language: string, direction: Direction, csat: number | null, written_at: string }} AgentAnswer
 * @typedef {{ article: string, question: string, language: string, direction: Direction }} Nearby
 * @typedef {{ topic: Topic, questions: Question[], answers: AgentAnswer[], nearby: Nearby[] }} Details
 * @typedef {{ id: number, article: string, question: string, question_language: string, question_direction: Direction,
 *   text: string, language: string, direction: Direction, source: string, asked_at: string }} Proposal
 */

const BASE = "/api/v1/gaps";

/** Topics, or proposals, on a page. */
export const PER_PAGE = 50;

/** The last page of so many topics, or proposals. @param {number} total */
export function lastPage(total) {
  return Math.max(1, Math.ceil(total / PER_PAGE));
}

/** What a topic is called; one whose questions are gone with their visitors, by its article or number. @param {Topic} topic */
export function titleOf({ id, question, article }) {
  return question || article || `#${id}`;
}

/**
 * @param {{ state: string, days: number, language: string, page: number }} wanted
 * @param {AbortSignal} [signal]
 * @returns {Promise<{ topics: Topic[], total: number, waiting: number }>}
 */
export function find({ state, days, language, page }, signal) {
  return api.get(BASE, { state, days: String(days), language, limit: String(PER_PAGE), offset: String((page - 1) * PER_PAGE) }, { signal });
}

/** @param {string} id @param {number} days @param {string} language @param {AbortSignal} [signal] @returns {Promise<Details>} */
export function get(id, days, language, signal) {
  return api.get(`${BASE}/${id}`, { days: String(days), language }, { signal });
}

/** @param {number} id @returns {Promise<{ id: string }>} the article */
export function draft(id) {
  return api.post(`${BASE}/${id}/draft`);
}

/** @param {number} id @param {string} article */
export function teach(id, article) {
  return api.post(`${BASE}/${id}/phrasings`, { article });
}

/** @param {number} id @param {"dismiss" | "reopen"} deed */
export function settle(id, deed) {
  return api.post(`${BASE}/${id}/${deed}`);
}

/** @param {number} page @param {AbortSignal} [signal] @returns {Promise<{ proposals: Proposal[], total: number }>} */
export function proposals(page, signal) {
  return api.get(`${BASE}/proposals`, { limit: String(PER_PAGE), offset: String((page - 1) * PER_PAGE) }, { signal });
}

/** @param {number} id @param {string} text */
export function accept(id, text) {
  return api.post(`${BASE}/proposals/${id}/accept`, { text });
}

/** @param {number} id */
export function reject(id) {
  return api.post(`${BASE}/proposals/${id}/reject`);
}
