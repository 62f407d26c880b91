// @ts-check
import assert from "node:assert/strict";
import test, { afterEach, beforeEach, mock } from "node:test";
import { setImmediate } from "node:timers/promises";
import { FakeSocket, setOnline } from "../browser.js";
import { ChatApi, ChatError } from "../../../bot/web/static/widget/chat-api.js";
import { Conversation } from "../../../bot/web/static/widget/conversation.js";
import { Keepsake } from "../../../bot/web/static/widget/keepsake.js";
import { Server, next, refusal } from "../server.js";
import { message, state, translation } from "./examples.js";

/** @typedef {import("../server.js").Answer} Answer */

const server = await Server.start();
const BASE = `${server.origin}/`;

/** What the server has by now. @type {ReturnType<typeof message>[]} */
let stored = [];
/** How it answers one kind of request, in place of the usual. @type {Record<string, (body: any) => Answer>} */
let unusual = {};
/** How it stands there. */
let there = state();

/** @type {Conversation[]} */
const made = [];

afterEach(() => {
  for (const conversation of made.splice(0)) conversation.connection.close();
});

beforeEach(() => {
  stored = [];
  unusual = {};
  there = state();
  server.begin(({ method, path, query, body }) => {
    const kind = `${method} ${path.replace(/^.*\/conversations/, "").replace(/^\/[^/]+/, "") || (method === "POST" ? "begin" : "read")}`;
    if (unusual[kind]) return unusual[kind](body);
    if (kind === "POST begin") return { status: 201, body: { conversation: "c1", token: "t1", state: there } };
    if (kind === "GET read") return { body: { state: there, messages: stored.filter(({ sequence }) => sequence > Number(query.get("after"))) } };
    if (kind === "POST /messages") {
      const sent = message(stored.length + 1, { author: "visitor", text: body.text, client_id: body.client_id });
      const reply = message(stored.length + 2, { text: `re: ${body.text}`, buttons: [{ title: "Yes", payload: "/yes" }] });
      stored.push(sent, reply);
      there = { ...there, last_sequence: stored.length };
      return { body: { state: there, message: sent, replies: [reply] } };
    }
    return { body: { state: there } };
  });
});

/** @param {{mayBegin?: () => boolean, refused?: () => void}} [consent] */
function begun(consent = {}) {
  const keepsake = new Keepsake(BASE);
  const conversation = new Conversation({
    api: new ChatApi(BASE),
    keepsake,
    opening: () => ({ page_language: "nl" }),
    allowed: () => ({ most: 10, kinds: [] }),
    ...consent,
  });
  made.push(conversation);
  return { conversation, keepsake };
}

/** @param {Conversation} conversation @param {(conversation: Conversation) => boolean} isSo */
async function until(conversation, isSo) {
  while (!isSo(conversation)) await next(conversation, "change");
  await setImmediate(); // what comes with the same answer
}

/** @param {Conversation} conversation */
const shown = (conversation) =>
  conversation.entries.map((entry) => ("message" in entry ? entry.message.text : "pending" in entry ? `${entry.pending.text} (${entry.pending.status})` : `${entry.upload.name} (${entry.upload.status})`));

/** @param {number} count */
const has = (count) => (/** @type {Conversation} */ { transcript }) => transcript.length === count;

/** Lets the socket of a conversation be open. */
function openSocket() {
  FakeSocket.newest.accept();
  FakeSocket.newest.say({ type: "welcome", state: there });
}

test("the first message makes the conversation, and is shown before the server has it", async () => {
  const { conversation, keepsake } = begun();
  conversation.send("Hello");
  assert.deepEqual(shown(conversation), ["Hello (sent)"]);
  assert.deepEqual(conversation.buttons, []);
  await until(conversation, has(2));

  assert.deepEqual(shown(conversation), ["Hello", "re: Hello"]);
  assert.deepEqual(keepsake.keys, { conversation: "c1", token: "t1" });
  assert.deepEqual(server.asked[0]?.body, { page_language: "nl" });
  assert.deepEqual(conversation.buttons.map(({ title }) => title), ["Yes"]);
  assert.equal(FakeSocket.newest.address.replace("ws:", "http:"), `${BASE}api/v1/chat/conversations/c1/socket`);
});

