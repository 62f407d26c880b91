// @ts-check
import assert from "node:assert/strict";
import test, { afterEach, beforeEach, mock } from "node:test";
import "../browser.js";
import { ChatApi } from "../../../bot/web/static/widget/chat-api.js";
import { Conversation } from "../../../bot/web/static/widget/conversation.js";
import { PageVisitor } from "../../../bot/web/static/widget/host/visitor.js";
import { Keepsake } from "../../../bot/web/static/widget/keepsake.js";
import { Server, refusal } from "../server.js";
import { message, state } from "./examples.js";

/** @typedef {import("../server.js").Answer} Answer */
/** @typedef {import("../../../bot/web/static/widget/chat-api.js").Earlier} Earlier */

const server = await Server.start();
const BASE = `${server.origin}/`;
const ANA = { id: "ana", hash: "ab".repeat(32) };
const BEN = { id: "ben", hash: "cd".repeat(32) };

/** What the server answers to who somebody is. @type {(body: any) => Answer} */
let knows;
/** @type {Conversation[]} */
const made = [];

mock.method(console, "warn", () => {});

afterEach(() => {
  for (const one of made.splice(0)) one.end();
});

beforeEach(() => {
  knows = () => ({ body: { conversations: [], own: null } });
  server.begin(({ method, path, body }) => {
    if (path.endsWith("/chat/visitor")) return knows(body);
    if (path.endsWith("/visitor")) return { status: 204 };
    if (method === "GET") return { body: { state: state({ conversation: "c7", last_sequence: 1 }), messages: [message(1, { text: "from the telephone" })] } };
    return { status: 201, body: { conversation: "c1", token: "t1", state: state() } };
  });
});

/** A visitor of a page, and what was refused and put away. */
function visiting() {
  const keepsake = new Keepsake(BASE);
  const api = new ChatApi(BASE);
  /** @type {string[]} */
  const refused = [];
  /** @type {number[]} */
  const others = [];
  const conversation = new Conversation({ api, keepsake, opening: () => ({ page_language: "nl", ...visitor.opening }), allowed: () => ({ most: 10, kinds: [] }) });
  const visitor = new PageVisitor({
    api,
    keepsake,
    conversation,
    refuse: (/** @type {any} */ error) => refused.push(error.code),
    another: () => {
      others.push(1);
      conversation.leave();
      keepsake.forget();
    },
  });
  made.push(conversation);
  return { keepsake, conversation, visitor, refused, others };
}

/** What was asked at addresses that end so. @param {string} end @returns {any[]} */
const asked = (end) => server.asked.filter(({ path }) => path.endsWith(end)).map(({ body }) => body);

/** @param {Partial<Earlier>} changes @returns {Earlier} */
const earlier = (changes) => ({ conversation: "c7", token: "t7", state: "bot", text: "", author: "bot", language: "en", direction: "ltr", last_sequence: 4, created_at: "", updated_at: "", ...changes });

/** @param {import("../../../bot/web/static/widget/host/checks.js").Proof | null} proof @param {Record<string, unknown>} [attributes] */
const said = (proof, attributes = {}) => ({ proof, name: undefined, attributes });

test("what goes on elsewhere goes on here, and what was read there is not news", async () => {
  const { keepsake, visitor, conversation } = visiting();
  knows = () => ({ body: { conversations: [earlier({ conversation: "c6", state: "closed" }), earlier({})], own: null } });
  await visitor.set(said(ANA));

  assert.deepEqual(keepsake.keys, { conversation: "c7", token: "t7" });
  assert.equal(keepsake.seen, 4);
  assert.deepEqual(asked("/chat/visitor")[0], ANA);
  conversation.leave();
  knows = () => ({ body: { conversations: [earlier({ author: "agent" })], own: null } });
  await visitor.prove();
  assert.equal(keepsake.seen, 3, "an agent's last word may be news");
});

test("a conversation that goes on here stays, and is told to be theirs", async () => {
  const { keepsake, visitor } = visiting();
  keepsake.keys = { conversation: "c1", token: "t1" };
  knows = () => ({ body: { conversations: [earlier({}), earlier({ conversation: "c1" })], own: true } });
  await visitor.set(said(ANA));

  assert.deepEqual(keepsake.keys, { conversation: "c1", token: "t1" });
  assert.deepEqual(asked("/chat/visitor")[0], { ...ANA, conversation: { conversation: "c1", token: "t1" } });
});

