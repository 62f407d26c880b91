// @ts-check
/** The desk of one signed-in agent: brings the list, the open conversation, the socket and the keyboard together. */

import { api } from "../shared/api.js";
import { icon } from "../shared/icons.js";
import { mark } from "../shared/sign-in.js";
import { LiveSocket } from "../shared/socket.js";
import { format, parse } from "./address.js";
import { Bell } from "./bell.js";
import { startClock } from "./clock.js";
import { Conversation } from "./conversation.js";
import { nothingOpen } from "./emptiness.js";
import { Inbox } from "./inbox.js";
import { listenToKeys, showShortcuts } from "./keyboard.js";
import { List } from "./list.js";
import { Notices } from "./notices.js";
import { Replies } from "./replies.js";

/**
 * @typedef {import("./types.js").Agent} Agent
 * @typedef {import("./types.js").View} View
 * @typedef {import("./words.js").Words} Words
 */

/** @param {string} id @returns {HTMLElement} */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

export class Desk {
  /** @type {Conversation | null} */
  #open = null;
  /** @type {View} */
  #view = "queue";
  #isOver = false;

  /** @param {Agent} me @param {Words} words */
  constructor(me, words) {
    this.me = me;
    this.words = words;
    this.root = byId("desk");
    this.inbox = new Inbox(me);
    this.replies = new Replies(me.id);
    this.notices = new Notices(byId("notices"), byId("announcer"), words);
    this.list = new List(byId("tabs"), byId("list"), this.inbox, words);
    this.bell = new Bell();
    this.socket = new LiveSocket("/api/v1/desk/socket", () => ({ type: "hello" }));
  }

  start() {
    this.#listen();
    byId("mark").replaceChildren(mark());
    byId("my-initial").textContent = [...this.me.name][0] ?? "";
    byId("my-name").textContent = this.me.name;
    byId("help").replaceChildren(icon("keyboard"));
    byId("sign-out").replaceChildren(icon("leave"));
    startClock(this.root, this.words);
    this.resume();
  }

  /** Begin, or go on after signing in again. */
  resume() {
    this.#isOver = false;
    this.root.hidden = false;
    this.speak();
    this.#follow();
    this.socket.open();
    void this.#load();
  }

  /** Somebody has to sign in again. What is written stays as it is. */
  pause() {
    this.#isOver = true;
    this.socket.close();
    this.root.hidden = true;
  }

