// @ts-check
/** What a change does to test questions, drawn: which find their article, which are won, and which are lost. */

import { make } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { writeRoute } from "./route.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./trials.js").Trial} Trial
 * @typedef {import("./trials.js").Asked} Asked
 */

/** What becomes of a test question, in words. @param {Page} page @param {Asked} asked @param {Record<string, string>} titles */
export function outcomeOf(page, { outcome, given }, titles) {
  return page.say(`tests-${outcome}`, outcome === "other" ? { article: titles[given ?? ""] ?? given ?? "" } : {});
}

/** A test question and what becomes of it, in one line. @param {Page} page @param {Asked} asked @param {Record<string, string>} titles */
export function lineOf(page, asked, titles) {
  return `\u2068${asked.text}\u2069 – ${outcomeOf(page, asked, titles)}`;
}

/**
 * @param {Page} page
 * @param {Trial} trial that is done
 * @param {string} id of the article that is changed, "" for none
 * @returns {HTMLElement[]}
 */
export function trialView(page, { result, titles }, id) {
  if (!result) return [];
  const { own, won, lost } = result;
  const found = own.filter(({ outcome }) => outcome === "found").length;
  const others = won.length + lost.length;
  return [
    own.length > 0 &&
      make(
        "section",
        { class: "trial-own" },
        make("h3", {}, page.say("tests-passed", { found: page.number(found), total: page.number(own.length) })),
        list(page, own, titles, id),
      ),
    lost.length > 0 && part(page, "lost", lost, titles, id),
    won.length > 0 && part(page, "won", won, titles, id),
    others === 0 && make("p", { class: "hint" }, page.say("tests-same", { total: page.number(result.total) })),
  ].filter((one) => one instanceof HTMLElement);
}

/** @param {Page} page @param {"won" | "lost"} kind @param {Asked[]} some @param {Record<string, string>} titles @param {string} id */
function part(page, kind, some, titles, id) {
  return make("section", { class: `trial-${kind}` }, make("h3", {}, page.say(`tests-${kind}`, { number: page.number(some.length) })), list(page, some, titles, id));
}

/** @param {Page} page @param {Asked[]} some @param {Record<string, string>} titles @param {string} id */
function list(page, some, titles, id) {
  return make("ul", { class: "trial-list" }, ...some.map((one) => row(page, one, titles, id)));
}

/** @param {Page} page @param {Asked} asked @param {Record<string, string>} titles @param {string} id */
function row(page, asked, titles, id) {
  const isFound = asked.outcome === "found";
  return make(
    "li",
    { class: `trial-${asked.outcome}` },
    icon(isFound ? "check" : "close", 16),
    make(
      "div",
      {},
      // So that a foreign question reads in its own direction, and yet begins where the page's text does.
      make("p", {}, make("bdi", { lang: asked.language, dir: asked.direction }, asked.text)),
      make(
        "p",
        { class: "row-facts" },
        make("span", {}, page.autonym(asked.language)),
        make("span", {}, outcomeOf(page, asked, titles)),
        asked.article !== id &&
          make("a", { href: writeRoute({ view: "article", id: asked.article, language: "" }) }, make("bdi", {}, titles[asked.article] ?? asked.article)),
      ),
    ),
  );
}
