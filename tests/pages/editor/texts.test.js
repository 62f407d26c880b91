// @ts-check
/** What happens to texts in the editor: Markdown, tags, phrasings, comparisons, Fluent's patterns, terms. */

import assert from "node:assert/strict";
import test from "node:test";
import { compared } from "../../../bot/web/static/editor/compare.js";
import { endsTag, newTags, oneLine, pastedLines } from "../../../bot/web/static/editor/entries.js";
import { linked, listed, wrapped } from "../../../bot/web/static/editor/markdown.js";
import { choiceOf, examples, patternOf, pieces, placeable } from "../../../bot/web/static/editor/pattern.js";
import { fits, namedIn, nameless, snapshotOf, termsOf } from "../../../bot/web/static/editor/terms.js";

/**
 * What a text becomes, with a bar at each end of the selection.
 *
 * @param {string} marked
 * @param {(value: string, start: number, end: number) => import("../../../bot/web/static/editor/markdown.js").Edit} change
 */
function edited(marked, change) {
  const [start, end] = [marked.indexOf("|"), marked.lastIndexOf("|") - 1];
  const value = marked.replaceAll("|", "");
  const edit = change(value, start, end);
  const text = value.slice(0, edit.start) + edit.text + value.slice(edit.end);
  if (!edit.selection) return text;
  const [from, to] = edit.selection;
  return `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`;
}

/** @param {string} marked */
const bold = (marked) => edited(marked, (value, start, end) => wrapped(value, start, end, "**"));

test("what is selected is made bold, and no longer bold by the same button", () => {
  assert.equal(bold("a |word| here"), "a **|word|** here");
  assert.equal(bold("a **|word|** here"), "a |word| here");
  assert.equal(bold("||"), "**||**");
  assert.equal(bold("**||**"), "||");
  assert.equal(bold("|word|** here"), "**|word|**** here");
  assert.equal(bold("**|word| here"), "****|word|** here");
});

test("the lines that are selected become a list, and no longer one by the same button", () => {
  assert.equal(edited("one\nt|wo\nth|ree\nfour", listed), "one\n- two\n- three\nfour");
  assert.equal(edited("- o|ne\n- tw|o", listed), "one\ntwo");
  assert.equal(edited("- o|ne\ntw|o", listed), "- - one\n- two");
  assert.equal(edited("||", listed), "- ");
  assert.equal(edited("||\nsecond", listed), "- \nsecond");
  assert.equal(edited("first\n||", listed), "first\n- ");
  assert.equal(edited("first||\nsecond", listed), "- first\nsecond");
});

test("what is selected becomes a link, with the cursor where its address belongs", () => {
  assert.equal(edited("see |here|.", (value, start, end) => linked(value, start, end, "text")), "see [here](https://||).");
  assert.equal(edited("see ||", (value, start, end) => linked(value, start, end, "text")), "see [text](https://||)");
});

test("a comma of any script ends a tag", () => {
  assert.deepEqual([",", "a،", "，", "、", "a;b", ""].map(endsTag), [true, true, true, true, false, false]);
});

test("tags are taken once each, and not again where they are known", () => {
  assert.deepEqual(newTags(" a, b،a , ,known", ["known"]), ["a", "b"]);
  assert.deepEqual(newTags(" ", []), []);
});

test("several lines that are pasted are as many phrasings, without the marks of the list that they were", () => {
  assert.deepEqual(pastedLines("- one\r\n2. two\n\n • three\u20284) four\n-five", ""), ["one", "two", "three", "four", "-five"]);
  assert.deepEqual(pastedLines("12.  twelve\nhere - and there", " "), ["twelve", "here - and there"]);
  assert.deepEqual(pastedLines("one\ntwo", "typed"), ["typed", "one", "two"]);
});

test("one line that is pasted goes into the field", () => {
  assert.equal(pastedLines("- one\n \n", "typed"), null);
  assert.equal(pastedLines("", ""), null);
});

test("a question is one line", () => {
  assert.equal(oneLine("Where \r\n\n is it?"), "Where is it?");
  assert.equal(oneLine("Where\nis it?"), "Where is it?");
  assert.equal(oneLine("  as it is  "), "  as it is  ");
});

