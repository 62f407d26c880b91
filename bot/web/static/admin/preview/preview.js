// @ts-check
/**
 * The widget as it would be: the page around this one sends settings, and with each the widget is put there anew. Nothing
 * of it is kept in the browser.
 */

import { setLanguage } from "../../shared/direction.js";
import { element } from "../../shared/element.js";

/** @typedef {{ settings: Record<string, unknown>, language: string, direction: "ltr" | "rtl" }} Wanted */

const page = /** @type {any} */ (window);
let isOpen = true;

addEventListener("message", (event) => {
  // Tools that look through pages send messages of their own.
  if (event.origin === location.origin && event.source === parent && event.data?.settings) show(/** @type {Wanted} */ (event.data));
});

// The widget is fixed in here, so that the focus in it does not bring this frame into sight by itself.
addEventListener("focusin", () => frameElement?.scrollIntoView({ block: "nearest" }));

/** @param {Wanted} wanted */
function show({ settings, language, direction }) {
  setLanguage(document.documentElement, language, direction);
  page.Hamdel?.destroy();
  page.HamdelSettings = { ...settings, language, storage: "page" };
  document.querySelector("script[data-widget]")?.remove();
  const script = element("script", { src: "/widget.js", "data-widget": true, "data-open": String(isOpen) });
  script.addEventListener("load", () => {
    page.Hamdel.on("open", () => (isOpen = true));
    page.Hamdel.on("close", () => (isOpen = false));
  });
  document.body.append(script);
}

parent.postMessage("ready", location.origin);
