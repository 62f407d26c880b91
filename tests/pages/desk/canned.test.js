// @ts-check
import assert from "node:assert/strict";
import test, { beforeEach, mock } from "node:test";
import { api } from "../../../bot/web/static/shared/api.js";
import { callIn } from "../../../bot/web/static/desk/canned-menu.js";
import { CannedReplies, fillIn } from "../../../bot/web/static/desk/canned.js";
import { Server } from "../server.js";

const server = await Server.start();
api.origin = server.origin;

const KNOWN = [
  { id: 1, shortcut: "hello", texts: { en: "Hello {visitor}", nl: "Hallo" } },
  { id: 2, shortcut: "refund", texts: { nl: "Uw geld komt terug" } },
  { id: 3, shortcut: "othello", texts: { en: "A play", fa: "" } },
  { id: 4, shortcut: "bye", texts: { en: "Say hello to your cat" } },
  { id: 5, shortcut: "empty", texts: { en: "" } },
  { id: 6, shortcut: "hello-again", texts: { en: "Once more" } },
];

beforeEach(() => server.begin(() => ({ body: { canned: KNOWN } })));

async function known() {
  const replies = new CannedReplies();
  await replies.refresh();
  return replies;
}

test("shortcuts that begin with the words come first, then those that hold them, then texts that do", async () => {
  const found = (await known()).find("HELLO", ["en"]);

  assert.deepEqual(found.map(({ shortcut }) => shortcut), ["hello", "hello-again", "othello", "bye"]);
});

test("without words there are all, by their shortcuts", async () => {
  assert.deepEqual((await known()).find("", ["en"]).map(({ shortcut }) => shortcut), ["bye", "hello", "hello-again", "othello", "refund"]);
});

test("a reply comes in the best of the languages, or else in whatever it is written in", async () => {
  const replies = await known();

  assert.deepEqual(replies.find("hello", ["nl", "en"])[0], { shortcut: "hello", text: "Hallo", language: "nl", rank: 0 });
  assert.equal(replies.find("refund", ["en"])[0]?.language, "nl");
  assert.equal(replies.find("othello", ["fa", "en"])[0]?.language, "en");
});

test("no more than eight are offered", async () => {
  server.answer = () => ({ body: { canned: Array.from({ length: 20 }, (_, id) => ({ id, shortcut: `r${id}`, texts: { en: "x" } })) } });

  assert.equal((await known()).find("r", ["en"]).length, 8);
});

test("the list is fetched again after a minute, or when it has changed", async () => {
  let now = 1_000_000;
  const clock = mock.method(performance, "now", () => now);
  const replies = await known();
  now += 59_999;
  await replies.refresh();
  assert.equal(server.lines.length, 1);
  now += 1;
  await replies.refresh();
  assert.equal(server.lines.length, 2);
  await replies.refresh(true);
  assert.equal(server.lines.length, 3);
  clock.mock.restore();
});

test("a new reply is made, an old one replaced, and the list is fetched anew", async () => {
  const replies = new CannedReplies();
  await replies.save(null, "new", { en: "x" });
  await replies.save(7, "old", { en: "y" });
  await replies.remove(7);

  const path = "/api/v1/desk/canned";
  assert.deepEqual(server.lines, [`POST ${path}`, `GET ${path}`, `PUT ${path}/7`, `GET ${path}`, `DELETE ${path}/7`, `GET ${path}`]);
  assert.deepEqual(server.asked[0]?.body, { shortcut: "new", texts: { en: "x" } });
  assert.deepEqual(server.asked[2]?.body, { shortcut: "old", texts: { en: "y" } });
  assert.equal(replies.all.length, KNOWN.length);
});

test("names take their places, and a visitor without one leaves no gap", () => {
  const values = { visitor: "Mina", agent: "Sara", order: "A1" };

  assert.equal(fillIn("Hello { visitor }, this is {agent} about {order}.", values).text, "Hello Mina, this is Sara about A1.");
  assert.equal(fillIn("Hello {visitor}, I am {agent}.", { ...values, visitor: null }).text, "Hello, I am Sara.");
  assert.equal(fillIn("{ visitor }, hello", { ...values, visitor: null }).text, ", hello");
  assert.equal(fillIn("{ agent }", values).text, "Sara");
  assert.equal(fillIn("Bonjour\u00a0{visitor} !", { ...values, visitor: null }).text, "Bonjour !");
});

test("a name is put in as it is written", () => {
  assert.equal(fillIn("{visitor} {agent}", { visitor: "$& {agent}", agent: "$1", order: null }).text, "$& $1 $1");
});

test("a number that nobody knows is left for the agent to write, and marked", () => {
  const { text, gap } = fillIn("Order { order } is on its way.", { visitor: null, agent: "Sara", order: null });

  assert.equal(text, "Order {order} is on its way.");
  assert.deepEqual(gap, [6, 13]);
  assert.deepEqual(fillIn("{order}", { visitor: null, agent: "", order: null }).gap, [0, 7]);
  assert.equal(fillIn("Order {order}", { visitor: null, agent: "", order: "{order}" }).gap, null);
  assert.equal(fillIn("No order", { visitor: null, agent: "", order: null }).gap, null);
});

test("a slash calls at the beginning and after a space, up to the cursor", () => {
  assert.deepEqual(callIn("/"), { start: 0, wanted: "" });
  assert.deepEqual(callIn("Hello /re"), { start: 6, wanted: "re" });
  assert.deepEqual(callIn("one\n/two"), { start: 4, wanted: "two" });
  assert.deepEqual(callIn("/a /b"), { start: 3, wanted: "b" });
});

test("a slash within a word, or one that was left behind, calls nobody", () => {
  for (const text of ["", "and/or", "http://a", "/re fund", `/${"x".repeat(51)}`, "1/2"]) assert.equal(callIn(text), null, text);
});
