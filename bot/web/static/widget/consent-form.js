// @ts-check
/** What the visitor agrees to before anything of theirs is kept, in this browser or at the server. */

import { make, say } from "./make.js";

/**
 * @typedef {{version: string, language: string, text: string, link: string | null, isOfPage?: boolean}} Consent as the site
 *   asks for it; `version` is another one for other texts; `isOfPage`: a page asks, and the server knows nothing of it
 */

const TEXT = "consent-text";

export class ConsentForm {
  /**
   * @param {{
   *   site: import("./site.js").Site, keepsake: import("./keepsake.js").Keepsake, agreed: () => void,
   * }} parts
   */
  constructor({ site, keepsake, agreed }) {
    this.site = site;
    this.keepsake = keepsake;
    this.text = make("p", { class: "consent-text", id: TEXT, dir: "auto" });
    this.link = make("a", { class: "consent-link", target: "_blank", rel: "noopener" });
    this.button = make("button", {
      type: "button",
      class: "primary consent-agree",
      "aria-describedby": TEXT,
      on: {
        click: () => {
          const { consent } = site;
          if (consent) keepsake.agree({ version: consent.version, language: consent.language });
          agreed();
        },
      },
    });
    this.element = make("section", { class: "consent", hidden: true }, this.text, this.link, this.button);
  }

  /** Whether the visitor has to agree before they can write. */
  get isWanted() {
    return isWanted(this.site.consent, this.keepsake);
  }

  focus() {
    this.button.focus({ preventScroll: true });
  }

  /** @param {import("../shared/labels.js").Labels} labels */
  render(labels) {
    const { consent } = this.site;
    this.element.hidden = !this.isWanted;
    if (!consent) return;
    say(this.text, consent.text);
    this.text.lang = consent.language;
    this.link.hidden = consent.link === null;
    if (consent.link !== null) this.link.href = consent.link;
    say(this.link, labels.text("widget-consent-link"));
    say(this.button, labels.text("widget-consent-agree"));
  }
}

/**
 * Whoever has a conversation has agreed, or was not asked when it began.
 *
 * @param {Consent | null} consent
 * @param {Pick<import("./keepsake.js").Keepsake, "keys" | "consent">} keepsake
 */
export function isWanted(consent, { keys, consent: given }) {
  return consent !== null && keys === null && given?.version !== consent.version;
}
