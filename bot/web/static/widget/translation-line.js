// @ts-check
/**
 * The line below a translated message: that a machine did it, from which language, and the way to the original and
 * back. And the sentence above one that should have been translated and could not be.
 */

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
    this.missing = make("p", { class: "translation", hidden: true });
  }

  /**
   * @param {"translated" | "untranslated" | null} state
   * @param {string | null} original its language
   * @param {Labels} labels
   */
  render(state, original, labels) {
    this.element.hidden = state !== "translated";
    this.missing.hidden = state !== "untranslated";
    if (state === null || original === null) return;
    const language = languageInSentence(original, labels.language);
    if (state === "untranslated") say(this.missing, labels.text("translation-missing", { language }));
    say(this.text, labels.text("widget-translated", { language }));
    say(this.toggle, labels.text(this.showsOriginal ? "widget-show-translation" : "widget-show-original"));
  }
}

/**
 * The name of a language inside a sentence: Vietnamese begins the word for "language" with a capital only where a
 * sentence begins with it.
 * @param {string} code @param {string} reader the language that the name is in
 */
export function languageInSentence(code, reader) {
  try {
    const name = new Intl.DisplayNames([reader], { type: "language" }).of(code) ?? code;
    return reader.startsWith("vi") ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  } catch {
    return code;
  }
}
