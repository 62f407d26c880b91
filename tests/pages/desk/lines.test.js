// @ts-check
/** What the desk says in its lines, chips and details. */

import assert from "node:assert/strict";
import test from "node:test";
import { fileSize } from "../../../bot/web/static/shared/file-size.js";
import { mood } from "../../../bot/web/static/desk/chips.js";
import { paceOf } from "../../../bot/web/static/desk/clock.js";
import { byPresence, languagesInWords } from "../../../bot/web/static/desk/colleagues.js";
import { factRows, levelOf, localTime, readable } from "../../../bot/web/static/desk/context.js";
import { sentence } from "../../../bot/web/static/desk/history.js";
import { lastSaid, when } from "../../../bot/web/static/desk/list.js";
import { tags, versionOf } from "../../../bot/web/static/desk/message.js";
import { byFitness } from "../../../bot/web/static/desk/transfer.js";
import { deskWords } from "../catalogues.js";
import { ME, colleague, message, summary, translation } from "./examples.js";

const words = deskWords("en");

test("a file's size is in the unit that suits it", () => {
  assert.deepEqual([0, 999, 1500, 12_345, 999_999].map((bytes) => fileSize(bytes, "en")), ["1 kB", "1 kB", "1.5 kB", "12 kB", "1,000 kB"]);
  assert.deepEqual([1_000_000, 2_340_000, 12_340_000].map((bytes) => fileSize(bytes, "en")), ["1 MB", "2.3 MB", "12 MB"]);
  assert.equal(fileSize(10_485_760_000, "en"), "10 GB");
  assert.equal(fileSize(2_340_000, "de"), "2,3 MB");
});

test("a feeling is worth a word unless all is calm", () => {
  const said = (/** @type {string[]} */ emotions, /** @type {string | null} */ emotion = null) => mood({ emotion, emotions }, words)?.text ?? null;

  assert.equal(said([]), null);
  assert.equal(said(["calm"]), null);
  assert.equal(said(["invented"]), null);
  assert.equal(said([], "angry"), "Angry");
  assert.equal(said(["worried", "sad"]), "Sad");
  assert.equal(said(["calm", "angry"]), "Angry, getting worse");
  assert.equal(said(["angry", "worried"]), "Worried, calming down");
  assert.equal(said(["angry", "calm"]), "Calm again");
});

test("where a feeling came from is told where there is more than one", () => {
  assert.deepEqual(mood({ emotion: null, emotions: ["calm", "invented", "angry"] }, words), {
    emotion: "angry",
    text: "Angry, getting worse",
    hint: "The last messages: Calm › invented › Angry",
  });
  assert.equal(mood({ emotion: null, emotions: ["angry"] }, words)?.hint, "");
});

test("a wait is long from three minutes on, and very long from ten", () => {
  assert.deepEqual([0, 179, 180, 599, 600].map(paceOf), ["short", "short", "long", "long", "very-long"]);
});

test("colleagues who are there come first, among equals by name", () => {
  const all = [colleague(1, { name: "Zoe" }), colleague(2, { name: "Ana", presence: "offline" }), colleague(3, { name: "Éva" }), colleague(4, { name: "Bo", presence: "away" })];

  assert.deepEqual(byPresence(all, "en").map(({ name }) => name), ["Éva", "Zoe", "Bo", "Ana"]);
  assert.equal(all[0]?.name, "Zoe");
});

test("of many languages some are named and the others counted", () => {
  assert.equal(languagesInWords(["en", "fa"], words), "English, Persian");
  assert.equal(languagesInWords(["en", "fa", "nl", "de", "fr", "ru", "uk"], words), "English, Persian, Dutch, German, French, 2 more");
  assert.equal(languagesInWords(["en", "fa", "nl", "de", "fr"], words), "English, Persian, Dutch, German, French");
});

test("a conversation is passed on to whom it suits: there, of the language, with little to do", () => {
  const others = [
    colleague(1, { languages: ["nl"], load: 0 }),
    colleague(2, { languages: ["fa"], load: 2 }),
    colleague(3, { languages: ["fa"], load: 1 }),
    colleague(4, { languages: ["fa"], presence: "away" }),
    colleague(5, { languages: ["nl"], presence: "away" }),
    colleague(6, { languages: ["fa"], presence: "offline" }),
  ];

  assert.deepEqual(byFitness(others, summary({ language: "fa" })).map(({ id }) => id), [3, 2, 1, 4, 5, 6]);
  assert.deepEqual(byFitness(others, summary({ language: "fa", agent: { id: 3, name: "" } })).map(({ id }) => id), [2, 1, 4, 5, 6]);
});

