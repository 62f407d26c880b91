// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { fakeDocument } from "../browser.js";
import { directionOf, directionOfText, setLanguage, wantedLanguages, wordedIn } from "../../../bot/web/static/shared/direction.js";

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

test("what is wanted is what is declared, and after it what the browser says", () => {
  const browser = /** @type {any} */ (navigator);
  Object.defineProperty(browser, "languages", { value: ["pt-PT", "en"], configurable: true });
  fakeDocument.documentElement.lang = "pt";
  assert.equal(wantedLanguages(), "pt, pt-PT, en");
  assert.equal(wantedLanguages("zh-Hant"), "zh-Hant, pt-PT, en");
  fakeDocument.documentElement.lang = "";
  assert.equal(wantedLanguages(), "pt-PT, en");
  Object.defineProperty(browser, "languages", { value: Array.from({ length: 99 }, (_, at) => `x${at}`), configurable: true });
  assert.equal(wantedLanguages().split(", ").length, 10);
  Object.defineProperty(browser, "languages", { value: undefined, configurable: true });
  browser.language = "";
  assert.equal(wantedLanguages(), "en");
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