  /** Say everything anew, in the language that the words have now. */
  speak() {
    this.words.labels.apply(document);
    this.#drawSound();
    this.#drawConnection();
    this.#draw();
    this.#open?.draw();
    if (!this.#open) this.#showNothing();
  }

  #listen() {
    const { inbox, replies, socket } = this;
    inbox.addEventListener("changed", () => {
      this.#draw();
      this.#open?.draw();
    });
    inbox.addEventListener("arrived", (event) => {
      const { summary } = /** @type {import("./inbox.js").ArrivalEvent} */ (event);
      this.list.highlight(summary.conversation);
      this.notices.announce(this.words.text("new-conversation", { visitor: this.words.visitor(summary) }));
      void this.bell.ring();
    });
    replies.addEventListener("changed", (event) => {
      if (/** @type {any} */ (event).conversation === this.#open?.id) this.#open?.draw();
    });
    replies.addEventListener("stored", (event) => {
      const { conversation, message } = /** @type {import("./replies.js").RepliesEvent} */ (event);
      if (message) this.#receive(conversation, message);
    });
    socket.addEventListener("frame", (event) => this.#frame(/** @type {any} */ (event).frame));
    socket.addEventListener("status", (event) => this.#status(/** @type {any} */ (event).status));
    addEventListener("hashchange", () => this.#follow());
    document.addEventListener("visibilitychange", () => this.#noteReading());
    byId("sound").addEventListener("click", () => {
      this.bell.toggle();
      this.#drawSound();
    });
    byId("help").addEventListener("click", () => showShortcuts(this.words));
    byId("sign-out").addEventListener("click", () => void this.#signOut());
    listenToKeys(
      {
        next: () => this.list.move(1),
        previous: () => this.list.move(-1),
        open: () => this.list.openFocused(),
        take: () => this.#take(),
        reply: () => this.#open?.focusReply(),
        leave: () => this.#leave(),
      },
      () => !this.root.hidden,
      this.words,
    );
  }

  async #load() {
    try {
      await this.inbox.load();
    } catch (error) {
      if (!this.#isOver) this.notices.warn(this.words.error(error));
    }
  }

  /** @param {import("../shared/socket.js").Frame} frame */
  #frame(frame) {
    if (frame.type === "conversation") {
      this.inbox.put(frame.summary);
    } else if (frame.type === "message") {
      this.#receive(frame.conversation, frame.message);
    } else if (frame.type === "typing" && frame.conversation === this.#open?.id && frame.author === "visitor") {
      this.#open?.showTyping();
    }
  }

  /** @param {string} conversation @param {import("./types.js").Message} message */
  #receive(conversation, message) {
    this.replies.confirm(conversation, message);
    const isOpen = this.#open?.id === conversation;
    if (isOpen) this.#open?.receive(message);
    this.inbox.note(conversation, message);
    const summary = this.inbox.get(conversation);
    // Somebody has begun to talk with the bot.
    if (!summary) this.inbox.loadLater();
    if (message.author !== "visitor" || !summary || !this.inbox.isMine(summary)) return;
    if (document.visibilityState === "hidden") void this.bell.ring();
    if (!isOpen) this.notices.announce(this.words.text("new-message", { visitor: this.words.visitor(summary) }));
  }

  /** @param {import("../shared/socket.js").Status} status */
  #status(status) {
    this.#drawConnection();
    if (status === "refused") {
      // The server does not know us any more; asking who we are brings the sign-in up.
      void api.get("/api/v1/desk/me").catch(() => {});
    }
    if (status !== "open") return;
    this.replies.retryPassing();
    void this.#load();
    void this.#open?.load();
  }

  /** Show what the address says. */
  #follow() {
    const { view, conversation } = parse(location.hash);
    this.#view = view;
    if (conversation !== (this.#open?.id ?? null)) {
      this.#open?.close();
      this.#open = null;
      if (conversation !== null) this.#openConversation(conversation);
      else this.#showNothing();
    }
    this.root.dataset.pane = conversation === null ? "list" : "conversation";
    this.#noteReading();
    this.list.show(view, conversation);
    this.#drawTitle();
  }

  /** @param {string} conversation */
  #openConversation(conversation) {
    this.#open = new Conversation(conversation, {
      pane: byId("conversation"),
      contextPane: byId("context"),
      inbox: this.inbox,
      replies: this.replies,
      notices: this.notices,
      words: this.words,
      go: {
        back: () => (location.hash = format(this.#view)),
        details: () => this.#toggleDetails(),
        hideDetails: () => {
          if (this.root.dataset.pane === "context") this.root.dataset.pane = "conversation";
        },
        taken: (taken) => (location.hash = format("mine", taken)),
      },
    });
    this.#open.open();
    // On a narrow screen the list goes away, and the focus with it.
    if (isNarrow()) byId("conversation").focus({ preventScroll: true });
  }

  #toggleDetails() {
    const shows = this.root.dataset.pane === "context";
    this.root.dataset.pane = shows ? "conversation" : "context";
    if (!shows) byId("context").focus({ preventScroll: true });
  }

  #showNothing() {
    byId("conversation").replaceChildren(nothingOpen(this.words));
    byId("context").replaceChildren();
  }

  #noteReading() {
    // What comes in while nobody looks at the page has not been read.
    this.inbox.read(document.visibilityState === "visible" ? (this.#open?.id ?? null) : null);
  }

  #take() {
    const focused = this.list.focused;
    if (focused !== null && focused !== this.#open?.id) {
      location.hash = format(this.#view, focused);
      this.#follow(); // at once: the event comes a moment later, and then finds it done
    }
    void this.#open?.take();
  }

  #leave() {
    const active = document.activeElement;
    if (active instanceof HTMLElement && active.matches("textarea, input")) {
      active.blur();
      this.list.move(0);
    } else if (this.root.dataset.pane === "context") {
      this.root.dataset.pane = "conversation";
    } else if (this.#open) {
      location.hash = format(this.#view);
    }
  }

  async #signOut() {
    try {
      await api.post("/api/v1/desk/logout");
    } catch (error) {
      this.notices.warn(this.words.error(error));
      return;
    }
    // Nothing of this agent stays on the screen for the next one.
    location.hash = "";
    location.reload();
  }

  #draw() {
    this.list.draw();
    this.#drawTitle();
  }

  #drawTitle() {
    const title = this.words.text("title");
    const { calls } = this.inbox;
    document.title = calls ? `(${this.words.number(calls)}) ${title}` : title;
  }

  #drawSound() {
    const name = this.words.text(this.bell.isOn ? "sound-on" : "sound-off");
    const button = byId("sound");
    button.replaceChildren(icon(this.bell.isOn ? "bell" : "bell-off"));
    button.setAttribute("aria-label", name);
    button.setAttribute("aria-pressed", String(this.bell.isOn));
    button.title = name;
  }

  #drawConnection() {
    const place = byId("connection");
    const { status } = this.socket;
    place.dataset.status = status;
    const key = status === "open" ? "connected" : status === "connecting" ? "connecting" : "disconnected";
    const text = /** @type {HTMLElement} */ (place.querySelector(".connection-text"));
    text.textContent = this.words.text(key);
    place.title = text.textContent;
  }
}

function isNarrow() {
  return matchMedia("(max-width: 47.99rem)").matches;
}
