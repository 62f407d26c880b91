// @ts-check
/**
 * The chat itself: the panel and the conversation in it. `main.js` brings this file when somebody is about to use it.
 *
 * Nothing here imports a file of which `main.js` has a state of its own: what both need is handed over.
 */

import { setLanguage } from "../shared/direction.js";
import { ChatApi } from "./chat-api.js";
import { isWanted } from "./consent-form.js";
import { Conversation } from "./conversation.js";
import { paint } from "./paint.js";
import { Panel } from "./panel.js";
import { isNarrow } from "./screen.js";
import { CHAT_SHEETS } from "./sheets.js";
import { Site } from "./site.js";
import { loadStyle } from "./style.js";

/** Where the labels take longer, the chat appears without them and turns to them when they come, in milliseconds. */
const LABELS_WITHIN = 2_500;

/**
 * @typedef {{
 *   base: string, options: import("./options.js").Options, keepsake: import("./keepsake.js").Keepsake,
 *   launcher: import("./launcher.js").Launcher, frame: HTMLElement, place: import("./place.js").Place, language: string,
 *   visitor: {name: string | undefined, attributes: Record<string, unknown>},
 * }} Page what is there before the chat is
 */

export class Chat {
  /**
   * @param {Page} page
   * @param {import("./site.js").Ahead} [ahead] what the site is, asked for already
   */
  static async begin(page, ahead) {
    const api = new ChatApi(page.base);
    const site = new Site(api, ahead);
    const [style] = await Promise.all([
      loadStyle(page.base, CHAT_SHEETS),
      Promise.race([site.speak(page.language), pause(LABELS_WITHIN)]),
    ]);
    page.place.dress(style);
    const chat = new Chat(page, api, site);
    chat.#begin();
    return chat;
  }

  /**
   * @param {Page} page
   * @param {ChatApi} api
   * @param {Site} site
   */
  constructor(page, api, site) {
    const { keepsake } = page;
    this.page = page;
    this.site = site;
    this.conversation = new Conversation({
      api,
      keepsake,
      opening: () => ({
        page_language: page.options.language,
        name: page.visitor.name,
        ...(keepsake.consent ? { consent: keepsake.consent } : {}),
        // Opening hours are told by the visitor's own clock.
        attributes: { timezone: Intl.DateTimeFormat().resolvedOptions().timeZone, ...page.visitor.attributes },
      }),
      allowed: () => site.files,
      mayBegin: () => !isWanted(site.consent, keepsake),
      refused: () => void site.reload(),
    });
    this.panel = new Panel({ site, conversation: this.conversation, keepsake, close: () => this.close() });
    this.willRender = false;
  }

  #begin() {
    this.page.frame.append(this.panel.element);
    this.conversation.addEventListener("change", () => this.#changed());
    this.site.addEventListener("change", () => this.#changed());
    this.#render();
    this.conversation.resume();
  }

  /** @param {{focus?: boolean, text?: string}} [how] */
  open({ focus = true, text } = {}) {
    const { keepsake, launcher, place } = this.page;
    keepsake.wasOpen = true;
    place.settle();
    this.panel.open(isNarrow());
    launcher.element.hidden = true;
    this.conversation.watch();
    this.site.refresh();
    this.#render(); // at once, so that what takes the focus is there
    if (typeof text === "string") this.panel.composer.suggest(text);
    if (focus) this.panel.focus();
  }

  close() {
    if (!this.panel.isOpen) return;
    const { keepsake, launcher } = this.page;
    const focused = this.panel.hasFocus;
    keepsake.wasOpen = false;
    this.panel.close();
    launcher.element.hidden = false;
    if (focused) launcher.element.focus();
    this.#changed();
  }

  /** Many changes between two pictures make one rendering: a replay may bring a hundred messages at once. */
  #changed() {
    if (this.willRender) return;
    this.willRender = true;
    const render = () => {
      this.willRender = false;
      this.#render();
    };
    if (document.hidden) setTimeout(render); // there are no pictures then
    else requestAnimationFrame(render);
  }

  #render() {
    const { frame, keepsake, launcher, options } = this.page;
    this.site.speak(this.conversation.language ?? options.language);
    if (this.site.isLoaded && !isWanted(this.site.consent, keepsake)) keepsake.release();
    if (this.panel.isOpen) this.conversation.markSeen();
    const { labels } = this.site;
    setLanguage(frame, labels.language, labels.direction);
    if (this.site.isLoaded) paint(frame, this.site.accent, this.site.onAccent);
    launcher.render(labels, this.conversation.hasUnread);
    this.panel.render(labels);
  }
}

/** @param {number} duration @returns {Promise<void>} */
function pause(duration) {
  return new Promise((resolve) => setTimeout(resolve, duration));
}
