// @ts-check
/** One message in the log: whose, what, when, and what became of it. */

import { wordedIn } from "../shared/direction.js";
import { icon } from "../shared/icons.js";
import { timeOfDay } from "../shared/times.js";
import { attachmentView } from "./attachment-view.js";
import { avatar } from "./avatar.js";
import { Fold, LONG } from "./fold.js";
import { make, say } from "./make.js";
import { fillText } from "./message-text.js";
import { TranslationLine } from "./translation-line.js";

/** @typedef {import("../shared/labels.js").Labels} Labels */
/**
 * @typedef {{
 *   author: "visitor" | "bot" | "agent", agent: string | null, picture?: string | null, text: string, html: string | null,
 *   language: string | null, direction: "ltr" | "rtl" | null, kind: string, date: Date | null,
 *   status: "waiting" | "sent" | "again" | "sending" | "failed" | null, fault: string | null,
 *   attachment: import("./chat-api.js").Attachment | null, translation: import("./chat-api.js").Translation | null,
 *   untranslated?: boolean, progress: number | null,
 * }} Content `progress` of a file that is being sent, from 0 to 1
 * @typedef {{
 *   at: (address: string | null | undefined) => string, retry: () => void, cancel: () => void, failed: () => void, files: import("./attachment-files.js").AttachmentFiles,
 *   most: () => number,
 * }} Acts `at`: the whole address of what the server names, "" for nothing; `most`: the size of the largest file that is taken, in bytes
 */

/** Faults that trying again does not mend, and how they are put. @type {Map<string | null, string>} */
const FINAL = new Map([
  ["message_too_long", "widget-too-long"],
  ["attachment_too_large", "widget-attachment-too-large"],
  ["body_too_large", "widget-attachment-too-large"],
  ["attachment_refused", "widget-attachment-refused"],
  ["attachment_mismatch", "widget-attachment-mismatch"],
  ["files_quota_reached", "widget-attachment-quota"],
  ["files_storage_full", "widget-attachment-no-room"],
]);

export class Bubble {
  /**
   * @param {Content} content
   * @param {Acts} acts
   */
  constructor(content, acts) {
    this.acts = acts;
    this.author = make("span", { class: "author" });
    this.bubble = make("div", { class: "bubble" });
    this.fold = new Fold(this.bubble);
    this.translation = new TranslationLine(() => this.#toggled());
    this.progress = make("progress", { class: "progress", max: 1, hidden: true });
    this.time = make("time", { class: "time" });
    this.status = make("span", { class: "status" });
    this.retry = make("button", { type: "button", class: "link retry", on: { click: () => acts.retry() } });
    const cancel = { type: "button", class: "cancel", hidden: true, on: { click: () => acts.cancel() } };
    this.cancel = make("button", cancel, icon("close", 16));
    this.element = make(
      "div",
      { class: "message", "data-author": content.author },
      this.author,
      this.translation.missing,
      this.bubble,
      this.fold.button,
      this.progress,
      this.translation.element,
      make("div", { class: "meta" }, this.time, make("span", { class: "fault-sign" }, icon("alert", 16)), this.status, this.retry, this.cancel),
    );
    this.filled = "";
    this.rendered = "";
    /** @type {Content} */
    this.content = content;
    this.place = { first: true, last: true };
    /** @type {Labels | null} */
    this.labels = null;
  }

  /**
   * @param {Content} content
   * @param {{first: boolean, last: boolean}} place in an unbroken run of one author's messages
   * @param {Labels} labels
   */
  render(content, place, labels) {
    // A log of hundreds is rendered with every frame that comes in; most of it is as it was.
    const now = JSON.stringify([content, place]);
    if (now === this.rendered && labels === this.labels) return;
    this.rendered = now;
    Object.assign(this, { content, place, labels });
    const { dataset, classList } = this.element;
    dataset.kind = content.kind;
    dataset.status = content.status ?? "stored";
    classList.toggle("first", place.first);
    classList.toggle("last", place.last);
    this.#renderAuthor(content, labels);
    this.#renderContent(content, labels);
    this.#renderTime(content, labels);
    this.#renderStatus(content, labels);
  }

  /** Between the translation and the original. */
  #toggled() {
    if (this.labels) this.#renderContent(this.content, this.labels);
  }

