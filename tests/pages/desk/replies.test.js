// @ts-check
import "../browser.js";
import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { setImmediate } from "node:timers/promises";
import { api } from "../../../bot/web/static/shared/api.js";
import { remember } from "../../../bot/web/static/desk/memory.js";
import { Replies } from "../../../bot/web/static/desk/replies.js";
import { Uploads } from "../../../bot/web/static/desk/uploads.js";
import { Server, later, next, refusal } from "../server.js";
import { message } from "./examples.js";

const server = await Server.start();
api.origin = server.origin;

beforeEach(() => {
  remember("hamdel-desk-replies", null);
  server.begin(({ body }) => ({ status: 201, body: { message: message(1, { text: body.text, client_id: body.client_id }) } }));
});

/** @param {Replies | Uploads} sending @param {(status: string[]) => boolean} isOver */
async function until(sending, isOver) {
  const statuses = () => sending.of("c1").map(({ status }) => status);
  while (!isOver(statuses())) await next(sending, "changed");
}

/** @param {string[]} statuses */
const none = (statuses) => statuses.length === 0;
/** @param {string[]} statuses */
const failed = (statuses) => statuses.length > 0 && statuses.every((status) => status === "failed");

test("a reply shows at once, goes out with its id, and goes when it is stored", async () => {
  const replies = new Replies(1);
  const stored = next(replies, "stored");
  replies.send("c/1", "Hello", { translate: true });
  const [reply] = replies.of("c/1");
  assert.deepEqual([reply?.text, reply?.status, reply?.kind], ["Hello", "sending", "reply"]);
  const event = await stored;

  assert.equal(event.message.text, "Hello");
  assert.equal(event.note, null);
  assert.deepEqual(server.asked[0]?.body, { text: "Hello", client_id: reply?.clientId, translate: true });
  assert.match(server.lines[0] ?? "", /^POST \/api\/v1\/desk\/conversations\/c(?:\/|%2F)1\/reply$/);
});

test("a note goes another way than a reply", async () => {
  server.answer = () => ({ body: { note: { id: 1 } } });
  const replies = new Replies(1);
  replies.send("c1", "Between us", { kind: "note" });
  const { note, message: told } = await next(replies, "stored");

  assert.deepEqual([note, told], [{ id: 1 }, null]);
  assert.deepEqual(server.lines, ["POST /api/v1/desk/conversations/c1/notes"]);
  assert.deepEqual(Object.keys(server.asked[0]?.body), ["text", "client_id"]);
});

test("replies of a conversation go out one after the other, in the order of writing", async () => {
  const first = later();
  server.answer = async ({ body }) => {
    if (body.text === "one") await first.promise;
    return { body: { message: message(1, { client_id: body.client_id }) } };
  };
  const replies = new Replies(1);
  replies.send("c1", "one");
  replies.send("c1", "two");
  replies.send("c2", "elsewhere");
  assert.deepEqual([replies.of("c1"), replies.of("c2")].map((some) => some.map(({ text }) => text)), [["one", "two"], ["elsewhere"]]);
  await next(replies, "stored");
  assert.deepEqual(server.asked.map(({ body }) => body.text).sort(), ["elsewhere", "one"]);
  first.resolve(undefined);
  await until(replies, none);

  assert.deepEqual(server.asked.map(({ body }) => body.text).filter((text) => text !== "elsewhere"), ["one", "two"]);
});

test("a reply that fails stays, with the reason, and the next one goes out all the same", async () => {
  server.answer = ({ body }) => (body.text === "bad" ? refusal(409, "not_yours") : { body: { message: message(1) } });
  const replies = new Replies(1);
  replies.send("c1", "bad");
  replies.send("c1", "good");
  await until(replies, failed);

  assert.deepEqual(replies.of("c1").map(({ text, error }) => [text, error]), [["bad", { code: "not_yours", passing: false }]]);
});

test("only what failed for a reason that may have passed is sent again by itself", async () => {
  server.answer = ({ body }) => (body.text === "later" ? refusal(503, "too_busy") : body.text === "signed out" ? refusal(401, "not_signed_in") : refusal(409, "not_yours"));
  const replies = new Replies(1);
  for (const text of ["later", "signed out", "never"]) replies.send("c1", text);
  await until(replies, failed);
  server.begin();
  replies.retryPassing();
  assert.deepEqual(replies.of("c1").map(({ status }) => status), ["sending", "sending", "failed"]);
  await until(replies, failed);

  assert.deepEqual(server.asked.map(({ body }) => body.text), ["later", "signed out"]);
});