test("messages go out in the order of writing, and make one conversation", async () => {
  const { conversation } = begun();
  for (const text of ["one", " ", "two", "three"]) conversation.send(text);
  await until(conversation, has(6));

  assert.deepEqual(server.asked.map(({ body }) => body.text), [undefined, "one", "two", "three"]);
});

test("whoever has not agreed sends nothing, in whatever way", async () => {
  const { conversation } = begun({ mayBegin: () => false });
  conversation.send("Hello");
  conversation.sendFiles([new File(["a"], "a.txt")]);
  await conversation.askForPerson();

  assert.deepEqual(shown(conversation), []);
  assert.deepEqual(server.asked, []);
});

test("where the site asks for another text by now, that is told and the message stays", async () => {
  let refused = 0;
  unusual["POST begin"] = () => refusal(403, "consent_required");
  const { conversation } = begun({ refused: () => refused++ });
  conversation.send("Hello");
  await until(conversation, ({ entries }) => entries.some((entry) => "pending" in entry && entry.pending.status === "failed"));

  assert.equal(refused, 1);
  assert.deepEqual(shown(conversation), ["Hello (failed)"]);
});

test("a message keeps its key when the server confirms it", async () => {
  const { conversation } = begun();
  conversation.send("Hello");
  const [before] = conversation.entries;
  await until(conversation, has(2));

  assert.equal(conversation.entries[0]?.key, before?.key);
  assert.equal(conversation.entries[1]?.key, "#2");
});

test("what the server refuses stays, with the reason, until it is sent again", async () => {
  const { conversation } = begun();
  unusual["POST /messages"] = () => refusal(400, "message_too_long");
  conversation.send("Hello");
  await until(conversation, ({ pending }) => pending.list()[0]?.status === "failed");
  const [{ key } = { key: "" }] = conversation.entries;
  assert.equal(conversation.pending.get(key)?.fault, "message_too_long");
  unusual = {};
  conversation.retry(key);
  conversation.retry(key); // it is under way already
  await until(conversation, has(2));

  assert.equal(server.asked.filter(({ body }) => body.client_id === key).length, 2);
});

test("while the server is away messages are sent again by themselves, in their order", async () => {
  const { conversation } = begun();
  /** @type {number[]} */
  const faults = [];
  conversation.addEventListener("fault", () => faults.push(1));
  unusual["POST begin"] = () => ({ status: 503 });
  conversation.send("one");
  await until(conversation, ({ pending }) => pending.list()[0]?.status === "again");
  conversation.send("two");
  assert.deepEqual(shown(conversation), ["one (again)", "two (waiting)"]);
  unusual = {};
  setOnline(true);
  await until(conversation, has(4));

  assert.deepEqual(shown(conversation), ["one", "re: one", "two", "re: two"]);
  assert.deepEqual(faults, []);
});

test("a server that is away is asked again after a while", async () => {
  const { conversation } = begun();
  unusual["POST begin"] = () => ({ status: 503 });
  mock.timers.enable({ apis: ["setTimeout"] });
  conversation.send("Hello");
  await until(conversation, ({ pending }) => pending.list()[0]?.status === "again");
  mock.timers.tick(2_999);
  assert.deepEqual(shown(conversation), ["Hello (again)"]);
  mock.timers.tick(1);
  await until(conversation, ({ pending }) => pending.list()[0]?.status === "again" && pending.list()[0]?.tries === 2);
  unusual = {};
  mock.timers.tick(6_000);
  mock.timers.reset();
  await until(conversation, has(2));

  assert.deepEqual(shown(conversation), ["Hello", "re: Hello"]);
});

test("without a network nothing is tried", async () => {
  const { conversation } = begun();
  setOnline(false);
  conversation.send("Hello");
  await Promise.resolve();
  assert.deepEqual([shown(conversation), server.asked.length, conversation.connection.trouble], [["Hello (waiting)"], 0, "offline"]);
  setOnline(true);
  await until(conversation, has(2));
});

