// @ts-check
import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { api } from "../../../bot/web/static/shared/api.js";
import { Actions } from "../../../bot/web/static/desk/actions.js";
import { Inbox } from "../../../bot/web/static/desk/inbox.js";
import { deskWords } from "../catalogues.js";
import { Server, later, refusal } from "../server.js";
import { ME, mine, summary } from "./examples.js";

const server = await Server.start();
api.origin = server.origin;

/** What the agent has been told, and where they were led. @type {string[]} */
let told = [];

beforeEach(() => {
  told = [];
  server.begin(({ path }) => ({ body: { summary: path.endsWith("/wake") ? mine("c1") : mine("c1", { visitor: "Mina" }) } }));
});

/** @param {import("./examples.js").Summary} one @param {{ me?: import("./examples.js").Agent, found?: import("./examples.js").Summary }} [how] `found`: as the server has it by now */
function actionsFor(one, { me = ME, found } = {}) {
  const inbox = new Inbox(me);
  inbox.put(one);
  const conversation = {
    id: "c1",
    path: "/api/v1/desk/conversations/c1",
    isClosed: false,
    around: {
      inbox,
      words: deskWords("en"),
      site: { files: { most: 10, kinds: [] } },
      uploads: { send: (/** @type {string} */ id, /** @type {File} */ file) => told.push(`upload ${id} ${file.name}`) },
      notices: { tell: (/** @type {string} */ text) => told.push(text), warn: (/** @type {string} */ text) => told.push(`! ${text}`), announce: (/** @type {string} */ text) => told.push(text) },
      go: { taken: (/** @type {string} */ id) => told.push(`go ${id}`) },
    },
    get summary() {
      return inbox.get("c1");
    },
    load: () => {
      told.push("load");
      if (found) inbox.put(found);
      return Promise.resolve();
    },
    focusReply: () => told.push("focus"),
  };
  return new Actions(/** @type {any} */ (conversation));
}

test("a conversation that waits is taken, and the agent is led to it", async () => {
  const actions = actionsFor(summary());
  await actions.take();

  assert.deepEqual(server.lines, ["POST /api/v1/desk/conversations/c1/take"]);
  assert.deepEqual(told, ["The conversation is yours. Mina can see that you are here.", "go c1", "load", "focus"]);
  assert.equal(actions.busy, "");
});

test("one that is offered is accepted", async () => {
  await actionsFor(summary({ offered_to: { id: ME.id, name: "", until: "", seconds: 30 } })).take();

  assert.deepEqual(server.lines, ["POST /api/v1/desk/conversations/c1/accept"]);
});

test("who was not quick enough hears who was", async () => {
  server.answer = () => refusal(409, "already_taken");
  await actionsFor(summary(), { found: mine("c1", { agent: { id: 2, name: "Mina" } }) }).take();
  assert.deepEqual(told, ["load", "! Mina was quicker and has already taken this conversation.", "focus"]);
  told = [];
  await actionsFor(summary()).take();
  assert.deepEqual(told, ["load", "! A colleague has already taken this conversation.", "focus"]);
});

test("what goes wrong is said, and looked at anew unless it will pass by itself", async () => {
  server.answer = () => refusal(403, "not_allowed");
  await actionsFor(summary()).take();
  assert.deepEqual(told, ["! Your account may not do this.", "load", "focus"]);
  for (const status of [401, 503]) {
    told = [];
    server.answer = () => refusal(status, "invented");
    await actionsFor(summary()).take();
    assert.deepEqual(told, ["! That did not work. Please try again.", "focus"]);
  }
});

test("a second press while the first is under way does nothing", async () => {
  const slow = later();
  server.answer = async () => {
    await slow.promise;
    return { body: { summary: mine("c1") } };
  };
  const actions = actionsFor(summary());
  /** @type {string[]} */
  const busy = [];
  actions.addEventListener("changed", () => busy.push(actions.busy));
  const [first, second] = [actions.take(), actions.take()];
  await second;
  slow.resolve(undefined);
  await first;

  assert.equal(server.lines.length, 1);
  assert.deepEqual(busy, ["take", ""]);
});

test("what does not wait cannot be taken, what is not mine cannot be taken up again", async () => {
  await actionsFor(summary({ state: "bot" })).take();
  await actionsFor(mine("c1", { agent: { id: 2, name: "" } })).wake();

  assert.deepEqual(server.lines, []);
});

test("what was laid aside is taken up again", async () => {
  await actionsFor(mine("c1")).wake();

  assert.deepEqual(server.lines, ["POST /api/v1/desk/conversations/c1/wake"]);
});

test("who holds a conversation may pass it on, and who supervises every one that people are needed for", () => {
  const boss = { ...ME, id: 9, role: /** @type {const} */ ("admin"), supervises: true };
  const may = (/** @type {import("./examples.js").Summary} */ one, me = ME) => actionsFor(one, { me }).mayTransfer;

  assert.deepEqual([may(mine("c1")), may(summary()), may(mine("c1", { agent: { id: 2, name: "" } }))], [true, false, false]);
  assert.deepEqual([may(summary(), boss), may(mine("c1"), boss), may(summary({ state: "bot" }), boss), may(summary({ state: "closed" }), boss)], [true, true, false, false]);
});

test("a file that is too large is not sent", () => {
  actionsFor(mine("c1")).attach(new File(["0123456789"], "ten.txt"));
  assert.deepEqual(told, ["upload c1 ten.txt"]);
  told = [];
  actionsFor(mine("c1")).attach(new File(["0123456789a"], "eleven.txt"));
  assert.match(told[0] ?? "", /^! The file is larger than 10 MB/);
});
