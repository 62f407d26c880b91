// @ts-check
/** The articles on the server. */

import { api } from "../shared/api.js";
import { STANDINGS } from "./translations.js";

/**
 * @typedef {"draft" | "published" | "withdrawn" | "archived"} Status
 * @typedef {"public" | "visitors" | "agents"} Audience
 * @typedef {{ question: string, phrasings: string[], answer: string }} Variant
 * @typedef {{ id: string, language: string, question: string, phrasings: string[], answer: string, category: string,
 *   tags: string[], audience: Audience, owner: string, review_by: string, translations: Record<string, Variant>,
 *   machine: string[], tests: Record<string, string[]> }} Content `machine` names the translations that a machine drafted
 *   and nobody has reviewed; `owner` is a login, `review_by` a day, `tests` are test questions
 * @typedef {Content & { author: string, updated_at: string }} Staged changes that visitors do not see yet
 * @typedef {{ why: "questions" | "empty", by: "time" | "import", at: string, tests: import("./trials.js").Asked[],
 *   count: number }} Held why it was not published when it was to be; `tests` are the first of all that speak against it
 * @typedef {Content & { status: Status, revision: number, updated_at: string, stale: string[], staged: Staged | null,
 *   publish_at: string | null, expires_at: string | null, held: Held | null }} Article
 * @typedef {{ id: string, language: string, category: string, status: Status, question: string, languages: string[],
 *   stale: string[], machine: string[], audience: Audience, owner: string, review_by: string, staged: boolean,
 *   publish_at: string | null, expires_at: string | null, revision: number, updated_at: string, broken: boolean,
 *   held: boolean }} Summary
 * @typedef {{ article: string, question: string, confidence: number, phrasing: string, language: string }} Match
 * @typedef {{ language: string, decision: "answer" | "clarify" | "handoff" | "smalltalk", reason: string,
 *   confidence: number, intent: string, emotion: string,
 *   answer: { article: string, question: string, html: string, language: string } | null, matches: Match[] }} Verdict
 */

const BASE = "/api/v1/articles";
const one = (/** @type {string} */ id) => `${BASE}/${encodeURIComponent(id)}`;

/**
 * @param {{ search?: string, status?: string, language?: string, only?: string, offset?: number, limit?: number }} filter
 *   `only` is `due`, `staged`, `held`, `broken`, an audience, a login after `owner:`, or how the text in the `language` stands
 * @param {AbortSignal} [signal]
 * @returns {Promise<{ articles: Summary[], total: number, held: number }>} `held` are all that were held back
 */
export function find({ search, status, language, only = "", offset = 0, limit = 50 }, signal) {
  const query = { search: search || null, status: status || null, language: language || null, offset, limit };
  return api.get(BASE, { ...query, ...narrowed(only) }, { signal });
}

/** @param {string} only @returns {Record<string, string | boolean>} */
function narrowed(only) {
  if (only === "due" || only === "staged" || only === "held" || only === "broken") return { [only]: true };
  if (STANDINGS.some((standing) => standing === only)) return { translation: only };
  if (only.startsWith("owner:")) return { owner: only.slice("owner:".length) };
  return only ? { audience: only } : {};
}

/** @param {string} id @param {AbortSignal} [signal] @returns {Promise<Article>} */
export function get(id, signal) {
  return api.get(one(id), {}, { signal });
}

/**
 * @param {Content} content
 * @param {"draft" | "published"} status
 * @param {boolean} [anyway] though test questions speak against it
 * @returns {Promise<Article>}
 */
export function create(content, status, anyway = false) {
  return api.post(BASE, { ...content, status, anyway });
}

/**
 * @param {Content} content
 * @param {number} revision the one that was edited
 * @param {boolean} [anyway] though test questions speak against it
 * @returns {Promise<Article>}
 */
export function replace(content, revision, anyway = false) {
  return api.put(one(content.id), { ...content, revision, anyway });
}

/**
 * @typedef {{ days: number, url: string | null,
 *   languages: { language: string, direction: "ltr" | "rtl", helpful: number, unhelpful: number }[] }} ReaderFeedback
 *   `url`: the article's page for readers, where it has one
 */

/** @param {string} id @returns {Promise<ReaderFeedback>} */
export function readerFeedback(id) {
  return api.get(`${one(id)}/help-feedback`);
}

/**
 * Publish it, with the changes that are staged.
 * @param {string} id
 * @param {{ revision?: number, anyway?: boolean }} [how] `revision` is the one that was looked at; `anyway` though test
 *   questions speak against it
 * @returns {Promise<Article>}
 */
export function publish(id, { revision, anyway = false } = {}) {
  return api.post(`${one(id)}/publish`, { anyway, ...(revision ? { revision } : {}) });
}

/** @param {string} id @returns {Promise<Article>} */
export function withdraw(id) {
  return api.post(`${one(id)}/withdraw`);
}

/**
 * @typedef {{ action: string | null, templates: Record<string, string>, version: number, language: string,
 *   offered: { name: string, active: boolean, details: string[] }[] }} LiveData
 */

/** What an article looks up, and what it could. @param {string} id @returns {Promise<LiveData>} */
export function liveData(id) {
  return api.get(`${one(id)}/action`);
}

/** @param {string} id @param {{ action: string, templates: Record<string, string>, version: number }} wanted @returns {Promise<LiveData>} */
export function lookUp(id, wanted) {
  return api.put(`${one(id)}/action`, wanted);
}

/** @param {string} id */
export function lookUpNothing(id) {
  return api.delete(`${one(id)}/action`);
}

/** @param {string} id */
export function remove(id) {
  return api.delete(one(id));
}

/**
 * A machine's draft from the article as it is stored.
 *
 * @param {string} id
 * @param {string} language
 * @returns {Promise<Variant>}
 */
export async function draft(id, language) {
  return (await api.post(`${one(id)}/draft-translation`, { language })).variant;
}

/**
 * The source as it was when a translation was written or confirmed, null where that is not known, and as it is now.
 *
 * @param {string} id
 * @param {string} language
 * @param {AbortSignal} signal
 * @returns {Promise<{ then: Variant | null, now: Variant }>}
 */
export function sourceChanges(id, language, signal) {
  return api.get(`${one(id)}/source-changes/${language}`, {}, { signal });
}

/**
 * A translation is still right, although its source has changed.
 *
 * @param {string} id
 * @param {string} language
 * @param {number} revision the one that was looked at
 * @returns {Promise<Article>}
 */
export function confirm(id, language, revision) {
  return api.post(`${one(id)}/confirm/${language}`, { revision });
}

/** @param {string} answer Markdown @param {AbortSignal} signal @returns {Promise<string>} HTML */
export async function preview(answer, signal) {
  return (await api.post(`${BASE}/preview`, { answer }, { signal })).html;
}

/**
 * @param {string} answer Markdown
 * @param {string} language of the answer
 * @param {string} source the article's own, which snippets fall back to
 * @param {AbortSignal} signal
 * @returns {Promise<{ html: string, missing: import("./snippets.js").Missing }>} with what readers would not get
 */
export function rendered(answer, language, source, signal) {
  return api.post(`${BASE}/preview`, { answer, language, source }, { signal });
}

/**
 * What the bot would say.
 *
 * @param {string} text
 * @param {string} language "" to have it recognised
 * @param {AbortSignal} signal
 * @returns {Promise<Verdict>}
 */
export function ask(text, language, signal) {
  return api.post(`${BASE}/ask`, language ? { text, language } : { text }, { signal });
}
