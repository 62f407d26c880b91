// @ts-check
/**
 * The open conversation: its head with what can be done, the transcript, and the composer or the reason why there is none.
 *
 * One object lives as long as one conversation is open; `close()` ends it.
 */

import { ApiError, api } from "../shared/api.js";
import { element, replaceChanged } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { waitingTime } from "./clock.js";
import { Composer } from "./composer.js";
import { contextElements } from "./context.js";
import { ask } from "./question.js";
import { Transcript } from "./transcript.js";

/**
 * @typedef {import("./types.js").Summary} Summary
 * @typedef {import("./types.js").Message} Message
 * @typedef {import("./types.js").Context} Context
 * @typedef {import("./words.js").Words} Words
 * @typedef {import("./inbox.js").Inbox} Inbox
 * @typedef {import("./replies.js").Replies} Replies
 * @typedef {import("./notices.js").Notices} Notices
 *
 * @typedef {object} Surroundings
 * @property {HTMLElement} pane
 * @property {HTMLElement} contextPane
 * @property {Inbox} inbox
 * @property {Replies} replies
 * @property {Notices} notices
 * @property {Words} words
 * @property {{ back: () => void, details: () => void, hideDetails: () => void, taken: (conversation: string) => void }} go
 */

/** How long "is writing…" stays without a further sign. */
const TYPING_FOR = 6000;

export class Conversation {
  /** @type {Context | null} */
  #context = null;
  /** @type {unknown} why the last fetch failed */
  #fault = null;
  /** The action under way: a second click meanwhile does nothing. */
  #busy = "";
  #isLoaded = false;
  /** What head and foot, and the details, were drawn from. */
  #drawnAs = "";
  #contextAs = "";
  #isClosed = false;
  #typingTimer = 0;
  /** Fetches are numbered, so that an old answer never overwrites a newer one. */
  #fetch = 0;

  /** @param {string} id @param {Surroundings} surroundings */
  constructor(id, surroundings) {
    this.id = id;
    this.around = surroundings;
    this.path = `/api/v1/desk/conversations/${encodeURIComponent(id)}`;
    this.transcript = new Transcript();
    this.composer = new Composer(id);
    this.head = element("header", { class: "conversation-head" });
    this.typing = element("p", { class: "typing", "aria-live": "polite" });
    this.foot = element("div", { class: "conversation-foot" });
    this.composer.addEventListener("send", (event) => {
      this.around.replies.send(this.id, /** @type {import("./composer.js").SendEvent} */ (event).text);
      this.transcript.follow();
    });
    // Whether the visitor sees "is writing…" is no reason to trouble the agent.
    this.composer.addEventListener("typing", () => void api.post(`${this.path}/typing`).catch(() => {}));
  }

  /** @returns {Summary | undefined} */
  get summary() {
    return this.around.inbox.get(this.id);
  }

  open() {
    this.around.pane.replaceChildren(this.head, this.transcript.root, this.typing, this.foot);
    this.draw();
    void this.load();
  }

