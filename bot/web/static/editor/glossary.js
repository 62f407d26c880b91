// @ts-check
/** The site's own terms on the server. */

import { api } from "../shared/api.js";

/**
 * @typedef {{ term: string, renderings: Record<string, string> }} Term
 * @typedef {{ terms: Term[], version: string }} Glossary
 */

const PATH = "/api/v1/articles/glossary";

/** @returns {Promise<Glossary>} */
export function load() {
  return api.get(PATH);
}

/**
 * @param {Term[]} terms
 * @param {string | null} version the one that was edited; null to write over whatever is there
 * @returns {Promise<Glossary>}
 */
export function store(terms, version) {
  return api.put(PATH, { terms, version });
}
