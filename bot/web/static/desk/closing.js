// @ts-check
/** Asks how a conversation ended, before it is closed. */

import { element } from "../shared/element.js";
import { choice, showDialog } from "./dialog.js";

/**
 * @typedef {import("./types.js").Resolution} Resolution
 * @typedef {import("./words.js").Words} Words
 */

/** @type {readonly Resolution[]} */
const RESOLUTIONS = ["solved", "not-solved", "no-answer", "spam"];

/**
 * @param {string} visitor
 * @param {boolean} hasDraft whether something was written that is not going to be sent
 * @param {Words} words
 * @returns {Promise<Resolution | null>} null where it stays open
 */
export async function askResolution(visitor, hasDraft, words) {
  const resolutions = choice(
    words.text("close-how"),
    RESOLUTIONS.map((value) => ({
      value,
      content: [
        element("span", {}, words.text(`resolution-${value}`)),
        element("small", {}, words.text(`resolution-${value}-hint`)),
      ],
    })),
  );
  const isSure = await showDialog({
    title: words.text("close-question"),
    content: [
      element("p", {}, words.text("close-explanation", { visitor })),
      hasDraft ? element("p", { class: "dialog-warning" }, words.text("close-draft")) : null,
      resolutions.root,
    ].filter((node) => node !== null),
    confirm: words.text("close-confirm"),
    cancel: words.text("cancel"),
    grave: true,
    first: resolutions.first,
    check: () => (resolutions.value === null ? words.text("close-choose") : null),
  });
  return isSure ? resolutions.value : null;
}
