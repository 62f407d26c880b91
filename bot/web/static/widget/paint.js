// @ts-check
/** The site's own colour, and the widget's place on the page; by what the site has set, or the page for itself. */

import { tonesOf } from "./host/overlay.js";

/**
 * @param {HTMLElement} frame
 * @param {{accent: string, onAccent: string, look: import("./host/overlay.js").Look}} site
 */
export function paint({ style, dataset }, { accent, onAccent, look }) {
  dataset.side = sideOf(look.side);
  dataset.theme = look.theme;
  dataset.phones = look.hidden_on_phones ? "hidden" : "shown";
  style.setProperty("--offset-side", `${look.offset_side}px`);
  style.setProperty("--offset-bottom", `${look.offset_bottom}px`);
  style.setProperty("--layer", String(look.z_index));
  // Without a colour of the site's, its tokens are those of the style sheets.
  const tones = Object.entries(tonesOf(accent, onAccent));
  for (const [name, value] of tones) style.setProperty(name, accent ? value : "");
}

/**
 * The side is the page's matter and stays, even when the conversation moves to a language written the other way.
 *
 * @param {"start" | "end" | "left" | "right"} side
 * @returns {"left" | "right"}
 */
function sideOf(side) {
  if (side === "left" || side === "right") return side;
  const rightToLeft = getComputedStyle(document.documentElement).direction === "rtl";
  return (side === "end") === rightToLeft ? "left" : "right";
}
