// @ts-check
/** An action tried at once by details that somebody types: what came back, by the names that answers use. */

import { api } from "../shared/api.js";
import { fillWith, freshId, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";
import { field } from "./parts.js";

/** What can go wrong and is explained; the rest is said as the server calls it. */
const REASONS = ["too-slow", "unreachable", "wrong-answer", "refused-address"];

/**
 * @param {import("../shared/page.js").Page} page
 * @param {{ id: number, name: string, needs: import("./detail-rows.js").Detail[] }} action
 */
export function tryAction(page, action) {
  const heading = freshId("title");
  const fields = action.needs.map((need) => ({ need, control: make("input", { type: "text", dir: "auto", autocomplete: "off", maxlength: 1000 }) }));
  const said = make("div", { role: "status", class: "stack" });
  const fault = make("p", { class: "fault", role: "alert" });
  const run = make("button", { type: "submit", class: "button primary" }, page.say("action-try"));
  const form = make(
    "form",
    { novalidate: true },
    make(
      "div",
      { class: "dialog-head" },
      make("h2", { id: heading, dir: "auto" }, page.say("action-try-title", { name: action.name })),
      make("button", { type: "button", class: "icon-button", "aria-label": page.say("close"), title: page.say("close"), on: { click: () => dialog.close() } }, icon("close", 20)),
    ),
    make("div", { class: "dialog-body" }, make("p", { class: "hint" }, page.say("action-try-hint")), ...fields.map(({ need, control }) => field(need.name, control, need.shapes.join(" · "))), said),
    fault,
    make("div", { class: "dialog-foot" }, run),
  );
  const dialog = make("dialog", { class: "form-dialog", "aria-labelledby": heading }, form);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (run.getAttribute("aria-disabled") === "true") return;
    run.setAttribute("aria-disabled", "true");
    fault.textContent = "";
    fillWith(said, make("p", {}, page.say("channels-trying")));
    const details = Object.fromEntries(fields.map(({ need, control }) => [need.name, control.value]));
    try {
      const { outcome, values, why } = await api.post(`/api/v1/admin/actions/${action.id}/test`, { details, language: page.labels.language });
      fillWith(said, ...shown(page, outcome, values, why));
    } catch (error) {
      fillWith(said);
      fault.textContent = explain(page, error);
    }
    run.removeAttribute("aria-disabled");
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/**
 * @param {import("../shared/page.js").Page} page
 * @param {"found" | "nothing" | "failed"} outcome
 * @param {Record<string, string>} values
 * @param {string | null} why
 */
function shown(page, outcome, values, why) {
  if (outcome === "nothing") return [make("p", {}, page.say("action-try-nothing"))];
  if (outcome === "failed") {
    const known = REASONS.includes(why ?? "");
    return [make("p", { class: "fault" }, page.say(known ? `action-try-${why}` : "action-try-failed", { why: why ?? "" }))];
  }
  const rows = Object.entries(values).flatMap(([name, value]) => [make("dt", {}, make("code", { dir: "ltr" }, `{${name}}`)), make("dd", { dir: "auto" }, value)]);
  return [make("p", {}, page.say("action-try-found")), make("dl", { class: "found-values" }, ...rows)];
}
