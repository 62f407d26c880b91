// @ts-check
/**
 * What is open, kept in the page's address (`#/queue/ID`, `#/search/ID?for=words`), so that a reload or a shared link
 * finds it again.
 */

/** @typedef {import("./types.js").View} View */

/** The views that have a tab. @type {readonly View[]} */
export const TABS = ["queue", "mine", "all"];

/**
 * @param {string} hash
 * @returns {{ view: View, conversation: string | null, search: string }} `search` is "" in every view but "search"
 */
export function parse(hash) {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [name, id] = path.split("/");
  const search = name === "search" ? (new URLSearchParams(query).get("for") ?? "").trim() : "";
  const view = search ? "search" : name === "search" ? "all" : TABS.find((tab) => tab === name);
  if (!view) return { view: "queue", conversation: null, search: "" };
  try {
    return { view, conversation: id ? decodeURIComponent(id) : null, search };
  } catch {
    return { view, conversation: null, search }; // a mangled link
  }
}

/**
 * @param {View} view
 * @param {string | null} [conversation]
 * @param {string} [search] what is looked for, in the view "search"
 */
export function format(view, conversation = null, search = "") {
  const path = conversation === null ? `#/${view}` : `#/${view}/${encodeURIComponent(conversation)}`;
  return view === "search" ? `${path}?${new URLSearchParams({ for: search })}` : path;
}
