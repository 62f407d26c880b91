// @ts-check
/** A picture: shown, chosen anew, taken away. It is kept at once, apart from the other settings. */

import { fillWith, freshId, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";

/**
 * @typedef {{
 *   title: string, hint: string, none: string, choose: string, remove: string, tooLarge: string,
 * }} Words keys of the page's labels
 * @typedef {{
 *   words: Words, kinds: string, largest: number, shown: string, ready?: (file: Blob) => Promise<Blob>,
 *   keep: (picture: string) => Promise<string>, drop: () => Promise<string>,
 * }} Parts `kinds` that are offered; `largest`: bytes of what can be sent; `shown`: the address of the picture that there
 *   is, "" for none; `ready`: made smaller before it is sent; `keep` and `drop` say the address that it has from now on
 */

/** @param {import("../shared/page.js").Page} page @param {Parts} parts */
export function pictureField(page, { words, kinds, largest, shown: first, ready = (file) => Promise.resolve(file), keep, drop }) {
  const hint = freshId("hint");
  const title = freshId("picture");
  const fault = make("p", { class: "fault", role: "alert" });
  const picker = make("input", { type: "file", accept: kinds, hidden: true, tabindex: -1, "aria-hidden": "true" });
  const shown = make("div", { class: "logo-shown" });
  const tools = make("div", { class: "step-foot" });
  let isBusy = false;

  /** @param {() => Promise<string>} act */
  const change = async (act) => {
    if (isBusy) return;
    isBusy = true;
    fault.textContent = "";
    try {
      draw(await act());
    } catch (error) {
      fault.textContent = explain(page, error);
    }
    isBusy = false;
  };
  picker.addEventListener("change", async () => {
    const [file] = picker.files ?? [];
    picker.value = "";
    if (!file) return;
    const sent = await ready(file);
    if (sent.size > largest) fault.textContent = page.say(words.tooLarge);
    else void change(async () => keep(await base64(sent)));
  });
  /** @param {string} now */
  const draw = (now) => {
    fillWith(shown, now ? make("img", { src: now, alt: page.say(words.title) }) : make("p", { class: "hint" }, page.say(words.none)));
    fillWith(
      tools,
      make("button", { type: "button", class: "button small", "aria-describedby": hint, on: { click: () => picker.click() } }, icon("upload", 16), page.say(words.choose)),
      now && make("button", { type: "button", class: "button small quiet-danger", on: { click: () => void change(drop) } }, icon("trash", 16), page.say(words.remove)),
    );
  };
  draw(first);
  return make("div", { class: "field logo-field", role: "group", "aria-labelledby": title }, make("p", { class: "label", id: title }, page.say(words.title)), make("p", { class: "hint", id: hint }, page.say(words.hint)), shown, tools, picker, fault);
}

/** A file's bytes in Base64. @param {Blob} file @returns {Promise<string>} */
function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result).replace(/^[^,]*,/, "")));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}
