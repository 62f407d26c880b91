// @ts-check
import assert from "node:assert/strict";
import test, { beforeEach, mock } from "node:test";
import { api } from "../../../bot/web/static/shared/api.js";
import { Site } from "../../../bot/web/static/desk/site.js";
import { Staff } from "../../../bot/web/static/desk/staff.js";
import { Server, next, refusal } from "../server.js";

const server = await Server.start();
api.origin = server.origin;

beforeEach(() => server.begin());

test("what a site gives its agents is known once the server has said it", async () => {
  server.answer = ({ path }) => ({ body: path.endsWith("/site") ? { files: { most: 5, kinds: [".png"] } } : { engine: "argos" } });
  const site = new Site();
  assert.deepEqual([site.translates, site.files.kinds], [false, []]);
  const changed = next(site, "changed");
  await site.load();
  await changed;

  assert.deepEqual([site.translates, site.files], [true, { most: 5, kinds: [".png"] }]);
});

test("what cannot be had now stays as it was, and the rest is taken", async () => {
  server.answer = ({ path }) => (path.endsWith("/site") ? refusal(503, "too_busy") : { body: { engine: "argos" } });
  const site = new Site();
  await site.load();
  assert.deepEqual([site.translates, site.files.most], [true, 10 * 2 ** 20]);
  server.answer = () => ({ body: { engine: "none", files: { most: 1, kinds: [] } } });
  await site.load();
  assert.deepEqual([site.translates, site.files.most], [false, 1]);
});

test("who works at the desk comes with the teams, once for several changes in a row", async () => {
  server.answer = ({ path }) => ({ body: path.endsWith("/agents") ? { agents: [{ id: 1 }] } : { teams: [{ id: 2 }] } });
  mock.timers.enable({ apis: ["setTimeout"] });
  const staff = new Staff();
  const changed = next(staff, "changed");
  staff.loadLater();
  mock.timers.tick(399);
  staff.loadLater();
  mock.timers.tick(399);
  assert.equal(server.asked.length, 0);
  mock.timers.tick(1);
  mock.timers.reset();
  await changed;

  assert.deepEqual([staff.colleagues, staff.teams], [[{ id: 1 }], [{ id: 2 }]]);
  assert.equal(server.asked.length, 2);
});
