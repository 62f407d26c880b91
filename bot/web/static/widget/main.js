// @ts-check
/**
 * Puts the chat together and onto the page. `/widget.js` imports this file and calls `start`.
 *
 * A host element with a closed-off style, a shadow root in it, and in there a frame with launcher and panel.
 */

import { pageLanguages, setLanguage } from "../shared/direction.js";
import { ChatApi, ChatError } from "./chat-api.js";
import { isWanted } from "./consent-form.js";
import { Conversation } from "./conversation.js";
import { Refused } from "./host/checks.js";
import { HostEvents, tellOf } from "./host/events.js";
import { HostInterface } from "./host/interface.js";
import { tonesOf } from "./host/overlay.js";
import { PageVisitor } from "./host/visitor.js";
import { Keepsake } from "./keepsake.js";
import { Launcher } from "./launcher.js";
import { make } from "./make.js";
import { readOptions } from "./options.js";
import { Panel } from "./panel.js";
import { Peek, TitleMark } from "./peek.js";
import { Site } from "./site.js";
import { loadStyle } from "./style.js";

/** Where the labels take longer, the chat appears without them and turns to them when they come, in milliseconds. */
const LABELS_WITHIN = 2_500;

/**
 * @param {string} base address of the server, ending in "/"
 * @param {Record<string, string | undefined>} dataset the data attributes of the script tag
 * @param {unknown} [settings] `window.HamdelSettings`
 * @returns {Promise<(call: unknown) => void>} takes the calls of the page, see `host/interface.js`
 */
export async function start(base, dataset, settings) {
  const options = readOptions(dataset, settings);
  const api = new ChatApi(base);
  const keepsake = new Keepsake(base, true, options.storage === "page");
  const site = new Site(api, options);
  const [style] = await Promise.all([
    loadStyle(base),
    Promise.race([site.speak(keepsake.chosenLanguage ?? options.languages.join()), pause(LABELS_WITHIN)]),
    documentReady(),
  ]);
  const events = new HostEvents();
  const widget = new Widget({ options, api, keepsake, site, style, events });
  const host = new HostInterface(widget, events);
  widget.refuse = (error) => host.refuse(error);
  widget.begin();
  return (call) => host.take(call);
}

/** @typedef {import("./host/interface.js").Controls} Controls */

/** @implements {Controls} */
class Widget {
  /** What was asked for and cannot be done. @type {(error: unknown) => void} */
  refuse = () => {};
  /** Whether the page has taken the launcher away. */
  isHidden = false;
  title = new TitleMark();
  #life = new AbortController();
  /** What had the focus as the panel opened. @type {Element | null} */
  #focusedBefore = null;
  #willRender = false;
  #isOver = false;

  /**
   * @param {{
   *   options: import("./options.js").Options, api: ChatApi, keepsake: Keepsake, site: Site,
   *   style: CSSStyleSheet[], events: HostEvents,
   * }} parts
   */
  constructor({ options, api, keepsake, site, style, events }) {
    this.options = options;
    this.keepsake = keepsake;
    this.site = site;
    this.events = events;
    this.isHidden = options.hidden ?? false;
    this.conversation = new Conversation({
      api,
      keepsake,
      opening: () => this.#opening(),
      allowed: () => site.files,
      mayBegin: () => !isWanted(site.consent, keepsake),
      refused: () => void site.reload(),
      doubted: (error) => this.visitor.doubt(error),
      begun: () => this.visitor.noteTold(),
    });
    this.visitor = new PageVisitor({
      api,
      keepsake,
      conversation: this.conversation,
      refuse: (error) => this.refuse(error),
      another: () => this.#forgetConversation(),
    });
    this.launcher = new Launcher(() => this.open());
    this.panel = new Panel({ site, conversation: this.conversation, keepsake, close: () => this.close() });
    this.peek = new Peek(() => this.open());
    this.frame = make("div", { class: "tokens frame" }, this.peek.element, this.launcher.element, this.panel.element);
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
  }

