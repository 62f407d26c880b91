// @ts-check
/** A real server on a real socket, whose answers a test writes. */

import { once } from "node:events";
import { createServer } from "node:http";
import { after } from "node:test";

/**
 * @typedef {{ method: string, path: string, query: URLSearchParams, headers: Record<string, string>, body: any }} Asked
 *   `body`: what was sent as JSON, or else its text
 * @typedef {{ status?: number, body?: unknown, text?: string }} Answer
 * @typedef {(asked: Asked) => Answer | Promise<Answer>} Handler
 */

export class Server {
  /** @type {Asked[]} all requests so far */
  asked = [];
  /** @type {Handler} */
  answer = () => ({ status: 404, body: { error: { code: "not_found", message: "There is nothing here." } } });
  /** @type {any} */
  #http;

  /** Start one for the tests of a file; it ends with them. */
  static async start() {
    const server = new Server();
    server.#http = createServer((/** @type {any} */ request, /** @type {any} */ response) => void server.#handle(request, response));
    server.#http.listen(0, "127.0.0.1");
    await once(server.#http, "listening");
    after(() => server.stop());
    return server;
  }

  get origin() {
    return `http://127.0.0.1:${this.#http.address().port}`;
  }

  /** "GET /path?query" of every request. */
  get lines() {
    return this.asked.map(({ method, path, query }) => `${method} ${path}${query.size ? `?${query}` : ""}`);
  }

  /** @param {Handler} [answer] */
  begin(answer) {
    this.asked = [];
    if (answer) this.answer = answer;
  }

  stop() {
    this.#http.closeAllConnections();
    this.#http.close();
  }

  /** @param {any} request @param {any} response */
  async #handle(request, response) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = new TextDecoder().decode(await new Blob(chunks).arrayBuffer());
    const url = new URL(request.url, this.origin);
    const isJson = String(request.headers["content-type"]).startsWith("application/json");
    /** @type {Asked} */
    const asked = { method: request.method, path: decodeURI(url.pathname), query: url.searchParams, headers: request.headers, body: isJson ? JSON.parse(text) : text };
    this.asked.push(asked);
    const { status = 200, body, text: said } = await this.answer(asked);
    // A kept connection that ends while the next request is on its way, on a busy machine, would fail that.
    response.writeHead(status, { "content-type": "application/json", connection: "close" });
    response.end(status === 204 ? undefined : (said ?? JSON.stringify(body ?? null)));
  }
}

/** An error as the server writes them. @param {number} status @param {string} code @param {string} [message] @returns {Answer} */
export function refusal(status, code, message = code) {
  return { status, body: { error: { code, message } } };
}

/** A promise, and what settles it from outside. @template T */
export function later() {
  /** @type {(value: T) => void} */
  let resolve = () => {};
  /** @type {Promise<T>} */
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** What a target tells of next. @param {EventTarget} target @param {string} type @returns {Promise<any>} */
export function next(target, type) {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
}
