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

/**
 * That a list could not be fetched, with a way to fetch it again.
 *
 * @param {import("../shared/page.js").Page} page
 * @param {string} label of what is said
 * @param {() => void} again
 */
export function unfetched(page, label, again) {
  const retry = make("button", { type: "button", class: "button", on: { click: again } }, icon("retry", 18), page.say("retry"));
  return emptiness("offline", page.say(label), "", [retry]);
}

/**
 * What stands where a list will be: that it is being fetched, or that this `failed`.
 *
 * @param {import("../shared/page.js").Page} page
 * @param {boolean} failed
 * @param {string} label of what is said then
 * @param {() => void} again
 */
export function notThereYet(page, failed, label, again) {
  return failed ? unfetched(page, label, again) : make("p", { class: "loading", role: "status" }, page.say("loading"));
}
