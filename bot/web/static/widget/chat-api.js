// @ts-check
/** The visitors' HTTP API: no cookies, a bearer token per conversation, one kind of error. */

import { toJson } from "../shared/json.js";

/** @typedef {import("./keepsake.js").Keys} Keys */
/**
 * @typedef {{
 *   sequence: number, author: "visitor" | "bot" | "agent", agent: string | null, picture?: string | null, text: string, html: string | null,
 *   language: string, direction: "ltr" | "rtl", kind: string, buttons: Button[], created_at: string,
 *   client_id: string | null, attachment?: Attachment | null, translation?: Translation | null, untranslated?: boolean,
 * }} Message `untranslated`: there should be a translation, and could not be one
 * @typedef {{id: string, name: string, type: string, size: number}} Attachment `size` in bytes
 * @typedef {{
 *   text: string, html: string | null, language: string, direction: "ltr" | "rtl", engine: string, at: string,
 * }} Translation made by a machine; `language` is the one that it is in
 * @typedef {{title: string, payload: string}} Button
 * @typedef {{
 *   conversation: string, state: "bot" | "waiting" | "agent" | "closed", language: string, locale?: string,
 *   direction: "ltr" | "rtl",
 *   language_source: "default" | "page" | "detected" | "chosen", agent: {name: string, picture?: string | null} | null,
 *   queue: Queue | null, contact: {wanted: boolean, email: string | null, phone: string | null} | null,
 *   survey: Survey | null, reopens_until: string | null, last_sequence: number,
 * }} State
 * @typedef {{
 *   place: number, minutes: number | null, text: string, corrected: boolean, back_at: string | null,
 * }} Queue `back_at`: nobody is at work before
 * @typedef {{answered: boolean, csat: number | null, nps: number | null, comment: string | null}} Survey
 * @typedef {{
 *   conversation: string, token: string, state: State["state"], text: string, author: Message["author"] | null,
 *   language: string, direction: "ltr" | "rtl", last_sequence: number, created_at: string, updated_at: string,
 * }} Earlier one of the conversations of a visitor whom the site vouches for
 * @typedef {{
 *   state?: State, message?: Message | null, replies?: Message[], messages?: Message[], withdrawn?: number[],
 *   version?: string, typing?: {author: "agent", agent: string | null} | null,
 * }} Answer `version` names what was told
 * @typedef {{known?: string, seconds?: number, signal?: AbortSignal}} Waiting for how long the answer may wait where there
 *   is nothing beyond the version `known`
 */

const PATIENCE = 20_000;

export class ChatError extends Error {
  /**
   * @param {string} code the server's, or "unreachable"
   * @param {number} status 0 where nothing answered
   * @param {string} [message]
   */
  constructor(code, status, message = code) {
    super(message);
    this.name = "ChatError";
    this.code = code;
    this.status = status;
  }

  /** Nothing answers, or only what stands before the server; or its database is away. */
  get isAway() {
    return this.code === "unreachable" || this.code === "database_away" || [502, 503, 504].includes(this.status);
  }

  /** The server does not know this conversation, or not with this token. */
  get isStale() {
    return this.status === 401 || this.status === 404;
  }
}

export class ChatApi {
  /** @param {string} base address of the server, ending in "/" */
  constructor(base) {
    this.base = base;
    this.root = new URL("api/v1/chat/", base).href;
  }

  /** @param {string | null} language */
  site(language) {
    return this.#request("GET", language ? `site?language=${encodeURIComponent(language)}` : "site");
  }

  /**
   * @param {{
   *   page_language?: string, chosen_language?: string, name?: string, attributes?: object, consent?: object,
   *   follows?: Keys, visitor?: import("./host/checks.js").Proof, trigger?: {id: string, language: string},
   * }} opening
   * @returns {Promise<Keys & {state: State}>}
   */
  create(opening) {
    return this.#request("POST", "conversations", opening);
  }

  /** @param {string} id @param {"shown" | "opened"} step what has become of a greeting @returns {Promise<object>} */
  countTrigger(id, step) {
    return this.#request("POST", `triggers/${encodeURIComponent(id)}`, { step });
  }

  /**
   * @param {import("./host/checks.js").Proof & {conversation?: Keys}} proof
   * @returns {Promise<{conversations: Earlier[], own: boolean | null}>}
   */
  knowVisitor(proof) {
    return this.#request("POST", "visitor", proof);
  }

  /** @param {Keys} keys @param {{name?: string, attributes: object}} visitor */
  changeVisitor(keys, visitor) {
    return this.#request("POST", `${path(keys)}/visitor`, visitor, keys.token);
  }

  /**
   * @param {Keys} keys
   * @param {number} after
   * @param {Waiting} [waiting]
   * @returns {Promise<Answer>}
   */
  read(keys, after, { known = "", seconds = 0, signal } = {}) {
    const waiting = known || seconds ? `&known=${known}&wait=${seconds}` : "";
    return this.#request("GET", `${path(keys)}?after=${after}${waiting}`, undefined, keys.token, PATIENCE + seconds * 1000, signal);
  }

