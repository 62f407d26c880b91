// @ts-check
/** How visitors are addressed: in all languages alike, and in some otherwise. */

import { make } from "../shared/dom.js";
import { choice } from "./parts.js";

/** @typedef {"formal" | "plain"} Tone */

/** @type {Tone[]} */
const TONES = ["formal", "plain"];

/**
 * @param {import("../shared/page.js").Page} page
 * @param {{ tone: string, tones: Record<string, string> }} values
 * @param {{ code: string, name: string }[]} languages those that the site offers
 * @returns {{ usual: HTMLElement, others: HTMLElement, read: () => { tone: string, tones: Record<string, string> } }}
 */
export function toneFields(page, values, languages) {
  const named = TONES.map((one) => ({ value: one, label: page.say(`site-tone-${one}`) }));
  const usual = choice(page.say("site-tone"), named, values.tone);
  const options = [{ value: "", label: page.say("site-tones-usual") }, ...named];
  const others = languages.map(({ code, name }) => {
    const one = choice(name, options, values.tones[code] ?? "");
    one.row.querySelector("label")?.setAttribute("lang", code);
    return { code, ...one };
  });
  const offered = new Set(languages.map(({ code }) => code));
  // What is set of a language that is not offered now stays for the day when it is.
  const kept = Object.entries(values.tones).filter(([code]) => !offered.has(code));
  return {
    usual: usual.row,
    others: make(
      "details",
      { class: "tones", open: Object.keys(values.tones).length > 0 },
      make("summary", {}, page.say("site-tones")),
      make("div", { class: "tone-rows" }, ...others.map(({ row }) => row)),
    ),
    read: () => ({
      tone: usual.control.value,
      tones: Object.fromEntries([...kept, ...others.map(({ code, control }) => [code, control.value]).filter(([, tone]) => tone)]),
    }),
  };
}
