// @ts-check
/**
 * The log: welcome, days, messages, who is writing, and the suggested replies.
 *
 * Elements are kept by key and only moved or filled anew, so that a screen reader hears each message once and a
 * selection survives.
 */

import { replaceChanged } from "../shared/element.js";
import { dayAndTime, dayName, sameDay, timeOfDay } from "../shared/times.js";
import { Bubble } from "./bubble.js";
import { Choices } from "./choices.js";
import { make, say } from "./make.js";
import { ScrollPosition } from "./scroll-position.js";

/** @typedef {import("../shared/labels.js").Labels} Labels */
/** @typedef {import("./bubble.js").Content} Content */
/** @typedef {import("./conversation.js").Conversation} Conversation */

/** Messages of one author stand together unless this much time lies between them, in milliseconds. */
const ONE_BREATH = 5 * 60_000;

/** The key of what is said first. */
const WELCOME = "welcome";

/** What a text of the visitor's own has, before anything is known of it. @type {Content} */
const PLAIN = {
  author: "visitor",
  agent: null,
  text: "",
  html: null,
  language: null,
  direction: null,
  kind: "text",
  date: null,
  status: null,
  fault: null,
  attachment: null,
  translation: null,
  progress: null,
};

export class MessageLog {
  /**
   * @param {Conversation} conversation
   * @param {(button: import("./chat-api.js").Button) => void} choose
   * @param {() => void} failed
   */
  constructor(conversation, choose, failed) {
    this.conversation = conversation;
    this.failed = failed;
    this.choices = new Choices(choose);
    this.messages = make("div", { class: "messages" });
    // EU Regulation 2024/1689, article 50: people are told at the first moment that no person answers.
    this.automatic = make("p", { class: "automatic", hidden: true });
    this.people = make("p", { class: "automatic", hidden: true });
    this.typing = make("p", { class: "typing", hidden: true }, make("span", { class: "dots", "aria-hidden": "true" }));
    this.typingText = make("span", { class: "typing-text" });
    this.typing.append(this.typingText);
    const content = make("div", { class: "log-content" }, this.automatic, this.people, this.messages, this.typing, this.choices.element);
    this.log = make("div", { class: "log", role: "log", "aria-live": "polite", tabindex: "0" }, content);
    this.scroll = new ScrollPosition(this.log, content);
    this.element = make("div", { class: "log-frame" }, this.log, this.scroll.chip);
    /** @type {Map<string, Bubble>} */
    this.bubbles = new Map();
    /** @type {Map<string, HTMLElement>} */
    this.days = new Map();
    /** What is said first, and whether it is the site's own. @type {{language: string, text: string, isOwn: boolean} | null} */
    this.welcome = null;
    this.newest = "";
  }

  /** What was said is somebody else's from now on; the next one is welcomed anew. */
  forget() {
    this.welcome = null;
  }

  /**
   * @param {Labels} labels
   * @param {{starters: string[], hasOwnGreeting: boolean, peopleBack: Date | null}} site `starters`: questions to begin with;
   *   `hasOwnGreeting`: the site's own words greet, which may not say who answers; `peopleBack`: nobody is at work before
   * @param {import("./trigger-rules.js").Trigger | null} [greeting] what the site has said by itself, in place of all that
   */
  render(labels, { starters, hasOwnGreeting, peopleBack }, greeting = null) {
    const { entries } = this.conversation;
    // What was said stays said: the welcome changes its language only as long as nobody has answered it.
    if (this.welcome === null || entries.length === 0) {
      this.welcome = greeting
        ? { language: greeting.locale, text: greeting.text, isOwn: true }
        : { language: labels.language, text: labels.text("welcome"), isOwn: hasOwnGreeting };
    }
    say(this.automatic, labels.text("widget-automatic"));
    const contents = [{ key: WELCOME, content: welcomeContent(this.welcome) }, ...entries.map(shownAs)];
    // Once the server has it, it is a message like others, in the place where it was.
    const isGreeted = contents[1]?.content.kind === "greeting";
    if (isGreeted) contents.splice(0, 2, { key: WELCOME, content: contents[1]?.content ?? PLAIN });
    this.automatic.hidden = !hasOwnGreeting && !this.welcome.isOwn && !isGreeted;
    // Once something was said, whoever is asked for a person says it, or the queue.
    this.people.hidden = entries.length > 0 || peopleBack === null || peopleBack <= new Date();
    if (peopleBack && !this.people.hidden) say(this.people, labels.text("widget-people-back", { when: whenOf(peopleBack, labels) }));
    this.log.setAttribute("aria-label", labels.text("widget-messages"));
    // A whole history at once is not news.
    this.log.setAttribute("aria-busy", String(contents.length > this.bubbles.size + 5));
    this.#place(contents, labels);
    this.#renderTyping(labels);
    const questions = greeting?.starters.length ? greeting.starters : starters;
    const begins = entries.length === 0 ? questions.map((title) => ({ title, payload: "" })) : [];
    this.choices.render(labels, begins.length > 0 ? begins : this.conversation.buttons);
    this.log.setAttribute("aria-busy", "false");
    const newest = contents.at(-1);
    if (newest) this.#scrollTo(newest, labels);
  }

