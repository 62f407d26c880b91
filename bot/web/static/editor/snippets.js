// @ts-check
/** Snippets, files and links of articles on the server. */

import { api } from "../shared/api.js";

/**
 * @typedef {{ id: string, question: string, language: string, direction: "ltr" | "rtl", status: string }} Use
 *   an article that refers to something
 * @typedef {{ name: string, texts: Record<string, string>, revision: number, author: string, updated_at: string,
 *   used_by: Use[] }} Snippet
 * @typedef {{ revision: number, texts: Record<string, string> | null, author: string, at: string }} Entry
 * @typedef {{ id: string, name: string, type: string, size: number, width: number | null, height: number | null }} Kept
 * @typedef {{ snippets: string[], articles: string[], files: string[] }} Missing
 */

const PATH = "/api/v1/snippets";
const one = (/** @type {string} */ name) => `${PATH}/${encodeURIComponent(name)}`;

/** @returns {Promise<Snippet[]>} */
export async function load() {
  return (await api.get(PATH)).snippets;
}

/** @param {string} name @param {Record<string, string>} texts @param {number} revision 0 for a new one @returns {Promise<Snippet>} */
export function store(name, texts, revision) {
  return api.put(one(name), { texts, revision });
}

/** @param {string} name @param {number} revision */
export function remove(name, revision) {
  return api.delete(`${one(name)}?revision=${revision}`);
}

/** @param {string} name @returns {Promise<Entry[]>} */
export async function history(name) {
  return (await api.get(`${one(name)}/history`)).entries;
}

/** @param {File} file @returns {Promise<Kept>} */
export function upload(file) {
  return api.upload("/api/v1/article-files", file);
}

/** Where those who work here see a file. @param {string} id */
export function addressOf(id) {
  return `/article-files/${id}`;
}

/** What is missing, each as a text of the page and the name in it. @param {Missing} missing @returns {[string, string][]} */
export function lacks({ snippets, articles, files }) {
  /** @type {[string, string[]][]} */
  const kinds = [["answer-missing-snippet", snippets], ["answer-missing-article", articles], ["answer-missing-file", files]];
  return kinds.flatMap(([key, names]) => names.map((name) => /** @type {[string, string]} */ ([key, name])));
}

/** What an article refers to and readers do not get, by the languages of its answers. @param {string} id @returns {Promise<Record<string, Missing>>} */
export async function missingIn(id) {
  return (await api.get(`/api/v1/articles/${encodeURIComponent(id)}/links`)).missing_in;
}

/** The articles that link to one. @param {string} id @returns {Promise<Use[]>} */
export async function linkingTo(id) {
  return (await api.get(`/api/v1/articles/${encodeURIComponent(id)}/links`)).linked_from;
}
