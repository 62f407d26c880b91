// @ts-check
/** The visitor's earlier conversations, each by its last words: to be read, and gone on with. */

import { dayName } from "../shared/times.js";
import { make, say } from "./make.js";
import { beginningOf } from "./peek.js";

/** @typedef {import("./keepsake.js").LaidAside} LaidAside */

export class EarlierList {
  isOpen = false;
  #shown = "";

  /** @param {{ choose: (one: LaidAside) => void, back: () => void }} acts */
  constructor({ choose, back }) {
    this.choose = choose;
    this.title = make("h3", { class: "earlier-title", tabindex: "-1" });
    this.list = make("ul", { class: "earlier-rows" });
    this.back = make("button", { type: "button", class: "link", on: { click: back } });
    this.element = make("section", { class: "earlier", hidden: true }, this.title, this.list, this.back);
  }

  focus() {
    this.title.focus();
  }

  /** @param {import("../shared/labels.js").Labels} labels @param {LaidAside[]} earlier */
  render(labels, earlier) {
    this.element.hidden = !this.isOpen;
    if (!this.isOpen) return;
    say(this.title, labels.text("widget-earlier"));
    say(this.back, labels.text("widget-back"));
    const now = JSON.stringify([labels.locale, earlier]);
    if (now === this.#shown) return; // what has the focus keeps it
    this.#shown = now;
    const words = { today: labels.text("widget-today"), yesterday: labels.text("widget-yesterday") };
    this.list.replaceChildren(
      ...earlier.map((one) =>
        make(
          "li",
          {},
          make(
            "button",
            { type: "button", class: "earlier-row", on: { click: () => this.choose(one) } },
            make("span", { class: "earlier-text", dir: "auto", lang: one.language, text: beginningOf(one.text) || "…" }),
            make("small", { text: dayName(new Date(one.updated_at), labels.locale, words) }),
          ),
        ),
      ),
    );
  }
}