  /**
   * @param {Keys} keys
   * @param {{text: string, client_id: string, payload?: string}} message
   * @returns {Promise<Answer>}
   */
  send(keys, message) {
    return this.#request("POST", `${path(keys)}/messages`, message, keys.token);
  }

  /** @param {Keys} keys @param {string | null} language @param {"visitor" | "page"} [by] @returns {Promise<Answer>} */
  chooseLanguage(keys, language, by = "visitor") {
    return this.#request("POST", `${path(keys)}/language`, { language, by }, keys.token);
  }

  /** @param {Keys} keys @param {string} clientId @returns {Promise<Answer>} */
  askForPerson(keys, clientId) {
    return this.#request("POST", `${path(keys)}/person`, { client_id: clientId }, keys.token);
  }

  /** @param {Keys} keys @returns {Promise<Answer>} */
  leaveQueue(keys) {
    return this.#request("POST", `${path(keys)}/leave-queue`, {}, keys.token);
  }

  /** @param {Keys} keys @param {{email?: string, phone?: string}} contact @returns {Promise<Answer>} */
  leaveContact(keys, contact) {
    return this.#request("POST", `${path(keys)}/contact`, contact, keys.token);
  }

  /** @param {Keys} keys @returns {Promise<{email: string | null}>} where it would be mailed to, as far as that is known */
  mailAddress(keys) {
    return this.#request("GET", `${path(keys)}/transcript`, undefined, keys.token);
  }

  /** @param {Keys} keys @param {string} email @returns {Promise<{email: string | null}>} */
  mailTo(keys, email) {
    return this.#request("POST", `${path(keys)}/transcript`, { email }, keys.token);
  }

  /** @param {Keys} keys @param {{csat?: number, nps?: number, comment?: string}} rating @returns {Promise<Answer>} */
  rate(keys, rating) {
    return this.#request("POST", `${path(keys)}/rating`, rating, keys.token);
  }

  /**
   * @param {Keys} keys
   * @param {File} file
   * @param {string} clientId sending it twice stores it once
   * @param {(share: number) => void} progress told how much has been sent, from 0 to 1
   * @param {AbortSignal} signal
   * @returns {Promise<Answer>}
   */
  upload(keys, file, clientId, progress, signal) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest(); // fetch does not tell how much has been sent
      request.open("POST", `${this.root}${path(keys)}/attachments`);
      request.setRequestHeader("authorization", `Bearer ${keys.token}`);
      request.responseType = "json";
      request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
      request.onload = () => {
        const { status, response } = request;
        if (status === 201 && response) resolve(response);
        else reject(new ChatError(response?.error?.code ?? "unreadable", status, response?.error?.message));
      };
      request.onerror = () => reject(new ChatError("unreachable", 0));
      request.onabort = () => reject(new ChatError("cancelled", 0));
      signal.addEventListener("abort", () => request.abort(), { once: true });
      const form = new FormData();
      form.append("client_id", clientId);
      form.append("file", file, file.name);
      request.send(form);
    });
  }

  /** @param {Keys} keys @param {string} attachment @returns {Promise<Blob>} */
  async download(keys, attachment, isPreview = false) {
    const response = await fetch(`${this.root}${path(keys)}/attachments/${encodeURIComponent(attachment)}${isPreview ? "/preview" : ""}`, {
      headers: { authorization: `Bearer ${keys.token}` },
      credentials: "omit",
    });
    if (!response.ok) throw new ChatError("unreadable", response.status);
    return response.blob();
  }

  /** The whole address of what the server names, "" for nothing. @param {string | null | undefined} address */
  addressOf(address) {
    return address ? new URL(address, this.root).href : "";
  }

  /** @param {Keys} keys */
  socketAddress(keys) {
    return `${this.root}${path(keys)}/socket`;
  }

  /**
   * @param {string} method
   * @param {string} address
   * @param {object} [body]
   * @param {string} [token]
   * @param {number} [patience] in milliseconds
   * @param {AbortSignal} [signal]
   * @returns {Promise<any>}
   */
  async #request(method, address, body, token, patience = PATIENCE, signal) {
    /** @type {Record<string, string>} */
    const headers = { accept: "application/json" };
    if (body !== undefined) headers["content-type"] = "application/json";
    if (token !== undefined) headers.authorization = `Bearer ${token}`;
    let response;
    try {
      response = await fetch(this.root + address, {
        method,
        headers,
        body: body === undefined ? undefined : toJson(body),
        credentials: "omit",
        cache: "no-store",
        signal: signal ? AbortSignal.any([signal, AbortSignal.timeout(patience)]) : AbortSignal.timeout(patience),
      });
    } catch (error) {
      throw new ChatError("unreachable", 0, String(error));
    }
    if (response.status === 204) return {};
    const answer = await response.json().catch(() => null);
    if (!response.ok) {
      throw new ChatError(answer?.error?.code ?? "unreadable", response.status, answer?.error?.message);
    }
    if (answer === null) throw new ChatError("unreadable", response.status);
    return answer;
  }
}

/** @param {Keys} keys */
function path(keys) {
  return `conversations/${encodeURIComponent(keys.conversation)}`;
}
