// @ts-check
/** The bar at the top: where one is and can go, who one is, the page's language, and the panel on narrow screens. */

import { icon } from "../shared/icons.js";
import { make } from "../shared/dom.js";
import { writeRoute } from "./route.js";

/** @typedef {"list" | "gaps" | "quality" | "dialogues" | "messages" | "snippets" | "glossary"} View */

/** @type {View[]} */
const VIEWS = ["list", "gaps", "quality", "dialogues", "messages", "snippets", "glossary"];

/**
 * @param {import("../shared/page.js").Page} page
 * @param {{ view: View, isPanelOpen: boolean, togglePanel: () => void, speak: (language: string) => void,
 *   signOut: () => void }} acts
 */
export function topBar(page, { view, isPanelOpen, togglePanel, speak, signOut }) {
  const language = make(
    "select",
    { "aria-label": page.say("page-language"), title: page.say("page-language"), on: { change: () => speak(language.value) } },
    ...page.pageLanguages.map(({ code, name }) => make("option", { value: code, lang: code }, name)),
  );
  language.value = page.labels.language;
  return [
    make(
      "a",
      { class: "brand", href: writeRoute({ view: "list" }) },
      make("img", { src: sign(), alt: "", width: 28, height: 28 }),
      make("span", {}, page.say("page-title")),
    ),
    make(
      "nav",
      { class: "views", "aria-label": page.say("views") },
      ...VIEWS.map((one) =>
        make("a", { href: writeRoute({ view: one }), "aria-current": one === view ? "page" : null }, page.say(`view-${one}`)),
      ),
    ),
    view === "list" && make(
      "button",
      { type: "button", class: "button small ask-open", "aria-expanded": String(isPanelOpen), on: { click: togglePanel } },
      icon("chat", 18),
      make("span", {}, page.say("ask-open")),
    ),
    page.agent?.role === "admin" && make("a", { class: "bar-link", href: "/desk" }, icon("people", 18), make("span", {}, page.say("to-desk"))),
    page.agent?.role === "admin" && make("a", { class: "bar-link", href: "/admin" }, icon("lock", 18), make("span", {}, page.labels.text("signin-title-admin"))),
    page.pageLanguages.length > 1 && make("label", { class: "select bar-language" }, icon("globe", 18), language, icon("chevron", 14)),
    make("a", { class: "bar-name", dir: "auto", href: "/account", title: page.labels.text("signin-title-account") }, page.agent?.name ?? ""),
    make(
      "button",
      { type: "button", class: "icon-button", "aria-label": page.say("sign-out"), title: page.say("sign-out"), on: { click: signOut } },
      icon("leave", 20),
    ),
  ];
}

/** The sign of Hamdel; the page's head has it already. */
function sign() {
  return /** @type {HTMLLinkElement | null} */ (document.querySelector("link[rel=icon]"))?.href;
}
