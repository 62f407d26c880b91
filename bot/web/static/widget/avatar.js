// @ts-check
/** A small round picture of who speaks: the assistant's face, or the first letter of a colleague's name. */

import { icon } from "../shared/icons.js";
import { make } from "./make.js";

/**
 * @param {"bot" | "agent"} author
 * @param {string | null} name
 */
export function avatar(author, name) {
  const element = make("span", { class: `avatar avatar-${author}`, "aria-hidden": "true" });
  const [initial] = author === "agent" && name ? graphemes(name) : [];
  element.append(initial ? initial.toLocaleUpperCase() : icon(author === "agent" ? "person" : "assistant"));
  return element;
}

/** Letters as readers see them: a Telugu one is several code points. @param {string} text */
function graphemes(text) {
  const segments = new Intl.Segmenter().segment(text.trim());
  return [...segments].slice(0, 1).map(({ segment }) => segment);
}
