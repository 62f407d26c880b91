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
  const initial = author === "agent" && name ? initialOf(name) : "";
  element.append(initial || icon(author === "agent" ? "person" : "assistant"));
  return element;
}

/** The first letter of a name as readers see it: a Telugu one is several code points. @param {string} name */
export function initialOf(name) {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first?.segment.toLocaleUpperCase() ?? "";
}
