// @ts-check
/** Faces from very dissatisfied (1) to very satisfied (5), drawn as icons are; the words beside them say the same. */

const NAMESPACE = "http://www.w3.org/2000/svg";
const HEAD = "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Z";
const EYES = "M9 9.7v.6M15 9.7v.6";
const MOUTHS = [
  "M8.2 16.4c.9-1.9 2.2-2.8 3.8-2.8s2.9.9 3.8 2.8",
  "M8.7 15.7c1-.9 2.1-1.3 3.3-1.3s2.3.4 3.3 1.3",
  "M8.7 15h6.6",
  "M8.7 14.3c1 .9 2.1 1.3 3.3 1.3s2.3-.4 3.3-1.3",
  "M8 13.4c.7 2.3 2 3.4 4 3.4s3.3-1.1 4-3.4Z",
];

/**
 * @param {number} satisfaction from 1 to 5
 * @param {number} [size] in CSS pixels
 */
export function face(satisfaction, size = 26) {
  const svg = document.createElementNS(NAMESPACE, "svg");
  const attributes = {
    viewBox: "0 0 24 24",
    width: size,
    height: size,
    fill: "none",
    stroke: "currentColor",
    "stroke-width": 1.6,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    "aria-hidden": "true",
    class: "icon",
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value));
  for (const data of [HEAD, EYES, MOUTHS[satisfaction - 1] ?? ""]) {
    const path = document.createElementNS(NAMESPACE, "path");
    path.setAttribute("d", data);
    svg.append(path);
  }
  return svg;
}
