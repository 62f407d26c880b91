// @ts-check
/** The desk of one signed-in agent: brings the list, the open conversation, the socket, the bar and the keyboard together. */

import { api } from "../shared/api.js";
import { label } from "../shared/labelled.js";
import { LiveSocket } from "../shared/socket.js";
import { format, parse } from "./address.js";
import { Bar } from "./bar.js";
import { CannedReplies } from "./canned.js";
import { startClock } from "./clock.js";
import { Conversation } from "./conversation.js";
import { readEarlier } from "./earlier.js";
import { nothingOpen } from "./emptiness.js";
import { FilterPanel } from "./filter-panel.js";
import { Inbox } from "./inbox.js";
import { listenToKeys, showShortcuts } from "./keyboard.js";
import { List } from "./list.js";
import { Notices } from "./notices.js";
import { Offers } from "./offers.js";
import { Quick } from "./quick.js";
import { Replies } from "./replies.js";
import { SearchField } from "./search-field.js";
import { Selection } from "./selection.js";
import { Site } from "./site.js";
import { Staff } from "./staff.js";
import { Uploads } from "./uploads.js";

/**
 * @typedef {import("./types.js").Agent} Agent
 * @typedef {import("./types.js").View} View
 * @typedef {import("./words.js").Words} Words
 */

/** @param {string} id @returns {HTMLElement} */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** So many conversations that the agent was told of are fetched one by one. */
const MOST_TOLD = 20;

export class Desk {
  /** @type {Conversation | null} */
  #open = null;
  /** @type {View} */
  #view = "queue";
  /** The view with a tab that was shown last: where a search that ends goes back to. @type {View} */
  #tab = "queue";
  #isOver = false;

