// @ts-check
/** Which article's answer a reply gives, so that what the assistant could not answer can be learnt. Pure. */

/** @typedef {{ article: string, answer: string }} Inserted an article whose answer was put into the reply */

/** An agent rewords what follows; so many characters of the answer are still there. */
const LEAST = 24;

/**
 * @param {string} text the reply
 * @param {Inserted | null} inserted
 * @returns {string | undefined} the article, where its answer still stands in the reply
 */
export function givenArticle(text, inserted) {
  const start = inserted?.answer.trim().slice(0, LEAST).trim();
  return start && text.includes(start) ? inserted?.article : undefined;
}
