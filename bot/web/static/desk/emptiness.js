// @ts-check
/** What stands where no conversation is open. */

import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";

/** @param {import("./words.js").Words} words */
export function nothingOpen(words) {
  return element(
    "div",
    { class: "empty nothing-open" },
    icon("chat", 44),
    element("p", {}, words.text("nothing-open")),
    element("p", { class: "keyboard-hint" }, words.text("nothing-open-hint")),
  );
}
