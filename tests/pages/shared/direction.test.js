// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { fakeDocument } from "../browser.js";
import { directionOf, directionOfText, localeOf, pageLanguages, setLanguage, wordedIn } from "../../../bot/web/static/shared/direction.js";

test("languages of Arabic and Hebrew script are written from the right, whatever their region", () => {
  assert.deepEqual(["fa", "ar-EG", "HE", "ur_PK", "ckb"].map((code) => directionOf(code)), Array(5).fill("rtl"));
  assert.deepEqual(["en", "ru", "zh-Hans", "tr", "", "fan"].map((code) => directionOf(code)), Array(6).fill("ltr"));
});

test("the script that a tag names counts for more than its language", () => {
  assert.equal(directionOf("fa-Latn"), "ltr");
  assert.equal(directionOf("az-Arab"), "rtl");
});

test("a text goes where most of its letters go", () => {
  assert.equal(directionOfText("iPhone من کار نمی‌کند"), "rtl");
  assert.equal(directionOfText("Please say سلام to everybody"), "ltr");
  assert.equal(directionOfText("ab گپ"), "ltr");
  assert.equal(directionOfText("שלום, 123"), "rtl");
});

test("an element's language and direction go together", () => {
  const element = /** @type {HTMLElement} */ ({ lang: "", dir: "" });
  setLanguage(element, "fa");
  assert.deepEqual(element, { lang: "fa", dir: "rtl" });
  setLanguage(element, "fa", "ltr");
  assert.deepEqual(element, { lang: "fa", dir: "ltr" });
});

test("a page speaks what its tag says, what it declares, and what the browser asks for, in this order", () => {
  fakeDocument.documentElement.lang = "zh-Hant";
  /** @type {any} */ (navigator).languages = ["fa-IR", "zh-Hant", "en"];
  assert.deepEqual(pageLanguages("pt_BR"), ["pt-BR", "zh-Hant", "fa-IR", "en"]);
  fakeDocument.documentElement.lang = "";
  assert.deepEqual(pageLanguages(), ["fa-IR", "zh-Hant", "en"]);
  fakeDocument.documentElement.lang = "not a tag <b>";
  assert.deepEqual(pageLanguages(undefined), ["fa-IR", "zh-Hant", "en"]);
  fakeDocument.documentElement.lang = "en";
});

test("dates are written by the tag that knows a country, where one speaks the language", () => {
  assert.equal(localeOf("en", ["en", "en-GB", "fa"]), "en-GB");
  assert.equal(localeOf("zh", ["zh-Hant-TW", "en"]), "zh-Hant-TW");
  assert.equal(localeOf("fa", ["fa"]), "fa");
  assert.equal(localeOf("nl", ["en-GB"]), "nl");
  assert.equal(localeOf("zh-Hant", ["zh-Hant-HK", "en"]), "zh-Hant-HK");
  assert.equal(localeOf("pt-PT", ["pt-BR", "pt"]), "pt-PT", "the visitor has chosen another variety than the page's");
});

test("a text in a language that is spoken has the tag of how it is spoken", () => {
  assert.equal(wordedIn("zh", "zh-Hant"), "zh-Hant");
  assert.equal(wordedIn("en", "zh-Hant"), "en");
  assert.equal(wordedIn("nl", "nl"), "nl");
  assert.equal(wordedIn(null, "zh-Hant"), null);
});

test("a text without letters has no direction", () => {
  assert.equal(directionOfText("123 – 😀"), null);
  assert.equal(directionOfText(""), null);
});
