// @ts-check
/** A whole conversation replayed, and what visitors thought of answers, on the server. */

import { api } from "../shared/api.js";

/**
 * @typedef {import("../shared/direction.js").Direction} Direction
 * @typedef {{ article: string, question: string, direction: Direction, confidence: number, phrasing: string,
 *   language: string, words: string[] }} Match
 * @typedef {{ reason: string, intent: string, emotion: string, language_source: string, readings: string[],
 *   follows: boolean, matches: Match[], answer_at: number, offer_at: number }} Why
 * @typedef {{ text: string, decision: string, language: string, direction: Direction, waiting: boolean, said: string[],
 *   articles: string[], why: Why | null }} Turn
 * @typedef {{ answered: number, helpful: number, unhelpful: number }} Votes
 * @typedef {Votes & { article: string, question: string | null, direction: Direction,
 *   languages: (Votes & { language: string, variant: string | null })[], days: (Votes & { day: string })[] }} Judged
 * @typedef {{ conversation: string, text: string, language: string, direction: Direction,
 *   outcome: "helpful" | "unhelpful" | null, confidence: number, then: string, asked_at: string }} Answer
 */

const PATH = "/api/v1/answer-feedback";
/** Articles on a page. */
export const PER_PAGE = 50;
/** What a transcript begins its lines with: who speaks. Whoever is not the visitor does not write to the bot. */
const SPEAKER = /^\s*(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s+)?([^\s:：][^:：]{0,24})[:：]\s+(?=\S)/;

/**
 * What a visitor wrote, from a transcript: one message a line. Where lines begin with names, those of whoever spoke first.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function messagesOf(text) {
  const lines = text.split(/\r\n|[\r\n\u2028]/).map((line) => line.trim()).filter(Boolean);
  const speakers = lines.map((line) => SPEAKER.exec(line)?.[1] ?? "");
  const [first] = speakers;
  // A single "Note: …" is what somebody says.
  if (!first || new Set(speakers).size < 2 || speakers.includes("")) return lines;
  return lines.filter((_, place) => speakers[place] === first).map((line) => line.replace(SPEAKER, ""));
}

/** @param {string[]} messages @param {string} page its language @returns {Promise<{ turns: Turn[] }>} */
export function replay(messages, page) {
  return api.post("/api/v1/articles/replay", { messages, page });
}

/**
 * @param {{ days: string, language: string, page: number }} wanted
 * @param {AbortSignal} signal
 * @returns {Promise<{ articles: Judged[], total: number }>}
 */
export function list({ days, language, page }, signal) {
  return api.get(PATH, { days, language, limit: String(PER_PAGE), offset: String((page - 1) * PER_PAGE) }, { signal });
}

/** @param {string} article @param {string} days @param {string} language @returns {Promise<{ answers: Answer[] }>} */
export function answersOf(article, days, language) {
  return api.get(`${PATH}/${encodeURIComponent(article)}`, { days, language });
}
