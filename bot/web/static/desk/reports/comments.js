// @ts-check
/** What visitors wrote in the survey, with how they rated the help and who gave it. */

import { element } from "../../shared/element.js";
import { format } from "../address.js";

/**
 * @typedef {import("./types.js").Comment} Comment
 * @typedef {import("../words.js").Words} Words
 */

/** @param {Comment[]} comments @param {Words} words @param {string} sheet the address of all of them for a spreadsheet */
export function commentsBlock(comments, words, sheet) {
  const content = comments.length ? element("ul", { class: "comments" }, ...comments.map((one) => line(one, words))) : element("p", { class: "remark" }, words.text("report-nothing"));
  return element("section", { class: "block wide" }, element("h2", {}, words.text("report-comments")), content, comments.length > 0 && element("p", {}, element("a", { class: "link", href: sheet, download: "" }, words.text("report-comments-csv"))));
}

/** @param {Comment} comment @param {Words} words */
function line({ conversation, agent, language, direction, csat, nps, comment, answered_at }, words) {
  const points = (/** @type {number | null} */ given, /** @type {number} */ most) => (given === null ? "" : words.text("rating", { points: given, most }));
  const facts = [points(csat, 5), nps === null ? "" : words.text("earlier-nps", { points: nps, most: 10 }), agent ?? ""].filter(Boolean);
  return element(
    "li",
    {},
    element("p", { dir: direction, lang: language }, comment),
    element(
      "p",
      { class: "comment-facts" },
      element("a", { class: "link", href: `/desk${format("all", conversation)}` }, element("time", { datetime: answered_at }, words.moment(answered_at))),
      ...facts.map((text) => element("bdi", {}, text)),
    ),
  );
}
