// @ts-check
/** `<detail-fields>`: what an article has once, whatever its languages: id, category, tags. Dispatches `edited`. */

import { freshId, make } from "../shared/dom.js";
import { CareFields } from "./care-fields.js";
import { TagList } from "./tag-list.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./draft.js").Draft} Draft
 * @typedef {import("./draft.js").Fault} Fault
 */

export class DetailFields extends HTMLElement {
  #fault = make("p", { class: "fault", id: freshId("fault") });
  /** @type {HTMLInputElement | null} */
  #id = null;
  /** The id that another article has, for as long as it stands there. */
  #taken = "";
  /** @type {TagList | null} */
  #tags = null;

  /**
   * @param {Page} page
   * @param {Draft} draft
   * @param {() => Promise<string[]>} categories those in use
   */
  constructor(page, draft, categories) {
    super();
    this.page = page;
    this.draft = draft;
    this.categories = categories;
  }

  connectedCallback() {
    if (this.firstChild) return;
    const { page, draft } = this;
    this.append(
      make(
        "section",
        { class: "card details", "aria-labelledby": "details-title" },
        make("h2", { id: "details-title" }, page.say("details")),
        draft.isNew ? this.#idField() : this.#idShown(),
        this.#category(),
        this.#tagField(),
        new CareFields(page, draft),
      ),
    );
  }

  /** The id follows the question as it is typed. */
  refresh() {
    if (this.#id && document.activeElement !== this.#id) this.#id.value = this.draft.id;
  }

  focusId() {
    this.#id?.focus();
  }

  commitEntry() {
    this.#tags?.commitEntry();
  }

  /** @param {Fault[]} faults */
  showFaults(faults) {
    let fault = faults.find(({ field }) => field === "id");
    if (fault?.label === "fault-id-taken") {
      this.#taken ||= this.draft.id;
      if (this.#taken !== this.draft.id) fault = undefined;
    } else {
      this.#taken = "";
    }
    this.#fault.textContent = fault ? this.page.say(fault.label) : "";
    if (fault) this.#id?.setAttribute("aria-invalid", "true");
    else this.#id?.removeAttribute("aria-invalid");
  }

  #edited() {
    this.dispatchEvent(new Event("edited", { bubbles: true }));
  }

  #idShown() {
    return make(
      "div",
      { class: "field" },
      make("p", { class: "label" }, this.page.say("id")),
      make("p", {}, make("code", { dir: "ltr" }, this.draft.id)),
    );
  }

  #idField() {
    const { page, draft } = this;
    const [id, hint] = [freshId("id"), freshId("hint")];
    const field = make("input", {
      id,
      type: "text",
      class: "code",
      "data-field": "id",
      "aria-describedby": `${hint} ${this.#fault.id}`,
      autocomplete: "off",
      autocapitalize: "none",
      spellcheck: "false",
      dir: "ltr",
      maxlength: 100,
      on: {
        input: () => {
          draft.setId(field.value);
          this.#edited();
        },
        blur: () => {
          field.value = draft.id; // an emptied field gets its suggestion again
          if (!draft.id) draft.setId("");
        },
      },
    });
    field.value = draft.id;
    this.#id = field;
    return make(
      "div",
      { class: "field" },
      make("label", { for: id }, page.say("id")),
      field,
      make("p", { class: "hint", id: hint }, page.say("id-hint")),
      this.#fault,
    );
  }

  #category() {
    const { page, draft } = this;
    const [id, hint, list] = [freshId("category"), freshId("hint"), freshId("categories")];
    const options = make("datalist", { id: list });
    void this.categories().then((names) => options.append(...names.map((name) => make("option", { value: name }))));
    const field = make("input", {
      id,
      type: "text",
      list,
      "data-field": "category",
      "aria-describedby": hint,
      autocomplete: "off",
      dir: "auto",
      on: {
        input: () => {
          draft.category = field.value;
          this.#edited();
        },
      },
    });
    field.value = draft.category;
    return make("div", { class: "field" }, make("label", { for: id }, page.say("category")), field, options, make("p", { class: "hint", id: hint }, page.say("category-hint")));
  }

  #tagField() {
    const [id, hint] = [freshId("tags"), freshId("hint")];
    this.#tags = new TagList(this.page, this.draft, id, hint);
    return make("div", { class: "field" }, make("label", { for: id }, this.page.say("tags")), this.#tags, make("p", { class: "hint", id: hint }, this.page.say("tags-hint")));
  }
}

customElements.define("detail-fields", DetailFields);
