// @ts-check
/** Lines about the chat itself: the state of the connection, and what did not work. */

import { icon } from "../shared/icons.js";
import { make, say } from "./make.js";

const WORDS = { connecting: "widget-connecting", lost: "widget-reconnecting", offline: "widget-offline" };
const FAULT_LASTS = 6_000;

export class ConnectionNotice {
  constructor() {
    this.text = make("span");
    this.element = make("p", { class: "notice-bar", role: "status" }, icon("offline", 18), this.text);
    this.element.hidden = true;
  }

  /**
   * @param {import("../shared/labels.js").Labels} labels
   * @param {import("./connection.js").Trouble} trouble
   */
  render(labels, trouble) {
    this.element.hidden = trouble === null;
    say(this.text, trouble === null ? "" : labels.text(WORDS[trouble]));
  }
}

export class FaultNotice {
  constructor() {
    this.text = make("span");
    this.element = make("p", { class: "fault-bar", role: "alert" }, icon("alert", 18), this.text);
    this.element.hidden = true;
    this.timer = 0;
  }

  /** @param {import("../shared/labels.js").Labels} labels */
  show(labels) {
    this.element.hidden = false;
    say(this.text, labels.text("widget-error"));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.hide(), FAULT_LASTS);
  }

  hide() {
    this.element.hidden = true;
    say(this.text, "");
  }
}
