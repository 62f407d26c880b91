// @ts-check
/**
 * The first part of the chat: the launcher, the page's interface, and what brings the rest when somebody is about to use
 * it, or has talked here before. `/widget.js` calls `start`. All that is imported here weighs on every page of the site:
 * `chat.js` is the place for what is only needed once the chat is open.
 */

import { directionOf, pageLanguages, setLanguage } from "../shared/direction.js";
import { Labels } from "../shared/labels.js";
import { Refused } from "./host/checks.js";
import { HostEvents } from "./host/events.js";
import { HostInterface } from "./host/interface.js";
import { overlaid } from "./host/overlay.js";
import { Keepsake } from "./keepsake.js";
import { Launcher } from "./launcher.js";
import { make } from "./make.js";
import { readOptions } from "./options.js";
import { paint } from "./paint.js";
import { Place } from "./place.js";
import { isNarrow } from "./screen.js";
import { LAUNCHER_SHEETS } from "./sheets.js";
import { loadStyle } from "./style.js";

/**
 * @typedef {{
 *   chat: string, accent: string, on_accent: string, widget: object, labels: Record<string, Record<string, string>>,
 *   launchers: Record<string, string>, triggers?: string,
 * }} SiteAtFirst what the server puts into `/widget.js`: where chat.js is, and triggers.js where the site greets by itself,
 *   how the widget looks on this site, and in each of the site's languages, the default one first, the launcher's labels and
 *   its words
 * @typedef {import("./chat.js").Chat} Chat
 * @typedef {import("./host/interface.js").Controls} Controls
 * @typedef {import("./host/visitor.js").Said} Said
 */

/** A page at work on itself is let be for so long before the chat of an earlier page is gone on with, in milliseconds. */
const IDLE_WITHIN = 2_000;

/**
 * @param {string} base address of the server, ending in "/"
 * @param {Record<string, string | undefined>} dataset the data attributes of the script tag
 * @param {unknown} settings `window.HamdelSettings`
 * @param {unknown} site `SiteAtFirst`
 * @returns {Promise<(call: unknown) => void>} takes the calls of the page, see `host/interface.js`
 */
export async function start(base, dataset, settings, site) {
  const options = readOptions(dataset, settings);
  const [style] = await Promise.all([loadStyle(base, LAUNCHER_SHEETS), documentReady()]);
  const widget = new Widget(base, options, /** @type {SiteAtFirst} */ (site), style);
  const host = new HostInterface(widget, widget.events);
  widget.refuse = (error) => host.refuse(error);
  widget.begin();
  return (call) => host.take(call);
}

/** @implements {Controls} */
class Widget {
  /** What was asked for and cannot be done. @type {(error: unknown) => void} */
  refuse = () => {};
  /** Whether the page has taken the launcher away. */
  isHidden = false;
  events = new HostEvents();
  /** The language that the page has chosen since it was there; null for its own again. @type {string | null | undefined} */
  saidLanguage;
  /** What the page has said of its visitor, in that order. @type {Said[]} */
  said = [];
  /** @type {Chat | null} */
  #chat = null;
  /** @type {Promise<Chat> | null} */
  #loading = null;
  /** How often the chat could not be loaded: the same address would be answered from the browser's own memory. */
  #failures = 0;
  /** Whether the visitor waits for the panel. */
  #isWanted = false;
  #isOver = false;

  /**
   * @param {string} base
   * @param {import("./options.js").Options} options
   * @param {SiteAtFirst} site
   * @param {CSSStyleSheet[]} style
   */
  constructor(base, options, site, style) {
    this.base = base;
    this.options = options;
    this.site = site;
    this.isHidden = options.hidden ?? false;
    this.keepsake = new Keepsake(base, true, options.storage === "page");
    const intend = () => void this.load().catch(() => {});
    this.launcher = new Launcher({ open: () => void this.open(), intend });
    this.frame = make("div", { class: "tokens frame" }, this.launcher.element);
    this.place = new Place(this.frame);
    this.place.dress(style);
    const { name, attributes = {}, visitor } = options;
    this.said.push({ proof: visitor?.proof ?? null, name: name ?? visitor?.name, attributes: { ...visitor?.attributes, ...attributes } });
  }

  /** The languages of the page, the best first, as the server is asked for them. */
  get languages() {
    return this.keepsake.chosenLanguage ?? this.options.languages.join();
  }

  begin() {
    this.#render();
    this.place.take();
    this.events.tell("ready", { language: this.frame.lang });
    // Opened by the page or left open on the page before: the focus stays where the visitor has it.
    if (this.options.open || (this.keepsake.wasOpen && !isNarrow())) void this.open({ focus: false });
    else if (this.keepsake.keys || this.keepsake.pending.length > 0 || this.said[0]?.proof) this.#loadWhenIdle();
    // What greets visitors by itself is brought where the site has that.
    if (this.site.triggers) whenIdle(() => void import(this.base + this.site.triggers).then((it) => it.watch(this)).catch(() => {}));
  }

