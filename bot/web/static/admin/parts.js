// @ts-check
/** Fields and frames that the parts of the administration are made of. */

import { freshId, make } from "../shared/dom.js";
import { icon } from "../shared/icons.js";

/** @typedef {import("../shared/dom.js").Child} Child */

/**
 * A field with its label, and a hint where there is something to say.
 *
 * @param {string} label
 * @param {HTMLInputElement | HTMLTextAreaElement} control
 * @param {string} [hint]
 */
export function field(label, control, hint = "") {
  control.id ||= freshId("field");
  const about = hint ? freshId("hint") : null;
  if (about) control.setAttribute("aria-describedby", about);
  return make("div", { class: "field" }, make("label", { for: control.id }, label), about && make("p", { class: "hint", id: about }, hint), control);
}

/**
 * @param {string} label
 * @param {{ value: string, label: string, lang?: string }[]} options
 * @param {string} value
 * @param {string} [hint]
 * @returns {{ row: HTMLElement, control: HTMLSelectElement }}
 */
export function choice(label, options, value, hint = "") {
  const id = freshId("choice");
  const about = hint ? freshId("hint") : null;
  const control = make("select", { id, "aria-describedby": about }, ...options.map((one) => make("option", { value: one.value, lang: one.lang }, one.label)));
  control.value = value;
  const row = make(
    "div",
    { class: "field" },
    make("label", { for: id }, label),
    about && make("p", { class: "hint", id: about }, hint),
    make("span", { class: "select" }, control, icon("chevron", 14)),
  );
  return { row, control };
}

/**
 * Several of a few things.
 *
 * @param {string} label
 * @param {{ value: string, label: string, lang?: string }[]} options
 * @param {string[]} chosen
 * @param {string} [hint]
 * @returns {{ row: HTMLElement, values: () => string[] }}
 */
export function ticks(label, options, chosen, hint = "") {
  const boxes = options.map((one) => {
    const box = make("input", { type: "checkbox", value: one.value });
    box.checked = chosen.includes(one.value);
    return { box, row: make("label", { class: "tick" }, box, make("span", { dir: "auto", lang: one.lang }, one.label)) };
  });
  const row = make(
    "fieldset",
    { class: "field ticks" },
    make("legend", { class: "label" }, label),
    hint && make("p", { class: "hint" }, hint),
    make("div", { class: "tick-rows" }, ...boxes.map((one) => one.row)),
  );
  return { row, values: () => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value) };
}

/**
 * A form in a dialog, which is closed by Escape, by its cross, or when `send` says that all is well.
 *
 * @param {{ title: string, close: string, save: string, fields: Child[], tools?: Child[],
 *   send: () => Promise<string | null> }} content `send` answers what is wrong, or null
 * @returns {HTMLDialogElement} shown already
 */
export function formDialog({ title, close, save, fields, tools = [], send }) {
  const heading = freshId("title");
  const fault = make("p", { class: "fault", role: "alert" });
  const button = make("button", { type: "submit", class: "button primary" }, save);
  const form = make(
    "form",
    { novalidate: true },
    make(
      "div",
      { class: "dialog-head" },
      make("h2", { id: heading }, make("bdi", {}, title)),
      make("button", { type: "button", class: "icon-button", "aria-label": close, title: close, on: { click: () => dialog.close() } }, icon("close", 20)),
    ),
    make("div", { class: "dialog-body" }, ...fields),
    fault,
    make("div", { class: "dialog-foot" }, button, ...tools),
  );
  const dialog = make("dialog", { class: "form-dialog", "aria-labelledby": heading }, form);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (button.getAttribute("aria-disabled") === "true") return;
    button.setAttribute("aria-disabled", "true");
    fault.textContent = "";
    const wrong = await send();
    button.removeAttribute("aria-disabled");
    if (wrong === null) dialog.close();
    else fault.textContent = wrong;
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/**
 * The head of a part: what it is, what it is for, and what can be done.
 *
 * @param {string} title
 * @param {string} intro
 * @param {...Child} tools
 */
export function head(title, intro, ...tools) {
  return make("div", { class: "list-head" }, make("div", { class: "list-title" }, make("h1", {}, title), ...tools), make("p", { class: "view-intro" }, intro));
}

/** "nl, en" as a list. @param {string} text */
export function listed(text) {
  return text.split(/[,،、，;\n]/).map((one) => one.trim()).filter(Boolean);
}

/** Several names as the page's language lists them. @param {import("../shared/page.js").Page} page @param {string[]} names */
export function joined(page, names) {
  return new Intl.ListFormat(page.labels.language, { type: "unit" }).format(names);
}

/**
 * A field by which a list is narrowed as one types.
 *
 * @param {string} label
 * @param {() => void} look
 * @returns {{ row: HTMLElement, control: HTMLInputElement }}
 */
export function finder(label, look) {
  const control = make("input", { type: "search", "aria-label": label, placeholder: label, autocomplete: "off", maxlength: 200, on: { input: look } });
  return { row: make("div", { class: "field finder", role: "search" }, icon("search", 18), control), control };
}

/** What stands where there is nothing to list. @param {string} text */
export function nothing(text) {
  return make("p", { class: "card nothing", role: "status" }, text);
}

/**
 * What the environment has set is shown as that, and cannot be changed here.
 *
 * @param {import("../shared/page.js").Page} page
 * @param {HTMLElement | undefined} row
 * @param {string | undefined} variable that has set it
 */
export function fix(page, row, variable) {
  if (!row || !variable) return;
  for (const control of row.querySelectorAll("input, select, textarea")) control.setAttribute("disabled", "");
  row.append(make("p", { class: "fixed-note" }, page.say("site-fixed", { variable })));
}

/**
 * A text that is to be copied elsewhere, by a button or with the keyboard.
 *
 * @param {import("../shared/page.js").Page} page
 * @param {string} text
 * @param {Record<string, string>} called what the field is called, as attributes
 * @param {string} look of the button
 * @param {...(Node | string)} face of the button
 */
export function copyable(page, text, called, look, ...face) {
  const shown = make("input", { type: "text", readonly: true, dir: "ltr", value: text, ...called });
  shown.addEventListener("focus", () => shown.select());
  const told = make("span", { role: "status" });
  const copy = async () => {
    shown.select();
    try {
      await navigator.clipboard.writeText(text);
      told.textContent = page.say("link-copied");
    } catch {
      // It is selected: the keyboard copies it.
    }
  };
  return { shown, told, button: make("button", { type: "button", class: `button ${look}`, on: { click: () => void copy() } }, ...face) };
}
