// @ts-check
import assert from "node:assert/strict";
import test, { beforeEach, mock } from "node:test";
import { setImmediate } from "node:timers/promises";
import { Api, ApiError } from "../../../bot/web/static/shared/api.js";
import { Server, later, refusal } from "../server.js";

const server = await Server.start();
const api = new Api(server.origin);

beforeEach(() => server.begin(() => ({ body: {} })));

/** @param {Promise<unknown>} request @returns {Promise<ApiError>} */
async function failure(request) {
  try {
    await request;
  } catch (error) {
    return /** @type {ApiError} */ (error);
  }
  throw new Error("The request succeeded.");
}

test("what is asked for without a value is left out of the address", async () => {
  await api.get("/articles", { search: "a b", limit: 20, offset: 0, status: null, language: undefined });

  assert.deepEqual(server.lines, ["GET /articles?search=a+b&limit=20&offset=0"]);
});

test("an address without anything asked for has no question mark", async () => {
  await api.get("/articles");

  assert.equal(server.asked[0]?.query.size, 0);
  assert.deepEqual(server.lines, ["GET /articles"]);
});

test("bodies go out as JSON, and nothing goes out with a question or a deletion", async () => {
  await api.post("/a", { text: "سلام" });
  await api.post("/b");
  await api.put("/c", [1]);
  await api.delete("/d");

  assert.deepEqual(server.asked.map(({ method, body }) => [method, body]), [["POST", { text: "سلام" }], ["POST", {}], ["PUT", [1]], ["DELETE", ""]]);
  assert.ok(server.asked.every(({ headers }) => headers.accept === "application/json"));
});

test("the answer is its JSON, and null where there is none", async () => {
  server.answer = ({ path }) => (path === "/none" ? { status: 204 } : { body: { articles: [] } });

  assert.deepEqual(await api.get("/some"), { articles: [] });
  assert.equal(await api.delete("/none"), null);
});

test("an error has the server's code, sentence and status", async () => {
  server.answer = () => refusal(409, "already_taken", "Somebody was quicker.");

  const error = await failure(api.post("/take"));

  assert.ok(error instanceof ApiError);
  assert.deepEqual([error.code, error.message, error.status], ["already_taken", "Somebody was quicker.", 409]);
});

test("an error names what of the body is at fault, where the server says so", async () => {
  server.answer = () => ({ status: 422, body: { error: { code: "invalid_dialogue", message: "Write it.", field: "turns.0.visitor" } } });
  assert.equal((await failure(api.post("/a"))).field, "turns.0.visitor");

  server.answer = () => refusal(422, "invalid_request", "Mend it.");
  assert.equal((await failure(api.post("/a"))).field, "");
});

test("an error that is not the server's own is known by its status", async () => {
  server.answer = () => ({ status: 502, text: "<html>Bad gateway</html>" });

  const error = await failure(api.get("/"));

  assert.deepEqual([error.code, error.status], ["http_502", 502]);
  assert.match(error.message, /502/);
  for (const body of [{}, { error: {} }, { error: "text" }, null]) {
    server.answer = () => ({ status: 500, body });
    assert.equal((await failure(api.get("/"))).code, "http_500");
  }
});

test("an answer that is not JSON is unreadable", async () => {
  server.answer = () => ({ text: "<html>Welcome to the café's Wi-Fi</html>" });

  assert.deepEqual(await failure(api.get("/")).then(({ code, status }) => [code, status]), ["unreadable", 200]);
});

test("a server that is not there is unreachable", async () => {
  const { code, status } = await failure(new Api("http://127.0.0.1:9").get("/"));

  assert.deepEqual([code, status], ["unreachable", 0]);
});

/** What comes of a request to a server that never answers, after so many seconds. @param {() => Promise<unknown>} request @param {number[]} seconds */
async function patience(request, seconds) {
  const asked = later();
  server.answer = () => {
    asked.resolve(undefined);
    return new Promise(() => {});
  };
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    let outcome = "waiting";
    const over = failure(request()).then(({ code }) => (outcome = code));
    await asked.promise;
    const outcomes = [];
    for (const step of seconds) {
      mock.timers.tick(step * 1000);
      await Promise.race([over, setImmediate().then(() => setImmediate())]);
      outcomes.push(outcome);
    }
    return outcomes;
  } finally {
    mock.timers.reset();
  }
}

test("a request that takes longer than twenty seconds has timed out", async () => {
  assert.deepEqual(await patience(() => api.get("/"), [19.9, 0.2]), ["waiting", "timed_out"]);
});

test("a file may take five minutes", async () => {
  const file = new File(["x"], "x.txt");

  assert.deepEqual(await patience(() => api.upload("/", file), [299.9, 0.2]), ["waiting", "timed_out"]);
});

test("a request that its caller gives up is no failure of the server", async () => {
  const asked = later();
  server.answer = () => {
    asked.resolve(undefined);
    return new Promise(() => {});
  };
  const giveUp = new AbortController();
  const over = failure(api.get("/", {}, { signal: giveUp.signal }));
  await asked.promise;
  giveUp.abort();

  assert.equal((await over).name, "AbortError");
});

test("a request that was given up before it began is not made", async () => {
  assert.equal((await failure(api.get("/", {}, { signal: AbortSignal.abort() }))).name, "AbortError");
  assert.deepEqual(server.asked, []);
});

test("the end of a session is told, a wrong password is not one", async () => {
  const told = mock.fn();
  api.addEventListener("signed-out", told);
  server.answer = ({ path }) => (path === "/login" ? refusal(401, "wrong_login") : path === "/me" ? refusal(401, "not_signed_in") : refusal(403, "not_allowed"));

  await failure(api.post("/login"));
  await failure(api.get("/secret"));
  assert.equal(told.mock.callCount(), 0);
  await failure(api.get("/me"));
  assert.equal(told.mock.callCount(), 1);
});

test("a code that is asked for ends no session, and a second factor that has to be set up is told with its code", async () => {
  /** @type {string[]} */
  const told = [];
  api.addEventListener("signed-out", (event) => told.push(/** @type {CustomEvent} */ (event).detail));
  const refusals = { "/a": refusal(401, "code_needed"), "/b": refusal(401, "wrong_code"), "/c": refusal(403, "second_factor_needed") };
  server.answer = ({ path }) => refusals[/** @type {keyof typeof refusals} */ (path)];

  for (const path of Object.keys(refusals)) await failure(api.post(path));

  assert.deepEqual(told, ["second_factor_needed"]);
});

test("only what may be over a little later is passing", () => {
  const isPassing = (/** @type {number} */ status) => new ApiError("code", "", status).isPassing;

  assert.deepEqual([0, 429, 500, 503].map(isPassing), [true, true, true, true]);
  assert.deepEqual([200, 400, 401, 403, 404, 409, 422, 499].map(isPassing), Array(8).fill(false));
});

test("a file goes out as a form with its name and what goes with it", async () => {
  await api.upload("/files", new File(["hello"], "résumé.txt"), { client_id: "one" });

  const { headers, body } = /** @type {import("../server.js").Asked} */ (server.asked[0]);
  assert.match(headers["content-type"] ?? "", /^multipart\/form-data; boundary=/);
  assert.match(body, /name="client_id"\r\n\r\none\r\n/);
  assert.match(body, /name="file"; filename="résumé.txt"\r\n(?:.*\r\n)?\r\nhello\r\n/);
});
