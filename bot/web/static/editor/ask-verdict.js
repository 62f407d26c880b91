// @ts-check
/** What the bot would do with a question, drawn: the decision, how sure it is, the answer, and the runners-up. */

import { safeHtml } from "../shared/html.js";
import { icon } from "../shared/icons.js";
import { freshId, make } from "../shared/dom.js";
import { writeRoute } from "./route.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./articles.js").Verdict} Verdict
 * @typedef {import("./articles.js").Match} Match
 * @typedef {{ text: string, verdict: Verdict, before: Verdict | null,
 *   open: { id: string, languages: string[] } | null, addPhrasing: (language: string) => void }} Asked
 */

/** @type {Record<string, import("../shared/icons.js").IconName>} */
const PICTURES = { answer: "check", clarify: "info", handoff: "person", smalltalk: "chat" };
/** Shares as people put them; the words carry what the bar shows. */
const WORDS = /** @type {const} */ ([
  [0.85, "ask-sure-very"],
  [0.5, "ask-sure-fairly"],
  [0.2, "ask-sure-hardly"],
]);
/** Changes below this are noise. */
const NOTEWORTHY = 0.01;

/**
 * @param {Page} page
 * @param {Asked} asked
 * @returns {(HTMLElement | null)[]}
 */
export function verdictView(page, asked) {
  const { verdict } = asked;
  return [
    decisionCard(page, asked),
    verdict.answer ? answerCard(page, asked, verdict.answer) : null,
    matchList(page, asked),
    waysOn(page, asked),
  ];
}

/** @param {Page} page @param {Asked} asked */
function decisionCard(page, { verdict, before }) {
  const { decision, reason, language } = verdict;
  const says = decision === "clarify" && reason === "not-sure" ? "ask-says-other-words" : `ask-says-${decision}`;
  const facts = [
    page.languageName(language),
    page.maybe(`desk-intent-${verdict.intent.replaceAll("_", "-")}`),
    page.maybe(`desk-emotion-${verdict.emotion}`),
  ].filter(Boolean);
  return make(
    "section",
    { class: `verdict verdict-${decision}` },
    make(
      "p",
      { class: "verdict-decision" },
      make("span", { class: "verdict-picture" }, icon(PICTURES[decision] ?? "info", 18)),
      make("strong", {}, page.say(`ask-decision-${decision}`)),
    ),
    make("p", {}, page.say(says), " ", page.maybe(`editor-ask-reason-${reason}`)),
    confidenceBar(page, verdict.confidence),
    before && change(page, verdict, before),
    make("p", { class: "verdict-facts" }, make("span", {}, `${page.say("ask-understood")}: `), facts.join(" · ")),
  );
}

/** @param {Page} page @param {number} confidence */
function confidenceBar(page, confidence) {
  const label = freshId("confidence");
  const words = page.say(surenessOf(confidence));
  const bar = make(
    "div",
    {
      class: "meter",
      role: "meter",
      "aria-labelledby": label,
      "aria-valuemin": 0,
      "aria-valuemax": 100,
      "aria-valuenow": Math.round(confidence * 100),
      "aria-valuetext": `${page.percent(confidence)}, ${words}`,
    },
    make("span", {}),
  );
  /** @type {HTMLElement} */ (bar.firstElementChild).style.inlineSize = `${Math.max(1, confidence * 100)}%`;
  return make(
    "div",
    { class: "confidence" },
    make("p", { id: label }, make("span", {}, page.say("ask-confidence")), make("b", {}, page.percent(confidence))),
    bar,
    make("p", { class: "confidence-words" }, words),
  );
}

/** How sure that is, as a label. @param {number} confidence from 0 to 1 */
export function surenessOf(confidence) {
  return WORDS.find(([from]) => confidence >= from)?.[1] ?? "ask-sure-not";
}

/** Whether a verdict tells nothing that the one before has not told. @param {Verdict} now @param {Verdict} before */
export function isLike(now, before) {
  return now.decision === before.decision && now.answer?.article === before.answer?.article && Math.abs(now.confidence - before.confidence) < NOTEWORTHY;
}

