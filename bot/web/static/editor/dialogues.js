// @ts-check
/** The scripted dialogues on the server. */

import { api } from "../shared/api.js";

/**
 * @typedef {{ article?: string[], offers?: string[], covers?: string[][], not?: string[], answers?: boolean,
 *   words?: string[], language?: string, person?: boolean, urgent?: boolean, picks?: number | "last", talk?: string[],
 *   no_talk?: string[], decision?: string[], any?: Expectation[] }} Expectation all of what is given has to hold
 * @typedef {{ visitor: string, expect?: Expectation }} Turn
 * @typedef {{ decision: string, articles: string[], choices: string[], language: string, waiting: boolean,
 *   urgent: boolean | null, texts: string[] }} Seen
 * @typedef {{ seen: Seen, faults: { expected: string, message: string }[] }} Played
 * @typedef {{ name: string, kind: string, language: string, page: string | null, turns: Turn[] }} Content
 * @typedef {{ id: number, name: string, kind: string, language: string, page: string, turns: Turn[],
 *   result: { passed: boolean, turns: Played[] } | null, played_at: string | null, version: number, changed_by: string,
 *   changed_at: string, titles: Record<string, string> }} Dialogue
 * @typedef {{ id: number, name: string, kind: string, language: string, turns: number, begins: string,
 *   passed: boolean | null, played_at: string | null, version: number, changed_by: string, changed_at: string }} Summary
 * @typedef {{ running: boolean, by: string, started_at: string, total: number,
 *   played: { id: number, passed: boolean }[] }} Run
 */

const BASE = "/api/v1/dialogues";

/** @param {AbortSignal} [signal] @returns {Promise<Summary[]>} */
export async function all(signal) {
  return (await api.get(BASE, {}, { signal })).dialogues;
}

/** @param {number} id @param {AbortSignal} [signal] @returns {Promise<Dialogue>} */
export function get(id, signal) {
  return api.get(`${BASE}/${id}`, {}, { signal });
}

/** @param {Content} content @returns {Promise<Dialogue>} */
export function create(content) {
  return api.post(BASE, content);
}

/** @param {number} id @param {Content} content @param {number | null} version the one that was edited @returns {Promise<Dialogue>} */
export function replace(id, content, version) {
  return api.put(`${BASE}/${id}`, { ...content, version });
}

/** @param {number} id */
export function remove(id) {
  return api.delete(`${BASE}/${id}`);
}

/** @param {number[] | null} ids null for all @returns {Promise<Run>} */
export async function play(ids) {
  return (await api.post(`${BASE}/run`, { dialogues: ids })).run;
}

/** @param {AbortSignal} [signal] @returns {Promise<Run | null>} the one that is going on, or the last one */
export async function run(signal) {
  return (await api.get(`${BASE}/run`, {}, { signal })).run;
}

/** @returns {Promise<Run | null>} */
export async function stop() {
  return (await api.delete(`${BASE}/run`)).run;
}

/** @param {string} content YAML @param {string} name of its file @returns {Promise<{ added: number, changed: number, same: number }>} */
export function takeIn(content, name) {
  return api.post(`${BASE}/import`, { content, name });
}

/** Where the file of all dialogues, or of those in a language, is fetched. @param {string} language */
export function fileOf(language) {
  return `${BASE}/export${language ? `?language=${encodeURIComponent(language)}` : ""}`;
}
