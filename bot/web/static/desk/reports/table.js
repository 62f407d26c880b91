// @ts-check
/** Figures as a table: each name says what it means, each figure leads to its conversations. */

import { element } from "../../shared/element.js";
import { changeText } from "./change.js";
import { KINDS, figureText } from "./figures.js";
import { explained } from "./meaning.js";

/**
 * @typedef {import("./types.js").Figures} Figures
 * @typedef {import("../words.js").Words} Words
 * @typedef {{ key: string, name: string, figures: Figures, before?: Figures | undefined }} Row
 * @typedef {(figure: keyof Figures, key: string) => string | null} Address null where there is nothing to be shown
 */

/**
 * @param {string} title of the first column
 * @param {Row[]} rows
 * @param {(keyof Figures)[]} names the figures to show
 * @param {Words} words
 * @param {Address} address of the conversations behind a figure of a row
 */
export function figureTable(title, rows, names, words, address) {
  return element(
    "div",
    { class: "table", tabindex: "0", role: "region", "aria-label": title },
    element(
      "table",
      {},
      element("thead", {}, element("tr", {}, element("th", { scope: "col" }, title), ...names.map((name) => element("th", { scope: "col" }, explained(name, words))))),
      element(
        "tbody",
        {},
        ...rows.map(({ key, name, figures, before }) =>
          element("tr", {}, element("th", { scope: "row", title: name }, element("bdi", {}, name)), ...names.map((figure) => element("td", {}, linked(figures[figure], figure, words, address(figure, key)), before && change(figures[figure], before[figure], figure, words)))),
        ),
      ),
    ),
  );
}

/** The assistant's figures and people's side by side. @param {Figures} now @param {Figures} before @param {[string, (keyof Figures)[]][]} sides @param {Words} words @param {Address} address */
export function sidesBlock(now, before, sides, words, address) {
  return element(
    "div",
    { class: "sides" },
    ...sides.map(([title, names]) =>
      element(
        "div",
        { class: "side" },
        element("h3", {}, title),
        element(
          "dl",
          {},
          ...names.map((figure) => element("div", {}, element("dt", {}, explained(figure, words)), element("dd", {}, linked(now[figure], figure, words, address(figure, "")), change(now[figure], before[figure], figure, words)))),
        ),
      ),
    ),
  );
}

/** @param {number | null} value @param {keyof Figures} figure @param {Words} words @param {string | null} href */
export function linked(value, figure, words, href) {
  const text = figureText(value, KINDS[figure], words);
  const isThere = value !== null && (value !== 0 || KINDS[figure] !== "count");
  return href !== null && isThere ? element("a", { class: "figure", href }, text) : element("span", {}, text);
}

/** @param {number | null} now @param {number | null} before @param {keyof Figures} figure @param {Words} words */
export function change(now, before, figure, words) {
  const text = changeText(now, before, KINDS[figure], words);
  return text ? element("small", { class: "change" }, element("bdi", {}, text)) : null;
}
