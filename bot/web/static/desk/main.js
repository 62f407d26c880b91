// @ts-check
/** The desk's page: finds its language, lets the agent sign in, then opens the desk. */

import { api } from "../shared/api.js";
import { setLanguage } from "../shared/direction.js";
import { element } from "../shared/element.js";
import { Labels } from "../shared/labels.js";
import "../shared/sign-in.js";
import { Desk } from "./desk.js";
import { recall, remember } from "./memory.js";
import { Words } from "./words.js";

const LANGUAGE_KEY = "hamdel-page-language";

const signIn = /** @type {import("../shared/sign-in.js").SignIn} */ (document.querySelector("hamdel-sign-in"));
const choice = /** @type {HTMLSelectElement} */ (document.getElementById("language"));
/** @type {Words | null} */
let words = null;
/** @type {Desk | null} */
let desk = null;

/** @param {string} language @returns {Promise<boolean>} whether the labels came */
async function speak(language) {
  try {
    const { labels, answer } = await Labels.load(`/api/v1/desk/labels?language=${encodeURIComponent(language)}`);
    setLanguage(document.documentElement, labels.language, labels.direction);
    if (words) words.labels = labels;
    else words = new Words(labels);
    choice.replaceChildren(...answer.languages.map((/** @type {any} */ { code, name }) => element("option", { value: code, lang: code }, name)));
    choice.value = labels.language;
    document.title = labels.text("desk-title");
    signIn.use({ labels, languages: answer.languages });
    desk?.speak();
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

function wanted() {
  return recall(LANGUAGE_KEY) ?? navigator.language ?? "en";
}

choice.addEventListener("change", () => void choose(choice.value));
signIn.addEventListener("language-chosen", (event) => void choose(/** @type {CustomEvent} */ (event).detail.language));
signIn.addEventListener("signed-in", async (event) => {
  const { agent } = /** @type {CustomEvent} */ (event).detail;
  if (!words && !(await speak(wanted()))) {
    void signIn.start(); // the server was away when the labels were asked for, and is away again
    return;
  }
  if (desk && desk.me.id === agent.id) {
    desk.resume();
  } else if (desk) {
    location.reload(); // somebody else: with nothing of the one before
  } else {
    desk = new Desk(agent, /** @type {Words} */ (words));
    desk.start();
  }
});
api.addEventListener("signed-out", () => {
  desk?.pause();
  signIn.show();
});

await speak(wanted());
void signIn.start();
