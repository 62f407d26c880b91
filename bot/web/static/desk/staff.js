// @ts-check
/** Who works at the desk, and in which teams; fetched again whenever the server says that something has changed. */

import { api } from "../shared/api.js";

/**
 * @typedef {import("./types.js").Colleague} Colleague
 * @typedef {import("./types.js").Team} Team
 */

/** Several changes in a row are fetched once. */
const PAUSE = 400;

/** Event: "changed". */
export class Staff extends EventTarget {
  /** @type {Colleague[]} */
  colleagues = [];
  /** @type {Team[]} */
  teams = [];
  #timer = 0;

  /** @throws {import("../shared/api.js").ApiError} */
  async load() {
    const [{ agents }, { teams }] = await Promise.all([api.get("/api/v1/desk/agents"), api.get("/api/v1/desk/teams")]);
    this.colleagues = agents;
    this.teams = teams;
    this.dispatchEvent(new Event("changed"));
  }

  loadLater() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load().catch(() => {}), PAUSE);
  }
}
