// @ts-check
import assert from "node:assert/strict";
import test, { beforeEach, mock } from "node:test";
import { api } from "../../../bot/web/static/shared/api.js";
import { EVERYTHING, arranged } from "../../../bot/web/static/desk/filters.js";
import { Inbox, isSnoozed } from "../../../bot/web/static/desk/inbox.js";
import { Server, later, next, refusal } from "../server.js";
import { ME, message, mine, summary, translation } from "./examples.js";

/** @typedef {import("./examples.js").Summary} Summary */

const server = await Server.start();
api.origin = server.origin;

/** What the server has for each view. @type {Record<string, Summary[]>} */
let views = {};

beforeEach(() => {
  views = { queue: [], mine: [], all: [], search: [] };
  server.begin(({ query }) => {
    const offset = Number(query.get("offset") ?? 0);
    return { body: { conversations: (views[query.get("view") ?? ""] ?? []).slice(offset, offset + Number(query.get("limit"))) } };
  });
});

/** @param {Inbox} inbox */
function heard(inbox) {
  /** @type {string[]} */
  const events = [];
  for (const type of ["arrived", "offered"]) inbox.addEventListener(type, (event) => events.push(`${type} ${/** @type {any} */ (event).summary.conversation}`));
  return events;
}

/** @param {Inbox} inbox @param {"queue" | "mine" | "all" | "search"} view */
const ids = (inbox, view) => inbox.view(view).map(({ conversation }) => conversation);

/** @param {number} count @param {number} [from] */
const many = (count, from = 0) =>
  Array.from({ length: count }, (_, at) => summary({ conversation: `n${from + at}`, state: "bot", updated_at: new Date(Date.UTC(2026, 0, 1) - (from + at) * 1000).toISOString() }));

const past = "2020-01-01T00:00:00Z";
const future = "2999-01-01T00:00:00Z";

test("the queue is in the order in which people are served", () => {
  const inbox = new Inbox(ME);
  for (const one of [
    summary({ conversation: "second", place: 2 }),
    summary({ conversation: "without", place: null, priority: 1 }),
    summary({ conversation: "older", place: 1, priority: 2, waiting_since: "2026-01-01T10:00:00Z" }),
    summary({ conversation: "newer", place: 1, priority: 2, waiting_since: "2026-01-01T11:00:00Z" }),
    summary({ conversation: "urgent", place: 1, priority: 5, waiting_since: "2026-01-01T12:00:00Z" }),
    summary({ conversation: "bot", state: "bot", place: 1 }),
  ]) inbox.put(one);

  assert.deepEqual(ids(inbox, "queue"), ["urgent", "older", "newer", "second", "without"]);
});

test("filters are asked of all conversations on the server, and what comes newly in stands among them", async () => {
  const old = many(1, 500).map((one) => ({ ...one, language: "fa" }));
  const all = [...many(100), ...old];
  /** @type {URLSearchParams[]} */
  const asked = [];
  server.begin(({ query }) => {
    asked.push(query);
    const list = query.get("language") ? all.filter((one) => one.language === query.get("language")) : all.slice(0, 100);
    return { body: { conversations: query.get("view") === "all" ? list : [] } };
  });
  const inbox = new Inbox(ME);
  await inbox.load();
  assert.equal(ids(inbox, "all").includes("n500"), false);

  await inbox.filter({ ...EVERYTHING, language: "fa", attributes: { plan: "Gold", city: "Delft" } });
  const persian = () => arranged(inbox.view("all"), { ...EVERYTHING, language: "fa" }).map(({ conversation }) => conversation);

  assert.deepEqual(persian(), ["n500"]);
  assert.deepEqual([...(asked.at(-1)?.getAll("attribute") ?? [])], ["plan:Gold", "city:Delft"]);
  assert.equal(inbox.hasMore("all"), false);
  inbox.put(summary({ conversation: "new", language: "fa", updated_at: "2026-02-01T00:00:00.000Z" }));
  assert.deepEqual(persian(), ["new", "n500"]);
  await inbox.filter(EVERYTHING);
  assert.equal(inbox.view("all").length, 101);
});

