// @ts-check
/**
 * The survey after a conversation with a person: satisfaction, then the recommendation, then a comment.
 *
 * Each answer is sent when it is given, so that whoever leaves in the middle has been heard. Which step it is, and a
 * comment half written, outlive the page.
 */

import { icon } from "../shared/icons.js";
import { ChatError } from "./chat-api.js";
import { face } from "./face.js";
import { make, say } from "./make.js";
import { scale } from "./scale.js";
import { isAsking, keptOf, stepOf } from "./survey-steps.js";

/** @typedef {import("../shared/labels.js").Labels} Labels */
/** @typedef {import("./chat-api.js").Survey} Answers */
/** @typedef {import("./survey-steps.js").Step} Step */

const QUESTION = "survey-question";
const LONGEST_COMMENT = 2000;

export class Survey {
  #isSending = false;
  /** The answer that is on its way, to show it as chosen. @type {number | null} */
  #sent = null;
  /** An answer given before is being changed; afterwards it is over again. */
  #isRevising = false;
  /** The day in which answers can be changed is over. */
  #isFinal = false;
  #shown = "";
  /** @type {Labels | null} */
  #labels = null;

  /**
   * @param {{
   *   conversation: import("./conversation.js").Conversation, keepsake: import("./keepsake.js").Keepsake,
   *   failed: () => void, changed: () => void,
   * }} parts
   */
  constructor({ conversation, keepsake, failed, changed }) {
    this.conversation = conversation;
    this.keepsake = keepsake;
    this.failed = failed;
    this.changed = changed;
    this.comment = make("textarea", {
      class: "survey-comment",
      rows: 3,
      dir: "auto",
      maxlength: LONGEST_COMMENT,
      "aria-labelledby": QUESTION,
      on: { input: () => this.#keep({ draft: this.comment.value }) },
    });
    this.title = make("h3", { class: "survey-title" });
    this.question = make("p", { class: "survey-question", id: QUESTION });
    this.body = make("div", { class: "survey-body" });
    this.element = make(
      "section",
      { class: "survey", role: "group", tabindex: "-1", "aria-labelledby": QUESTION, hidden: true },
      this.title,
      this.question,
      this.body,
    );
  }

  /** Whether there is a question to answer. */
  get isAsking() {
    return isAsking(this.step);
  }

  /** @returns {Step} */
  get step() {
    return stepOf(this.#kept, this.conversation.state?.survey);
  }

  focus() {
    this.element.focus();
  }

  /** @param {Labels} labels */
  render(labels) {
    const { state } = this.conversation;
    const answers = this.conversation.mode === "closed" ? (state?.survey ?? null) : null;
    this.element.hidden = answers === null;
    if (answers === null) {
      this.#shown = "";
      return;
    }
    const { step } = this;
    const now = JSON.stringify([state?.conversation, step, answers, this.#isSending, this.#isFinal]);
    if (now === this.#shown && labels === this.#labels) return;
    const hadFocus = this.element.matches(":focus-within");
    this.#shown = now;
    this.#labels = labels;
    this.element.dataset.step = step;
    say(this.title, labels.text("widget-survey-title"));
    this.title.hidden = step === "done" || step === "later";
    this.question.hidden = step === "later";
    say(this.question, labels.text(step === "done" ? "survey-thanks" : `survey-${step}`));
    this.body.replaceChildren(...this.#content(step, answers, labels));
    if (hadFocus && !this.#isSending && !this.element.matches(":focus-within")) this.focus();
  }

  /** @param {Step} step @param {Answers} answers @param {Labels} labels */
  #content(step, answers, labels) {
    switch (step) {
      case "csat":
        return [this.#satisfaction(answers, labels), this.#skip(labels, "later")];
      case "nps":
        return [...this.#recommendation(answers, labels), this.#skip(labels, "comment")];
      case "comment":
        return this.#commenting(answers, labels);
      case "done":
        return this.#isFinal ? [] : [this.#given(answers, labels)];
      case "later":
        return [this.#button("link", labels.text("widget-survey-title"), () => this.#go("csat"))];
    }
  }

  /** @param {Answers} answers @param {Labels} labels */
  #satisfaction({ csat }, labels) {
    const options = [1, 2, 3, 4, 5].map((value) => ({
      value,
      title: labels.text(`survey-csat-${value}`),
      picture: face(value),
    }));
    return scale("words", options, this.#setting(csat, (value) => this.#send({ csat: value }, "nps")));
  }

  /** @param {Answers} answers @param {Labels} labels */
  #recommendation({ nps }, labels) {
    const number = new Intl.NumberFormat(labels.language);
    const low = labels.text("widget-nps-low");
    const high = labels.text("widget-nps-high");
    const options = Array.from({ length: 11 }, (_, value) => {
      const title = number.format(value);
      const name = value === 0 ? `${title}, ${low}` : value === 10 ? `${title}, ${high}` : undefined;
      return { value, title, name };
    });
    return [
      scale("figures", options, this.#setting(nps, (value) => this.#send({ nps: value }, "comment"))),
      make(
        "p",
        { class: "scale-ends", "aria-hidden": "true" },
        make("span", { text: `${number.format(0)} – ${low}` }),
        make("span", { text: `${number.format(10)} – ${high}` }),
      ),
    ];
  }

  /** @param {Answers} answers @param {Labels} labels */
  #commenting({ comment }, labels) {
    const text = this.#kept.draft ?? comment ?? "";
    if (this.comment.value !== text) this.comment.value = text;
    this.comment.placeholder = labels.text("widget-survey-comment");
    const send = this.#button("primary", labels.text("widget-survey-send"), () => {
      const written = this.comment.value.trim();
      if (written === "" && comment === null) this.#go("done");
      else void this.#send({ comment: written }, "done");
    });
    return [this.comment, make("div", { class: "survey-acts" }, send, this.#skip(labels, "done"))];
  }

  /** What was answered, each a way back to its question. @param {Answers} answers @param {Labels} labels */
  #given({ csat, nps, comment }, labels) {
    const number = new Intl.NumberFormat(labels.language);
    const outOfTen = `${nps === null ? "–" : number.format(nps)} / ${number.format(10)}`;
    /** @type {["csat" | "nps" | "comment", string][]} */
    const given = [
      ["csat", csat === null ? "–" : labels.text(`survey-csat-${csat}`)],
      ["nps", outOfTen],
      ["comment", comment || labels.text("widget-survey-comment")],
    ];
    const buttons = given.map(([step, text]) => {
      const button = this.#button("given", text, () => this.#revise(step), icon("edit", 16));
      button.setAttribute("aria-label", `${labels.text(`survey-${step}`)} ${text}`);
      button.title = labels.text(`survey-${step}`);
      // The visitor may write another language than the chat speaks; figures follow the chat.
      if (step === "comment" && comment) button.firstElementChild?.setAttribute("dir", "auto");
      return button;
    });
    return make("div", { class: "survey-given" }, ...buttons);
  }

  /** @param {Labels} labels @param {Step} next */
  #skip(labels, next) {
    const skip = () => this.#go(this.#isRevising ? "done" : next);
    return this.#button("link survey-skip", labels.text("widget-survey-skip"), skip);
  }

  /** @param {string} look @param {string} text @param {() => void} act @param {...Node} pictures */
  #button(look, text, act, ...pictures) {
    const properties = {
      type: "button",
      class: look,
      "aria-disabled": String(this.#isSending),
      on: { click: (/** @type {MouseEvent} */ event) => this.#isSending || event.detail > 1 || act() },
    };
    return make("button", properties, make("span", { text }), ...pictures);
  }

  /** @param {number | null} chosen @param {(value: number) => void} choose */
  #setting(chosen, choose) {
    return { labelledBy: QUESTION, chosen: this.#isSending ? this.#sent : chosen, isBusy: this.#isSending, choose };
  }

  /**
   * @param {{csat?: number, nps?: number, comment?: string}} answer
   * @param {Step} next
   */
  async #send(answer, next) {
    if (this.#isSending) return;
    this.#isSending = true;
    this.#sent = answer.csat ?? answer.nps ?? null;
    this.changed();
    try {
      await this.conversation.rate(answer);
      this.#isSending = false;
      if (answer.comment !== undefined) this.#keep({ draft: undefined });
      this.#go(this.#isRevising ? "done" : next);
    } catch (error) {
      this.#isSending = false;
      this.#isFinal = error instanceof ChatError && error.code === "rating_final";
      if (this.#isFinal) this.#go("done");
      else this.failed();
    }
    this.changed();
  }

  /** @param {"csat" | "nps" | "comment"} step */
  #revise(step) {
    this.#isRevising = true;
    this.#keep({ step });
    this.changed();
  }

  /** @param {Step} step */
  #go(step) {
    this.#isRevising = false;
    this.#keep({ step });
    this.changed();
  }

  /** @returns {import("./keepsake.js").Survey} */
  get #kept() {
    return keptOf(this.keepsake.survey, this.conversation.state?.conversation);
  }

  /** @param {{step?: Step, draft?: string}} change */
  #keep(change) {
    this.keepsake.survey = { ...this.#kept, ...change, conversation: this.conversation.state?.conversation };
  }
}
