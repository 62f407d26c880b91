// @ts-check
/** Over the list: what of it is shown and in which order, and the views that the agent has saved. */

import { api } from "../shared/api.js";
import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { showDialog } from "./dialog.js";
import { inWords, nameOf } from "./attributes.js";
import { EVERYTHING, asked } from "./filters.js";

/**
 * @typedef {import("./filters.js").Filters} Filters
 * @typedef {import("./types.js").Summary} Summary
 * @typedef {import("./words.js").Words} Words
 * @typedef {{ id: number, name: string, filters: Filters }} SavedView
 */

const PRIORITIES = [1, 2, 4, 1000];
const MINUTES = [5, 15, 30, 60, 240];
const EMOTIONS = ["frustrated", "angry", "worried", "sad"];

/** Event: "changed" when other conversations are to be shown. */
export class FilterPanel extends EventTarget {
  /** @type {Filters} */
  filters = EVERYTHING;
  /** @type {SavedView[]} */
  #views = [];
  /** @type {import("./types.js").AttributeDefinition[]} */
  #attributes = [];
  #drawnAs = "";

  /** @param {import("./inbox.js").Inbox} inbox @param {import("./staff.js").Staff} staff @param {Words} words @param {(error: unknown) => void} fail */
  constructor(inbox, staff, words, fail) {
    super();
    this.inbox = inbox;
    this.staff = staff;
    this.words = words;
    this.fail = fail;
    this.summary = element("summary", { class: "filters-summary" });
    this.fields = element("div", { class: "filters-fields" });
    this.root = element("details", { class: "filters" }, this.summary, this.fields);
    this.root.addEventListener("toggle", () => {
      this.draw();
      if (this.root.open) void this.#load();
    });
  }

  /** Whether something is left out or in another order. */
  get isOn() {
    return asked(this.filters) > 0 || this.filters.sort !== "served";
  }

  /** @param {Partial<Filters>} wishes */
  set(wishes) {
    this.filters = { ...this.filters, ...wishes };
    this.draw();
    this.dispatchEvent(new Event("changed"));
  }

  reset() {
    this.set(EVERYTHING);
  }

