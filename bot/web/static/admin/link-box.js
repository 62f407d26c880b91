// @ts-check
/** A one-time link, shown once, to be passed on to whom it is for. */

import { freshId, make } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { copyable } from "./parts.js";

/**
 * @param {import("../shared/page.js").Page} page
 * @param {string} name whom it is for
 * @param {{ path: string, kind: string, expires_at: string }} link
 * @param {string} [mailedTo] whom another link was mailed to
 */
export function showLink(page, name, { path, expires_at }, mailedTo = "") {
  const heading = freshId("title");
  const address = new URL(path, location.origin).href;
  const until = new Intl.DateTimeFormat(page.labels.language, { dateStyle: "full", timeStyle: "short" }).format(new Date(expires_at));
  const { shown, told, button } = copyable(page, address, { "aria-label": page.say("link-title", { name }) }, "primary", icon("attach", 18), page.say("link-copy"));
  const dialog = make(
    "dialog",
    { class: "form-dialog", "aria-labelledby": heading },
    make(
      "form",
      { method: "dialog" },
      make("div", { class: "dialog-head" }, make("h2", { id: heading, dir: "auto" }, page.say("link-title", { name }))),
      make("div", { class: "dialog-body" }, make("p", {}, page.say("link-text", { name, until })), make("div", { class: "field" }, shown), mailedTo && make("p", { role: "status" }, page.say("link-mailed", { login: mailedTo }))),
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
