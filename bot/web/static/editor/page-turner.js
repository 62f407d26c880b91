// @ts-check
/** Two buttons between which it stands on which page one is. */

import { icon } from "../shared/icons.js";
import { make } from "../shared/dom.js";

/** @param {import("../shared/page.js").Page} page @param {number} current @param {number} pages @param {(wanted: number) => void} turn */
export function paging(page, current, pages, turn) {
  const step = (/** @type {number} */ by, /** @type {"back" | "forward"} */ name, /** @type {string} */ label) =>
    make(
      "button",
      { type: "button", class: "icon-button", "data-field": `page-${name}`, "aria-label": page.say(label), title: page.say(label), disabled: by < 0 ? current <= 1 : current >= pages, on: { click: () => turn(current + by) } },
      icon(name, 20),
    );
  return make("nav", { class: "paging" }, step(-1, "back", "page-previous"), make("span", {}, `${page.number(current)} / ${page.number(pages)}`), step(1, "forward", "page-next"));
}
