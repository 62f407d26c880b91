// @ts-check
/**
 * The column on the right: who the visitor is, why a person is needed, what it is about, what may help, what the bot
 * made of it, and what was before.
 */

import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { attributeList } from "./attributes.js";
import { chips } from "./chips.js";
import { digest } from "./digest.js";
import { earlierList } from "./earlier.js";
import { history } from "./history.js";

/**
 * @typedef {import("./types.js").Summary} Summary
 * @typedef {import("./types.js").Context} Context
 * @typedef {import("./types.js").Suggestion} Suggestion
 * @typedef {import("./types.js").Attempt} Attempt
 * @typedef {import("./words.js").Words} Words
 *
 * @typedef {object} Setting
 * @property {number} myId
 * @property {boolean} canInsert
 * @property {import("./staff.js").Staff} staff
 * @property {() => void} back
 * @property {(suggestion: Suggestion) => void} insert
 * @property {HTMLElement} [articles] where articles are looked for
 * @property {() => void} [changeTags]
 * @property {(field: import("./types.js").AttributeField) => void} [changeAttribute]
 * @property {(conversation: string) => void} earlier opens another conversation of the same visitor
 */

/** Attributes that chips and the local time show. */
const SHOWN_OTHERWISE = new Set(["vip", "team", "timezone"]);

/**
 * @param {Summary} summary
 * @param {Context} context
 * @param {Words} words
 * @param {Setting} setting
 * @returns {Node[]}
 */
export function contextElements(summary, context, words, setting) {
  const back = element("button", { type: "button", class: "button back" }, icon("back", 18), words.text("back-conversation"));
  back.addEventListener("click", setting.back);
  const signs = chips(summary, words, setting.myId);
  const { earlier = [], history: deeds = [] } = context;
  const fields = (context.fields ?? []).filter(({ shown }) => shown);
  return [
    back,
    section(words.text("section-visitor"), facts(summary, context, words)),
    fields.length && setting.changeAttribute ? section(words.text("section-attributes"), attributeList(fields, words, setting.changeAttribute)) : null,
    summary.reason || signs.length ? section(words.text("section-reason"), why(summary, signs, words)) : null,
    context.summary?.messages ? section(words.text("section-digest"), digest(context.summary, words)) : null,
    setting.changeTags ? section(words.text("tags"), tagList(summary, words, setting.changeTags)) : null,
    section(words.text("section-suggestions"), element("div", {}, suggestions(context.suggestions ?? [], words, setting), setting.articles ?? "")),
    context.understanding ? section(words.text("section-understood"), understanding(context.understanding, words)) : null,
    section(words.text("section-tried"), attempts(context.tried ?? [], words)),
    earlier.length ? section(words.text("section-earlier"), earlierList(earlier, words, setting.earlier)) : null,
    deeds.length ? section(words.text("section-history"), history(deeds, setting.staff, words)) : null,
  ].filter((node) => node !== null);
}

/** @param {string} title @param {Node} content */
function section(title, content) {
  return element("section", { class: "section" }, element("h2", {}, title), content);
}

/** @param {Summary} summary @param {Context} context @param {Words} words */
function facts(summary, context, words) {
  return element("dl", { class: "facts" }, ...factRows(summary, context, words).map(([name, value]) => fact(name, element("bdi", {}, value))));
}

/**
 * What is known of the visitor, each with its name.
 *
 * @param {Summary} summary
 * @param {Pick<Context, "contact" | "attributes" | "fields">} context
 * @param {Words} words
 */
export function factRows(summary, context, words) {
  /** @type {[string, string][]} */
  const rows = [];
  if (summary.visitor) rows.push([words.text("fact-name"), summary.visitor]);
  rows.push([words.text("fact-language"), words.languageName(summary.locale, summary.language_name)]);
  rows.push([words.text("fact-channel"), words.code("channel", summary.channel) ?? summary.channel]);
  if (context.contact?.email) rows.push([words.text("fact-contact-email"), context.contact.email]);
  if (context.contact?.phone) rows.push([words.text("fact-contact-phone"), context.contact.phone]);
  // What a page says stays to be seen where it is not what the attribute is.
  const told = new Set((context.fields ?? []).filter(({ source }) => source === "page" || source === "site").map(({ key }) => key));
  for (const [key, value] of Object.entries(context.attributes ?? {})) {
    if (!told.has(key) && value !== null && value !== "" && !SHOWN_OTHERWISE.has(key)) rows.push([readable(key), inWords(value, words)]);
  }
  const clock = localTime(context.attributes?.timezone, words);
  if (clock) rows.push([words.text("fact-local-time"), clock]);
  return [...rows, ...ratingRows(summary, words)];
}

/** What the visitor thought of the help. @param {Summary} summary @param {Words} words @returns {[string, string][]} */
function ratingRows({ csat, nps, comment }, words) {
  const points = (/** @type {number | null | undefined} */ given, /** @type {number} */ most) => (typeof given === "number" ? words.text("rating", { points: given, most }) : "");
  /** @type {[string, string][]} */
  const rows = [
    [words.text("fact-rating"), points(csat, 5)],
    [words.text("fact-nps"), points(nps, 10)],
    [words.text("fact-comment"), comment ?? ""],
  ];
  return rows.filter(([, value]) => value);
}

/** What the clock says where the visitor is. @param {unknown} zone an IANA name @param {Words} words */
export function localTime(zone, words) {
  if (typeof zone !== "string") return null;
  try {
    return new Intl.DateTimeFormat(words.language, { timeZone: zone, weekday: "short", hour: "numeric", minute: "2-digit" }).format(new Date());
  } catch {
    return null; // no such zone
  }
}

