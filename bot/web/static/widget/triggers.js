// @ts-check
/**
 * Watches for the moment at which the site greets a visitor by itself. `main.js` brings this file where the site has
 * greetings at all; when one is due it brings the chat, which shows it.
 *
 * Nothing here imports a file of which `main.js` has a state of its own: what both need is handed over.
 */

import { TriggerMemory } from "./trigger-memory.js";
import { due } from "./trigger-rules.js";

/**
 * @typedef {import("./trigger-rules.js").Trigger} Trigger
 * @typedef {import("./chat.js").Page & { load: () => Promise<import("./chat.js").Chat> }} Page
 */

/** How often it is looked whether one is due, in milliseconds. */
const LOOK_EVERY = 1_000;

/** @param {Page} page */
export function watch(page) {
  void new Watch(page).begin();
}

class Watch {
  /** @type {Trigger[]} */
  #triggers = [];
  /** What visitors agree to before they are greeted; null for nothing, undefined before that is known. @type {string | null | undefined} */
  #consent = undefined;
  /** For which languages it was asked, and until when that is good. */
  #asked = "";
  #goodUntil = 0;
  #path = location.pathname;
  /** Seconds for which the visitor has looked at the page of that path. */
  #seconds = 0;
  #isReturning = false;
  /** Whether one is on its way, or being asked for. */
  #isBusy = false;
  /** The chat, where there is a conversation or a greeting. @type {import("./chat.js").Chat | null} */
  #chat = null;
  #life = new AbortController();

  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.memory = new TriggerMemory(page.keepsake);
  }

  async begin() {
    await this.#ask();
    const { signal } = this.#life;
    const timer = setInterval(() => {
      this.#count();
      void this.#look();
    }, LOOK_EVERY);
    signal.addEventListener("abort", () => clearInterval(timer));
    // To the bar of addresses and tabs, as it is seen from a page.
    document.documentElement.addEventListener("mouseleave", ({ clientY }) => clientY <= 0 && void this.#look(true), { signal });
    document.addEventListener("visibilitychange", () => document.hidden && void this.#look(true), { signal });
  }

  /** @param {boolean} [isLeaving] */
  async #look(isLeaving = false) {
    const { page } = this;
    if (!page.place.host.isConnected) {
      this.#life.abort();
      return;
    }
    if (this.#isBusy || !this.#isFree) return;
    if (page.languages !== this.#asked || Date.now() > this.#goodUntil) await this.#ask();
    if (!this.#mayKeep) return;
    const moment = { path: this.#path, seconds: this.#seconds, isLeaving, isReturning: this.#isReturning, now: Date.now() };
    const trigger = due(this.#triggers, { ...moment, shownAt: (id) => this.memory.shownAt(id) });
    if (trigger) await this.#greet(trigger);
  }

  /** Pages that are drawn by scripts change their path without being loaded. */
  #count() {
    if (location.pathname !== this.#path) {
      this.#path = location.pathname;
      this.#seconds = 0;
    } else if (!document.hidden) this.#seconds += LOOK_EVERY / 1_000;
  }

  /** Whether the visitor may be spoken to: the chat is closed, its button there, and they have not refused. */
  get #isFree() {
    const { launcher, keepsake } = this.page;
    if (this.memory.isRefused || !launcher.element.checkVisibility() || launcher.element.getAttribute("aria-busy") === "true") return false;
    if (keepsake.pending.length > 0) return false;
    // Whoever has a conversation is not greeted, unless it is over: the chat, which comes with it, knows that.
    if (keepsake.keys !== null && this.#chat === null) void this.#load().catch(() => {});
    return this.#chat ? this.#chat.mayGreet : keepsake.keys === null;
  }

  async #load() {
    this.#chat = await this.page.load();
    return this.#chat;
  }

  /** Whether what is asked to be agreed to has been: nobody is greeted before, and nothing is kept. */
  get #mayKeep() {
    if (this.#consent === undefined) return false;
    const { keepsake, options } = this.page;
    const asked = this.#consent ?? (options.consent ? `page:${options.consent}` : null);
    return asked === null || keepsake.consent?.version === asked;
  }

  async #ask() {
    this.#isBusy = true;
    const { languages } = this.page;
    try {
      const answer = await fetch(`${this.page.base}api/v1/chat/triggers?language=${encodeURIComponent(languages)}`, { credentials: "omit" });
      if (!answer.ok) throw new Error(String(answer.status));
      const { triggers, consent, good_for: seconds } = await answer.json();
      this.#triggers = triggers;
      this.#consent = consent;
      this.#goodUntil = Date.now() + seconds * 1_000;
      this.#asked = languages;
      // What nobody asks for is not noted.
      if (triggers.some((/** @type {Trigger} */ { returning }) => returning) && this.#mayKeep) {
        this.page.keepsake.release();
        this.#isReturning = this.memory.visit(Date.now());
      }
    } catch {
      // The server is away: it greets nobody, and is asked again in a while.
      this.#asked = languages;
      this.#goodUntil = Date.now() + 60_000;
    } finally {
      this.#isBusy = false;
    }
  }

  /** @param {Trigger} trigger */
  async #greet(trigger) {
    this.#isBusy = true;
    const { keepsake } = this.page;
    const shownAt = this.memory.shownAt(trigger.id);
    try {
      const chat = await this.#load();
      await inTurn(`${keepsake.prefix}greeting`, () => {
        if (this.memory.shownAnywhereAt(trigger.id) > shownAt) {
          this.#life.abort(); // another tab was faster
          return;
        }
        if (!this.#isFree || !chat.greet(trigger, () => this.memory.refuse())) return;
        keepsake.release();
        this.memory.noteShown(trigger.id, Date.now());
        this.#life.abort(); // one greeting a page is enough
      });
    } catch {
      // told where it failed
    } finally {
      this.#isBusy = false;
    }
  }
}

/** Does something while no other tab does, as far as the browser knows of such turns. @param {string} name @param {() => void} act */
async function inTurn(name, act) {
  if (navigator.locks) await navigator.locks.request(name, act);
  else act();
}
