// @ts-check
/** What a figure is called, with what it means a click away. */

import { element } from "../../shared/element.js";
import { figureName, meaningKey } from "./figures.js";

/**
 * @typedef {import("./types.js").Figures} Figures
 * @typedef {import("../words.js").Words} Words
 */

/** @param {keyof Figures} figure @param {Words} words @param {string} [said] another name than the figure's own */
export function explained(figure, words, said = figureName(figure, words)) {
  const name = figureName(figure, words);
  const button = element("button", { type: "button", class: "meaning", "aria-label": words.text("report-meaning", { figure: name }) }, ["ar", "fa"].includes(words.language) ? "؟" : "?");
  button.addEventListener("click", () => open(name, words.text(meaningKey(figure)), words, button));
  return element("span", { class: "explained" }, element("span", {}, said), button);
}

/** @param {string} name @param {string} meaning @param {Words} words @param {HTMLElement} from */
function open(name, meaning, words, from) {
  const close = element("button", { type: "button", class: "button" }, words.text("close-box"));
  const box = element("dialog", { class: "meaning-box", "aria-labelledby": "meaning-name", "aria-describedby": "meaning-text" }, element("h2", { id: "meaning-name" }, name), element("p", { id: "meaning-text" }, meaning), close);
  close.addEventListener("click", () => box.close());
  box.addEventListener("click", (event) => {
    if (event.target === box) box.close(); // beside it
  });
  box.addEventListener("close", () => {
    box.remove();
    from.focus();
  });
  document.body.append(box);
  box.showModal();
}
