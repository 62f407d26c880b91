// @ts-check
/** What the parts of the editor need for drawing themselves. */

import { element, present } from "./element.js";

/** @typedef {import("./element.js").Child} Child */

/**
 * As `element`, and `on` holds listeners by event.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, any>} [properties]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function make(name, { on = {}, ...attributes } = {}, ...children) {
  const made = element(name, attributes, ...children);
  for (const [event, listener] of Object.entries(on)) made.addEventListener(event, listener);
  return made;
}

/**
 * Replaces all that an element holds.
 *
 * @param {Element} place
 * @param {...Child} children
 */
export function fillWith(place, ...children) {
  place.replaceChildren(...present(children));
}

/**
 * Calls `work` once nothing more has been asked for during `pause` milliseconds.
 *
 * @param {() => void} work
 * @param {number} pause
 * @returns {(() => void) & { now: () => void, cancel: () => void }}
 */
export function debounced(work, pause) {
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(work, pause);
  };
  later.cancel = () => clearTimeout(timer);
  later.now = () => {
    clearTimeout(timer);
    work();
  };
  return later;
}

/**
 * Draws anew without taking the focus or the caret from whoever is typing. The element with the focus is found again
 * by its `data-field`.
 *
 * @param {Element} root
 * @param {() => void} draw
 */
export function redraw(root, draw) {
  const active = document.activeElement;
  const field = active && root.contains(active) ? active.getAttribute("data-field") : null;
  const typing = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active : null;
  const caret = typing && { start: typing.selectionStart, end: typing.selectionEnd };
  const scroll = typing?.scrollTop ?? 0;
  draw();
  if (!field) return;
  const again = root.querySelector(`[data-field="${CSS.escape(field)}"]`);
  if (!(again instanceof HTMLElement)) return;
  again.focus({ preventScroll: true });
  if (caret && (again instanceof HTMLInputElement || again instanceof HTMLTextAreaElement)) {
    if (caret.start !== null) again.setSelectionRange(caret.start, caret.end);
    again.scrollTop = scroll;
  }
}

let count = 0;

/** An id that no other element has. @param {string} stem */
export function freshId(stem) {
  count += 1;
  return `${stem}-${count}`;
}
