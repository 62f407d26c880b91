// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import "../browser.js";
import { offeredAs } from "../../../bot/web/static/widget/language-menu.js";

/** @type {import("../../../bot/web/static/widget/site.js").SiteLanguage[]} */
const OFFERED = ["en", "pt-BR", "pt-PT", "zh-Hant"].map((code) => ({ code, name: code, direction: "ltr" }));

test("the menu shows what a tag belongs to", () => {
  assert.equal(offeredAs("pt-PT", OFFERED), "pt-PT");
  assert.equal(offeredAs("zh-Hant-HK", OFFERED), "zh-Hant");
  assert.equal(offeredAs("en-GB", OFFERED), "en");
});

test("the menu shows automatic for what it does not have", () => {
  assert.equal(offeredAs(null, OFFERED), null);
  assert.equal(offeredAs("sv", OFFERED), null);
  assert.equal(offeredAs("zh", OFFERED), null);
});