  /**
   * @param {{key: string, content: Content}[]} contents
   * @param {Labels} labels
   */
  #place(contents, labels) {
    const bubbles = new Map();
    const days = new Map();
    /** @type {HTMLElement[]} */
    const elements = [];
    contents.forEach(({ key, content }, index) => {
      const before = contents[index - 1]?.content;
      const after = contents[index + 1]?.content;
      if (content.date && !(before?.date && sameDay(before.date, content.date))) {
        const day = content.date.toDateString();
        const separator = this.days.get(day) ?? make("p", { class: "day" });
        say(separator, dayName(content.date, labels.locale, wordsForDays(labels)));
        days.set(day, separator);
        elements.push(separator);
      }
      const bubble = this.bubbles.get(key) ?? this.#bubble(key, content);
      bubble.render(content, { first: !isOneRun(before, content), last: !isOneRun(content, after) }, labels);
      bubbles.set(key, bubble);
      elements.push(bubble.element);
    });
    this.bubbles = bubbles;
    this.days = days;
    replaceChanged(this.messages, elements);
  }

  /** @param {string} key @param {Content} content */
  #bubble(key, content) {
    const { conversation, failed } = this;
    return new Bubble(content, {
      at: (address) => conversation.api.addressOf(address),
      retry: () => conversation.retry(key),
      cancel: () => conversation.uploads.cancel(key),
      failed,
      files: conversation.files,
      most: () => conversation.uploads.allowed().most,
    });
  }

  /** @param {Labels} labels */
  #renderTyping(labels) {
    const { who } = this.conversation.typing;
    this.typing.hidden = who === null;
    if (who === null) return;
    this.typing.dataset.author = who.author;
    const agent = who.agent ?? this.conversation.state?.agent?.name ?? labels.text("widget-agent");
    say(
      this.typingText,
      who.author === "agent" ? labels.text("widget-agent-typing", { agent }) : labels.text("widget-assistant-typing"),
    );
  }

  /**
   * @param {{key: string, content: Content}} newest
   * @param {Labels} labels
   */
  #scrollTo(newest, labels) {
    const isNew = newest.key !== this.newest;
    this.newest = newest.key;
    this.scroll.render(labels, isNew ? newest.content.author : null);
  }
}

/** A moment that is to come, with its day where that is not today. @param {Date} date @param {Labels} labels */
function whenOf(date, { locale }) {
  return sameDay(date, new Date()) ? timeOfDay(date, locale) : dayAndTime(date, locale);
}

/** @param {import("./conversation.js").Entry} entry */
function shownAs(entry) {
  return { key: entry.key, content: contentOf(entry) };
}

/** @param {{language: string, text: string}} welcome @returns {Content} */
function welcomeContent({ language, text }) {
  return { ...PLAIN, author: "bot", text, language, kind: "welcome" };
}

/** @param {import("./conversation.js").Entry} entry @returns {Content} */
export function contentOf(entry) {
  if ("message" in entry) {
    return { ...PLAIN, ...entry.message, date: new Date(entry.message.created_at) };
  }
  if ("upload" in entry) {
    const { name, created_at, status, fault, progress } = entry.upload;
    return { ...PLAIN, text: name, date: new Date(created_at), status, fault, progress };
  }
  const { text, created_at, status, fault } = entry.pending;
  return { ...PLAIN, text, date: new Date(created_at), status, fault };
}

/** Whether two messages stand together, as one breath of one author. @param {Content | undefined} one @param {Content | undefined} next */
export function isOneRun(one, next) {
  if (!one || !next || one.author !== next.author || one.agent !== next.agent) return false;
  if (one.kind === "notice" || next.kind === "notice") return false;
  if (!one.date || !next.date) return one.date === next.date;
  return sameDay(one.date, next.date) && next.date.getTime() - one.date.getTime() < ONE_BREATH;
}

/** @param {Labels} labels */
function wordsForDays(labels) {
  return { today: labels.text("widget-today"), yesterday: labels.text("widget-yesterday") };
}
