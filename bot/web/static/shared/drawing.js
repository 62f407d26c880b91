// @ts-check
/** Draws an icon, for `icons.js`, and for a page that has use for one alone. */

const NAMESPACE = "http://www.w3.org/2000/svg";

/**
 * @param {readonly string[]} paths data of each, on a grid of 24
 * @param {number} size in CSS pixels
 * @param {boolean} [isMirrored] whether it points along the line of text
 * @returns {SVGSVGElement}
 */
export function drawn(paths, size, isMirrored = false) {
  const svg = document.createElementNS(NAMESPACE, "svg");
  const attributes = {
    viewBox: "0 0 24 24",
    width: size,
    height: size,
    fill: "none",
    stroke: "currentColor",
    "stroke-width": 1.75,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    "aria-hidden": "true",
    focusable: "false",
    class: isMirrored ? "icon icon-mirrored" : "icon",
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, String(value));
  for (const data of paths) {
    const path = document.createElementNS(NAMESPACE, "path");
    path.setAttribute("d", data);
    svg.append(path);
  }
  return svg;
}
