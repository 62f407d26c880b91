// @ts-check
/** A group of buttons that is one stop for the tab key: arrow keys, Home and End move within it. */

/**
 * @param {KeyboardEvent} event a press on one of the buttons
 * @param {HTMLElement} group
 */
export function moveWithin(group, event) {
  const buttons = [...group.querySelectorAll("button")];
  const here = buttons.indexOf(/** @type {HTMLButtonElement} */ (event.target));
  const next = buttons[aimOf(event.key, here, buttons.length, group.matches(":dir(rtl)")) ?? -1];
  if (!next) return;
  event.preventDefault();
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
}

/**
 * Where a key leads to among things in a row; from its ends on around.
 *
 * @param {string} key
 * @param {number} here from 0; -1 for none of them
 * @param {number} count
 * @param {boolean} isRtl
 * @returns {number | null} null where it leads nowhere
 */
export function aimOf(key, here, count, isRtl) {
  if (here < 0) return null;
  switch (key) {
    case isRtl ? "ArrowLeft" : "ArrowRight":
    case "ArrowDown":
      return (here + 1) % count;
    case isRtl ? "ArrowRight" : "ArrowLeft":
    case "ArrowUp":
      return (here - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
