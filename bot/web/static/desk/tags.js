// @ts-check
/** Tags of conversations: asked for one by one, or all of one conversation's. */

import { api } from "../shared/api.js";
import { element } from "../shared/element.js";
import { showDialog } from "./dialog.js";

/** @typedef {import("./words.js").Words} Words */

let lists = 0;

/** One tag, for several conversations. @param {Words} words @returns {Promise<string>} "" where there is none */
export async function askTag(words) {
  return (await askText(words.text("tags"), "", words)) ?? "";
}

/**
 * All tags of a conversation.
 *
 * @param {string[]} tags
 * @param {Words} words
 * @returns {Promise<string[] | null>} null where they stay
 */
export async function askTags(tags, words) {
  const before = tags.join(", ");
  const text = await askText(words.text("tags"), before, words, words.text("tags-hint"));
  return text === null || text === before ? null : parted(text);
}

/** The tags of a text with commas, of any script, between them. @param {string} text */
export function parted(text) {
  return [...new Set(text.split(/[,،、，]/u).map((tag) => tag.trim()).filter(Boolean))];
}

/** @param {string} title @param {string} value @param {Words} words @param {string} [hint] @returns {Promise<string | null>} */
async function askText(title, value, words, hint = "") {
  const id = `tags-${++lists}`;
  const field = element("input", { class: "text-field", type: "text", dir: "auto", list: id, value, maxlength: 1000 });
  const options = element("datalist", { id });
  void api.get("/api/v1/desk/tags").then(
    ({ tags }) => options.replaceChildren(...tags.map((/** @type {string} */ tag) => element("option", { value: tag }))),
    () => {}, // without them a tag is written by hand
  );
  const isSure = await showDialog({
    title,
    content: [element("label", { class: "field" }, element("span", {}, title), field, hint ? element("small", {}, hint) : null), options],
    confirm: words.text("canned-save"),
    cancel: words.text("cancel"),
    first: field,
  });
  return isSure ? field.value.trim() : null;
}
