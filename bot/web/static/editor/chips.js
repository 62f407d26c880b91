// @ts-check
/** Small marks on an article: its state, and the languages that it has. */

import { icon } from "../shared/icons.js";
import { make } from "./dom.js";

/** @typedef {import("./page.js").Page} Page */

const MOST = 9;

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
export function languageChips(page, { language, languages, stale, machine }) {
  const others = languages.filter((code) => code !== language);
  const work = (/** @type {string} */ code) => Number(stale.includes(code) || machine.includes(code));
  // What somebody has to look at must not hide behind "and 5 more".
  others.sort((one, two) => work(two) - work(one) || one.localeCompare(two));
  const all = [language, ...others];
  const hidden = all.length > MOST + 1 ? all.length - MOST : 0;
  const shown = all.slice(0, all.length - hidden);
  return make(
    "ul",
    { class: "chips", "aria-label": page.say("languages-of") },
    ...shown.map((code) => {
      const name = page.languageName(code);
      const isStale = stale.includes(code);
      const isMachine = machine.includes(code);
      const words = isMachine
        ? page.say("language-machine", { language: name })
        : isStale
          ? page.say("language-stale", { language: name })
          : code === language
            ? page.say("language-source", { language: name })
            : name;
      return make(
        "li",
        { class: `chip ${isStale ? "chip-stale" : ""} ${isMachine ? "chip-machine" : ""} ${code === language ? "chip-source" : ""}`, title: words },
        isMachine && icon("assistant", 13),
        isStale && icon("alert", 13),
        make("span", { "aria-hidden": "true", dir: "ltr" }, code),
        make("span", { class: "unseen" }, words),
      );
    }),
    hidden > 0 &&
      make(
        "li",
        { class: "chip", title: all.slice(-hidden).map((code) => page.languageName(code)).join(", ") },
        make("span", { "aria-hidden": "true", dir: "ltr" }, `+${page.number(hidden)}`),
        make("span", { class: "unseen" }, page.say("languages-more", { count: hidden })),
      ),
  );
}
