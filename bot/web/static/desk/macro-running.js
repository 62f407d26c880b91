// @ts-check
/** Runs a macro on conversations, and tells what came of it: shortly where all was done, else step by step. */

import { ApiError } from "../shared/api.js";
import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { uuid } from "../shared/uuid.js";
import { showDialog } from "./dialog.js";
import { isWhole, undoable } from "./macros.js";

/**
 * @typedef {import("./types.js").Macro} Macro
 * @typedef {import("./types.js").RunOutcome} RunOutcome
 * @typedef {import("./words.js").Words} Words
 * @typedef {{ macros: import("./macros.js").Macros, notices: import("./notices.js").Notices, words: Words,
 *   inbox: import("./inbox.js").Inbox, changed: (conversations: string[]) => void }} Around
 */

/** An offer to undo stays no longer than so many seconds. */
const LONGEST_OFFER = 20;
/** So many conversations are told of one by one. */
const MOST_TOLD = 30;

/** @param {Macro} macro @param {string[]} conversations @param {Around} around @returns {Promise<string[]>} where all was done */
export async function runMacro(macro, conversations, around) {
  const { macros, notices, words, changed } = around;
  const run = uuid();
  /** @type {RunOutcome[]} */
  let outcomes;
  try {
    outcomes = await macros.run(macro, conversations, run).catch((error) => {
      // The same run again is run once, whatever became of the first try.
      if (error instanceof ApiError && error.isPassing) return macros.run(macro, conversations, run);
      throw error;
    });
  } catch (error) {
    notices.warn(words.error(error));
    changed(conversations);
    return [];
  }
  changed(conversations);
  const whole = outcomes.filter(isWhole).map(({ conversation }) => conversation);
  const seconds = Math.min(undoable(outcomes), LONGEST_OFFER);
  const undo = () => void undoRun(macro, run, conversations, around);
  if (whole.length === outcomes.length) {
    notices.tell(words.text("macro-done", { name: macro.name }), seconds ? { label: words.text("undo"), run: undo, seconds } : undefined);
  } else if (await showDialog(dialogOf(macro, outcomes, seconds > 0, around))) {
    undo();
  }
  return whole;
}

/** @param {Macro} macro @param {string} run @param {string[]} conversations @param {Around} around */
async function undoRun(macro, run, conversations, { macros, notices, words, changed }) {
  try {
    const { done, failed } = await macros.undo(run);
    const said = words.text("macro-undone", { name: macro.name });
    if (!failed[0]) notices.tell(said);
    else if (!done.length) notices.warn(words.error(failed[0].error));
    else notices.warn(`${said} ${words.text("bulk-done", { done: words.number(done.length), failed: words.number(failed.length) })} ${words.error(failed[0].error)}`);
  } catch (error) {
    notices.warn(words.error(error));
  }
  changed(conversations);
}

/**
 * @param {Macro} macro
 * @param {RunOutcome[]} outcomes
 * @param {boolean} canUndo
 * @param {Around} around
 */
function dialogOf(macro, outcomes, canUndo, { words, inbox }) {
  const partly = outcomes.filter((one) => !isWhole(one));
  const counts = { done: words.number(outcomes.length - partly.length), failed: words.number(partly.length) };
  const one = (/** @type {RunOutcome} */ { conversation, steps }) => {
    const summary = inbox.get(conversation);
    return element(
      "section",
      { class: "outcome" },
      outcomes.length > 1 ? element("h3", {}, element("bdi", {}, summary ? words.visitor(summary) : words.text("visitor-unnamed"))) : null,
      element("ol", { class: "outcome-steps" }, ...steps.map((step) => stepOf(step, words))),
    );
  };
  return {
    title: words.text("macro-partly", { name: macro.name }),
    content: [outcomes.length > 1 ? element("p", {}, words.text("bulk-done", counts)) : element("span", {}), ...partly.slice(0, MOST_TOLD).map(one)],
    cancel: words.text("close-box"),
    ...(canUndo ? { confirm: words.text("undo") } : {}),
  };
}

/** @param {RunOutcome["steps"][number]} step @param {Words} words */
function stepOf({ do: name, status, error }, words) {
  const sign = status === "done" ? "check" : status === "failed" ? "alert" : "snooze";
  const told = status === "failed" ? words.error(error) : words.text(`step-${status}`);
  return element("li", { class: "outcome-step", "data-status": status }, icon(sign, 18), element("span", {}, words.text(`step-${name}`)), element("small", { dir: "auto" }, told));
}
