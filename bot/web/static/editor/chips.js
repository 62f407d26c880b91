// @ts-check
/** Small marks on an article: its state, and the languages that it has. */

import { icon } from "../shared/icons.js";
import { make } from "../shared/dom.js";
import { inOrder, markOf } from "./marks.js";

/** @typedef {import("../shared/page.js").Page} Page */

/**
 * @param {Page} page
 * @param {string} status "new" for what has never been saved
 */
export function statusMark(page, status) {
  return make("span", { class: `status status-${status}` }, page.say(`status-${status}`));
}

/**
 * @param {Page} page
 * @param {{ language: string, languages: string[], stale: string[], machine: string[] }} article
 */
export function languageChips(page, article) {
  const { language, stale, machine } = article;
  const { shown, hidden } = inOrder(article);
  return make(
    "ul",
    { class: "chips", "aria-label": page.say("languages-of") },
    ...shown.map((code) => {
      const isStale = stale.includes(code);
      const isMachine = machine.includes(code);
      const words = markOf(page, page.languageName(code), { isMachine, isStale, isSource: code === language });
      return make(
        "li",
        { class: `chip ${isStale ? "chip-stale" : ""} ${isMachine ? "chip-machine" : ""} ${code === language ? "chip-source" : ""}`, title: words },
        isMachine && icon("assistant", 13),
        isStale && icon("alert", 13),
        make("span", { "aria-hidden": "true", dir: "ltr" }, code),
        make("span", { class: "unseen" }, words),
      );
    }),
    hidden.length > 0 &&
      make(
        "li",
        { class: "chip", title: hidden.map((code) => page.languageName(code)).join(", ") },
        make("span", { "aria-hidden": "true", dir: "ltr" }, `+${page.number(hidden.length)}`),
        make("span", { class: "unseen" }, page.say("languages-more", { count: hidden.length })),
      ),
  );
}

/**
 * What else is to be known of an article in a list: changes that wait, whom it is for, times, a review that is due.
 *
 * @param {Page} page
 * @param {import("./articles.js").Summary} article
 * @param {string} [today] the day that it is, as 2027-03-01
 */
export function lifeMarks(page, article, today = new Date().toISOString().slice(0, 10)) {
  const isDue = article.review_by !== "" && article.review_by <= today;
  const times = [
    article.publish_at && page.say("schedule-will-publish", { when: page.moment(article.publish_at) }),
    article.expires_at && page.say("schedule-will-expire", { when: page.moment(article.expires_at) }),
  ].filter(Boolean);
  const marks = [
    article.held && make("span", { class: "life life-due" }, icon("alert", 13), page.say("held-mark")),
    article.staged && make("span", { class: "life life-staged" }, icon("edit", 13), page.say("staged-mark")),
    article.audience !== "public" && make("span", { class: "life" }, icon("lock", 13), page.say(`audience-${article.audience}`)),
    article.broken && make("span", { class: "life life-due" }, icon("alert", 13), page.say("broken")),
    isDue && make("span", { class: "life life-due" }, icon("bell", 13), page.say("due")),
    times.length > 0 && make("span", { class: "life", title: times.join("\n") }, icon("clock", 13), make("span", { class: "unseen" }, times.join(", "))),
  ];
  return marks.some(Boolean) ? make("div", { class: "lives" }, ...marks) : null;
}