/** Changed words in brackets. @param {import("../../../bot/web/static/editor/compare.js").Run[]} runs */
const marked = (runs) => runs.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join("");

/** @param {string} before @param {string} after @param {string} [language] */
function comparison(before, after, language = "en") {
  const both = compared(before, after, language);
  return [marked(both.before), marked(both.after)];
}

test("the words that have changed are marked, and no others", () => {
  assert.deepEqual(comparison("You have ten days.", "You have thirty days."), ["You have [ten] days.", "You have [thirty] days."]);
  assert.deepEqual(comparison("same", "same"), ["same", "same"]);
  assert.deepEqual(comparison("", "new words"), ["", "[new words]"]);
  assert.deepEqual(comparison("a b c d", "a c d"), ["a [b ]c d", "a c d"]);
  assert.deepEqual(comparison("x keep y keep z", "keep keep"), ["[x ]keep [y ]keep[ z]", "keep keep"]);
  assert.deepEqual(comparison("one two three", "three one two"), ["one two[ three]", "[three ]one two"]);
  assert.deepEqual(comparison("a a", "a a a"), ["a a", "a a[ a]"]);
  assert.deepEqual(comparison("p q r s", "r s p q"), ["[p q ]r s", "r s[ p q]"]);
});

test("a space between two changed words is part of the change, a new line is not", () => {
  assert.deepEqual(comparison("a old word b", "a new thing b"), ["a [old word] b", "a [new thing] b"]);
  assert.deepEqual(comparison("a  b", "c  d"), ["[a  b]", "[c  d]"]);
  assert.deepEqual(comparison("old\nword", "new\nthing"), ["[old]\n[word]", "[new]\n[thing]"]);
});

test("words are told apart as their language does, also without spaces", () => {
  const [before, after] = comparison("返品は十日以内です", "返品は三十日以内です", "ja");

  assert.notEqual(before, "[返品は十日以内です]");
  assert.match(after ?? "", /^返品は\[.+\]以内です$/);
});

test("texts too long to compare count as changed between their common ends", () => {
  const words = (/** @type {string} */ word) => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(" ");
  const both = compared(`same ${words("a")} the end`, `same ${words("b")} the end`, "en");

  assert.deepEqual(both.before.map(({ text, isChanged }) => [text.length, isChanged]), [[5, false], [words("a").length, true], [8, false]]);
});

const MINUTES = "{ $minutes ->\n    [0] Now.\n    [one] About { $minutes } minute.\n   *[other] About { $minutes }\n     minutes.\n}";

test("a pattern that is one choice by a number is edited form by form", () => {
  assert.deepEqual(choiceOf(MINUTES), {
    variable: "minutes",
    forms: [
      { key: "0", text: "Now." },
      { key: "one", text: "About { $minutes } minute." },
      { key: "other", text: "About { $minutes } minutes." },
    ],
  });
});

test("a choice is known however it is spaced, with brackets in its texts", () => {
  assert.deepEqual(choiceOf("\n{$left->\n\t[ one ] One [or so]\n*[ other ] Some\n}\n"), {
    variable: "left",
    forms: [{ key: "one", text: "One [or so]" }, { key: "other", text: "Some" }],
  });
  assert.equal(choiceOf("{  $left  ->   \n   *[other] Some\n}")?.variable, "left");
});

test("any other pattern is one text", () => {
  for (const pattern of [
    "About { $minutes } minutes.",
    "{ $minutes ->\n    [one] a\n   *[other] b\n} left",
    "Left: { $minutes ->\n   *[other] b\n}",
    "{ $a ->\n    [one] { $b ->\n   *[other] x\n}\n   *[other] y\n}",
    "{ $a ->\n    [one] { NUMBER($a) } x\n   *[other] y\n}",
    "{ $a ->\n   *[other] b\n    [one] a\n}",
    "{ $a ->\n    [one] a\n    [two] b\n}",
    "{ $a -> stray\n   *[other] b\n}",
    "{ $a -> }",
    "",
  ]) assert.equal(choiceOf(pattern), null, pattern);
});