  draw() {
    // Looked for in all that there is; nobody sees it while the panel is closed.
    const known = this.root.open ? this.#known() : { languages: [], channels: [], tags: [], values: {} };
    const as = JSON.stringify([this.filters, this.#views, this.#attributes, known, this.words.language, this.staff.teams.map(({ id, name }) => [id, name])]);
    if (as === this.#drawnAs) return;
    this.#drawnAs = as;
    const { words, filters } = this;
    const number = asked(filters);
    this.summary.replaceChildren(icon("tag", 16), element("span", {}, words.text("filter")), ...(number ? [element("span", { class: "count" }, words.number(number))] : []));
    const focused = /** @type {HTMLElement | null} */ (this.fields.contains(document.activeElement) ? document.activeElement : null)?.dataset.field;
    this.fields.replaceChildren(
      this.#saved(),
      this.#choice("language", words.text("fact-language"), known.languages.map((code) => [code, words.languageName(code)])),
      this.#choice("team", words.text("filter-team"), this.staff.teams.map(({ id, name }) => [id, name])),
      this.#choice("channel", words.text("fact-channel"), known.channels.map((name) => [name, words.code("channel", name) ?? name])),
      this.#choice("tag", words.text("filter-tag"), known.tags.map((tag) => [tag, tag])),
      ...this.#attributes.map((one) => this.#attribute(one, known.values[one.key] ?? [])),
      this.#choice("emotion", words.text("fact-feeling"), EMOTIONS.map((name) => [name, words.code("emotion", name) ?? name])),
      this.#choice("priority", words.text("filter-priority"), PRIORITIES.map((priority) => [priority, priority >= 1000 ? words.text("chip-first") : words.text("filter-priority-from", { priority })])),
      this.#choice("waiting", words.text("filter-waiting"), MINUTES.map((minutes) => [minutes * 60, words.duration(minutes * 60)])),
      this.#choice("due", words.text("filter-due"), ["soon", "overdue"].map((due) => [due, words.text(`filter-due-${due}`)])),
      this.#choice("sort", words.text("sort"), ["served", "waiting", "newest", "oldest", "priority", "due"].map((sort) => [sort, words.text(`sort-${sort}`)]), false),
      this.#buttons(),
    );
    if (focused) /** @type {HTMLElement | null} */ (this.fields.querySelector(`[data-field="${focused}"]`))?.focus();
  }

  /** What there is to choose from. */
  #known() {
    const all = [...this.inbox.view("queue"), ...this.inbox.view("mine"), ...this.inbox.view("all")];
    const of = (/** @type {(summary: Summary) => string[]} */ pick) => [...new Set(all.flatMap(pick))].sort();
    /** @type {Record<string, string[]>} */
    const values = {};
    for (const { key } of this.#attributes) values[key] = of(({ attributes }) => (attributes?.[key] === undefined ? [] : [attributes[key]]));
    return { values, languages: of(({ language }) => [language]), channels: of(({ channel }) => [channel]), tags: of(({ tags }) => tags ?? []) };
  }

  /**
   * @param {keyof Filters} field
   * @param {string} name
   * @param {[string | number, string][]} options
   * @param {boolean} [isOptional]
   */
  #choice(field, name, options, isOptional = true) {
    const select = element("select", { "data-field": field });
    const chosen = this.filters[field];
    // What was asked for stays to be seen, also where nothing is like that any more.
    const all = chosen === null || options.some(([value]) => value === chosen) ? options : [...options, /** @type {[string | number, string]} */ ([chosen, String(chosen)])];
    if (isOptional) select.append(element("option", { value: "" }, this.words.text("filter-any")));
    for (const [value, text] of all) select.append(element("option", { value, selected: value === chosen }, text));
    select.addEventListener("change", () => {
      const found = all.find(([value]) => String(value) === select.value);
      this.set({ [field]: found ? found[0] : null });
    });
    return element("label", { class: "filters-field" }, element("span", {}, name), select);
  }

  /** @param {import("./types.js").AttributeDefinition} attribute @param {string[]} known the values that there are */
  #attribute(attribute, known) {
    const { words } = this;
    const { key, kind, choices } = attribute;
    const chosen = this.filters.attributes?.[key] ?? "";
    const values = [...new Set([...(kind === "boolean" ? ["true", "false"] : choices), ...known, ...(chosen ? [chosen] : [])])];
    const select = element("select", { "data-field": `attribute-${key}` }, element("option", { value: "" }, words.text("filter-any")));
    for (const value of values) select.append(element("option", { value, selected: value === chosen }, inWords(value, kind, words)));
    select.addEventListener("change", () => {
      const { [key]: _, ...others } = this.filters.attributes ?? {};
      const wanted = select.value ? { ...others, [key]: select.value } : others;
      this.set({ attributes: Object.keys(wanted).length ? wanted : null });
    });
    return element("label", { class: "filters-field" }, element("span", { dir: "auto" }, nameOf(attribute, words)), select);
  }

  #saved() {
    const { words } = this;
    const now = JSON.stringify(this.filters);
    const select = element("select", { "data-field": "view" }, element("option", { value: "" }, "–"));
    for (const { id, name, filters } of this.#views) select.append(element("option", { value: id, selected: JSON.stringify({ ...EVERYTHING, ...filters }) === now }, name));
    select.addEventListener("change", () => {
      const view = this.#views.find(({ id }) => String(id) === select.value);
      this.set(view ? { ...EVERYTHING, ...view.filters } : EVERYTHING);
    });
    return element("label", { class: "filters-field wide" }, element("span", {}, words.text("views")), select);
  }

  #buttons() {
    const { words } = this;
    const button = (/** @type {string} */ name, /** @type {() => void} */ run) => {
      const made = element("button", { type: "button", class: "button small", "data-field": name }, words.text(name));
      made.addEventListener("click", run);
      return made;
    };
    const now = JSON.stringify(this.filters);
    const current = this.#views.find(({ filters }) => JSON.stringify({ ...EVERYTHING, ...filters }) === now);
    return element(
      "p",
      { class: "filters-buttons" },
      this.isOn ? button("filter-reset", () => this.reset()) : null,
      this.isOn && !current ? button("view-save", () => void this.#save()) : null,
      current ? button("view-delete", () => void this.#request(() => api.delete(`/api/v1/desk/views/${current.id}`))) : null,
    );
  }

  async #save() {
    const { words } = this;
    const field = element("input", { class: "text-field", type: "text", maxlength: 60, dir: "auto" });
    const isSure = await showDialog({
      title: words.text("view-save"),
      content: [element("label", { class: "field" }, element("span", {}, words.text("fact-name")), field)],
      confirm: words.text("view-save"),
      cancel: words.text("cancel"),
      first: field,
      check: () => (field.value.trim() ? null : words.text("fact-name")),
    });
    if (isSure) await this.#request(() => api.post("/api/v1/desk/views", { name: field.value.trim(), filters: this.filters }));
  }

  async #load() {
    await this.#request(async () => {
      const [views, { attributes }] = await Promise.all([api.get("/api/v1/desk/views"), api.get("/api/v1/desk/attributes")]);
      this.#attributes = attributes;
      return views;
    });
  }

  /** @param {() => Promise<{ views: SavedView[] }>} request */
  async #request(request) {
    try {
      this.#views = (await request()).views;
      this.draw();
    } catch (error) {
      this.fail(error);
    }
  }
}
