// @ts-check
/** Which of the languages that a message exists in somebody reads. */

/**
 * @typedef {import("./types.js").Translation} Translation
 *
 * @typedef {object} Written
 * @property {string} language
 * @property {Translation[]} [translations]
 */

/**
 * What an agent reads in place of the original: nothing where the original is in one of their languages.
 *
 * @param {Written} message
 * @param {string[]} languages those that the agent reads, the best first
 * @returns {Translation | null}
 */
export function translationFor(message, languages) {
  if (languages.includes(message.language)) return null;
  for (const language of languages) {
    const found = translationInto(message, language);
    if (found) return found;
  }
  return null;
}

/** @param {Written} message @param {string} language @returns {Translation | null} */
export function translationInto({ language: original, translations = [] }, language) {
  if (original === language) return null;
  return translations.find((one) => one.language === language) ?? null;
}

/**
 * A message with one more translation, in place of an earlier one into the same language.
 *
 * @template {Written} T
 * @param {T} message
 * @param {Translation[]} translations
 * @returns {T}
 */
export function withTranslations(message, translations) {
  const into = new Set(translations.map(({ language }) => language));
  const others = (message.translations ?? []).filter(({ language }) => !into.has(language));
  return { ...message, translations: [...others, ...translations] };
}
