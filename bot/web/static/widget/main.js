// @ts-check
/**
 * The first part of the chat: the launcher, and what brings the rest when somebody is about to use it, or has talked
 * here before. `/widget.js` calls `start`. All that is imported here weighs on every page of the site: `chat.js` is the
 * place for what is only needed once the chat is open.
 */

import { directionOf, setLanguage } from "../shared/direction.js";
import { Labels } from "../shared/labels.js";
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
 *   chat: string, accent: string, on_accent: string, labels: Record<string, Record<string, string>>,
 * }} SiteAtFirst what the server puts into `/widget.js`: where chat.js is, the site's colours, and the launcher's labels in
 *   each of the site's languages, the default one first
 * @typedef {import("./chat.js").Chat} Chat
 */

/** A page at work on itself is let be for so long before the chat of an earlier page is gone on with, in milliseconds. */
const IDLE_WITHIN = 2_000;

/**
 * @param {string} base address of the server, ending in "/"
 * @param {Record<string, string | undefined>} dataset the data attributes of the script tag
 * @param {unknown} site `SiteAtFirst`
 */
export async function start(base, dataset, site) {
  await documentReady();
  const widget = new Widget(base, readOptions(dataset), /** @type {SiteAtFirst} */ (site));
  await widget.begin();
  return {
    /** @param {{text?: string}} [how] text to put into the composer, for the visitor to send */
    open: (how) => widget.open({ text: how?.text }),
    close: () => widget.close(),
    /** @param {{name?: string, attributes?: Record<string, unknown>}} visitor */
    setVisitor: (visitor) => widget.setVisitor(visitor),
  };
}

class Widget {
  /** @type {Promise<Chat> | null} */
  #loading = null;
  /** How often the chat could not be loaded: the same address would be answered from the browser's own memory. */
  #failures = 0;
  /** Whether the visitor waits for the panel. */
  #isWanted = false;

  /**
   * @param {string} base
   * @param {import("./options.js").Options} options
   * @param {SiteAtFirst} site
   */
  constructor(base, options, site) {
    this.base = base;
    this.options = options;
    this.site = site;
    this.visitor = { name: options.name, attributes: options.attributes };
    this.keepsake = new Keepsake(base, true);
    this.launcher = new Launcher({ open: () => void this.open(), intend: () => void this.load().catch(() => {}) });
    this.frame = make(
      "div",
      { class: "tokens frame", "data-side": sideOf(options.position), "data-theme": options.theme },
      this.launcher.element,
    );
    this.place = new Place(this.frame);
  }

  get language() {
    return this.keepsake.chosenLanguage ?? this.options.language;
  }

  async begin() {
    this.place.dress(await loadStyle(this.base, LAUNCHER_SHEETS));
    paint(this.frame, this.site.accent, this.site.on_accent);
    const labels = this.#labels();
    setLanguage(this.frame, labels.language, labels.direction);
    this.launcher.render(labels, false);
    this.place.take();
    // Opened by the page or left open on the page before: the focus stays where the visitor has it.
    if (this.options.open || (this.keepsake.wasOpen && !isNarrow())) void this.open({ focus: false });
    else if (this.keepsake.keys || this.keepsake.pending.length > 0) whenIdle(() => void this.load().catch(() => {}));
  }

  /** Brings the chat, once. @returns {Promise<Chat>} */
  load() {
    this.#loading ??= this.#load().catch((error) => {
      this.#loading = null;
      this.#failures += 1;
      console.warn("Hamdel: the chat could not be loaded.", error);
      throw error;
    });
    return this.#loading;
  }

  async #load() {
    const { base, site, language } = this;
    const again = this.#failures ? `?again=${this.#failures}` : "";
    // Asked for at once: it need not wait for the script that reads it.
    const answer = fetch(`${base}api/v1/chat/site?language=${encodeURIComponent(language)}`, { credentials: "omit" });
    const ahead = { language, answer: answer.then((response) => (response.ok ? response.json() : Promise.reject(response.status))) };
    ahead.answer.catch(() => {}); // it is asked again then
    /** @type {typeof import("./chat.js")} */
    const { Chat } = await import(`${base}${site.chat}${again}`);
    return Chat.begin(this, ahead);
  }

  /** @param {{focus?: boolean, text?: string}} [how] */
  async open({ focus = true, text } = {}) {
    this.#isWanted = true;
    this.launcher.wait(true);
    const focused = document.activeElement;
    try {
      const chat = await this.load();
      // Whoever has gone on to something else meanwhile keeps the focus there, and whoever closed it has it closed.
      const stayed = [focused, document.body, this.place.host].includes(document.activeElement);
      if (this.#isWanted) chat.open({ focus: focus && stayed, text });
    } catch {
      // told where it failed; the launcher is there for another try
    } finally {
      this.launcher.wait(false);
    }
  }

  async close() {
    this.#isWanted = false;
    this.keepsake.wasOpen = false;
    (await this.#loading)?.close();
  }

  /** @param {{name?: string, attributes?: Record<string, unknown>}} visitor */
  setVisitor(visitor = {}) {
    this.visitor = {
      name: visitor.name ?? this.visitor.name,
      attributes: { ...this.visitor.attributes, ...visitor.attributes },
    };
  }

  /** The launcher's own, in the page's language or else the site's first. */
  #labels() {
    const { labels } = this.site;
    const spoken = this.language.toLowerCase().split(/[-_]/)[0] ?? "";
    const language = Object.hasOwn(labels, spoken) ? spoken : (Object.keys(labels)[0] ?? "en");
    return new Labels(language, labels[language] ?? {}, directionOf(language));
  }
}

/**
 * The side is the page's matter and stays, even when the conversation moves to a language written the other way.
 *
 * @param {"start" | "end"} position
 * @returns {"left" | "right"}
 */
function sideOf(position) {
  const rightToLeft = getComputedStyle(document.documentElement).direction === "rtl";
  return (position === "end") === rightToLeft ? "left" : "right";
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
