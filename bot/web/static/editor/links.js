// @ts-check
/** The articles that link to one, said to whoever puts it away or asks another question in it. */

import { linkingTo } from "./snippets.js";

/** @typedef {import("../shared/page.js").Page} Page */

/** So many are named. */
const NAMED = 8;

/** @param {string} id */
async function linking(id) {
  try {
    return await linkingTo(id);
  } catch {
    // Who links to it is good to know, and nothing that anybody has to wait for.
    return [];
  }
}

/**
 * What is asked before an article is put away, with the articles that link to it.
 *
 * @param {Page} page
 * @param {string} id
 * @param {string} text
 * @returns {Promise<{ text: string, details?: string[] }>}
 */
export async function withLinks(page, id, text) {
  const found = await linking(id);
  if (found.length === 0) return { text };
  const more = found.length - NAMED;
  const details = found.slice(0, NAMED).map((one) => one.question || one.id);
  return {
    text: `${text} ${page.say("linked-from")}`,
    details: more > 0 ? [...details, `+ ${page.number(more)}`] : details,
  };
}

/**
 * What is said beside "saved" where an article asks another question now; links say what they did.
 *
 * @param {Page} page
 * @param {string} id
 * @param {string | undefined} before
 * @param {string} now
 */
export async function renamed(page, id, before, now) {
  if (before === undefined || before === now) return "";
  const found = await linking(id);
  return found.length > 0 ? ` ${page.say("linked-renamed", { names: found.slice(0, NAMED).map((one) => one.id).join(", ") })}` : "";
}
