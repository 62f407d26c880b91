// @ts-check
import "../browser.js";
import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { AttachmentFiles, isPicture } from "../../../bot/web/static/widget/attachment-files.js";
import { ChatApi, ChatError } from "../../../bot/web/static/widget/chat-api.js";
import { Site } from "../../../bot/web/static/widget/site.js";
import { Server, later, next, refusal } from "../server.js";

const server = await Server.start();
const api = new ChatApi(`${server.origin}/chat/`);
const KEYS = { conversation: "c 1", token: "secret" };

beforeEach(() => server.begin(() => ({ body: {} })));

/** @param {Promise<unknown>} request @returns {Promise<ChatError>} */
async function failure(request) {
  try {
    await request;
  } catch (error) {
    return /** @type {ChatError} */ (error);
  }
  throw new Error("The request succeeded.");
}

test("each request goes where the server lives, with the visitor's token and no other", async () => {
  await api.site("fa");
  await api.site(null);
  await api.create({ page_language: "fa" });
  await api.read(KEYS, 7);
  await api.send(KEYS, { text: "Hello", client_id: "id" });
  await api.chooseLanguage(KEYS, null);
  await api.askForPerson(KEYS, "id");
  await api.leaveQueue(KEYS);
  await api.leaveContact(KEYS, { email: "a@b.c" });
  await api.rate(KEYS, { csat: 5 });

  const root = "/chat/api/v1/chat";
  const one = `${root}/conversations/c 1`;
  assert.deepEqual(server.lines, [
    `GET ${root}/site?language=fa`,
    `GET ${root}/site`,
    `POST ${root}/conversations`,
    `GET ${one}?after=7`,
    `POST ${one}/messages`,
    `POST ${one}/language`,
    `POST ${one}/person`,
    `POST ${one}/leave-queue`,
    `POST ${one}/contact`,
    `POST ${one}/rating`,
  ]);
  assert.deepEqual(server.asked.map(({ headers }) => headers.authorization), [undefined, undefined, undefined, ...Array(7).fill("Bearer secret")]);
  assert.deepEqual(server.asked.map(({ body }) => body).slice(4), [{ text: "Hello", client_id: "id" }, { language: null, by: "visitor" }, { client_id: "id" }, {}, { email: "a@b.c" }, { csat: 5 }]);
  assert.equal(api.socketAddress(KEYS), `${server.origin}${root}/conversations/c%201/socket`);
});

test("an error has the server's code, sentence and status, or says that it cannot be read", async () => {
  server.answer = () => refusal(409, "conversation_closed", "It is over.");
  const { code, status, message } = await failure(api.read(KEYS, 0));
  assert.deepEqual([code, status, message], ["conversation_closed", 409, "It is over."]);
  server.answer = () => ({ status: 502, text: "<html>" });
  assert.deepEqual(await failure(api.read(KEYS, 0)).then((error) => [error.code, error.status]), ["unreadable", 502]);
  server.answer = () => ({ text: "<html>" });
  assert.deepEqual(await failure(api.read(KEYS, 0)).then((error) => [error.code, error.status]), ["unreadable", 200]);
  assert.deepEqual(await failure(new ChatApi("http://127.0.0.1:9/").site(null)).then((error) => [error.code, error.status]), ["unreachable", 0]);
});

test("a conversation that the server does not know, or not with this token, is stale", () => {
  assert.deepEqual([401, 404, 403, 409, 500, 0].map((status) => new ChatError("x", status).isStale), [true, true, false, false, false, false]);
});

test("a file is fetched with the token, once", async () => {
  server.answer = () => ({ text: "PNG" });
  const files = new AttachmentFiles(api, () => KEYS);
  const picture = { id: "a/1", name: "a.png", type: "image/png", size: 3 };
  const [one, two] = await Promise.all([files.get(picture), files.get(picture)]);

  assert.deepEqual([await one.text(), await two.text(), one.type], ["PNG", "PNG", "application/octet-stream"]);
  assert.equal(server.asked.length, 1);
  assert.equal(server.asked[0]?.headers.authorization, "Bearer secret");
});

test("a picture is fetched as the server shows it, and a recording as what it is", async () => {
  server.answer = () => ({ text: "WEBP" });
  const files = new AttachmentFiles(api, () => KEYS);
  await files.picture({ id: "a", name: "a.heic", type: "image/heic", size: 3 });
  const voice = await files.get({ id: "b", name: "b.wav", type: "audio/wav", size: 3 });

  assert.match(String(server.asked[0]?.path), /attachments\/a\/preview$/);
  assert.equal(voice.type, "audio/wav");
});

test("a file that a browser would run is only ever saved", async () => {
  server.answer = () => ({ text: "<script>" });
  const files = new AttachmentFiles(api, () => KEYS);

  for (const type of ["text/html", "image/svg+xml", "application/pdf"]) {
    assert.equal(isPicture({ type }), false);
    assert.equal((await files.get({ id: type, name: "x", type, size: 1 })).type, "application/octet-stream");
  }
});

