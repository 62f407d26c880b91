// @ts-check
/**
 * The languages of the site under their own names, and "automatic". A native select: it works with every keyboard,
 * screen reader and phone, and holds twenty languages without a scroll bar of ours.
 */

import { icon } from "../shared/icons.js";
import { make, say } from "./make.js";

const AUTOMATIC = "";

/**
 * The language of the menu that a tag belongs to: "zh-Hant" for "zh-Hant-HK".
 *
 * @param {string | null} tag
 * @param {import("./site.js").SiteLanguage[]} languages
 */
export function offeredAs(tag, languages) {
  const parts = (tag ?? "").split("-");
  for (let length = parts.length; length > 0; length--) {
    const wider = parts.slice(0, length).join("-");
    if (languages.some(({ code }) => code === wider)) return wider;
  }
  return null;
}

export class LanguageMenu {
  /** @param {(code: string | null) => void} choose */
  constructor(choose) {
    this.select = make("select", {
      on: { change: () => choose(this.select.value === AUTOMATIC ? null : this.select.value) },
    });
    this.code = make("span", { class: "language-code", "aria-hidden": "true" });
    this.element = make("span", { class: "language-menu" }, icon("globe"), this.code, this.select);
    this.automatic = make("option", { value: AUTOMATIC });
    this.select.append(this.automatic);
    this.shown = "";
  }

  /**
   * @param {import("../shared/labels.js").Labels} labels
   * @param {import("./site.js").SiteLanguage[]} languages
   * @param {string | null} chosen
   */
  render(labels, languages, chosen) {
    this.element.hidden = languages.length < 2;
    const codes = languages.map((language) => language.code).join();
    if (codes !== this.shown) {
      this.shown = codes;
      const options = languages.map(({ code, name, direction }) =>
        make("option", { value: code, lang: code, dir: direction, text: name }),
      );
      this.select.replaceChildren(this.automatic, ...options);
    }
    const name = labels.text("widget-language");
    this.select.setAttribute("aria-label", name);
    this.select.title = name;
    say(this.automatic, labels.text("widget-language-automatic"));
    this.select.value = offeredAs(chosen, languages) ?? AUTOMATIC;
    say(this.code, labels.language.split("-")[0] ?? "");
  }
}
