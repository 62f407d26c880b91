// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { FluentLabels } from "../../../bot/web/static/shared/fluent-labels.js";
import { LANGUAGES, deskPhrases, names } from "../catalogues.js";
import { Server } from "../server.js";

/** @param {string} language */
const desk = (language) => new FluentLabels(language, deskPhrases(language));

/** A text for several numbers. @param {string} language @param {string} key @param {number[]} counts */
const counted = (language, key, counts) => counts.map((count) => desk(language).text(key, { count }));

test("a word has the form that its number asks for", () => {
  assert.deepEqual(counted("en", "editor-count", [0, 1, 2]), ["0 articles", "1 article", "2 articles"]);
  assert.deepEqual(counted("ru", "editor-count", [1, 2, 5, 11, 21, 22]), ["1 статья", "2 статьи", "5 статей", "11 статей", "21 статья", "22 статьи"]);
  assert.deepEqual(counted("pl", "editor-wording-count", [1, 3, 5, 22]), ["1 wiadomość", "3 wiadomości", "5 wiadomości", "22 wiadomości"]);
  assert.deepEqual(counted("pl", "editor-count", [1, 3, 5, 12, 22]), ["1 artykuł", "3 artykuły", "5 artykułów", "12 artykułów", "22 artykuły"]);
  assert.deepEqual(counted("ja", "editor-count", [1, 2]), ["記事1件", "記事2件"]);
});

test("Arabic has six forms, and says nought, one and two without a number", () => {
  const forms = counted("ar", "editor-glossary-count", [0, 1, 2, 3, 11, 100]);

  assert.equal(new Set(forms).size, 6);
  assert.deepEqual(forms.slice(0, 3), ["لا مصطلحات", "مصطلح واحد", "مصطلحان"]);
});

test("numbers are written as the language writes them", () => {
  assert.deepEqual(counted("fa", "editor-count", [1234]), ["۱٬۲۳۴ مطلب"]);
  assert.deepEqual(counted("de", "editor-count", [1234]), ["1.234 Artikel"]);
});

test("a number in words already is put in as it is", () => {
  assert.equal(desk("en").text("desk-report-csat-hint", { mean: "4.50", count: 1 }), "4.50 of 5 from 1 rating");
});

test("names are put in without marks around them", () => {
  assert.equal(desk("en").text("desk-typing", { visitor: "مینا" }), "مینا is writing…");
});

test("a text that is missing is seen by its key", () => {
  const labels = new FluentLabels("en", "hello = Hello");

  assert.deepEqual([labels.has("hello"), labels.has("goodbye")], [true, false]);
  assert.equal(labels.text("goodbye"), "goodbye");
});

test("a text with a gap is better than none", () => {
  assert.equal(new FluentLabels("en", "hello = Hello, { $name }!").text("hello"), "Hello, {$name}!");
});

test("every message of every language can be said, in all its forms", () => {
  const wanted = names(deskPhrases("en"));
  assert.ok(wanted.length > 500);
  for (const language of LANGUAGES) {
    const source = deskPhrases(language);
    const labels = new FluentLabels(language, source);
    const values = Object.fromEntries([...source.matchAll(/\{ \$(\w+)/g)].map((found) => [found[1], "x"]));
    for (const key of wanted) {
      assert.ok(labels.has(key), `${language} ${key}`);
      for (const number of [0, 1, 2, 3, 11, 100, 1_000_000]) {
        const said = labels.text(key, { ...values, count: number, days: number, load: number, capacity: number });
        assert.ok(said && !said.includes("{$") && said !== key, `${language} ${key}: ${said}`);
      }
    }
  }
});

test("labels come from the server with all else that it says", async () => {
  const server = await Server.start();
  server.answer = () => ({ body: { language: "fa", direction: "rtl", messages: "a = { $n }", languages: ["fa"] } });

  const { labels, answer } = await FluentLabels.load(`${server.origin}/labels`);

  assert.deepEqual([labels.language, labels.direction, labels.text("a", { n: 5 })], ["fa", "rtl", "۵"]);
  assert.deepEqual(answer.languages, ["fa"]);
  server.answer = () => ({ status: 503 });
  await assert.rejects(FluentLabels.load(`${server.origin}/labels`), /503/);
});
