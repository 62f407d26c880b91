// @ts-check
/** By which attribute a report is split, and of whose conversations alone it is; kept in the page's address. */

import { api } from "../../shared/api.js";
import { element } from "../../shared/element.js";
import { inWords, nameOf } from "../attributes.js";

/**
 * @typedef {import("../types.js").AttributeDefinition} AttributeDefinition
 * @typedef {import("../words.js").Words} Words
 * @typedef {import("./types.js").ReportAttribute} ReportAttribute
 */

/** Event: "changed". */
export class Split extends EventTarget {
  /** @type {AttributeDefinition[]} those that the site defines */
  #defined = [];
  /** @type {ReportAttribute | null} */
  #told = null;
  /** @type {Words | null} */
  #words = null;

  /** @param {HTMLElement} root */
  constructor(root) {
    super();
    this.root = root;
    const asked = new URLSearchParams(location.search);
    this.attribute = asked.get("attribute");
    this.value = this.attribute === null ? null : asked.get("value");
  }

  /** What a report is asked for. @returns {Record<string, string>} */
  get query() {
    if (this.attribute === null) return {};
    return { attribute: this.attribute, ...(this.value === null ? {} : { value: this.value }) };
  }

  /** Fetch what the site defines. */
  async load() {
    this.#defined = (await api.get("/api/v1/desk/attributes")).attributes;
    // One that is retired meanwhile is asked for no more.
    if (!this.#defined.some(({ key }) => key === this.attribute)) this.attribute = this.value = null;
    this.#draw();
  }

  /** The values that a report turned out to have. @param {ReportAttribute | null} attribute */
  adopt(attribute) {
    this.#told = attribute;
    this.#draw();
  }

  /** @param {Words} words */
  speak(words) {
    this.#words = words;
    this.#draw();
  }

  #draw() {
    const words = this.#words;
    if (!words) return;
    this.root.hidden = this.#defined.length === 0;
    const chosen = this.#defined.find(({ key }) => key === this.attribute);
    const values = this.#told?.key === this.attribute ? (this.#told?.values ?? []) : [];
    this.root.replaceChildren(
      field("attribute", words.text("section-attributes"), "–", this.#defined.map((one) => [one.key, nameOf(one, words)]), this.attribute, (key) => this.#take(key, null)),
      ...(chosen ? [field("value", nameOf(chosen, words), words.text("filter-any"), [...new Set([...values, ...(this.value === null ? [] : [this.value])])].map((one) => [one, inWords(one, chosen.kind, words)]), this.value, (value) => this.#take(this.attribute, value))] : []),
    );
  }

  /** @param {string | null} attribute @param {string | null} value */
  #take(attribute, value) {
    this.attribute = attribute;
    this.value = value;
    const address = new URLSearchParams(location.search);
    for (const name of ["attribute", "value"]) address.delete(name);
    for (const [name, wanted] of Object.entries(this.query)) address.set(name, wanted);
    history.replaceState(null, "", `?${address}`);
    this.#draw();
    /** @type {HTMLElement | null} */ (this.root.querySelector(`#split-${value === null ? "attribute" : "value"}`))?.focus();
    this.dispatchEvent(new Event("changed"));
  }
}

/**
 * @param {string} name
 * @param {string} label
 * @param {string} all what stands for nothing in particular
 * @param {string[][]} options
 * @param {string | null} chosen
 * @param {(chosen: string | null) => void} take
 */
function field(name, label, all, options, chosen, take) {
  const select = element("select", { id: `split-${name}` }, element("option", { value: "" }, all), ...options.map(([value, text]) => element("option", { value, dir: "auto" }, text)));
  select.value = chosen ?? "";
  select.addEventListener("change", () => take(select.value || null));
  return element("label", { class: "split-field" }, element("span", { dir: "auto" }, label), select);
}
