// @ts-check
/** Things of the editor to test with. */

import { Page } from "../../../bot/web/static/shared/page.js";
import { FluentLabels } from "../../../bot/web/static/shared/fluent-labels.js";
import { deskPhrases } from "../catalogues.js";

/**
 * @typedef {import("../../../bot/web/static/editor/articles.js").Article} Article
 * @typedef {import("../../../bot/web/static/editor/articles.js").Verdict} Verdict
 */

/** @param {Partial<Article>} [changes] @returns {Article} */
export function article(changes = {}) {
  return {
    id: "track",
    language: "en",
    question: "Where is my order?",
    phrasings: ["track my parcel"],
    answer: "On its way.",
    category: "orders",
    tags: ["delivery"],
    audience: "public",
    owner: "",
    review_by: "",
    translations: { nl: { question: "Waar is mijn bestelling?", phrasings: [], answer: "Onderweg." } },
    machine: [],
    tests: {},
    status: "published",
    revision: 3,
    updated_at: "2026-01-01T00:00:00Z",
    stale: [],
    staged: null,
    publish_at: null,
    expires_at: null,
    held: null,
    ...changes,
  };
}

/** @param {Partial<Verdict>} [changes] @returns {Verdict} */
export function verdict(changes = {}) {
  return {
    language: "en",
    decision: "answer",
    reason: "sure",
    confidence: 0.9,
    intent: "ask_question",
    emotion: "calm",
    answer: { article: "track", question: "", html: "", language: "en" },
    matches: [],
    ...changes,
  };
}

/** What an editor is asked, and what they answer to all of it. @param {string} value */
export function answering(value) {
  /** @type {{ title: string, details?: string[] }[]} */
  const questions = [];
  /** @type {import("../../../bot/web/static/editor/saving.js").Ask} */
  const ask = (question) => {
    questions.push(question);
    return Promise.resolve(value);
  };
  return { questions, ask };
}

/** The editor's page in a language. @param {string} [language] */
export function pageIn(language = "en") {
  const page = new Page();
  page.labels = new FluentLabels(language, deskPhrases(language));
  return page;
}
