// @ts-check
/** What the log says was done, in words: the deed, and what it was done to. */

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {{ id: number, agent: string | null, action: string, conversation: string | null, about: string | null,
 *   details: Record<string, any>, at: string }} Entry
 */

/** Deeds in a conversation, as the desk tells them. */
const AT_THE_DESK = ["opened", "taken", "accepted", "assigned", "declined", "transferred", "snoozed", "woken", "agent-left", "returned", "closed", "reopened", "written-again", "joined", "taken-over", "close-undone", "withdrawn", "tagged", "macro", "macro-undone", "prioritised", "ruled", "erased", "left"];
/** How somebody chose to be seen. */
const PRESENCES = ["online", "away", "offline"];
/** The settings of the site, by the labels that they have where they are set. @type {Record<string, string>} */
const SETTINGS = {
  name: "site-name",
  accent: "site-accent",
  languages: "site-languages",
  tone: "site-tone",
  tones: "site-tones",
  greeting: "site-greeting",
  starters: "site-starters",
  assignment: "site-assignment",
  language_patience: "site-patience",
  retention_conversations: "site-keep-conversations",
  retention_attachments: "site-keep-files",
  retention_search_log: "site-keep-searches",
  second_factor: "factor-title",
  time_zone: "hours-zone",
  logo: "site-logo",
  help_lines: "help-title",
  crisis_lines: "crisis-title",
  widget: "view-widget",
  triggers: "triggers",
};
/** What names a thing, in the words of whoever named it. */
const NAMES = ["tag", "team", "name", "macro", "rule", "shortcut", "canned", "why"];

/**
 * The deed as one sentence, where the desk has one; else what was done, without who did it.
 *
 * @param {Page} page
 * @param {Entry} entry
 * @returns {{ text: string, isSentence: boolean }}
 */
export function deed(page, { agent, action, about, details }) {
  const who = agent ?? page.say("log-by-itself");
  if (AT_THE_DESK.includes(action)) {
    const to = about ?? (typeof details.team === "string" ? details.team : "");
    const named = { agent: action === "assigned" && about ? about : who, to, time: time(page, details.until), macro: text(details.macro), rule: text(details.rule) };
    return { text: page.labels.text(`desk-deed-${action}`, named), isSentence: true };
  }
  const known = PRESENCES.includes(action) ? page.maybe(`desk-presence-${action}`) : page.maybe(`admin-deed-${action}`);
  return { text: known || action, isSentence: false };
}

/**
 * What it was done to, each in the words that the pages have for it; numbers that only the database knows are left out.
 *
 * @param {Page} page
 * @param {Entry} entry
 * @returns {string[]}
 */
export function facts(page, { agent, action, about, details }) {
  const isTold = AT_THE_DESK.includes(action);
  const language = text(details.language);
  /** @type {(string | null | undefined)[]} */
  const found = [
    !isTold && about !== agent ? about : null,
    word(page, "admin-role-", details.role),
    word(page, "admin-log-kind-", details.kind),
    word(page, "desk-reason-", details.reason),
    word(page, "desk-resolution-", details.resolution),
    word(page, "desk-level-", details.level),
    page.maybe(`admin-log-by-${text(details.by)}`) || text(details.by),
    language && page.languageName(language),
    text(details.key),
    ...list(details.tags),
    ...list(details.steps).map((one) => page.maybe(`desk-step-${one}`)),
    ...(typeof details.settings === "string" ? details.settings.split(", ").map((one) => setting(page, one)) : []),
    ...NAMES.filter((one) => !(isTold && ["macro", "rule", "team"].includes(one))).map((one) => text(details[one])),
  ];
  const told = found.filter((one) => one !== null && one !== undefined && one !== "");
  if (action === "tag-renamed") return [`${text(details.tag)} → ${text(details.to)}`];
  return [...new Set(/** @type {string[]} */ (told))];
}

/** @param {unknown} value */
function text(value) {
  return typeof value === "string" ? value : "";
}

/** @param {unknown} value @returns {string[]} */
function list(value) {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** A code of the server in words; a new one, as it is. @param {Page} page @param {string} prefix @param {unknown} code */
function word(page, prefix, code) {
  const known = text(code);
  return known && (page.maybe(prefix + known) || known);
}

/** @param {Page} page @param {string} name */
function setting(page, name) {
  const label = Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : "";
  return (label && page.maybe(`admin-${label}`)) || name;
}

/** @param {Page} page @param {unknown} iso */
function time(page, iso) {
  const at = new Date(text(iso));
  return Number.isNaN(at.getTime()) ? "" : page.moment(at);
}
