// @ts-check
/** What somebody is told about a request that failed. */

import { ApiError } from "./api.js";

const CODES_OF_ABSENCE = ["unreachable", "timed_out", "unreadable"];

/**
 * @param {import("./page.js").Page} page
 * @param {unknown} error
 */
export function explain(page, error) {
  if (!(error instanceof ApiError)) return page.say("failed", { message: String(error) });
  // A site without room for files is there, and can say so.
  const isAway = error.status >= 500 && error.code !== "files_storage_full";
  if (CODES_OF_ABSENCE.includes(error.code) || isAway) return page.say("failed-unreachable");
  if (error.status === 401) return page.say("failed-signed-out");
  // What people often meet is told in their language; the rest only the server's sentence says.
  const known = page.maybe(`${page.name}-fault-${error.code.replaceAll("_", "-")}`);
  if (known) return known;
  return page.say("failed", { message: error.message });
}