test("a file that could not be had is asked for again, one that was sent from here is not", async () => {
  server.answer = () => ({ status: 503 });
  const files = new AttachmentFiles(api, () => KEYS);
  const attachment = { id: "a", name: "x", type: "text/plain", size: 1 };
  await assert.rejects(files.get(attachment), { status: 503 });
  server.answer = () => ({ text: "there" });
  assert.equal(await (await files.get(attachment)).text(), "there");
  files.keep("b", new Blob(["mine"]));
  assert.equal(await (await files.get({ ...attachment, id: "b" })).text(), "mine");
  assert.equal(server.asked.length, 2);
  const address = await files.address(attachment);
  assert.equal(await files.address(attachment), address);
  files.forget();
  assert.notEqual(await files.address(attachment), address);
  await assert.rejects(new AttachmentFiles(api, () => null).get(attachment));
});

const ANSWER = { languages: [{ code: "nl" }], limit: 500, files: { most: 5, kinds: [".png"] }, direction: "ltr", labels: { "widget-send": "Verstuur" } };

test("the labels are the server's, and English where it lacks one", async () => {
  server.answer = ({ query }) => ({ body: { ...ANSWER, language: query.get("language") } });
  const site = new Site(api);
  assert.equal(site.labels.text("widget-send"), "Send");
  const changed = next(site, "change");
  await site.speak("nl");
  await changed;

  assert.deepEqual([site.labels.language, site.labels.text("widget-send"), site.labels.text("widget-title")], ["nl", "Verstuur", "Help and contact"]);
  assert.deepEqual([site.limit, site.files.most, site.languages.length, site.isLoaded], [500, 5, 1, true]);
});

test("labels are asked for once a language", async () => {
  server.answer = ({ query }) => ({ body: { ...ANSWER, language: query.get("language") } });
  const site = new Site(api);
  let changes = 0;
  site.addEventListener("change", () => (changes += 1));
  await Promise.all([site.speak("nl"), site.speak("nl")]);
  assert.equal(server.asked.length, 1);
  for (const language of ["nl", "fa", "nl"]) await site.speak(language);
  await site.speak("nl", true);

  assert.deepEqual([server.asked.length, site.labels.language, changes], [2, "nl", 3]);
});

test("labels that come after another language was asked for are kept, and not shown", async () => {
  const slow = later();
  server.answer = async ({ query }) => {
    if (query.get("language") === "nl") await slow.promise;
    return { body: { ...ANSWER, language: query.get("language") } };
  };
  const site = new Site(api);
  const first = site.speak("nl");
  await site.speak("fa");
  slow.resolve(undefined);
  await first;
  assert.equal(site.labels.language, "fa");
  await site.speak("nl");
  assert.deepEqual([site.labels.language, server.asked.length], ["nl", 2]);
});

test("labels that cannot be had now are asked for again when the panel opens", async () => {
  server.answer = () => ({ status: 503 });
  const site = new Site(api);
  await site.speak("nl");
  assert.deepEqual([site.labels.language, site.isLoaded], ["en", false]);
  server.answer = () => ({ body: { language: "nl", labels: {}, languages: [] } });
  const changed = next(site, "change");
  site.refresh();
  await changed;
  assert.deepEqual([site.labels.language, site.limit, site.files], ["nl", 10_000, { most: 10_485_760, kinds: [] }]);
  assert.deepEqual(server.asked.map(({ query }) => query.get("language")), ["nl", "nl"]);
  site.refresh();
  assert.equal(server.asked.length, 2);
});

test("a language that cannot be had does not keep out the one that was asked for since", async () => {
  const [refused, given] = [later(), later()];
  server.answer = async ({ query }) => {
    const language = query.get("language");
    if (language === "fa") await refused.promise;
    if (language === "de") await given.promise;
    return language === "fa" ? { status: 503 } : { body: { ...ANSWER, language } };
  };
  const site = new Site(api);
  await site.speak("nl");
  const [first, second] = [site.speak("fa"), site.speak("de")];
  refused.resolve(undefined);
  await first;
  given.resolve(undefined);
  await second;

  assert.equal(site.labels.language, "de");
});

test("where another language cannot be had the old one stays, and can be asked for again", async () => {
  server.answer = ({ query }) => (query.get("language") === "fa" ? { status: 503 } : { body: { ...ANSWER, language: "nl" } });
  const site = new Site(api);
  await site.speak("nl");
  await site.speak("fa");
  assert.equal(site.labels.language, "nl");
  server.answer = () => ({ body: { ...ANSWER, language: "fa" } });
  await site.speak("fa");
  assert.equal(site.labels.language, "fa");
});
