// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { messagesOf } from "../../../bot/web/static/editor/feedback.js";
import { groupsOf, lonely, termsOf, withProposal } from "../../../bot/web/static/editor/synonyms.js";
import { lineOf } from "../../../bot/web/static/editor/trial-result.js";
import { against } from "../../../bot/web/static/editor/trials.js";
import { pageIn } from "./examples.js";

/** @param {Partial<import("../../../bot/web/static/editor/trials.js").Asked>} changes @returns {import("../../../bot/web/static/editor/trials.js").Asked} */
function asked(changes = {}) {
  return { article: "track", language: "en", direction: "ltr", text: "Where?", outcome: "found", given: "track", confidence: 0.9, before: "found", ...changes };
}

test("words are parted by the commas of every language, and stand once", () => {
  assert.deepEqual(termsOf("parcel,  gift  box ، بسته；包裹、快递, parcel,"), ["parcel", "gift box", "بسته", "包裹", "快递"]);
});

test("groups that nothing was written in are not sent, and one word alone is found", () => {
  const entries = [
    { id: "1", language: "en", text: " , " },
    { id: "2", language: "en", text: "parcel, boxit" },
    { id: "3", language: "nl", text: "pakje" },
  ];

  assert.deepEqual(groupsOf(entries).map(({ terms }) => terms.length), [2, 1]);
  assert.equal(lonely(entries)?.id, "3");
});

test("a proposal goes into the group that has the articles' word, and else into one of its own", () => {
  const entries = [{ id: "1", language: "en", text: "Parcel, package" }];
  const proposal = { language: "en", direction: /** @type {const} */ ("ltr"), word: "boxit", term: "parcel", count: 3, examples: [] };

  assert.deepEqual(withProposal(entries, proposal, "2"), [{ id: "1", language: "en", text: "Parcel, package, boxit" }]);
  assert.deepEqual(withProposal(entries, { ...proposal, language: "nl" }, "2")[0], { id: "2", language: "nl", text: "parcel, boxit" });
});

test("what speaks against a change is what its own questions miss, and what others lose, each once", () => {
  const missed = asked({ text: "Missed?", outcome: "missed", given: null });
  const lost = asked({ article: "refund", text: "Lost?", outcome: "other", given: "track" });
  const result = { own: [asked(), missed], won: [], lost: [missed, lost], held: true, asked: 3, total: 3 };

  assert.deepEqual(against(result), [missed, lost]);
});

test("a test question that another article takes is told with that one's question", () => {
  const line = lineOf(pageIn(), asked({ outcome: "other", given: "refund" }), { refund: "How do refunds work?" });

  assert.match(line, /Where\?.*How do refunds work\?/);
});

test("of a transcript the visitor's lines are played, whoever else speaks in it", () => {
  assert.deepEqual(messagesOf("Visitor: hello\nBot: Hi!\n\n[10:32] Visitor: where is it?\nBot: There."), ["hello", "where is it?"]);
});

test("lines without speakers are messages, colons and all", () => {
  assert.deepEqual(messagesOf("Note: my parcel\r\nwhere is it"), ["Note: my parcel", "where is it"]);
  assert.deepEqual(messagesOf("Order: 12"), ["Order: 12"]);
  assert.deepEqual(messagesOf(" \n "), []);
});
