// @ts-check
/** Other conversations of the same visitor: a list of them, and each to be read over the one that is open. */

import { api } from "../shared/api.js";
import { element } from "../shared/element.js";
import { showDialog } from "./dialog.js";
import { Transcript } from "./transcript.js";

/**
 * @typedef {import("./types.js").Earlier} Earlier
 * @typedef {import("./words.js").Words} Words
 */

/** @param {Earlier[]} list @param {Words} words @param {(conversation: string) => void} open */
export function earlierList(list, words, open) {
  return element(
    "ul",
    { class: "earlier" },
    ...list.map(({ conversation, created_at, state, direction, language, first_question, csat, nps, comment, link }) => {
      const button = element(
        "button",
        { type: "button", class: "earlier-one" },
        element("span", { class: "earlier-question", dir: direction, lang: language }, first_question ?? words.text("earlier-no-question")),
        element(
          "span",
          { class: "earlier-facts" },
          element("time", { datetime: created_at }, words.day(created_at)),
          link ? element("span", { class: "tag" }, words.text(`earlier-${link}`)) : null,
          element("span", {}, words.text(state === "agent" ? "state-person" : `state-${state}`)),
          csat === null ? null : element("span", {}, words.text("rating", { points: csat, most: 5 })),
          typeof nps === "number" ? element("span", {}, words.text("earlier-nps", { points: nps, most: 10 })) : null,
        ),
        comment ? element("span", { class: "earlier-comment", dir: "auto" }, comment) : null,
      );
      button.addEventListener("click", () => open(conversation));
      return element("li", {}, button);
    }),
  );
}

/**
 * @param {string} conversation
 * @param {import("./types.js").Agent} me
 * @param {Words} words
 * @throws {import("../shared/api.js").ApiError}
 */
export async function readEarlier(conversation, { name: myName, languages }, words) {
  const { summary, messages, context } = await api.get(`/api/v1/desk/conversations/${encodeURIComponent(conversation)}`);
  const transcript = new Transcript();
  transcript.messages.add(messages);
  transcript.messages.addNotes(context.notes ?? []);
  const question = (/** @type {string} */ article) => context.tried.find((/** @type {any} */ one) => one.article === article)?.question ?? null;
  transcript.draw({ words, summary, myName, languages, translates: false, question }, [], { retry: () => {}, discard: () => {} });
  await showDialog({ title: words.text("earlier-title", { day: words.day(messages[0]?.created_at ?? summary.updated_at) }), content: [transcript.root], cancel: words.text("close-box"), wide: true, first: transcript.log });
}
