// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { Draft, differences, remaining, slug } from "../../../bot/web/static/editor/draft.js";
import { article } from "./examples.js";

test("an article that is opened and not touched has not changed", () => {
  const draft = Draft.of(article());

  assert.equal(draft.isChanged, false);
  assert.deepEqual([draft.isNew, draft.status, draft.language, draft.languages, draft.question], [false, "published", "en", ["en", "nl"], "Where is my order?"]);
});

test("every part of it that is written in is a change, and taking it back is none", () => {
  for (const write of /** @type {((draft: Draft) => void)[]} */ ([
    (draft) => draft.setQuestion("en", "Other"),
    (draft) => draft.addPhrasings("nl", ["pakje volgen"]),
    (draft) => (draft.category = "other"),
    (draft) => (draft.tags = ["delivery", "new"]),
    (draft) => (draft.audience = "agents"),
    (draft) => (draft.owner = "mina"),
    (draft) => (draft.reviewBy = "2027-03-01"),
    (draft) => draft.removeLanguage("nl"),
    (draft) => draft.review("nl", false),
  ])) {
    const draft = Draft.of(article());
    write(draft);
    assert.equal(draft.isChanged, true, String(write));
  }
  const draft = Draft.of(article());
  draft.setQuestion("en", "Other");
  draft.setQuestion("en", "  Where is   my order? ");
  assert.equal(draft.isChanged, false);
});

test("a language that nothing was written in is neither sent nor a change", () => {
  const draft = Draft.of(article());
  draft.addLanguage("fa");
  draft.addLanguage("nl");
  assert.equal(draft.isChanged, false);
  assert.deepEqual(Object.keys(draft.content().translations), ["nl"]);
  assert.equal(draft.variants.get("nl")?.question, "Waar is mijn bestelling?");
});

test("what is sent is tidy", () => {
  const draft = Draft.of(article({ id: " track ", category: " orders ", machine: ["nl", "gone"] }));
  draft.setQuestion("en", " Where\n is  it? ");
  const { id, question, answer, category, machine, language } = draft.content();

  assert.deepEqual([id, language, question, answer, category, machine], ["track", "en", "Where is it?", "On its way.", "orders", ["nl"]]);
});

test("languages that a machine drafted are sent in one order, whatever the order of drafting", () => {
  const draft = Draft.of(article());
  for (const language of ["fa", "de"]) draft.takeDraft(language, { question: "q", phrasings: [], answer: "a" });

  assert.deepEqual(draft.content().machine, ["de", "fa"]);
});

test("a language with phrasings alone is sent, so that they are not lost", () => {
  const draft = Draft.of(article());
  draft.addLanguage("fa");
  draft.addPhrasings("fa", ["کجاست"]);

  assert.deepEqual(draft.content().translations.fa, { question: "", phrasings: ["کجاست"], answer: "" });
});

test("a new article holds nothing but its question", () => {
  const draft = Draft.blank("en", " Where? ");

  assert.deepEqual(draft.content(), { id: "where", language: "en", question: "Where?", phrasings: [], answer: "", category: "", tags: [], audience: "public", owner: "", review_by: "", translations: {}, machine: [], tests: {} });
  assert.equal(draft.question, "Where?");
});

test("an article of an earlier time may lack what was added since", () => {
  const draft = Draft.of(/** @type {any} */ ({ ...article(), category: null, tags: undefined, translations: { nl: { question: "Waar?" } } }));

  assert.deepEqual([draft.category, draft.tags, draft.variants.get("nl")], ["", [], { question: "Waar?", phrasings: [], answer: "" }]);
});

test("a language that is not there is not written in", () => {
  const draft = Draft.of(article());
  draft.setQuestion("xx", "?");

  assert.equal(draft.isChanged, false);
});

