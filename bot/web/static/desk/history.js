// @ts-check
/** What was done about a conversation, by whom and when. */

import { element } from "../shared/element.js";
import { inWords } from "./attributes.js";

/**
 * @typedef {import("./types.js").Deed} Deed
 * @typedef {import("./words.js").Words} Words
 */

/** @param {Deed[]} deeds the oldest first @param {import("./staff.js").Staff} staff @param {Words} words */
export function history(deeds, staff, words) {
  return element(
    "ol",
    { class: "history" },
    ...deeds.map((deed) =>
      element("li", {}, element("time", { datetime: deed.created_at }, words.moment(deed.created_at)), element("span", {}, sentence(deed, staff, words))),
    ),
  );
}

/**
 * @param {Deed} deed
 * @param {Pick<import("./staff.js").Staff, "teams" | "colleagues">} staff
 * @param {Words} words
 */
export function sentence({ action, agent, details }, staff, words) {
  const team = staff.teams.find(({ id }) => id === details.team)?.name;
  const colleague = staff.colleagues.find(({ id }) => id === details.agent)?.name;
  const said = words.code("deed", action, {
    agent: agent ?? words.text("author-agent"),
    to: team ?? colleague ?? words.text("author-agent"),
    name: typeof details.label === "string" ? (details.labels?.[words.language] ?? details.label) : "",
    before: inWords(details.before, details.kind, words),
    after: inWords(details.after, details.kind, words),
    macro: typeof details.macro === "string" ? details.macro : "",
    rule: typeof details.rule === "string" ? details.rule : "",
    time: typeof details.until === "string" ? words.moment(details.until) : "",
  });
  const resolution = words.code("resolution", details.resolution);
  return resolution ? `${said ?? action} (${resolution})` : (said ?? action);
}
