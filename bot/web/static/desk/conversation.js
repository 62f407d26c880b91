// @ts-check
/**
 * The open conversation: its head with what can be done, the transcript, and the composers or the reason why there is
 * nothing to answer.
 *
 * One object lives as long as one conversation is open; `close()` ends it.
 */

import { api } from "../shared/api.js";
import { element, replaceChanged } from "../shared/element.js";
import { Actions } from "./actions.js";
import { ArticleSearch } from "./article-search.js";
import { fillIn } from "./canned.js";
import { AttributeWriting } from "./attributes.js";
import { CannedMenu } from "./canned-menu.js";
import { Composer } from "./composer.js";
import { contextElements, suggestions } from "./context.js";
import { footElements } from "./foot.js";
import { givenArticle } from "./given.js";
import { headElements } from "./head.js";
import { askTags } from "./tags.js";
import { Transcript } from "./transcript.js";

/**
 * @typedef {import("./types.js").Summary} Summary
 * @typedef {import("./types.js").Message} Message
 * @typedef {import("./types.js").Note} Note
 * @typedef {import("./types.js").Translation} Translation
 * @typedef {import("./types.js").Context} Context
 * @typedef {import("./types.js").Suggestion} Suggestion
 * @typedef {import("./composer.js").Purpose} Purpose
 * @typedef {import("./composer.js").SendEvent} SendEvent
 * @typedef {import("./composer.js").AttachEvent} AttachEvent
 *
 * @typedef {object} Surroundings
 * @property {HTMLElement} pane
 * @property {HTMLElement} contextPane
 * @property {import("./inbox.js").Inbox} inbox
 * @property {import("./replies.js").Replies} replies
 * @property {import("./uploads.js").Uploads} uploads
 * @property {import("./site.js").Site} site
 * @property {import("./staff.js").Staff} staff
 * @property {import("./canned.js").CannedReplies} canned
 * @property {import("./notices.js").Notices} notices
 * @property {import("./words.js").Words} words
 * @property {{ back: () => void, details: () => void, hideDetails: () => void, taken: (conversation: string) => void,
 *   earlier: (conversation: string) => void, macros: () => void }} go
 */

/** How long "is writing…" stays without a further sign. */
const TYPING_FOR = 6000;

export class Conversation {
  /** @type {Context | null} */
  #context = null;
  /** What head and foot, and the details, were drawn from. */
  #drawnAs = "";
  #contextAs = "";
  #attributesAs = "";
  #typingTimer = 0;
  /** Fetches are numbered, so that an old answer never overwrites a newer one. */
  #fetch = 0;
  /** What was asked to be written before there was anything to write to. @type {Purpose | null} */
  #writeLater = null;
  /** The numbers of messages that can still be taken back. @type {Set<number>} */
  #revocable = new Set();
  /** @type {ArticleSearch} */
  #articles;
  /** The article that was put into the reply last. @type {import("./given.js").Inserted | null} */
  #inserted = null;
  isClosed = false;
  isLoaded = false;
  /** Why the last fetch failed. @type {unknown} */
  fault = null;
  /** What the agent is writing. @type {Purpose} */
  writing = "reply";