test("the draft's own texts are not the article's: writing changes nothing that came from the server", () => {
  const original = article();
  const draft = Draft.of(original);
  draft.addPhrasings("en", ["where is it"]);
  draft.setQuestion("nl", "?");

  assert.deepEqual(original, article());
});

test("the id of a new article follows its question until it is written by hand", () => {
  const draft = Draft.blank("en", "How do I return it?");
  assert.deepEqual([draft.id, draft.isNew, draft.status, draft.isChanged], ["how-do-i-return-it", true, "new", true]);
  draft.setQuestion("en", "How long does it take?");
  assert.equal(draft.id, "how-long-does-it-take");
  draft.setId("returns");
  draft.setQuestion("en", "Another");
  assert.equal(draft.id, "returns");
  draft.setId("");
  draft.setQuestion("en", "Once more");
  assert.equal(draft.id, "once-more");
});

test("the id of an article that is stored stays", () => {
  const draft = Draft.of(article());
  draft.setQuestion("en", "Something else");

  assert.equal(draft.id, "track");
});

test("an empty new article has not changed", () => {
  assert.equal(Draft.blank("en").isChanged, false);
  assert.equal(Draft.blank("en").id, "");
  assert.equal(Draft.blank("en", " ").id, "");
});

test("an id is suggested from English, then from whatever has Latin letters, and else is a short one", () => {
  const draft = Draft.blank("fa", "سفارش من کجاست؟");
  assert.match(draft.id, /^article-[a-z0-9]{4}$/);
  const before = draft.id;
  draft.setQuestion("fa", "سفارش من کجا است؟");
  assert.notEqual(draft.id, before);
  draft.addLanguage("nl");
  draft.setQuestion("nl", "Ja");
  assert.match(draft.id, /^article-/);
  draft.setQuestion("nl", "Waar is mijn bestelling?");
  assert.equal(draft.id, "waar-is-mijn-bestelling");
  draft.addLanguage("en");
  draft.setQuestion("en", "Where is my order?");
  assert.equal(draft.id, "where-is-my-order");
});

test("words become an id without accents and signs, of whole words", () => {
  assert.equal(slug("Où est l’Élève? – 2×"), "ou-est-leleve-2");
  assert.equal(slug("don't"), "dont");
  assert.equal(slug("سلام"), "");
  const long = slug("one two three four five six seven eight nine ten eleven twelve");
  assert.equal(long, "one-two-three-four-five-six-seven-eight-nine-ten");
  assert.equal(slug("a".repeat(48)).length, 48);
  assert.equal(slug("a".repeat(49)), "");
});

test("a new article can be said to be in another language", () => {
  const draft = Draft.blank("en", "Waar is het?");
  draft.addLanguage("nl");
  draft.addLanguage("de");
  draft.writeIn("nl");

  assert.deepEqual([draft.languages, draft.question], [["nl", "de"], "Waar is het?"]);
});

test("the language that an article was written in cannot be taken away, another can", () => {
  const draft = Draft.of(article({ machine: ["nl"] }));
  draft.removeLanguage("en");
  draft.removeLanguage("nl");

  assert.deepEqual([draft.languages, [...draft.machine]], [["en"], []]);
});

test("phrasings are added once each, tidy, and never one that is the question", () => {
  const draft = Draft.of(article());

  assert.equal(draft.addPhrasings("en", [" Track  my PARCEL", "where is my order?", "new\none", "new one", " "]), 1);
  assert.deepEqual(draft.variants.get("en")?.phrasings, ["track my parcel", "new one"]);
  assert.equal(draft.addPhrasings("xx", ["a"]), 0);
  draft.setQuestion("en", " Where is it? ");
  assert.equal(draft.addPhrasings("en", ["where is it?"]), 0);
});

