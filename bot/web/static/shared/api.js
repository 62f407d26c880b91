// @ts-check
/**
 * Hamdel's HTTP API as the desk and the editor use it: JSON in, JSON out, one kind of error.
 *
 *     const { articles } = await api.get("/api/v1/articles", { search: "parcel", limit: 20 });
 *     await api.post("/api/v1/articles", article);
 *     api.addEventListener("signed-out", () => signIn.show());
 *
 * Whoever is signed in is known by the session cookie, which scripts cannot read; so nothing secret is kept here.
 */

import { toJson } from "./json.js";

/** How long a request may take before it counts as lost, in milliseconds. */
const PATIENCE = 20_000;
/** And one with a file, over a slow line. */
const UPLOAD_PATIENCE = 300_000;
/** A wrong password, or a code that is missing or wrong, is the answer to a question, not the end of a session. */
const ANSWERS = ["wrong_login", "code_needed", "wrong_code"];
/** The session is there, and opens nothing before a second factor is set up. */
const FACTOR_NEEDED = "second_factor_needed";

/**
 * What went wrong with a request.
 *
 * `code` is the server's snake_case code, or one of ours: `unreachable` (no network, server down), `timed_out`,
 * `unreadable` (the answer was not JSON). `message` is meant for developers and for codes without a label of their own.
 */
export class ApiError extends Error {
  /**
   * @param {string} code
   * @param {string} message
   * @param {number} [status] the HTTP status, 0 where there was no answer
   * @param {string} [field] what of the body is at fault, where the server says so
   */
  constructor(code, message, status = 0, field = "") {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.status = status;
    this.field = field;
  }

  /** Whether the same request may well succeed a little later. */
  get isPassing() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/**
 * Dispatches `signed-out` when the server no longer knows the session, or wants a second factor first; its `detail` is the
 * server's code.
 */
export class Api extends EventTarget {
  /** @param {string} [origin] "" for the page's own server */
  constructor(origin = "") {
    super();
    this.origin = origin;
  }

  /**
   * @param {string} path
   * @param {Record<string, string | number | string[] | null | undefined>} [query] null and undefined are left out, and
   *   each of several has a place of its own
   * @param {{ signal?: AbortSignal }} [options]
   * @returns {Promise<any>}
   */
  get(path, query = {}, options = {}) {
    const parameters = new URLSearchParams();
    for (const [key, value] of Object.entries(query)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (one !== null && one !== undefined) parameters.append(key, String(one));
      }
    }
    const tail = parameters.size ? `?${parameters}` : "";
    return this.request("GET", path + tail, undefined, options);
  }

  /**
   * @param {string} path
   * @param {unknown} [body]
   * @param {{ signal?: AbortSignal }} [options]
   * @returns {Promise<any>}
   */
  post(path, body = {}, options = {}) {
    return this.request("POST", path, body, options);
  }

  /**
   * @param {string} path
   * @param {unknown} body
   * @param {{ signal?: AbortSignal }} [options]
   * @returns {Promise<any>}
   */
  put(path, body, options = {}) {
    return this.request("PUT", path, body, options);
  }

  /**
   * @param {string} path
   * @param {{ signal?: AbortSignal }} [options]
   * @returns {Promise<any>}
   */
  delete(path, options = {}) {
    return this.request("DELETE", path, undefined, options);
  }

  /**
   * Send a file, as a form's field `file`.
   *
   * @param {string} path
   * @param {File} file
   * @param {Record<string, string>} [fields] what goes with it
   * @returns {Promise<any>}
   */
  upload(path, file, fields = {}) {
    const form = new FormData();
    for (const [key, value] of Object.entries(fields)) form.append(key, value);
    form.append("file", file, file.name);
    return this.request("POST", path, form);
  }

  /**
   * The answer's JSON, or null where there is none (204). Throws `ApiError`; a request that the caller's own signal
   * aborted throws the browser's AbortError, so that it is not mistaken for a failure.
   *
   * @param {string} method
   * @param {string} path
   * @param {unknown} [body]
   * @param {{ signal?: AbortSignal }} [options]
   * @returns {Promise<any>}
   */
  async request(method, path, body, { signal } = {}) {
    const patience = new AbortController();
    const isForm = body instanceof FormData;
    const timer = setTimeout(() => patience.abort(), isForm ? UPLOAD_PATIENCE : PATIENCE);
    const giveUp = () => patience.abort();
    signal?.addEventListener("abort", giveUp);
    if (signal?.aborted) giveUp();
    let response;
    let text;
    try {
      response = await fetch(this.origin + path, {
        method,
        credentials: "same-origin",
        cache: "no-store",
        // A form names its own type, with the boundary in it.
        headers: body === undefined || isForm ? { Accept: "application/json" } : { Accept: "application/json", "Content-Type": "application/json" },
        body: isForm ? body : body === undefined ? undefined : toJson(body),
        signal: patience.signal,
      });
      text = await response.text();
    } catch (error) {
      if (signal?.aborted) throw new DOMException("The request was given up.", "AbortError");
      if (patience.signal.aborted) throw new ApiError("timed_out", "The server took too long to answer.");
      throw new ApiError("unreachable", error instanceof Error ? error.message : String(error));
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", giveUp);
    }
    const data = readJson(text);
    if (response.ok) {
      if (data === undefined) throw new ApiError("unreadable", "The server's answer was not JSON.", response.status);
      return data;
    }
    const error = errorFrom(response.status, data);
    const isOver = error.status === 401 && !ANSWERS.includes(error.code);
    if (isOver || error.code === FACTOR_NEEDED) this.dispatchEvent(new CustomEvent("signed-out", { detail: error.code }));
    throw error;
  }
}

/**
 * @param {string} text
 * @returns {any} undefined where the text is not JSON, null where it is empty
 */
function readJson(text) {
  if (!text) return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * @param {number} status
 * @param {any} data
 */
function errorFrom(status, data) {
  const code = data?.error?.code;
  const message = data?.error?.message;
  const field = data?.error?.field;
  return new ApiError(
    typeof code === "string" ? code : `http_${status}`,
    typeof message === "string" ? message : `The server answered with status ${status}.`,
    status,
    typeof field === "string" ? field : "",
  );
}

/** The server that this page came from. */
export const api = new Api();
