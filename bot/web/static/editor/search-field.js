// @ts-check
/** The field above a list that searches it; "/" leads to it. */

import { make } from "../shared/dom.js";

/**
 * @param {string} label
 * @param {string} placeholder
 * @param {string} value
 * @param {Record<string, (event: any) => void>} on
 */
export function searchField(label, placeholder, value, on) {
  const field = make("input", {
    type: "search",
    "data-field": "search",
    "aria-label": label,
    "aria-keyshortcuts": "/",
    placeholder,
    autocomplete: "off",
    dir: "auto",
    on,
  });
  field.value = value;
  return field;
}
