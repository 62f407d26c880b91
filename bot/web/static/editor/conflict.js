// @ts-check
/** What to do where a colleague was quicker. */

import { choose } from "../shared/choice.js";

/**
 * Whose change is to stay: "mine", "theirs", or "later" where that is not decided yet.
 *
 * @param {import("../shared/page.js").Page} page
 * @param {Omit<Parameters<typeof choose>[0], "options" | "safe">} question
 * @param {typeof choose} [ask] how an editor is asked
 */
export function whoseStays(page, question, ask = choose) {
  return ask({
    ...question,
    options: [
      { value: "later", label: page.say("conflict-later") },
      { value: "theirs", label: page.say("conflict-theirs") },
      { value: "mine", label: page.say("conflict-mine"), look: "primary" },
    ],
    safe: "later",
  });
}
