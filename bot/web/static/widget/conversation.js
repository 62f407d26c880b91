// @ts-check
/**
 * The visitor's conversation: what was said, what is under way, who answers, and every way to act on it.
 *
 * It is created at the server by the first message (or the first wish for a person). Dispatches "change" whenever
 * something to show has changed, and for the page "said", "rated" and "fault".
 */

import { uuid } from "../shared/uuid.js";
import { AttachmentFiles } from "./attachment-files.js";
import { ChatError } from "./chat-api.js";
import { Connection } from "./connection.js";
import { SaidEvent } from "./host/events.js";
import { Pending } from "./pending.js";
import { Transcript } from "./transcript.js";
import { Typing } from "./typing.js";
import { Uploads } from "./uploads.js";

/** @typedef {import("./chat-api.js").Answer} Answer */
/** @typedef {import("./chat-api.js").Message} Message */
/** @typedef {import("./chat-api.js").State} State */
/** @typedef {import("./keepsake.js").Keys} Keys */
/** @typedef {import("./keepsake.js").LaidAside} LaidAside */
/** @typedef {import("./pending.js").PendingMessage} PendingMessage */
/** @typedef {import("./uploads.js").Upload} Upload */
/**
 * @typedef {{key: string, message: Message} | {key: string, pending: PendingMessage} | {key: string, upload: Upload}
 * } Entry
 */

/** The server can be asked again after so long where it says that its database is away, in milliseconds. */
const AWAY_FOR = 3_000;

/** And no later than after so long, however often it was asked. */
const LONGEST_AWAY = 30_000;

/** A message given to the socket and not confirmed by then is sent again by HTTP. */
const CONFIRMED_WITHIN = 8_000;
const TYPING_EVERY = 3_000;
/** What the server says where it does not believe who the visitor is. */
const UNPROVED = ["wrong_visitor_hash", "no_visitor_secret"];

export class Conversation extends EventTarget {
  /** @type {State | null} null until the server has the conversation */
  state = null;
  transcript = new Transcript();
  /** Whether the visitor's wish for a person, or to leave the queue, is on its way. */
  isAsking = false;
  #isDelivering = false;
  /** Names what the server told last by HTTP. */
  #version = "";
  #typedAt = 0;
  /** The conversation that was left behind for a new one. @type {Keys | null} */
  #before = null;
  /** @type {Promise<Keys> | null} */
  #creating = null;
  /** The number up to which messages were said before this page had the conversation. */
  #history = Infinity;
  #life = new AbortController();
  /** Those of a visitor whom the site vouches for, from every device. @type {LaidAside[]} */
  #known = [];