test("what was typed while an article was stored stays, on top of what is stored", () => {
  const draft = Draft.of(article());
  draft.setQuestion("en", "Where is it?");
  const sent = draft.content();
  draft.setQuestion("en", "Where is it now?");
  const stored = article({ question: "Where is it?", revision: 4 });

  assert.equal(draft.stored(stored, sent), false);
  assert.deepEqual([draft.question, draft.isChanged, draft.base?.revision], ["Where is it now?", true, 4]);
  draft.setQuestion("en", "Where is it?");
  assert.equal(draft.isChanged, false);
});

test("what was stored is taken from the server, which may have tidied it", () => {
  const draft = Draft.of(article());
  draft.setQuestion("en", "Where is it?");

  assert.equal(draft.stored(article({ question: "Where is it, tidied?", revision: 4 }), draft.content()), true);
  assert.deepEqual([draft.question, draft.isChanged], ["Where is it, tidied?", false]);
});

test("one can go on with one's own text on top of a colleague's", () => {
  const draft = Draft.of(article());
  draft.setQuestion("en", "Mine");
  draft.rebase(article({ question: "Theirs", revision: 9 }));
  assert.deepEqual([draft.question, draft.isChanged, draft.base?.revision], ["Mine", true, 9]);
  draft.setQuestion("en", "Theirs");
  assert.equal(draft.isChanged, false);
});

test("a change of state keeps the revision that was edited, so that a colleague's change is noticed", () => {
  const draft = Draft.of(article());
  draft.setQuestion("en", "Mine");
  draft.moved(article({ status: "withdrawn", revision: 9, updated_at: "later" }));
  assert.deepEqual([draft.status, draft.question, draft.base?.revision, draft.base?.updated_at], ["withdrawn", "Mine", 3, "later"]);

  const untouched = Draft.of(article());
  untouched.moved(article({ status: "withdrawn", revision: 9 }));
  assert.equal(untouched.base?.revision, 9);
});

test("an article that is gone becomes a new one, all of which is a change", () => {
  const draft = Draft.of(article());
  draft.orphan();

  assert.deepEqual([draft.isNew, draft.isChanged, draft.status, draft.id], [true, true, "new", "track"]);
  draft.setQuestion("en", "Something else");
  assert.equal(draft.id, "track");
});

test("languages are out of date, drafted by a machine or just reviewed", () => {
  const draft = Draft.of(article({ stale: ["nl"], machine: ["nl"] }));
  assert.deepEqual([draft.isStale("nl"), draft.isStale("en"), draft.isMachine("nl"), draft.isJustReviewed("nl")], [true, false, true, false]);
  draft.review("nl", true);
  assert.deepEqual([draft.isMachine("nl"), draft.isJustReviewed("nl")], [false, true]);
  draft.review("nl", false);
  assert.deepEqual([draft.isMachine("nl"), draft.isJustReviewed("nl")], [true, false]);
  draft.confirmed(article({ stale: [], revision: 9 }));
  assert.deepEqual([draft.isStale("nl"), draft.base?.revision], [false, 3]);
  const fresh = Draft.blank("en");
  fresh.confirmed(article());
  assert.deepEqual([fresh.isNew, fresh.isStale("en"), fresh.isJustReviewed("en")], [true, false, false]);
});

test("a machine's draft is taken as such, and its texts are its own", () => {
  const draft = Draft.of(article());
  const variant = { question: "کجاست؟", phrasings: ["a"], answer: "b" };
  draft.addLanguage("fa");
  assert.deepEqual([draft.isBlank("fa"), draft.isBlank("nl"), draft.isBlank("de")], [true, false, true]);
  draft.takeDraft("fa", variant);
  draft.addPhrasings("fa", ["c"]);

  assert.deepEqual([draft.isBlank("fa"), draft.isMachine("fa"), variant.phrasings], [false, true, ["a"]]);
});

test("a machine drafts from what is stored alone", () => {
  const draft = Draft.of(article());
  assert.equal(draft.isSourceStored, true);
  draft.setQuestion("nl", "Anders");
  assert.equal(draft.isSourceStored, true);
  draft.setQuestion("en", "Other");
  assert.equal(draft.isSourceStored, false);
  assert.equal(Draft.blank("en").isSourceStored, false);
});

