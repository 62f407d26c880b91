// @ts-check
/** What the administration's log says of a deed. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { deed, facts } from "../../../bot/web/static/admin/log-words.js";
import { FluentLabels } from "../../../bot/web/static/shared/fluent-labels.js";
import { Page } from "../../../bot/web/static/shared/page.js";
import { LANGUAGES, deskPhrases } from "../catalogues.js";

/** @param {string} language */
function pageIn(language) {
  const page = new Page("admin");
  const own = readFileSync(new URL(`../../../bot/texts/phrases/admin/${language}.ftl`, import.meta.url), "utf8");
  page.labels = new FluentLabels(language, `${own}\n${deskPhrases(language)}`);
  return page;
}

/** @param {string} action @param {Record<string, unknown>} [details] @param {string | null} [about] */
const entry = (action, details = {}, about = null) => ({ id: 1, agent: "Sara", action, conversation: null, about, details, at: "2026-11-30T10:00:00Z" });

/** @param {ReturnType<typeof entry>} one @param {string} [language] */
function told(one, language = "en") {
  const page = pageIn(language);
  return [deed(page, one).text, ...facts(page, one)].join(" | ");
}

test("what was done to somebody names them, and what they are now", () => {
  assert.equal(told(entry("agent-changed", { agent: 2, role: "supervisor" }, "Mina")), "Person changed | Mina | Supervisor");
  assert.equal(told(entry("link-made", { agent: 2, kind: "entry" }, "Mina")), "Link to choose a password created | Mina | Sign-in without a password");
  assert.equal(told(entry("identity-linked", { agent: 1, by: "Shop account" }, "Sara")), "Account linked with the provider | Shop account");
});

test("what was done in a conversation is told as the desk tells it", () => {
  assert.equal(told(entry("transferred", { agent: 2, team: null }, "Mina")), "Sara passed it on to Mina");
  assert.equal(told(entry("macro", { macro: "Refund", steps: ["tag", "close"] })), "Sara ran “Refund” | Add a tag | Close the conversation");
  assert.equal(told(entry("closed", { resolution: "not-solved" })), "Sara closed it | Not solved");
  assert.equal(told(entry("opened", { reason: "upset" })), "Came into the queue | The visitor is upset");
});

test("settings, tags and reasons are in words, and numbers of the database are left out", () => {
  assert.equal(told(entry("site-changed", { settings: "name, second_factor, newer" })), "Settings of the site changed | Name of the site | Second factor | newer");
  assert.equal(told(entry("tag-renamed", { tag: "storm", to: "gale" })), "Tag renamed | storm → gale");
  assert.equal(told(entry("erased", { by: "age", messages: 3, files: 0 })), "Messages and personal data were erased | Retention period over");
  assert.equal(told(entry("rules-ordered", { rules: [3, 1] })), "Order of the rules changed");
  assert.equal(told(entry("dialogue-added", { dialogue: 7, name: "Hello" })), "Dialogue added | Hello");
});

test("what only a newer server knows is told as it names it", () => {
  assert.equal(told(entry("beamed-up", { by: "Scotty" })), "beamed-up | Scotty");
});

test("every language has words for who was away", () => {
  const said = LANGUAGES.map((language) => told(entry("away"), language));
  assert.equal(said.filter((one) => one === "away").length, 0);
});
