// @ts-check
/** How the texts are put in order: by what they are said for, then by tone. Pure. */

import { choiceOf } from "./pattern.js";

/** @typedef {import("./wordings.js").Wording} Wording */

/** The parts of a takeover in the order in which a visitor meets them, and what the names of their texts begin with. */
const PARTS = [
  { part: "salutation", begins: ["salutation"] },
  { part: "feeling", begins: ["feeling-", "despair-", "misread"] },
  { part: "reason", begins: ["apology", "why-", "takeover"] },
  { part: "next", begins: ["next-"] },
  { part: "waiting", begins: ["waiting-", "still-", "left-"] },
  { part: "person", begins: ["taken", "transferred", "agent-"] },
  { part: "after", begins: ["given-", "closed"] },
  { part: "other", begins: [""] },
];

/**
 * @typedef {{ part: string, subjects: { name: string, wordings: Wording[] }[] }} Group
 */

/**
 * "feeling-sad.formal-2" is said for "feeling-sad", in the tone "formal", as the second of its wordings.
 *
 * @param {string} key
 * @returns {{ name: string, tone: string, number: number }} "" and 0 where a text has only one tone or wording
 */
export function place(key) {
  const [name = "", attribute = ""] = key.split(".", 2);
  const [, tone = "", number = "0"] = /^(.*?)(?:-(\d+))?$/.exec(attribute) ?? [];
  return { name, tone, number: Number(number) };
}

/** @param {Wording[]} wordings @returns {Group[]} those that hold something */
export function grouped(wordings) {
  const groups = PARTS.map(({ part, begins }) => ({ part, begins, subjects: /** @type {Group["subjects"]} */ ([]) }));
  for (const wording of wordings) {
    const { name } = place(wording.key);
    const group = groups.find(({ begins }) => begins.some((start) => name.startsWith(start)));
    const subject = group?.subjects.find((known) => known.name === name);
    if (subject) subject.wordings.push(wording);
    else group?.subjects.push({ name, wordings: [wording] });
  }
  return groups.filter(({ subjects }) => subjects.length > 0).map(({ part, subjects }) => ({ part, subjects }));
}

/**
 * Whether a wording is among those that are looked for.
 *
 * @param {Wording} wording
 * @param {{ tone: string, own: string, search: string }} route
 * @param {string} title of what it is said for
 */
export function fits({ key, text, original }, { tone, own, search }, title) {
  const its = place(key);
  if (own && text === null) return false;
  // What has one tone alone is said in both.
  if (tone && its.tone && its.tone !== tone) return false;
  const pattern = text ?? original;
  const words = [choiceOf(pattern)?.forms.map((form) => form.text).join(" ") ?? pattern, title, key];
  return folded(words.join("\n")).includes(folded(search));
}

/** @param {string} text */
function folded(text) {
  return text.normalize("NFKC").toLowerCase();
}