  close() {
    this.#isClosed = true;
    clearTimeout(this.#typingTimer);
  }

  /** Fetch all of it: at first, and whenever something may have been missed. */
  async load() {
    const fetch = ++this.#fetch;
    try {
      const { summary, messages, context } = await api.get(this.path);
      if (this.#isClosed || fetch !== this.#fetch) return;
      this.#context = context;
      this.#fault = null;
      this.#isLoaded = true;
      this.transcript.add(messages);
      for (const message of messages) this.around.replies.confirm(this.id, message);
      this.around.inbox.put(summary);
      this.around.inbox.read(this.id);
      this.draw();
    } catch (error) {
      if (this.#isClosed || fetch !== this.#fetch) return;
      this.#fault = error;
      this.draw();
    }
  }

  /** A message from the socket or from the answer to a reply. @param {Message} message */
  receive(message) {
    // Kept even while the first answer is under way, which may have been written before this message was.
    const isGap = this.transcript.add([message]) && this.#isLoaded;
    if (message.author === "visitor") this.#stopTyping();
    this.draw();
    // What the bot thought of it is not in the frame; and a gap has to be filled.
    if (isGap || message.author === "bot") void this.load();
  }

  /** The visitor is writing. */
  showTyping() {
    const { summary } = this;
    if (!summary) return;
    this.typing.textContent = this.around.words.text("typing", { visitor: this.around.words.visitor(summary) });
    clearTimeout(this.#typingTimer);
    this.#typingTimer = setTimeout(() => this.#stopTyping(), TYPING_FOR);
  }

  #stopTyping() {
    clearTimeout(this.#typingTimer);
    this.typing.textContent = "";
  }

  focusReply() {
    if (this.summary && this.around.inbox.isMine(this.summary)) this.composer.focus();
  }

  // What can be done with it

  async take() {
    const { inbox, notices, words, go } = this.around;
    if (this.summary?.state !== "waiting") return;
    await this.#act("take", async () => {
      try {
        const { summary } = await api.post(`${this.path}/take`);
        inbox.put(summary);
        notices.announce(words.text("taken", { visitor: words.visitor(summary) }));
        if (!this.#isClosed) go.taken(this.id);
        void this.load();
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 409) throw error;
        // Somebody was quicker: show who, and how it stands now.
        await this.load();
        const name = this.summary?.agent?.name;
        notices.warn(name ? words.text("taken-by", { agent: name }) : words.error(error));
      }
    });
    this.focusReply();
  }

  async finish() {
    const { inbox, notices, words } = this.around;
    const { summary } = this;
    if (!summary || this.#busy) return;
    const explanation = [words.text("close-explanation", { visitor: words.visitor(summary) })];
    if (this.composer.hasDraft) explanation.push(words.text("close-draft"));
    const isSure = await ask({ question: words.text("close-question"), explanation, confirm: words.text("close-confirm"), cancel: words.text("cancel"), grave: true });
    if (!isSure) return;
    await this.#act("close", async () => {
      inbox.put((await api.post(`${this.path}/close`)).summary);
      this.composer.forgetDraft();
      notices.tell(words.text("closed"));
      void this.load();
    });
  }

  async giveBack() {
    const { inbox, notices, words } = this.around;
    const { summary } = this;
    if (!summary || this.#busy) return;
    const explanation = [words.text("return-explanation", { visitor: words.visitor(summary) })];
    if (this.composer.hasDraft) explanation.push(words.text("close-draft"));
    const isSure = await ask({ question: words.text("return-question"), explanation, confirm: words.text("return-confirm"), cancel: words.text("cancel") });
    if (!isSure) return;
    await this.#act("return", async () => {
      inbox.put((await api.post(`${this.path}/return`)).summary);
      notices.tell(words.text("returned"));
      void this.load();
    });
  }

  /** @param {string} name @param {() => Promise<void>} action */
  async #act(name, action) {
    if (this.#busy) return;
    this.#busy = name;
    this.draw();
    try {
      await action();
    } catch (error) {
      this.around.notices.warn(this.around.words.error(error));
      if (error instanceof ApiError && !error.isPassing && error.status !== 401) void this.load();
    } finally {
      this.#busy = "";
      this.draw();
    }
  }

  // How it looks

