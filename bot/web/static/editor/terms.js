// @ts-check
/** The terms of the glossary while somebody works on them. Pure. */

/**
 * @typedef {import("./glossary.js").Term} Term
 * @typedef {{ id: string, term: string, renderings: Map<string, string> }} Entry as it stands in the form
 */

/** What is sent to the server: tidy, and without entries and renderings that nothing was written in. @param {Entry[]} entries @returns {Term[]} */
export function termsOf(entries) {
  return entries
    .map(({ term, renderings }) => ({
      term: tidy(term),
      renderings: Object.fromEntries([...renderings].map(([code, text]) => [code, tidy(text)]).filter(([, text]) => text)),
    }))
    .filter(({ term, renderings }) => term || Object.keys(renderings).length > 0);
}

/** The same for the same terms, in whatever order their languages were added. @param {Entry[]} entries */
export function snapshotOf(entries) {
  return JSON.stringify(termsOf(entries).map(({ term, renderings }) => [term, Object.entries(renderings).sort()]));
}

/** The first entry with a rendering of nothing, which the server would refuse. @param {Entry[]} entries */
export function nameless(entries) {
  return entries.find(({ term, renderings }) => !tidy(term) && [...renderings.values()].some(tidy));
}

/** The id of the entry that a message of the server is about, "" for none. @param {Entry[]} entries @param {string} message */
export function namedIn(entries, message) {
  return entries.findLast(({ term }) => tidy(term) && message.includes(`“${tidy(term).slice(0, 40)}`))?.id ?? "";
}

/** Whether an entry is looked for. @param {Entry} entry @param {string} search */
export function fits({ term, renderings }, search) {
  return [term, ...renderings.values()].join("\n").toLowerCase().includes(search.trim().toLowerCase());
}

/** @param {string} text */
function tidy(text) {
  return text.replace(/\s+/g, " ").trim();
}
