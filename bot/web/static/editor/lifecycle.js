// @ts-check
/** What becomes of articles on the server: staged changes, times, history, what was deleted, who looks after them. */

import { api } from "../shared/api.js";

/**
 * @typedef {import("./articles.js").Article} Article
 * @typedef {import("./articles.js").Content} Content
 * @typedef {{ id: number, revision: number, deed: string, author: string, created_at: string }} Entry
 * @typedef {Entry & { article: Content, before: Content | null }} Version
 * @typedef {{ id: string, question: string, language: string, entry: number, author: string, deleted_at: string }} Deleted
 * @typedef {{ login: string, name: string }} Owner
 */

const one = (/** @type {string} */ id) => `/api/v1/articles/${encodeURIComponent(id)}`;

/** Keep changes that visitors do not see. @param {Content} content @param {number} revision @returns {Promise<Article>} */
export function stage(content, revision) {
  return api.put(`${one(content.id)}/staged`, { ...content, revision });
}

/** Leave the article as it is published. @param {string} id @param {number} revision @returns {Promise<Article>} */
export function discard(id, revision) {
  return api.delete(`${one(id)}/staged?revision=${revision}`);
}

/** @param {string} id @returns {Promise<Article>} */
export function archive(id) {
  return api.post(`${one(id)}/archive`);
}

/**
 * @param {string} id
 * @param {{ publish_at: string | null, expires_at: string | null, revision: number }} times
 * @returns {Promise<Article>}
 */
export function schedule(id, times) {
  return api.put(`${one(id)}/schedule`, times);
}

/**
 * @param {string} id
 * @param {number | null} before the entry before which older ones are asked for
 * @returns {Promise<{ history: Entry[], more: boolean }>}
 */
export function history(id, before) {
  return api.get(`${one(id)}/history`, { before });
}

/** @param {string} id @param {number} entry @param {AbortSignal} signal @returns {Promise<Version>} */
export function version(id, entry, signal) {
  return api.get(`${one(id)}/history/${entry}`, {}, { signal });
}

/** @param {string} id @param {number} entry @param {number | null} revision null for an article that is gone @returns {Promise<Article>} */
export function restore(id, entry, revision) {
  return api.post(`${one(id)}/history/${entry}/restore`, { revision });
}

/** @param {number} offset @param {number} limit @returns {Promise<{ articles: Deleted[], total: number }>} */
export function deleted(offset, limit) {
  return api.get("/api/v1/deleted-articles", { offset, limit });
}

/** Everybody who may look after articles. @returns {Promise<Owner[]>} */
export async function owners() {
  return (await api.get("/api/v1/article-owners")).owners;
}
