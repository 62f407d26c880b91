// @ts-check
/** A question before something that cannot be undone. */

import { element } from "../shared/element.js";

/**
 * @param {{ question: string, explanation: string[], confirm: string, cancel: string, grave?: boolean }} words
 * @returns {Promise<boolean>} false also when the dialog is left with Escape
 */
export function ask({ question, explanation, confirm, cancel, grave = false }) {
  const no = element("button", { type: "button", class: "button" }, cancel);
  const yes = element("button", { type: "button", class: grave ? "button grave" : "button primary" }, confirm);
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-labelledby": "question-title", "aria-describedby": "question-text" },
    element("h2", { id: "question-title" }, question),
    element("div", { id: "question-text" }, ...explanation.map((sentence) => element("p", {}, sentence))),
    element("div", { class: "dialog-buttons" }, no, yes),
  );
  document.body.append(dialog);
  return new Promise((resolve) => {
    no.addEventListener("click", () => dialog.close("no"));
    yes.addEventListener("click", () => dialog.close("yes"));
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close("no"); // beside the box
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
    dialog.showModal();
    no.focus();
  });
}
