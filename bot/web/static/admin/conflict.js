// @ts-check
/** What to do where two have changed the same thing. */

import { choose } from "../shared/choice.js";

/**
 * Somebody else has changed what was to be saved: whose change is to stay.
 * @param {import("../shared/page.js").Page} page
 * @param {string} name of what both have changed
 */
export async function isMineToStay(page, name) {
  const answer = await choose({
    title: page.say("conflict-title", { name }),
    text: page.say("conflict-text"),
    options: [
      { value: "theirs", label: page.say("conflict-theirs") },
      { value: "mine", label: page.say("conflict-mine"), look: "primary" },
    ],
    safe: "theirs",
  });
  return answer === "mine";
}
