// @ts-check
/** What was done to an article, by whom, what each time changed, and the way back to an earlier text. */

import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";
import { newest } from "./draft.js";
import * as lifecycle from "./lifecycle.js";
import { panelDialog } from "./panel-dialog.js";
import { textChanges } from "./text-changes.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./articles.js").Article} Article
 * @typedef {import("./articles.js").Content} Content
 */

/**
 * Show the history of the article `now`. What is in hand and not saved would be lost: nothing is restored over it.
 *
 * @param {Page} page
 * @param {Article} now
 * @param {{ isChanged: boolean, restored: (article: Article) => void }} options
 */
export function openHistory(page, now, { isChanged, restored }) {
  const { dialog, body, foot, open } = panelDialog(page.say("history"), "history");
  const list = make("ol", { class: "history-list" });
  const older = make("button", { type: "button", class: "button small", hidden: true, "data-field": "older", on: { click: () => void load() } }, page.say("history-older"));
  const shown = make("div", { class: "history-shown" }, make("p", { class: "hint" }, page.say("history-choose")));
  const close = make("button", { type: "button", class: "button", on: { click: () => dialog.close() } }, page.say("close"));
  const failed = make("p", { class: "fault", role: "alert" });
  /** @type {number | null} */
  let last = null;
  /** @type {AbortController | null} */
  let asking = null;

  fillWith(body, make("div", { class: "history-parts" }, make("div", { class: "history-side" }, list, older), shown), failed);
  fillWith(foot, close);
  open();
  void load();

  async function load() {
    older.disabled = true;
    try {
      const { history, more } = await lifecycle.history(now.id, last);
      last = history.at(-1)?.id ?? last;
      list.append(...history.map(row));
      older.hidden = !more;
    } catch (error) {
      failed.textContent = explain(page, error);
      older.hidden = false;
    }
    older.disabled = false;
  }

  /** @param {lifecycle.Entry} entry */
  function row(entry) {
    const when = make("time", { datetime: entry.created_at, title: new Date(entry.created_at).toLocaleString(page.labels.language) }, page.when(entry.created_at));
    return make(
      "li",
      {},
      make(
        "button",
        { type: "button", class: "history-entry", "data-field": `entry-${entry.id}`, "aria-pressed": "false", on: { click: (/** @type {Event} */ event) => void show(entry, event) } },
        make("span", {}, page.say(`deed-${entry.deed}`)),
        make("small", {}, entry.author && make("bdi", {}, entry.author), entry.author && " · ", when),
      ),
    );
  }

  /** @param {lifecycle.Entry} entry @param {Event} event */
  async function show(entry, event) {
    for (const button of list.querySelectorAll("button")) button.setAttribute("aria-pressed", String(button === event.currentTarget));
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    fillWith(shown, make("p", { role: "status" }, page.say("loading")));
    try {
      draw(await lifecycle.version(now.id, entry.id, signal));
    } catch (error) {
      if (!signal.aborted) fillWith(shown, make("p", { class: "fault", role: "alert" }, explain(page, error)));
    }
  }

  /** @param {lifecycle.Version} version */
  function draw(version) {
    const place = make("div", {});
    const then = { title: page.say("side-after"), content: version.article };
    const ways = {
      "history-changed": () => (version.before ? textChanges(page, { title: page.say("side-before"), content: version.before }, then) : whole(version.article)),
      "history-compared": () => textChanges(page, { title: page.say("changes-before"), content: version.article }, { title: page.say("changes-after"), content: newest(now) }),
    };
    const buttons = Object.entries(ways).map(([key, made]) => {
      const button = make("button", { type: "button", "data-field": key, "aria-pressed": "false", on: { click: () => choose(button, made) } }, page.say(key));
      return button;
    });
    /** @param {HTMLButtonElement} chosen @param {() => HTMLElement} made */
    const choose = (chosen, made) => {
      for (const button of buttons) button.setAttribute("aria-pressed", String(button === chosen));
      fillWith(place, made());
    };
    const again = make(
      "button",
      { type: "button", class: "button primary", "data-field": "restore", "aria-disabled": String(isChanged), on: { click: () => void restore(version, again) } },
      icon("retry", 18),
      page.say("history-restore"),
    );
    fillWith(
      shown,
      make("div", { class: "segments", role: "group", "aria-label": page.say("history") }, ...buttons),
      place,
      make("div", { class: "history-restore" }, again, isChanged && make("p", { class: "hint" }, page.say("history-unsaved"))),
    );
    const first = /** @type {HTMLButtonElement} */ (buttons[0]);
    choose(first, ways["history-changed"]);
  }

  /** @param {Content} content the first text of all */
  function whole(content) {
    const empty = { ...content, question: "", phrasings: [], answer: "", translations: {} };
    return textChanges(page, { title: page.say("side-before"), content: empty }, { title: page.say("side-after"), content });
  }

  /** @param {lifecycle.Version} version @param {HTMLButtonElement} button */
  async function restore(version, button) {
    if (button.getAttribute("aria-disabled") === "true") return;
    button.setAttribute("aria-disabled", "true");
    failed.textContent = "";
    try {
      const article = await lifecycle.restore(now.id, version.id, now.revision);
      dialog.close();
      restored(article);
    } catch (error) {
      failed.textContent = explain(page, error);
      button.setAttribute("aria-disabled", "false");
    }
  }
}
