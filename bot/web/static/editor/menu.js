// @ts-check
/** A button with a menu of choices below it: arrow keys move, Escape closes and returns the focus. */

import { make } from "../shared/dom.js";

/**
 * @param {{ face: (Node | string)[], name: string, field: string,
 *   items: { label: string, hint?: string, lang?: string, act: () => void }[] }} options
 */
export function menu({ face, name, field, items }) {
  const list = make(
    "ul",
    { class: "menu-list", role: "menu", "aria-label": name, hidden: true },
    ...items.map(({ label, hint, lang, act }) =>
      make(
        "li",
        { role: "none" },
        make(
          "button",
          {
            type: "button",
            role: "menuitem",
            tabindex: -1,
            on: {
              click: () => {
                close(true);
                act();
              },
            },
          },
          make("span", { lang, dir: "auto" }, label),
          hint && make("span", { class: "menu-hint" }, hint),
        ),
      ),
    ),
  );
  const button = make(
    "button",
    {
      type: "button",
      class: "tab-add",
      "data-field": field,
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "aria-label": name,
      title: name,
      on: { click: () => (list.hidden ? open() : close(true)) },
    },
    ...face,
  );
  const root = make("div", { class: "menu", on: { keydown: onKey, focusout: onFocusOut } }, button, list);

  function open() {
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    // Kept inside the page, whichever side the button stands on.
    const isLeft = list.getBoundingClientRect().left < 8;
    const isRight = list.getBoundingClientRect().right > document.documentElement.clientWidth - 8;
    if (isLeft || isRight) list.classList.toggle("menu-turned");
    list.classList.toggle("menu-above", list.getBoundingClientRect().bottom > document.documentElement.clientHeight - 8);
    // Only while it is open: menus are drawn anew often, and the page would gather their listeners.
    document.addEventListener("pointerdown", onPointer);
    entries()[0]?.focus();
  }

  /** @param {boolean} returnFocus */
  function close(returnFocus) {
    list.hidden = true;
    document.removeEventListener("pointerdown", onPointer);
    list.classList.remove("menu-turned", "menu-above");
    button.setAttribute("aria-expanded", "false");
    if (returnFocus) button.focus();
  }

  function entries() {
    return [...list.querySelectorAll("button")];
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (list.hidden) {
      if (event.key !== "ArrowDown") return;
      event.preventDefault();
      open();
      return;
    }
    const all = entries();
    const here = all.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all[(to + all.length) % all.length]?.focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close(true);
    }
  }

  /** @param {FocusEvent} event */
  function onFocusOut(event) {
    if (!list.hidden && event.relatedTarget && !root.contains(/** @type {Node} */ (event.relatedTarget))) close(false);
  }

  /** @param {PointerEvent} event */
  function onPointer(event) {
    if (!root.contains(/** @type {Node} */ (event.target))) close(false);
  }

  return root;
}
