// @ts-check
import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { ApiError, api } from "../../../bot/web/static/shared/api.js";
import * as articles from "../../../bot/web/static/editor/articles.js";
import { Draft } from "../../../bot/web/static/editor/draft.js";
import * as glossary from "../../../bot/web/static/editor/glossary.js";
import { doneLabel, explain, store } from "../../../bot/web/static/editor/saving.js";
import * as wordings from "../../../bot/web/static/editor/wordings.js";
import { Server, refusal } from "../server.js";
import { answering, article, pageIn } from "./examples.js";

const server = await Server.start();
api.origin = server.origin;
const page = pageIn();
const { signal } = new AbortController();

/** The article as the server has it. */
let there = article();
/** Whether the server still has it. */
let isThere = true;

beforeEach(() => {
  there = article();
  isThere = true;
  server.begin(({ method, path, body }) => {
    if (method === "POST" && path === "/api/v1/articles") {
      isThere = true;
      there = { ...there, ...body, revision: 1 };
      return { status: 201, body: there };
    }
    if (!isThere) return refusal(404, "unknown_article");
    if (method === "PUT") {
      if (body.revision !== there.revision) return refusal(409, "changed_meanwhile");
      const { revision, ...content } = body;
      const staged = path.endsWith("/staged") ? { ...content, author: "mina", updated_at: there.updated_at } : null;
      there = { ...there, ...(staged ? {} : content), staged, revision: revision + 1 };
    }
    if (path.endsWith("/publish")) there = { ...there, ...there.staged, staged: null, status: "published" };
    return { body: there };
  });
});

/** A draft that somebody has written in. @param {Partial<import("./examples.js").Article>} [changes] */
function written(changes = {}) {
  const draft = Draft.of(article(changes));
  draft.setQuestion("en", "Mine");
  return draft;
}

test("a new article is made, as a draft or published", async () => {
  for (const [publishing, status] of /** @type {const} */ ([[false, "draft"], [true, "published"]])) {
    server.asked = [];
    const draft = Draft.blank("en", "New question");
    assert.equal(await store(page, draft, publishing), "stored");
    assert.deepEqual([server.lines, server.asked[0]?.body.status, draft.isNew, draft.isChanged], [["POST /api/v1/articles"], status, false, false]);
  }
});

test("an old one is replaced on the revision that was edited", async () => {
  const draft = written();

  assert.equal(await store(page, draft, true), "stored");
  assert.deepEqual([server.lines, server.asked[0]?.body.revision, draft.base?.revision, draft.isChanged], [["PUT /api/v1/articles/track"], 3, 4, false]);
});

test("what visitors read stays as it is until changes are published", async () => {
  const draft = written();
  await store(page, draft, false);
  assert.deepEqual([server.lines, draft.isStaged, draft.isChanged, draft.question], [["PUT /api/v1/articles/track/staged"], true, false, "Mine"]);
  server.asked = [];

  await store(page, draft, true);
  assert.deepEqual([server.lines, server.asked[0]?.body, draft.isStaged, draft.base?.question], [["POST /api/v1/articles/track/publish"], { anyway: false, revision: 4 }, false, "Mine"]);
});

test("what has not changed is only published, and what is published already is not once more", async () => {
  await store(page, Draft.of(article({ status: "draft" })), true);
  assert.deepEqual(server.lines, ["POST /api/v1/articles/track/publish"]);
  server.asked = [];
  await store(page, Draft.of(article()), true);
  assert.deepEqual(server.lines, []);
  await store(page, written({ status: "withdrawn" }), false);
  assert.deepEqual(server.lines, ["PUT /api/v1/articles/track"]);
});

test("where a colleague was quicker the editor is shown what differs, and can keep their own", async () => {
  there = article({ question: "Theirs", revision: 8 });
  const { questions, ask } = answering("mine");
  const draft = written();

  assert.equal(await store(page, draft, true, ask), "stored");
  assert.deepEqual(questions[0]?.details, ["Question (English)"]);
  assert.deepEqual([there.question, there.revision, draft.isChanged], ["Mine", 9, false]);
});

test("or take the colleague's, or leave it for later", async () => {
  there = article({ question: "Theirs", revision: 8, category: "moved" });
  const draft = written();

  assert.equal(await store(page, draft, false, answering("later").ask), "undecided");
  assert.deepEqual([draft.question, draft.isChanged], ["Mine", true]);
  assert.equal(await store(page, draft, false, answering("theirs").ask), "theirs");
  assert.deepEqual([draft.question, draft.isChanged, there.question], ["Theirs", false, "Theirs"]);
});

test("where both wrote the same nobody is asked", async () => {
  there = article({ question: "Mine", revision: 8, status: "draft" });
  const { questions, ask } = answering("mine");
  const draft = written({ status: "draft" });

  assert.equal(await store(page, draft, true, ask), "stored");
  assert.deepEqual([questions, draft.status, draft.base?.revision], [[], "published", 8]);
});

