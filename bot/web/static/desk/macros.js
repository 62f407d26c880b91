// @ts-check
/** Macros: several steps in one; fetched, changed, run and undone. */

import { api } from "../shared/api.js";

/**
 * @typedef {import("./types.js").Macro} Macro
 * @typedef {import("./types.js").Step} Step
 * @typedef {import("./types.js").RunOutcome} RunOutcome
 * @typedef {{ name: string, shared: boolean, team: number | null, steps: Step[] }} Wanted
 */

const PATH = "/api/v1/desk/macros";

export class Macros {
  /** By name. @type {Macro[]} */
  all = [];

  /** @throws {import("../shared/api.js").ApiError} */
  async refresh() {
    this.all = (await api.get(PATH)).macros;
  }

  /** @param {Macro | null} macro null for a new one @param {Wanted} wanted @returns {Promise<Macro>} @throws {import("../shared/api.js").ApiError} */
  async save(macro, wanted) {
    const saved = await (macro ? api.put(`${PATH}/${macro.id}`, { ...wanted, version: macro.version }) : api.post(PATH, wanted));
    await this.refresh();
    return saved;
  }

  /** @param {number} id @throws {import("../shared/api.js").ApiError} */
  async remove(id) {
    await api.delete(`${PATH}/${id}`);
    await this.refresh();
  }

  /** @param {Macro} macro @param {string[]} conversations @param {string} run @returns {Promise<RunOutcome[]>} @throws {import("../shared/api.js").ApiError} */
  async run(macro, conversations, run) {
    return (await api.post(`${PATH}/${macro.id}/run`, { conversations, run })).conversations;
  }

  /** @param {string} run @returns {Promise<import("./selection.js").Outcome>} @throws {import("../shared/api.js").ApiError} */
  undo(run) {
    return api.post(`${PATH}/undo`, { run });
  }
}

/** Whether all steps were done. @param {RunOutcome} outcome */
export function isWhole({ steps }) {
  return steps.every(({ status }) => status === "done");
}

/** For how many seconds all of a run can be undone: as long as each of its conversations. @param {RunOutcome[]} outcomes */
export function undoable(outcomes) {
  const changed = outcomes.filter(({ steps }) => steps.some(({ status }) => status === "done"));
  return changed.length ? Math.min(...changed.map(({ undo_seconds }) => undo_seconds)) : 0;
}