test("mine are those that I hold, the newest first and what is laid aside at the end", () => {
  const inbox = new Inbox(ME);
  inbox.put(mine("old", { updated_at: "2026-01-01T00:00:00Z" }));
  inbox.put(mine("snoozed", { updated_at: "2026-01-03T00:00:00Z", snoozed_until: future }));
  inbox.put(mine("back", { updated_at: "2026-01-02T00:00:00Z", snoozed_until: past }));
  inbox.put(mine("theirs", { agent: { id: 2, name: "Mina" } }));
  inbox.put(mine("closed", { state: "closed" }));

  assert.deepEqual(ids(inbox, "mine"), ["back", "old", "snoozed"]);
});

test("all are the newest first", () => {
  const inbox = new Inbox(ME);
  for (const [conversation, updated_at] of /** @type {const} */ ([["old", "2026-01-01"], ["new", "2026-01-03"], ["between", "2026-01-02"]])) inbox.put(summary({ conversation, updated_at }));

  assert.deepEqual(ids(inbox, "all"), ["new", "between", "old"]);
});

test("what is laid aside until a time that has passed is not laid aside any more", () => {
  assert.deepEqual([null, past, future].map((snoozed_until) => isSnoozed(summary({ snoozed_until }))), [false, false, true]);
});

test("at the start everything comes, the queue and my own whole", async () => {
  views.all = many(3);
  const inbox = new Inbox(ME);
  await inbox.load();

  assert.deepEqual(server.asked.map(({ query }) => [query.get("view"), query.get("limit")]).sort(), [["all", "100"], ["mine", "500"], ["queue", "500"]]);
  assert.deepEqual(ids(inbox, "all"), ["n0", "n1", "n2"]);
  assert.deepEqual([inbox.isLoaded, inbox.hasMore("all")], [true, false]);
});

test("a long list comes page by page, and has no gaps", async () => {
  views.all = many(250);
  views.queue = [summary({ conversation: "ancient", updated_at: "2001-01-01T00:00:00Z" })];
  const inbox = new Inbox(ME);
  await inbox.load();
  assert.deepEqual([ids(inbox, "all").length, inbox.hasMore("all")], [100, true]);
  assert.ok(!ids(inbox, "all").includes("ancient"));
  await inbox.more("all");
  assert.deepEqual([ids(inbox, "all").length, inbox.hasMore("all")], [200, true]);
  await inbox.more("all");
  assert.deepEqual([ids(inbox, "all").length, inbox.hasMore("all")], [251, false]);
  assert.deepEqual(server.asked.filter(({ query }) => query.has("offset")).map(({ query }) => query.get("offset")), ["100", "200"]);
});

test("a page that comes late, when others have been fetched since, is dropped", async () => {
  views.all = many(250);
  const inbox = new Inbox(ME);
  await inbox.load();
  await Promise.all([inbox.more("all"), inbox.more("all")]);

  assert.deepEqual([ids(inbox, "all").length, inbox.hasMore("all")], [200, true]);
});

test("a list that is not read page by page has no more", async () => {
  views.all = many(250);
  views.search = many(100);
  const inbox = new Inbox(ME);
  assert.deepEqual([inbox.hasMore("all"), inbox.hasMore("search"), inbox.searching], [false, false, { text: "", isOver: true, fault: null }]);
  await inbox.load();
  await inbox.search("words");
  assert.deepEqual([inbox.hasMore("search"), inbox.hasMore("queue"), inbox.hasMore("mine")], [true, false, false]);
  const other = inbox.search("other words");
  assert.equal(inbox.hasMore("search"), false);
  await other;
});

test("after a lost connection as much is fetched as was there before", async () => {
  views.all = many(250);
  const inbox = new Inbox(ME);
  await inbox.load();
  await inbox.more("all");
  server.begin();
  await inbox.load();

  assert.equal(server.asked.find(({ query }) => query.get("view") === "all")?.query.get("limit"), "200");
});

test("who comes into the queue is told of, but not those who wait when the page opens", async () => {
  views.queue = [summary({ conversation: "first" })];
  const inbox = new Inbox(ME);
  const events = heard(inbox);
  await inbox.load();
  assert.deepEqual(events, []);
  inbox.put(summary({ conversation: "second" }));
  inbox.put(summary({ conversation: "second", priority: 1 }));
  inbox.put(summary({ conversation: "third", state: "bot" }));
  views.queue.push(summary({ conversation: "fourth" }));
  await inbox.load();

  assert.deepEqual(events, ["arrived second", "arrived fourth"]);
});