  /** @param {string} id @param {Surroundings} surroundings */
  constructor(id, surroundings) {
    this.id = id;
    this.around = surroundings;
    this.path = `/api/v1/desk/conversations/${encodeURIComponent(id)}`;
    this.transcript = new Transcript();
    this.composer = new Composer(id);
    this.noteComposer = new Composer(id, "note");
    this.actions = new Actions(this);
    const { words, notices, inbox } = surroundings;
    this.attributes = new AttributeWriting(this.path, { words, notices, inbox, written: (field) => this.#written(field), load: () => this.load() });
    this.#articles = new ArticleSearch(() => this.summary?.language ?? "", (found) => this.#shownArticles(found), surroundings.words);
    this.head = element("header", { class: "conversation-head" });
    this.typing = element("p", { class: "typing", "aria-live": "polite" });
    this.foot = element("div", { class: "conversation-foot" });
    this.#listen();
  }

  #listen() {
    const { composer, noteComposer, actions, around } = this;
    composer.addEventListener("send", (event) => {
      const { text, translate } = /** @type {SendEvent} */ (event);
      around.replies.send(this.id, text, { translate, article: givenArticle(text, this.#inserted) });
      this.#inserted = null;
      this.transcript.follow();
    });
    composer.addEventListener("attach", (event) => actions.attach(/** @type {AttachEvent} */ (event).file));
    // Whether the visitor sees "is writing…" is no reason to trouble the agent.
    composer.addEventListener("typing", () => void api.post(`${this.path}/typing`).catch(() => {}));
    noteComposer.addEventListener("send", (event) => {
      this.transcript.follow();
      around.replies.send(this.id, /** @type {SendEvent} */ (event).text, { kind: "note" });
    });
    actions.addEventListener("changed", () => this.draw());
    const insert = (/** @type {{ start: number, text: string, gap: [number, number] | null, language: string }} */ match) => composer.replace(match.start, match.text, match.gap, this.#isTheirs(match.language));
    const menu = new CannedMenu(composer.field, around.canned, () => this.#cannedSetting(), insert, (text) => around.notices.announce(text));
    composer.root.prepend(menu.root);
    composer.askFirst((event) => menu.handles(event));
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
    this.isClosed = true;
    void this.composer.kept.save();
    void this.noteComposer.kept.save();
    clearTimeout(this.#typingTimer);
  }

  /** Fetch all of it: at first, and whenever something may have been missed. */
  async load() {
    const fetch = ++this.#fetch;
    try {
      const { summary, messages, context } = await api.get(this.path);
      if (this.isClosed || fetch !== this.#fetch) return;
      this.#context = context;
      this.fault = null;
      this.isLoaded = true;
      this.transcript.messages.add(messages);
      this.transcript.messages.addNotes(context.notes ?? []);
      for (const message of messages) this.around.replies.confirm(message);
      this.around.inbox.put(summary);
      this.around.inbox.read(this.id);
      this.draw();
      void this.#compareDrafts();
      if (this.#writeLater) this.write(this.#writeLater);
      this.#writeLater = null;
    } catch (error) {
      if (this.isClosed || fetch !== this.#fetch) return;
      this.fault = error;
      this.draw();
    }
  }

  /** What was begun on another machine, or before a reload. */
  async #compareDrafts() {
    try {
      const { drafts } = await api.get(`${this.path}/drafts`);
      if (this.isClosed) return;
      for (const { kept } of [this.composer, this.noteComposer]) kept.compare(drafts.find((/** @type {{ purpose: string }} */ one) => one.purpose === kept.purpose));
    } catch {
      // The browser has what was written here; asked again with the next fetch.
    }
  }

  /** Another page of this agent's has written. @param {{ purpose: string, text: string, version: number, page: string }} draft */
  hearDraft(draft) {
    for (const { kept } of [this.composer, this.noteComposer]) if (kept.purpose === draft.purpose) kept.hear(draft);
  }

  /** A message from the socket or from the answer to a reply. @param {Message} message */
  receive(message) {
    // Kept even while the first answer is under way, which may have been written before this message was.
    const isGap = this.transcript.messages.add([message]) && this.isLoaded;
    if (message.author === "visitor") this.#stopTyping();
    this.draw();
    // What the bot thought of it is not in the frame; and a gap has to be filled.
    if (isGap || message.author === "bot") void this.load();
  }

  /** @param {number} sequence @param {Translation} translation */
  receiveTranslation(sequence, translation) {
    this.transcript.messages.translate(sequence, translation);
    this.draw();
  }

  /** A note was taken back. @param {number} id */
  withdrawNote(id) {
    this.transcript.messages.removeNote(id);
    this.draw();
  }

  /** @param {Note} note */
  receiveNote(note) {
    this.transcript.messages.addNotes([note]);
    this.draw();
  }

  /** Messages were taken back. @param {number[]} sequences */
  withdraw(sequences) {
    this.transcript.messages.withdraw(sequences);
    this.draw();
  }

  /** For some seconds this message of one's own can be taken back. @param {Message} message */
  offerUndo(message) {
    const { undoSeconds } = this.around.site;
    if (!undoSeconds || message.attachment) return;
    this.#revocable.add(message.sequence);
    setTimeout(() => {
      this.#revocable.delete(message.sequence);
      this.draw();
    }, undoSeconds * 1000);
    this.draw();
  }

  /** Put a text that was taken back before what has been written since. @param {string} text */
  writeAgain(text) {
    this.write("reply");
    const { field } = this.composer;
    field.setSelectionRange(0, 0);
    this.composer.insert(field.value.trim() ? `${text}\n` : text, false);
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

  /** Write to the visitor, or a note. @param {Purpose} purpose */
  write(purpose) {
    if (!this.isLoaded || !this.summary) {
      this.#writeLater = purpose;
      return;
    }
    this.writing = purpose;
    this.draw();
    if (purpose === "note") this.noteComposer.focus();
    else if (this.around.inbox.mayAnswer(this.summary)) this.composer.focus();
    else /** @type {HTMLElement | null} */ (this.foot.querySelector(".note-toggle"))?.focus();
  }

  focusReply() {
    if (this.summary && this.around.inbox.mayAnswer(this.summary)) this.write("reply");
  }

  /** Put the answer of a suggested article into the reply; Enter then sends it. @param {number} at from 0 */
  suggest(at) {
    const suggestion = this.#context?.suggestions?.[at];
    if (suggestion) this.#insert(suggestion);
  }

  /** Put an article's answer into the reply. @param {import("./types.js").Suggestion} suggestion */
  insertArticle(suggestion) {
    this.#insert(suggestion);
  }

  /** Put a canned reply into the reply, filled in. @param {import("./canned.js").Match} match */
  insertCanned({ text, language }) {
    this.#insert({ answer: fillIn(text, this.#cannedSetting().values).text, language });
  }

  /** In which languages a canned reply serves here, the best first. */
  get readLanguages() {
    return this.#cannedSetting().languages;
  }

  /** @param {string} language */
  #isTheirs(language) {
    return language === this.summary?.language;
  }

  /** @param {{ answer: string, language: string, article?: string }} what */
  #insert({ answer, language, article }) {
    const { inbox, notices, words, go } = this.around;
    if (!this.summary || !inbox.mayAnswer(this.summary)) {
      notices.warn(words.text("insert-take-first"));
      return;
    }
    go.hideDetails();
    this.write("reply");
    this.composer.insert(answer, this.#isTheirs(language));
    if (article) this.#inserted = { article, answer };
    this.composer.tell(words.text("inserted"));
    notices.announce(words.text("inserted"));
  }

  /** @returns {import("./canned-menu.js").Setting} */
  #cannedSetting() {
    const { words, inbox } = this.around;
    return {
      // Where there is none in the visitor's language, one that the agent can read is the best to begin with.
      languages: [this.summary?.language ?? words.language, words.language, "en"],
      values: { visitor: this.summary?.visitor?.trim() || null, agent: inbox.me.name, order: this.#context?.summary?.mentions.orders.at(-1) ?? null },
      words,
    };
  }

  // How it looks

  draw() {
    if (this.isClosed) return;
    const { summary } = this;
    const { words, inbox, replies, uploads, site } = this.around;
    // Only when something has changed: a button that is replaced while it is being pressed would never be clicked.
    const as = JSON.stringify([{ ...summary, last_message: null, updated_at: null, unread: null, emotions: null, priority: null }, this.actions.busy, this.isLoaded, this.fault !== null, this.writing, words.language, site.translates, site.files]);
    if (as !== this.#drawnAs) {
      this.#drawnAs = as;
      redraw(this.head, headElements(this));
      redraw(this.foot, footElements(this));
    }
    this.transcript.root.hidden = !this.isLoaded;
    this.#compareAttributes(summary);
    if (!summary || !this.isLoaded) {
      this.around.contextPane.replaceChildren();
      return;
    }
    const question = (/** @type {string} */ article) => this.#question(article);
    const setting = { words, summary, myName: inbox.me.name, languages: inbox.me.languages, translates: site.translates, question, revocable: this.#revocable };
    const both = [replies, uploads];
    this.transcript.draw(setting, both.flatMap((sending) => sending.of(this.id)), {
      retry: (clientId) => {
        for (const sending of both) sending.retry(clientId);
      },
      discard: (clientId) => {
        for (const sending of both) sending.discard(clientId);
      },
      undo: (message) => void this.actions.withdraw(message),
    });
    this.#drawContext(summary);
  }

  /** Who wrote into an attribute, and which version it has, is not in a summary. @param {Summary | undefined} summary */
  #compareAttributes(summary) {
    const as = JSON.stringify(summary?.attributes ?? {});
    const isNew = this.#attributesAs !== "" && this.#attributesAs !== as;
    this.#attributesAs = as;
    if (isNew && this.isLoaded) void this.load();
  }

  /** @param {Summary} summary */
  #drawContext(summary) {
    if (!this.#context) return;
    const { words, inbox, staff, go, contextPane } = this.around;
    const canInsert = inbox.mayAnswer(summary);
    this.#articles.speak();
    // What has not changed stays, so that an unfolded answer does not fold up under the reader.
    const as = JSON.stringify([words.language, canInsert, this.#context, { ...summary, last_message: null, updated_at: null, unread: null }, staff.teams.length]);
    if (this.#contextAs === as && contextPane.hasChildNodes()) return;
    this.#contextAs = as;
    contextPane.replaceChildren(
      ...contextElements(summary, this.#context, words, {
        myId: inbox.me.id,
        canInsert,
        staff,
        back: go.hideDetails,
        earlier: go.earlier,
        insert: (suggestion) => this.#insert(suggestion),
        articles: this.#articles.root,
        changeAttribute: (field) => void this.attributes.change(field),
        changeTags: () => void this.#changeTags(),
      }),
    );
  }

  /** What is known of it and may be written here. */
  get fields() {
    return (this.#context?.fields ?? []).filter(({ may_edit }) => may_edit);
  }

  /** @param {import("./types.js").AttributeField} field */
  #written(field) {
    const { fields } = this.#context ?? {};
    if (this.#context && fields) this.#context = { ...this.#context, fields: fields.map((one) => (one.key === field.key ? field : one)) };
    this.draw();
    // The history has one line more.
    void this.load();
  }

  async #changeTags() {
    const { words, notices, inbox } = this.around;
    const tags = await askTags(this.summary?.tags ?? [], words);
    if (tags === null) return;
    try {
      inbox.put((await api.put(`${this.path}/tags`, { tags })).summary);
      this.draw();
    } catch (error) {
      notices.warn(words.error(error));
    }
  }

  /** @param {Suggestion[]} found */
  #shownArticles(found) {
    const { words, inbox, staff, go } = this.around;
    const canInsert = this.summary !== undefined && inbox.mayAnswer(this.summary);
    return suggestions(found, words, { myId: inbox.me.id, canInsert, staff, back: go.hideDetails, earlier: go.earlier, insert: (one) => this.#insert(one) });
  }

  /** @param {string} article */
  #question(article) {
    const known = [...(this.#context?.tried ?? []), ...(this.#context?.suggestions ?? [])];
    return known.find((one) => one.article === article)?.question ?? null;
  }
}

/**
 * New elements in place of the old ones; what had the focus keeps it, or its successor has it.
 *
 * @param {HTMLElement} parent
 * @param {HTMLElement[]} elements
 */
function redraw(parent, elements) {
  const focused = parent.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement) : null;
  replaceChanged(parent, elements);
  if (!focused || focused.isConnected) return;
  const action = focused.dataset.action ?? focused.dataset.purpose;
  const successor = action ? parent.querySelector(`[data-action="${action}"], .mode[data-purpose="${action}"]`) : focused.matches(".take") ? parent.querySelector(".take") : null;
  /** @type {HTMLElement | null} */ (successor)?.focus();
}