/** @param {Page} page @param {Verdict} now @param {Verdict} before */
function change(page, now, before) {
  const isSame = isLike(now, before);
  const decision = page.say(`ask-decision-${before.decision}`);
  const words = isSame ? page.say("ask-same") : page.say("ask-before", { decision, confidence: page.percent(before.confidence) });
  return make("p", { class: "verdict-change" }, icon(isSame ? "info" : "retry", 15), words);
}

/** @param {Page} page @param {Asked} asked @param {NonNullable<Verdict["answer"]>} answer */
function answerCard(page, { open, verdict }, answer) {
  const isHere = open?.id === answer.article;
  const question = answer.question || answer.article;
  const attributes = { lang: answer.language, dir: page.direction(answer.language) };
  const rendered = make("div", { class: "rendered", ...attributes });
  rendered.append(safeHtml(answer.html));
  return make(
    "section",
    { class: "ask-answer" },
    make(
      "h3",
      {},
      page.say("ask-answer"),
      answer.language !== verdict.language &&
        make("span", { class: "quiet" }, ` ${page.say("ask-answer-language", { language: page.languageName(answer.language) })}`),
    ),
    make("div", { class: "bubble" }, rendered),
    isHere
      ? make("p", { class: "here" }, icon("edit", 15), page.say("ask-here"))
      : make("a", { class: "answer-link", href: writeRoute({ view: "article", id: answer.article }), lang: answer.language }, make("bdi", {}, question)),
  );
}

/** @param {Page} page @param {Asked} asked */
function matchList(page, { verdict, open }) {
  const others = verdict.matches.filter((match) => match.article !== verdict.answer?.article);
  if (others.length === 0) return verdict.answer ? null : make("p", { class: "quiet" }, page.say("ask-nothing"));
  return make(
    "section",
    { class: "ask-matches" },
    make("h3", {}, page.say(verdict.answer ? "ask-runners" : "ask-matches")),
    make("ul", {}, ...others.map((match) => matchRow(page, match, open?.id === match.article))),
  );
}

/** @param {Page} page @param {Match} match @param {boolean} isHere */
function matchRow(page, match, isHere) {
  const bar = make("span", { class: "meter small", "aria-hidden": "true" }, make("span", {}));
  /** @type {HTMLElement} */ (bar.firstElementChild).style.inlineSize = `${Math.max(1, match.confidence * 100)}%`;
  const matched = match.phrasing && match.phrasing !== match.question;
  return make(
    "li",
    {},
    make(
      "div",
      { class: "match-head" },
      make("a", { href: writeRoute({ view: "article", id: match.article }) }, make("bdi", {}, match.question || match.article)),
      make("b", {}, page.percent(match.confidence)),
    ),
    bar,
    matched && make("p", { class: "match-by" }, page.say("ask-matched", { phrasing: `\u2068${match.phrasing}\u2069` })),
    isHere && make("p", { class: "here" }, icon("edit", 15), page.say("ask-here")),
  );
}

/**
 * What an editor may want to do about a verdict.
 *
 * @param {Verdict} verdict
 * @param {{ id: string } | null} open the article in the form
 * @returns {"phrasing" | "write" | null} teach the open article the question, or write a new one
 */
export function wayOn(verdict, open) {
  if (verdict.decision === "smalltalk" || verdict.reason === "asked") return null;
  if (open) return verdict.answer?.article === open.id ? null : "phrasing";
  return verdict.answer ? null : "write";
}

/** @param {Page} page @param {Asked} asked */
function waysOn(page, { text, verdict, open, addPhrasing }) {
  const way = wayOn(verdict, open);
  if (way === "phrasing") {
    return make(
      "div",
      { class: "ask-ways" },
      make("button", { type: "button", class: "button small", "data-field": "add-phrasing", on: { click: () => addPhrasing(verdict.language) } }, icon("plus", 16), page.say("ask-add-phrasing")),
    );
  }
  if (way === null) return null;
  return make(
    "div",
    { class: "ask-ways" },
    make("a", { class: "button small", href: writeRoute({ view: "new", question: text, language: verdict.language }) }, icon("plus", 16), page.say("ask-write")),
  );
}
