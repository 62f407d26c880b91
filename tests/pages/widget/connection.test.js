// @ts-check
import assert from "node:assert/strict";
import test, { afterEach, beforeEach, mock } from "node:test";
import { setImmediate } from "node:timers/promises";
import { FakeSocket, fakeDocument, setOnline, setSeen } from "../browser.js";
import { Connection } from "../../../bot/web/static/widget/connection.js";
import { Typing } from "../../../bot/web/static/widget/typing.js";
import { later } from "../server.js";

const KEYS = { conversation: "c1", token: "t" };

/** @type {Connection[]} */
const made = [];

afterEach(() => {
  for (const connection of made.splice(0)) connection.close();
});

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
});

/** @param {(seconds: number, signal: AbortSignal) => Promise<boolean>} [read] of a server that cannot wait */
function connected(read = () => Promise.resolve(false)) {
  const reading = mock.fn(read);
  const connection = new Connection(() => "https://chat.example/socket", () => 5, reading);
  /** @type {(string | null)[]} */
  const troubles = [];
  connection.addEventListener("trouble", () => troubles.push(connection.trouble));
  connection.open(KEYS);
  made.push(connection);
  return { connection, reading, troubles };
}

function welcome() {
  FakeSocket.newest.accept();
  FakeSocket.newest.say({ type: "welcome" });
}

/** Time passes, and what was waited for is done. @param {number} milliseconds */
async function pass(milliseconds) {
  mock.timers.tick(milliseconds);
  await setImmediate();
}

test("the token goes with the hello, and the number of the last message", () => {
  const { connection } = connected();
  FakeSocket.newest.accept();

  assert.deepEqual(FakeSocket.newest.sent, [{ type: "hello", token: "t", after: 5 }]);
  assert.deepEqual([connection.exists, connection.isOpen], [true, false]);
  FakeSocket.newest.say({ type: "welcome" });
  assert.equal(connection.isOpen, true);
});

test("a connection that is there within two seconds is not worth a word", async () => {
  const { reading, troubles } = connected();
  await pass(1999);
  welcome();
  await pass(60_000);

  assert.deepEqual([troubles, reading.mock.callCount()], [[], 0]);
});

test("where no socket gets through and the server cannot wait messages are read every five seconds, without a word", async () => {
  const { reading, troubles, connection } = connected();
  await pass(2000);
  assert.equal(reading.mock.callCount(), 1);
  await pass(4999);
  assert.equal(reading.mock.callCount(), 1);
  await pass(1);
  assert.deepEqual([reading.mock.callCount(), troubles], [2, []]);
  connection.close();
  await pass(20_000);
  assert.equal(reading.mock.callCount(), 2);
});

test("where reading does not work either the visitor is told, and told when it works again", async () => {
  let works = false;
  const { troubles } = connected(() => (works ? Promise.resolve(false) : Promise.reject(new Error("away"))));
  await pass(2000);
  assert.deepEqual(troubles, ["connecting"]);
  works = true;
  await pass(5000);
  assert.deepEqual(troubles, ["connecting", null]);
});

test("a connection that was there is lost, not coming", async () => {
  const { troubles } = connected(() => Promise.reject(new Error("away")));
  welcome();
  FakeSocket.newest.hangUp(1006);
  await pass(2000);
  assert.deepEqual(troubles, ["lost"]);
  welcome();
  assert.deepEqual(troubles, ["lost", null]);
});

test("without a network that is what is told, whatever else is wrong", async () => {
  const { troubles } = connected(() => Promise.reject(new Error("away")));
  setOnline(false);
  await pass(2000);
  assert.deepEqual(troubles, ["offline"]);
  setOnline(true);
  assert.deepEqual(troubles, ["offline", null]);
});

test("that the network is gone is told at once, without waiting for the socket to notice", () => {
  const { troubles } = connected();
  welcome();
  setOnline(false);
  setOnline(true);

  assert.deepEqual(troubles, ["offline", null]);
});

test("a connection that comes and goes is read instead of once every five seconds, however often it is tried", async () => {
  const { reading } = connected();
  FakeSocket.newest.hangUp(1006);
  await pass(1900);
  FakeSocket.newest.hangUp(1006);
  await pass(100);
  assert.ok(FakeSocket.all.length > 1);
  assert.equal(reading.mock.callCount(), 1);
  FakeSocket.newest.hangUp(1006);
  await pass(4999);
  assert.equal(reading.mock.callCount(), 1);
  await pass(1);
  assert.equal(reading.mock.callCount(), 2);
});

test("a connection that is there while messages are still being read ends the reading", async () => {
  const { promise, resolve } = /** @type {PromiseWithResolvers<boolean>} */ (later());
  const { reading } = connected(() => promise);
  await pass(2000);
  welcome();
  resolve(true);
  await pass(0);
  await pass(60_000);

  assert.equal(reading.mock.callCount(), 1);
});

test("where the server can wait it is asked again as soon as it has answered, and let go when the socket is there", async () => {
  /** @type {{ resolve: (waits: boolean) => void, signal: AbortSignal, seconds: number }[]} */
  const asked = [];
  const { reading } = connected((seconds, signal) => {
    const { promise, resolve } = /** @type {PromiseWithResolvers<boolean>} */ (later());
    asked.push({ resolve, signal, seconds });
    return promise;
  });
  await pass(2000);
  assert.deepEqual(asked.map(({ seconds }) => seconds), [25]);
  await pass(7_000);
  assert.equal(reading.mock.callCount(), 1);
  asked[0]?.resolve(true);
  await pass(0);
  await pass(100);
  assert.equal(reading.mock.callCount(), 2);
  assert.equal(asked[1]?.signal.aborted, false);
  welcome();
  assert.equal(asked[1]?.signal.aborted, true);
});

