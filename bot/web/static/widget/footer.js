// @ts-check
/**
 * What stands between the log and the composer: the way to a person, the place in the queue, or, where the
 * conversation is over, the way to a new one. One of them at a time.
 */

import { icon } from "../shared/icons.js";
import { make, say } from "./make.js";

export class Footer {
  /**
   * @param {{askForPerson: () => void, leaveQueue: () => void, startAfresh: () => void}} acts
   */
  constructor({ askForPerson, leaveQueue, startAfresh }) {
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
    this.closed = make("section", { class: "closed", hidden: true }, this.closedText, this.afresh);

    this.element = make("div", { class: "footer" }, this.person, this.queue, this.closed);
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
    say(this.queueText, state?.queue?.text ?? "");
    const place = state?.queue ? new Intl.NumberFormat(labels.language).format(state.queue.place) : null;
    if (this.place.dataset.place !== String(place)) {
      this.place.dataset.place = String(place);
      this.place.replaceChildren(place ?? icon("clock", 20));
    }
    say(this.leave, labels.text("widget-leave-queue"));
    this.leave.setAttribute("aria-disabled", String(isAsking));

    say(this.closedText, labels.text("widget-closed"));
    say(this.afresh, labels.text("widget-new-conversation"));
  }
}
