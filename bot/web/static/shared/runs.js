// @ts-check
/**
 * What runs from left to right in a line that runs from right to left: telephone numbers, order numbers, names and words
 * in Latin letters. Each by itself, so that its signs keep their order, and nothing beside it turns round.
 */

import { FIRST_STRONG } from "./isolate.js";

const DIGIT = "[0-9٠-٩۰-۹]";
const SIGN = `(?:\\p{Script=Latin}\\p{M}*|${DIGIT})`;
/** With a sign before it or with a zero, and in groups: a range of years or of hours is no such thing. */
const PHONE = `(?:\\+|\\(?[0٠۰])${DIGIT}*(?:[\\s()./-]{0,3}${DIGIT}+){1,}`;
const WORDS = `[#/]?${SIGN}(?:${SIGN}|[-_.@#&+'’/:?=]+(?=${SIGN})|\\s+(?=${SIGN}))*\\+*`;
const RUN = new RegExp(`(?<phone>${PHONE})|${WORDS}`, "gu");
const LATIN = /\p{Script=Latin}/u;
const FEWEST_DIGITS = 6;

/**
 * A text cut at what runs from left to right in it; one piece where the text itself does not run from right to left.
 *
 * @param {string} text
 * @param {string | null} direction
 * @returns {{ text: string, isRun: boolean }[]}
 */
export function runs(text, direction) {
  if (direction !== "rtl") return [{ text, isRun: false }];
  /** @type {{ text: string, isRun: boolean }[]} */
  const found = [];
  let end = 0;
  for (const match of text.matchAll(RUN)) {
    const [run] = match;
    // What is isolated already stays as it is, and a number by itself is written in its own order anywhere.
    if (!isOwnRun(run, match.groups?.phone !== undefined) || text[match.index - 1] === FIRST_STRONG) continue;
    found.push({ text: text.slice(end, match.index), isRun: false }, { text: run, isRun: true });
    end = match.index + run.length;
  }
  return [...found, { text: text.slice(end), isRun: false }].filter((piece) => piece.text !== "");
}

/** @param {string} run @param {boolean} isPhone */
function isOwnRun(run, isPhone) {
  if (!isPhone) return LATIN.test(run) || run.startsWith("#");
  return (run.match(new RegExp(DIGIT, "gu")) ?? []).length >= FEWEST_DIGITS;
}

/**
 * Puts each run below `root` into an element of its own, where an element around it says that it runs from right to
 * left; links and code have their direction already.
 *
 * @param {ParentNode & Node} root
 */
export function isolateRuns(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const texts = [];
  while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
  for (const node of texts) {
    const parent = node.parentElement;
    if (parent?.closest("a, code, pre, bdi")) continue;
    const pieces = runs(node.data, parent?.closest("[dir]")?.getAttribute("dir") ?? null);
    if (pieces.length > 1 || pieces[0]?.isRun) node.replaceWith(...pieces.map(nodeOf));
  }
}

/** @param {{ text: string, isRun: boolean }} piece @returns {Node} */
export function nodeOf({ text, isRun }) {
  if (!isRun) return document.createTextNode(text);
  const made = document.createElement("bdi");
  made.dir = "ltr";
  made.textContent = text;
  return made;
}
