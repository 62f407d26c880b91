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
 * @param {Storage} [memory]
 */
export function keep(login, id, kept, memory = localStorage) {
  try {
    memory.setItem(keyOf(login, id), JSON.stringify(kept));
    const others = keysOf(login, memory).filter((key) => key !== keyOf(login, id));
    const ages = others.map((key) => ({ key, at: read(key, memory)?.at ?? "" })).sort((one, two) => two.at.localeCompare(one.at));
    for (const { key } of ages.slice(MOST - 1)) memory.removeItem(key);
  } catch {
    // Forbidden or full: then nothing is kept, and the page asks before it is left.
  }
}

/**
 * @param {string} login
 * @param {string} id
 * @param {Storage} [memory]
 * @returns {Kept | null}
 */
export function kept(login, id, memory = localStorage) {
  try {
    return read(keyOf(login, id), memory);
  } catch {
    return null;
  }
}

/** @param {string} login @param {string} id @param {Storage} [memory] */
export function drop(login, id, memory = localStorage) {
  try {
    memory.removeItem(keyOf(login, id));
  } catch {
    // Nothing was kept either.
  }
}

/** Keep nothing of somebody who signs out. @param {string} login @param {Storage} [memory] */
export function dropAll(login, memory = localStorage) {
  try {
    for (const key of keysOf(login, memory)) memory.removeItem(key);
  } catch {
    // Nothing was kept either.
  }
}

/** @param {string} login @param {Storage} memory */
function keysOf(login, memory) {
  return Array.from({ length: memory.length }, (_, at) => memory.key(at) ?? "").filter((key) => key.startsWith(`${STEM}:${login}:`));
}

/** @param {string} key @param {Storage} memory @returns {Kept | null} null for what is not ours */
function read(key, memory) {
  const text = memory.getItem(key);
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
