// @ts-check
/** How the texts are put in order: by what they are said for, then by tone. Pure. */

/** @typedef {import("./wordings.js").Wording} Wording */

/** The parts of a takeover in the order in which a visitor meets them, and what the names of their texts begin with. */
const PARTS = [
  { part: "salutation", begins: ["salutation"] },
  { part: "feeling", begins: ["feeling-"] },
  { part: "reason", begins: ["reason-"] },
  { part: "next", begins: ["next-"] },
  { part: "waiting", begins: ["queue-", "waiting-", "still-", "left-"] },
  { part: "person", begins: ["taken", "transferred"] },
  { part: "after", begins: ["given-", "closed"] },
  { part: "other", begins: [""] },
];

/**
 * @typedef {{ part: string, subjects: { name: string, wordings: Wording[] }[] }} Group
 */

/**
 * "reason-asked.formal-2" is said for "reason-asked", in the tone "formal", as the second of its wordings.
 *
 * @param {string} key
 * @returns {{ name: string, tone: string, number: number }} "" and 0 where a text has only one tone or wording
 */
export function place(key) {
  const [name, attribute = ""] = key.split(".", 2);
  const [, tone = "", number = "0"] = /^(.*?)(?:-(\d+))?$/.exec(attribute) ?? [];
  return { name, tone, number: Number(number) };
}

/** @param {Wording[]} wordings @returns {Group[]} those that hold something */
export function grouped(wordings) {
  const groups = PARTS.map(({ part }) => /** @type {Group} */ ({ part, subjects: [] }));
  for (const wording of wordings) {
    const { name } = place(wording.key);
    const group = groups[PARTS.findIndex(({ begins }) => begins.some((start) => name.startsWith(start)))];
    const subject = group.subjects.find((known) => known.name === name);
    if (subject) subject.wordings.push(wording);
    else group.subjects.push({ name, wordings: [wording] });
  }
  return groups.filter(({ subjects }) => subjects.length > 0);
}
