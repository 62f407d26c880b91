// @ts-check
/**
 * Icons of all pages: drawn by hand on a grid of 24, a stroke of 1.75 in the colour of the text around them.
 *
 * They are decoration (`aria-hidden`); the button around them carries the name.
 */

const NAMESPACE = "http://www.w3.org/2000/svg";

/** Path data by name. */
const PATHS = {
  chat: ["M4 11.5C4 7.4 7.6 4.5 12 4.5s8 2.9 8 7-3.6 7-8 7c-1 0-2-.15-2.9-.45L5 19.5l.9-3.4A6.5 6.5 0 0 1 4 11.5Z", "M8.5 11.5h.01M12 11.5h.01M15.5 11.5h.01"],
  close: ["M6 6l12 12M18 6 6 18"],
  minimise: ["M6 9.5l6 6 6-6"],
  send: ["M4.5 12 20 4.5 15.5 20l-4-6.5-7-1.5Z", "M11.5 13.5 20 4.5"],
  person: ["M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z", "M4.5 20c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5"],
  people: ["M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z", "M2.5 19.5c.6-3.2 3.2-5 6.5-5s5.9 1.8 6.5 5", "M15.5 4.8a3.5 3.5 0 0 1 0 6.5M17.5 14.9c2.2.6 3.6 2.2 4 4.6"],
  assistant: ["M7.5 8h9A3.5 3.5 0 0 1 20 11.5v4a3.5 3.5 0 0 1-3.5 3.5h-9A3.5 3.5 0 0 1 4 15.5v-4A3.5 3.5 0 0 1 7.5 8Z", "M12 8V5M12 4.5h.01M9 12.5v1.5M15 12.5v1.5"],
  globe: ["M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Z", "M3.5 12h17M12 3.5c2.3 2.4 3.5 5.2 3.5 8.5s-1.2 6.1-3.5 8.5c-2.3-2.4-3.5-5.2-3.5-8.5S9.7 5.9 12 3.5Z"],
  retry: ["M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9", "M19.5 4.5V9H15"],
  check: ["M5 12.5l4.5 4.5L19 7.5"],
  alert: ["M12 8.5v4.5M12 16.3h.01", "M10.6 4.4 3.2 17.3c-.6 1 .1 2.2 1.3 2.2h15c1.2 0 1.9-1.2 1.3-2.2L13.4 4.4c-.6-1-2.2-1-2.8 0Z"],
  info: ["M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Z", "M12 11v5M12 8h.01"],
  offline: ["M4 4l16 16", "M9.5 5.2A13 13 0 0 1 21 9.5M3 9.5a13 13 0 0 1 3.5-2.4M6.5 13.3a8 8 0 0 1 4-2.1M14.5 11.7c1.1.4 2.1.9 3 1.6M9.8 16.6a3.5 3.5 0 0 1 4.4 0M12 19.5h.01"],
  clock: ["M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Z", "M12 7.5V12l3 2"],
  down: ["M12 5v14M6 13l6 6 6-6"],
  chevron: ["M6 9.5l6 6 6-6"],
  back: ["M19 12H5M11 6l-6 6 6 6"],
  forward: ["M5 12h14M13 6l6 6-6 6"],
  external: ["M14 4.5h5.5V10M19.5 4.5 11 13", "M18 14v3.5a2 2 0 0 1-2 2H6.5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2H10"],
  search: ["M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z", "M15.5 15.5 20 20"],
  plus: ["M12 5v14M5 12h14"],
  trash: ["M4.5 7h15M9.5 7V5a1 1 0 0 1 1-1h3a1 1 0 0 1 1 1v2M6.5 7l.8 11.2a1.5 1.5 0 0 0 1.5 1.3h6.4a1.5 1.5 0 0 0 1.5-1.3L17.5 7", "M10.2 11v5M13.8 11v5"],
  edit: ["M4.5 19.5l1-4L16 5a1.8 1.8 0 0 1 2.5 0l.5.5a1.8 1.8 0 0 1 0 2.5L8.5 18.5l-4 1Z", "M14 7l3 3"],
  insert: ["M19.5 5v6a3 3 0 0 1-3 3h-11", "M9.5 10l-4 4 4 4"],
  book: ["M5 5.5A1.5 1.5 0 0 1 6.5 4H19v13H6.5A1.5 1.5 0 0 0 5 18.5v-13Z", "M5 18.5A1.5 1.5 0 0 0 6.5 20H19v-3M9 8h6"],
  bell: ["M6 10a6 6 0 1 1 12 0c0 4.5 1.5 5.5 1.5 6.5h-15c0-1 1.5-2 1.5-6.5Z", "M10 19.5c.4.7 1.1 1 2 1s1.6-.3 2-1"],
  "bell-off": ["M4 4l16 16", "M8 5.6A6 6 0 0 1 18 10c0 1.8.2 3 .5 4M16.5 16.5h-12c0-1 1.5-2 1.5-6.5 0-.7.1-1.4.3-2", "M10 19.5c.4.7 1.1 1 2 1s1.6-.3 2-1"],
  keyboard: ["M4.5 6.5h15a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 16V8a1.5 1.5 0 0 1 1.5-1.5Z", "M7 10h.01M10.3 10h.01M13.7 10h.01M17 10h.01M8 14h8"],
  leave: ["M10 4.5H6.5a1.5 1.5 0 0 0-1.5 1.5v12a1.5 1.5 0 0 0 1.5 1.5H10", "M14.5 8l4 4-4 4M18.5 12H10"],
  tag: ["M4.5 4.5h7l8 8-7 7-8-8v-7Z", "M8.5 8.5h.01"],
  sound: ["M4.5 9.5v5h3.5l4.5 4v-13l-4.5 4h-3.5Z", "M16 9a4.2 4.2 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11"],
  "sound-off": ["M4.5 9.5v5h3.5l4.5 4v-13l-4.5 4h-3.5Z", "M16.5 9.8l4.4 4.4M20.9 9.8l-4.4 4.4"],
  transfer: ["M4.5 8h13M14 4.5 17.5 8 14 11.5", "M19.5 16h-13M10 12.5 6.5 16l3.5 3.5"],
  snooze: ["M12 20.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z", "M9.8 10.5h4.4l-4.4 5h4.4M5.5 3.5 3 6M18.5 3.5 21 6"],
  lock: ["M7 11h10a1.5 1.5 0 0 1 1.5 1.5v6A1.5 1.5 0 0 1 17 20H7a1.5 1.5 0 0 1-1.5-1.5v-6A1.5 1.5 0 0 1 7 11Z", "M8.5 11V8a3.5 3.5 0 0 1 7 0v3"],
  chart: ["M4.5 19.5h15", "M7 16v-4.5M12 16V6M17 16V9.5"],
  star: ["M12 4.5l2.3 4.8 5.2.7-3.8 3.6.9 5.2-4.6-2.5-4.6 2.5.9-5.2L4.5 10l5.2-.7L12 4.5Z"],
  attach: ["M18.5 11.5l-6.7 6.7a4.2 4.2 0 0 1-6-6l7.1-7a2.8 2.8 0 0 1 4 4l-7 7a1.4 1.4 0 0 1-2-2l6.2-6.2"],
  download: ["M12 4.5v10M8 11l4 4 4-4", "M5 19.5h14"],
  upload: ["M12 15V5M8 9l4-4 4 4", "M5 19.5h14"],
  play: ["M8 5.5v13l10.5-6.5L8 5.5Z"],
  more: ["M4.8 12a.9.9 0 1 0 1.8 0 .9.9 0 0 0-1.8 0ZM11.1 12a.9.9 0 1 0 1.8 0 .9.9 0 0 0-1.8 0ZM17.4 12a.9.9 0 1 0 1.8 0 .9.9 0 0 0-1.8 0Z"],
  menu: ["M4.5 7h15M4.5 12h15M4.5 17h15"],
};

/** Those that point along the line of text. */
const MIRRORED = new Set(["send", "back", "forward", "external", "insert", "leave", "book", "sound", "sound-off"]);

/** @typedef {keyof typeof PATHS} IconName */

/**
 * @param {IconName} name
 * @param {number} [size] in CSS pixels
 * @returns {SVGSVGElement} with class "icon", and "icon-mirrored" where it should be flipped in right-to-left text:
 *   `.icon-mirrored:dir(rtl) { transform: scaleX(-1) }` (in icons.css)
 */
export function icon(name, size = 20) {
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
    class: MIRRORED.has(name) ? "icon icon-mirrored" : "icon",
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, String(value));
  for (const data of PATHS[name]) {
    const path = document.createElementNS(NAMESPACE, "path");
    path.setAttribute("d", data);
    svg.append(path);
  }
  return svg;
}
