// @ts-check
/** What a page sets for itself, in place of what its site has set for all pages. */

/**
 * The server's answer about the site as this page has it.
 *
 * @param {any} answer
 * @param {import("../options.js").Given} given
 */
export function overlaid(answer, given) {
  const look = answer.widget ?? {};
  /** @type {Record<string, string>} */
  const own = {};
  if (given.title) own["widget-title"] = given.title;
  if (given.greeting) own.welcome = given.greeting;
  return {
    ...answer,
    labels: { ...answer.labels, ...own },
    accent: given.accent ?? answer.accent,
    on_accent: given.accent ? readableOn(given.accent) : answer.on_accent,
    logo: given.logo ?? answer.logo,
    starters: given.starters ?? answer.starters,
    own_greeting: given.greeting !== undefined || answer.own_greeting === true,
    // The server holds to what it asks for itself.
    consent: answer.consent ?? consentOf(given, answer.language),
    widget: {
      side: given.side ?? look.side ?? "end",
      theme: given.theme ?? look.theme ?? "auto",
      offset_side: given.offsetSide ?? look.offset_side ?? 24,
      offset_bottom: given.offsetBottom ?? look.offset_bottom ?? 24,
      z_index: given.zIndex ?? look.z_index ?? 2_147_483_000,
      hidden_on_phones: given.hiddenOnPhones ?? look.hidden_on_phones ?? false,
      launcher: given.launcher ?? look.launcher ?? "",
      sound: look.sound ?? false,
    },
  };
}

/** @typedef {ReturnType<typeof overlaid>["widget"]} Look */

/**
 * What this page asks its visitors to agree to. Its own text names the version: whoever agreed to another is asked anew.
 *
 * @param {import("../options.js").Given} given
 * @param {string} language
 * @returns {import("../consent-form.js").Consent | null}
 */
function consentOf({ consent, consentLink }, language) {
  return consent ? { version: `page:${consent}`, language, text: consent, link: consentLink ?? null, isOfPage: true } : null;
}

/**
 * The tokens that a site's own colour decides. As text it is mixed with that of texts, so that it can be read on every
 * ground, in light and dark.
 *
 * @param {string} accent
 * @param {string} onAccent black or white, whatever can be read on it
 * @returns {Record<string, string>}
 */
export function tonesOf(accent, onAccent) {
  const away = onAccent === "#ffffff" ? "black" : "white";
  const strong = `color-mix(in srgb, ${accent} 85%, ${away})`;
  return {
    "--accent": accent,
    "--accent-strong": strong,
    "--on-accent": onAccent,
    "--accent-soft": `color-mix(in srgb, ${accent} 12%, var(--surface))`,
    "--accent-ink": `color-mix(in srgb, ${accent} 35%, var(--ink))`,
    "--header": strong,
    "--header-light": accent,
    "--on-header": onAccent,
    "--own": accent,
    "--on-own": onAccent,
  };
}

/** The colour of text that can be read on another (WCAG 2.2, relative luminance). @param {string} accent */
export function readableOn(accent) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((place) => Number.parseInt(accent.slice(place, place + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179 ? "#ffffff" : "#111111";
}
