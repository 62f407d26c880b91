// @ts-check
/** The articles that were deleted, and the way back for each. */

import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import * as lifecycle from "./lifecycle.js";
import { panelDialog } from "./panel-dialog.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./articles.js").Article} Article
 */

const MOST = 50;

/** @param {Page} page @param {(article: Article) => void} restored */
export function openDeleted(page, restored) {
  const { dialog, body, foot, open } = panelDialog(page.say("deleted"), "deleted");
  const list = make("ul", { class: "deleted-list" });
  const failed = make("p", { class: "fault", role: "alert" });
  const more = make("button", { type: "button", class: "button small", hidden: true, on: { click: () => void load() } }, page.say("history-older"));
  let count = 0;
  fillWith(body, list, more, failed);
  fillWith(foot, make("button", { type: "button", class: "button", on: { click: () => dialog.close() } }, page.say("close")));
  open();
  void load();

  async function load() {
    more.disabled = true;
    try {
      const { articles, total } = await lifecycle.deleted(count, MOST);
      count += articles.length;
      list.append(...articles.map(row));
      more.hidden = count >= total || articles.length === 0;
      if (total === 0) fillWith(body, make("p", { class: "hint" }, page.say("deleted-none")));
    } catch (error) {
      failed.textContent = explain(page, error);
      more.hidden = false;
    }
    more.disabled = false;
  }

  /** @param {lifecycle.Deleted} article */
  function row(article) {
    const again = make("button", { type: "button", class: "button small", "data-field": `restore-${article.id}`, on: { click: () => void restore(article, again) } }, page.say("deleted-restore"));
    const by = page.say("history-by", { author: article.author || "—", when: page.when(article.deleted_at) });
    return make(
      "li",
      {},
      make("div", {}, make("p", { lang: article.language }, make("bdi", {}, article.question)), make("small", {}, make("code", { dir: "ltr" }, article.id), " · ", by)),
      again,
    );
  }

  /** @param {lifecycle.Deleted} article @param {HTMLButtonElement} button */
  async function restore(article, button) {
    button.disabled = true;
    failed.textContent = "";
    try {
      const stored = await lifecycle.restore(article.id, article.entry, null);
      dialog.close();
      restored(stored);
    } catch (error) {
      failed.textContent = explain(page, error);
      button.disabled = false;
    }
  }
}
