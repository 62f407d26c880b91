// @ts-check
/** Figures as a table. */

import { element } from "../../shared/element.js";
import { KINDS, figureName, figureText } from "./figures.js";

/**
 * @typedef {import("./types.js").Figures} Figures
 * @typedef {import("../words.js").Words} Words
 */

/**
 * @param {string} title of the first column
 * @param {{ name: string, figures: Figures }[]} rows
 * @param {(keyof Figures)[]} names the figures to show
 * @param {Words} words
 */
export function figureTable(title, rows, names, words) {
  return element(
    "div",
    { class: "table", tabindex: "0", role: "region", "aria-label": title },
    element(
      "table",
      {},
      element("thead", {}, element("tr", {}, element("th", { scope: "col" }, title), ...names.map((name) => element("th", { scope: "col" }, figureName(name, words))))),
      element(
        "tbody",
        {},
        ...rows.map(({ name, figures }) =>
          element("tr", {}, element("th", { scope: "row" }, element("bdi", {}, name)), ...names.map((figure) => element("td", {}, figureText(figures[figure], KINDS[figure], words)))),
        ),
      ),
    ),
  );
}
