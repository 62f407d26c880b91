// @ts-check
/** What somebody has written and not saved, kept in this browser for each article, so that it survives a reload. */

/**
 * @typedef {import("./articles.js").Content} Content
 * @typedef {{ content: Content, revision: number, at: string }} Kept `revision` is the one that was edited, 0 for none
 */

const STEM = "hamdel-editor-unsaved";
/** Of so many articles; the oldest gives way. */
const MOST = 20;

/** @param {string} login @param {string} id of the article, "" for a new one */
function keyOf(login, id) {
  return `${STEM}:${login}:${id}`;
}

/**
 * @param {string} login
 * @param {string} id
 * @param {Kept} kept
 */
export function keep(login, id, kept) {
  try {
    localStorage.setItem(keyOf(login, id), JSON.stringify(kept));
    const others = keysOf(login).filter((key) => key !== keyOf(login, id));
    const ages = others.map((key) => ({ key, at: read(key)?.at ?? "" })).sort((one, two) => two.at.localeCompare(one.at));
    for (const { key } of ages.slice(MOST - 1)) localStorage.removeItem(key);
  } catch {
    // Forbidden or full: then nothing is kept, and the page asks before it is left.
  }
}

/**
 * @param {string} login
 * @param {string} id
 * @returns {Kept | null}
 */
export function kept(login, id) {
  try {
    return read(keyOf(login, id));
  } catch {
    return null;
  }
}

/** @param {string} login @param {string} id */
export function drop(login, id) {
  try {
    localStorage.removeItem(keyOf(login, id));
  } catch {
    // Nothing was kept either.
  }
}

/** Keep nothing of somebody who signs out. @param {string} login */
export function dropAll(login) {
  try {
    for (const key of keysOf(login)) localStorage.removeItem(key);
  } catch {
    // Nothing was kept either.
  }
}

/** @param {string} login */
function keysOf(login) {
  return Object.keys(localStorage).filter((key) => key.startsWith(`${STEM}:${login}:`));
}

/** @param {string} key @returns {Kept | null} null for what is not ours */
function read(key) {
  const text = localStorage.getItem(key);
  if (!text) return null;
  try {
    const found = JSON.parse(text);
    const { content, at } = found;
    const isSound = typeof at === "string" && typeof content?.question === "string" && Array.isArray(content.phrasings) && typeof content.translations === "object";
    return isSound ? found : null;
  } catch {
    return null;
  }
}
