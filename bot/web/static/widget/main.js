// @ts-check
/**
 * Puts the chat together and onto the page. `/widget.js` imports this file and calls `start`.
 *
 * A host element with a closed-off style, a shadow root in it, and in there a frame with launcher and panel.
 */

import { setLanguage } from "../shared/direction.js";
import { ChatApi } from "./chat-api.js";
import { isWanted } from "./consent-form.js";
import { Conversation } from "./conversation.js";
import { Keepsake } from "./keepsake.js";
import { Launcher } from "./launcher.js";
import { make } from "./make.js";
import { readOptions } from "./options.js";
import { Panel } from "./panel.js";
import { Site } from "./site.js";
import { loadStyle } from "./style.js";

/** Where the labels take longer, the chat appears without them and turns to them when they come, in milliseconds. */
const LABELS_WITHIN = 2_500;

/**
 * @param {string} base address of the server, ending in "/"
 * @param {Record<string, string | undefined>} dataset the data attributes of the script tag
 */
export async function start(base, dataset) {
  const options = readOptions(dataset);
  const api = new ChatApi(base);
  const keepsake = new Keepsake(base, true);
  const site = new Site(api);
  const [style] = await Promise.all([
    loadStyle(base),
    Promise.race([site.speak(keepsake.chosenLanguage ?? options.language), pause(LABELS_WITHIN)]),
    documentReady(),
  ]);
  const widget = new Widget({ options, api, keepsake, site, style });
  widget.begin();
  return {
    /** @param {{text?: string}} [how] text to put into the composer, for the visitor to send */
    open: (how) => widget.open({ text: how?.text }),
    close: () => widget.close(),
    /** @param {{name?: string, attributes?: Record<string, unknown>}} visitor */
    setVisitor: (visitor) => widget.setVisitor(visitor),
  };
}

class Widget {
  /**
   * @param {{
   *   options: import("./options.js").Options, api: ChatApi, keepsake: Keepsake, site: Site,
   *   style: CSSStyleSheet[],
   * }} parts
   */
  constructor({ options, api, keepsake, site, style }) {
    this.options = options;
    this.keepsake = keepsake;
    this.site = site;
    this.visitor = { name: options.name, attributes: options.attributes };
    this.conversation = new Conversation({
      api,
      keepsake,
      opening: () => ({
        page_language: options.language,
        name: this.visitor.name,
        ...(keepsake.consent ? { consent: keepsake.consent } : {}),
        // Opening hours are told by the visitor's own clock.
        attributes: { timezone: Intl.DateTimeFormat().resolvedOptions().timeZone, ...this.visitor.attributes },
      }),
      allowed: () => site.files,
      mayBegin: () => !isWanted(site.consent, keepsake),
      refused: () => void site.reload(),
    });
    this.launcher = new Launcher(() => this.open());
    this.panel = new Panel({ site, conversation: this.conversation, keepsake, close: () => this.close(), base: api.base });
    this.frame = make(
      "div",
      { class: "tokens frame", "data-side": sideOf(options.position), "data-theme": options.theme },
      this.launcher.element,
      this.panel.element,
    );
    this.host = document.createElement("hamdel-widget");
    // Inline and important, so that no rule of the page reaches the host; the frame inside positions itself.
    this.host.style.cssText = "all: initial !important; position: static !important; display: block !important;";
    const root = this.host.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = style;
    root.append(this.frame);
    // To the page a key pressed in here comes from no text field: its shortcuts would fire while the visitor types.
    for (const type of ["keydown", "keypress", "keyup"]) {
      this.frame.addEventListener(type, (/** @type {Event} */ event) => event.stopPropagation());
    }
    this.willRender = false;
  }

  begin() {
    document.body.append(this.host);
    this.conversation.addEventListener("change", () => this.#changed());
    this.site.addEventListener("change", () => this.#changed());
    this.#render();
    this.conversation.resume();
    // Opened by the page or left open on the page before: the focus stays where the visitor has it.
    if (this.options.open || (this.keepsake.wasOpen && !isNarrow())) this.open({ focus: false });
  }

  /** @param {{focus?: boolean, text?: string}} [how] */
  open({ focus = true, text } = {}) {
    this.keepsake.wasOpen = true;
    this.panel.open(isNarrow());
    this.launcher.element.hidden = true;
    this.conversation.watch();
    this.site.refresh();
    this.#render(); // at once, so that what takes the focus is there
    if (typeof text === "string") this.panel.composer.suggest(text);
    if (focus) this.panel.focus();
  }

  close() {
    if (!this.panel.isOpen) return;
    const focused = this.panel.hasFocus;
    this.keepsake.wasOpen = false;
    this.panel.close();
    this.launcher.element.hidden = false;
    if (focused) this.launcher.element.focus();
    this.#changed();
  }

  /** @param {{name?: string, attributes?: Record<string, unknown>}} visitor */
  setVisitor(visitor = {}) {
    this.visitor = {
      name: visitor.name ?? this.visitor.name,
      attributes: { ...this.visitor.attributes, ...visitor.attributes },
    };
  }

  /** The site's own colour, for what is filled with it: text in it might not be readable on every ground. */
  #paint() {
    const { accent, onAccent } = this.site;
    if (!accent) return;
    const { style } = this.frame;
    style.setProperty("--accent", accent);
    style.setProperty("--accent-strong", `color-mix(in srgb, ${accent} 85%, black)`);
    style.setProperty("--on-accent", onAccent);
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
    this.site.speak(this.conversation.language ?? this.options.language);
    if (this.site.isLoaded && !isWanted(this.site.consent, this.keepsake)) this.keepsake.release();
    if (this.panel.isOpen) this.conversation.markSeen();
    const { labels } = this.site;
    setLanguage(this.frame, labels.language, labels.direction);
    this.#paint();
    this.launcher.render(labels, this.conversation.hasUnread);
    this.panel.render(labels);
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

/** The panel covers the whole screen there (the same width stands in widget.css). */
function isNarrow() {
  return matchMedia("(max-width: 479.98px)").matches;
}

/** @param {number} duration @returns {Promise<void>} */
function pause(duration) {
  return new Promise((resolve) => setTimeout(resolve, duration));
}

/** @returns {Promise<void>} */
function documentReady() {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((resolve) => document.addEventListener("DOMContentLoaded", () => resolve(), { once: true }));
}
