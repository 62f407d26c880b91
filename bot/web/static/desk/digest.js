// @ts-check
/** What a conversation was about, in facts: nobody has to read all of it first. */

import { element } from "../shared/element.js";

/**
 * @typedef {import("./types.js").Digest} Digest
 * @typedef {import("./words.js").Words} Words
 */

/** @type {readonly (keyof Digest["mentions"])[]} */
const MENTIONS = ["orders", "emails", "phones", "amounts", "links"];

/** @param {Digest} digest @param {Words} words */
export function digest({ first_question, asked_since, wishes, mentions, messages }, words) {
  const wanted = wishes.map((wish) => words.code("intent", wish) ?? wish);
  return element(
    "dl",
    { class: "facts digest" },
    first_question ? row(words.text("digest-first"), [first_question]) : null,
    asked_since.length ? row(words.text("digest-since"), asked_since) : null,
    wanted.length ? row(words.text("digest-wishes"), wanted) : null,
    ...MENTIONS.map((kind) => (mentions[kind].length ? row(words.text(`digest-${kind}`), mentions[kind]) : null)),
    row(words.text("digest-messages"), [words.number(messages)]),
  );
}

/** @param {string} name @param {string[]} values */
function row(name, values) {
  // A mere number has no direction of its own.
  const said = values.map((value) => element("p", { dir: /\p{L}/u.test(value) ? "auto" : null }, value));
  return element("div", {}, element("dt", {}, name), element("dd", {}, ...said));
}
