// @ts-check
/** `<care-fields>`: whom an article is for, who looks after it, and when it is read again. Dispatches `edited`. */

import { icon } from "../shared/icons.js";
import { fillWith, freshId, make } from "../shared/dom.js";
import * as lifecycle from "./lifecycle.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./draft.js").Draft} Draft
 * @typedef {import("./articles.js").Audience} Audience
 */

/** @type {Audience[]} */
export const AUDIENCES = ["public", "visitors", "agents"];

export class CareFields extends HTMLElement {
  /** @param {Page} page @param {Draft} draft */
  constructor(page, draft) {
    super();
    this.page = page;
    this.draft = draft;
  }

  connectedCallback() {
    if (this.firstChild) return;
    fillWith(this, this.#audience(), this.#owner(), this.#reviewBy());
  }

  #edited() {
    this.dispatchEvent(new Event("edited", { bubbles: true }));
  }

  #audience() {
    const { page, draft } = this;
    const options = AUDIENCES.map((one) => make("option", { value: one }, page.say(`audience-${one}`)));
    return this.#choice("audience", options, draft.audience, (value) => {
      draft.audience = /** @type {Audience} */ (value);
    });
  }

  #owner() {
    const { page, draft } = this;
    const place = make("optgroup", { label: page.say("owner") });
    // Somebody who has left is still named.
    const own = draft.owner && make("option", { value: draft.owner }, draft.owner);
    const options = [make("option", { value: "" }, page.say("owner-none")), place];
    if (own) place.append(own);
    const field = this.#choice("owner", options, draft.owner, (value) => {
      draft.owner = value;
    });
    void lifecycle
      .owners()
      .then((found) => {
        const others = found.filter(({ login }) => login !== draft.owner);
        const named = found.find(({ login }) => login === draft.owner);
        if (own && named) own.textContent = named.name;
        place.append(...others.map(({ login, name }) => make("option", { value: login }, name)));
      })
      .catch(() => {
        // Then the one that is there can be kept or taken away.
      });
    return field;
  }

  /**
   * @param {string} key
   * @param {Element[]} options
   * @param {string} value
   * @param {(value: string) => void} chosen
   */
  #choice(key, options, value, chosen) {
    const { page } = this;
    const [id, hint] = [freshId(key), freshId("hint")];
    const select = make(
      "select",
      {
        id,
        "data-field": key,
        "aria-describedby": hint,
        on: {
          change: () => {
            chosen(select.value);
            this.#edited();
          },
        },
      },
      ...options,
    );
    select.value = value;
    return make(
      "div",
      { class: "field" },
      make("label", { for: id }, page.say(key)),
      make("span", { class: "select" }, select, icon("chevron", 16)),
      make("p", { class: "hint", id: hint }, page.say(`${key}-hint`)),
    );
  }

  #reviewBy() {
    const { page, draft } = this;
    const [id, hint] = [freshId("review"), freshId("hint")];
    const field = make("input", {
      id,
      type: "date",
      "data-field": "review-by",
      "aria-describedby": hint,
      on: {
        input: () => {
          draft.reviewBy = field.value;
          this.#edited();
        },
      },
    });
    field.value = draft.reviewBy;
    return make("div", { class: "field" }, make("label", { for: id }, page.say("review-by")), field, make("p", { class: "hint", id: hint }, page.say("review-by-hint")));
  }
}

customElements.define("care-fields", CareFields);
