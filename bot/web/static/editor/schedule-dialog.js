// @ts-check
/** When an article, or its changes, are published, and when it is archived. */

import { fillWith, freshId, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { localValue } from "../shared/times.js";
import * as lifecycle from "./lifecycle.js";
import { panelDialog } from "./panel-dialog.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./articles.js").Article} Article
 */

/**
 * A moment as a field for date and time has it, in the zone of this browser.
 *
 * @param {string | null} iso
 */
export function local(iso) {
  return iso ? localValue(new Date(iso)) : "";
}

/** What a field for date and time says, as a moment; null for nothing. @param {string} value */
export function moment(value) {
  const at = new Date(value);
  return value && !Number.isNaN(at.getTime()) ? at.toISOString() : null;
}

/**
 * @param {Page} page
 * @param {Article} article
 * @param {(article: Article) => void} done
 */
export function openSchedule(page, article, done) {
  const { dialog, body, foot, open } = panelDialog(page.say("schedule"), "schedule");
  const failed = make("p", { class: "fault", role: "alert" });
  const canPublish = article.status !== "published" || article.staged !== null;
  const publish = field("schedule-publish-at", article.publish_at);
  const expire = field("schedule-expires-at", article.expires_at);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const save = make("button", { type: "submit", class: "button primary", "data-field": "schedule-save" }, page.say("schedule-save"));
  const form = make(
    "form",
    { class: "schedule-fields", on: { submit: (/** @type {Event} */ event) => void store(event) } },
    canPublish ? publish.row : make("p", { class: "hint" }, page.say("fault-nothing-to-publish")),
    expire.row,
    make("p", { class: "hint" }, page.say("schedule-hint", { zone })),
    failed,
    make("div", { class: "choice-options" }, make("button", { type: "button", class: "button", on: { click: () => dialog.close() } }, page.say("cancel")), save),
  );
  fillWith(body, form);
  foot.remove();
  open();

  /** @param {string} key @param {string | null} at */
  function field(key, at) {
    const id = freshId("time");
    const input = make("input", { id, type: "datetime-local", "data-field": key });
    input.value = local(at);
    return { input, row: make("div", { class: "field" }, make("label", { for: id }, page.say(key)), input) };
  }

  /** @param {Event} event */
  async function store(event) {
    event.preventDefault();
    if (save.getAttribute("aria-disabled") === "true") return;
    save.setAttribute("aria-disabled", "true");
    failed.textContent = "";
    try {
      const times = { publish_at: canPublish ? unlessSame(publish.input, article.publish_at) : null, expires_at: unlessSame(expire.input, article.expires_at) };
      const stored = await lifecycle.schedule(article.id, { ...times, revision: article.revision });
      dialog.close();
      done(stored);
    } catch (error) {
      failed.textContent = explain(page, error);
      save.setAttribute("aria-disabled", "false");
    }
  }
}

/** What a field says; a moment that was not touched keeps its seconds. @param {HTMLInputElement} input @param {string | null} before */
function unlessSame(input, before) {
  return before && input.value === local(before) ? before : moment(input.value);
}
