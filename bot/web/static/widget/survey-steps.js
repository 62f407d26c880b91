// @ts-check
/** The steps of the survey: which question comes, as answers and the visitor's own way through them say. Pure. */

/** @typedef {import("./chat-api.js").Survey} Answers */
/** @typedef {import("./keepsake.js").Survey} Kept */
/** @typedef {"csat" | "nps" | "comment" | "done" | "later"} Step later: the visitor does not want to answer now */

const QUESTIONS = /** @type {const} */ (["csat", "nps", "comment"]);

/**
 * Where the visitor is: where they have gone to, or else at the first question without an answer.
 *
 * @param {Kept} kept
 * @param {Answers | null | undefined} answers
 * @returns {Step}
 */
export function stepOf(kept, answers) {
  return kept.step ?? QUESTIONS.find((question) => (answers?.[question] ?? null) === null) ?? "done";
}

/** Whether a step has a question to answer. @param {Step} step */
export function isAsking(step) {
  return step !== "done" && step !== "later";
}

/**
 * What is kept of the survey of a conversation; nothing of another one's.
 *
 * @param {Kept | null} kept
 * @param {string | undefined} conversation
 * @returns {Kept}
 */
export function keptOf(kept, conversation) {
  return kept && kept.conversation === conversation ? kept : {};
}
