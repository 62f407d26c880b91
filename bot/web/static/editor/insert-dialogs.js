// @ts-check
/** What the buttons over an answer ask for before they insert something: an article, a picture or file, a snippet. */

import { fillWith, freshId, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";
import { ArticlePicker } from "./article-picker.js";
import { articleLink, fileLink, snippetMark } from "./markdown.js";
import { panelDialog } from "./panel-dialog.js";
import { writeRoute } from "./route.js";
import * as snippets from "./snippets.js";

/** @typedef {import("../shared/page.js").Page} Page */

/** What a field for files offers; the server looks at the content. */
const KINDS = "image/png,image/jpeg,image/gif,image/webp,.heic,.heif,.pdf,.txt,.csv,.docx,.xlsx";

/**
 * A link to another article.
 *
 * @param {Page} page
 * @param {string} said what is selected, which the link says then
 * @param {(markdown: string) => void} insert
 */
export function openArticleLink(page, said, insert) {
  const { dialog, body, foot, open } = panelDialog(page.say("link-article-title"), "insert-article");
  const hint = freshId("hint");
  /** @type {string[]} */
  const picked = [];
  /** @type {Map<string, string>} */
  const titles = new Map();
  const picker = new ArticlePicker(page, picked, titles, { field: "link-article", label: page.say("pick-article"), describedBy: hint });
  picker.addEventListener("edited", () => {
    const [id] = picked;
    if (id === undefined) return;
    dialog.close();
    insert(articleLink(said || titles.get(id) || id, id));
  });
  fillWith(body, make("p", { class: "hint", id: hint }, page.say("link-article-hint")), make("div", { class: "insert-picking" }, picker));
  fillWith(foot, cancel(page, dialog));
  open();
  picker.querySelector("input")?.focus();
}

/**
 * A picture, which is described first, or another file.
 *
 * @param {Page} page
 * @param {{ file?: File, said: string }} given `file` was dropped or pasted; `said` is what is selected
 * @param {(markdown: string) => void} insert
 */
export function openFile(page, { file, said }, insert) {
  const { dialog, body, foot, open } = panelDialog(page.say("file-title"), "insert-file");
  const [id, hint] = [freshId("said"), freshId("hint")];
  const state = make("p", { class: "insert-state", role: "status" });
  const fault = make("p", { class: "fault", role: "alert" });
  const shown = make("div", { class: "insert-shown" });
  const chooser = make("input", { type: "file", class: "unseen", tabindex: -1, "aria-hidden": "true", accept: KINDS, "data-field": "file-chosen", on: { change: () => chooser.files?.[0] && void send(chooser.files[0]) } });
  const choose = make("button", { type: "button", class: "button", "data-field": "file-choose", on: { click: () => chooser.click() } }, icon("upload", 18), page.say("file-choose"));
  const field = make("input", { id, type: "text", "data-field": "file-said", dir: "auto", autocomplete: "off", "aria-describedby": hint, maxlength: 500 });
  const label = make("label", { for: id });
  const words = make("p", { class: "hint", id: hint });
  const row = make("div", { class: "field", hidden: true }, label, words, field);
  const done = make("button", { type: "submit", class: "button primary", "data-field": "file-insert", "aria-disabled": "true" }, page.say("file-insert"));
  field.value = said;
  /** @type {import("./snippets.js").Kept | null} */
  let kept = null;

  const form = make(
    "form",
    { class: "insert-fields", on: { submit: (/** @type {Event} */ event) => finish(event) } },
    make("p", { class: "hint" }, page.say("file-hint")),
    make("div", {}, choose, chooser),
    state,
    fault,
    shown,
    row,
    make("div", { class: "choice-options" }, cancel(page, dialog), done),
  );
  fillWith(body, form);
  foot.remove();
  open();
  if (file) void send(file);

  /** @param {File} chosen */
  async function send(chosen) {
    fault.textContent = "";
    state.textContent = page.say("file-sending");
    done.setAttribute("aria-disabled", "true");
    try {
      kept = await snippets.upload(chosen);
      show(kept);
    } catch (error) {
      fault.textContent = explain(page, error);
    } finally {
      state.textContent = "";
      chooser.value = "";
    }
  }

  /** @param {import("./snippets.js").Kept} one */
  function show(one) {
    const isPicture = one.type.startsWith("image/");
    fillWith(shown, isPicture ? make("img", { src: snippets.addressOf(one.id), alt: "" }) : make("span", { class: "insert-name", dir: "auto" }, icon("attach", 18), one.name));
    label.textContent = page.say(isPicture ? "file-alt" : "file-said");
    words.textContent = isPicture ? page.say("file-alt-hint") : "";
    if (!isPicture && !field.value) field.value = one.name;
    row.hidden = false;
    done.setAttribute("aria-disabled", "false");
    field.focus();
  }

  /** @param {Event} event */
  function finish(event) {
    event.preventDefault();
    if (kept === null || done.getAttribute("aria-disabled") === "true") return;
    const isPicture = kept.type.startsWith("image/");
    if (isPicture && !field.value.trim()) {
      fault.textContent = page.say("file-alt-missing");
      field.setAttribute("aria-invalid", "true");
      field.focus();
      return;
    }
    dialog.close();
    insert(fileLink(field.value.trim() || kept.name, kept.id, isPicture));
  }
}

/**
 * A snippet.
 *
 * @param {Page} page
 * @param {string} language of the answer
 * @param {(markdown: string) => void} insert
 */
export function openSnippet(page, language, insert) {
  const { dialog, body, foot, open } = panelDialog(page.say("snippet-pick-title"), "insert-snippet");
  const place = make("div", { class: "insert-snippets" }, make("p", { role: "status" }, page.say("loading")));
  fillWith(body, place);
  fillWith(foot, make("a", { class: "button", href: writeRoute({ view: "snippets" }), on: { click: () => dialog.close() } }, icon("edit", 18), page.say("view-snippets")), cancel(page, dialog));
  open();
  snippets.load().then(
    (found) => {
      if (found.length === 0) fillWith(place, make("p", { class: "hint" }, page.say("snippets-empty-title")));
      else fillWith(place, make("ul", { class: "insert-list" }, ...found.map(row)));
    },
    (error) => fillWith(place, make("p", { class: "fault", role: "alert" }, explain(page, error))),
  );

  /** @param {import("./snippets.js").Snippet} one */
  function row({ name, texts }) {
    const code = texts[language] !== undefined ? language : (Object.keys(texts)[0] ?? language);
    const act = () => {
      dialog.close();
      insert(snippetMark(name));
    };
    return make(
      "li",
      {},
      make("button", { type: "button", "data-field": `snippet-${name}`, on: { click: act } }, make("code", { dir: "ltr" }, name), make("span", { lang: code, dir: page.direction(code) }, texts[code] ?? "")),
    );
  }
}

/** @param {Page} page @param {HTMLDialogElement} dialog */
function cancel(page, dialog) {
  return make("button", { type: "button", class: "button", on: { click: () => dialog.close() } }, page.say("cancel"));
}
