// @ts-check
/**
 * Signing in with a provider: the way there, and what one comes back with.
 *
 * The server leads back to the page where one began, with `#/sign-in/CODE` where nothing came of it.
 */

import { api } from "./api.js";

const WAYS = "/api/v1/account/provider";
/** Pages that the server leads back to. */
const PAGES = ["/desk", "/desk/reports", "/desk/wallboard", "/editor", "/admin", "/widget", "/account"];
const CAME_BACK = /^#\/sign-in\/([a-z-]+)$/;
const KEPT = "hamdel-open-before-sign-in";

/** @typedef {{ provider: string | null, passwords: boolean, sign_out_url: string | null }} WaysIn */

/** What there is where the server does not say. @type {WaysIn} */
export const BY_PASSWORD = { provider: null, passwords: true, sign_out_url: null };

/** How one signs in here. @returns {Promise<WaysIn>} */
export async function waysIn() {
  try {
    return await api.get(WAYS);
  } catch {
    return BY_PASSWORD;
  }
}

/**
 * Go to the provider. What is open is kept in this tab until one is back.
 *
 * @param {string} page the page that is meant where the address is none of those that are led back to
 * @param {string} language
 */
export async function leave(page, language) {
  const path = PAGES.includes(location.pathname) ? location.pathname : `/${page}`;
  const { url } = await api.post(WAYS, { path, language });
  try {
    sessionStorage.setItem(KEPT, location.hash);
  } catch {
    // Storage may be closed to this page: it then opens as it does without an address.
  }
  location.assign(url);
}

/** Why nothing came of it, as the address says; taken out of it, so that a reload does not say so again. */
export function takeFault() {
  const code = CAME_BACK.exec(location.hash)?.[1] ?? "";
  const kept = takeKept();
  if (code || (kept && !location.hash)) history.replaceState(null, "", location.pathname + location.search + kept);
  return code;
}

function takeKept() {
  try {
    const kept = sessionStorage.getItem(KEPT) ?? "";
    sessionStorage.removeItem(KEPT);
    return CAME_BACK.test(kept) ? "" : kept;
  } catch {
    return "";
  }
}
