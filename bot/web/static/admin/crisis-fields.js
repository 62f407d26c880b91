// @ts-check
/** Who listens to people in despair, by country and language. */

import { make } from "../shared/dom.js";
import { lineList } from "./line-list.js";
import { choice, field } from "./parts.js";

/** @typedef {{ country: string, language: string, text: string }} CrisisLine */

/** As the server has it. */
const LONGEST = 200;

/**
 * @param {import("../shared/page.js").Page} page
 * @param {CrisisLine[]} lines
 * @param {{ code: string, name: string }[]} languages
 * @returns {{ row: HTMLElement, read: () => CrisisLine[], fault: () => string }} `fault` is what is wrong, or ""
 */
export function crisisFields(page, lines, languages) {
  const spoken = [{ value: "", label: page.say("crisis-any-language") }, ...languages.map(({ code, name }) => ({ value: code, label: name, lang: code }))];
  return lineList(page, {
    lines,
    empty: { country: "", language: "", text: "" },
    add: page.say("crisis-add"),
    fields: (line, country, remove) => {
      const language = choice(page.say("crisis-language"), spoken, line.language);
      const text = make("input", { type: "text", dir: "auto", maxlength: LONGEST, autocomplete: "off", value: line.text });
      return {
        row: make(
          "li",
          { class: "help-line" },
          make("div", { class: "help-row" }, country.row, language.row),
          field(page.say("crisis-text"), text, page.say("crisis-text-hint")),
          remove,
        ),
        read: () => ({ country: country.control.value, language: language.control.value, text: text.value.trim() }),
      };
    },
    fault: (all) => {
      if (all.some(({ text }) => !text)) return page.say("crisis-incomplete");
      const places = all.map(({ country, language }) => `${country} ${language}`);
      return new Set(places).size < places.length ? page.say("crisis-twice") : "";
    },
  });
}
