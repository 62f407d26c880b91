// @ts-check
/** What is open, kept in the page's address (`#/queue/ID`), so that a reload or a shared link finds it again. */

/** @typedef {import("./types.js").View} View */

/** @type {readonly View[]} */
export const VIEWS = ["queue", "mine", "all"];

/**
 * @param {string} hash
 * @returns {{ view: View, conversation: string | null }}
 */
export function parse(hash) {
  const [view, conversation] = hash.replace(/^#\/?/, "").split("/");
  const known = VIEWS.find((name) => name === view);
  if (!known) return { view: "queue", conversation: null };
  try {
    return { view: known, conversation: conversation ? decodeURIComponent(conversation) : null };
  } catch {
    return { view: known, conversation: null }; // a mangled link
  }
}

/**
 * @param {View} view
 * @param {string | null} [conversation]
 */
export function format(view, conversation = null) {
  return conversation === null ? `#/${view}` : `#/${view}/${encodeURIComponent(conversation)}`;
}
