// @ts-check
/** The form of a greeting: when it comes, to whom, and what it says, beside the bubble as visitors see it. */

import { debounced, freshId, make } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { uuid } from "../shared/uuid.js";
import { linesOf } from "./lines.js";
import { choice, field, formDialog, ticks } from "./parts.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./site-view.js").Site} Site
 * @typedef {import("./trigger-list.js").Trigger} Trigger
 * @typedef {{ save: (trigger: Trigger) => Promise<string | null>, remove: (trigger: Trigger) => Promise<boolean> }} Acts
 *   `save` answers what is wrong, `remove` whether it is gone
 */

/** So long nobody has to have typed before the bubble is drawn anew, in milliseconds. */
const PAUSE = 300;
/** @type {Omit<Trigger, "id">} */
const USUAL = { name: "", on: true, after: 10, leaving: false, returning: false, pages: [], languages: [], hours: "any", rest: 24, text: {}, starters: {} };

/** @param {Page} page @param {Trigger | null} trigger null for a new one @param {Site} site @param {Acts} acts */
export function openTrigger(page, trigger, site, acts) {
  const form = new TriggerForm(page, trigger ?? { id: uuid(), ...USUAL }, site);
  const remove = async (/** @type {Trigger} */ one) => {
    if (await acts.remove(one)) dialog.close();
  };
  const dialog = formDialog({
    title: trigger?.name ?? page.say("trigger-add"),
    close: page.say("close"),
    save: page.say("save"),
    fields: form.fields,
    tools: [trigger && make("button", { type: "button", class: "button small quiet-danger", on: { click: () => void remove(trigger) } }, icon("trash", 16), page.labels.text("desk-canned-delete"))],
    send: async () => form.fault ?? acts.save(form.read()),
  });
  dialog.addEventListener("input", () => form.tell());
  dialog.addEventListener("change", () => form.tell());
  form.listen(dialog);
}

class TriggerForm {
  /** @param {Page} page @param {Trigger} trigger @param {Site} site */
  constructor(page, trigger, site) {
    this.page = page;
    this.trigger = trigger;
    this.name = make("input", { type: "text", dir: "auto", autocomplete: "off", maxlength: 80, value: trigger.name });
    this.after = make("input", { type: "number", min: 0, max: 3600, step: 1, value: trigger.after });
    this.rest = make("input", { type: "number", min: 1, max: 8760, step: 1, value: trigger.rest });
    this.pages = make("textarea", { rows: 3, dir: "ltr", spellcheck: "false", autocapitalize: "off" });
    this.pages.value = trigger.pages.join("\n");
    this.leaving = tick(page.say("trigger-leaving"), trigger.leaving);
    this.returning = tick(page.say("trigger-returning"), trigger.returning);
    const hours = ["any", "open", "closed"].map((value) => ({ value, label: page.say(`rule-hours-${value}`) }));
    this.hours = choice(page.say("rule-hours"), hours, trigger.hours);
    const offered = site.values.languages.flatMap((code) => site.languages.find((one) => one.code === code) ?? []);
    const spoken = offered.map(({ code, name }) => ({ value: code, label: name, lang: code }));
    this.languages = ticks(page.say("rule-languages"), spoken, trigger.languages, page.say("trigger-languages-hint"));
    this.words = new Words(page, trigger, offered);
    this.preview = make("iframe", { class: "trigger-preview", src: "/static/admin/preview/index.html", title: page.say("widget-preview") });
    this.tell = debounced(() => {
      this.preview.contentWindow?.postMessage({ greeting: this.words.shown, ...this.words.spoken }, location.origin);
    }, PAUSE);
  }

