// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { fakeDocument } from "../browser.js";
import { directionOf, directionOfText, pageLanguage, setLanguage } from "../../../bot/web/static/shared/direction.js";

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

test("a page has the language that it declares, or else the browser's", () => {
  fakeDocument.documentElement.lang = "nl";
  assert.equal(pageLanguage(), "nl");
  fakeDocument.documentElement.lang = "";
  /** @type {any} */ (navigator).language = "fa-IR";
  assert.equal(pageLanguage(), "fa-IR");
  /** @type {any} */ (navigator).language = "";
  assert.equal(pageLanguage(), "en");
});

test("a text without letters has no direction", () => {
  assert.equal(directionOfText("123 – 😀"), null);
  assert.equal(directionOfText(""), null);
});
