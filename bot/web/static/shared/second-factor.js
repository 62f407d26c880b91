// @ts-check
/** What is shown while a second factor is set up: the picture for an authenticator app, and the recovery codes. */

import { element } from "./element.js";

/** @typedef {{ text(key: string): string }} Words */
/** @typedef {{ secret: string, uri: string, picture: string }} Begun what the server answers, this once */

const STYLE = `
.factor { display: grid; gap: 14px; }
.factor p { margin: 0; }
.factor img { justify-self: center; inline-size: min(100%, 220px); block-size: auto; border-radius: 12px; background: #fff; }
.factor-key, .recovery-codes {
  margin: 0; padding: 12px 14px; border-radius: var(--radius-m); background: var(--surface-page);
  font-family: ui-monospace, monospace; font-size: .95rem; overflow-wrap: anywhere; user-select: all;
}
.recovery-codes { display: grid; grid-template-columns: repeat(auto-fit, minmax(20ch, 1fr)); gap: 6px 18px; list-style: none; }
.factor-copy { justify-self: start; }
.code-entry { letter-spacing: .12em; }
`;

/** A field for a code: six digits of the app, or a recovery code. @param {string} id */
export function codeInput(id) {
  // No `inputmode`: a recovery code has letters.
  return element("input", {
    id,
    name: "code",
    class: "code-entry",
    type: "text",
    dir: "ltr",
    maxlength: 100,
    autocomplete: "one-time-code",
    autocapitalize: "none",
    spellcheck: "false",
  });
}

/**
 * The picture, and the key for whoever cannot scan it.
 *
 * @param {Words} words
 * @param {Begun} begun
 */
export function appPicture(words, { secret, picture }) {
  adoptStyle();
  // In groups it is easier to type; apps leave the spaces out.
  const key = element("code", { class: "factor-key", dir: "ltr" }, (secret.match(/.{1,4}/g) ?? []).join(" "));
  return element(
    "div",
    { class: "factor" },
    element("p", {}, words.text("signin-factor-scan")),
    element("img", { src: picture, alt: words.text("signin-factor-picture"), width: 220, height: 220 }),
    element("p", {}, words.text("signin-factor-key")),
    key,
  );
}

/**
 * The recovery codes, which are shown this once.
 *
 * @param {Words} words
 * @param {string[]} codes
 * @param {string} look the classes of the button that copies them
 */
export function recoveryCodes(words, codes, look) {
  adoptStyle();
  const told = element("span", { role: "status" });
  const list = element("ul", { class: "recovery-codes", dir: "ltr" }, ...codes.map((one) => element("li", {}, one)));
  const copy = element("button", { type: "button", class: `factor-copy ${look}` }, words.text("signin-codes-copy"));
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(codes.join("\n"));
      told.textContent = words.text("signin-codes-copied");
    } catch {
      // Without leave to copy they are selected, and the keyboard copies them.
      getSelection()?.selectAllChildren(list);
    }
  });
  return element("div", { class: "factor" }, element("p", {}, words.text("signin-codes-text")), list, copy, told);
}

/** @type {CSSStyleSheet | null} */
let sheet = null;

function adoptStyle() {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