test("a message goes out by the socket where it is open, and is confirmed there", async () => {
  const { conversation } = begun();
  conversation.send("first");
  await until(conversation, has(2));
  openSocket();
  server.asked = [];
  conversation.send("second", "/payload");
  const frame = FakeSocket.newest.sent.at(-1);
  assert.deepEqual([frame.type, frame.text, frame.payload], ["message", "second", "/payload"]);
  FakeSocket.newest.say({ type: "message", message: message(3, { author: "visitor", text: "second", client_id: frame.client_id }) });

  assert.deepEqual([shown(conversation), server.asked], [["first", "re: first", "second"], []]);
});

test("what the socket took and did not confirm in eight seconds goes out by HTTP", async () => {
  const { conversation } = begun();
  conversation.send("first");
  await until(conversation, has(2));
  openSocket();
  mock.timers.enable({ apis: ["setTimeout"] });
  conversation.send("second");
  mock.timers.tick(7999);
  assert.equal(server.asked.filter(({ body }) => body.text === "second").length, 0);
  mock.timers.tick(1);
  mock.timers.reset();
  await until(conversation, has(4));

  const [{ body } = { body: null }] = server.asked.filter((asked) => asked.body.text === "second");
  assert.equal(body.client_id, FakeSocket.newest.sent.at(-1).client_id);
});

test("what the socket took before it was lost is sent again with the same id", async () => {
  const { conversation } = begun();
  conversation.send("first");
  await until(conversation, has(2));
  openSocket();
  conversation.send("second");
  const { client_id } = FakeSocket.newest.sent.at(-1);
  FakeSocket.newest.hangUp(1006);
  await until(conversation, has(4));

  assert.equal(server.asked.at(-1)?.body.client_id, client_id);
});

test("a message that the socket refuses has failed", async () => {
  const { conversation } = begun();
  conversation.send("first");
  await until(conversation, has(2));
  openSocket();
  conversation.send("second");
  FakeSocket.newest.say({ type: "error", error: { code: "message_too_long" }, client_id: FakeSocket.newest.sent.at(-1).client_id });

  assert.deepEqual([shown(conversation).at(-1), conversation.pending.list()[0]?.fault], ["second (failed)", "message_too_long"]);
});

test("what the socket cannot take while the database is away is sent again by itself three seconds later", async () => {
  const { conversation } = begun();
  conversation.send("first");
  await until(conversation, has(2));
  openSocket();
  mock.timers.enable({ apis: ["setTimeout"] });
  conversation.send("second");
  await setImmediate();
  const { client_id } = FakeSocket.newest.sent.at(-1);
  FakeSocket.newest.say({ type: "error", error: { code: "database_away" }, client_id });
  assert.equal(conversation.pending.get(client_id)?.status, "again");
  const before = FakeSocket.newest.sent.length;
  mock.timers.tick(2999);
  assert.equal(FakeSocket.newest.sent.length, before);
  mock.timers.tick(1);
  mock.timers.reset();

  assert.deepEqual([FakeSocket.newest.sent.length, FakeSocket.newest.sent.at(-1).client_id], [before + 1, client_id]);
});

test("an earlier page's conversation goes on, with what it had not sent yet", async () => {
  const first = begun();
  first.conversation.send("Hello");
  await until(first.conversation, has(2));
  unusual["POST /messages"] = () => ({ status: 503 });
  first.conversation.send("unsent");
  await until(first.conversation, ({ pending }) => pending.list()[0]?.status === "again");
  unusual = {};
  const { conversation } = begun();
  await conversation.resume();
  await until(conversation, has(4));

  assert.deepEqual(shown(conversation), ["Hello", "re: Hello", "unsent", "re: unsent"]);
});

test("a closed conversation is only for reading", async () => {
  const { conversation, keepsake } = begun();
  keepsake.keys = { conversation: "c1", token: "t1" };
  stored = [message(1, { buttons: [{ title: "Yes", payload: "" }] })];
  there = state({ state: "closed", last_sequence: 1 });
  await conversation.resume();
  conversation.send("Hello?");
  conversation.sendFiles([new File(["x"], "a.txt")]);

  assert.deepEqual([shown(conversation), conversation.buttons, FakeSocket.all.length], [["message 1"], [], 0]);
});