  /** Brings the chat, once. @returns {Promise<Chat>} */
  load() {
    this.#loading ??= this.#load().catch(async (error) => {
      this.#loading = null;
      this.#failures += 1;
      const why = `Is it there, and does HAMDEL_ALLOWED_ORIGINS name ${location.origin}?`;
      this.refuse(new Refused(`the chat could not be loaded from ${this.base}. ${why} ${error}`, "unreachable"));
      // A launcher behind which there will never be anything is none.
      if (await this.#isShutOut()) this.destroy();
      throw error;
    });
    return this.#loading;
  }

  /** Whether the server is there, but not for this page. */
  async #isShutOut() {
    const asked = (/** @type {RequestMode} */ mode) =>
      fetch(`${this.base}healthz`, { mode, cache: "no-store", credentials: "omit" }).then(() => true, () => false);
    return (await asked("no-cors")) && !(await asked("cors"));
  }

  async #load() {
    const { base, site, languages } = this;
    const again = this.#failures ? `?again=${this.#failures}` : "";
    // Asked for at once: it need not wait for the script that reads it.
    const answer = fetch(`${base}api/v1/chat/site?language=${encodeURIComponent(languages)}`, { credentials: "omit" });
    const ahead = { language: languages, answer: answer.then((response) => (response.ok ? response.json() : Promise.reject(response.status))) };
    ahead.answer.catch(() => {}); // it is asked again then
    /** @type {typeof import("./chat.js")} */
    const { Chat } = await import(`${base}${site.chat}${again}`);
    const chat = await Chat.prepare(this, ahead);
    if (!this.#isOver) {
      this.#chat = chat;
      chat.begin();
    }
    return chat;
  }

  #loadWhenIdle() {
    whenIdle(() => void this.load().catch(() => {}));
  }

  /** @param {{focus?: boolean, text?: string, question?: string}} [how] */
  async open({ focus = true, text, question } = {}) {
    if (this.#isOver) return;
    this.#isWanted = true;
    this.launcher.wait(this.#chat === null);
    const focused = document.activeElement;
    try {
      const chat = this.#chat ?? (await this.load());
      // Whoever has gone on to something else meanwhile keeps the focus there, and whoever closed it has it closed.
      const stayed = [focused, document.body, this.place.host].includes(document.activeElement);
      if (!this.#isWanted || this.#isOver) return;
      chat.open({ focus: focus && stayed, text });
      if (question !== undefined) chat.ask(question);
    } catch {
      // told where it failed; the launcher is there for another try
    } finally {
      this.launcher.wait(false);
    }
  }

  close() {
    this.#isWanted = false;
    if (this.#chat) this.#chat.close();
    else this.keepsake.wasOpen = false;
  }

  toggle() {
    if (this.#chat ? this.#chat.panel.isOpen : this.#isWanted) this.close();
    else void this.open();
  }

  hide() {
    this.isHidden = true;
    this.close();
    this.#render();
  }

  show() {
    this.isHidden = false;
    this.#render();
  }

  /** @param {Said | null} said null: nobody is signed in */
  setVisitor(said) {
    if (said === null) {
      // Of somebody whom nobody vouched for nothing is known, so it is not known either that they have left.
      if (this.keepsake.owner !== null) this.reset();
      return;
    }
    if (this.#chat) void this.#chat.visitor.set(said);
    else this.said.push(said);
    // Whoever is vouched for may have a conversation from elsewhere.
    if (said.proof) this.#loadWhenIdle();
  }

  /** @param {Record<string, unknown>} attributes */
  setAttributes(attributes) {
    this.setVisitor({ proof: null, name: undefined, attributes });
  }

  /** @param {string | null} language */
  setLanguage(language) {
    this.options.languages = pageLanguages(language ?? this.options.language);
    this.saidLanguage = language;
    this.#render();
    this.#chat?.followPage(language);
  }

  /** @param {string} question */
  ask(question) {
    void this.open({ focus: false, question });
  }

  /** Whoever was here has signed out: nothing of theirs stays in this browser, and the next one begins anew. */
  reset() {
    this.#isWanted = false;
    this.said = [];
    if (this.#chat) this.#chat.reset();
    else this.keepsake.forget();
  }

  destroy() {
    this.#isOver = true;
    this.#chat?.destroy();
    this.place.leave();
  }

  #render() {
    if (this.#isOver) return;
    if (this.#chat) {
      this.#chat.render();
      return;
    }
    const { labels, accent, on_accent: onAccent, widget: look } = this.#known();
    setLanguage(this.frame, labels.language, labels.direction);
    paint(this.frame, { accent: accent ?? "", onAccent: onAccent ?? "", look });
    this.launcher.element.hidden = this.isHidden;
    this.launcher.render(labels, 0, look.launcher);
  }

  /** What is known of the site without asking, in the page's language or else the site's first. */
  #known() {
    const { labels, launchers, accent, on_accent, widget } = this.site;
    const tags = this.languages.split(",").flatMap(wordings);
    const language = tags.find((tag) => Object.hasOwn(labels, tag)) ?? Object.keys(labels)[0] ?? "en";
    const look = { ...widget, launcher: launchers[language] };
    const known = overlaid({ language, labels: labels[language], accent, on_accent, widget: look }, this.options);
    return { ...known, labels: new Labels(language, known.labels, directionOf(language)) };
  }
}

/**
 * What the site may call the language of a tag, the narrowest first: "zh-Hant", "zh-TW" and "zh" for "zh_TW".
 *
 * @param {string} tag
 */
function wordings(tag) {
  try {
    const { language, script, region } = new Intl.Locale(tag.trim().replaceAll("_", "-")).maximize();
    return [`${language}-${script}`, `${language}-${region}`, language];
  } catch {
    return []; // it is no tag
  }
}

/** @returns {Promise<void>} */
function documentReady() {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((resolve) => document.addEventListener("DOMContentLoaded", () => resolve(), { once: true }));
}

/** When the page has come to rest, for what nobody waits for. @param {() => void} work */
function whenIdle(work) {
  // Safari has no requestIdleCallback.
  const idle = () => ("requestIdleCallback" in window ? requestIdleCallback(work, { timeout: IDLE_WITHIN }) : setTimeout(work, 200));
  if (document.readyState === "complete") idle();
  else addEventListener("load", idle, { once: true });
}
