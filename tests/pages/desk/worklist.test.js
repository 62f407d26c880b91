// @ts-check
/** Which conversations of many are shown, what an agent was told, and how visitors without a name are called. */

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { api } from "../../../bot/web/static/shared/api.js";
import { priorityReasons } from "../../../bot/web/static/desk/chips.js";
import { EVERYTHING, arranged, asked } from "../../../bot/web/static/desk/filters.js";
import { Messages } from "../../../bot/web/static/desk/messages.js";
import { parted } from "../../../bot/web/static/desk/tags.js";
import { Told } from "../../../bot/web/static/desk/told.js";
import { LANGUAGES, deskWords } from "../catalogues.js";
import { Server, later } from "../server.js";
import { message, summary } from "./examples.js";

const server = await Server.start();
api.origin = server.origin;

beforeEach(() => server.begin(() => ({ body: { told: [{ conversation: "c1", kind: "mentioned", by: "Mina", created_at: "" }] } })));

const NOW = Date.parse("2026-01-01T01:00:00Z");
const angry = summary({ conversation: "angry", language: "nl", emotion: "calm", emotions: ["calm", "angry"], priority: 3, waiting_since: "2026-01-01T00:55:00Z", updated_at: "2026-01-01T00:59:00Z" });
const patient = summary({ conversation: "patient", tags: ["storm"], team: { id: 7, name: "Billing" }, channel: "telegram", waiting_since: "2026-01-01T00:00:00Z" });

/** @param {Partial<import("../../../bot/web/static/desk/filters.js").Filters>} wishes */
function shown(wishes) {
  return arranged([angry, patient], { ...EVERYTHING, ...wishes }, NOW).map(({ conversation }) => conversation);
}

test("a list shows what fits all that is asked of it", () => {
  assert.deepEqual(shown({}), ["angry", "patient"]);
  assert.deepEqual(shown({ language: "nl" }), ["angry"]);
  assert.deepEqual(shown({ emotion: "angry" }), ["angry"]);
  assert.deepEqual(shown({ priority: 3 }), ["angry"]);
  assert.deepEqual(shown({ tag: "storm" }), ["patient"]);
  assert.deepEqual(shown({ team: 7 }), ["patient"]);
  assert.deepEqual(shown({ channel: "telegram" }), ["patient"]);
  assert.deepEqual(shown({ waiting: 600 }), ["patient"]);
  assert.deepEqual(shown({ waiting: 600, language: "nl" }), []);
});

test("a list is put in the order that is wanted", () => {
  assert.deepEqual(shown({ sort: "waiting" }), ["patient", "angry"]);
  assert.deepEqual(shown({ sort: "newest" }), ["angry", "patient"]);
  assert.deepEqual(shown({ sort: "oldest" }), ["patient", "angry"]);
  assert.deepEqual(shown({ sort: "priority" }), ["angry", "patient"]);
});

test("an order leaves nothing out", () => {
  assert.equal(asked({ ...EVERYTHING, sort: "newest" }), 0);
  assert.equal(asked({ ...EVERYTHING, tag: "storm", waiting: 0 }), 2);
});

test("a visitor without a name has one of their own in every language, the same every time", () => {
  for (const language of LANGUAGES) {
    const words = deskWords(language);
    const names = new Set(Array.from({ length: 1600 }, (_, alias) => words.visitor(summary({ alias }))));
    assert.equal(names.size, 1600, language);
    assert.equal(words.visitor(summary({ alias: 5 })), words.visitor(summary({ alias: 5 })));
  }
  assert.equal(deskWords("en").visitor(summary({ alias: 21 })), "Swallow 1");
  assert.equal(deskWords("en").visitor(summary({ alias: 21, visitor: "Ana" })), "Ana");
});

test("a priority is taken apart into what it is made of", () => {
  const one = summary({ emotion: "angry", vip: true, repeated: true, priority: 7 });
  assert.deepEqual(priorityReasons(one, deskWords("en")), ["Angry +2", "Came back +1", "VIP +2", "Waiting +2"]);
});

test("tags are told apart by the commas of any script", () => {
  assert.deepEqual(parted("storm, lost parcel،تأخیر、配送,storm,,"), ["storm", "lost parcel", "تأخیر", "配送"]);
});

test("what an agent was told stays until they have looked, and the server is told that they have", async () => {
  const told = new Told();
  await told.load();
  assert.deepEqual(told.conversations, ["c1"]);

  told.look(null);
  told.look("other");
  assert.ok(told.has("c1"));
  /** @type {{ promise: Promise<string>, resolve: (path: string) => void }} */
  const said = later();
  server.begin(({ method, path }) => {
    said.resolve(`${method} ${path}`);
    return { status: 204 };
  });
  told.look("c1");
  assert.ok(!told.has("c1"));
  assert.equal(await said.promise, "POST /api/v1/desk/conversations/c1/seen");
});

test("what was taken back is not missed, and does not come back", () => {
  const messages = new Messages();
  messages.add([message(1), message(2)]);
  messages.withdraw([2]);
  assert.equal(messages.add([message(2)]), false);
  assert.equal(messages.add([message(3)]), false);
  assert.equal(messages.add([message(5)]), true);
  assert.deepEqual(messages.placed().map(({ entry }) => /** @type {any} */ (entry).sequence), [1, 3, 5]);
});
