// @ts-check
/**
 * The chat itself: the panel and the conversation in it. `main.js` brings this file when somebody is about to use it.
 *
 * Nothing here imports a file of which `main.js` has a state of its own: what both need is handed over.
 */

import { setLanguage } from "../shared/direction.js";
import { ChatApi, ChatError } from "./chat-api.js";
import { isWanted } from "./consent-form.js";
import { Conversation } from "./conversation.js";
import { Greeting } from "./greeting.js";
import { Refused } from "./host/checks.js";
import { tellOf } from "./host/events.js";
import { PageVisitor } from "./host/visitor.js";
import { paint } from "./paint.js";
import { Panel } from "./panel.js";
import { Peek, TitleMark } from "./peek.js";
import { isNarrow } from "./screen.js";
import { CHAT_SHEETS } from "./sheets.js";
import { Site } from "./site.js";
import { loadStyle } from "./style.js";

/** Where the labels take longer, the chat appears without them and turns to them when they come, in milliseconds. */
const LABELS_WITHIN = 2_500;

/**
 * @typedef {{
 *   base: string, options: import("./options.js").Options, keepsake: import("./keepsake.js").Keepsake,
 *   launcher: import("./launcher.js").Launcher, frame: HTMLElement, place: import("./place.js").Place, languages: string,
 *   events: import("./host/events.js").HostEvents, isHidden: boolean, saidLanguage: string | null | undefined,
 *   said: import("./host/visitor.js").Said[], refuse: (error: unknown) => void,
 * }} Page what is there before the chat is
 */

export class Chat {
  title = new TitleMark();
  #life = new AbortController();
  /** What had the focus as the panel opened. @type {Element | null} */
  #focusedBefore = null;
  #willRender = false;
  /** What the site has said by itself; null once there is a conversation, or the visitor wants none of it. @type {Greeting | null} */
  #greeting = null;