test("what is known of a visitor stands in a fixed order, empty things are left out", () => {
  const one = summary({ visitor: "Mina", language: "fa", channel: "telegram", csat: 4, nps: 0, comment: "Fine" });
  const contact = { email: "mina@example.org", phone: null };
  const attributes = { plan: "gold", order_number: 5, isNew: true, empty: "", nothing: null, cart: { a: 1 }, vip: true, team: 1, timezone: "no zone" };

  assert.deepEqual(factRows(one, { contact, attributes }, words), [
    ["Name", "Mina"],
    ["Language", "Persian"],
    ["Channel", "Telegram"],
    ["E-mail left", "mina@example.org"],
    ["Plan", "gold"],
    ["Order number", "5"],
    ["Is New", "Yes"],
    ["Cart", '{"a":1}'],
    ["Rating", "4 of 5"],
    ["Would recommend us", "0 of 10"],
    ["Comment", "Fine"],
  ]);
});

test("of a visitor without a name there are language and channel", () => {
  assert.deepEqual(factRows(summary({ channel: "pigeon" }), { contact: null, attributes: { on: false } }, words), [["Language", "English"], ["Channel", "pigeon"], ["On", "No"]]);
});

test("the visitor's clock is shown where their zone is known", () => {
  assert.match(localTime("Asia/Tehran", words) ?? "", /^\w{3} \d{1,2}:\d{2}\s[AP]M$/);
  assert.equal(localTime("no zone", words), null);
  assert.equal(localTime(5, words), null);
  const rows = factRows(summary(), { contact: { email: null, phone: "1" }, attributes: { timezone: "UTC" } }, words);
  assert.deepEqual(rows.map(([name]) => name), ["Language", "Channel", "Phone left", "Their time"]);
});

test("what a site calls its facts is made readable", () => {
  assert.deepEqual(["order_number", "orderNumber", "a-b__c", "x", ""].map(readable), ["Order number", "Order Number", "A b c", "X", ""]);
});

test("an answer is sure from 70 % on, and hardly so below 40", () => {
  assert.deepEqual([0, 39, 40, 69, 70, 100].map(levelOf), ["low", "low", "middle", "middle", "high", "high"]);
});

test("the history says who did what, to whom and until when", () => {
  const staff = { teams: [{ id: 7, name: "Returns", open: true, agents: [] }], colleagues: [colleague(2, { name: "Mina" })] };
  const said = (/** @type {string} */ action, /** @type {Record<string, any>} */ details = {}, /** @type {string | null} */ agent = "Sara") => sentence({ action, agent, details, created_at: "" }, staff, words);

  assert.equal(said("taken"), "Sara took it");
  assert.equal(said("taken", {}, null), "Colleague took it");
  assert.equal(said("transferred", { team: 7 }), "Sara passed it on to Returns");
  assert.equal(said("transferred", { agent: 2 }), "Sara passed it on to Mina");
  assert.equal(said("transferred", { agent: 99 }), "Sara passed it on to Colleague");
  assert.match(said("snoozed", { until: "2020-01-01T12:00:00Z" }), /^Sara snoozed it until .*Jan 1/);
  assert.equal(said("closed", { resolution: "not-solved" }), "Sara closed it (Not solved)");
  assert.equal(said("invented"), "invented");
  assert.equal(said("invented", { resolution: "spam" }), "invented (Spam)");
});

test("a line shows what was said last, as the agent reads it", () => {
  const last = { author: /** @type {const} */ ("visitor"), text: "سلام", language: "fa", direction: /** @type {const} */ ("rtl"), translations: [translation("en", "Hello")] };

  assert.deepEqual(lastSaid(last, false, ["en"]), { text: "Hello", language: "en", direction: "ltr", writer: null });
  assert.equal(lastSaid(last, false, ["fa"])?.text, "سلام");
  assert.equal(lastSaid(null, false, ["en"]), null);
});

