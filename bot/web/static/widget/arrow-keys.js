// @ts-check
/** A group of buttons that is one stop for the tab key: arrow keys, Home and End move within it. */

/**
 * @param {KeyboardEvent} event a press on one of the buttons
 * @param {HTMLElement} group
 */
export function moveWithin(group, event) {
  const buttons = [...group.querySelectorAll("button")];
  const here = buttons.indexOf(/** @type {HTMLButtonElement} */ (event.target));
  const forward = group.matches(":dir(rtl)") ? "ArrowLeft" : "ArrowRight";
  const backward = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
  /** @type {Record<string, number>} */
  const aims = {
    [forward]: here + 1,
    ArrowDown: here + 1,
    [backward]: here - 1,
    ArrowUp: here - 1,
    Home: 0,
    End: buttons.length - 1,
  };
  if (here < 0 || !(event.key in aims)) return;
  event.preventDefault();
  const next = buttons[(aims[event.key] + buttons.length) % buttons.length];
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
}
