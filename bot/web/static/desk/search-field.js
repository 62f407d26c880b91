// @ts-check
/** The field over the list: looks for what was typed once the typing pauses. */

import { icon } from "../shared/icons.js";

const PAUSE = 300;

export class SearchField {
  #timer = 0;

  /** @param {HTMLInputElement} field @param {(text: string) => void} search "" where the field was emptied */
  constructor(field, search) {
    this.field = field;
    document.getElementById("search-sign")?.replaceChildren(icon("search", 18));
    const now = () => {
      clearTimeout(this.#timer);
      search(field.value.trim());
    };
    field.addEventListener("input", () => {
      clearTimeout(this.#timer);
      if (field.value.trim()) this.#timer = setTimeout(now, PAUSE);
      else now();
    });
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing) now();
      if (event.key !== "Escape" || !field.value) return;
      event.preventDefault(); // a second one leaves the field
      field.value = "";
      now();
    });
  }

  /** What the address says; what is being typed is newer. @param {string} text */
  show(text) {
    if (document.activeElement === this.field || this.field.value.trim() === text) return;
    this.field.value = text;
  }

  focus() {
    this.field.focus();
    this.field.select();
  }
}