  /**
   * @param {{
   *   api: import("./chat-api.js").ChatApi, keepsake: import("./keepsake.js").Keepsake,
   *   opening: () => {
   *     page_language: string, name?: string, attributes?: object, consent?: object,
   *     visitor?: import("./host/checks.js").Proof,
   *   },
   *   allowed: () => import("./site.js").Files, mayBegin?: () => boolean, refused?: () => void,
   *   doubted?: (error: ChatError) => void, begun?: () => void,
   * }} parts `allowed`: which files the site takes; `mayBegin`: whether the visitor has agreed to what the site asks, where
   *   it asks; `refused`: it asks for something else; `doubted`: nobody vouches for the visitor; `begun`: there is a
   *   conversation now
   */
  constructor({ api, keepsake, opening, allowed, mayBegin = () => true, refused = () => {}, doubted = () => {}, begun = () => {} }) {
    super();
    this.api = api;
    this.keepsake = keepsake;
    this.opening = opening;
    this.mayBegin = mayBegin;
    this.refused = refused;
    this.doubted = doubted;
    this.begun = begun;
    const { signal } = this.#life;
    this.pending = new Pending(keepsake);
    this.files = new AttachmentFiles(api, () => keepsake.keys);
    this.uploads = new Uploads(
      (upload, progress, signal) => this.#ask((keys) => api.upload(keys, upload.file, upload.key, progress, signal)),
      () => this.#changed(),
      allowed,
    );
    this.typing = new Typing(() => this.#changed());
    this.connection = new Connection(
      (keys) => api.socketAddress(keys),
      () => this.transcript.settled,
      (seconds, waits) => this.#read({ seconds, signal: waits }),
      signal,
    );
    this.connection.addEventListener("frame", (event) => this.#hear(/** @type {any} */ (event).frame));
    this.connection.addEventListener("status", (event) => this.#follow(/** @type {any} */ (event).status));
    this.connection.addEventListener("trouble", () => this.#changed());
    addEventListener("online", () => this.#recover(), { signal });
    keepsake.onChanged("conversation", () => this.#followOtherTab(), signal);
    keepsake.onChanged("seen", () => this.#changed(), signal);
  }

  /** Who answers; "bot" before anything was said. */
  get mode() {
    return this.state?.state ?? "bot";
  }

  /** Whether the visitor can write: what was closed goes on for a while when they do. */
  get canWrite() {
    return this.mode !== "closed" || Date.parse(this.state?.reopens_until ?? "") > Date.now();
  }

  /** The tag of the language that the conversation is in, null while nothing but the page says one. @returns {string | null} */
  get language() {
    return this.state?.locale ?? this.state?.language ?? this.keepsake.chosenLanguage;
  }

  /** The language that the visitor chose in the menu, null for "automatic". @returns {string | null} */
  get chosenLanguage() {
    if (this.state === null) return this.keepsake.chosenLanguage;
    return this.state.language_source === "chosen" ? (this.state.locale ?? this.state.language) : null;
  }

  /** How many messages the visitor has not had before their eyes. */
  get unread() {
    return this.transcript.fromOthersAfter(this.keepsake.seen);
  }

  get hasUnread() {
    return this.transcript.lastFromOthers > this.keepsake.seen;
  }

  /** Everything to show, oldest first. The key of a message stays the same when the server confirms it. @returns {Entry[]} */
  get entries() {
    return [
      ...this.transcript.list().map((message) => ({ key: message.client_id ?? `#${message.sequence}`, message })),
      ...this.pending.list().map((pending) => ({ key: pending.client_id, pending })),
      ...this.uploads.list().map((upload) => ({ key: upload.key, upload })),
    ];
  }

  /** The buttons of the newest message; once anything stands below it there are none. */
  get buttons() {
    if (this.mode === "closed" || this.isAsking) return [];
    if (this.pending.list().length > 0 || this.uploads.list().length > 0) return [];
    return this.transcript.list().at(-1)?.buttons ?? [];
  }

  /** Other conversations of the visitor, the one that changed last first. @returns {LaidAside[]} */
  get earlier() {
    const here = this.keepsake.keys?.conversation;
    const all = new Map([...this.keepsake.earlier, ...this.#known].map((one) => [one.conversation, one]));
    return [...all.values()]
      .filter((one) => one.conversation !== here && one.last_sequence > 0)
      .sort((one, other) => Date.parse(other.updated_at) - Date.parse(one.updated_at));
  }

  /** Goes on where an earlier page left off. */
  async resume() {
    if (this.keepsake.keys !== null) {
      await this.#read().catch(() => {});
      // A closed one is only for reading. Where reading failed the connection keeps trying.
      if (this.mode !== "closed") this.watch();
    }
    await this.#deliver();
  }

  /** Listens to the server, now that there is somebody to show it to. */
  watch() {
    const { keys } = this.keepsake;
    if (keys !== null) this.connection.open(keys);
  }

  markSeen() {
    if (this.hasUnread) this.keepsake.seen = this.transcript.last;
  }

  /**
   * @param {string} text
   * @param {string} [payload] of a button
   */
  send(text, payload) {
    if (text.trim() === "" || !this.canWrite || !this.mayBegin()) return;
    this.pending.add(text, payload);
    this.#changed();
    void this.#deliver();
  }

  /** @param {string} clientId */
  retry(clientId) {
    this.uploads.retry(clientId);
    const message = this.pending.get(clientId);
    if (message?.status !== "failed") return;
    Object.assign(message, { status: "waiting", fault: null });
    this.#changed();
    void this.#deliver();
  }

  /** @param {Iterable<File>} files */
  sendFiles(files) {
    if (this.mode !== "closed" && this.mayBegin()) this.uploads.add(files);
  }

  /** @param {{email?: string, phone?: string}} contact @throws {ChatError} */
  async leaveContact(contact) {
    await this.#tell((keys) => this.api.leaveContact(keys, contact));
  }

  /** Where it would be mailed to, as far as that is known. @throws {ChatError} */
  async mailAddress() {
    const { keys } = this.keepsake;
    return keys && (await this.api.mailAddress(keys)).email;
  }

  /** @param {string} email @returns {Promise<string | null>} where it is mailed to @throws {ChatError} */
  async mailTo(email) {
    const { keys } = this.keepsake;
    return keys && (await this.api.mailTo(keys, email)).email;
  }

  /** @param {{csat?: number, nps?: number, comment?: string}} rating @throws {ChatError} */
  async rate(rating) {
    await this.#tell((keys) => this.api.rate(keys, rating));
    this.dispatchEvent(new CustomEvent("rated", { detail: rating }));
  }

  /** @throws {ChatError} */
  async askForPerson() {
    if (this.mode !== "bot" || !this.mayBegin()) return;
    const clientId = uuid();
    await this.#askOnce((keys) => this.api.askForPerson(keys, clientId));
  }

  /** @throws {ChatError} */
  async leaveQueue() {
    if (this.mode !== "waiting") return;
    await this.#askOnce((keys) => this.api.leaveQueue(keys));
  }

  /**
   * @param {string | null} code null for automatic
   * @throws {ChatError}
   */
  async chooseLanguage(code) {
    if (this.keepsake.keys !== null) await this.#ask((keys) => this.api.chooseLanguage(keys, code));
    this.keepsake.chosenLanguage = code;
    this.#changed();
  }

  /** The page is in another language now; a visitor who has chosen one keeps it. @param {string} code @throws {ChatError} */
  async followPage(code) {
    await this.#tell((keys) => this.api.chooseLanguage(keys, code, "page"));
  }

  /** Tells whoever waits at the other end that the visitor is writing. */
  noteTyping() {
    if (this.mode !== "agent" && this.mode !== "waiting") return;
    if (Date.now() - this.#typedAt < TYPING_EVERY) return;
    if (this.connection.send({ type: "typing" })) this.#typedAt = Date.now();
  }

  /**
   * Leaves the conversation behind; the next message makes a new one.
   *
   * @returns {string} what had not been sent
   */
  startAfresh() {
    const unsent = this.pending.list();
    for (const message of unsent) this.pending.remove(message.client_id);
    this.uploads.clear();
    this.keepsake.chosenLanguage = this.chosenLanguage;
    this.#layAside();
    this.#before = this.keepsake.keys;
    this.keepsake.keys = null;
    this.#forget();
    return unsent.map((message) => message.text).join("\n");
  }

  /**
   * Leaves the conversation for an earlier one.
   *
   * @param {LaidAside} one
   * @returns {string} what had not been sent
   */
  goTo(one) {
    const unsent = this.startAfresh();
    this.#before = null;
    this.keepsake.chosenLanguage = null; // it has a language of its own
    this.keepsake.keys = { conversation: one.conversation, token: one.token };
    this.keepsake.seen = one.last_sequence;
    void this.resume();
    return unsent;
  }

  #layAside() {
    const { keys } = this.keepsake;
    const last = this.transcript.list().at(-1);
    if (keys === null || last === undefined) return;
    const { text, language, sequence, created_at: at } = last;
    this.keepsake.layAside({ ...keys, text: text.slice(0, 200), language, last_sequence: sequence, updated_at: at });
  }

  /** Lets go of everything that is under way, and of the conversation: whoever comes next is somebody else. */
  leave() {
    for (const message of this.pending.list()) this.pending.remove(message.client_id);
    this.uploads.clear();
    this.keepsake.keys = null;
    this.#before = null;
    this.#known = [];
    this.#forget();
  }

  /**
   * The visitor is known: where nothing goes on here, what they have begun elsewhere does.
   *
   * @param {import("./chat-api.js").Earlier[]} conversations the one that changed last first
   */
  signIn(conversations) {
    this.#known = conversations;
    const open = conversations.find(({ state }) => state !== "closed");
    const { keys } = this.keepsake;
    if (!open || open.conversation === keys?.conversation || (keys !== null && this.mode !== "closed")) return;
    this.keepsake.keys = null;
    this.keepsake.keys = { conversation: open.conversation, token: open.token };
    // On the other device it was read; an agent's answer may not have been.
    this.keepsake.seen = open.last_sequence - (open.author === "agent" ? 1 : 0);
    this.#forget();
    void this.resume();
  }

  /** Nothing is heard or sent any more. */
  end() {
    this.#life.abort();
    this.connection.close();
    this.typing.stop();
    this.files.forget();
  }

  // -- what comes in

  /**
   * @param {import("./chat-api.js").Waiting} [waiting]
   * @returns {Promise<boolean>} whether the server can wait
   */
  async #read(waiting = {}) {
    const { keys } = this.keepsake;
    if (keys === null) return false;
    try {
      const answer = await this.api.read(keys, this.transcript.settled, { ...waiting, known: this.#version });
      if (keys.conversation !== this.keepsake.keys?.conversation) return true;
      this.#version = answer.version ?? "";
      this.transcript.withdraw(answer.withdrawn ?? []);
      this.#take(answer, keys);
      if (answer.typing) this.typing.start(answer.typing.author, answer.typing.agent);
      return answer.version !== undefined;
    } catch (error) {
      if (!this.#isStale(error)) throw error;
      this.#drop(keys);
      return false;
    }
  }

  /**
   * @param {Answer} answer
   * @param {Keys} keys those that it was asked with: an answer for a conversation left behind is not for this one
   */
  #take(answer, keys) {
    if (keys.conversation !== this.keepsake.keys?.conversation) return;
    if (this.state === null && answer.state) this.#history = answer.state.last_sequence;
    const messages = [answer.message, ...(answer.messages ?? []), ...(answer.replies ?? [])];
    for (const message of messages) if (message) this.#takeMessage(message);
    if (answer.state) this.#takeState(answer.state);
    this.#changed();
  }

  /**
   * @param {Message} message
   * @returns {boolean} whether it is new
   */
  #takeMessage(message) {
    if (message.client_id) this.pending.remove(message.client_id);
    const { attachment } = message;
    const file = attachment && message.client_id ? this.uploads.settle(message.client_id) : null;
    if (attachment && file) this.files.keep(attachment.id, file);
    const isNew = this.transcript.add(message);
    if (isNew && message.author !== "visitor") this.typing.stop();
    if (isNew && message.sequence > this.#history) this.dispatchEvent(new SaidEvent(message));
    return isNew;
  }

  /** @param {State} state */
  #takeState(state) {
    // An answer that the socket has overtaken tells of what was.
    if (this.state && state.last_sequence < this.state.last_sequence) return;
    if (this.state === null) this.#history = Math.min(this.#history, state.last_sequence);
    const goesOn = this.mode === "closed" && state.state !== "closed";
    this.state = state;
    if (goesOn) this.watch();
  }

  /** @param {import("../shared/socket.js").Frame} frame */
  #hear(frame) {
    switch (frame.type) {
      case "welcome":
      case "state":
        this.#takeState(frame.state);
        break;
      case "message":
        if (this.#takeMessage(frame.message) && frame.message.author === "visitor" && this.mode === "bot") {
          this.typing.expect();
        }
        break;
      case "translation":
        this.transcript.translate(frame.sequence, frame.translation);
        break;
      case "withdrawn":
        this.transcript.withdraw(frame.sequences);
        break;
      case "typing":
        this.typing.start(frame.author, frame.agent);
        break;
      case "error":
        this.#hearError(frame.error?.code ?? "unknown", frame.client_id);
        break;
      default:
        return; // a newer server may say more
    }
    this.#changed();
  }

  /**
   * @param {string} code
   * @param {string | undefined} clientId
   */
  #hearError(code, clientId) {
    const message = clientId ? this.pending.get(clientId) : undefined;
    if (message) this.#fail(message, code);
    if (code === "conversation_closed") void this.#read().catch(() => {});
  }

  /** @param {import("../shared/socket.js").Status} status */
  #follow(status) {
    if (status === "open") this.#recover();
    if (status === "lost") {
      this.typing.stop();
      this.pending.doubt();
      void this.#deliver();
    }
    if (status === "refused" && this.keepsake.keys) this.#drop(this.keepsake.keys);
    this.#changed();
  }

  #recover() {
    this.pending.doubt();
    this.pending.revive();
    this.uploads.revive();
    void this.#deliver();
  }

  /** Another tab has started a conversation, or left the one of both. */
  #followOtherTab() {
    this.#forget();
    void this.resume();
  }

  // -- what goes out

  /** Sends what waits, in order, one at a time. */
  async #deliver() {
    if (this.#isDelivering) return;
    this.#isDelivering = true;
    try {
      for (let message = this.pending.next(); message && navigator.onLine; message = this.pending.next()) {
        await this.#deliverOne(message);
        this.#changed();
      }
    } finally {
      this.#isDelivering = false;
    }
  }

  /** @param {PendingMessage} message */
  async #deliverOne(message) {
    const body = { text: message.text, client_id: message.client_id, payload: message.payload };
    message.status = "sent";
    if (this.connection.send({ type: "message", ...body })) {
      setTimeout(() => {
        if (message.status === "sent" && this.pending.get(message.client_id)) void this.#deliverByHttp(message, body);
      }, CONFIRMED_WITHIN);
      return;
    }
    await this.#deliverByHttp(message, body);
  }

  /**
   * @param {PendingMessage} message
   * @param {{text: string, client_id: string, payload?: string}} body
   */
  async #deliverByHttp(message, body) {
    if (this.mode === "bot") this.typing.expect();
    try {
      await this.#ask((keys) => this.api.send(keys, body));
    } catch (error) {
      const fault = error instanceof ChatError ? error.code : "unknown";
      this.#fail(message, fault, error instanceof ChatError && error.isAway);
      this.typing.stop();
      if (fault === "conversation_closed") await this.#read().catch(() => {});
    }
    this.#changed();
  }

  /**
   * What the server cannot take for a moment is sent again by itself; else whoever wrote it decides.
   *
   * @param {PendingMessage} message
   * @param {string} fault
   * @param {boolean} [isAway] whether the server cannot be reached
   */
  #fail(message, fault, isAway = fault === "database_away") {
    if (!isAway) {
      Object.assign(message, { status: "failed", fault });
      this.dispatchEvent(new CustomEvent("fault", { detail: { code: fault } }));
      return;
    }
    const tries = (message.tries ?? 0) + 1;
    Object.assign(message, { status: "again", tries });
    setTimeout(() => {
      if (this.pending.get(message.client_id) !== message || message.status !== "again") return;
      message.status = "waiting";
      void this.#deliver();
    }, Math.min(AWAY_FOR * 2 ** (tries - 1), LONGEST_AWAY));
  }

  /** @param {(keys: Keys) => Promise<Answer>} request */
  async #askOnce(request) {
    if (this.isAsking) return;
    this.isAsking = true;
    this.#changed();
    try {
      await this.#ask(request);
    } finally {
      this.isAsking = false;
      this.#changed();
    }
  }

