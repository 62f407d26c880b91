// @ts-check
/**
 * What can be done with a conversation, each once at a time: a second press while one is under way does nothing.
 *
 * Event: "changed" when one begins or ends.
 */

import { ApiError, api } from "../shared/api.js";
import { askResolution } from "./closing.js";
import { ask } from "./question.js";
import { askWhen } from "./snoozing.js";
import { askDestination } from "./transfer.js";

/**
 * @typedef {import("./types.js").Summary} Summary
 * @typedef {import("./conversation.js").Conversation} Conversation
 */

export class Actions extends EventTarget {
  /** The action under way. */
  busy = "";
  /** Whether something is being asked. */
  #isAsking = false;

  /** @param {Conversation} conversation */
  constructor(conversation) {
    super();
    this.conversation = conversation;
    this.around = conversation.around;
  }

  /** Take it, or accept it where this agent is asked to. */
  async take() {
    const { conversation } = this;
    const { inbox, notices, words, go } = this.around;
    const { summary } = conversation;
    if (summary?.state !== "waiting") return;
    await this.#do("take", async () => {
      try {
        const taken = await this.#post(inbox.isOffered(summary) ? "accept" : "take");
        notices.announce(words.text("taken", { visitor: words.visitor(taken) }));
        if (!conversation.isClosed) go.taken(conversation.id);
        void conversation.load();
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 409) throw error;
        // Somebody was quicker: show who, and how it stands now.
        await conversation.load();
        const name = conversation.summary?.agent?.name;
        notices.warn(name ? words.text("taken-by", { agent: name }) : words.error(error));
      }
    });
    conversation.focusReply();
  }

  /** Step into what the assistant holds. */
  async join() {
    await this.#begin("join", "bot", "taken");
  }

  /** Have what a colleague holds. */
  async takeOver() {
    await this.#begin("take-over", "agent", "taken");
  }

  /** Take up again what was closed. */
  async reopen() {
    await this.#begin("reopen", "closed", "reopened");
  }

  /** @param {"join" | "take-over" | "reopen"} action @param {Summary["state"]} from @param {"taken" | "reopened"} told */
  async #begin(action, from, told) {
    const { conversation } = this;
    const { notices, words, go } = this.around;
    if (conversation.summary?.state !== from) return;
    await this.#do(action, async () => {
      const begun = await this.#post(action);
      notices.announce(words.text(told, { visitor: words.visitor(begun) }));
      if (!conversation.isClosed) go.taken(conversation.id);
      await conversation.load();
    });
    conversation.focusReply();
  }

  /** Take back a message that has just been sent; its text is in the field again. @param {import("./types.js").Message} message */
  async withdraw(message) {
    const { conversation } = this;
    const { notices, words } = this.around;
    await this.#do("withdraw", async () => {
      await this.#post("withdraw", { sequence: message.sequence });
      conversation.withdraw([message.sequence]);
      conversation.writeAgain(message.text);
      notices.announce(words.text("withdrawn"));
    });
  }

  async #undoClose() {
    const { notices, words } = this.around;
    await this.#do("undo", async () => {
      await this.#post("undo-close");
      notices.tell(words.text("close-undone"));
      void this.conversation.load();
    });
  }

  async transfer() {
    const { staff, words, notices, inbox } = this.around;
    const { summary } = this.conversation;
    if (!summary || !this.mayTransfer) return;
    await this.#ask(async () => {
      try {
        await staff.load();
      } catch (error) {
        notices.warn(words.error(error));
        return;
      }
      const others = staff.colleagues.filter(({ id }) => id !== inbox.me.id || !inbox.isMine(summary));
      const to = await askDestination(summary, others, staff.teams, words);
      if (!to) return;
      await this.#do("transfer", async () => {
        const { name, ...destination } = to;
        await this.#post("transfer", destination);
        notices.tell(words.text("transferred", { to: name }));
        void this.conversation.load();
      });
    });
  }

  /** The one who holds it may pass it on; who supervises may pass on every one that people are needed for. */
  get mayTransfer() {
    const { inbox } = this.around;
    const { summary } = this.conversation;
    if (!summary) return false;
    return inbox.isMine(summary) || (inbox.me.supervises === true && (summary.state === "waiting" || summary.state === "agent"));
  }

  async snooze() {
    const { words, notices } = this.around;
    const summary = this.#mine;
    if (!summary) return;
    await this.#ask(async () => {
      const until = await askWhen(words.visitor(summary), words);
      if (!until) return;
      await this.#do("snooze", async () => {
        await this.#post("snooze", { until: until.toISOString() });
        notices.tell(words.text("snoozed", { time: words.moment(until) }));
      });
    });
  }

  /** Take up again what was laid aside. */
  async wake() {
    if (!this.#mine) return;
    await this.#do("wake", async () => {
      await this.#post("wake");
      void this.conversation.load();
    });
  }

  async finish() {
    const { words, notices } = this.around;
    const { composer } = this.conversation;
    const summary = this.#mine;
    if (!summary) return;
    await this.#ask(async () => {
      const resolution = await askResolution(words.visitor(summary), composer.hasDraft, words);
      if (!resolution) return;
      await this.#do("close", async () => {
        await this.#post("close", { resolution });
        composer.forgetDraft();
        const { undoSeconds } = this.around.site;
        const undo = { label: words.text("undo"), run: () => void this.#undoClose(), seconds: undoSeconds };
        notices.tell(words.text("closed"), undoSeconds ? undo : undefined);
        void this.conversation.load();
      });
    });
  }

  async giveBack() {
    const { words, notices } = this.around;
    const summary = this.#mine;
    if (!summary) return;
    const explanation = [words.text("return-explanation", { visitor: words.visitor(summary) })];
    if (this.conversation.composer.hasDraft) explanation.push(words.text("close-draft"));
    await this.#ask(async () => {
      const isSure = await ask({ question: words.text("return-question"), explanation, confirm: words.text("return-confirm"), cancel: words.text("cancel") });
      if (!isSure) return;
      await this.#do("return", async () => {
        await this.#post("return");
        notices.tell(words.text("returned"));
        void this.conversation.load();
      });
    });
  }

  /** Send a file at once. @param {File} file */
  attach(file) {
    const { notices, words, site, uploads } = this.around;
    if (file.size > site.files.most) notices.warn(words.error({ code: "attachment_too_large" }));
    else uploads.send(this.conversation.id, file);
  }

  /** Where it is this agent's, or they act for its agent. @returns {Summary | null} */
  get #mine() {
    const { summary } = this.conversation;
    return summary && this.around.inbox.mayAnswer(summary) ? summary : null;
  }

  /** @param {string} action @param {unknown} [body] @returns {Promise<Summary>} */
  async #post(action, body) {
    const { summary } = await api.post(`${this.conversation.path}/${action}`, body);
    this.around.inbox.put(summary);
    return summary;
  }

  /** One dialog at a time. @param {() => Promise<void>} question */
  async #ask(question) {
    if (this.#isAsking || this.busy) return;
    this.#isAsking = true;
    try {
      await question();
    } finally {
      this.#isAsking = false;
    }
  }

  /** @param {string} name @param {() => Promise<void>} action */
  async #do(name, action) {
    if (this.busy) return;
    this.#set(name);
    try {
      await action();
    } catch (error) {
      this.around.notices.warn(this.around.words.error(error));
      if (error instanceof ApiError && !error.isPassing && error.status !== 401) void this.conversation.load();
    } finally {
      this.#set("");
    }
  }

  /** @param {string} busy */
  #set(busy) {
    this.busy = busy;
    this.dispatchEvent(new Event("changed"));
  }
}