test("a conversation that the server has forgotten is left without a word, and what waits goes into a new one", async () => {
  const { conversation, keepsake } = begun();
  keepsake.keys = { conversation: "old", token: "old" };
  unusual["POST /messages"] = () => {
    unusual = {};
    return refusal(404, "unknown_conversation");
  };
  conversation.send("Hello");
  await until(conversation, has(2));

  assert.deepEqual([shown(conversation), keepsake.keys?.token], [["Hello", "re: Hello"], "t1"]);
});

test("where the socket refuses the token the conversation is over", () => {
  const { conversation, keepsake } = begun();
  keepsake.keys = { conversation: "old", token: "old" };
  conversation.watch();
  FakeSocket.newest.hangUp(4401);

  assert.deepEqual([keepsake.keys, conversation.state], [null, null]);
});

test("an answer for a conversation that was left behind is not for the next one", async () => {
  const { conversation, keepsake } = begun();
  conversation.send("Hello");
  await until(conversation, has(2));
  unusual["POST /language"] = () => {
    keepsake.keys = { conversation: "c2", token: "t2" };
    return { body: { state: state({ language: "fa" }), messages: [message(9)] } };
  };
  await conversation.chooseLanguage("fa");

  assert.deepEqual([conversation.state?.language, conversation.transcript.length], ["en", 2]);
});

test("a state that the socket has overtaken is not gone back to", () => {
  const { conversation, keepsake } = begun();
  keepsake.keys = { conversation: "c1", token: "t1" };
  conversation.watch();
  FakeSocket.newest.accept();
  FakeSocket.newest.say({ type: "welcome", state: state({ state: "agent", last_sequence: 5 }) });
  FakeSocket.newest.say({ type: "state", state: state({ state: "waiting", last_sequence: 4 }) });
  assert.equal(conversation.mode, "agent");
  FakeSocket.newest.say({ type: "state", state: state({ state: "closed", last_sequence: 5 }) });
  assert.equal(conversation.mode, "closed");
});

test("a translation comes after its message, and who writes is shown until they have written", () => {
  const { conversation, keepsake } = begun();
  keepsake.keys = { conversation: "c1", token: "t1" };
  conversation.watch();
  openSocket();
  FakeSocket.newest.say({ type: "typing", author: "agent", agent: "Sara" });
  assert.deepEqual(conversation.typing.who, { author: "agent", agent: "Sara" });
  FakeSocket.newest.say({ type: "message", message: message(1, { author: "agent", untranslated: true }) });
  assert.equal(conversation.typing.who, null);
  FakeSocket.newest.say({ type: "translation", sequence: 1, translation: translation("nl") });
  FakeSocket.newest.say({ type: "invented" });

  assert.equal(conversation.transcript.list()[0]?.translation?.language, "nl");
});

test("a connection that comes back says which message it has seen last", async () => {
  const { conversation, keepsake } = begun();
  keepsake.keys = { conversation: "c1", token: "t1" };
  stored = [message(1), message(2)];
  await conversation.resume();
  FakeSocket.newest.accept();

  assert.deepEqual(FakeSocket.newest.sent, [{ type: "hello", token: "t1", after: 2 }]);
});

test("a person is asked for once, and only while the assistant answers", async () => {
  const { conversation } = begun();
  const first = conversation.askForPerson();
  assert.equal(conversation.isAsking, true);
  await conversation.askForPerson();
  there = state({ state: "waiting" });
  await first;
  await conversation.askForPerson();
  assert.deepEqual(server.lines.filter((line) => line.endsWith("/person")).length, 1);
  await conversation.leaveQueue();
  assert.equal(server.lines.filter((line) => line.endsWith("/leave-queue")).length, conversation.mode === "waiting" ? 1 : 0);
});

