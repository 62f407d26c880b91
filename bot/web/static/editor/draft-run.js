// @ts-check
/**
 * `<draft-run>`: how far the machine drafts of many articles are, at whichever page they were begun, and what came of the
 * last ones: what has no draft, and why.
 *
 * Dispatches `through` when a run has ended while somebody looked.
 */

import { confirmed } from "../shared/choice.js";
import { fillWith, make, redraw } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { writeRoute } from "./route.js";
import { explain } from "./saving.js";
import * as translations from "./translations.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 */

const LOOK_AGAIN = 700;
/** How many articles without a draft are named. */
const NAMED = 200;

export class DraftRun extends HTMLElement {
  /** @type {translations.Run | null} */
  #run = null;
  #timer = 0;
  /** Whether it was going on at the last look. */
  #isWatched = false;
  /** Whether somebody has seen it going on here. */
  #isSeen = false;

  /**
   * @param {Page} page
   * @param {NoticeBoard} notices
   * @param {boolean} [isKept] whether what came of it is shown to those as well who did not see it going on
   */
  constructor(page, notices, isKept = false) {
    super();
    this.isKept = isKept;
    this.page = page;
    this.notices = notices;
    page.addEventListener("language", () => this.isConnected && this.#draw());
  }

  connectedCallback() {
    this.classList.add("run-box");
    if (this.page.translation.engine !== "none") void this.#follow();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
  }

  get isRunning() {
    return this.#run?.running ?? false;
  }

  /**
   * Ask, and begin.
   *
   * @param {string} language
   * @param {string[] | null} articles null for all that are missing or out of date
   * @param {number} number how many that are
   */
  async begin(language, articles, number) {
    const { page, notices } = this;
    const isMeant = await confirmed(page, {
      title: page.say("drafts-title", { language: page.languageName(language) }),
      text: page.say("drafts-text", { number: page.number(number) }),
      label: page.say("machine-draft-it"),
      look: "primary",
    });
    if (!isMeant) return false;
    try {
      this.#run = await translations.draft(language, articles);
      this.#isSeen = this.#isWatched = true;
      notices.clear();
    } catch (error) {
      notices.failed(explain(page, error));
      return false;
    }
    this.#draw();
    this.#watch();
    /** @type {HTMLElement | null} */ (this.querySelector('[data-field="stop-drafts"]'))?.focus();
    return true;
  }

  async #stop() {
    try {
      this.#run = await translations.stop();
    } catch (error) {
      this.notices.failed(explain(this.page, error));
    }
    await this.#follow();
  }

  #watch() {
    clearTimeout(this.#timer);
    if (this.isRunning && this.isConnected) this.#timer = window.setTimeout(() => void this.#follow(), LOOK_AGAIN);
  }

  async #follow() {
    const wasRunning = this.#isWatched;
    try {
      this.#run = await translations.run();
    } catch {
      // The next look may succeed.
    }
    this.#isWatched = this.isRunning;
    this.#isSeen ||= this.isRunning;
    if (!this.isConnected) return;
    this.#draw();
    this.#watch();
    if (!wasRunning || this.isRunning || !this.#run) return;
    this.notices.done(this.#outcome(this.#run));
    this.dispatchEvent(new Event("through"));
  }

  /** @param {translations.Run} run */
  #outcome({ language, drafted, total }) {
    const { page } = this;
    return page.say("drafts-done", { language: page.languageName(language), drafted: page.number(drafted), total: page.number(total) });
  }

  #draw() {
    redraw(this, () => fillWith(this, ...(this.#run ? [this.isRunning ? this.#going(this.#run) : this.#ended(this.#run)] : [])));
  }

  /** @param {translations.Run} run */
  #going(run) {
    const { page } = this;
    const done = translations.through(run);
    const words = page.say("drafts-progress", { language: page.languageName(run.language), done: page.number(done), total: page.number(run.total) });
    return make(
      "div",
      { class: "remark-box machine" },
      icon("assistant", 20),
      make("p", { role: "status" }, words),
      make("progress", { max: run.total, value: done, "aria-label": words }),
      make("button", { type: "button", class: "button small", "data-field": "stop-drafts", on: { click: () => void this.#stop() } }, page.say("dialogues-stop")),
    );
  }

  /** @param {translations.Run} run */
  #ended(run) {
    const { page } = this;
    const isShort = translations.isCutShort(run);
    if (!this.isKept && !this.#isSeen) return null;
    if (!isShort && run.without.length === 0) return null;
    return make(
      "div",
      { class: "remark-box stale" },
      icon("alert", 20),
      make("p", {}, this.#outcome(run), " ", isShort && page.say("drafts-ended")),
      run.without.length > 0 &&
        make(
          "details",
          { class: "drafts-without" },
          make("summary", {}, page.say("drafts-without", { number: page.number(run.without.length) })),
          make("ul", {}, ...run.without.slice(0, NAMED).map((one) => this.#without(run.language, one))),
        ),
    );
  }

  /** @param {string} language @param {translations.Without} one */
  #without(language, { article, reason }) {
    const link = make("a", { href: writeRoute({ view: "article", id: article, language }), dir: "ltr" }, article);
    return make("li", {}, make("bdi", {}, link), " ", this.page.say(`drafts-why-${reason}`));
  }
}

customElements.define("draft-run", DraftRun);
