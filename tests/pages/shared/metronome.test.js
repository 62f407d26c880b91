// @ts-check
import assert from "node:assert/strict";
import test, { beforeEach, mock } from "node:test";
import { Metronome } from "../../../bot/web/static/shared/metronome.js";

/** A worker whose other end is the test. */
class FakeWorker {
  /** @type {FakeWorker | null} */
  static newest = null;
  isOver = false;
  onmessage = () => {};
  onerror = () => {};
  /** @type {unknown[]} */
  told = [];

  constructor() {
    FakeWorker.newest = this;
  }

  /** @param {unknown} message */
  postMessage(message) {
    this.told.push(message);
  }

  terminate() {
    this.isOver = true;
  }
}

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setInterval"] });
});

test("the beat is a worker's, which browsers do not slow down", () => {
  Object.assign(globalThis, { Worker: FakeWorker });
  const beat = mock.fn();
  const metronome = new Metronome(5000, beat);
  const worker = /** @type {FakeWorker} */ (FakeWorker.newest);
  worker.onmessage();
  mock.timers.tick(20_000);

  assert.deepEqual(worker.told, [5000]);
  assert.equal(beat.mock.callCount(), 1);
  metronome.stop();
  assert.equal(worker.isOver, true);
});

test("where the worker cannot be loaded the page keeps the time itself, once", () => {
  Object.assign(globalThis, { Worker: FakeWorker });
  const beat = mock.fn();
  const metronome = new Metronome(5000, beat);
  const worker = /** @type {FakeWorker} */ (FakeWorker.newest);
  worker.onerror();
  worker.onerror();
  mock.timers.tick(10_000);
  assert.equal(beat.mock.callCount(), 2);
  metronome.stop();
  mock.timers.tick(10_000);
  assert.equal(beat.mock.callCount(), 2);
});

test("a worker that fails after the end begins nothing any more", () => {
  Object.assign(globalThis, { Worker: FakeWorker });
  const beat = mock.fn();
  new Metronome(5000, beat).stop();
  /** @type {FakeWorker} */ (FakeWorker.newest).onerror();
  mock.timers.tick(10_000);

  assert.equal(beat.mock.callCount(), 0);
});

test("where there are no workers the page keeps the time itself", () => {
  Object.assign(globalThis, { Worker: undefined });
  const beat = mock.fn();
  const metronome = new Metronome(5000, beat);
  mock.timers.tick(5000);
  metronome.stop();

  assert.equal(beat.mock.callCount(), 1);
});
