// @ts-check
/** What a message says, as nodes: plain text with its addresses as links, or the server's HTML. */

import { directionOfText } from "../shared/direction.js";
import { safeAddress, safeHtml } from "../shared/html.js";
import { isolateRuns, nodeOf as pieceOf, runs } from "../shared/runs.js";
import { make } from "./make.js";

/**
 * @typedef {{
 *   text: string, html: string | null, language: string | null, direction: "ltr" | "rtl" | null,
 * }} Said its direction is null where the text itself tells it best
 * @typedef {{ text: string, href: string | null }} Part
 */

const ADDRESS = /https?:\/\/[^\s<>"'«»“”]+[^\s<>"'«»“”.,;:!?)\]，。！？；：）،؛؟]/gu;

/**
 * Fills a bubble, with language and direction of what is in it.
 *
 * @param {HTMLElement} bubble
 * @param {Said} said
 */
export function fillText(bubble, { text, html, language, direction }) {
  if (language) bubble.lang = language;
  else bubble.removeAttribute("lang");
  bubble.classList.toggle("rich", html !== null);
  bubble.dir = direction ?? "auto";
  if (html === null) {
    const runsIn = direction ?? directionOfText(text);
    bubble.replaceChildren(...parts(text).flatMap((part) => nodesOf(part, runsIn)));
    return;
  }
  const fragment = safeHtml(html);
  for (const block of fragment.children) {
    // An answer may hold a sentence in the visitor's language and an article in another.
    /** @type {HTMLElement} */ (block).dir = directionOfText(block.textContent ?? "") ?? bubble.dir;
  }
  isolateRuns(fragment);
  bubble.replaceChildren(fragment);
}

/** @param {Part} part @param {string | null} direction @returns {Node[]} */
function nodesOf({ text, href }, direction) {
  if (href === null) return runs(text, direction).map(pieceOf);
  return [make("a", { href, target: "_blank", rel: "noopener noreferrer nofollow", dir: "ltr", text })];
}

/**
 * Plain text, cut at its web addresses.
 *
 * @param {string} text
 * @returns {Part[]} `href` where a part is a link
 */
export function parts(text) {
  /** @type {Part[]} */
  const found = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const href = safeAddress(match[0]);
    if (href === null) continue;
    found.push({ text: text.slice(end, match.index), href: null }, { text: match[0], href });
    end = match.index + match[0].length;
  }
  return [...found, { text: text.slice(end), href: null }].filter((part) => part.text !== "");
}
