// @ts-check
/**
 * A message's HTML as elements of the page: made one by one, of those kinds alone that `markup.js` lets through. No text
 * is ever handed to the browser as HTML, which pages with Trusted Types forbid.
 */

import { readMarkup } from "./markup.js";

/** @typedef {import("./markup.js").Markup} Markup */

const LINKS = new Set(["http:", "https:", "mailto:"]);
/** Of this server, help pages and files of articles alone are linked to without its name. */
const OWN = /^\/(?:help|article-files)\//;

/**
 * @param {string} html
 * @returns {DocumentFragment} safe to put into the page
 */
export function safeHtml(html) {
  const result = document.createDocumentFragment();
  result.append(...readMarkup(html).map(made));
  return result;
}

/** @param {Markup} part @returns {Node | string} */
function made(part) {
  if (typeof part === "string") return part;
  const address = safeAddress(part.href);
  if (part.name === "img") return picture(address, part.alt ?? "");
  const element = document.createElement(part.name);
  if (element instanceof HTMLAnchorElement && address !== null) {
    element.href = address;
    element.target = "_blank";
    element.rel = "noopener noreferrer nofollow";
  }
  element.append(...part.children.map(made));
  return element;
}

/**
 * A picture of an article, which opens by itself; what it shows, where it cannot be had.
 *
 * @param {string | null} address
 * @param {string} alt
 * @returns {Node | string}
 */
function picture(address, alt) {
  if (address === null || new URL(address).origin !== server()) return alt;
  const shown = document.createElement("img");
  shown.alt = alt;
  shown.loading = "lazy";
  shown.referrerPolicy = "no-referrer";
  const link = document.createElement("a");
  link.href = address;
  link.target = "_blank";
  link.rel = "noopener noreferrer nofollow";
  link.className = "picture-link";
  shown.addEventListener("error", () => link.replaceWith(alt), { once: true });
  shown.src = address;
  link.append(shown);
  return link;
}

/** The server that this module came from, also within the page of another site. */
function server() {
  return new URL(import.meta.url).origin;
}

/**
 * @param {string | null} address
 * @param {string} [origin] of our own pages, which need no name
 * @returns {string | null} the address, or null where its scheme is not a link's or it is relative
 */
export function safeAddress(address, origin = server()) {
  if (address === null) return null;
  try {
    if (OWN.test(address)) return new URL(address, origin).href;
    const url = new URL(address.trim()); // without a base: a relative address would lead into the host page
    return LINKS.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