test("what is another's is put away", async () => {
  const { keepsake, visitor, others } = visiting();
  keepsake.keys = { conversation: "c1", token: "t1" };
  knows = () => ({ body: { conversations: [], own: false } });
  await visitor.set(said(BEN));

  assert.deepEqual([keepsake.keys, others], [null, [1]]);
});

test("what another has laid aside is put away as well, also where nothing goes on", async () => {
  const { keepsake, visitor, others } = visiting();
  await visitor.set(said(ANA));
  keepsake.layAside({ conversation: "c1", token: "t1", text: "Mine", language: "en", last_sequence: 3, updated_at: "2026-01-01T12:00:00Z" });
  await visitor.set(said(ANA));
  assert.deepEqual(others, []);
  await visitor.set(said(BEN));

  assert.deepEqual([others, keepsake.owner], [[1], "ben"]);
});

test("a hash that proves nothing leaves somebody whom nobody vouches for", async () => {
  const { visitor, refused } = visiting();
  knows = () => refusal(403, "wrong_visitor_hash");
  await visitor.set(said(ANA, { visitor_id: "ana", plan: "gold" }));

  assert.deepEqual(refused, ["wrong_visitor_hash"]);
  assert.deepEqual(visitor.opening, { name: undefined, attributes: { plan: "gold" } });
});

test("a server that is away is asked again, and an answer for somebody before is not taken", async () => {
  const { visitor, keepsake, refused } = visiting();
  knows = () => ({ status: 503 });
  await visitor.set(said(ANA));
  assert.deepEqual([visitor.proof, refused], [ANA, []]);
  knows = (body) => ({ body: { conversations: [earlier({ conversation: `of-${body.id}` })], own: null } });
  const slow = visitor.prove();
  visitor.forget();
  await slow;
  assert.equal(keepsake.keys, null);
  await visitor.set(said(BEN));
  assert.equal(keepsake.keys?.conversation, "of-ben");
});

test("whoever signs in after another is not told what the page knew of the one before", async () => {
  const { visitor } = visiting();
  await visitor.set(said(ANA, { plan: "gold" }));
  await visitor.set(said(BEN, { cart: 3, gone: null }));

  assert.deepEqual(visitor.opening, { name: undefined, attributes: { cart: 3 }, visitor: BEN });
});

test("what the page knows is told once a conversation, and anew where it has changed", async () => {
  const { visitor, keepsake } = visiting();
  await visitor.set(said(null, { plan: "gold" }));
  keepsake.keys = { conversation: "c1", token: "t1" };
  for (const attributes of [{ plan: "gold" }, { plan: "gold" }, { plan: "small" }]) await visitor.set(said(null, attributes));

  assert.deepEqual(asked("/c1/visitor").map(({ attributes }) => attributes), [{ plan: "gold" }, { plan: "small" }]);
});

test("at the end nothing of a visitor is left in the browser, and nothing more is kept before the next one agrees", () => {
  const keepsake = new Keepsake(BASE);
  keepsake.agree({ version: "v1", language: "nl" });
  keepsake.keys = { conversation: "c1", token: "t1" };
  keepsake.draft = "half a sen";
  localStorage.setItem("shop:cart", "3");
  keepsake.forget();

  assert.deepEqual([Object.keys(localStorage), Object.keys(sessionStorage)], [["shop:cart"], []]);
  keepsake.wasOpen = true;
  assert.deepEqual([keepsake.keys, keepsake.consent, Object.keys(sessionStorage)], [null, null, []]);
  keepsake.release();
  assert.equal(Object.keys(sessionStorage).length, 1);
});

test("on a terminal nothing is kept, nor found that was left there", () => {
  new Keepsake(BASE).keys = { conversation: "c1", token: "t1" };
  const keepsake = new Keepsake(BASE, true, true);
  assert.equal(keepsake.keys, null);
  keepsake.release();
  keepsake.draft = "mine";

  assert.deepEqual([keepsake.draft, new Keepsake(BASE).draft], ["mine", ""]);
});
