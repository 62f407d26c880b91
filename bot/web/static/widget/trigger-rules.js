// @ts-check
/** When a greeting comes: what is known of the page and of its visitor, held against what the site has set. Pure. */

/**
 * @typedef {{
 *   id: string, after: number, leaving: boolean, returning: boolean, pages: string[], rest: number, text: string,
 *   language: string, locale: string, direction: "ltr" | "rtl", starters: string[],
 * }} Trigger as the server answers it: `after` in seconds, `rest` in hours
 *
 * @typedef {{
 *   path: string, seconds: number, isLeaving: boolean, isReturning: boolean, now: number,
 *   shownAt: (id: string) => number,
 * }} Moment of a visitor on a page: for how many `seconds` they have been on it, whether they are about to leave, whether
 *   they were here before; `now` and when a greeting was shown to them last are in milliseconds, 0 for never
 */

/** Whoever was away for longer comes back, in milliseconds. */
export const AWAY_FOR = 30 * 60_000;
const HOUR = 3_600_000;

/**
 * The greeting that comes now, the first one that fits.
 *
 * @param {Trigger[]} triggers
 * @param {Moment} moment
 */
export function due(triggers, moment) {
  return triggers.find((trigger) => isDue(trigger, moment));
}

/** @param {Trigger} trigger @param {Moment} moment */
function isDue({ id, after, leaving, returning, pages, rest }, { path, seconds, isLeaving, isReturning, now, shownAt }) {
  return (
    seconds >= after &&
    (isLeaving || !leaving) &&
    (isReturning || !returning) &&
    (pages.length === 0 || pages.some((pattern) => fits(path, pattern))) &&
    now - shownAt(id) >= rest * HOUR
  );
}

/**
 * Whether a path is one that a pattern means, in which `*` is anything; a "/" at the end makes no difference.
 *
 * @param {string} path
 * @param {string} pattern
 */
export function fits(path, pattern) {
  const parts = trimmed(pattern).split(/\*+/).map(escaped);
  return new RegExp(`^${parts.join(".*")}$`, "is").test(trimmed(readable(path)));
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** @param {string} path */
function trimmed(path) {
  return path.length > 1 ? path.replace(/\/$/, "") : path;
}

/** As people write it: browsers write other letters than a to z as figures. @param {string} path */
function readable(path) {
  try {
    return decodeURI(path);
  } catch {
    return path; // it was written by hand
  }
}
