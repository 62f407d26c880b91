// @ts-check
/** A webhook's secret, shown once, to be given to the other system. */

import { freshId, make } from "../shared/dom.js";
import { icon } from "../shared/icons.js";

/**
 * @param {import("../shared/page.js").Page} page
 * @param {string} name of the webhook
 * @param {string} secret
 */
export function showSecret(page, name, secret) {
  const heading = freshId("title");
  const shown = make("input", { type: "text", readonly: true, dir: "ltr", value: secret, "aria-labelledby": heading });
  shown.addEventListener("focus", () => shown.select());
  const told = make("span", { role: "status" });
  const copy = async () => {
    shown.select();
    try {
      await navigator.clipboard.writeText(secret);
      told.textContent = page.say("link-copied");
    } catch {
      // It is selected: the keyboard copies it.
    }
  };
  const dialog = make(
    "dialog",
    { class: "form-dialog", "aria-labelledby": heading },
    make(
      "form",
      { method: "dialog" },
      make("div", { class: "dialog-head" }, make("h2", { id: heading, dir: "auto" }, page.say("webhook-secret-title", { name }))),
      make("div", { class: "dialog-body" }, make("p", {}, page.say("webhook-secret-text")), make("div", { class: "field" }, shown)),
      make(
        "div",
        { class: "dialog-foot" },
        make("button", { type: "button", class: "button primary", on: { click: () => void copy() } }, icon("attach", 18), page.say("webhook-secret-copy")),
        make("button", { class: "button" }, page.say("close")),
        told,
      ),
    ),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