  draw() {
    if (this.#isClosed) return;
    const { summary } = this;
    const { words, inbox, replies } = this.around;
    // Only when something has changed: a button that is replaced while it is being pressed would never be clicked.
    const as = JSON.stringify([{ ...summary, last_message: null, updated_at: null, unread: null }, this.#busy, this.#isLoaded, this.#fault !== null, words.language]);
    if (as !== this.#drawnAs) {
      this.#drawnAs = as;
      this.#drawHead();
      this.#drawFoot();
    }
    this.transcript.root.hidden = !this.#isLoaded;
    if (!summary || !this.#isLoaded) {
      this.around.contextPane.replaceChildren();
      return;
    }
    const question = (/** @type {string} */ article) => this.#question(article);
    const setting = { words, summary, myName: inbox.me.name, question };
    this.transcript.draw(setting, replies.of(this.id), {
      retry: (clientId) => replies.retry(clientId),
      discard: (clientId) => replies.discard(clientId),
    });
    this.#drawContext(summary);
  }

  /** @param {Summary} summary */
  #drawContext(summary) {
    if (!this.#context) return;
    const { words, inbox, notices, go, contextPane } = this.around;
    const canInsert = inbox.isMine(summary);
    // What has not changed stays, so that an unfolded answer does not fold up under the reader.
    const as = JSON.stringify([words.language, canInsert, this.#context, summary.visitor, summary.language, summary.channel, summary.reason, summary.emotion]);
    if (this.#contextAs === as && contextPane.hasChildNodes()) return;
    this.#contextAs = as;
    contextPane.replaceChildren(
      ...contextElements(summary, this.#context, words, {
        canInsert,
        back: go.hideDetails,
        insert: (text) => {
          const now = this.summary;
          if (!now || !inbox.isMine(now)) {
            notices.warn(words.text("insert-take-first"));
            return;
          }
          go.hideDetails();
          this.composer.insert(text);
          notices.announce(words.text("inserted"));
        },
      }),
    );
  }

  /** @param {string} article */
  #question(article) {
    const known = [...(this.#context?.tried ?? []), ...(this.#context?.suggestions ?? [])];
    return known.find((one) => one.article === article)?.question ?? null;
  }

  #drawHead() {
    const focused = this.head.contains(document.activeElement) ? document.activeElement?.getAttribute("data-action") : null;
    this.head.replaceChildren(...this.#headElements());
    if (focused) /** @type {HTMLElement | null} */ (this.head.querySelector(`[data-action="${focused}"]`))?.focus();
  }

  #headElements() {
    const { words, inbox, go } = this.around;
    const { summary } = this;
    const back = this.#button("back", "icon-button back", go.back, icon("back"), words.text("back"));
    if (!summary) return [back];
    const isMine = inbox.isMine(summary);
    const state = element("span", { class: "tag state", "data-state": summary.state }, words.state(summary, inbox.me.id));
    return [
      back,
      element(
        "div",
        { class: "conversation-who" },
        element("h2", {}, element("bdi", {}, words.visitor(summary))),
        element(
          "p",
          { class: "conversation-facts" },
          state,
          summary.state === "waiting" && summary.waiting_since ? waitingTime(summary.waiting_since, words) : null,
          element("span", {}, words.languageName(summary.language, summary.language_name)),
          element("span", {}, words.code("channel", summary.channel) ?? summary.channel),
        ),
      ),
      element(
        "div",
        { class: "conversation-actions" },
        isMine ? this.#button("return", "button", () => void this.giveBack(), icon("assistant", 18), words.text("return"), words.text("return-confirm")) : null,
        isMine ? this.#button("close", "button", () => void this.finish(), icon("check", 18), words.text("close-confirm"), words.text("close")) : null,
        this.#button("details", "icon-button details", go.details, icon("info"), words.text("details")),
      ),
    ].filter((node) => node !== null);
  }

  /**
   * @param {string} action
   * @param {string} className
   * @param {() => void} run
   * @param {Node} sign
   * @param {string} name
   * @param {string} [text] what is written on it: the beginning of its name, or nothing
   */
  #button(action, className, run, sign, name, text) {
    const button = element(
      "button",
      { type: "button", class: className, "data-action": action, "aria-label": name, title: name, "aria-disabled": String(this.#busy !== "") },
      sign,
      text ? element("span", {}, text) : null,
    );
    button.addEventListener("click", run);
    return button;
  }

  #drawFoot() {
    const { words, inbox } = this.around;
    const { summary } = this;
    if (!summary || !this.#isLoaded) {
      replaceChanged(this.foot, [this.#fault ? this.#faultBanner() : element("p", { class: "banner", role: "status" }, words.text("loading"))]);
      return;
    }
    if (inbox.isMine(summary)) {
      this.composer.speak(words, words.languageName(summary.language, summary.language_name));
      replaceChanged(this.foot, [this.composer.root]);
      return;
    }
    const visitor = words.visitor(summary);
    if (summary.state !== "waiting") {
      const key = summary.state === "agent" ? "banner-other" : `banner-${summary.state}`;
      const text = words.text(key, { visitor, agent: summary.agent?.name ?? words.text("author-agent") });
      replaceChanged(this.foot, [element("p", { class: "banner", "data-state": summary.state }, icon(summary.state === "closed" ? "check" : summary.state === "bot" ? "assistant" : "person", 18), element("span", {}, text))]);
      return;
    }
    const hadFocus = this.foot.contains(document.activeElement);
    const take = element("button", { type: "button", class: "button primary take", "aria-disabled": String(this.#busy !== "") }, words.text(this.#busy === "take" ? "taking" : "take"));
    take.addEventListener("click", () => void this.take());
    replaceChanged(this.foot, [element("div", { class: "banner", "data-state": "waiting" }, icon("person", 18), element("p", {}, words.text("banner-waiting", { visitor })), take)]);
    if (hadFocus) take.focus();
  }

  #faultBanner() {
    const { words } = this.around;
    const banner = element("div", { class: "banner", role: "alert" }, icon("alert", 18), element("p", {}, words.error(this.#fault)));
    if (this.#fault instanceof ApiError && !this.#fault.isPassing) return banner; // gone for good
    const retry = element("button", { type: "button", class: "button" }, words.text("retry"));
    retry.addEventListener("click", () => void this.load());
    banner.append(retry);
    return banner;
  }
}
