// @ts-check
/** What a change does to the test questions of the site, on the server. */

import { api } from "../shared/api.js";

/**
 * @typedef {import("../shared/direction.js").Direction} Direction
 * @typedef {"found" | "offered" | "other" | "missed"} Outcome its own article is shown, is among those to choose from,
 *   another is shown, or none is
 * @typedef {{ article: string, language: string, direction: Direction, text: string, outcome: Outcome,
 *   given: string | null, confidence: number, before: Outcome | null }} Asked
 * @typedef {{ own: Asked[], won: Asked[], lost: Asked[], held: boolean, asked: number, total: number }} Result
 * @typedef {{ id: number, state: "running" | "done" | "failed" | "lost", done: number, total: number,
 *   result: Result | null, titles: Record<string, string> }} Trial
 * @typedef {import("./articles.js").Content} Content
 */

const BASE = "/api/v1/article-trials";
const LOOK_AGAIN = 400;

/**
 * Try what publishing an article would do. The same change of the same site is tried once.
 *
 * @param {Content} content
 * @param {(trial: Trial) => void} heard is told how far it is
 * @param {AbortSignal} [signal]
 * @returns {Promise<Trial>} once it has ended
 */
export async function tried(content, heard, signal) {
  /** @type {Trial} */
  let trial = await api.post(BASE, content, { signal });
  while (trial.state === "running") {
    heard(trial);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
    signal?.throwIfAborted();
    trial = await api.get(`${BASE}/${trial.id}`, {}, { signal });
  }
  return trial;
}

/**
 * The test questions that speak against a change: the article's own that do not find it, then others' that are lost.
 *
 * @param {Result} result
 * @returns {Asked[]}
 */
export function against({ own, lost }) {
  const missed = own.filter(({ outcome }) => outcome !== "found");
  const isOwn = (/** @type {Asked} */ one) => own.some(({ article, language, text }) => article === one.article && language === one.language && text === one.text);
  return [...missed, ...lost.filter((one) => !isOwn(one))];
}
