// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { uuid } from "../../../bot/web/static/shared/uuid.js";

const VERSION_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** @param {(() => string) | undefined} randomUUID @param {() => void} act */
function withRandomUUID(randomUUID, act) {
  Object.defineProperty(crypto, "randomUUID", { value: randomUUID, configurable: true });
  act();
  delete (/** @type {any} */ (crypto).randomUUID);
}

test("every id is another one", () => {
  assert.equal(new Set(Array.from({ length: 100 }, uuid)).size, 100);
  assert.match(uuid(), VERSION_4);
});

test("without https there are ids as well", () => {
  withRandomUUID(undefined, () => {
    const ids = Array.from({ length: 100 }, uuid);

    assert.equal(new Set(ids).size, 100);
    for (const id of ids) assert.match(id, VERSION_4);
  });
});
