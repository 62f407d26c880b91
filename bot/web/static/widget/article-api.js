// @ts-check
/** The help articles over HTTP: what is popular, what a search finds, one of them, and whether it has helped. */

import { toJson } from "../shared/json.js";

/**
 * @typedef {{
 *   id: string, question: string, excerpt: string, language: string, direction: "ltr" | "rtl", url: string,
 * }} Listed
 * @typedef {{
 *   id: string, question: string, html: string, language: string, direction: "ltr" | "rtl", url: string,
 *   by_machine: boolean,
 * }} Article
 */

const PATIENCE = 10_000;

export class ArticleApi {
  /** @param {string} base address of the server, ending in "/" */
  constructor(base) {
    this.root = new URL("api/v1/chat/articles", base).href;
  }

  /**
   * @param {string} language
   * @param {string} text what is searched; "" for what is popular
   * @returns {Promise<Listed[]>}
   */
  async list(language, text) {
    const query = new URLSearchParams(text ? { language, q: text } : { language });
    return (await this.#request(`?${query}`)).articles;
  }

  /** @param {string} id @param {string} language @returns {Promise<Article>} */
  read(id, language) {
    return this.#request(`/${encodeURIComponent(id)}?${new URLSearchParams({ language })}`);
  }

  /** @param {string} id @param {string} language the one that it was read in @param {boolean} helpful */
  async rate(id, language, helpful) {
    await this.#request(`/${encodeURIComponent(id)}/feedback`, { language, helpful });
  }

  /** @param {string} address @param {object} [body] @returns {Promise<any>} */
  async #request(address, body) {
    const response = await fetch(this.root + address, {
      method: body ? "POST" : "GET",
      headers: body ? { "content-type": "application/json" } : {},
      body: body ? toJson(body) : undefined,
      credentials: "omit",
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) throw new Error(`The articles cannot be read: ${response.status}.`);
    return response.status === 204 ? null : response.json();
  }
}