/** @param {unknown} value @param {Words} words */
function inWords(value, words) {
  if (typeof value === "boolean") return words.text(value ? "yes" : "no");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** @param {string} name @param {Node | string} value */
function fact(name, value) {
  return element("div", {}, element("dt", {}, element("bdi", {}, name)), element("dd", {}, value));
}

/** `order_number` and `orderNumber` as a site names them, to be read by people. @param {string} key */
export function readable(key) {
  const spaced = key.replace(/([a-z])([A-Z])/g, "$1 $2").replaceAll(/[_-]+/g, " ").trim();
  return spaced.charAt(0).toLocaleUpperCase() + spaced.slice(1);
}

/** @param {Summary} summary @param {HTMLElement[]} signs @param {Words} words */
function why(summary, signs, words) {
  const reason = words.code("reason", summary.reason) ?? summary.reason;
  const course = summary.emotions.map((emotion) => words.code("emotion", emotion) ?? emotion);
  return element(
    "div",
    { class: "why" },
    reason ? element("p", { class: "why-reason" }, reason) : null,
    signs.length ? element("p", { class: "why-signs" }, ...signs) : null,
    new Set(course).size > 1 ? element("p", { class: "why-course" }, words.text("trend-course", { course: words.course(course) })) : null,
  );
}

/** @param {NonNullable<Context["understanding"]>} understanding @param {Words} words */
function understanding({ intent, emotion, confidence }, words) {
  const wish = words.code("intent", intent) ?? intent;
  const feeling = words.code("emotion", emotion) ?? emotion;
  return element(
    "dl",
    { class: "facts" },
    wish ? fact(words.text("fact-wish"), wish) : null,
    feeling ? fact(words.text("fact-feeling"), feeling) : null,
    typeof confidence === "number" ? fact(words.text("fact-answer"), sureness(confidence, words)) : null,
  );
}

/** A bar and the figure in words. @param {number} confidence @param {Words} words */
function sureness(confidence, words) {
  const percent = Math.round(confidence * 100);
  const bar = element("span", { class: "sure-bar", "aria-hidden": "true" });
  bar.style.setProperty("--sure", `${percent}%`);
  return element("span", { class: "sure", "data-level": levelOf(percent) }, bar, element("span", {}, words.text("confidence", { percent: words.percent(confidence) })));
}

/** @param {number} percent */
export function levelOf(percent) {
  return percent >= 70 ? "high" : percent >= 40 ? "middle" : "low";
}

/** @param {Attempt[]} list @param {Words} words */
function attempts(list, words) {
  if (!list.length) return element("p", { class: "nothing" }, words.text("tried-nothing"));
  return element(
    "ul",
    { class: "attempts" },
    ...list.map(({ article, question, confidence, outcome }) => {
      const said = words.code("outcome", outcome ?? "none");
      return element(
        "li",
        {},
        element("p", { dir: "auto" }, question || article),
        element(
          "p",
          { class: "attempt-foot" },
          typeof confidence === "number" ? sureness(confidence, words) : null,
          said ? element("span", { class: "tag", "data-outcome": outcome ?? "none" }, said) : null,
        ),
      );
    }),
  );
}

/** @param {Summary} summary @param {Words} words @param {() => void} change */
function tagList({ tags = [] }, words, change) {
  const edit = element("button", { type: "button", class: "button small" }, words.text("tags"), "…");
  edit.addEventListener("click", change);
  return element("p", { class: "why-signs" }, ...tags.map((tag) => element("span", { class: "tag own" }, element("bdi", {}, tag))), edit);
}

/** @param {Suggestion[]} list @param {Words} words @param {Setting} setting */
export function suggestions(list, words, setting) {
  if (!list.length) return element("p", { class: "nothing" }, words.text("suggestions-nothing"));
  return element(
    "ul",
    { class: "suggestions" },
    ...list.map((suggestion, at) => {
      const key = `Alt+${at + 1}`;
      const { article, question, answer, language, confidence, audience = "public" } = suggestion;
      const insert = element(
        "button",
        { type: "button", class: "button small", "aria-keyshortcuts": key, "aria-disabled": String(!setting.canInsert) },
        icon("insert", 16),
        element("span", { "aria-hidden": "true" }, words.text("insert")),
        element("span", { class: "hidden" }, words.text("insert-article", { question })),
        element("kbd", { "aria-hidden": "true", dir: "ltr" }, key),
      );
      insert.addEventListener("click", () => setting.insert(suggestion));
      const open = element("a", { class: "icon-button", href: `/editor#/article/${encodeURIComponent(article)}`, target: "_blank", rel: "noopener", "aria-label": words.text("open-article"), title: words.text("open-article") }, icon("external", 16));
      return element(
        "li",
        { class: "suggestion" },
        element("p", { class: "suggestion-question", dir: "auto", lang: language }, question),
        element("p", { class: "attempt-foot" }, element("span", { class: "tag" }, words.languageName(language)), audience === "public" ? null : element("span", { class: "tag own" }, words.text(`audience-${audience}`)), typeof confidence === "number" ? sureness(confidence, words) : null),
        element("details", {}, element("summary", {}, words.text("show-answer")), element("p", { class: "suggestion-answer plain", dir: "auto", lang: language }, answer)),
        element("div", { class: "suggestion-foot" }, insert, open),
      );
    }),
  );
}
