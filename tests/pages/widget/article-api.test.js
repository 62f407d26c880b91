// @ts-check
/** The help articles over HTTP, as the widget asks for them. */

import "../browser.js";
import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { ArticleApi } from "../../../bot/web/static/widget/article-api.js";
import { Server } from "../server.js";

const server = await Server.start();
const api = new ArticleApi(`${server.origin}/chat/`);

beforeEach(() => server.begin(() => ({ body: { articles: [] } })));

test("articles are asked for where the server lives, whatever is in their names", async () => {
  await api.list("fa", "");
  await api.list("fa", "پول & more");
  await api.read("a?b", "nl");
  await api.rate("a?b", "nl", false);

  const root = "/chat/api/v1/chat/articles";
  assert.deepEqual(
    server.asked.map(({ method, path, query }) => [method, path, Object.fromEntries(query)]),
    [
      ["GET", root, { language: "fa" }],
      ["GET", root, { language: "fa", q: "پول & more" }],
      ["GET", `${root}/a%3Fb`, { language: "nl" }],
      ["POST", `${root}/a%3Fb/feedback`, {}],
    ],
  );
  assert.deepEqual(server.asked[3]?.body, { language: "nl", helpful: false });
});

test("no token of the conversation goes with it", async () => {
  await api.list("en", "refund");

  assert.equal(server.asked[0]?.headers.authorization, undefined);
  assert.equal(server.asked[0]?.headers.cookie, undefined);
});

test("what cannot be read is told as such", async () => {
  server.begin(() => ({ status: 429, body: {} }));

  await assert.rejects(api.list("en", "refund"), /429/);
});
