/**
 * Hamdel's support chat on a page: `load` brings it, once, and what it returns can be called at once. Nothing happens at
 * import, so that it can be imported where there is no page.
 */

import type { Hamdel, HamdelSettings } from "../hamdel.d.ts";
import { another, invalid } from "./errors.js";
import { HamdelHandle } from "./handle.js";
import { baseOf, bring } from "./script.js";
import { datasetOf, restOf } from "./settings.js";

export type {
  Hamdel, HamdelAttributes, HamdelCall, HamdelCallName, HamdelEvents, HamdelSettings, HamdelVisitor,
} from "../hamdel.d.ts";
export { HamdelError, type HamdelErrorCode } from "./errors.js";
export { HamdelHandle, type HamdelState } from "./handle.js";

export interface LoadOptions {
  /** What the page sets; all else is as at `/widget` of the server. */
  settings?: HamdelSettings;
  /** Of the page's Content Security Policy. */
  nonce?: string;
}

/** The chat that is on the page, or on its way, or was last. */
let current: HamdelHandle | null = null;

/**
 * Brings the chat of a Hamdel onto the page. Called again for the same server it returns the same handle, and settings that
 * come later are left out, until that is destroyed or has failed. It never throws: where the chat cannot be had, the handle's
 * `ready` is refused, and listeners of `error` are told.
 *
 * @param server the address of the Hamdel, such as `https://chat.example.com`, or a path on the page's own server
 */
export function load(server: string, options: LoadOptions = {}): HamdelHandle {
  if (typeof document === "undefined") return new HamdelHandle(server, null);
  const base = baseOf(server);
  if (base === null) return new HamdelHandle(server, Promise.reject(invalid(server)));
  const isTaken = current?.state === "loading" || current?.state === "ready";
  if (current && isTaken) return current.server === base ? current : new HamdelHandle(base, Promise.reject(another(current.server, base)));
  current = begun(base, options);
  return current;
}

function begun(base: string, { settings = {}, nonce }: LoadOptions): HamdelHandle {
  const coming = bring(base, datasetOf(settings), nonce);
  const handle = new HamdelHandle(base, coming);
  const left = (hamdel: Hamdel) => {
    // It was destroyed while it came. Another handle may wait for the same chat.
    if (handle.state === "destroyed" && (current === handle || current?.server !== base)) hamdel.destroy();
  };
  coming.then(left, () => {}); // the handle tells of it
  const visitor = restOf(settings);
  if (visitor) handle.setVisitor(visitor);
  return handle;
}
