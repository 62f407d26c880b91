// @ts-check
import assert from "node:assert/strict";
import test, { beforeEach, mock } from "node:test";
import { FakeSocket, setOnline, setSeen } from "../browser.js";
import { LiveSocket, retryDelay } from "../../../bot/web/static/shared/socket.js";

/** @typedef {{ socket: LiveSocket, statuses: (string | number)[], frames: any[] }} Watched */

/** @type {LiveSocket[]} */
const made = [];

/** @param {() => object} [hello] @returns {Watched} */
function watched(hello = () => ({ type: "hello" })) {
  const socket = new LiveSocket("/api/v1/desk/socket", /** @type {any} */ (hello));
  /** @type {Watched} */
  const found = { socket, statuses: [], frames: [] };
  socket.addEventListener("status", (event) => {
    const { status, code } = /** @type {any} */ (event);
    found.statuses.push(status, ...(code === null ? [] : [code]));
  });
  socket.addEventListener("frame", (event) => found.frames.push(/** @type {any} */ (event).frame));
  made.push(socket);
  return found;
}

/** @param {object} [welcome] */
function welcome(welcome = {}) {
  FakeSocket.newest.accept();
  FakeSocket.newest.say({ type: "welcome", ...welcome });
}

beforeEach(() => {
  for (const socket of made.splice(0)) socket.close();
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
  mock.method(Math, "random", () => 1);
});

test("a connection is open once the server has welcomed us", () => {
  const { socket, statuses, frames } = watched();
  socket.open();
  assert.equal(FakeSocket.newest.address, "wss://chat.example/api/v1/desk/socket");
  FakeSocket.newest.accept();
  assert.deepEqual([FakeSocket.newest.sent, socket.isOpen], [[{ type: "hello" }], false]);
  FakeSocket.newest.say({ type: "welcome" });

  assert.deepEqual([statuses, socket.isOpen], [["connecting", "open"], true]);
  assert.deepEqual(frames, [{ type: "welcome" }]);
});

test("no other frame is a welcome", () => {
  const { socket, frames } = watched();
  socket.open();
  FakeSocket.newest.accept();
  FakeSocket.newest.say({ type: "message" });

  assert.deepEqual([socket.isOpen, frames.length], [false, 1]);
});

test("frames are told of, but pongs and what is no frame are not", () => {
  const { socket, frames } = watched();
  socket.open();
  welcome();
  FakeSocket.newest.say({ type: "pong" });
  FakeSocket.newest.onmessage({ data: "not JSON" });
  FakeSocket.newest.say({ type: "message", text: "hello" });

  assert.deepEqual(frames.slice(1), [{ type: "message", text: "hello" }]);
});

test("what cannot be sent now is not sent, and that is told", () => {
  const { socket } = watched();
  assert.equal(socket.send({ type: "typing" }), false);
  socket.open();
  FakeSocket.newest.accept();
  assert.equal(socket.send({ type: "typing" }), false);
  FakeSocket.newest.say({ type: "welcome" });
  assert.equal(socket.send({ type: "typing" }), true);
  FakeSocket.newest.readyState = 2;
  assert.equal(socket.send({ type: "typing" }), false);
  assert.deepEqual(FakeSocket.newest.sent.slice(1), [{ type: "typing" }]);
});

test("a lost connection comes back, later after every failure", () => {
  const { socket, statuses } = watched();
  socket.open();
  const waits = [500, 1000, 2000, 4000, 8000, 15_000, 15_000];
  for (const [at, wait] of waits.entries()) {
    FakeSocket.newest.hangUp(1006);
    mock.timers.tick(wait - 1);
    assert.equal(FakeSocket.all.length, at + 1);
    mock.timers.tick(1);
    assert.equal(FakeSocket.all.length, at + 2);
  }
  assert.deepEqual(statuses.slice(0, 4), ["connecting", "lost", "connecting", "lost"]);
});

test("after a welcome the waiting begins anew", () => {
  const { socket } = watched();
  socket.open();
  for (const wait of [500, 1000]) {
    FakeSocket.newest.hangUp(1006);
    mock.timers.tick(wait);
  }
  welcome();
  FakeSocket.newest.hangUp(1006);
  mock.timers.tick(500);

  assert.equal(FakeSocket.all.length, 4);
});

test("pages do not all come back at the same moment", () => {
  assert.deepEqual([0, 0.5, 1].map((chance) => retryDelay(0, chance)), [250, 375, 500]);
  assert.deepEqual([0, 1].map((chance) => retryDelay(30, chance)), [7500, 15_000]);
});

test("every connection says hello anew", () => {
  let after = 3;
  const { socket } = watched(() => ({ type: "hello", after }));
  socket.open();
  FakeSocket.newest.accept();
  after = 7;
  FakeSocket.newest.hangUp(1006);
  mock.timers.tick(500);
  FakeSocket.newest.accept();

  assert.deepEqual(FakeSocket.newest.sent, [{ type: "hello", after: 7 }]);
});

