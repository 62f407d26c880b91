// @ts-check
import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { api } from "../../../bot/web/static/shared/api.js";
import { Draft } from "../../../bot/web/static/editor/draft.js";
import { store } from "../../../bot/web/static/editor/saving.js";
import { Server, refusal } from "../server.js";
import { answering, article, pageIn } from "./examples.js";

const server = await Server.start();
api.origin = server.origin;
const page = pageIn();

/** What the server answers to publishing that is not wanted all the same. @type {string[]} */
let refusals = [];
/** What was sent. @type {{ path: string, body: any }[]} */
let sent = [];
let isHeld = true;
/** How often the trial is still going on when it is asked about. */
let waits = 0;

beforeEach(() => {
  [refusals, sent, isHeld, waits] = [[], [], true, 0];
  server.begin(({ method, path, body }) => {
    if (path.startsWith("/api/v1/article-trials")) {
      const missed = { article: "track", language: "en", direction: "ltr", text: "Which?", outcome: "other", given: "refund", confidence: 0, before: null };
      const result = { own: isHeld ? [missed] : [], won: [], lost: [], held: isHeld, asked: 1, total: 1 };
      const isRunning = waits-- > 0;
      return { status: method === "POST" ? 202 : 200, body: { id: 1, state: isRunning ? "running" : "done", done: 0, total: 1, result: isRunning ? null : result, titles: { refund: "How do refunds work?" } } };
    }
    sent.push({ path, body });
    const code = body.anyway ? undefined : refusals.shift();
    if (code) return refusal(409, code);
    return { body: { ...article(), status: "published" } };
  });
});

test("who is held back is told which test question goes where, and can publish all the same", async () => {
  refusals = ["held_back"];
  const { questions, ask } = answering("anyway");

  assert.equal(await store(page, Draft.of(article({ status: "draft" })), true, ask), "stored");
  assert.match(questions[0]?.details?.join("\n") ?? "", /Which\?.*How do refunds work\?/);
  assert.deepEqual(sent.map(({ body }) => body.anyway), [false, true]);
});

test("who is held back and changes it first has published nothing", async () => {
  refusals = ["held_back"];
  const draft = Draft.of(article({ status: "draft" }));

  assert.equal(await store(page, draft, true, answering("later").ask), "undecided");
  assert.equal(draft.status, "draft");
  assert.equal(sent.length, 1);
});

test("a trial that goes on is waited for, and nobody is asked where nothing speaks against it", async () => {
  refusals = ["trial_under_way"];
  isHeld = false;
  waits = 1;
  const { questions, ask } = answering("later");

  assert.equal(await store(page, Draft.of(article({ status: "draft" })), true, ask), "stored");
  assert.equal(questions.length, 0);
});

test("a new article that is held back stays what it is until somebody decides", async () => {
  refusals = ["held_back"];
  const draft = Draft.blank("en", "Where?");

  assert.equal(await store(page, draft, true, answering("later").ask), "undecided");
  assert.equal(draft.isNew, true);
});
