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
          make("h4", {}, nameOf(page, row.difference)),
          make(
            "p",
            { lang: row.language, dir: page.direction(row.language) },
            ...row[side].map(({ text, isChanged }) => (isChanged ? make(mark, {}, text) : text)),
          ),
        ),
      ),
    );
  return make("div", { class: "changes" }, column("before", "del", before.title), column("after", "ins", after.title));
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
    case "audience":
      return page.say(`audience-${content.audience}`);
    default:
      return content[part];
  }
}
