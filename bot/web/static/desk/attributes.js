// @ts-check
/** What the site defines to be known of a conversation and its visitor: shown with who says so, asked for and written. */

import { api } from "../shared/api.js";
import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { showDialog } from "./dialog.js";

/**
 * @typedef {import("./types.js").AttributeField} AttributeField
 * @typedef {import("./types.js").AttributeDefinition} AttributeDefinition
 * @typedef {import("./types.js").AttributeValue} AttributeValue
 * @typedef {import("./words.js").Words} Words
 */

/** What an attribute is called on this page. @param {Pick<AttributeDefinition, "label" | "labels">} field @param {Words} words */
export function nameOf({ label, labels }, words) {
  return labels[words.language] ?? label;
}

/**
 * A value in words.
 *
 * @param {AttributeValue} value
 * @param {string} kind
 * @param {Words} words
 */
export function inWords(value, kind, words) {
  if (value === null || value === undefined) return "–";
  if (kind === "boolean") return words.text(value === true || value === "true" ? "yes" : "no");
  if (kind === "number") return words.number(Number(value));
  if (kind === "date") return words.day(`${value}T12:00:00`);
  return String(value);
}

/** Who says so. @param {AttributeField} field @param {Words} words */
function sourceOf({ source, by }, words) {
  if (source === "agent") return words.text("attribute-agent", { agent: by ?? words.text("author-agent") });
  return source ? words.text(`attribute-${source}`) : "";
}

/**
 * The attributes that are to be seen beside the conversation.
 *
 * @param {AttributeField[]} fields
 * @param {Words} words
 * @param {(field: AttributeField) => void} change
 */
export function attributeList(fields, words, change) {
  return element("dl", { class: "facts attributes" }, ...fields.map((field) => row(field, words, change)));
}

/** @param {AttributeField} field @param {Words} words @param {(field: AttributeField) => void} change */
function row(field, words, change) {
  const name = nameOf(field, words);
  const said = sourceOf(field, words);
  const edit = element("button", { type: "button", class: "icon-button", "data-attribute": field.key, "aria-label": words.text("attribute-change", { name }), title: words.text("attribute-change", { name }) }, icon("edit", 16));
  edit.addEventListener("click", () => change(field));
  return element(
    "div",
    { "data-source": field.source },
    element("dt", {}, element("bdi", {}, name)),
    element("dd", {}, element("span", { class: "attribute-value" }, shown(field, words), said ? element("small", { class: "attribute-source" }, said) : null), field.may_edit ? edit : null),
  );
}

/** @param {AttributeField} field @param {Words} words */
function shown(field, words) {
  const text = inWords(field.value, field.kind, words);
  if (field.kind !== "link" || field.value === null) return element("bdi", {}, text);
  return element("a", { href: String(field.value), target: "_blank", rel: "noopener noreferrer nofollow", dir: "ltr" }, text);
}

/**
 * A field for a value; it is read by `value`, which is null where nothing is filled in.
 *
 * @param {AttributeDefinition} field
 * @param {AttributeValue} value
 * @param {Words} words
 * @param {string} [label]
 * @returns {{ control: HTMLInputElement | HTMLSelectElement, readonly value: AttributeValue }}
 */
export function valueControl(field, value, words, label) {
  const name = { class: "text-field", "aria-label": label ?? null };
  const given = value === null || value === undefined ? "" : String(value);
  /** @type {HTMLInputElement | HTMLSelectElement} */
  let control;
  if (field.kind === "choice" || field.kind === "boolean") {
    const options = field.kind === "boolean" ? [["true", words.text("yes")], ["false", words.text("no")]] : field.choices.map((one) => [one, one]);
    // A choice that the list has lost stays to be seen.
    if (given && !options.some(([one]) => one === given)) options.push([given, given]);
    control = element("select", name, element("option", { value: "" }, "–"), ...options.map(([one, text]) => element("option", { value: one, dir: "auto" }, text)));
    control.value = given;
  } else {
    const kinds = /** @type {Record<string, Record<string, string | number>>} */ ({
      number: { type: "text", inputmode: "decimal", dir: "ltr", maxlength: 40 },
      date: { type: "date" },
      link: { type: "url", dir: "ltr", maxlength: 2000, placeholder: "https://" },
      text: { type: "text", dir: "auto", maxlength: 500 },
    });
    control = element("input", { ...name, autocomplete: "off", ...kinds[field.kind], value: given });
  }
  return {
    control,
    get value() {
      const text = control.value.trim();
      if (!text) return null;
      return field.kind === "boolean" ? text === "true" : text;
    },
  };
}

/**
 * Ask for a value.
 *
 * @param {AttributeField} field
 * @param {Words} words
 * @returns {Promise<{ value: AttributeValue } | null>} null where it stays
 */
async function askValue(field, words) {
  const title = nameOf(field, words);
  const asked = valueControl(field, field.value, words);
  const isSure = await showDialog({
    title,
    content: [
      element("label", { class: "field" }, element("span", {}, title), asked.control),
      ...(field.owner === "visitor" ? [element("p", { class: "dialog-hint" }, words.text("attribute-of-visitor"))] : []),
    ],
    confirm: words.text("canned-save"),
    cancel: words.text("cancel"),
    first: asked.control,
  });
  return isSure && asked.value !== field.value ? { value: asked.value } : null;
}

export class AttributeWriting {
  /**
   * @param {string} path of the conversation
   * @param {{ words: Words, notices: import("./notices.js").Notices, inbox: import("./inbox.js").Inbox, written: (field: AttributeField) => void, load: () => Promise<void> }} around
   */
  constructor(path, around) {
    this.path = path;
    this.around = around;
  }

  /** Ask for a value, and write it. @param {AttributeField} field */
  async change(field) {
    const given = await askValue(field, this.around.words);
    if (given) await this.write(field, given.value);
  }

  /**
   * Write a value, and offer to take it back.
   *
   * @param {AttributeField} before
   * @param {AttributeValue} value
   * @param {boolean} [isNew] whether it can be taken back
   */
  async write(before, value, isNew = true) {
    const { words, notices } = this.around;
    const done = await this.#send(() => api.put(this.#address(before), { value, version: before.version }), before);
    if (!done) return;
    const name = nameOf(before, words);
    const now = { ...before, version: done.version };
    // Where nobody had written, what the page says is what it was.
    const undo = () => void (before.version ? this.write(now, before.value, false) : this.#reset(now));
    notices.tell(words.text("attribute-saved", { name }), isNew ? { label: words.text("undo"), run: undo, seconds: 10 } : undefined);
  }

  /** Let what the page says count again. @param {AttributeField} field */
  async #reset(field) {
    const { words, notices } = this.around;
    const done = await this.#send(() => api.delete(`${this.#address(field)}?version=${field.version}`), field);
    if (done) notices.tell(words.text("attribute-saved", { name: nameOf(field, words) }));
  }

  /** @param {AttributeField} field */
  #address(field) {
    return `${this.path}/attributes/${encodeURIComponent(field.key)}`;
  }

  /** @param {() => Promise<{ summary: import("./types.js").Summary, field: AttributeField }>} request @param {AttributeField} field */
  async #send(request, field) {
    const { words, notices, inbox, written, load } = this.around;
    try {
      const answer = await request();
      written(answer.field);
      inbox.put(answer.summary);
      return answer.field;
    } catch (error) {
      const isLost = /** @type {any} */ (error)?.code === "changed_meanwhile";
      notices.warn(isLost ? words.text("attribute-lost", { name: nameOf(field, words) }) : words.error(error));
      if (isLost) await load();
      return null;
    }
  }
}
