// @ts-check
/** A long list in pages. Pure. */

/** @typedef {import("./articles.js").Summary} Summary */

/** How many articles a page has. */
export const PAGE_SIZE = 50;

/** How many pages there are; one at least. @param {number} total */
export function pagesOf(total) {
  return Math.max(1, Math.ceil(total / PAGE_SIZE));
}

/**
 * What a page shows, counted from 1.
 *
 * @param {number} page from 1
 * @param {number} total
 */
export function rangeOf(page, total) {
  const from = (page - 1) * PAGE_SIZE + 1;
  const to = Math.min(total, from + PAGE_SIZE - 1);
  return { from, to, isFirst: from === 1, isLast: to === total };
}

/** Articles by category, in the order in which they come. @param {Summary[]} summaries @returns {[string, Summary[]][]} */
export function byCategory(summaries) {
  /** @type {Map<string, Summary[]>} */
  const groups = new Map();
  for (const summary of summaries) groups.set(summary.category, [...(groups.get(summary.category) ?? []), summary]);
  return [...groups];
}
