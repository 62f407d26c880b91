// @ts-check
import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { forbidStorage } from "../browser.js";
import { isWanted } from "../../../bot/web/static/widget/consent-form.js";
import { Keepsake } from "../../../bot/web/static/widget/keepsake.js";
import { Pending } from "../../../bot/web/static/widget/pending.js";

const BASE = "https://chat.example/";

test("a conversation and its token outlive the page", () => {
  new Keepsake(BASE).keys = { conversation: "c1", token: "t" };

  assert.deepEqual(new Keepsake(BASE).keys, { conversation: "c1", token: "t" });
  assert.equal(new Keepsake("https://other.example/").keys, null);
});

test("a language chosen before there is a conversation outlives the page", () => {
  new Keepsake(BASE).chosenLanguage = "fa";

  assert.equal(new Keepsake(BASE).chosenLanguage, "fa");
});

test("a token that is kept again leaves what has been read as it is", () => {
  const keepsake = new Keepsake(BASE);
  keepsake.seen = 7;
  keepsake.keys = { conversation: "c1", token: "t" };

  assert.equal(keepsake.seen, 7);
});

test("whoever leaves a conversation has read nothing of the next one", () => {
  const keepsake = new Keepsake(BASE);
  keepsake.keys = { conversation: "c1", token: "t" };
  keepsake.seen = 7;
  keepsake.survey = { conversation: "c1", step: "nps" };
  assert.deepEqual([keepsake.seen, keepsake.survey], [7, { conversation: "c1", step: "nps" }]);
  keepsake.keys = null;

  assert.deepEqual([keepsake.keys, keepsake.seen, keepsake.survey], [null, 0, null]);
});

test("what is kept but is not ours to read is nothing", () => {
  localStorage.setItem(`hamdel:${BASE}:survey`, '"text"');
  localStorage.setItem(`hamdel:${BASE}:language`, "not JSON");
  localStorage.setItem(`hamdel:${BASE}:pending:a`, "not JSON");
  const keepsake = new Keepsake(BASE);

  assert.deepEqual([keepsake.survey, keepsake.chosenLanguage, keepsake.pending], [null, null, []]);
  for (const keys of ['{"conversation": "c1"}', '{"token": "t"}', '{"conversation": 5, "token": "t"}', "null"]) {
    localStorage.setItem(`hamdel:${BASE}:conversation`, keys);
    assert.equal(keepsake.keys, null, keys);
  }
});

test("the composer's text and the open panel are those of one tab", () => {
  const keepsake = new Keepsake(BASE);
  assert.deepEqual([keepsake.draft, keepsake.wasOpen], ["", false]);
  keepsake.draft = "Hel";
  keepsake.wasOpen = true;
  assert.deepEqual([new Keepsake(BASE).draft, new Keepsake(BASE).wasOpen], ["Hel", true]);
  assert.deepEqual(Object.keys(localStorage), []);
  keepsake.draft = "";
  keepsake.wasOpen = false;
  assert.deepEqual(Object.keys(sessionStorage), []);
});

test("another tab's changes are told of, each to whom it concerns", () => {
  const keepsake = new Keepsake(BASE);
  const told = mock.fn();
  keepsake.onChanged("seen", told);
  for (const key of [`hamdel:${BASE}:seen`, `hamdel:${BASE}:conversation`, "hamdel:https://other.example/:seen"]) dispatchEvent(Object.assign(new Event("storage"), { key }));

  assert.equal(told.mock.callCount(), 1);
});

test("where storage is forbidden everything goes on in memory", () => {
  forbidStorage();
  const keepsake = new Keepsake(BASE);
  keepsake.keys = { conversation: "c1", token: "t" };
  keepsake.keepPending("a", { client_id: "a" });
  keepsake.keepPending("b", { client_id: "b" });
  keepsake.keepPending("b", null);

  assert.deepEqual([keepsake.keys, keepsake.pending], [{ conversation: "c1", token: "t" }, [{ client_id: "a" }]]);
});

test("what there is no room for is lost at the next page, not on this one", () => {
  const keepsake = new Keepsake(BASE);
  localStorage.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  assert.doesNotThrow(() => (keepsake.seen = 5));
});

/** @param {Pending} pending */
const texts = (pending) => pending.list().map(({ text, status }) => `${text} ${status}`);

test("messages under way are sent in the order of writing, and outlive the page", () => {
  const pending = new Pending(new Keepsake(BASE));
  pending.add("one");
  pending.add("two", "/payload");
  const [one, two] = pending.list();
  assert.equal(pending.next(), one);
  assert.deepEqual([two?.payload, two && pending.get(two.client_id)], ["/payload", two]);
  Object.assign(one ?? {}, { status: "sent" });
  assert.equal(pending.next(), two);
  pending.remove(two?.client_id ?? "");

  assert.deepEqual(texts(new Pending(new Keepsake(BASE))), ["one waiting"]);
});

