// @ts-check
/** What visitors read when a person takes over: the texts as they were written, and as the site words them itself. */

import { api } from "../shared/api.js";

/**
 * @typedef {{ key: string, original: string, text: string | null, variables: string[], version: number }} Wording
 *   `original` and `text`, the site's own one, are patterns in Fluent's syntax; `version` grows with each wording
 * @typedef {{ text: string | null, author: string, created_at: string }} Version null went back to the original
 */

const BASE = "/api/v1/desk/scripts";

/** @param {string} language @param {AbortSignal} [signal] @returns {Promise<Wording[]>} */
export async function all(language, signal) {
  return (await api.get(BASE, { language }, { signal })).scripts;
}

/**
 * @param {string} language
 * @param {string} key
 * @param {string | null} text null goes back to the original
 * @param {number} version the one that was edited
 * @returns {Promise<{ text: string | null, version: number }>}
 */
export function word(language, key, text, version) {
  return api.put(BASE, { language, key, text, version });
}

/**
 * How a wording reads, once for each form that numbers give it.
 *
 * @param {string} language
 * @param {string} key
 * @param {string} text
 * @param {AbortSignal} signal
 * @returns {Promise<string[]>}
 */
export async function preview(language, key, text, signal) {
  return (await api.post(`${BASE}/preview`, { language, key, text }, { signal })).samples;
}

/** @param {string} language @param {string} key @param {AbortSignal} [signal] @returns {Promise<Version[]>} newest first */
export async function history(language, key, signal) {
  return (await api.get(`${BASE}/history`, { language, key }, { signal })).history;
}
