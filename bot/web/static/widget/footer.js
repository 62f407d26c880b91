// @ts-check
/**
 * What stands between the log and the composer: the way to a person, the place in the queue, or, where the
 * conversation is over, the survey and the way to a new one. One of them at a time.
 */

import { icon } from "../shared/icons.js";
import { HelpLines } from "./help-lines.js";
import { make, say } from "./make.js";

export class Footer {
  /**
   * @param {{
   *   askForPerson: () => void, leaveQueue: () => void, startAfresh: () => void,
   *   contact: import("./contact-form.js").ContactForm, survey: import("./survey.js").Survey,
   *   site: import("./site.js").Site,
   * }} parts
   */
  constructor({ askForPerson, leaveQueue, startAfresh, contact, survey, site }) {
    this.site = site;
    this.help = new HelpLines();
    this.contact = contact;
    this.survey = survey;
    this.personText = make("span");
    this.person = make(
      "button",
      { type: "button", class: "person-button", on: { click: askForPerson } },
      icon("person", 18),
      this.personText,
    );

    this.queueTitle = make("strong");
    this.queueText = make("span", { class: "queue-text" });
    this.place = make("span", { class: "queue-place", "aria-hidden": "true" });
    // The second half of a double click on "a person" may land here, where the queue has just appeared.
    const leave = (/** @type {MouseEvent} */ event) => event.detail < 2 && leaveQueue();
    this.leave = make("button", { type: "button", class: "link", on: { click: leave } });
    this.queue = make(
      "section",
      { class: "queue", hidden: true },
      this.place,
      make("div", { class: "queue-words" }, make("p", { role: "status" }, this.queueTitle, this.queueText), this.leave),
    );

    this.closedText = make("p");
    this.afresh = make("button", { type: "button", class: "primary", on: { click: startAfresh } });
    this.closed = make("section", { class: "closed", hidden: true }, this.closedText, survey.element, this.afresh);

    this.element = make("div", { class: "footer" }, this.person, this.queue, contact.element, this.help.element, this.closed);
  }

  /** On the survey, not in it: a key pressed in the middle of a sentence that was cut short must not answer it. */
  focus() {
    if (this.survey.element.hidden || !this.survey.isAsking) this.afresh.focus();
    else this.survey.focus();
  }

  /**
   * @param {import("../shared/labels.js").Labels} labels
   * @param {import("./conversation.js").Conversation} conversation
   */
  render(labels, conversation) {
    const { mode, state, isAsking } = conversation;
    this.person.hidden = mode !== "bot";
    this.queue.hidden = mode !== "waiting";
    this.closed.hidden = mode !== "closed";
    this.element.hidden = mode === "agent";

    say(this.personText, labels.text("widget-person"));
    this.person.setAttribute("aria-disabled", String(isAsking));

    say(this.queueTitle, labels.text("widget-waiting"));
    this.#renderQueue(labels, state?.queue ?? null);
    say(this.leave, labels.text("widget-leave-queue"));
    this.leave.setAttribute("aria-disabled", String(isAsking));
    this.contact.render(labels);
    const isAlone = mode === "waiting" && Boolean(state?.queue?.back_at || state?.contact?.wanted);
    this.help.render(labels, this.site.helpLines, isAlone);

    this.survey.render(labels);
    say(this.closedText, labels.text(conversation.canWrite ? "widget-closed-go-on" : "widget-closed"));
    say(this.afresh, labels.text("widget-new-conversation"));
    // Whoever needs something else at once need not answer first, but the question comes first.
    this.afresh.className = !this.survey.element.hidden && this.survey.isAsking ? "link" : "primary";
  }

  /**
   * The text changes as a whole, in an element that screen readers follow: a new place or a later time is told at once.
   *
   * @param {import("../shared/labels.js").Labels} labels
   * @param {import("./chat-api.js").Queue | null} queue
   */
  #renderQueue(labels, queue) {
    say(this.queueText, queue?.text ?? "");
    this.queue.dataset.corrected = String(queue?.corrected ?? false);
    const place = placeOf(queue, labels.language);
    if (this.place.dataset.place === String(place)) return;
    this.place.dataset.place = String(place);
    this.place.replaceChildren(place ?? icon("clock", 20));
  }
}

/**
 * The place in the queue; among people who all wait for the morning it tells nothing.
 *
 * @param {import("./chat-api.js").Queue | null} queue
 * @param {string} language
 * @returns {string | null}
 */
export function placeOf(queue, language) {
  return queue && !queue.back_at ? new Intl.NumberFormat(language).format(queue.place) : null;
}
