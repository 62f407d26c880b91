// @ts-check
/**
 * A message's HTML as elements of the page: made one by one, of those kinds alone that `markup.js` lets through. No text
 * is ever handed to the browser as HTML, which pages with Trusted Types forbid.
 */

import { readMarkup } from "./markup.js";

/** @typedef {import("./markup.js").Markup} Markup */

const LINKS = new Set(["http:", "https:", "mailto:"]);

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
  const element = document.createElement(part.name);
  const address = safeAddress(part.href);
  if (element instanceof HTMLAnchorElement && address !== null) {
    element.href = address;
    element.target = "_blank";
    element.rel = "noopener noreferrer nofollow";
  }
  element.append(...part.children.map(made));
  return element;
}

/**
 * @param {string | null} address
 * @returns {string | null} the address, or null where its scheme is not a link's or it is relative
 */
export function safeAddress(address) {
  if (address === null) return null;
  try {
    const url = new URL(address.trim()); // without a base: a relative address would lead into the host page
    return LINKS.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
