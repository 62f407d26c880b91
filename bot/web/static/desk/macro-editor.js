// @ts-check
/** Where macros are made, changed and deleted: one's own, and for who supervises those of everybody and of teams. */

import { ApiError, api } from "../shared/api.js";
import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { showDialog } from "./dialog.js";
import { ask } from "./question.js";
import { freshStep, STEPS } from "./step-fields.js";
import { StepList } from "./step-list.js";

/**
 * @typedef {import("./types.js").Macro} Macro
 * @typedef {import("./words.js").Words} Words
 * @typedef {{ macros: import("./macros.js").Macros, canned: import("./canned.js").CannedReplies,
 *   staff: import("./staff.js").Staff, words: Words, supervises: boolean }} Around
 */

let made = 0;

/** @param {Around} around */
export async function editMacros(around) {
  const { macros, canned, staff, words } = around;
  const editor = new MacroEditor(around);
  try {
    const [{ attributes }] = await Promise.all([api.get("/api/v1/desk/attributes"), macros.refresh(), canned.refresh(true), staff.load()]);
    editor.attributes = attributes;
  } catch (error) {
    editor.say(words.error(error), true);
  }
  editor.open(macros.all.find(({ may_change }) => may_change) ?? null);
  await showDialog({ title: words.text("macros"), content: [editor.root], cancel: words.text("close-box"), wide: true, first: editor.name });
}

class MacroEditor {
  /** The one that is being changed; null is a new one. @type {Macro | null} */
  #macro = null;
  #isBusy = false;
  /** What the site defines to be known. @type {import("./types.js").AttributeDefinition[]} */
  attributes = [];

  /** @param {Around} around */
  constructor(around) {
    const { words } = around;
    this.around = around;
    this.tags = element("datalist", { id: `macro-tags-${++made}` });
    this.list = element("ul", { class: "canned-names" });
    this.name = element("input", { class: "text-field", maxlength: 60, dir: "auto", autocomplete: "off" });
    this.whose = element("select", { class: "text-field" });
    this.steps = new StepList(STEPS, () => this.#known);
    this.said = element("p", { class: "canned-said", role: "status" });
    this.save = element("button", { type: "button", class: "button primary" }, words.text("canned-save"));
    this.remove = element("button", { type: "button", class: "button" }, icon("trash", 18), words.text("canned-delete"));
    const field = (/** @type {string} */ name, /** @type {HTMLElement} */ input) => element("label", { class: "field" }, element("span", {}, words.text(name)), input);
    const whose = field("macro-for", this.whose);
    whose.hidden = !around.supervises;
    this.root = element(
      "div",
      { class: "canned-editor" },
      this.list,
      element("div", {}, field("macro-name", this.name), whose, this.steps.root, this.tags, this.said, element("div", { class: "canned-buttons" }, this.save, this.remove)),
    );
    this.save.addEventListener("click", () => void this.#do(() => this.#save()));
    this.remove.addEventListener("click", () => void this.#do(() => this.#remove()));
    void api.get("/api/v1/desk/tags").then(
      ({ tags }) => this.tags.replaceChildren(...tags.map((/** @type {string} */ value) => element("option", { value }))),
      () => {}, // without them a tag is written by hand
    );
  }

  /** @param {Macro | null} macro null for a new one */
  open(macro) {
    this.#macro = macro;
    this.steps.show(macro?.steps ?? [freshStep("reply", this.#known)]);
    this.name.value = macro?.name ?? "";
    this.remove.hidden = macro === null;
    this.say("");
    this.#draw();
    this.whose.value = macro?.team ? String(macro.team) : macro?.shared ? "all" : "me";
  }

  /** @param {string} text @param {boolean} [isFault] */
  say(text, isFault = false) {
    this.said.textContent = text;
    this.said.dataset.fault = String(isFault);
  }

  get #known() {
    const { canned, staff, words } = this.around;
    return { canned: canned.all, staff, tags: this.tags.id, attributes: this.attributes, words };
  }

  #draw() {
    const { words, macros, staff } = this.around;
    const one = (/** @type {Macro | null} */ macro) => {
      const isOpen = macro?.id === this.#macro?.id;
      const button = element("button", { type: "button", class: "canned-name", "aria-current": isOpen ? "true" : null }, ...(macro ? [element("bdi", {}, macro.name)] : [icon("plus", 16), words.text("macro-new")]));
      button.addEventListener("click", () => {
        this.open(macro);
        this.name.focus();
      });
      return element("li", {}, button);
    };
    this.list.replaceChildren(...macros.all.filter(({ may_change }) => may_change).map(one), one(null));
    const options = [["me", words.text("macro-for-me")], ["all", words.text("macro-for-all")], ...staff.teams.map(({ id, name }) => [String(id), words.text("chip-team", { team: name })])];
    this.whose.replaceChildren(...options.map(([value, text]) => element("option", { value }, text)));
  }

  async #save() {
    const { words, macros } = this.around;
    if (!this.name.value.trim() || !this.steps.isComplete) {
      this.say(words.text("error-invalid-macro"), true);
      return;
    }
    const whose = this.around.supervises ? this.whose.value : "me";
    const team = whose === "me" || whose === "all" ? null : Number(whose);
    const saved = await macros.save(this.#macro, { name: this.name.value, shared: whose !== "me", team, steps: this.steps.steps });
    this.open(macros.all.find(({ id }) => id === saved.id) ?? saved);
    this.say(words.text("canned-saved"));
  }

  async #remove() {
    const { words, macros } = this.around;
    const macro = this.#macro;
    if (!macro) return;
    const isSure = await ask({ question: words.text("macro-delete-question", { name: macro.name }), explanation: [], confirm: words.text("canned-delete"), cancel: words.text("cancel"), grave: true });
    if (!isSure) return;
    await macros.remove(macro.id);
    this.open(macros.all.find(({ may_change }) => may_change) ?? null);
  }

  /** @param {() => Promise<void>} action */
  async #do(action) {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      await action();
    } catch (error) {
      const { words, macros } = this.around;
      if (error instanceof ApiError && error.code === "changed_meanwhile") {
        // Theirs shows in the list; what was written here stays until another one is opened.
        await macros.refresh().catch(() => {});
        this.#draw();
        this.say(words.text("macro-conflict"), true);
      } else this.say(words.error(error), true);
    }
    this.#isBusy = false;
  }
}
