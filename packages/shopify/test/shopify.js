/** Liquid as Shopify renders it: what its own filters, tags and global objects add to LiquidJS. */

import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Liquid, Tag } from "liquidjs";

const FOLDER = new URL("..", import.meta.url);

/** @param {string} name below `packages/shopify` */
export function read(name) {
  return readFileSync(new URL(name, FOLDER), "utf8");
}

/** Its content is for the theme editor; a page has nothing of it. */
class Schema extends Tag {
  constructor(token, rest, liquid) {
    super(token, rest, liquid);
    while (rest.length > 0 && rest.shift()?.name !== "endschema") {
      // what is skipped
    }
  }

  render() {}
}

/** @param {Record<string, unknown>} globals what every template sees, such as `customer` */
export function shopify(globals = {}) {
  const liquid = new Liquid({ root: fileURLToPath(new URL("snippets", FOLDER)), extname: ".liquid", globals, strictFilters: true });
  liquid.registerFilter("hmac_sha256", (text, secret) => createHmac("sha256", String(secret)).update(String(text)).digest("hex"));
  liquid.registerTag("schema", Schema);
  return liquid;
}

/** What a page says to the chat: its settings, and the calls that wait for it. @param {string} html */
export function said(html) {
  const script = html.match(/<script>([\s\S]*?)<\/script>/)?.[1] ?? "";
  const window = {};
  new Function("window", script)(window);
  return { settings: window.HamdelSettings, calls: window.Hamdel ?? [] };
}
