// @ts-check
/** A question that has to be answered before anything happens: a modal dialog as a promise. */

import { freshId, make } from "./dom.js";

/**
 * @typedef {{ value: string, label: string, look?: "danger" | "primary" }} Option
 */

/**
 * @param {{ title: string, text: string, details?: string[], body?: () => HTMLElement, options: Option[], safe: string }} question
 *   `body` makes what is to be looked at before one chooses, which says more than the details; `safe` is the value for Escape, and the option that has the
 *   focus at first
 * @returns {Promise<string>} the value of the option chosen
 */
export function choose({ title, text, details = [], body: shown, options, safe }) {
  const heading = freshId("choice");
  const body = freshId("choice-text");
  const dialog = make(
    "dialog",
    { class: shown ? "choice wide" : "choice", "aria-labelledby": heading, "aria-describedby": body },
    make(
      "form",
      { method: "dialog" },
      make("h2", { id: heading, dir: "auto" }, title),
      make("p", { id: body, dir: "auto" }, text),
      details.length > 0 && !shown && make("ul", {}, ...details.map((detail) => make("li", { dir: "auto" }, detail))),
      shown && make("div", { class: "choice-body", tabindex: 0, role: "group", "aria-label": title }, shown()),
      make(
        "div",
        { class: "choice-options" },
        ...options.map(({ value, label, look }) =>
          make("button", { value, class: `button ${look ?? ""}`, autofocus: value === safe }, label),
        ),
      ),
    ),
  );
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue || safe);
    });
    dialog.showModal();
  });
}

/**
 * Whether somebody wants what is asked, with "Cancel" as the safe way out.
 * @param {import("./page.js").Page} page
 * @param {{ title: string, text: string, details?: string[], label: string, look?: "danger" | "primary" }} question `label`
 *   is what the button says that does it
 */
export async function confirmed(page, { label, look = "danger", ...question }) {
  const options = [
    { value: "no", label: page.say("cancel") },
    { value: "yes", label, look },
  ];
  return (await choose({ ...question, options, safe: "no" })) === "yes";
}
