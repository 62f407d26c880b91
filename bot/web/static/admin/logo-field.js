// @ts-check
/** The site's logo. */

import { api } from "../shared/api.js";
import { pictureField } from "./picture-field.js";

const LOGO = "/api/v1/admin/site/logo";
const WORDS = {
  title: "site-logo",
  hint: "site-logo-hint",
  none: "site-logo-none",
  choose: "site-logo-choose",
  remove: "site-logo-remove",
  tooLarge: "fault-logo-too-large",
};

/** Where a logo is shown from, "" for none. @param {string} version */
export function logoAddress(version) {
  return version && `/api/v1/chat/site/logo/${version}`;
}

/**
 * @param {import("../shared/page.js").Page} page
 * @param {string} version of the logo that there is; "" for none
 * @param {(site: import("./site-view.js").Site) => void} changed
 */
export function logoField(page, version, changed) {
  const told = (/** @type {import("./site-view.js").Site} */ site) => {
    changed(site);
    return logoAddress(site.values.logo);
  };
  return pictureField(page, {
    words: WORDS,
    kinds: ".png,.svg,.webp,image/png,image/svg+xml,image/webp",
    largest: 512 * 1024,
    shown: logoAddress(version),
    keep: async (picture) => told(await api.put(LOGO, { picture })),
    drop: async () => told(await api.delete(LOGO)),
  });
}