  /**
   * Everything that it needs before it can be seen.
   *
   * @param {Page} page
   * @param {import("./site.js").Ahead} [ahead] what the site is, asked for already
   */
  static async prepare(page, ahead) {
    const api = new ChatApi(page.base);
    const site = new Site(api, page.options, ahead);
    const [style] = await Promise.all([
      loadStyle(page.base, CHAT_SHEETS),
      Promise.race([site.speak(page.languages), pause(LABELS_WITHIN)]),
    ]);
    page.place.dress(style);
    return new Chat(page, api, site);
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
      opening: () => this.#opening(),
      allowed: () => site.files,
      mayBegin: () => !isWanted(site.consent, keepsake),
      refused: () => void site.reload(),
      doubted: (error) => this.visitor.doubt(error),
      begun: () => {
        this.visitor.noteTold();
        this.#greeting = null;
      },
    });
    this.visitor = new PageVisitor({
      api,
      keepsake,
      conversation: this.conversation,
      refuse: (error) => page.refuse(error),
      another: () => this.#forgetConversation(),
    });
    this.panel = new Panel({ site, conversation: this.conversation, keepsake, close: () => this.close(), base: api.base });
    this.peek = new Peek({
      open: () => this.open(),
      ask: (question) => {
        this.open({ focus: false });
        this.ask(question);
      },
      dismiss: () => this.#refuseGreeting(),
    });
  }

  begin() {
    const { frame, events, said, saidLanguage } = this.page;
    frame.append(this.panel.element);
    frame.prepend(this.peek.element);
    this.conversation.addEventListener("change", () => this.#changed());
    this.site.addEventListener("change", () => this.#changed());
    this.conversation.addEventListener("said", (event) => {
      const { message } = /** @type {import("./host/events.js").SaidEvent} */ (event);
      if (message.author === "visitor" || message.kind === "notice") return;
      this.#forgetGreeting();
      this.peek.show(message);
      if (this.site.look.sound && this.page.keepsake.sound && !this.#isBeforeEyes) void this.panel.chime.ring();
    });
    document.addEventListener("visibilitychange", () => this.#changed(), { signal: this.#life.signal });
    tellOf(this.conversation, events);
    this.render();
    void this.conversation.resume();
    for (const one of said) void this.visitor.set(one);
    if (saidLanguage !== undefined) this.followPage(saidLanguage);
  }

  /** @param {{focus?: boolean, text?: string}} [how] */
  open({ focus = true, text } = {}) {
    const wasOpen = this.panel.isOpen;
    this.page.keepsake.wasOpen = true;
    this.page.place.settle();
    if (!wasOpen) this.#focusedBefore = document.activeElement;
    this.panel.open(isNarrow());
    this.conversation.watch();
    this.site.refresh();
    this.visitor.retry();
    this.#greeting?.open();
    this.render(); // at once, so that what takes the focus is there
    if (text !== undefined) this.panel.composer.suggest(text);
    if (focus) this.panel.focus();
    if (!wasOpen) this.page.events.tell("open");
  }

  get #isBeforeEyes() {
    return this.panel.isOpen && !document.hidden;
  }

  close() {
    if (!this.panel.isOpen) return;
    const focused = this.panel.hasFocus;
    this.page.keepsake.wasOpen = false;
    this.panel.close();
    this.render();
    if (focused) this.#giveFocusBack();
    this.page.events.tell("close");
  }

  /** Whether the site may speak to the visitor by itself: the chat is closed, and no conversation goes on. */
  get mayGreet() {
    const { conversation, page } = this;
    // Whoever is still asked how it was is not asked something else.
    const isOver = !conversation.canWrite && conversation.state?.survey?.answered !== false;
    return !this.panel.isOpen && this.#greeting === null && (page.keepsake.keys === null || isOver);
  }

  /**
   * Says something first, where that may be.
   *
   * @param {import("./trigger-rules.js").Trigger} trigger
   * @param {() => void} refused the visitor has put it away
   * @returns {boolean} whether it is said
   */
  greet(trigger, refused) {
    if (!this.mayGreet || isWanted(this.site.consent, this.page.keepsake)) return false;
    if (!this.conversation.canWrite) this.conversation.startAfresh();
    this.#greeting = new Greeting(trigger, { api: this.site.api, refused });
    this.panel.greeting = trigger;
    this.peek.show(this.#greeting.said, trigger.starters);
    this.render();
    return true;
  }

  #refuseGreeting() {
    this.#greeting?.refused();
    this.#forgetGreeting();
  }

  #forgetGreeting() {
    this.#greeting = null;
    this.panel.greeting = null;
  }

  /** @param {string} question asked in the panel, which is open */
  ask(question) {
    if (!this.conversation.mayBegin()) {
      // Whoever has not agreed yet sends it themselves.
      this.panel.composer.suggest(question);
      return;
    }
    if (!this.conversation.canWrite) this.conversation.startAfresh();
    this.conversation.send(question);
  }

  /** The page speaks another language now. @param {string | null} language */
  followPage(language) {
    this.#changed();
    if (language === null) return;
    this.conversation.followPage(language).catch((error) => {
      if (error instanceof ChatError && error.status === 422) this.page.refuse(new Refused(`setLanguage: ${error.message}`, error.code));
    });
  }

  reset() {
    this.close();
    this.visitor.forget();
    this.#forgetConversation();
    this.render();
  }

  destroy() {
    this.#life.abort();
    this.conversation.end();
    this.panel.end();
    this.title.clear();
  }

  #opening() {
    const { options, keepsake } = this.page;
    const { consent } = this.site;
    const given = keepsake.consent;
    const { attributes, ...visitor } = this.visitor.opening;
    return {
      page_language: this.site.spokenFor(options.languages.join()) || options.languages[0] || "",
      ...(given && !consent?.isOfPage ? { consent: given } : {}),
      ...visitor,
      ...this.#greeting?.opening,
      attributes: {
        // Opening hours are told by the visitor's own clock.
        timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        ...attributes,
        ...(given && consent?.isOfPage ? { consent: consent.text, consent_at: new Date().toISOString() } : {}),
      },
    };
  }

  #forgetConversation() {
    this.#forgetGreeting();
    this.conversation.leave();
    this.page.keepsake.forget();
    this.panel.composer.clear();
    this.panel.log.forget();
  }

  /** To where the visitor was, which need not be the launcher: pages have buttons of their own. */
  #giveFocusBack() {
    const before = this.#focusedBefore;
    const { element } = this.page.launcher;
    if (element.checkVisibility()) element.focus();
    else if (before instanceof HTMLElement && before.isConnected) before.focus();
  }

  /** Many changes between two pictures make one rendering: a replay may bring a hundred messages at once. */
  #changed() {
    if (this.#willRender) return;
    this.#willRender = true;
    const render = () => {
      this.#willRender = false;
      this.render();
    };
    if (document.hidden) setTimeout(render); // there are no pictures then
    else requestAnimationFrame(render);
  }

  render() {
    if (this.#life.signal.aborted) return;
    const { frame, keepsake, launcher, options, isHidden } = this.page;
    void this.site.speak(this.conversation.language ?? options.languages.join());
    if (this.site.isLoaded && !isWanted(this.site.consent, keepsake)) keepsake.release();
    if (this.#isBeforeEyes) this.conversation.markSeen();
    const { unread, entries } = this.conversation;
    if (this.#greeting === null && entries.length > 0) this.panel.greeting = null;
    if (unread === 0 && (this.#greeting === null || this.#greeting.isOpened)) this.peek.hide();
    this.title.render(unread);
    const { labels, look } = this.site;
    setLanguage(frame, labels.language, labels.direction);
    if (this.site.isLoaded) paint(frame, this.site);
    launcher.element.hidden = this.panel.isOpen || isHidden;
    launcher.render(labels, unread, look.launcher);
    this.peek.render(labels, !this.panel.isOpen && !isHidden);
    this.panel.render(labels);
  }
}

/** @param {number} duration @returns {Promise<void>} */
function pause(duration) {
  return new Promise((resolve) => setTimeout(resolve, duration));
}