  /** @param {Content} content @param {Labels} labels */
  #renderAuthor({ author, agent, picture }, labels) {
    const name =
      author === "visitor"
        ? labels.text("widget-you")
        : author === "bot"
          ? labels.text("widget-assistant")
          : (agent ?? labels.text("widget-agent"));
    const shown = this.acts.at(picture);
    if (this.author.dataset.name === name && this.author.dataset.picture === shown) return;
    Object.assign(this.author.dataset, { name, picture: shown });
    const named = make("bdi", { text: name });
    this.author.replaceChildren(...(author === "visitor" ? [named] : [avatar(author, agent, shown), named]));
  }

  /** @param {Content} content @param {Labels} labels */
  #renderContent(content, labels) {
    const { attachment } = content;
    const translation = translationOf(content);
    const state = translation ? "translated" : content.untranslated ? "untranslated" : null;
    this.translation.render(state, content.language, labels);
    const shown = translation && !this.translation.showsOriginal ? translation : original(content, labels);
    const said = { ...shown, language: wordedIn(shown.language, labels.language) };
    this.fold.render(content.author === "bot" && said.text.length > LONG, labels);
    // A file's card speaks of what it does, in the language of the labels.
    const now = JSON.stringify([said, attachment, attachment && labels.language]);
    if (now === this.filled) return;
    this.filled = now;
    fillText(this.bubble, said);
    this.bubble.classList.toggle("has-file", attachment !== null);
    if (attachment === null) return;
    const view = attachmentView(attachment, this.acts.files, labels, () => this.acts.failed());
    this.bubble.replaceChildren(view, ...(said.text === attachment.name ? [] : this.bubble.childNodes));
  }

  /** @param {Content} content @param {Labels} labels */
  #renderTime({ date, status }, labels) {
    this.time.hidden = date === null || status !== null;
    if (date === null) return;
    this.time.dateTime = date.toISOString();
    say(this.time, timeOfDay(date, labels.locale));
  }

  /** @param {Content} content @param {Labels} labels */
  #renderStatus({ status, fault, progress, text }, labels) {
    const failed = status === "failed";
    const isUpload = progress !== null;
    const { words, mayRetry } = stateOf({ status, fault, progress });
    say(this.status, words ? labels.text(words, { limit: megabytes(this.acts.most(), labels) }) : "");
    say(this.retry, labels.text("widget-retry"));
    this.retry.hidden = !mayRetry;
    this.progress.hidden = !isUpload || failed;
    this.progress.setAttribute("aria-label", text);
    if (progress !== null) this.progress.value = progress;
    this.cancel.hidden = !isUpload;
    const cancel = labels.text("widget-attachment-cancel", { name: text });
    this.cancel.setAttribute("aria-label", cancel);
    this.cancel.title = cancel;
  }
}

/**
 * What is said of a message on its way, as a key of the labels: "" for one that is stored, and for a file that is being
 * sent, whose bubble says so itself.
 *
 * @param {Pick<Content, "status" | "fault" | "progress">} content
 */
export function stateOf({ status, fault, progress }) {
  const failed = status === "failed";
  const final = FINAL.get(fault);
  if (status === null || (progress !== null && !failed)) return { words: "", mayRetry: false };
  const going = status === "again" ? "widget-sending-again" : "widget-sending";
  return { words: final ?? (failed ? "widget-not-sent" : going), mayRetry: failed && final === undefined };
}

/** @param {Content} content @param {Labels} labels @returns {import("./message-text.js").Said} */
export function original({ author, text, html, language, direction, progress, status }, labels) {
  if (progress !== null && status !== "failed") {
    const words = labels.text("widget-attachment-sending", { name: text });
    return { text: words, html: null, language: null, direction: null };
  }
  // People write as they like; what the assistant says may begin with a name in another script.
  return { text, html, language, direction: author === "bot" || html !== null ? direction : null };
}

/**
 * What the visitor reads in place of the original: visitors write in their own language.
 *
 * @param {Pick<Content, "author" | "language" | "translation">} content
 */
export function translationOf({ author, language, translation }) {
  return author !== "visitor" && translation && translation.language !== language ? translation : null;
}

/** @param {number} bytes @param {Labels} labels */
function megabytes(bytes, labels) {
  return new Intl.NumberFormat(labels.language, { maximumFractionDigits: 1 }).format(bytes / 2 ** 20);
}
