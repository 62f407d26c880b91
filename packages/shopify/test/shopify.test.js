import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { readdirSync } from "node:fs";
import test from "node:test";
import { read, said, shopify } from "./shopify.js";

const SERVER = "https://chat.example.com";
const ANA = { id: 207119551, name: "<b>Ana</b> </script", email: "ana@example.com" };
const SECRET = "s3cret";

/** A page of the theme with the snippet. @param {string} given what it is rendered with @param {object} [globals] */
function page(given, globals) {
  return shopify(globals).parseAndRenderSync(`{% render 'hamdel'${given && `, ${given}`} %}`);
}

test("a theme without a server, or with one that is not reached by https, has no chat", () => {
  for (const given of ["", "server: ''", "server: 'javascript:alert(1)'", "server: 'http://chat.example.com'"]) {
    assert.equal(page(given).trim(), "");
  }
});

test("a theme loads the chat of its server, and sets nothing that it is not told", () => {
  for (const server of [SERVER, `${SERVER}/`, ` ${SERVER} `]) {
    const html = page(`server: '${server}'`, { customer: ANA });

    assert.match(html, /<script src="https:\/\/chat\.example\.com\/widget\.js" async><\/script>/);
    assert.deepEqual(said(html), { settings: {}, calls: [] });
  }
});

test("a customer who is signed in is vouched for, whatever they are called", () => {
  const html = page(`server: '${SERVER}', secret: '${SECRET}', language: 'nl'`, { customer: ANA });

  assert.deepEqual(said(html), {
    settings: {
      language: "nl",
      visitor: { id: "207119551", hash: createHmac("sha256", SECRET).update("207119551").digest("hex"), name: "Ana </script", email: ANA.email },
    },
    calls: [],
  });
  assert.equal(html.match(/<\/script/g)?.length, 2);
  assert.ok(!html.includes(SECRET));
});

test("where nobody is signed in the chat forgets whoever was", () => {
  assert.deepEqual(said(page(`server: '${SERVER}', secret: '${SECRET}'`, { customer: null })), {
    settings: {},
    calls: [["setVisitor", null]],
  });
});

test("the app block renders the snippet with what is set in the editor, and the app's secret", () => {
  const app = { metafields: { hamdel: { secret: { value: SECRET } } } };
  const html = shopify().parseAndRenderSync(read("blocks/hamdel.liquid"), {
    app, block: { settings: { server: SERVER, language: "pt-BR" } }, customer: ANA,
  }); // biome-ignore format: as a list

  assert.equal(said(html).settings.language, "pt-BR");
  assert.equal(said(html).settings.visitor.id, "207119551");
  assert.ok(!html.includes("schema"));
});

test("the schema is one that the theme editor takes, with a text in each language for each label", () => {
  const schema = JSON.parse(read("blocks/hamdel.liquid").match(/\{% schema %\}([\s\S]*)\{% endschema %\}/)?.[1] ?? "");
  const labels = schema.settings.flatMap(({ label, info }) => [label, info]).map((key) => key.replace("t:", "").split("."));

  assert.equal(schema.target, "body");
  assert.ok(schema.name.length <= 25);
  for (const file of readdirSync(new URL("../locales", import.meta.url))) {
    const texts = JSON.parse(read(`locales/${file}`));
    for (const path of labels) assert.equal(typeof path.reduce((found, key) => found?.[key], texts), "string", `${path.join(".")} in ${file}`);
  }
});
