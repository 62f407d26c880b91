// @ts-check
/** A field for a password that is chosen, which says beforehand what is too short. */

import { make } from "../shared/dom.js";
import { field } from "./parts.js";

/** As the server has it. */
const SHORTEST = 8;

/** @param {import("../shared/page.js").Page} page */
export function newPassword(page) {
  const control = make("input", { type: "password", dir: "ltr", autocomplete: "new-password", maxlength: 1000 });
  return {
    control,
    row: field(page.say("password-new"), control, page.say("password-hint")),
    /** What is wrong with it, or "". */
    fault: () => ([...control.value].length < SHORTEST ? page.say("password-hint") : ""),
  };
}
