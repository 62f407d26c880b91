// @ts-check
/** Asks to whom a conversation is passed on, and what they should know. */

import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { person } from "./colleagues.js";
import { choice, showDialog } from "./dialog.js";

/**
 * @typedef {import("./types.js").Summary} Summary
 * @typedef {import("./types.js").Colleague} Colleague
 * @typedef {import("./types.js").Team} Team
 * @typedef {import("./words.js").Words} Words
 * @typedef {{ agent?: number, team?: number, name: string, away?: boolean }} Choice
 * @typedef {Choice & { note: string }} Destination
 */

/** The longest note that the server takes. */
const LONGEST_NOTE = 4000;

/**
 * @param {Summary} summary
 * @param {Colleague[]} colleagues all others at the desk
 * @param {Team[]} teams
 * @param {Words} words
 * @param {boolean} [hasNote] whether a note can go along
 * @returns {Promise<Destination | null>} null where it stays
 */
export async function askDestination(summary, colleagues, teams, words, hasNote = true) {
  const people = byFitness(colleagues, summary).map((one) => ({
    value: /** @type {Choice} */ ({ agent: one.id, name: one.name, ...(one.presence === "online" ? {} : { away: true }) }),
    content: one.presence === "online" ? person(one, words) : [...person(one, words), element("small", { class: "transfer-away" }, words.text("transfer-away", { agent: one.name }))],
    isThere: one.presence === "online",
  }));
  const options = [
    ...people.filter(({ isThere }) => isThere),
    ...teams.map((one) => ({ value: /** @type {Choice} */ ({ team: one.id, name: one.name }), content: team(one, words) })),
    ...people.filter(({ isThere }) => !isThere),
  ];
  if (!options.length) {
    await showDialog({ title: words.text("transfer-question"), content: [element("p", {}, words.text("transfer-nobody"))], cancel: words.text("cancel") });
    return null;
  }
  const destination = choice(words.text("transfer-to"), options);
  const note = element("textarea", { class: "text-field", rows: 3, dir: "auto", maxlength: LONGEST_NOTE });
  const isSure = await showDialog({
    title: words.text("transfer-question"),
    content: [
      element("p", {}, words.text("transfer-explanation", { visitor: words.visitor(summary) })),
      destination.root,
      hasNote ? element("label", { class: "field" }, element("span", {}, words.text("transfer-note")), note, element("small", {}, icon("lock", 13), words.text("note-private"))) : element("span", {}),
    ],
    confirm: words.text("transfer-confirm"),
    cancel: words.text("cancel"),
    first: destination.first ?? note,
    check: () => (destination.value === null ? words.text("transfer-choose") : null),
  });
  const chosen = destination.value;
  return isSure && chosen ? { ...chosen, note: note.value.trim() } : null;
}

/**
 * All but the one who has the conversation, those whom it suits best first.
 *
 * @param {Colleague[]} colleagues
 * @param {Summary} summary
 */
export function byFitness(colleagues, summary) {
  return colleagues.filter(({ id }) => id !== summary.agent?.id).sort((one, other) => rank(one, summary) - rank(other, summary) || one.load - other.load);
}

/** Those who are there first, and among them those who write the visitor's language. @param {Colleague} one @param {Summary} summary */
function rank(one, summary) {
  const presence = { online: 0, away: 2, offline: 4 }[one.presence];
  return presence + (one.languages.includes(summary.language) ? 0 : 1);
}

/** @param {Team} one @param {Words} words */
function team(one, words) {
  return [
    element("span", { class: "person-name" }, icon("people", 16), element("bdi", {}, one.name)),
    element("small", {}, words.text(one.open ? "team-open" : "team-closed")),
  ];
}
