// @ts-check
/** What was not published when it was to be: said in an article, with the reason, and over the list of articles. */

import { icon } from "../shared/icons.js";
import { make } from "../shared/dom.js";
import { writeRoute } from "./route.js";
import { outcomeOf } from "./trial-result.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./articles.js").Held} Held
 */

/** Says in an article why it waits. @param {Page} page @param {Held} held */
export function heldRemark(page, held) {
  const kind = held.why === "empty" ? "empty" : held.by;
  const more = held.count - held.tests.length;
  return make(
    "div",
    { class: "remark-box stale", "data-field": "held" },
    icon("alert", 20),
    make("p", {}, page.say(`held-${kind}`, { when: page.when(held.at) })),
    held.tests.length > 0 &&
      make("ul", { class: "held-tests" }, ...held.tests.map((test) => heldTest(page, test)), more > 0 && make("li", {}, `+ ${page.number(more)}`)),
  );
}

/** A test question that speaks against an article. @param {Page} page @param {import("./trials.js").Asked} test @param {Record<string, string>} [titles] */
export function heldTest(page, test, titles = {}) {
  return make(
    "li",
    {},
    // So that a foreign question reads in its own direction, and yet begins where the page's text does.
    make("bdi", { lang: test.language, dir: test.direction }, test.text),
    " – ",
    make("span", {}, outcomeOf(page, test, titles)),
  );
}

/** Says over the list that something waits, and leads there. @param {Page} page @param {number} count */
export function heldNotice(page, count) {
  return make(
    "div",
    { class: "remark-box stale held-notice", role: "status" },
    icon("alert", 20),
    make("p", {}, page.say("held-list", { number: page.number(count) })),
    make("a", { class: "button small", "data-field": "held-show", href: writeRoute({ view: "list", search: "", status: "", language: "", only: "held", page: 1 }) }, page.say("held-show")),
  );
}