test("a choice is written as it is read", () => {
  const choice = /** @type {import("../../../bot/web/static/editor/pattern.js").Choice} */ (choiceOf(MINUTES));
  const pattern = patternOf(choice);

  assert.equal(pattern, "{ $minutes ->\n    [0] Now.\n    [one] About { $minutes } minute.\n   *[other] About { $minutes } minutes.\n}");
  assert.deepEqual(choiceOf(pattern), choice);
  assert.equal(patternOf({ variable: "n", forms: [{ key: "other", text: " typed " }] }), "{ $n ->\n   *[other] typed\n}");
});

test("a pattern is read by its default form, cut at its variables", () => {
  assert.deepEqual(pieces("Hello { $name }, {$agent} here"), [
    { text: "Hello ", isVariable: false },
    { text: "name", isVariable: true },
    { text: ", ", isVariable: false },
    { text: "agent", isVariable: true },
    { text: " here", isVariable: false },
  ]);
  assert.deepEqual(pieces(MINUTES).map(({ text }) => text), ["About ", "minutes", " minutes."]);
  assert.equal(pieces(placeable("x"))[0]?.text, "x");
});

test("each form has examples of its numbers, as the language counts", () => {
  const forms = ["0", "one", "few", "many", "other"].map((key) => ({ key, text: "" }));
  const of = (/** @type {string} */ language, /** @type {number} */ at) => examples(language, forms, /** @type {any} */ (forms[at]));

  assert.deepEqual([of("ru", 1), of("ru", 2), of("ru", 3), of("ru", 4)], [[1, 21, 31], [2, 3, 4], [5, 6, 7], []]);
  assert.deepEqual([of("en", 1), of("en", 2), of("en", 4)], [[1], [], [2, 3, 4]]);
  assert.equal(examples("ru", forms, /** @type {any} */ (forms[3]), 5).length, 5);
});

test("a number with a form of its own is no example of another", () => {
  const forms = [{ key: "1", text: "" }, { key: "one", text: "" }, { key: "other", text: "" }];

  assert.deepEqual(forms.map((form) => examples("en", forms, form)), [[1], [], [2, 3, 4]]);
  assert.deepEqual(examples("ru", forms, /** @type {any} */ (forms[2])), [2, 3, 4]);
});

/** @param {string} id @param {string} term @param {Record<string, string>} [renderings] */
const entry = (id, term, renderings = {}) => ({ id, term, renderings: new Map(Object.entries(renderings)) });

test("terms are sent tidy, and without what nothing was written in", () => {
  const entries = [entry("1", " Blue  Bag ", { fa: " کیف ", nl: "  " }), entry("2", " "), entry("3", "", { nl: "x" })];

  assert.deepEqual(termsOf(entries), [{ term: "Blue Bag", renderings: { fa: "کیف" } }, { term: "", renderings: { nl: "x" } }]);
});

test("terms in another order of their languages are the same, in another order of their own they are not", () => {
  const [a, b] = [entry("1", "A", { fa: "x", nl: "y" }), entry("2", "A", { nl: "y", fa: "x" })];

  assert.equal(snapshotOf([a]), snapshotOf([b]));
  assert.notEqual(snapshotOf([a, entry("3", "B")]), snapshotOf([entry("3", "B"), a]));
});

test("a rendering of nothing is found", () => {
  assert.equal(nameless([entry("1", "A", { nl: "x" }), entry("2", " ", { nl: " " }), entry("3", " ", { fa: " ", nl: "x" })])?.id, "3");
  assert.equal(nameless([entry("1", "A")]), undefined);
});

test("the entry that the server complains of is found by what it quotes", () => {
  const long = "A very long term that goes on and on and on and on";
  const entries = [entry("1", "Bag"), entry("2", "Bag"), entry("3", long), entry("4", "")];

  assert.equal(namedIn(entries, "The term “Bag” stands there twice."), "2");
  assert.equal(namedIn(entries, `The term “${long.slice(0, 40)}…” is too long.`), "3");
  assert.equal(namedIn(entries, "Something else."), "");
});

test("a term is found by itself or by what it is called in any language", () => {
  const one = entry("1", "Blue Bag", { fa: "کیف آبی" });

  assert.deepEqual([" blue ", "کیف", "", "red"].map((search) => fits(one, search)), [true, true, true, false]);
});