test("an offer is told of once, also at the start, and again when it is made anew", async () => {
  const offered = (/** @type {string} */ until) => summary({ offered_to: { id: ME.id, name: ME.name, until, seconds: 30 } });
  views.queue = [offered("a")];
  const inbox = new Inbox(ME);
  const events = heard(inbox);
  await inbox.load();
  inbox.put(offered("a"));
  assert.deepEqual(events, ["offered c1"]);
  inbox.put(offered("b"));
  assert.deepEqual(events, ["offered c1", "offered c1"]);
  assert.deepEqual(inbox.offers.map(({ conversation }) => conversation), ["c1"]);
  inbox.put(summary({ conversation: "c3", state: "agent", offered_to: { id: ME.id, name: "", until: "a", seconds: 30 } }));
  assert.equal(inbox.isOffered(/** @type {Summary} */ (inbox.get("c3"))), false);
  inbox.put(summary({ conversation: "c2", offered_to: { id: 2, name: "Mina", until: "a", seconds: 30 } }));
  assert.deepEqual(inbox.offers.length, 1);
});

test("a message shows in its line at once, and a visitor's is unread", () => {
  const inbox = new Inbox(ME);
  inbox.put(mine("c1"));
  inbox.note("c1", message(4, { text: "Hello?", created_at: "2026-01-02T00:00:00Z" }));

  const { last_message, updated_at, unread } = /** @type {Summary} */ (inbox.get("c1"));
  assert.deepEqual([last_message?.text, updated_at, unread], ["Hello?", "2026-01-02T00:00:00Z", true]);
  inbox.note("c1", message(5, { author: "bot", created_at: "2025-01-01T00:00:00Z" }));
  assert.deepEqual([inbox.get("c1")?.unread, inbox.get("c1")?.updated_at], [true, "2026-01-02T00:00:00Z"]);
  inbox.note("unknown", message(1));
  assert.equal(inbox.get("unknown"), undefined);
});

test("what is being read is not unread, and stays read until somebody writes again", () => {
  const inbox = new Inbox(ME);
  const told = mine("c1", { unread: true, last_message: { author: "visitor", text: "?", language: "en", direction: "ltr" } });
  inbox.put(told);
  inbox.read("c1");
  assert.equal(inbox.get("c1")?.unread, false);
  inbox.note("c1", message(2, { text: "while reading" }));
  assert.equal(inbox.get("c1")?.unread, false);
  inbox.read(null);
  inbox.put({ ...told, last_message: { author: "visitor", text: "while reading", language: "en", direction: "ltr" } });
  assert.equal(inbox.get("c1")?.unread, false);
  inbox.note("c1", message(3, { text: "while reading" })); // the same words once more
  assert.equal(inbox.get("c1")?.unread, true);
});

test("what others than the visitor write leaves read what is read", () => {
  const inbox = new Inbox(ME);
  const told = mine("c1", { unread: true, last_message: { author: "visitor", text: "?", language: "en", direction: "ltr" } });
  inbox.put(told);
  inbox.read("c1");
  inbox.read(null);
  inbox.note("c1", message(2, { author: "agent", text: "!" }));
  assert.equal(inbox.get("c1")?.unread, false);
  inbox.put(told);
  assert.equal(inbox.get("c1")?.unread, false);
});

test("what comes back after its time is unread again though nobody has written", () => {
  const inbox = new Inbox(ME);
  const told = mine("c1", { unread: true, snoozed_until: past, last_message: { author: "visitor", text: "?", language: "en", direction: "ltr" } });
  inbox.put(told);
  inbox.read("c1");
  inbox.read(null);
  inbox.put({ ...told, snoozed_until: null });

  assert.equal(inbox.get("c1")?.unread, true);
});

