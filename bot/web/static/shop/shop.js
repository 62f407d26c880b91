// @ts-check
/** Fills the demo shop in the language of its address (`?lang=fa`), or else the browser's. */

import { setLanguage } from "../shared/direction.js";
import { element } from "../shared/element.js";
import { LANGUAGES, TEXTS } from "./texts.js";

/** What the shop sells: picture and price; the names stand in the texts. */
const PRODUCTS = /** @type {const} */ ([
  ["cushion", 34],
  ["throw", 69],
  ["rug", 189],
  ["runner", 29],
  ["towels", 42],
  ["bedding", 119],
]);

const language = spoken();
const texts = TEXTS[language];

setLanguage(document.documentElement, language);
document.title = texts.title;
for (const place of document.querySelectorAll("[data-text]")) {
  place.textContent = text(place.getAttribute("data-text"));
}
for (const place of document.querySelectorAll("[data-text-aria-label]")) {
  place.setAttribute("aria-label", text(place.getAttribute("data-text-aria-label")));
}
byId("hints").append(...texts.hints.map(([question, about]) => hint(question, about)));
byId("product-list").append(...PRODUCTS.map(([name, price]) => product(name, price)));
byId("promise-list").append(
  ...texts.promiseList.map(([title, about]) => element("li", {}, element("strong", {}, title), element("span", {}, about))),
);
byId("embed-code").textContent = `<script src="${location.origin}/widget.js" async></script>`;
document.querySelector(".languages")?.append(...Object.entries(LANGUAGES).map(([code, name]) => languageLink(code, name)));
byId("open-chat").addEventListener("click", () => openChat());

/** @returns {keyof typeof TEXTS} */
function spoken() {
  const asked = new URLSearchParams(location.search).get("lang");
  const wishes = [asked, ...navigator.languages].map((wish) => wish?.split("-")[0]?.toLowerCase());
  return /** @type {keyof typeof TEXTS} */ (wishes.find((wish) => wish && Object.hasOwn(TEXTS, wish)) ?? "en");
}

/** @param {string | null} key */
function text(key) {
  return String(/** @type {Record<string, unknown>} */ (texts)[key ?? ""] ?? "");
}

/** @param {string} id */
function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/** @param {string} code @param {string} name */
function languageLink(code, name) {
  const current = code === language;
  return element("a", { href: `?lang=${code}`, lang: code, hreflang: code, "aria-current": current && "true" }, name);
}

/** A question to try; it goes into the chat's text field, ready to be sent. @param {string} question @param {string} about */
function hint(question, about) {
  const button = element("button", { type: "button" }, element("q", { dir: "auto" }, question), element("span", {}, about));
  button.addEventListener("click", () => openChat(question));
  return element("li", {}, button);
}

/** @param {(typeof PRODUCTS)[number][0]} name @param {number} price */
function product(name, price) {
  const [title, about] = texts.products[name];
  const euros = new Intl.NumberFormat(language, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
  return element(
    "li",
    {},
    element("img", { src: `/static/shop/${name}.svg`, alt: "", width: 320, height: 240, loading: "lazy" }),
    element("div", {}, element("h3", {}, title), element("p", {}, about), element("p", { class: "price" }, euros.format(price))),
  );
}

/** @param {string} [question] */
function openChat(question) {
  /** @type {any} */ (window).Hamdel?.open({ text: question });
}