test("a second attempt has the same id, and what is under way is not sent twice", async () => {
  const first = later();
  server.answer = async () => {
    await first.promise;
    return refusal(500, "broken");
  };
  const replies = new Replies(1);
  replies.send("c1", "Hello");
  const [reply] = replies.of("c1");
  replies.retry(reply?.clientId ?? "");
  replies.retry("unknown");
  replies.retryPassing();
  first.resolve(undefined);
  await until(replies, failed);
  await setImmediate();
  assert.deepEqual([replies.of("c1")[0]?.status, server.asked.length, server.asked[0]?.body.translate], ["failed", 1, false]);
  replies.retry(reply?.clientId ?? "");
  assert.equal(replies.of("c1")[0]?.error, null);
  replies.send("c1", "The last one, after which nothing is under way");
  await until(replies, failed);

  assert.deepEqual(server.asked.map(({ body }) => body.client_id).slice(0, -1), [reply?.clientId, reply?.clientId]);
});

test("a reply that the socket has confirmed goes, and so does one that is discarded", async () => {
  server.answer = () => refusal(500, "broken");
  const replies = new Replies(1);
  for (const text of ["a", "b", "c"]) replies.send("c1", text);
  await until(replies, failed);
  const [a, b] = replies.of("c1");
  replies.confirm(message(1, { client_id: "another's" }));
  replies.confirm(message(1, { client_id: null }));
  replies.confirm(message(1, { client_id: a?.clientId ?? "" }));
  replies.discard(b?.clientId ?? "");
  replies.discard("unknown");

  assert.deepEqual(replies.of("c1").map(({ text }) => text), ["c"]);
});

test("what is discarded while it waits for its turn does not go out", async () => {
  const first = later();
  server.answer = async () => {
    await first.promise;
    return { body: { message: message(1) } };
  };
  const replies = new Replies(1);
  replies.send("c1", "one");
  replies.send("c1", "two");
  replies.discard(replies.of("c1")[1]?.clientId ?? "");
  first.resolve(undefined);
  await until(replies, none);
  replies.send("c1", "three");
  await until(replies, none);

  assert.deepEqual(server.asked.map(({ body }) => body.text), ["one", "three"]);
});

test("what was not sent outlives the page, for the one who wrote it", async () => {
  server.answer = () => refusal(500, "broken");
  const replies = new Replies(1);
  replies.send("c1", "Hello");
  await until(replies, failed);

  const [reply] = new Replies(1).of("c1");
  assert.deepEqual([reply?.text, reply?.status, reply?.error], ["Hello", "failed", { code: "unreachable", passing: true }]);
  assert.deepEqual(new Replies(2).of("c1"), []);
});

test("two tabs do not overwrite what the other has kept", async () => {
  server.answer = () => refusal(500, "broken");
  const [here, there] = [new Replies(1), new Replies(1)];
  here.send("c1", "here");
  there.send("c1", "there");
  await until(here, failed);
  await until(there, failed);
  assert.deepEqual(new Replies(1).of("c1").map(({ text }) => text).sort(), ["here", "there"]);
  here.discard(here.of("c1")[0]?.clientId ?? "");
  assert.deepEqual(new Replies(1).of("c1").map(({ text }) => text), ["there"]);
});

test("a broken memory is no reason to fail", () => {
  for (const kept of ["not JSON", "{}", "null"]) {
    localStorage.setItem("hamdel-desk-replies", kept);
    assert.deepEqual(new Replies(1).of("c1"), []);
  }
});

test("a file goes out with its id, fails with a reason, and can be sent again", async () => {
  server.answer = () => refusal(503, "too_busy");
  const uploads = new Uploads(1);
  uploads.send("c1", new File(["hello"], "a.txt"));
  assert.deepEqual(uploads.of("c1").map(({ kind, text, status }) => [kind, text, status]), [["file", "a.txt", "sending"]]);
  assert.deepEqual(uploads.of("c2"), []);
  await until(uploads, failed);
  const id = uploads.of("c1")[0]?.clientId ?? "";
  assert.deepEqual(uploads.of("c1")[0]?.error, { code: "too_busy", passing: true });
  server.answer = () => ({ status: 201, body: { message: message(1) } });
  const stored = next(uploads, "stored");
  uploads.retry(id);
  uploads.retry(id); // it is under way already
  assert.equal((await stored).message.sequence, 1);
  await until(uploads, none);

  assert.equal(server.asked.length, 2);
  assert.ok(server.asked.every(({ body }) => body.includes(id)));
});

test("files that failed for want of a connection go out when it is back", async () => {
  server.answer = ({ body }) => (body.includes("bad.exe") ? refusal(415, "attachment_refused") : refusal(401, "not_signed_in"));
  const uploads = new Uploads(1);
  uploads.send("c1", new File(["x"], "bad.exe"));
  uploads.send("c1", new File(["x"], "good.txt"));
  await until(uploads, failed);
  uploads.retryPassing();
  assert.deepEqual(uploads.of("c1").map(({ status }) => status), ["failed", "sending"]);
  await until(uploads, failed);
  uploads.discard(uploads.of("c1")[0]?.clientId ?? "");
  assert.deepEqual(uploads.of("c1").map(({ text }) => text), ["good.txt"]);
});
