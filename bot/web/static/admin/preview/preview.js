// @ts-check
/**
 * The widget as it would be: the page around this one sends settings, and with each the widget is put there anew. Nothing
 * of it is kept in the browser. Where it sends a greeting, that is shown by itself.
 */

import { setLanguage } from "../../shared/direction.js";
import { element } from "../../shared/element.js";

/**
 * @typedef {{ settings: Record<string, unknown>, language: string, direction: "ltr" | "rtl" }} Wanted
 * @typedef {import("./greeting.js").Shown} Shown
 */

const page = /** @type {any} */ (window);
let isOpen = true;
/** @type {Promise<import("./greeting.js").GreetingPreview> | null} */
let greeting = null;

addEventListener("message", (event) => {
  // Tools that look through pages send messages of their own.
  if (event.origin !== location.origin || event.source !== parent) return;
  if (event.data?.settings) show(/** @type {Wanted} */ (event.data));
  if (event.data?.greeting) void greet(/** @type {Shown} */ (event.data));
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

/** @param {Shown} shown */
async function greet(shown) {
  greeting ??= import("./greeting.js").then(async ({ GreetingPreview }) => {
    const preview = new GreetingPreview();
    await preview.begin();
    return preview;
  });
  await (await greeting).show(shown);
}

parent.postMessage("ready", location.origin);
