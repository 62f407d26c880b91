// @ts-check
/** The site's synonyms, and articles that answer the same, on the server; and synonyms while somebody works on them. */

import { api } from "../shared/api.js";

/**
 * @typedef {import("../shared/direction.js").Direction} Direction
 * @typedef {{ language: string, terms: string[] }} Group
 * @typedef {{ language: string, direction: Direction, word: string, term: string, count: number, examples: string[] }} Proposal
 * @typedef {{ article: string, question: string, language: string, direction: Direction, html: string,
 *   revision: number, taken: number, asked: number }} OneOfTwo
 * @typedef {{ articles: [OneOfTwo, OneOfTwo], same_answer: boolean }} Pair
 * @typedef {{ id: number, state: string, done: number, total: number, pairs: Pair[] | null, count: number }} Duplicates
 * @typedef {{ id: string, language: string, text: string }} Entry a group as it stands in the form
 */

const PATH = "/api/v1/synonyms";
const ALIKE = "/api/v1/article-duplicates";
const LOOK_AGAIN = 500;
/** What parts the words of a group: the commas of the languages that we speak, and lines. */
const COMMA = /[,،，、;؛；\n]/;

/** @returns {Promise<{ groups: Group[], version: string }>} */
export function load() {
  return api.get(PATH);
}

/** @param {Group[]} groups @param {string} version the one that was edited @returns {Promise<{ groups: Group[], version: string }>} */
export function store(groups, version) {
  return api.put(PATH, { groups, version });
}

/**
 * Which test questions these synonyms win and lose.
 *
 * @param {Group[]} groups
 * @returns {Promise<{ won: import("./trials.js").Asked[], lost: import("./trials.js").Asked[], asked: number,
 *   total: number, titles: Record<string, string> }>}
 */
export function tryOut(groups) {
  return api.post(`${PATH}/trial`, { groups });
}

/** @param {AbortSignal} [signal] @returns {Promise<{ proposals: Proposal[] }>} */
export function proposals(signal) {
  return api.get(`${PATH}/proposals`, {}, { signal });
}

/** @param {Proposal} proposal */
export function refuse({ language, word, term }) {
  return api.post(`${PATH}/proposals/refuse`, { language, word, term });
}

/**
 * Articles that answer the same or take each other's questions.
 *
 * @param {(search: Duplicates) => void} heard is told how far it is
 * @param {AbortSignal} signal
 * @returns {Promise<Duplicates>} once it has ended
 */
export async function duplicates(heard, signal) {
  /** @type {Duplicates} */
  let search = await api.post(ALIKE, {}, { signal });
  while (search.state === "running") {
    heard(search);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
    signal.throwIfAborted();
    search = await api.get(`${ALIKE}/${search.id}`, {}, { signal });
  }
  return search;
}

/** @param {OneOfTwo} kept @param {OneOfTwo} other */
export function merge(kept, other) {
  return api.post(`/api/v1/articles/${encodeURIComponent(kept.article)}/merge`, {
    other: other.article,
    revision: kept.revision,
    other_revision: other.revision,
  });
}

/** The words of a group as they are typed. @param {string} text @returns {string[]} */
export function termsOf(text) {
  const terms = text.split(COMMA).map((term) => term.replace(/\s+/g, " ").trim());
  return [...new Set(terms)].filter(Boolean);
}

/** What is sent: without groups that nothing was written in. @param {Entry[]} entries @returns {Group[]} */
export function groupsOf(entries) {
  return entries.map(({ language, text }) => ({ language, terms: termsOf(text) })).filter(({ terms }) => terms.length > 0);
}

/** The first group with one word alone, which stands for nothing else. @param {Entry[]} entries */
export function lonely(entries) {
  return entries.find(({ text }) => termsOf(text).length === 1);
}

/**
 * The groups with a proposal in them: as a further word of a group that has the articles' word, or as a new group.
 *
 * @param {Entry[]} entries
 * @param {Proposal} proposal
 * @param {string} id of a new one
 * @returns {Entry[]}
 */
export function withProposal(entries, { language, word, term }, id) {
  const same = (/** @type {string} */ one) => one.toLowerCase() === term.toLowerCase();
  const place = entries.findIndex((entry) => entry.language === language && termsOf(entry.text).some(same));
  const entry = entries[place];
  if (!entry) return [{ id, language, text: `${term}, ${word}` }, ...entries];
  return entries.with(place, { ...entry, text: `${termsOf(entry.text).join(", ")}, ${word}` });
}