test("an article that a colleague has deleted can be made anew, in the state that it had", async () => {
  isThere = false;
  const draft = written();
  assert.equal(await store(page, draft, false, answering("later").ask), "undecided");
  assert.equal(draft.isNew, false);
  assert.equal(await store(page, draft, false, answering("again").ask), "stored");
  assert.equal(server.asked.at(-1)?.body.status, "published");
  isThere = false;
  const withdrawn = written({ status: "withdrawn" });
  await store(page, withdrawn, false, answering("again").ask);
  assert.equal(server.asked.at(-1)?.body.status, "draft");
});

test("any other failure is the caller's to tell", async () => {
  server.answer = () => refusal(422, "invalid_article");
  await assert.rejects(store(page, written(), false), { code: "invalid_article" });
  server.answer = () => refusal(409, "changed_meanwhile");
  await assert.rejects(store(page, Draft.blank("en", "New"), false), { code: "changed_meanwhile" });
});

test("a failure is explained by what can be done about it", () => {
  const explained = (/** @type {string} */ code, /** @type {number} */ status) => explain(page, new ApiError(code, "Because.", status));

  assert.deepEqual([explained("unreachable", 0), explained("timed_out", 0), explained("unreadable", 200), explained("broken", 500)].map((text) => text === page.say("failed-unreachable")), Array(4).fill(true));
  assert.equal(explained("not_signed_in", 401), page.say("failed-signed-out"));
  assert.equal(explained("invalid_article", 422), "That did not work: Because.");
  assert.equal(explain(page, new TypeError("x")), "That did not work: TypeError: x");
});

test("what has been done is said by the state that the article has by now", () => {
  assert.deepEqual([doneLabel(true, "published"), doneLabel(false, "published"), doneLabel(false, "withdrawn"), doneLabel(false, "draft")], ["done-published", "done-staged", "done-saved-withdrawn", "done-draft"]);
});

test("articles are asked for by their ids, whatever is in them", async () => {
  server.answer = () => ({ body: { html: "<p>", variant: 1, articles: [], total: 0 } });
  const id = "a b/c";
  await articles.get(id);
  await articles.withdraw(id);
  await articles.remove(id);
  assert.equal(await articles.draft(id, "nl"), 1);
  await articles.sourceChanges(id, "nl", signal);
  await articles.confirm(id, "nl", 3);
  assert.equal(await articles.preview("*", signal), "<p>");

  const one = "/api/v1/articles/a b%2Fc";
  assert.deepEqual(server.lines, [`GET ${one}`, `POST ${one}/withdraw`, `DELETE ${one}`, `POST ${one}/draft-translation`, `GET ${one}/source-changes/nl`, `POST ${one}/confirm/nl`, "POST /api/v1/articles/preview"]);
  assert.deepEqual([server.asked[3]?.body, server.asked[5]?.body, server.asked[6]?.body], [{ language: "nl" }, { revision: 3 }, { answer: "*" }]);
});

test("articles are found by what is looked for alone", async () => {
  await articles.find({ search: "", status: "draft", language: "" });
  await articles.find({ search: "x", offset: 50, limit: 10 });

  assert.deepEqual(server.lines, ["GET /api/v1/articles?status=draft&offset=0&limit=50", "GET /api/v1/articles?search=x&offset=50&limit=10"]);
});

test("a question is asked in a language, or in the one that it turns out to be in", async () => {
  server.answer = () => ({ body: {} });
  await articles.ask("Where?", "", signal);
  await articles.ask("Where?", "en", signal);

  assert.deepEqual(server.asked.map(({ body }) => body), [{ text: "Where?" }, { text: "Where?", language: "en" }]);
});

test("terms and wordings are stored as they are, with what they were based on", async () => {
  server.answer = () => ({ body: { scripts: ["s"], text: "own", samples: ["x"], history: ["h"] } });
  await glossary.load();
  await glossary.store([{ term: "A", renderings: {} }], "v1");
  assert.deepEqual([await wordings.all("nl"), (await wordings.word("nl", "taken", null, 4)).text, await wordings.preview("nl", "taken", "t", signal), await wordings.history("nl", "taken")], [["s"], "own", ["x"], ["h"]]);

  assert.deepEqual(server.lines, [
    "GET /api/v1/articles/glossary",
    "PUT /api/v1/articles/glossary",
    "GET /api/v1/desk/scripts?language=nl",
    "PUT /api/v1/desk/scripts",
    "POST /api/v1/desk/scripts/preview",
    "GET /api/v1/desk/scripts/history?language=nl&key=taken",
  ]);
  assert.deepEqual(server.asked[1]?.body, { terms: [{ term: "A", renderings: {} }], version: "v1" });
  assert.deepEqual(server.asked[3]?.body, { language: "nl", key: "taken", text: null, version: 4 });
});