test("what the server would refuse is found before", () => {
  const draft = Draft.blank("en");
  draft.addLanguage("nl");
  draft.addLanguage("de");
  const found = () => draft.faults().map(({ field, language, label }) => `${field} ${language} ${label}`);

  assert.deepEqual(found(), ["question en fault-question", "answer en fault-answer", "id  fault-id-missing"]);
  draft.setQuestion("nl", "Waar?");
  draft.setQuestion("en", " ");
  Object.assign(draft.variants.get("en") ?? {}, { answer: "\n" });
  assert.deepEqual(found(), ["question en fault-question", "answer en fault-answer", "answer nl fault-answer-translation"]);
});

test("a new article needs an id that can stand in an address", () => {
  const fault = (/** @type {string} */ id) => {
    const draft = Draft.blank("en", "Q");
    draft.variants.set("en", { question: "Q", phrasings: [], answer: "A" });
    draft.setId(id);
    return draft.faults()[0]?.label ?? null;
  };

  assert.deepEqual(["a", "x".repeat(200), "سفارش", " a "].map(fault), [null, null, null, null]);
  assert.deepEqual(["a b", "a/b", "x".repeat(201), "a\u0007", "a\u007f"].map(fault), Array(5).fill("fault-id"));
  assert.equal(fault(" "), "fault-id-missing");
  const stored = Draft.of(article());
  stored.id = "a b";
  assert.deepEqual(stored.faults(), []);
});

test("faults go when they are mended, but that an id is taken only the server knows", () => {
  const question = /** @type {const} */ ({ field: "question", language: "en", label: "fault-question" });
  const answer = /** @type {const} */ ({ field: "answer", language: "en", label: "fault-answer" });
  const taken = /** @type {const} */ ({ field: "id", language: "", label: "fault-id-taken" });

  assert.deepEqual(remaining([question, answer, taken], [answer, { ...question, language: "nl" }]), [answer, taken]);
});

test("versions differ in the parts that somebody changed", () => {
  const mine = Draft.of(article());
  mine.setQuestion("en", "Other");
  mine.addPhrasings("nl", ["x"]);
  mine.review("nl", false);
  mine.category = "c";
  mine.tags = ["t"];
  mine.takeDraft("fa", { question: "q", phrasings: [], answer: "a" });

  assert.deepEqual(differences(mine.content(), article()).map(({ part, language }) => `${part} ${language}`.trim()), [
    "question en",
    "phrasings nl",
    "machine nl",
    "languages fa",
    "category",
    "tags",
  ]);
  assert.deepEqual(differences(Draft.of(article()).content(), article({ revision: 9, answer: " On its way. " })), []);
  assert.deepEqual(differences(article(), article({ answer: "Gone." })), [{ part: "answer", language: "en" }]);
});

test("an article is opened with the changes to it that wait, which are no change of one's own", () => {
  const staged = { ...article({ question: "Staged", owner: "mina" }), author: "mina", updated_at: "2026-01-02T00:00:00Z" };
  const draft = Draft.of(article({ staged }));

  assert.deepEqual([draft.question, draft.owner, draft.isStaged, draft.isChanged, draft.isSourceStored], ["Staged", "mina", true, false, true]);
});

test("what is taken up again is a change of the revision that was edited then", () => {
  const before = Draft.of(article());
  before.setQuestion("en", "Unsaved");
  const draft = Draft.of(article({ revision: 9 }));
  draft.takeUp(before.content(), 3);

  assert.deepEqual([draft.question, draft.isChanged, draft.base?.revision], ["Unsaved", true, 3]);
  const anew = Draft.blank("en");
  anew.takeUp({ ...before.content(), id: "own-id" }, 0);
  assert.deepEqual([anew.id, anew.isNew, anew.question], ["own-id", true, "Unsaved"]);
});
