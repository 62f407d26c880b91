// @ts-check
/** A question before something that cannot be undone. */

import { element } from "../shared/element.js";
import { showDialog } from "./dialog.js";

/**
 * @param {{ question: string, explanation: string[], confirm: string, cancel: string, grave?: boolean }} words
 * @returns {Promise<boolean>} false also when the dialog is left with Escape
 */
export function ask({ question, explanation, confirm, cancel, grave = false }) {
  return showDialog({ title: question, content: explanation.map((sentence) => element("p", {}, sentence)), confirm, cancel, grave });
}