test("where the server refuses us, trying again is of no use", () => {
  for (const code of [4401, 4403, 4404]) {
    const { socket, statuses } = watched();
    socket.open();
    const before = FakeSocket.all.length;
    FakeSocket.newest.hangUp(code);
    mock.timers.tick(60_000);

    assert.deepEqual(statuses, ["connecting", "refused", code]);
    assert.equal(FakeSocket.all.length, before);
    socket.open();
    assert.equal(FakeSocket.all.length, before + 1);
    socket.close();
  }
});

test("opening it twice opens one connection", () => {
  const { socket } = watched();
  socket.open();
  socket.open();

  assert.equal(FakeSocket.all.length, 1);
});

test("a server that does not answer the hello is given up after ten seconds", () => {
  const { socket, statuses } = watched();
  socket.open();
  FakeSocket.newest.accept();
  mock.timers.tick(9999);
  assert.deepEqual(statuses, ["connecting"]);
  mock.timers.tick(1);
  assert.deepEqual(statuses, ["connecting", "lost"]);
  assert.equal(FakeSocket.newest.readyState, 3);
});

test("a connection is pinged, and given up where no pong comes", () => {
  const { socket, statuses } = watched();
  socket.open();
  welcome();
  mock.timers.tick(25_000);
  assert.deepEqual(FakeSocket.newest.sent.at(-1), { type: "ping" });
  FakeSocket.newest.say({ type: "pong" });
  mock.timers.tick(24_999);
  assert.equal(socket.isOpen, true);
  mock.timers.tick(1);
  mock.timers.tick(10_000);

  assert.deepEqual(statuses, ["connecting", "open", "lost"]);
});

test("pings keep to the heartbeat that the welcome names", () => {
  const { socket } = watched();
  socket.open();
  welcome({ heartbeat: 2 });
  mock.timers.tick(1999);
  assert.equal(FakeSocket.newest.sent.length, 1);
  mock.timers.tick(1);
  assert.deepEqual(FakeSocket.newest.sent.at(-1), { type: "ping" });
  const first = FakeSocket.newest;
  first.hangUp(1006);
  mock.timers.tick(500);
  welcome({ heartbeat: 2 });
  mock.timers.tick(2000);
  assert.equal(FakeSocket.newest.sent.filter(({ type }) => type === "ping").length, 1);
});

test("a heartbeat that is none is not kept to", () => {
  for (const heartbeat of [0, -1, "2", null]) {
    const { socket } = watched();
    socket.open();
    welcome({ heartbeat });
    mock.timers.tick(24_999);
    assert.equal(FakeSocket.newest.sent.length, 1);
    mock.timers.tick(1);
    assert.equal(FakeSocket.newest.sent.length, 2);
    socket.close();
  }
});

test("a welcome that comes twice does not ping twice", () => {
  const { socket, statuses } = watched();
  socket.open();
  welcome();
  FakeSocket.newest.say({ type: "welcome" });
  mock.timers.tick(25_000);

  assert.equal(FakeSocket.newest.sent.filter(({ type }) => type === "ping").length, 1);
  assert.deepEqual(statuses, ["connecting", "open"]);
});

test("a network that is back is not kept waiting", () => {
  const { socket } = watched();
  socket.open();
  for (const wait of [500, 1000, 2000]) {
    FakeSocket.newest.hangUp(1006);
    mock.timers.tick(wait);
  }
  FakeSocket.newest.hangUp(1006);
  setOnline(true);
  assert.equal(FakeSocket.all.length, 5);
  FakeSocket.newest.hangUp(1006);
  mock.timers.tick(500);
  assert.equal(FakeSocket.all.length, 6);
});

test("a page that is looked at again does not trust its old connection", () => {
  const { socket } = watched();
  socket.open();
  welcome();
  setSeen(false);
  assert.equal(FakeSocket.newest.sent.length, 1);
  setSeen(true);
  assert.deepEqual(FakeSocket.newest.sent.at(-1), { type: "ping" });
  mock.timers.tick(10_000);
  assert.equal(socket.status, "lost");
});

test("what is closed stays closed, and an old connection is not heard any more", () => {
  const { socket, statuses, frames } = watched();
  socket.open();
  const old = FakeSocket.newest;
  welcome();
  socket.close();
  old.say({ type: "message" });
  old.hangUp(1006);
  setOnline(true);
  mock.timers.tick(60_000);

  assert.deepEqual(statuses, ["connecting", "open", "closed"]);
  assert.deepEqual(frames, [{ type: "welcome" }]);
  assert.deepEqual([old.readyState, FakeSocket.all.length], [3, 1]);
});

test("an old connection is not heard after a new one was opened", () => {
  const { socket, frames, statuses } = watched();
  socket.open();
  const old = FakeSocket.newest;
  FakeSocket.newest.accept();
  mock.timers.tick(10_000); // given up
  mock.timers.tick(500);
  welcome();
  old.say({ type: "message" });
  old.hangUp(1006);

  assert.deepEqual(frames, [{ type: "welcome" }]);
  assert.equal(statuses.at(-1), "open");
});
