// @ts-check
/** Storing a draft, and what to ask when a colleague was quicker. */

import { ApiError } from "../shared/api.js";
import * as articles from "./articles.js";
import { choose } from "../shared/choice.js";
import { whoseStays } from "./conflict.js";
import { differences, newest } from "./draft.js";
import { stage } from "./lifecycle.js";
import { nameOf, textChanges } from "./text-changes.js";
import { lineOf } from "./trial-result.js";
import { against, tried } from "./trials.js";

export { explain } from "../shared/explain.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./draft.js").Draft} Draft
 * @typedef {"stored" | "theirs" | "undecided"} Outcome
 * @typedef {typeof choose} Ask how an editor is asked
 */

/**
 * @param {Page} page
 * @param {Draft} draft
 * @param {boolean} publishing whether visitors are to read it; a published article keeps what it says otherwise, and the
 *   changes are staged
 * @param {Ask} [ask]
 * @param {boolean} [anyway] publish though test questions speak against it
 * @returns {Promise<Outcome>} "theirs" when the colleague's version was loaded instead
 * @throws {ApiError}
 */
export async function store(page, draft, publishing, ask = choose, anyway = false) {
  const sent = draft.content();
  try {
    if (draft.isNew) {
      draft.stored(await articles.create(sent, publishing ? "published" : "draft", anyway), sent);
      return "stored";
    }
    if (draft.isChanged) {
      // What visitors read changes when it is published, and not before.
      const staged = draft.status === "published" && !publishing;
      const put = staged ? stage(sent, draft.base?.revision ?? 0) : articles.replace(sent, draft.base?.revision ?? 0, anyway);
      draft.stored(await put, sent);
    }
    if (publishing && (draft.status !== "published" || draft.isStaged)) draft.moved(await articles.publish(sent.id, { revision: draft.base?.revision, anyway }));
    return "stored";
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.code === "held_back" || error.code === "trial_under_way") return hold(page, draft, publishing, ask);
    if (draft.isNew) throw error;
    if (error.code === "changed_meanwhile") return settle(page, draft, publishing, ask);
    if (error.code === "unknown_article") return revive(page, draft, publishing, ask);
    throw error;
  }
}

/** So many test questions are named. */
const NAMED = 6;

/**
 * Test questions speak against it, or are still being asked.
 *
 * @param {Page} page
 * @param {Draft} draft
 * @param {boolean} publishing
 * @param {Ask} ask
 * @returns {Promise<Outcome>}
 */
async function hold(page, draft, publishing, ask) {
  const { result, titles } = await tried(draft.content(), () => {});
  if (!result?.held) return store(page, draft, publishing, ask);
  const found = against(result);
  const more = found.length - NAMED;
  const answer = await ask({
    title: page.say("held-title"),
    text: page.say("held-text"),
    details: [...found.slice(0, NAMED).map((asked) => lineOf(page, asked, titles)), ...(more > 0 ? [`+ ${page.number(more)}`] : [])],
    options: [
      { value: "later", label: page.say("held-later"), look: "primary" },
      { value: "anyway", label: page.say("held-anyway"), look: "danger" },
    ],
    safe: "later",
  });
  return answer === "anyway" ? store(page, draft, publishing, ask, true) : "undecided";
}

/**
 * @param {Page} page
 * @param {Draft} draft
 * @param {boolean} publishing
 * @param {Ask} ask
 * @returns {Promise<Outcome>}
 */
async function settle(page, draft, publishing, ask) {
  const theirs = await articles.get(draft.id);
  const [mine, other] = [draft.content(), newest(theirs)];
  const differing = differences(mine, other);
  if (differing.length === 0) {
    draft.load(theirs); // both wrote the same
    return publishing ? store(page, draft, publishing, ask) : "stored";
  }
  const answer = await whoseStays(
    page,
    {
      title: page.say("conflict-title"),
      text: `${page.say("conflict-text")} ${page.say("conflict-differs")}`,
      details: differing.map((difference) => nameOf(page, difference)),
      body: () => textChanges(page, { title: page.say("side-theirs"), content: other }, { title: page.say("side-mine"), content: mine }),
    },
    ask,
  );
  if (answer === "mine") {
    draft.rebase(theirs);
    return store(page, draft, publishing, ask);
  }
  if (answer === "theirs") {
    draft.load(theirs);
    return "theirs";
  }
  return "undecided";
}

/**
 * @param {Page} page
 * @param {Draft} draft
 * @param {boolean} publishing
 * @param {Ask} ask
 * @returns {Promise<Outcome>}
 */
async function revive(page, draft, publishing, ask) {
  const answer = await ask({
    title: page.say("gone-title"),
    text: page.say("gone-text"),
    options: [
      { value: "later", label: page.say("cancel") },
      { value: "again", label: page.say("gone-save"), look: "primary" },
    ],
    safe: "later",
  });
  if (answer !== "again") return "undecided";
  const wasPublished = draft.status === "published";
  draft.orphan();
  return store(page, draft, publishing || wasPublished, ask);
}

/** What to say after storing. @param {boolean} publishing @param {string} status of the article by now */
export function doneLabel(publishing, status) {
  if (publishing) return "done-published";
  return { published: "done-staged", withdrawn: "done-saved-withdrawn", archived: "done-saved-archived" }[status] ?? "done-draft";
}
