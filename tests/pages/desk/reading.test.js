// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { translationFor, translationInto, withTranslations } from "../../../bot/web/static/desk/reading.js";
import { trend } from "../../../bot/web/static/desk/trend.js";
import { translation } from "./examples.js";

const persian = { language: "fa", translations: [translation("nl"), translation("en")] };

test("an agent reads the original where they can", () => {
  assert.equal(translationFor(persian, ["en", "fa"]), null);
});

test("and else the translation into the best of their languages", () => {
  assert.equal(translationFor(persian, ["en", "nl"])?.language, "en");
  assert.equal(translationFor(persian, ["de", "nl"])?.language, "nl");
  assert.equal(translationFor(persian, ["de"]), null);
  assert.equal(translationFor({ language: "fa" }, ["en"]), null);
});

test("there is no translation into the language that something is in", () => {
  assert.equal(translationInto({ language: "en", translations: [translation("en")] }, "en"), null);
  assert.equal(translationInto(persian, "nl")?.language, "nl");
});

test("a newer translation takes the place of the one into the same language, others stay", () => {
  const { translations, language } = withTranslations(persian, [translation("en", "newer")]);

  assert.deepEqual(translations.map(({ text }) => text), ["in nl", "newer"]);
  assert.equal(language, "fa");
  assert.deepEqual(withTranslations(/** @type {import("../../../bot/web/static/desk/reading.js").Written} */ ({ language: "fa" }), [translation("en")]).translations?.length, 1);
});

test("feelings get worse or better beside what was before, not from one message to the next", () => {
  assert.equal(trend(["calm", "angry"]), "worse");
  assert.equal(trend(["angry", "calm"]), "better");
  assert.equal(trend(["calm", "worried"]), "worse");
  assert.equal(trend(["calm", "angry", "worried"]), "steady");
  assert.equal(trend(["angry", "angry", "frustrated"]), "better");
  assert.equal(trend(["calm", "frustrated", "worried"]), "steady");
  assert.equal(trend(["calm", "calm", "calm", "worried", "sad"]), "worse");
  assert.equal(trend(["angry", "angry", "angry", "frustrated", "frustrated"]), "better");
});

test("one feeling alone moves nowhere, and neither does one that is not known", () => {
  assert.deepEqual([[], ["angry"], ["calm", "invented"], ["worried", "sad"]].map(trend), Array(4).fill("steady"));
});
