// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { setImmediate } from "node:timers/promises";
import { ChatError } from "../../../bot/web/static/widget/chat-api.js";
import { Uploads } from "../../../bot/web/static/widget/uploads.js";
import { later } from "../server.js";

/**
 * @typedef {{ key: string, file: File, progress: (share: number) => void, signal: AbortSignal, done: () => void,
 *   fail: (error: Error) => void }} Sent
 */

/** Uploads whose sending the test does by hand. @param {{ most: number, kinds: string[] }} [allowed] */
function begun(allowed = { most: 100, kinds: [] }) {
  /** @type {Sent[]} */
  const sent = [];
  let changes = 0;
  const uploads = new Uploads(
    async ({ key, file }, progress, signal) => {
      const { promise, resolve } = later();
      sent.push({ key, file, progress, signal, done: () => resolve(null), fail: resolve });
      const error = await promise;
      if (error) throw error;
    },
    () => (changes += 1),
    () => allowed,
  );
  return { uploads, sent, changes: () => changes };
}

const file = (name = "a.txt", size = 5) => new File(["x".repeat(size)], name);
/** @param {Uploads} uploads */
const statuses = (uploads) => uploads.list().map(({ name, status, fault }) => `${name} ${status}${fault ? ` ${fault}` : ""}`);

test("files go out one after the other, in the order of choosing", async () => {
  const { uploads, sent } = begun();
  uploads.add([file("a"), file("b")]);
  assert.deepEqual(statuses(uploads), ["a sending", "b waiting"]);
  uploads.add([file("c")]);
  assert.deepEqual(statuses(uploads), ["a sending", "b waiting", "c waiting"]);
  sent[0]?.done();
  await setImmediate();
  assert.deepEqual(statuses(uploads), ["b sending", "c waiting"]);
  sent[1]?.done();
  await setImmediate();
  sent[2]?.done();
  await setImmediate();
  assert.deepEqual(statuses(uploads), []);
});

test("a file that is not taken does not go out", () => {
  const { uploads, sent } = begun({ most: 10, kinds: [".png", ".txt"] });
  uploads.add([file("A.TXT", 10), file("b.txt", 11), file("c.exe"), file("d.png", 0), file("txt")]);

  assert.deepEqual(statuses(uploads), ["A.TXT sending", "b.txt failed attachment_too_large", "c.exe failed attachment_refused", "d.png failed attachment_refused", "txt failed attachment_refused"]);
  assert.equal(sent.length, 1);
});

test("a file that failed says why, and the next one goes out all the same", async () => {
  const { uploads, sent } = begun();
  uploads.add([file("a"), file("b"), file("c")]);
  sent[0]?.fail(new ChatError("attachment_refused", 415));
  await setImmediate();
  sent[1]?.fail(new TypeError("x"));
  await setImmediate();

  assert.deepEqual(statuses(uploads), ["a failed attachment_refused", "b failed unknown", "c sending"]);
});

test("it can be sent again, with the same key", async () => {
  const { uploads, sent } = begun();
  uploads.add([file("a")]);
  const key = uploads.list()[0]?.key ?? "";
  uploads.retry(key);
  uploads.retry("unknown");
  assert.deepEqual([sent.length, statuses(uploads)], [1, ["a sending"]]);
  sent[0]?.progress(0.5);
  sent[0]?.fail(new ChatError("unreachable", 0));
  await setImmediate();
  uploads.retry(key);

  assert.deepEqual([sent.length, sent[1]?.key, uploads.list()[0]?.progress, uploads.list()[0]?.fault], [2, key, 0, null]);
});

test("when the connection is back only what failed for want of it goes out", async () => {
  const { uploads, sent } = begun();
  uploads.add([file("a"), file("b")]);
  sent[0]?.fail(new ChatError("unreachable", 0));
  await setImmediate();
  sent[1]?.fail(new ChatError("attachment_refused", 415));
  await setImmediate();
  uploads.revive();

  assert.deepEqual(statuses(uploads), ["a sending", "b failed attachment_refused"]);
});

test("progress is shown in steps that are seen", () => {
  const { uploads, sent, changes } = begun();
  uploads.add([file()]);
  const before = changes();
  for (const share of [0.019, 0.02, 0.03, 0.05, 1]) sent[0]?.progress(share);

  assert.deepEqual([changes() - before, uploads.list()[0]?.progress], [3, 1]);
  const other = begun();
  other.uploads.add([file()]);
  for (const share of [0.02, 0.99, 1]) {
    other.sent[0]?.progress(share);
    assert.equal(other.uploads.list()[0]?.progress, share);
  }
});

test("a file that is given up is not sent any further, and another one is", async () => {
  const { uploads, sent } = begun();
  uploads.add([file("a"), file("b")]);
  uploads.cancel(uploads.list()[0]?.key ?? "");
  assert.equal(sent[0]?.signal.aborted, true);
  sent[0]?.fail(new ChatError("cancelled", 0));
  await setImmediate();
  assert.deepEqual(statuses(uploads), ["b sending"]);
  uploads.clear();
  assert.deepEqual([statuses(uploads), sent[1]?.signal.aborted], [[], true]);
});

test("the message of a file may come before the answer to its sending", () => {
  const { uploads } = begun();
  uploads.add([file("a")]);
  const key = uploads.list()[0]?.key ?? "";

  assert.equal(uploads.settle(key)?.name, "a");
  assert.equal(uploads.settle(key), null);
  assert.deepEqual(uploads.list(), []);
});

test("what is listed is a copy: nobody changes an upload from outside", () => {
  const { uploads } = begun();
  uploads.add([file("a")]);
  Object.assign(uploads.list()[0] ?? {}, { status: "failed" });

  assert.deepEqual(statuses(uploads), ["a sending"]);
});
