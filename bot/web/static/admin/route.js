// @ts-check
/** Where one is in the administration, as the address after `#` says it: `#/people`, `#/teams`, `#/link/TOKEN`. */

/** The parts of the administration, in the order of the bar. */
export const VIEWS = /** @type {const} */ (["people", "teams", "rules", "canned", "tags", "attributes", "site", "widget", "channels", "webhooks", "actions", "log"]);

/**
 * @typedef {typeof VIEWS[number]} View
 * @typedef {{ view: View | "account" | "link" | "start", token: string }} Route `token` is what a one-time link holds
 */

/** Where a part is. @param {View} view */
export function addressOf(view) {
  return view === "widget" ? "/widget" : `/admin#/${view}`;
}

/** The parts that somebody may see. @param {string | undefined} role @returns {readonly View[]} */
export function viewsOf(role) {
  return role === "admin" ? VIEWS : role === "supervisor" ? ["rules"] : [];
}

/**
 * @param {string} path of the page: /admin, /widget or /account
 * @param {string} hash
 * @returns {Route}
 */
export function readRoute(path, hash) {
  const [name = "", token = ""] = hash.replace(/^#\/?/, "").split("/");
  if (name === "link" || name === "start") return { view: name, token };
  if (path.startsWith("/account")) return { view: "account", token: "" };
  return { view: VIEWS.find((one) => one === name) ?? (path.startsWith("/widget") ? "widget" : "people"), token: "" };
}
