/** Brings `/widget.js` of a server onto the page, once at a time. */

import type { Hamdel } from "../hamdel.d.ts";
import { another, HamdelError } from "./errors.js";

interface Coming {
  base: string;
  tag: HTMLScriptElement;
  hamdel: Promise<Hamdel>;
}

/** The script that is on its way: taking its tag out of the page would not keep it from running. */
let coming: Coming | null = null;
let policy: { createScriptURL(address: string): unknown } | null | undefined;

/** The address of a server, ending in "/"; null where it is none. */
export function baseOf(server: string): string | null {
  const base = server && URL.canParse(server, document.baseURI) ? new URL(server, document.baseURI) : null;
  if (base === null || !/^https?:$/.test(base.protocol)) return null;
  base.search = base.hash = "";
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  return base.href;
}

/** The chat that the page has already, of whichever server. */
export function present(): Hamdel | null {
  const { Hamdel: found } = window as Partial<Window>;
  return found && !Array.isArray(found) && !found.isDestroyed ? (found as Hamdel) : null;
}

/**
 * The chat of a server, as soon as its script has run. One that is on its way is not asked for again, and takes the settings
 * that were given last: it reads them when it runs. It is refused with `unreachable`, `not_hamdel` or `another_server`.
 */
export function bring(base: string, dataset: Record<string, string>, nonce: string | undefined): Promise<Hamdel> {
  const there = present();
  if (there) return there.base === base ? Promise.resolve(there) : Promise.reject(another(there.base, base));
  if (coming?.base !== base) coming = begin(base, nonce);
  const { tag, hamdel } = coming;
  for (const name of Object.keys(tag.dataset)) delete tag.dataset[name];
  Object.assign(tag.dataset, dataset);
  return hamdel;
}

function begin(base: string, nonce: string | undefined): Coming {
  const tag = document.createElement("script");
  tag.async = true;
  if (nonce) tag.nonce = nonce;
  const hamdel = new Promise<Hamdel>((resolve, reject) => {
    tag.addEventListener("load", () => {
      const found = present();
      if (found?.base === base) resolve(found);
      else if (found) reject(another(found.base, base));
      else reject(new HamdelError("not_hamdel", `What ${base}widget.js has is not Hamdel's widget. Is the address right?`));
    });
    const unreachable = (cause?: unknown) => {
      const why = "Is the server there, and does the page's Content Security Policy allow it in script-src?";
      reject(new HamdelError("unreachable", `${base}widget.js could not be loaded. ${why}`, { cause }));
    };
    tag.addEventListener("error", () => unreachable());
    try {
      tag.src = addressOf(`${base}widget.js`);
      document.head.append(tag);
    } catch (error) {
      unreachable(error);
    }
  });
  const over = () => {
    if (coming?.tag === tag) coming = null;
    tag.remove();
  };
  hamdel.then(over, over);
  return { base, tag, hamdel };
}

/**
 * An address as a page with Trusted Types takes it, where its policy names `hamdel` (`trusted-types hamdel`); elsewhere as
 * it is.
 */
function addressOf(address: string): string {
  if (policy === undefined) {
    const { trustedTypes } = window as { trustedTypes?: { createPolicy(name: string, rules: object): typeof policy } };
    try {
      policy = trustedTypes?.createPolicy("hamdel", { createScriptURL: (one: string) => one }) ?? null;
    } catch {
      policy = null; // the page names no such policy; whether it needs one is seen when the address is used
    }
  }
  return (policy ? policy.createScriptURL(address) : address) as string;
}
