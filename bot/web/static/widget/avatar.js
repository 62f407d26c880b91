// @ts-check
/** A small picture of who speaks: the assistant's face, a colleague's own, or the first letter of their name. */

import { icon } from "../shared/icons.js";
import { make } from "./make.js";

/**
 * @param {"bot" | "agent"} author
 * @param {string | null} name
 * @param {string} [picture] its whole address, "" for none
 */
export function avatar(author, name, picture = "") {
  const element = make("span", { class: `avatar avatar-${author}`, "aria-hidden": "true" });
  const initial = author === "agent" && name ? initialOf(name) : "";
  const sign = initial || icon(author === "agent" ? "person" : "assistant");
  // A page may forbid pictures from elsewhere.
  const missing = () => element.replaceChildren(sign);
  element.append(picture ? make("img", { src: picture, alt: "", on: { error: missing } }) : sign);
  return element;
}

/** The first letter of a name as readers see it: a Telugu one is several code points. @param {string} name */
export function initialOf(name) {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first?.segment.toLocaleUpperCase() ?? "";
}
