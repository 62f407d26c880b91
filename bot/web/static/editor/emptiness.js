// @ts-check
/** What stands where a list would: that there is nothing, or that it could not be fetched, and what to do about it. */

import { icon } from "../shared/icons.js";
import { make } from "../shared/dom.js";

/**
 * @param {import("../shared/icons.js").IconName} picture
 * @param {string} title
 * @param {string} text more words, or none
 * @param {HTMLElement[]} ways out
 */
export function emptiness(picture, title, text, ways) {
  return make(
    "div",
    { class: "emptiness" },
    make("span", { class: "emptiness-picture" }, icon(picture, 30)),
    make("h2", {}, title),
    text && make("p", {}, text),
    ways.length > 0 && make("div", { class: "emptiness-ways" }, ...ways),
  );
}
