// @ts-check
/**
 * Writing to a visitor in one's own language: what the visitor will read, below the text as it is being written, a switch
 * that the conversation remembers, and a way to send the text as it is all the same.
 *
 * Events: "changed" whenever the main action is another one, "as-written" when the other one is asked for.
 */

import { api } from "../shared/api.js";
import { element } from "../shared/element.js";
import { recall, remember } from "./memory.js";

/**
 * @typedef {import("./types.js").Preview} Preview
 * @typedef {import("./words.js").Words} Words
 */

/** How long nothing has to be typed before a translation is asked for, in milliseconds. */
const PAUSE = 600;
/** After how long one that took too long is asked for again, and how often: the server goes on with it meanwhile. */
const AGAIN_AFTER = 2500;
const MOST_AGAIN = 3;
/** Reasons why a text is sent as it is; any other may have passed by the time it is sent. */
const FINAL = new Set(["same-language", "no-pair", "spans-lost", "too-long", "nothing-to-translate"]);

export class Translating extends EventTarget {
  #isOffered = false;
  /** @type {Words | null} */
  #words = null;
  #language = "";
  #text = "";
  /** What the text was when it was asked about last, and the answer. @type {{ text: string, preview: Preview } | null} */
  #answer = null;
  /** The beginning and the end of a text that is in the visitor's language already. @type {[string, string] | null} */
  #given = null;
  #timer = 0;
  #asking = new AbortController();

  /** @param {string} conversation */
  constructor(conversation) {
    super();
    this.key = `hamdel-desk-translate:${conversation}`;
    this.address = `/api/v1/desk/conversations/${encodeURIComponent(conversation)}/translate`;
    this.head = element("p", { class: "preview-head" });
    this.body = element("p", { class: "preview-text plain" });
    this.remark = element("p", { class: "preview-remark", role: "status" });
    this.preview = element("div", { class: "preview", role: "group", hidden: true }, this.head, this.body, this.remark);
    this.box = element("input", { type: "checkbox", role: "switch" });
    this.name = element("span");
    this.switch = element("label", { class: "translate-switch", hidden: true }, this.box, this.name);
    this.asWritten = element("button", { type: "button", class: "button small as-written", "aria-keyshortcuts": "Alt+Enter", hidden: true });
    this.box.checked = recall(this.key) !== "off";
    this.box.addEventListener("change", () => {
      remember(this.key, this.box.checked ? null : "off");
      this.#consider();
    });
    this.asWritten.addEventListener("click", () => this.dispatchEvent(new Event("as-written")));
  }

  /** @param {Words} words @param {string | null} language the name of the visitor's; null where nothing need be translated */
  offer(words, language) {
    const isOffered = language !== null;
    const isNews = isOffered !== this.#isOffered;
    this.#words = words;
    this.#isOffered = isOffered;
    this.#language = language ?? "";
    this.name.textContent = words.text("translate-into", { language: this.#language });
    this.asWritten.textContent = words.text("send-as-written");
    this.asWritten.title = `${words.text("send-as-written")} (Alt + Enter)`;
    if (isNews) this.#consider();
    else this.#draw();
  }

  /** Whether the visitor's language is one that the agent does not write. */
  get isOffered() {
    return this.#isOffered;
  }

  /** Whether texts are translated, as far as they can be. */
  get isOn() {
    return this.#isOffered && this.box.checked;
  }

  /** Whether the main action translates the text that is there now. */
  get translates() {
    if (!this.isOn || this.#isGiven) return false;
    return !(this.#answer && isFinal(this.#answer.preview));
  }

  /** What is written now. @param {string} text */
  note(text) {
    if (text.trim() === this.#text) return;
    this.#text = text.trim();
    if (!this.#text) this.#answer = this.#given = null;
    this.#consider();
  }

  /**
   * What has just been put in is in the visitor's language: as long as nothing else is written it is sent as it is.
   *
   * @param {string} before
   * @param {string} [after] what follows a gap that is still to be filled in
   */
  give(before, after = "") {
    this.#given = [before.trimStart(), after.trimEnd()];
    this.#consider();
  }

  get #isGiven() {
    return this.#given !== null && isStill(this.#given, this.#text);
  }

  /** The text, or what is to become of it, is another one: ask again, when there is a pause. */
  #consider() {
    clearTimeout(this.#timer);
    this.#asking.abort(); // its answer would be about what is no longer there
    const isAsked = this.isOn && this.#text !== "" && !this.#isGiven && !callsCanned(this.#text);
    if (!isAsked) this.#answer = null;
    else if (this.#answer?.text !== this.#text) this.#timer = setTimeout(() => void this.#ask(this.#text, 0), PAUSE);
    this.#draw();
  }

  /** @param {string} text @param {number} times how often it was asked about before */
  async #ask(text, times) {
    const asking = new AbortController();
    this.#asking = asking;
    /** @type {Preview} */
    let preview;
    try {
      preview = await api.post(this.address, { text }, { signal: asking.signal });
    } catch (error) {
      const said = this.#words?.error(error) ?? "";
      preview = { source: "", target: "", translation: null, reason: "unreachable", message: said };
    }
    if (asking.signal.aborted) return; // something else is written by now
    this.#answer = { text, preview };
    if (preview.reason === "too-late" && times < MOST_AGAIN) this.#timer = setTimeout(() => void this.#ask(text, times + 1), AGAIN_AFTER);
    this.#draw();
  }

  #draw() {
    const words = this.#words;
    if (!words) return;
    const { translation, reason, message } = this.#answer?.preview ?? { translation: null, reason: "", message: "" };
    const isGiven = this.isOn && this.#isGiven;
    const isOld = this.isOn && !isGiven && this.#answer?.text !== this.#text;
    const language = this.#language;
    this.switch.hidden = !this.#isOffered;
    this.asWritten.hidden = !this.translates;
    this.asWritten.setAttribute("aria-disabled", String(!this.#text));
    this.preview.hidden = !this.isOn || !this.#text || (!isGiven && !this.#answer && this.#text.startsWith("/"));
    this.preview.setAttribute("aria-label", words.text("preview", { language }));
    this.preview.dataset.old = String(isOld);
    this.head.textContent = words.text("preview", { language });
    this.head.hidden = this.body.hidden = translation === null || isGiven;
    this.body.textContent = translation?.text ?? "";
    this.body.lang = translation?.language ?? "";
    this.body.dir = translation?.direction ?? "auto";
    const why = isGiven ? words.text("untranslated-same-language", { language }) : reason ? (words.code("untranslated", reason, { language }) ?? message) : translation ? "" : words.text("translating");
    if (this.remark.textContent !== why) this.remark.textContent = why;
    this.remark.hidden = !why;
    this.dispatchEvent(new Event("changed"));
  }
}

/** Whether a text will be sent as it is, whatever happens until then. @param {Pick<Preview, "translation" | "reason">} preview */
export function isFinal({ translation, reason }) {
  return translation === null && FINAL.has(reason);
}

/**
 * Whether a text is what was given, or what was given with its gap filled in.
 *
 * @param {[string, string]} given the beginning and the end; an empty end where there was no gap
 * @param {string} text
 */
export function isStill([before, after], text) {
  return after ? text.startsWith(before) && text.endsWith(after) : text === before.trimEnd();
}

/** Whether a text is but a word after a slash, which looks for a canned reply. @param {string} text */
export function callsCanned(text) {
  return /^\/\S*$/.test(text);
}
