// @ts-check
/** The site's logo: shown, chosen anew, taken away. It is kept at once, apart from the other settings. */

import { api } from "../shared/api.js";
import { fillWith, freshId, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";

const LOGO = "/api/v1/admin/site/logo";
/** Bytes of the largest picture, and the kinds that are taken. */
const LARGEST = 512 * 1024;
const KINDS = ".png,.svg,.webp,image/png,image/svg+xml,image/webp";

/** Where a logo is shown from. @param {string} version */
export function logoAddress(version) {
  return `/api/v1/chat/site/logo/${version}`;
}

/**
 * @param {import("../shared/page.js").Page} page
 * @param {string} version of the logo that there is; "" for none
 * @param {(site: import("./site-view.js").Site) => void} changed
 */
export function logoField(page, version, changed) {
  const hint = freshId("hint");
  const title = freshId("logo");
  const fault = make("p", { class: "fault", role: "alert" });
  const picker = make("input", { type: "file", accept: KINDS, hidden: true, tabindex: -1, "aria-hidden": "true" });
  const shown = make("div", { class: "logo-shown" });
  const tools = make("div", { class: "step-foot" });
  let isBusy = false;

  /** @param {() => Promise<import("./site-view.js").Site>} act */
  const change = async (act) => {
    if (isBusy) return;
    isBusy = true;
    fault.textContent = "";
    try {
      const site = await act();
      draw(site.values.logo);
      changed(site);
    } catch (error) {
      fault.textContent = explain(page, error);
    }
    isBusy = false;
  };
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    picker.value = "";
    if (!file) return;
    if (file.size > LARGEST) {
      fault.textContent = page.say("fault-logo-too-large");
      return;
    }
    void change(async () => api.put(LOGO, { picture: await base64(file) }));
  });
  /** @param {string} now */
  const draw = (now) => {
    fillWith(shown, now ? make("img", { src: logoAddress(now), alt: page.say("site-logo") }) : make("p", { class: "hint" }, page.say("site-logo-none")));
    fillWith(
      tools,
      make("button", { type: "button", class: "button small", "aria-describedby": hint, on: { click: () => picker.click() } }, icon("upload", 16), page.say("site-logo-choose")),
      now && make("button", { type: "button", class: "button small quiet-danger", on: { click: () => void change(() => api.delete(LOGO)) } }, icon("trash", 16), page.say("site-logo-remove")),
    );
  };
  draw(version);
  return make("div", { class: "field logo-field", role: "group", "aria-labelledby": title }, make("p", { class: "label", id: title }, page.say("site-logo")), make("p", { class: "hint", id: hint }, page.say("site-logo-hint")), shown, tools, picker, fault);
}

/** A file's bytes in Base64. @param {File} file @returns {Promise<string>} */
function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result).replace(/^[^,]*,/, "")));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}