  get fields() {
    const { page } = this;
    return [
      field(page.say("trigger-name"), this.name, page.say("trigger-name-hint")),
      ...this.words.rows,
      this.preview,
      field(page.say("trigger-after"), this.after),
      this.leaving.row,
      field(page.say("trigger-pages"), this.pages, page.say("trigger-pages-hint", { one: "/prices", all: "/shop/*" })),
      field(page.say("trigger-rest"), this.rest),
      make("details", { class: "rule-conditions", open: this.#isPicky }, make("summary", {}, page.say("rule-if")), this.returning.row, this.hours.row, this.languages.row),
    ];
  }

  /** Whether it is only for some. */
  get #isPicky() {
    const { returning, hours, languages } = this.trigger;
    return returning || hours !== "any" || languages.length > 0;
  }

  /** What is missing, or null. */
  get fault() {
    const { name, text } = this.read();
    return name === "" || Object.values(text).every((one) => one.trim() === "") ? this.page.say("trigger-incomplete") : null;
  }

  /** The bubble is drawn as soon as its frame is ready. @param {HTMLDialogElement} dialog */
  listen(dialog) {
    const hear = (/** @type {MessageEvent} */ event) => {
      if (event.source === this.preview.contentWindow && event.origin === location.origin && event.data === "ready") this.tell.now();
    };
    addEventListener("message", hear);
    dialog.addEventListener("close", () => {
      removeEventListener("message", hear);
      this.tell.cancel();
    });
  }

  /** @returns {Trigger} */
  read() {
    const number = (/** @type {HTMLInputElement} */ control) => Math.round(Number(control.value) || 0);
    return {
      id: this.trigger.id,
      on: this.trigger.on,
      name: this.name.value.trim(),
      after: number(this.after),
      leaving: this.leaving.box.checked,
      returning: this.returning.box.checked,
      pages: linesOf(this.pages.value),
      languages: this.languages.values(),
      hours: this.hours.control.value,
      rest: number(this.rest),
      ...this.words.read(),
    };
  }
}

/** What a greeting says, in one language at a time. */
class Words {
  /** @param {Page} page @param {Trigger} trigger @param {{ code: string, name: string, direction: string }[]} offered */
  constructor(page, trigger, offered) {
    this.page = page;
    this.offered = offered;
    this.texts = { ...trigger.text };
    this.questions = Object.fromEntries(Object.entries(trigger.starters).map(([code, lines]) => [code, lines.join("\n")]));
    // The one that it is written in, or else that of whoever writes it.
    const first = offered.find(({ code }) => this.texts[code]) ?? offered.find(({ code }) => code === page.labels.language) ?? offered[0];
    this.language = choice(page.say("site-texts-language"), offered.map(({ code, name }) => ({ value: code, label: name, lang: code })), first?.code ?? "en", page.say("trigger-text-hint"));
    this.text = make("textarea", { rows: 3, maxlength: 500, id: freshId("text") });
    this.starters = make("textarea", { rows: 3, maxlength: 400, id: freshId("starters") });
    this.text.addEventListener("input", () => (this.texts[this.code] = this.text.value));
    this.starters.addEventListener("input", () => (this.questions[this.code] = this.starters.value));
    this.language.control.addEventListener("change", () => this.#show());
    this.#show();
  }

  get code() {
    return this.language.control.value;
  }

  get rows() {
    const { page } = this;
    return [this.language.row, field(page.say("trigger-text"), this.text), field(page.say("site-starters"), this.starters, page.say("site-starters-hint"))];
  }

  /** As the bubble shows it. */
  get shown() {
    return { text: this.text.value, questions: linesOf(this.starters.value).slice(0, 4) };
  }

  get spoken() {
    return { language: this.code, direction: this.offered.find(({ code }) => code === this.code)?.direction ?? "ltr" };
  }

  read() {
    const starters = Object.entries(this.questions).map(([code, text]) => [code, linesOf(text)]);
    return { text: this.texts, starters: Object.fromEntries(starters) };
  }

  #show() {
    const { language, direction } = this.spoken;
    Object.assign(this.text, { lang: language, dir: direction, value: this.texts[language] ?? "" });
    Object.assign(this.starters, { lang: language, dir: direction, value: this.questions[language] ?? "" });
  }
}

/** @param {string} label @param {boolean} isOn */
function tick(label, isOn) {
  const box = make("input", { type: "checkbox" });
  box.checked = isOn;
  return { box, row: make("label", { class: "tick" }, box, make("span", {}, label)) };
}
