// @ts-check
/** Files of articles on the server: what bringing them in would do, and doing it. */

import { api } from "../shared/api.js";

/**
 * @typedef {{ language: string, encoding: string, separator: string, columns: Record<string, string>, header: boolean }} Options
 * @typedef {{ name: string, field: string, sample: string }} Column
 * @typedef {{ name: string, format: string, encoding: string, guessed: boolean, separator: string, rows: number,
 *   columns: Column[] }} FoundFile
 * @typedef {{ id: string, language: string, question: string, languages: string[], status: string,
 *   changes: { what: string, language: string }[], file: string, row: number | null }} Planned
 * @typedef {{ file: string, row: number | null, column: string, message: string }} Fault
 * @typedef {{ files: FoundFile[], added: Planned[], changed: Planned[], left: Planned[], added_count: number,
 *   changed_count: number, left_count: number, faults: Fault[], fault_count: number, notes: string[], mark: string,
 *   encodings: { name: string, label: string }[], trial: number | null }} Plan `trial` finds out what is held back
 * @typedef {{ article: string, tests: import("./trials.js").Asked[], count: number }} HeldBack an article, and the first of
 *   the test questions that speak against it
 * @typedef {{ id: number, state: "running" | "done" | "failed" | "lost", done: number, total: number, held: HeldBack[],
 *   held_count: number, titles: Record<string, string> }} Trial
 * @typedef {{ id: number, state: "running" | "done" | "failed" | "lost", done: number, total: number, added: number,
 *   changed: number, left: number, held: number, message: string }} Progress
 */

const BASE = "/api/v1/article-imports";
/** The formats that articles are given out in, by ending, as people know them. */
export const FORMATS = { xlsx: "Excel", csv: "CSV", tsv: "TSV", jsonl: "JSON Lines", json: "JSON", yml: "YAML", zip: "Markdown (zip)" };
/** The largest files together that the server takes, in megabytes. */
export const MOST = 32;

/** @returns {Options} */
export function noOptions() {
  return { language: "", encoding: "", separator: "", columns: {}, header: true };
}

/** What bringing files in would do. @param {File[]} files @param {Options} options @param {AbortSignal} signal @returns {Promise<Plan>} */
export function plan(files, options, signal) {
  return api.request("POST", `${BASE}/plan`, form(files, options, ""), { signal });
}

/**
 * Bring files in as a plan says.
 *
 * @param {File[]} files
 * @param {Options} options
 * @param {string} mark of the plan
 * @param {boolean} anyway publish also what test questions speak against
 * @returns {Promise<Progress>}
 */
export function begin(files, options, mark, anyway) {
  const sent = form(files, options, mark);
  if (anyway) sent.append("anyway", "true");
  return api.request("POST", BASE, sent);
}

/** What is found out of a plan. @param {number} number @returns {Promise<Trial>} */
export function trial(number) {
  return api.get(`${BASE}/trials/${number}`);
}

/** @param {number} id @returns {Promise<Progress>} */
export function progress(id) {
  return api.get(`${BASE}/${id}`);
}

/** Where all articles can be had as a file. @param {string} ending @param {boolean} withDrafts */
export function addressOf(ending, withDrafts) {
  return `/api/v1/article-exports/${ending}${withDrafts ? "?all=true" : ""}`;
}

/** Whether files are more than the server takes. @param {File[]} files */
export function isTooLarge(files) {
  return files.reduce((size, file) => size + file.size, 0) > MOST * 2 ** 20;
}

/**
 * What is said of columns once one of them is taken for something else: a field has one column, and a column one field.
 *
 * @param {Column[]} columns as they are taken now
 * @param {string} name of the column
 * @param {string} field "" to leave it out
 * @returns {Record<string, string>}
 */
export function assigned(columns, name, field) {
  /** @type {Record<string, string>} */
  const chosen = {};
  for (const column of columns) {
    if (column.field && column.name !== name && column.field !== field) chosen[column.field] = column.name;
  }
  // What it was taken for before is named, too, or it would be taken for that again.
  const before = columns.find((column) => column.name === name)?.field;
  if (before && before !== field) chosen[before] = "";
  if (field) chosen[field] = name;
  return chosen;
}

/** @param {File[]} files @param {Options} options @param {string} mark */
function form(files, options, mark) {
  const made = new FormData();
  made.append("options", JSON.stringify(options));
  if (mark) made.append("mark", mark);
  for (const file of files) made.append("files", file, file.webkitRelativePath || file.name);
  return made;
}
