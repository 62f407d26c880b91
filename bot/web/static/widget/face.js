// @ts-check
/** Faces from very dissatisfied (1) to very satisfied (5), drawn as icons are; the words beside them say the same. */

import { drawn } from "../shared/drawing.js";

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
  const svg = drawn([HEAD, EYES, MOUTHS[satisfaction - 1] ?? ""], size);
  svg.setAttribute("stroke-width", "1.6");
  return svg;
}
