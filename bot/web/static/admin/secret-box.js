// @ts-check
/** A secret, shown once, to be given to another system: a webhook's, unless words say otherwise. */

import { freshId, make } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { copyable } from "./parts.js";

/**
 * @param {import("../shared/page.js").Page} page
 * @param {string} name of the webhook
 * @param {string} secret
 * @param {{ title: string, text: string }} [words]
 */
export function showSecret(page, name, secret, words = { title: page.say("webhook-secret-title", { name }), text: page.say("webhook-secret-text") }) {
  const heading = freshId("title");
  const { shown, told, button } = copyable(page, secret, { "aria-labelledby": heading }, "primary", icon("attach", 18), page.say("webhook-secret-copy"));
  const dialog = make(
    "dialog",
    { class: "form-dialog", "aria-labelledby": heading },
    make(
      "form",
      { method: "dialog" },
      make("div", { class: "dialog-head" }, make("h2", { id: heading, dir: "auto" }, words.title)),
      make("div", { class: "dialog-body" }, make("p", {}, words.text), make("div", { class: "field" }, shown)),
      make(
        "div",
        { class: "dialog-foot" },
        button,
        make("button", { class: "button" }, page.say("close")),
        told,
      ),
    ),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