test("those who wait and what is unread of mine ask for attention", () => {
  const inbox = new Inbox(ME);
  inbox.put(summary({ conversation: "waiting", unread: true }));
  inbox.put(mine("unread", { unread: true, last_message: { author: "visitor", text: "?", language: "en", direction: "ltr" } }));
  inbox.put(mine("read"));
  inbox.put(summary({ conversation: "bot", state: "bot", unread: true }));

  assert.equal(inbox.calls, 2);
});

test("places move without a new summary", () => {
  const inbox = new Inbox(ME);
  inbox.put(summary({ conversation: "a", place: 1 }));
  inbox.put(summary({ conversation: "b", place: 2 }));
  inbox.move({ a: 2, b: 1, unknown: 1 });

  assert.deepEqual(ids(inbox, "queue"), ["b", "a"]);
  assert.equal(inbox.get("unknown"), undefined);
});

test("a translation belongs to the last message alone", () => {
  const inbox = new Inbox(ME);
  inbox.put(mine("c1"));
  inbox.note("c1", message(7, { language: "fa" }));
  inbox.translate("c1", 6, translation("en", "of an older one"));
  assert.equal(inbox.get("c1")?.last_message?.translations, undefined);
  inbox.translate("c1", 7, translation("en", "of the last one"));
  assert.deepEqual(inbox.get("c1")?.last_message?.translations?.map(({ text }) => text), ["of the last one"]);
});

test("a search finds, page by page, and keeps the server's order", async () => {
  views.search = [...many(100).reverse(), summary({ conversation: "last", state: "closed" })];
  const inbox = new Inbox(ME);
  await inbox.search("words");
  assert.deepEqual([ids(inbox, "search")[0], ids(inbox, "search").length, inbox.hasMore("search")], ["n99", 100, true]);
  await inbox.more("search");
  assert.deepEqual([ids(inbox, "search").at(-1), inbox.hasMore("search")], ["last", false]);
  assert.deepEqual(inbox.searching, { text: "words", isOver: true, fault: null });
  assert.deepEqual(server.asked.map(({ query }) => [query.get("search"), query.get("offset")]), [["words", "0"], ["words", "100"]]);
});

test("the same search is not made twice, and the end of it forgets what was found", async () => {
  views.search = [summary({ conversation: "found", state: "closed" })];
  const inbox = new Inbox(ME);
  await inbox.search("words");
  await inbox.search("words");
  assert.equal(server.asked.length, 1);
  await inbox.search("");
  assert.deepEqual([ids(inbox, "search"), server.asked.length, inbox.searching.isOver], [[], 1, true]);
});

test("an answer to what is not looked for any more is dropped", async () => {
  const slow = later();
  server.answer = async ({ query }) => {
    if (query.get("search") === "slow") await slow.promise;
    return { body: { conversations: [summary({ conversation: query.get("search") ?? "" })] } };
  };
  const inbox = new Inbox(ME);
  const old = inbox.search("slow");
  assert.equal(inbox.searching.isOver, false);
  await inbox.search("fast");
  slow.resolve(undefined);
  await old;

  assert.deepEqual(ids(inbox, "search"), ["fast"]);
});

test("a search that fails says why", async () => {
  server.answer = () => refusal(503, "too_busy");
  const inbox = new Inbox(ME);
  await inbox.search("words");

  const { isOver, fault } = inbox.searching;
  assert.deepEqual([isOver, /** @type {any} */ (fault).code], [true, "too_busy"]);
});

test("what was found or is read stays when everything is fetched anew", async () => {
  views.search = [summary({ conversation: "found", state: "closed" })];
  views.all = [summary({ conversation: "read", state: "closed" })];
  const inbox = new Inbox(ME);
  await inbox.load();
  await inbox.search("words");
  inbox.read("read");
  views.all = [];
  await inbox.load();

  assert.ok(inbox.get("found"));
  assert.ok(inbox.get("read"));
});

test("several wishes for everything in a row are one", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const inbox = new Inbox(ME);
  inbox.loadLater();
  mock.timers.tick(500);
  inbox.loadLater();
  mock.timers.tick(799);
  assert.equal(server.asked.length, 0);
  const changed = next(inbox, "changed");
  mock.timers.tick(1);
  mock.timers.reset();
  await changed;

  assert.equal(server.asked.length, 3);
});
