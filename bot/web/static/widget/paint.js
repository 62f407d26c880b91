// @ts-check
/**
 * The site's own colour, for what is filled with it: text in it might not be readable on every ground.
 *
 * @param {HTMLElement} frame
 * @param {string} accent "" for ours
 * @param {string} onAccent of text on it
 */
export function paint({ style }, accent, onAccent) {
  const colours = accent
    ? { "--accent": accent, "--accent-strong": `color-mix(in srgb, ${accent} 85%, black)`, "--on-accent": onAccent }
    : { "--accent": "", "--accent-strong": "", "--on-accent": "" };
  for (const [name, colour] of Object.entries(colours)) style.setProperty(name, colour);
}
