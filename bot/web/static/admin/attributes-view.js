// @ts-check
/** `<attributes-view>`: what the site wants to be known of its conversations and visitors: defined, ordered, retired. */

import { ApiError, api } from "../shared/api.js";
import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";
import { isMineToStay } from "./conflict.js";
import { linesOf, readTexts, textLines } from "./lines.js";
import { choice, field, formDialog, head, nothing, ticks } from "./parts.js";

/**
 * @typedef {import("../desk/types.js").AttributeDefinition & { id: number, editors: string, retired: boolean,
 *   version: number }} Attribute
 */

const ATTRIBUTES = "/api/v1/admin/attributes";
const KINDS = ["text", "number", "boolean", "date", "choice", "link"];

export class AttributesView extends HTMLElement {
  /** @type {Attribute[]} */
  #all = [];
  #body = make("div", { class: "list-body" });

  /** @param {import("../shared/page.js").Page} page @param {import("../shared/notices.js").NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
  }

  connectedCallback() {
    const { page } = this;
    const add = make("button", { type: "button", class: "button primary", on: { click: () => this.#open(null) } }, icon("plus", 18), page.say("attributes-add"));
    fillWith(this, head(page.say("view-attributes"), page.say("attributes-intro"), add), this.#body);
    void this.#request(() => api.get(ATTRIBUTES));
  }

  /** @param {() => Promise<{ attributes: Attribute[] }>} request */
  async #request(request) {
    try {
      this.#show((await request()).attributes);
    } catch (error) {
      this.notices.failed(explain(this.page, error));
    }
  }

  /** @param {Attribute[]} attributes */
  #show(attributes) {
    const focused = this.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement).dataset.up : undefined;
    this.#all = attributes;
    const rows = attributes.map((one, at) => this.#row(one, at));
    fillWith(this.#body, rows.length ? make("ol", { class: "rows" }, ...rows) : nothing(this.page.say("attributes-none")));
    if (focused) /** @type {HTMLElement | null} */ (this.querySelector(`[data-up="${focused}"]`))?.focus();
  }

  /** @param {Attribute} one @param {number} at */
  #row(one, at) {
    const { page } = this;
    const facts = [page.say(`attribute-kind-${one.kind}`), page.say(`attribute-owner-${one.owner}`), ...(one.retired ? [page.say("attribute-is-retired")] : [])];
    const up = make("button", { type: "button", class: "icon-button rule-up", "data-up": one.id, "aria-label": `${page.say("rule-up")} (${one.label})`, title: page.say("rule-up"), on: { click: () => this.#up(at) } }, icon("down", 18));
    return make(
      "li",
      { class: "row" },
      make(
        "div",
        { class: "row-text" },
        make("button", { type: "button", class: "row-name", on: { click: () => this.#open(one) } }, make("bdi", {}, one.labels[page.labels.language] ?? one.label)),
        make("p", { class: "row-facts" }, make("code", { dir: "ltr" }, one.key), ...facts.map((fact) => make("span", {}, fact))),
      ),
      at > 0 && up,
    );
  }

  /** @param {number} at */
  #up(at) {
    const ids = this.#all.map(({ id }) => id);
    const [moved] = ids.splice(at, 1);
    if (moved !== undefined) ids.splice(at - 1, 0, moved);
    return this.#request(() => api.put(`${ATTRIBUTES}/order`, { attributes: ids }));
  }

  /** @param {Attribute | null} one null for a new one */
  #open(one) {
    const { page } = this;
    const text = (/** @type {string} */ value, dir = "auto") => make("input", { type: "text", dir, autocomplete: "off", value });
    const lines = (/** @type {string[]} */ value) => make("textarea", { rows: 4, dir: "auto" }, value.join("\n"));
    const options = (/** @type {string} */ name, /** @type {string[]} */ values) => values.map((value) => ({ value, label: page.say(`attribute-${name}-${value}`) }));
    const label = text(one?.label ?? "");
    const key = text(one?.key ?? "", "ltr");
    const kind = choice(page.say("attribute-kind"), options("kind", KINDS), one?.kind ?? "text");
    const owner = choice(page.say("attribute-owner"), options("owner", ["conversation", "visitor"]), one?.owner ?? "conversation");
    const editors = choice(page.say("attribute-editors"), options("editors", ["agents", "supervisors", "nobody"]), one?.editors ?? "agents");
    const choices = lines(one?.choices ?? []);
    const labels = lines(textLines(one?.labels ?? {}));
    const more = ticks("", [{ value: "shown", label: page.say("attribute-shown") }, ...(one ? [{ value: "retired", label: page.say("attribute-retired") }] : [])], [...(one?.shown === false ? [] : ["shown"]), ...(one?.retired ? ["retired"] : [])]);
    // What it is called by pages and what it is stay: values would lose their sense.
    for (const control of [key, kind.control, owner.control]) control.disabled = one !== null;
    const choicesField = field(page.say("attribute-choices"), choices, page.say("attribute-choices-hint"));
    const showChoices = () => (choicesField.hidden = kind.control.value !== "choice");
    kind.control.addEventListener("change", showChoices);
    showChoices();
    const wanted = () => ({
      label: label.value.trim(),
      labels: readTexts(labels.value),
      choices: kind.control.value === "choice" ? linesOf(choices.value) : [],
      editors: editors.control.value,
      shown: more.values().includes("shown"),
    });
    formDialog({
      title: one ? one.label : page.say("attributes-add"),
      close: page.say("close"),
      save: page.say("save"),
      fields: [
        field(page.say("attribute-label"), label),
        field(page.say("attribute-labels"), labels, page.say("attribute-labels-hint")),
        field(page.say("attribute-key"), key, page.say("attribute-key-hint")),
        kind.row,
        choicesField,
        owner.row,
        editors.row,
        more.row,
      ],
      send: () => {
        if (one) return this.#store(one, { ...wanted(), retired: more.values().includes("retired") });
        return this.#add({ ...wanted(), key: key.value.trim(), kind: kind.control.value, owner: owner.control.value });
      },
    });
  }

  /** @param {Record<string, unknown>} wanted @returns {Promise<string | null>} what is wrong */
  async #add(wanted) {
    try {
      this.#show((await api.post(ATTRIBUTES, wanted)).attributes);
    } catch (error) {
      return explain(this.page, error);
    }
    this.notices.done(this.page.say("saved"));
    return null;
  }

  /** @param {Attribute} one @param {Record<string, unknown>} wanted @returns {Promise<string | null>} what is wrong */
  async #store(one, wanted) {
    const { page } = this;
    try {
      this.#show((await api.put(`${ATTRIBUTES}/${one.id}`, { ...wanted, version: one.version })).attributes);
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== "changed_meanwhile") return explain(page, error);
      const isMine = await isMineToStay(page, one.label);
      await this.#request(() => api.get(ATTRIBUTES));
      const newest = this.#all.find(({ id }) => id === one.id);
      return isMine && newest ? this.#store(newest, wanted) : null;
    }
    this.notices.done(page.say("saved"));
    return null;
  }
}

customElements.define("attributes-view", AttributesView);