  begin() {
    document.body.append(this.host);
    this.conversation.addEventListener("change", () => this.#changed());
    this.site.addEventListener("change", () => this.#changed());
    this.conversation.addEventListener("said", (event) => {
      const { message } = /** @type {import("./host/events.js").SaidEvent} */ (event);
      if (message.author !== "visitor" && message.kind !== "notice") this.peek.show(message);
    });
    document.addEventListener("visibilitychange", () => this.#changed(), { signal: this.#life.signal });
    tellOf(this.conversation, this.events);
    this.#render();
    void this.conversation.resume();
    const { name, attributes = {}, visitor } = this.options;
    const said = { proof: visitor?.proof ?? null, name: name ?? visitor?.name, attributes: { ...visitor?.attributes, ...attributes } };
    void this.visitor.set(said);
    this.events.tell("ready", { language: this.site.labels.language });
    // Opened by the page or left open on the page before: the focus stays where the visitor has it.
    if (this.options.open || (this.keepsake.wasOpen && !isNarrow())) this.open({ focus: false });
  }

  /** @param {{focus?: boolean, text?: string}} [how] */
  open({ focus = true, text } = {}) {
    const wasOpen = this.panel.isOpen;
    this.keepsake.wasOpen = true;
    if (!wasOpen) this.#focusedBefore = document.activeElement;
    this.panel.open(isNarrow());
    this.conversation.watch();
    this.site.refresh();
    this.visitor.retry();
    this.#render(); // at once, so that what takes the focus is there
    if (text !== undefined) this.panel.composer.suggest(text);
    if (focus) this.panel.focus();
    if (!wasOpen) this.events.tell("open");
  }

  close() {
    if (!this.panel.isOpen) return;
    const focused = this.panel.hasFocus;
    this.keepsake.wasOpen = false;
    this.panel.close();
    this.#render();
    if (focused) this.#giveFocusBack();
    this.events.tell("close");
  }

  toggle() {
    if (this.panel.isOpen) this.close();
    else this.open();
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

  /** @param {import("./host/visitor.js").Said} said */
  setVisitor(said) {
    void this.visitor.set(said);
  }

  /** @param {Record<string, unknown>} attributes */
  setAttributes(attributes) {
    void this.visitor.set({ proof: null, name: undefined, attributes });
  }

  /** @param {string | null} language */
  setLanguage(language) {
    this.options.languages = pageLanguages(language ?? this.options.language);
    this.#render();
    if (language === null) return;
    this.conversation.followPage(language).catch((error) => {
      if (error instanceof ChatError && error.status === 422) this.refuse(new Refused(`setLanguage: ${error.message}`, error.code));
    });
  }

  /** @param {string} question */
  ask(question) {
    this.open({ focus: false });
    if (!this.conversation.mayBegin()) {
      // Whoever has not agreed yet sends it themselves.
      this.panel.composer.suggest(question);
      return;
    }
    if (!this.conversation.canWrite) this.conversation.startAfresh();
    this.conversation.send(question);
  }

  /** Whoever was here has signed out: nothing of theirs stays in this browser, and the next one begins anew. */
  reset() {
    this.close();
    this.visitor.forget();
    this.#forgetConversation();
    this.#render();
  }

  destroy() {
    this.#isOver = true;
    this.#life.abort();
    this.conversation.end();
    this.panel.end();
    this.title.clear();
    this.host.remove();
  }

  #opening() {
    const { consent } = this.site;
    const given = this.keepsake.consent;
    const { attributes, ...visitor } = this.visitor.opening;
    return {
      page_language: this.site.spokenFor(this.options.languages.join()) || this.options.languages[0] || "",
      ...(given && !consent?.isOfPage ? { consent: given } : {}),
      ...visitor,
      attributes: {
        // Opening hours are told by the visitor's own clock.
        timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        ...attributes,
        ...(given && consent?.isOfPage ? { consent: consent.text, consent_at: new Date().toISOString() } : {}),
      },
    };
  }

  #forgetConversation() {
    this.conversation.leave();
    this.keepsake.forget();
    this.panel.composer.clear();
    this.panel.log.forget();
  }

  /** To where the visitor was, which need not be the launcher: pages have buttons of their own. */
  #giveFocusBack() {
    const before = this.#focusedBefore;
    const { element } = this.launcher;
    if (element.checkVisibility()) element.focus();
    else if (before instanceof HTMLElement && before.isConnected) before.focus();
  }

  /** Many changes between two pictures make one rendering: a replay may bring a hundred messages at once. */
  #changed() {
    if (this.#willRender) return;
    this.#willRender = true;
    const render = () => {
      this.#willRender = false;
      this.#render();
    };
    if (document.hidden) setTimeout(render); // there are no pictures then
    else requestAnimationFrame(render);
  }

  #render() {
    if (this.#isOver) return;
    void this.site.speak(this.conversation.language ?? this.options.languages.join());
    if (this.site.isLoaded && !isWanted(this.site.consent, this.keepsake)) this.keepsake.release();
    if (this.panel.isOpen && !document.hidden) this.conversation.markSeen();
    const { unread } = this.conversation;
    if (unread === 0) this.peek.hide();
    this.title.render(unread);
    const { labels, look } = this.site;
    setLanguage(this.frame, labels.language, labels.direction);
    this.#paint();
    this.launcher.element.hidden = this.panel.isOpen || this.isHidden;
    this.launcher.render(labels, unread, look.launcher);
    this.peek.render(labels, !this.panel.isOpen && !this.isHidden);
    this.panel.render(labels);
  }

  /** The site's own colour, and its place on the page. */
  #paint() {
    const { accent, onAccent, look } = this.site;
    const { style, dataset } = this.frame;
    dataset.side = sideOf(look.side);
    dataset.theme = look.theme;
    dataset.phones = look.hidden_on_phones ? "hidden" : "shown";
    style.setProperty("--offset-side", `${look.offset_side}px`);
    style.setProperty("--offset-bottom", `${look.offset_bottom}px`);
    style.setProperty("--layer", String(look.z_index));
    if (!accent) return;
    for (const [name, value] of Object.entries(tonesOf(accent, onAccent))) style.setProperty(name, value);
  }
}

/**
 * The side is the page's matter and stays, even when the conversation moves to a language written the other way.
 *
 * @param {"start" | "end" | "left" | "right"} side
 * @returns {"left" | "right"}
 */
function sideOf(side) {
  if (side === "left" || side === "right") return side;
  const rightToLeft = getComputedStyle(document.documentElement).direction === "rtl";
  return (side === "end") === rightToLeft ? "left" : "right";
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