  /**
   * Makes a request about the conversation, creating it where there is none, and once more in a new one where the
   * server has forgotten the old.
   *
   * @param {(keys: Keys) => Promise<Answer>} request
   */
  async #ask(request) {
    let keys = await this.#keys();
    let answer;
    try {
      answer = await request(keys);
    } catch (error) {
      if (!this.#isStale(error)) throw error;
      this.#drop(keys);
      keys = await this.#keys();
      answer = await request(keys);
    }
    this.#take(answer, keys);
  }

  /**
   * Makes a request about this one conversation: in a new one it would mean nothing.
   *
   * @param {(keys: Keys) => Promise<Answer>} request
   */
  async #tell(request) {
    const { keys } = this.keepsake;
    if (keys === null) return;
    try {
      this.#take(await request(keys), keys);
    } catch (error) {
      if (this.#isStale(error)) this.#drop(keys);
      throw error;
    }
  }

  /** @returns {Promise<Keys>} */
  #keys() {
    if (this.keepsake.keys) return Promise.resolve(this.keepsake.keys);
    this.#creating ??= this.#create().finally(() => (this.#creating = null));
    return this.#creating;
  }

  async #create() {
    const chosen = this.keepsake.chosenLanguage ?? undefined;
    const follows = this.#before ?? undefined;
    const { conversation, token, state } = await this.#begin({ ...this.opening(), chosen_language: chosen, follows });
    this.#before = null;
    const keys = this.keepsake.keys ?? { conversation, token }; // another tab may have been faster
    this.keepsake.keys = keys;
    if (keys.token === token) this.#takeState(state);
    this.watch();
    this.begun();
    return keys;
  }

  /** @param {Parameters<import("./chat-api.js").ChatApi["create"]>[0]} opening */
  async #begin(opening) {
    try {
      return await this.api.create(opening);
    } catch (error) {
      if (error instanceof ChatError && error.code === "consent_required") this.refused();
      if (!(error instanceof ChatError) || !opening.visitor || !UNPROVED.includes(error.code)) throw error;
      this.doubted(error);
      return await this.api.create({ ...opening, visitor: undefined });
    }
  }

  // -- letting go

  /** @param {unknown} error */
  #isStale(error) {
    return error instanceof ChatError && error.isStale;
  }

  /** The server does not know the conversation any more: begin anew without a word, keeping what waits to be sent. */
  #drop(/** @type {Keys} */ keys) {
    this.keepsake.letGo(keys.conversation);
    this.#known = this.#known.filter((one) => one.conversation !== keys.conversation);
    if (this.keepsake.keys?.token !== keys.token) return;
    this.keepsake.keys = null;
    this.#forget();
    this.pending.doubt();
    void this.#deliver();
  }

  #forget() {
    this.connection.close();
    this.typing.stop();
    this.files.forget();
    this.transcript = new Transcript();
    this.state = null;
    this.#version = "";
    this.#history = Infinity;
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
