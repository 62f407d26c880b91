// @ts-check
/** The way into a page of the desk: finds its language, lets the agent sign in, then opens the page. */

import { api } from "../shared/api.js";
import { setLanguage } from "../shared/direction.js";
import { element } from "../shared/element.js";
import { FluentLabels } from "../shared/fluent-labels.js";
import "../shared/sign-in.js";
import { recall, remember } from "./memory.js";
import { Words } from "./words.js";

/**
 * @typedef {import("./types.js").Agent} Agent
 *
 * @typedef {object} Page
 * @property {Agent} me
 * @property {() => void} start
 * @property {() => void} resume goes on after signing in again
 * @property {() => void} pause while somebody has to sign in again
 * @property {() => void} speak says everything anew, in the language that the words have now
 */

const LANGUAGE_KEY = "hamdel-page-language";

/**
 * Needs a `<hamdel-sign-in>` and a `<select id="language">` in the document.
 *
 * @param {string} title the key of the page's title
 * @param {(agent: Agent, words: Words) => Page} open
 */
export async function enter(title, open) {
  const signIn = /** @type {import("../shared/sign-in.js").SignIn} */ (document.querySelector("hamdel-sign-in"));
  const choice = /** @type {HTMLSelectElement} */ (document.getElementById("language"));
  /** @type {Words | null} */
  let words = null;
  /** @type {Page | null} */
  let page = null;

  /** @param {string} language @returns {Promise<boolean>} whether the labels came */
  async function speak(language) {
    try {
      const { labels, answer } = await FluentLabels.load(`/api/v1/desk/labels?page=desk&language=${encodeURIComponent(language)}`);
      setLanguage(document.documentElement, labels.language, labels.direction);
      if (words) words.labels = labels;
      else words = new Words(labels);
      words.siteLanguages = answer.site_languages.map((/** @type {any} */ { code }) => code);
      choice.replaceChildren(...answer.languages.map((/** @type {any} */ { code, name }) => element("option", { value: code, lang: code }, name)));
      choice.value = labels.language;
      document.title = words.text(title);
      signIn.use({ labels, languages: answer.languages });
      page?.speak();
      return true;
    } catch {
      return false;
    }
  }

  /** @param {string} language */
  async function choose(language) {
    if (await speak(language)) remember(LANGUAGE_KEY, language);
    else if (words) choice.value = words.language;
  }

  const wanted = () => recall(LANGUAGE_KEY) ?? navigator.language ?? "en";

  choice.addEventListener("change", () => void choose(choice.value));
  signIn.addEventListener("language-chosen", (event) => void choose(/** @type {CustomEvent} */ (event).detail.language));
  signIn.addEventListener("signed-in", async (event) => {
    const { agent } = /** @type {CustomEvent} */ (event).detail;
    if (!words && !(await speak(wanted()))) {
      void signIn.start(); // the server was away when the labels were asked for, and is away again
      return;
    }
    if (page && page.me.id === agent.id) {
      page.resume();
    } else if (page) {
      location.reload(); // somebody else: with nothing of the one before
    } else {
      page = open(agent, /** @type {Words} */ (words));
      page.start();
    }
  });
  api.addEventListener("signed-out", () => {
    page?.pause();
    signIn.show();
  });

  await speak(wanted());
  void signIn.start();
}
