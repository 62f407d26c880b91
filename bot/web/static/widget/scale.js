// @ts-check
/**
 * One answer out of a row, as a radio group in which arrow keys only move: a press on the way to the answer that one
 * means must not give another one.
 */

import { moveWithin } from "./arrow-keys.js";
import { make } from "./make.js";

/** @typedef {{value: number, title: string, name?: string, picture?: Node}} Option `name`: more than the title says */

/**
 * @param {"words" | "figures"} look
 * @param {Option[]} options
 * @param {{labelledBy: string, chosen: number | null, isBusy: boolean, choose: (value: number) => void}} setting
 */
export function scale(look, options, { labelledBy, chosen, isBusy, choose }) {
  const group = make("div", {
    class: `scale scale-${look}`,
    role: "radiogroup",
    "aria-labelledby": labelledBy,
    on: { keydown: (/** @type {KeyboardEvent} */ event) => moveWithin(group, event) },
  });
  group.append(
    ...options.map(({ value, title, name, picture }, index) =>
      make(
        "button",
        {
          type: "button",
          role: "radio",
          class: "scale-option",
          "aria-checked": String(value === chosen),
          "aria-label": name,
          "aria-disabled": String(isBusy),
          tabindex: value === chosen || (chosen === null && index === 0) ? 0 : -1,
          // The second half of a double click may land here, where the next question has just appeared.
          on: { click: (/** @type {MouseEvent} */ event) => isBusy || event.detail > 1 || choose(value) },
        },
        ...(picture ? [picture] : []),
        make("span", { text: title }),
      ),
    ),
  );
  return group;
}
