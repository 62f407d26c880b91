// @ts-check
/** What the site sets on the script tag; anything missing or unreadable falls back, it never breaks the page. */

import { wantedLanguages } from "../shared/direction.js";

/**
 * @typedef {{
 *   language: string, name: string | undefined, attributes: Record<string, unknown>,
 *   position: "start" | "end", theme: "auto" | "light" | "dark", open: boolean,
 * }} Options `language` is a list of tags, the most wanted first
 */

/**
 * @param {Record<string, string | undefined>} dataset
 * @returns {Options}
 */
export function readOptions(dataset) {
  return {
    language: wantedLanguages(dataset.language),
    name: dataset.name || undefined,
    attributes: readAttributes(dataset.attributes),
    position: dataset.position === "start" ? "start" : "end",
    theme: dataset.theme === "light" || dataset.theme === "dark" ? dataset.theme : "auto",
    open: dataset.open === "true" || dataset.open === "",
  };
}

/**
 * @param {string | undefined} json
 * @returns {Record<string, unknown>}
 */
function readAttributes(json) {
  if (!json) return {};
  try {
    const value = JSON.parse(json);
    if (value !== null && typeof value === "object" && !Array.isArray(value)) return value;
  } catch {
    // reported below
  }
  console.warn("Hamdel: data-attributes is not a JSON object and is left out.");
  return {};
}
