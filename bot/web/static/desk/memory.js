// @ts-check
/** The browser's own memory (localStorage). Where it is forbidden or full, the page goes on and forgets at reload. */

/** @type {Map<string, string>} */
const spare = new Map();

/**
 * @param {string} key
 * @returns {string | null}
 */
export function recall(key) {
  try {
    return localStorage.getItem(key) ?? spare.get(key) ?? null;
  } catch {
    return spare.get(key) ?? null;
  }
}

/**
 * @param {string} key
 * @param {string | null} value null forgets it
 */
export function remember(key, value) {
  if (value === null) spare.delete(key);
  else spare.set(key, value);
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Kept in `spare`.
  }
}
