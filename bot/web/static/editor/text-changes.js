// @ts-check
/** Two texts of an article beside each other, with what differs marked, language by language. */

import { make } from "../shared/dom.js";
import { compared } from "./compare.js";
import { differences } from "./draft.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./articles.js").Content} Content
 * @typedef {ReturnType<typeof differences>[number]} Difference
 */

/**
 * @param {Page} page
 * @param {{ title: string, content: Content }} before
 * @param {{ title: string, content: Content }} after
 * @returns {HTMLElement} a note where nothing differs
 */
export function textChanges(page, before, after) {
  const found = differences(before.content, after.content);
  if (found.length === 0) return make("p", { class: "hint" }, page.say("history-same"));
  const rows = found.map((difference) => {
    const language = difference.language || page.labels.language;
    return { difference, language, ...compared(told(page, before.content, difference), told(page, after.content, difference), language) };
  });
  return make("div", { class: "changes" }, ...sides(before.title, after.title, rows.map((row) => ({ ...row, name: nameOf(page, row.difference), direction: page.direction(row.language) }))));
}

/**
 * Two plain texts beside each other.
 *
 * @param {Page} page
 * @param {{ title: string, text: string }} before
 * @param {{ title: string, text: string }} after
 * @param {string} language
 */
export function plainChanges(page, before, after, language) {
  return make("div", { class: "changes" }, ...sides(before.title, after.title, [{ ...compared(before.text, after.text, language), name: "", language, direction: page.direction(language) }]));
}

/**
 * What is before and what is after, beside each other.
 *
 * @param {string} first title
 * @param {string} second title
 * @param {(ReturnType<typeof compared> & { name: string, language: string, direction: string })[]} rows
 */
export function sides(first, second, rows) {
  /** @param {"before" | "after"} side @param {"del" | "ins"} mark @param {string} title */
  const column = (side, mark, title) =>
    make(
      "section",
      { class: "change-side", "aria-label": title },
      make("h3", {}, title),
      ...rows.map((row) =>
        make(
          "div",
          { class: "change" },
          row.name && make("h4", {}, row.name),
          make(
            "p",
            { lang: row.language, dir: row.direction },
            ...row[side].map(({ text, isChanged }) => (isChanged ? make(mark, {}, text) : text)),
          ),
        ),
      ),
    );
  return [column("before", "del", first), column("after", "ins", second)];
}

/** What a variant says in one of its parts: of phrasings, one a line. @param {import("./articles.js").Variant} variant @param {"question" | "phrasings" | "answer"} part */
export function textOf(variant, part) {
  return part === "phrasings" ? variant.phrasings.join("\n") : variant[part];
}

/** What a difference is about, for a heading. @param {Page} page @param {Difference} difference */
export function nameOf(page, { part, language }) {
  const label = page.say(part.replaceAll("_", "-"));
  return language ? `${label} (${page.languageName(language)})` : label;
}

/**
 * What a text says of that, "" for nothing.
 *
 * @param {Page} page
 * @param {Content} content
 * @param {Difference} difference
 */
function told(page, content, { part, language }) {
  const variant = language === content.language ? content : content.translations[language];
  switch (part) {
    case "question":
    case "answer":
      return variant?.[part] ?? "";
    case "phrasings":
      return (variant?.phrasings ?? []).join("\n");
    case "languages":
      return variant ? [variant.question, variant.answer].join("\n\n") : "";
    case "machine":
      return content.machine.includes(language) ? page.say("machine") : page.say("machine-reviewed");
    case "tags":
      return content.tags.join(", ");
    case "tests":
      return Object.entries(content.tests).flatMap(([code, texts]) => texts.map((text) => `${code}: ${text}`)).join("\n");
    case "audience":
      return page.say(`audience-${content.audience}`);
    default:
      return content[part];
  }
}