test("a page that nobody looks at keeps no request waiting, and asks at once when it is seen again", async () => {
  /** @type {number[]} */
  const waited = [];
  connected((seconds) => {
    waited.push(seconds);
    return Promise.resolve(true);
  });
  setSeen(false);
  await pass(2000);
  await pass(14_000);
  assert.deepEqual(waited, [0]);
  setSeen(true);
  await pass(0);
  assert.deepEqual(waited, [0, 25]);
});

test("where there was no way the next answer is not waited for: whoever was told of trouble hears at once that it is over", async () => {
  let works = false;
  /** @type {number[]} */
  const waited = [];
  connected((seconds) => {
    waited.push(seconds);
    return works ? Promise.resolve(true) : Promise.reject(new Error("away"));
  });
  await pass(2000);
  works = true;
  await pass(5000);
  await pass(100);
  assert.deepEqual(waited, [25, 0, 25]);
});

/** The browser says what a page's policy forbids. @param {object} what */
function forbid(what) {
  const told = { disposition: "enforce", effectiveDirective: "connect-src", blockedURI: "wss://chat.example/socket" };
  fakeDocument.dispatchEvent(Object.assign(new Event("securitypolicyviolation"), told, what));
}

test("a socket that the page forbids is not tried again, and messages are read at once, also of the next conversation", async () => {
  const { connection, reading, troubles } = connected();
  forbid({});
  await pass(0);
  assert.equal(reading.mock.callCount(), 1);
  FakeSocket.newest.hangUp(1006);
  await pass(60_000);
  assert.equal(FakeSocket.all.length, 1);

  connection.close();
  connection.open(KEYS);
  await pass(0);

  assert.deepEqual([FakeSocket.all.length, troubles], [1, []]);
  assert.equal(reading.mock.callCount(), 3);
});

test("what else a page forbids, or only reports, leaves the socket alone", async () => {
  const { reading } = connected();
  forbid({ disposition: "report" });
  forbid({ blockedURI: "wss://other.example/socket" });
  forbid({ blockedURI: "https://chat.example/socket" });
  forbid({ effectiveDirective: "img-src" });
  await pass(1000);

  assert.equal(reading.mock.callCount(), 0);
  welcome();
});

test("what the server says is handed on", () => {
  const { connection } = connected();
  /** @type {any[]} */
  const frames = [];
  connection.addEventListener("frame", (event) => frames.push(/** @type {any} */ (event).frame));
  welcome();
  FakeSocket.newest.say({ type: "message", sequence: 6 });

  assert.deepEqual(frames, [{ type: "welcome" }, { type: "message", sequence: 6 }]);
});

test("the next conversation's connection is coming, whatever became of the last one", async () => {
  const { connection, troubles } = connected(() => Promise.reject(new Error("away")));
  welcome();
  connection.close();
  assert.equal(connection.isOpen, false);
  connection.open(KEYS);
  await pass(2000);

  assert.deepEqual(troubles, ["connecting"]);
});

test("a refusal ends the waiting, and is told with its code", async () => {
  const { connection, reading } = connected();
  /** @type {any[]} */
  const statuses = [];
  connection.addEventListener("status", (event) => statuses.push(/** @type {any} */ (event).code));
  FakeSocket.newest.hangUp(4401);
  await pass(60_000);

  assert.deepEqual([statuses, reading.mock.callCount()], [[4401], 0]);
});

test("a refusal of a connection that was there is not waited for either", async () => {
  const { reading } = connected();
  welcome();
  FakeSocket.newest.hangUp(4401);
  await pass(60_000);

  assert.equal(reading.mock.callCount(), 0);
});

test("it is opened once, and the last words of a closed one are not heard", () => {
  const { connection } = connected();
  connection.open(KEYS);
  assert.equal(FakeSocket.all.length, 1);
  const heard = mock.fn();
  connection.addEventListener("status", heard);
  connection.addEventListener("frame", heard);
  connection.close();
  FakeSocket.newest.say({ type: "message" });

  assert.deepEqual([heard.mock.callCount(), connection.exists, connection.send({ type: "x" })], [0, false, false]);
});

test("who is writing is shown for five seconds after the last word of it", () => {
  const changed = mock.fn();
  const typing = new Typing(changed);
  typing.start("agent", "Sara");
  mock.timers.tick(3000);
  typing.start("agent", "Sara");
  mock.timers.tick(4999);
  assert.deepEqual(typing.who, { author: "agent", agent: "Sara" });
  mock.timers.tick(1);
  assert.deepEqual([typing.who, changed.mock.callCount()], [null, 3]);
});

test("the assistant is shown as writing only where it takes a moment, and for twelve seconds", () => {
  const typing = new Typing(() => {});
  typing.expect();
  mock.timers.tick(349);
  assert.equal(typing.who, null);
  typing.stop();
  mock.timers.tick(1000);
  assert.equal(typing.who, null);
  typing.expect();
  mock.timers.tick(350);
  assert.deepEqual(typing.who, { author: "bot", agent: null });
  mock.timers.tick(11_999);
  assert.notEqual(typing.who, null);
  mock.timers.tick(1);
  assert.equal(typing.who, null);
});

test("who is writing already is not taken for the assistant", () => {
  const typing = new Typing(() => {});
  typing.start("agent", "Sara");
  typing.expect();
  mock.timers.tick(400);

  assert.equal(typing.who?.author, "agent");
});
