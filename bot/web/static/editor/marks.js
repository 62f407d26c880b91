// @ts-check
/** What is to be said of a language that an article has, and in which order languages are shown. Pure. */

/** @typedef {import("../shared/page.js").Page} Page */

/** So many languages are named; of more there is a count. */
const MOST = 9;

/**
 * What a language's mark says, the most pressing alone.
 *
 * @param {Pick<Page, "say">} page
 * @param {string} name of the language
 * @param {{ isFaulty?: boolean, isMachine: boolean, isStale: boolean, isSource: boolean }} state
 */
export function markOf(page, name, { isFaulty = false, isMachine, isStale, isSource }) {
  const key = isFaulty ? "language-fault" : isMachine ? "language-machine" : isStale ? "language-stale" : isSource ? "language-source" : "";
  return key ? page.say(key, { language: name }) : name;
}

/**
 * An article's languages: its own first, then those that somebody has to look at, which must not hide behind "and 5 more".
 *
 * @param {{ language: string, languages: string[], stale: string[], machine: string[] }} article
 * @returns {{ shown: string[], hidden: string[] }}
 */
export function inOrder({ language, languages, stale, machine }) {
  const work = (/** @type {string} */ code) => Number(stale.includes(code) || machine.includes(code));
  const others = languages.filter((code) => code !== language).sort((one, two) => work(two) - work(one) || one.localeCompare(two));
  const all = [language, ...others];
  // A count of one would take the room of the language itself.
  const count = all.length > MOST + 1 ? MOST : all.length;
  return { shown: all.slice(0, count), hidden: all.slice(count) };
}
