/** Why there is no chat on the page. */

/**
 * - `invalid_server`: what was given is no address of a server
 * - `unreachable`: `/widget.js` could not be loaded from it: it is away, the address is another's, or the page's policy forbids it
 * - `not_hamdel`: what came from there is not the widget
 * - `another_server`: the page has the chat of another Hamdel
 * - `destroyed`: it was taken off the page before it was there
 */
export type HamdelErrorCode = "invalid_server" | "unreachable" | "not_hamdel" | "another_server" | "destroyed";

/** The chat is not on the page; `code` says why, and the message what to look at. */
export class HamdelError extends Error {
  readonly code: HamdelErrorCode;

  constructor(code: HamdelErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "HamdelError";
    this.code = code;
  }
}

/** What was given is no address. */
export function invalid(server: unknown): HamdelError {
  return new HamdelError("invalid_server", `${JSON.stringify(server)} is no address of a Hamdel, such as https://chat.example.com.`);
}

/** The page has the chat of another server. */
export function another(there: string, base: string): HamdelError {
  return new HamdelError("another_server", `This page has the chat of ${there}; that of ${base} is left out. Call destroy() first.`);
}
