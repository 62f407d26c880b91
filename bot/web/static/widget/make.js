// @ts-check
/** Elements of the widget: those of `shared/element.js` with text and listeners in the same expression. */

import { element } from "../shared/element.js";

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {{text?: string, on?: Record<string, (event: any) => void>, [attribute: string]: any}} [properties]
 *   `text` and `on` (listeners by event name); all else is an attribute
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function make(name, { text, on = {}, ...attributes } = {}, ...children) {
  const made = element(name, attributes, text, ...children);
  for (const [type, listener] of Object.entries(on)) made.addEventListener(type, listener);
  return made;
}

/**
 * Sets the text only where it differs, so that live regions and selections are left alone.
 *
 * @param {Element} element
 * @param {string} text
 */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
