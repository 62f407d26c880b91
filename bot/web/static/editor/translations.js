// @ts-check
/** How far articles are translated, machine drafts of many of them, and files for translators, as the server has them. */

import { api } from "../shared/api.js";

/**
 * @typedef {"reviewed" | "unreviewed" | "outdated" | "missing"} Standing
 * @typedef {{ language: string, name: string, direction: string, there: number, sources: number } & Record<Standing, number>} Covered
 * @typedef {{ total: number, languages: Covered[] }} Coverage
 * @typedef {{ article: string, reason: string }} Without
 * @typedef {{ running: boolean, language: string, by: string, total: number, drafted: number, without: Without[] }} Run
 */

/** How the text of an article in a language stands, as lists are narrowed by it. @type {Standing[]} */
export const STANDINGS = ["reviewed", "unreviewed", "outdated", "missing"];
/** What of the articles is given to translators. */
export const PARTS = /** @type {const} */ (["open", "all"]);

const DRAFTS = "/api/v1/article-drafts";

/** @param {AbortSignal} signal @returns {Promise<Coverage>} */
export function coverage(signal) {
  return api.get("/api/v1/article-coverage", {}, { signal });
}

/** The run that is going on, or the last one. @param {AbortSignal} [signal] @returns {Promise<Run | null>} */
export async function run(signal) {
  return (await api.get(DRAFTS, {}, { signal })).run;
}

/**
 * Have articles drafted in the background.
 *
 * @param {string} language
 * @param {string[] | null} articles null for all that are missing or out of date
 * @returns {Promise<Run>}
 */
export async function draft(language, articles) {
  return (await api.post(DRAFTS, { language, articles })).run;
}

/** @returns {Promise<Run>} */
export async function stop() {
  return (await api.delete(DRAFTS)).run;
}

/** Where translators' files can be had. @param {string} language @param {typeof PARTS[number]} part */
export function fileFor(language, part) {
  return `/api/v1/article-exports/xliff/${encodeURIComponent(language)}?part=${part}&all=true`;
}

/** How many of a run's articles are through. @param {Run} run */
export function through({ drafted, without }) {
  return drafted + without.length;
}

/** Whether a run ended before it was through. @param {Run} run */
export function isCutShort(run) {
  return !run.running && through(run) < run.total;
}
