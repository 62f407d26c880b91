// @ts-check
/** The way from a figure to the conversations that it is made of, and the list of these. */

import { element } from "../../shared/element.js";
import { format } from "../address.js";
import { KINDS, NAMES, OF_THE_BOT, figureName, figureText, meaningKey } from "./figures.js";

/**
 * @typedef {import("../types.js").Agent} Agent
 * @typedef {import("../words.js").Words} Words
 * @typedef {import("./types.js").Figures} Figures
 * @typedef {import("./types.js").Behind} Behind
 * @typedef {{ figure: keyof Figures, by: string | null, group: string }} Asked
 */

/** What the page's address asks for, if it is a list at all. @param {string} search @returns {Asked | null} */
export function askedFor(search) {
  const given = new URLSearchParams(search);
  const figure = NAMES.find((name) => name === given.get("figure"));
  return figure ? { figure, by: given.get("by"), group: given.get("group") ?? "" } : null;
}

/** @param {Record<string, string>} report what the report is asked for: days, and an attribute @param {Asked} asked */
export function behindAddress(report, { figure, by, group }) {
  return `/desk/reports?${new URLSearchParams({ ...report, figure, ...(by === null ? {} : { by, group }) })}`;
}

/** Whether somebody is shown what is behind a figure: of colleagues, who supervises. @param {Agent} me @param {Asked} asked */
export function maySee(me, { figure, by, group }) {
  return me.supervises || (by === "agent" ? group === String(me.id) : OF_THE_BOT.includes(figure));
}

/**
 * @param {object} what
 * @param {Asked} what.asked
 * @param {string} what.group what the group is called; "" for all conversations
 * @param {Behind} what.behind
 * @param {string} what.back where the report is
 * @param {() => void} what.more fetches the next ones
 * @param {Words} words
 */
export function behindBlock({ asked: { figure }, group, behind, back, more }, words) {
  const { count, conversations } = behind;
  const name = figureName(figure, words);
  const further = element("button", { type: "button", class: "button" }, words.text("report-more"));
  further.addEventListener("click", more);
  return element(
    "section",
    { class: "block wide behind" },
    element("p", {}, element("a", { class: "link", href: back }, words.text("report-back"))),
    element("h2", {}, element("bdi", {}, name), group && element("span", { class: "behind-group" }, element("bdi", {}, group)), element("span", { class: "behind-count" }, words.number(count))),
    element("p", { class: "remark" }, words.text(meaningKey(figure))),
    conversations.length ? table(figure, conversations, words) : element("p", { class: "remark" }, words.text("report-nothing")),
    conversations.length < count && further,
  );
}

/** @param {keyof Figures} figure @param {Behind["conversations"]} conversations @param {Words} words */
function table(figure, conversations, words) {
  const isCounted = KINDS[figure] === "count";
  const heads = [words.text("report-began"), words.text("report-channel"), words.text("report-language"), ...(isCounted ? [] : [words.text("report-value")])];
  return element(
    "div",
    { class: "table tall", tabindex: "0", role: "region", "aria-label": figureName(figure, words) },
    element(
      "table",
      {},
      element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
      element(
        "tbody",
        {},
        ...conversations.map(({ conversation, began_at, channel, language, value }) =>
          element(
            "tr",
            {},
            element("th", { scope: "row" }, element("a", { class: "link", href: `/desk${format("all", conversation)}` }, element("time", { datetime: began_at }, words.moment(began_at)))),
            element("td", {}, words.code("channel", channel) ?? channel),
            element("td", {}, words.languageName(language)),
            isCounted ? null : element("td", {}, valueText(value, figure, words)),
          ),
        ),
      ),
    ),
  );
}

/** What one conversation adds: a mark or a time as it is, and of a share whether it counts. @param {number} value @param {keyof Figures} figure @param {Words} words */
function valueText(value, figure, words) {
  const kind = KINDS[figure];
  if (kind === "share") return words.text(value ? "report-counts" : "report-counts-not");
  return kind === "duration" ? figureText(value, kind, words) : words.number(value);
}
