// @ts-check
/** The line below a translated message: from which language, and the way to the original and back. */

import { make, say } from "./make.js";

/** @typedef {import("../shared/labels.js").Labels} Labels */

export class TranslationLine {
  showsOriginal = false;

  /** @param {() => void} toggled */
  constructor(toggled) {
    this.text = make("span");
    const toggle = () => {
      this.showsOriginal = !this.showsOriginal;
      toggled();
    };
    this.toggle = make("button", { type: "button", class: "link translation-toggle", on: { click: toggle } });
    this.element = make("p", { class: "translation", hidden: true }, this.text, this.toggle);
  }

  /**
   * @param {string | null} language of the original; null where the message is not a translation
   * @param {Labels} labels
   */
  render(language, labels) {
    this.element.hidden = language === null;
    if (language === null) return;
    say(this.text, labels.text("widget-translated", { language: languageName(language, labels.language) }));
    say(this.toggle, labels.text(this.showsOriginal ? "widget-show-translation" : "widget-show-original"));
  }
}

/** @param {string} code @param {string} reader the language that the name is in */
function languageName(code, reader) {
  try {
    return new Intl.DisplayNames([reader], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