test("after the page was closed they stand in the order of writing, whatever their ids", () => {
  const keepsake = new Keepsake(BASE);
  const at = (/** @type {number} */ ago) => new Date(Date.now() - ago).toISOString();
  for (const [client_id, ago] of /** @type {const} */ ([["a", 1000], ["b", 3000], ["c", 2000]])) keepsake.keepPending(client_id, { client_id, text: client_id, created_at: at(ago), status: "failed", fault: "x" });

  assert.deepEqual(texts(new Pending(keepsake)), ["b waiting", "c waiting", "a waiting"]);
});

test("what is a day old is not sent any more, and not kept", () => {
  const keepsake = new Keepsake(BASE);
  const day = 24 * 3_600_000;
  keepsake.keepPending("old", { client_id: "old", text: "old", created_at: new Date(Date.now() - day - 1).toISOString() });
  keepsake.keepPending("new", { client_id: "new", text: "new", created_at: new Date(Date.now() - day + 60_000).toISOString() });

  assert.deepEqual(texts(new Pending(keepsake)), ["new waiting"]);
  assert.deepEqual(keepsake.pending.map(({ client_id }) => client_id), ["new"]);
});

test("what the socket took and nobody confirmed is sent again, what was refused is not", () => {
  const pending = new Pending(new Keepsake(BASE));
  for (const text of ["sent", "failed", "unreachable"]) pending.add(text);
  const [sent, failed, unreachable] = pending.list();
  Object.assign(sent ?? {}, { status: "sent" });
  Object.assign(failed ?? {}, { status: "failed", fault: "message_too_long" });
  Object.assign(unreachable ?? {}, { status: "failed", fault: "unreachable" });
  pending.doubt();
  assert.deepEqual(texts(pending), ["sent waiting", "failed failed", "unreachable failed"]);
  pending.revive();
  assert.deepEqual(texts(pending), ["sent waiting", "failed failed", "unreachable waiting"]);
  assert.equal(unreachable?.fault, null);
});

test("until the visitor has agreed, nothing is written into the browser, and then all that was kept is", () => {
  localStorage.setItem(`hamdel:${BASE}:language`, '"fa"');
  const keepsake = new Keepsake(BASE, true);
  const before = JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);
  assert.equal(keepsake.chosenLanguage, "fa");
  keepsake.wasOpen = true;
  keepsake.draft = "Hel";
  keepsake.chosenLanguage = "nl";

  assert.equal(JSON.stringify([{ ...localStorage }, { ...sessionStorage }]), before);
  assert.deepEqual([keepsake.wasOpen, keepsake.draft, keepsake.chosenLanguage], [true, "Hel", "nl"]);
  keepsake.agree({ version: "5f3a", language: "en" });

  const again = new Keepsake(BASE);
  assert.deepEqual([again.wasOpen, again.draft, again.chosenLanguage], [true, "Hel", "nl"]);
  assert.deepEqual(again.consent, { version: "5f3a", language: "en" });
});

test("what was let go of before the visitor agreed is gone from the browser then", () => {
  new Keepsake(BASE).chosenLanguage = "fa";
  const keepsake = new Keepsake(BASE, true);
  keepsake.chosenLanguage = null;
  keepsake.release();

  assert.equal(new Keepsake(BASE).chosenLanguage, null);
});

test("a tab that waits for the visitor's word hears of the conversation of another one", () => {
  const keepsake = new Keepsake(BASE, true);
  let heard = 0;
  keepsake.onChanged("conversation", () => heard++);
  new Keepsake(BASE).keys = { conversation: "c1", token: "t" };
  dispatchEvent(Object.assign(new Event("storage"), { key: `hamdel:${BASE}:conversation` }));

  assert.deepEqual([heard, keepsake.keys], [1, { conversation: "c1", token: "t" }]);
});

test("the visitor is asked before a conversation begins, and again where the text is another one", () => {
  const asked = { version: "2", language: "en", text: "We keep it.", link: null };
  const keys = { conversation: "c1", token: "t" };

  assert.equal(isWanted(null, { keys: null, consent: null }), false);
  assert.equal(isWanted(asked, { keys: null, consent: null }), true);
  assert.equal(isWanted(asked, { keys: null, consent: { version: "1", language: "en" } }), true);
  assert.equal(isWanted(asked, { keys: null, consent: { version: "2", language: "en" } }), false);
  assert.equal(isWanted(asked, { keys, consent: null }), false);
});
