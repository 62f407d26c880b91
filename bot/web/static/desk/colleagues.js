// @ts-check
/** The list of all who work at the desk: whether they are there, and how much they have to do. */

import { element } from "../shared/element.js";
import { showDialog } from "./dialog.js";
import { presenceDot } from "./presence.js";

/**
 * @typedef {import("./types.js").Colleague} Colleague
 * @typedef {import("./words.js").Words} Words
 */

/** Of more languages than these only the count is said. */
const MOST_LANGUAGES = 5;

/**
 * @param {import("./staff.js").Staff} staff
 * @param {number} myId
 * @param {Words} words
 */
export async function showColleagues(staff, myId, words) {
  const list = element("ul", { class: "colleagues", tabindex: 0, "aria-label": words.text("colleagues") });
  const draw = () => {
    list.replaceChildren(
      ...byPresence(staff.colleagues, words.language).map((one) => {
        const teams = staff.teams.filter(({ id }) => one.teams.includes(id)).map(({ name }) => name);
        return element(
          "li",
          { "data-me": one.id === myId },
          ...person(one, words),
          teams.length ? element("small", {}, element("bdi", {}, words.list(teams))) : null,
        );
      }),
    );
  };
  draw();
  staff.addEventListener("changed", draw);
  await showDialog({ title: words.text("colleagues"), content: [list], cancel: words.text("close-box") });
  staff.removeEventListener("changed", draw);
}

/** @param {Colleague} one @param {Words} words */
export function person(one, words) {
  const languages = languagesInWords(one.languages, words);
  return [
    element("span", { class: "person-name" }, presenceDot(one.presence), element("bdi", {}, one.name), element("span", { class: "person-presence" }, words.code("presence", one.presence) ?? "")),
    element("small", {}, words.text("colleague-load", { load: one.load, capacity: one.capacity }), languages ? ` · ${languages}` : ""),
  ];
}

/** Those who are there first; among equals by name. @param {Colleague[]} colleagues @param {string} language */
export function byPresence(colleagues, language) {
  const order = { online: 0, away: 1, offline: 2 };
  return [...colleagues].sort((one, other) => order[one.presence] - order[other.presence] || one.name.localeCompare(other.name, language));
}

/** @param {string[]} languages @param {Words} words */
export function languagesInWords(languages, words) {
  const named = languages.slice(0, MOST_LANGUAGES).map((code) => words.languageName(code));
  const more = languages.length - named.length;
  return words.list(more > 0 ? [...named, words.text("languages-more", { count: more })] : named);
}
