// @ts-check
/** The figures of the moment and of today, live, for a screen that is read from some metres away. */

import { api } from "../../shared/api.js";
import { element } from "../../shared/element.js";
import { label } from "../../shared/labelled.js";
import { LiveSocket } from "../../shared/socket.js";
import { timeOfDay } from "../../shared/times.js";
import { behindAddress, maySee } from "../reports/behind.js";
import { figureText } from "../reports/figures.js";

/**
 * @typedef {import("../types.js").Agent} Agent
 * @typedef {import("../words.js").Words} Words
 *
 * @typedef {object} Now what `GET /api/v1/desk/wallboard` answers; times are in seconds
 * @property {string} at
 * @property {string} day
 * @property {string} time_zone
 * @property {number} waiting
 * @property {number | null} longest_wait
 * @property {number} available
 * @property {number} answered
 * @property {number} handled_by_bot
 * @property {number | null} satisfaction 0 to 1
 * @property {number} ratings
 */

/** However much happens, figures are fetched no more often than this, and at least as often as that; in milliseconds. */
const LEAST = 2000;
const MOST = 20_000;
/** From this age on figures are not up to date, in milliseconds. */
const OLD = 60_000;
/** From how many seconds on a wait is long, and very long. */
const LONG = 180;
const VERY_LONG = 600;

/** How long a wait is felt to be. @param {number | null} seconds */
export function paceOf(seconds) {
  if (seconds === null || seconds < LONG) return "calm";
  return seconds < VERY_LONG ? "long" : "very-long";
}

/** Whether figures can still be believed. @param {number | null} age of the figures in milliseconds @param {boolean} isLive whether changes are told */
export function isStale(age, isLive) {
  return age === null || age >= OLD || (!isLive && age >= MOST);
}

export class Wallboard {
  /** @type {Now | null} */
  #now = null;
  /** When the figures came, by the clock of this machine. @type {number | null} */
  #came = null;
  #isFetching = false;
  #isWanted = false;
  #soon = 0;
  #clock = 0;

  /** @param {Agent} me @param {Words} words */
  constructor(me, words) {
    this.me = me;
    this.words = words;
    this.root = /** @type {HTMLElement} */ (document.getElementById("wallboard"));
    this.board = /** @type {HTMLElement} */ (document.getElementById("board"));
    this.state = /** @type {HTMLElement} */ (document.getElementById("state"));
    this.socket = new LiveSocket("/api/v1/desk/socket?watch=1", () => ({ type: "hello" }));
    this.socket.addEventListener("frame", () => this.#want());
    this.socket.addEventListener("status", () => this.#tick());
  }

  start() {
    this.resume();
  }

  resume() {
    this.root.hidden = false;
    this.speak();
    this.socket.open();
    clearInterval(this.#clock);
    this.#clock = setInterval(() => this.#tick(), 1000);
    void this.#fetch();
  }

  pause() {
    clearInterval(this.#clock);
    this.socket.close();
    this.root.hidden = true;
  }

  speak() {
    label(document, this.words.labels);
    this.#draw();
  }

  /** Something has changed: fetch soon, and once for all that changes until then. */
  #want() {
    if (this.#soon) return;
    const age = this.#came === null ? LEAST : Date.now() - this.#came;
    this.#soon = setTimeout(() => {
      this.#soon = 0;
      void this.#fetch();
    }, Math.max(0, LEAST - age));
  }

  async #fetch() {
    if (this.#isFetching) {
      this.#isWanted = true;
      return;
    }
    this.#isFetching = true;
    try {
      this.#now = await api.get("/api/v1/desk/wallboard");
      this.#came = Date.now();
    } catch {
      // The screen says how old its figures are, and asks again.
    }
    this.#isFetching = false;
    this.#draw();
    if (this.#isWanted) {
      this.#isWanted = false;
      this.#want();
    }
  }

  #tick() {
    const age = this.#came === null ? null : Date.now() - this.#came;
    if ((age === null || age >= MOST) && !this.#isFetching) this.#want();
    this.#say(age);
    const longest = document.getElementById("longest");
    if (longest) longest.replaceWith(this.#longest());
  }

  /** @param {number | null} age */
  #say(age) {
    const { words } = this;
    const stale = isStale(age, this.socket.isOpen);
    const time = this.#came === null ? "" : timeOfDay(new Date(this.#came), words.language);
    const text = this.#came === null ? words.text("loading") : words.text(stale ? "wallboard-stale" : "wallboard-fresh", { time });
    if (this.state.textContent !== text) this.state.textContent = text;
    this.root.toggleAttribute("data-stale", this.#came !== null && stale);
  }

  #draw() {
    this.#say(this.#came === null ? null : Date.now() - this.#came);
    const now = this.#now;
    if (!now) return;
    const { words } = this;
    const days = { from: now.day, to: now.day };
    const today = (/** @type {keyof import("../reports/types.js").Figures} */ figure) => {
      const asked = { figure, by: null, group: "" };
      return maySee(this.me, asked) ? behindAddress(days, asked) : `/desk/reports?${new URLSearchParams(days)}`;
    };
    const satisfaction = now.satisfaction === null ? "–" : words.percent(now.satisfaction);
    this.board.replaceChildren(
      tile("waiting", words.text("report-waiting"), words.number(now.waiting), "", "/desk#/queue", now.waiting > 0 ? paceOf(this.#waited()) : "calm"),
      this.#longest(),
      tile("available", words.text("wallboard-available"), words.number(now.available), "", "/desk", now.available === 0 && now.waiting > 0 ? "very-long" : "calm"),
      tile("answered", words.text("wallboard-answered"), words.number(now.answered), "", today("answered")),
      tile("handled", words.text("wallboard-assistant"), words.number(now.handled_by_bot), "", today("contained")),
      tile("satisfaction", words.text("wallboard-satisfaction"), satisfaction, now.ratings ? `${words.text("report-ratings")}: ${words.number(now.ratings)}` : words.text("report-none"), today("csat")),
    );
  }

  /** The longest wait as it is now: it goes on while nothing is fetched. */
  #waited() {
    if (!this.#now || this.#now.longest_wait === null || this.#came === null) return null;
    return this.#now.longest_wait + (Date.now() - this.#came) / 1000;
  }

  #longest() {
    const waited = this.#waited();
    const text = waited === null ? "–" : waited >= 3600 ? figureText(waited, "duration", this.words) : this.words.elapsed(waited);
    return tile("longest", this.words.text("wallboard-longest"), text, waited === null ? this.words.text("report-waiting-nobody") : "", "/desk#/queue", paceOf(waited));
  }
}

/** @param {string} id @param {string} name @param {string} value @param {string} hint @param {string} href @param {string} [pace] */
function tile(id, name, value, hint, href, pace = "calm") {
  return element("a", { id, class: "tile", href, "data-pace": pace }, element("span", { class: "name" }, name), element("span", { class: "value", dir: "auto", "data-short": value.length < 3, "data-long": value.length > 5 }, value), element("span", { class: "hint" }, hint));
}