  /** @param {Agent} me @param {Words} words */
  constructor(me, words) {
    this.me = me;
    this.words = words;
    this.root = byId("desk");
    this.inbox = new Inbox(me);
    this.replies = new Replies(me.id);
    this.uploads = new Uploads(me.id);
    this.site = new Site();
    this.staff = new Staff();
    this.canned = new CannedReplies();
    this.notices = new Notices(byId("notices"), byId("announcer"), words);
    this.bar = new Bar(me, this.staff, this.notices, words);
    const fail = (/** @type {unknown} */ error) => this.notices.warn(words.error(error));
    this.filter = new FilterPanel(this.inbox, this.staff, words, fail);
    this.list = new List(byId("tabs"), byId("list"), this.inbox, words, fail, this.filter, (shown) => new Selection(shown, this.staff, this.notices, words));
    byId("worklist").append(this.filter.root, this.list.selection.root);
    this.search = new SearchField(/** @type {HTMLInputElement} */ (byId("search")), (text) => this.#search(text));
    this.offers = new Offers(byId("offers"), me.id, words, {
      accept: (conversation) => void this.#accept(conversation),
      decline: (conversation) => void this.#decline(conversation),
    });
    this.quick = new Quick(this, () => this.#open, { view: (hash) => this.#go(hash), signOut: () => void this.#signOut() });
    this.socket = new LiveSocket("/api/v1/desk/socket", () => ({ type: "hello" }));
  }

  start() {
    this.#listen();
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
    label(document, this.words.labels);
    this.bar.speak(this.socket.status);
    this.#draw();
    this.#open?.draw();
    if (!this.#open) this.#showNothing();
  }

  #listen() {
    const { inbox, replies, socket, words } = this;
    inbox.addEventListener("changed", () => {
      this.#draw();
      this.#open?.draw();
    });
    this.filter.addEventListener("changed", () => {
      void inbox.filter(this.filter.filters);
      this.list.draw();
    });
    inbox.told.addEventListener("changed", () => this.#draw());
    inbox.addEventListener("arrived", (event) => {
      const { summary } = /** @type {import("./inbox.js").SummaryEvent} */ (event);
      this.list.highlight(summary.conversation);
      const said = words.text("new-conversation", { visitor: words.visitor(summary) });
      this.notices.announce(said);
      this.#call(said, summary);
    });
    inbox.addEventListener("offered", (event) => {
      const { summary } = /** @type {import("./inbox.js").SummaryEvent} */ (event);
      const said = words.text("offer-announced", { visitor: words.visitor(summary) });
      this.notices.announce(said);
      this.#call(said, summary);
    });
    this.staff.addEventListener("changed", () => this.#open?.draw());
    this.site.addEventListener("changed", () => {
      words.largestFile = this.site.files.most;
      this.bar.showLogo(this.site.logo);
      this.#open?.draw();
    });
    for (const sending of [replies, this.uploads]) {
      sending.addEventListener("changed", (event) => {
        if (/** @type {any} */ (event).conversation === this.#open?.id) this.#open?.draw();
      });
      sending.addEventListener("stored", (event) => {
        const { conversation, message, note } = /** @type {import("./replies.js").RepliesEvent} */ (event);
        if (message) this.#receive(conversation, message);
        if (message && conversation === this.#open?.id) this.#open?.offerUndo(message);
        if (note && conversation === this.#open?.id) this.#open?.receiveNote(note);
      });
    }
    socket.addEventListener("frame", (event) => this.#frame(/** @type {any} */ (event).frame));
    socket.addEventListener("status", (event) => this.#status(/** @type {any} */ (event).status));
    addEventListener("hashchange", () => this.#follow());
    document.addEventListener("visibilitychange", () => this.#noteReading());
    this.bar.listen({ command: () => this.quick.open(), shortcuts: () => showShortcuts(words), signOut: () => void this.#signOut() });
    listenToKeys(
      {
        next: () => this.list.move(1),
        previous: () => this.list.move(-1),
        open: () => this.list.openFocused(),
        take: () => this.#take(),
        reply: () => this.#open?.focusReply(),
        note: () => this.#open?.write("note"),
        transfer: () => void this.#open?.actions.transfer(),
        snooze: () => void this.#open?.actions.snooze(),
        close: () => void this.#open?.actions.finish(),
        accept: () => void this.#accept(inbox.offers[0]?.conversation),
        decline: () => void this.#decline(inbox.offers[0]?.conversation),
        search: () => this.#focusSearch(),
        macros: () => this.quick.chooseMacro(),
        command: () => this.quick.open(),
        suggest: (at) => this.#open?.suggest(at),
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

  /** Ask for attention, also where the page is not looked at. @param {string} said @param {import("./types.js").Summary} summary */
  #call(said, summary) {
    void this.bar.bell.ring();
    const { conversation, last_message } = summary;
    this.bar.alerts.show(said, last_message?.text ?? "", conversation, () => (location.hash = format(this.#tab, conversation)));
  }

  /** @param {import("../shared/socket.js").Frame} frame */
  #frame(frame) {
    const isOpen = frame.conversation === this.#open?.id;
    switch (frame.type) {
      case "welcome":
        this.bar.presence.show(frame.agent.status);
        break;
      case "conversation":
        this.inbox.put(frame.summary);
        break;
      case "places":
        this.inbox.move(frame.places);
        break;
      case "page":
        this.inbox.turnPage(frame.conversation, frame.open);
        break;
      case "message":
        this.#receive(frame.conversation, frame.message);
        break;
      case "translation":
        this.inbox.translate(frame.conversation, frame.sequence, frame.translation);
        if (isOpen) this.#open?.receiveTranslation(frame.sequence, frame.translation);
        break;
      case "withdrawn":
        if (isOpen) this.#open?.withdraw(frame.sequences);
        break;
      case "draft":
        if (isOpen) this.#open?.hearDraft(/** @type {any} */ (frame));
        break;
      case "note_withdrawn":
        if (isOpen) this.#open?.withdrawNote(frame.note);
        break;
      case "note":
        if (isOpen) this.#open?.receiveNote(frame.note);
        break;
      case "typing":
        if (isOpen && frame.author === "visitor") this.#open?.showTyping();
        break;
      case "offer":
        // Its summary came before it; unless this page knew nothing of the conversation yet.
        if (!this.inbox.get(frame.conversation)) this.inbox.loadLater();
        break;
      case "told":
        this.#hearTold(/** @type {any} */ (frame));
        break;
      case "seen":
        this.inbox.told.forget(frame.conversation);
        break;
      case "agents_changed":
        this.staff.loadLater();
        break;
      case "missed":
        // The server may have lost events: what it shows now is what counts.
        void this.#load();
        void this.#open?.load();
        this.staff.loadLater();
    }
  }

  /** What this agent was told of while no page of theirs was open, however long ago. */
  async #loadTold() {
    const { inbox } = this;
    await inbox.told.load();
    for (const id of inbox.told.conversations.filter((one) => !inbox.get(one)).slice(0, MOST_TOLD)) {
      const { summary } = await api.get(`/api/v1/desk/conversations/${encodeURIComponent(id)}`);
      inbox.put(summary);
    }
  }

  /** Something is this agent's to look at: said on whatever they have open. @param {import("./told.js").Word} word */
  #hearTold(word) {
    const { inbox, words } = this;
    if (word.conversation === this.#open?.id && document.visibilityState === "visible") {
      inbox.told.hear(word);
      inbox.told.look(word.conversation);
    } else {
      inbox.told.hear(word);
      if (!inbox.get(word.conversation)) inbox.loadLater();
    }
    const summary = inbox.get(word.conversation);
    const visitor = summary ? words.visitor(summary) : words.text("visitor-unnamed");
    const said = words.text(`told-${word.kind}`, { visitor, agent: word.by ?? words.text("author-agent") });
    const open = () => (location.hash = format("mine", word.conversation));
    const isOfTime = word.kind === "due-soon" || word.kind === "overdue";
    this.notices[isOfTime ? "remind" : "tell"](said, { label: words.text("shortcut-open"), run: open });
    void this.bar.bell.ring();
    this.bar.alerts.show(said, summary?.first_question ?? "", word.conversation, open);
  }

  /** @param {string} conversation @param {import("./types.js").Message} message */
  #receive(conversation, message) {
    this.replies.confirm(message);
    if (message.client_id !== null) this.uploads.discard(message.client_id);
    const isOpen = this.#open?.id === conversation;
    if (isOpen) this.#open?.receive(message);
    this.inbox.note(conversation, message);
    const summary = this.inbox.get(conversation);
    // Somebody has begun to talk with the bot.
    if (!summary) this.inbox.loadLater();
    if (message.author !== "visitor" || !summary || !this.inbox.isMine(summary)) return;
    const said = this.words.text("new-message", { visitor: this.words.visitor(summary) });
    if (document.visibilityState === "hidden") this.#call(said, { ...summary, last_message: message });
    if (!isOpen) this.notices.announce(said);
  }

  /** @param {import("../shared/socket.js").Status} status */
  #status(status) {
    this.bar.showConnection(status);
    if (status === "refused") {
      // The server does not know us any more; asking who we are brings the sign-in up.
      void api.get("/api/v1/desk/me").catch(() => {});
    }
    if (status !== "open") return;
    this.replies.retryPassing();
    this.uploads.retryPassing();
    void this.#load();
    void this.#loadTold().catch(() => {});
    void this.#open?.load();
    this.staff.loadLater();
    void this.site.load();
  }

  /** Show what the address says. */
  #follow() {
    const { view, conversation, search } = parse(location.hash);
    this.#view = view;
    if (view !== "search") this.#tab = view;
    this.search.show(search);
    void this.inbox.search(search);
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
      uploads: this.uploads,
      site: this.site,
      staff: this.staff,
      canned: this.canned,
      notices: this.notices,
      words: this.words,
      go: {
        back: () => (location.hash = format(this.#view, null, this.inbox.searching.text)),
        details: () => this.#toggleDetails(),
        hideDetails: () => {
          if (this.root.dataset.pane === "context") this.root.dataset.pane = "conversation";
        },
        macros: () => this.quick.chooseMacro(),
        taken: (taken) => (location.hash = format("mine", taken)),
        earlier: (earlier) => void readEarlier(earlier, this.me, this.words).catch((error) => this.notices.warn(this.words.error(error))),
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
    const read = document.visibilityState === "visible" ? (this.#open?.id ?? null) : null;
    this.inbox.read(read);
    this.inbox.told.look(read);
  }

  #take() {
    const focused = this.list.focused;
    if (focused !== null && focused !== this.#open?.id) {
      this.#go(format(this.#view, focused, this.inbox.searching.text));
    }
    void this.#open?.actions.take();
  }

  /** Open it and take it. @param {string | undefined} conversation */
  async #accept(conversation) {
    if (conversation === undefined) return;
    this.#go(format("queue", conversation));
    await this.#open?.actions.take();
  }

  /** @param {string | undefined} conversation */
  async #decline(conversation) {
    if (conversation === undefined) return;
    try {
      const { summary } = await api.post(`/api/v1/desk/conversations/${encodeURIComponent(conversation)}/decline`);
      this.inbox.put(summary);
    } catch (error) {
      this.notices.warn(this.words.error(error));
      this.inbox.loadLater();
    }
  }

  /** Go there at once: the event comes a moment later, and then finds it done. @param {string} hash */
  #go(hash) {
    location.hash = hash;
    this.#follow();
  }

  /** Look for a text as it is typed; every letter would be too much for the browser's history. @param {string} text */
  #search(text) {
    history.replaceState(null, "", text ? format("search", this.#open?.id ?? null, text) : format(this.#tab, this.#open?.id ?? null));
    this.#follow();
  }

  #focusSearch() {
    if (isNarrow()) this.#go(format(this.#view, null, this.inbox.searching.text));
    this.search.focus();
  }

  #leave() {
    const active = document.activeElement;
    if (active instanceof HTMLElement && active.matches("textarea, input")) {
      active.blur();
      this.list.move(0);
    } else if (this.root.dataset.pane === "context") {
      this.root.dataset.pane = "conversation";
    } else if (this.#open) {
      location.hash = format(this.#view, null, this.inbox.searching.text);
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
    this.offers.draw(this.inbox.offers);
    this.#drawTitle();
  }

  #drawTitle() {
    const title = this.words.text("title");
    const { calls } = this.inbox;
    document.title = calls ? `(${this.words.number(calls)}) ${title}` : title;
  }
}

function isNarrow() {
  return matchMedia("(max-width: 47.99rem)").matches;
}