test("what I wrote myself stands as I wrote it, and is said to be mine", () => {
  const last = { author: /** @type {const} */ ("agent"), text: "Hallo", language: "nl", direction: /** @type {const} */ ("ltr"), translations: [translation("en", "Hello")] };

  assert.deepEqual(lastSaid(last, true, ["en"]), { text: "Hallo", language: "nl", direction: "ltr", writer: "you" });
  assert.deepEqual(lastSaid(last, false, ["en"])?.writer, null);
  assert.equal(lastSaid({ ...last, author: "bot" }, true, ["en"])?.writer, "bot");
});

test("a line has the time of today, and the date of any other day", () => {
  const noon = new Date();
  noon.setHours(12, 5, 0, 0);
  assert.match(when(noon.toISOString(), "en"), /^12:05\sPM$/);
  assert.equal(when(new Date(2020, 0, 5).toISOString(), "en"), "Jan 5");
});

test("an agent reads the translation of what they cannot read, and sees what the visitor was sent", () => {
  const setting = { summary: summary({ language: "fa" }), myName: ME.name, languages: ["en"] };
  const both = [translation("en"), translation("fa")];

  assert.deepEqual(versionOf(message(1, { language: "fa", translations: both }), setting), { translation: both[0], isRead: true });
  assert.deepEqual(versionOf(message(1, { language: "en", translations: both }), setting), { translation: null, isRead: false });
  assert.deepEqual(versionOf(message(1, { author: "agent", agent: "Sara", language: "en", translations: both }), setting), { translation: both[1], isRead: false });
  assert.deepEqual(versionOf(message(1, { author: "agent", agent: "Sara", language: "nl", translations: both }), setting), { translation: both[1], isRead: false });
  assert.deepEqual(versionOf(message(1, { author: "agent", agent: "Mina", language: "nl", translations: both }), setting), { translation: both[0], isRead: true });
});

const SETTING = { words, summary: summary({ language: "fa" }), translates: true, question: (/** @type {string} */ article) => (article === "track" ? "Where is it?" : null) };

test("a visitor's message in their language needs no remark, one in another has its language", () => {
  assert.deepEqual(tags(message(1, { language: "fa" }), SETTING), []);
  assert.deepEqual(tags(message(1, { language: "nl" }), SETTING), ["Dutch"]);
});

test("what an agent sent without a translation is said to be as it was written", () => {
  const reply = message(1, { author: "agent", language: "en" });

  assert.deepEqual(tags(reply, SETTING), ["English", "Sent as written"]);
  assert.deepEqual(tags({ ...reply, translations: [translation("fa")] }, SETTING), ["English"]);
  assert.deepEqual(tags(reply, { ...SETTING, translates: false }), ["English"]);
  assert.deepEqual(tags({ ...reply, attachment: { id: "1", name: "a", type: "b", size: 1 } }, SETTING), ["English"]);
});

test("a message that the visitor was greeted with says by which greeting", () => {
  const greeting = message(1, { author: "bot", kind: "greeting", language: "en", reason: { trigger: "Prices" } });
  const told = message(2, { author: "bot", kind: "announcement", language: "en", reason: null });

  assert.deepEqual(tags(greeting, SETTING), ["English", "Greeting: Prices"]);
  assert.deepEqual(tags(told, SETTING), ["English", "Sent by a program of the site"]);
});

test("below the assistant's messages stands why it wrote them, and how sure it was", () => {
  const bot = (/** @type {object} */ reason, kind = "text") => tags(message(1, { author: "bot", language: "fa", kind, reason }), SETTING);

  assert.deepEqual(bot({ decision: "answer", article: "track", confidence: 0.9 }), ["Persian", "Answered", "Article: Where is it?", "90% sure"]);
  assert.deepEqual(bot({ decision: "answer", article: "other", confidence: null }), ["Persian", "Answered", "Article: other"]);
  assert.deepEqual(bot({ decision: "handoff", reason: "asked" }), ["Persian", "Handed over", "Asked for a person"]);
  assert.deepEqual(bot({ decision: "answer", reason: "asked" }), ["Persian", "Answered"]);
  assert.deepEqual(bot({ decision: "answer", article: "track", confidence: 0.9 }, "question"), ["Persian", "Asked whether it helped"]);
  assert.deepEqual(tags(message(1, { author: "bot", language: "fa" }), SETTING), ["Persian"]);
  assert.deepEqual(tags(message(1, { author: "agent", language: "fa", reason: { decision: "answer" } }), SETTING), []);
});