test("the queue can be left by who waits in it", async () => {
  const { conversation, keepsake } = begun();
  keepsake.keys = { conversation: "c1", token: "t1" };
  there = state({ state: "waiting" });
  await conversation.resume();
  await conversation.leaveQueue();

  assert.deepEqual(server.lines.filter((line) => line.startsWith("POST")), ["POST /api/v1/chat/conversations/c1/leave-queue"]);
});

test("a rating or an address is of this conversation alone: a forgotten one is not begun anew for it", async () => {
  const { conversation, keepsake } = begun();
  await conversation.rate({ csat: 5 });
  assert.equal(server.asked.length, 0);
  keepsake.keys = { conversation: "c1", token: "t1" };
  await conversation.leaveContact({ email: "a@b.c" });
  unusual["POST /rating"] = () => refusal(404, "unknown_conversation");
  await assert.rejects(conversation.rate({ csat: 5 }), ChatError);

  assert.deepEqual(server.lines.map((line) => line.replace(/.*\//, "")), ["contact", "rating"]);
  assert.equal(keepsake.keys, null);
});

test("the language is the conversation's, the chosen one, or nobody's yet", async () => {
  const { conversation, keepsake } = begun();
  assert.deepEqual([conversation.language, conversation.chosenLanguage], [null, null]);
  await conversation.chooseLanguage("fa");
  assert.deepEqual([conversation.language, conversation.chosenLanguage, server.asked.length], ["fa", "fa", 0]);
  keepsake.keys = { conversation: "c1", token: "t1" };
  there = state({ language: "nl", language_source: "detected" });
  await conversation.resume();
  assert.deepEqual([conversation.language, conversation.chosenLanguage], ["nl", null]);
  there = state({ language: "nl", language_source: "chosen" });
  await conversation.chooseLanguage("nl");
  assert.equal(conversation.chosenLanguage, "nl");
});

test("a conversation that is left behind gives back what was not sent, and keeps the chosen language", async () => {
  const { conversation, keepsake } = begun();
  there = state({ language: "nl", language_source: "chosen" });
  conversation.send("Hello");
  await until(conversation, has(2));
  unusual["POST /messages"] = () => ({ status: 503 });
  conversation.send("one");
  conversation.send("two");
  await until(conversation, ({ pending }) => pending.list()[0]?.status === "again");

  assert.equal(conversation.startAfresh(), "one\ntwo");
  assert.deepEqual([conversation.entries, conversation.state, keepsake.keys, keepsake.chosenLanguage, keepsake.pending], [[], null, null, "nl", []]);
});

test("what others wrote since is unread until it has been seen, in every tab", async () => {
  const { conversation, keepsake } = begun();
  keepsake.keys = { conversation: "c1", token: "t1" };
  stored = [message(1), message(2, { author: "visitor" })];
  await conversation.resume();
  assert.equal(conversation.hasUnread, true);
  conversation.markSeen();
  assert.deepEqual([conversation.hasUnread, keepsake.seen], [false, 2]);
});

test("a conversation that another tab has begun is read here as well", async () => {
  const { conversation, keepsake } = begun();
  keepsake.keys = { conversation: "c1", token: "t1" };
  stored = [message(1)];
  dispatchEvent(Object.assign(new Event("storage"), { key: `hamdel:${BASE}:conversation` }));
  await until(conversation, has(1));

  assert.deepEqual(shown(conversation), ["message 1"]);
});

test("a person at the other end hears that the visitor is writing, every three seconds at most", () => {
  const { conversation, keepsake } = begun();
  keepsake.keys = { conversation: "c1", token: "t1" };
  conversation.watch();
  openSocket();
  const typed = () => FakeSocket.newest.sent.filter(({ type }) => type === "typing").length;
  mock.timers.enable({ apis: ["Date"], now: 1_000_000 });
  conversation.noteTyping();
  assert.equal(typed(), 0);
  FakeSocket.newest.say({ type: "state", state: state({ state: "agent" }) });
  conversation.noteTyping();
  mock.timers.tick(2999);
  conversation.noteTyping();
  assert.equal(typed(), 1);
  mock.timers.tick(1);
  conversation.noteTyping();
  assert.equal(typed(), 2);
  mock.timers.reset();
});
