// @ts-check
/**
 * `<coverage-table>`: how far the articles are in each language, every figure a link to the articles that it counts, with
 * machine drafts of what is missing and files for translators.
 */

import { fillWith, make, redraw } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { DraftRun } from "./draft-run.js";
import { emptiness, unfetched } from "./emptiness.js";
import { menu } from "./menu.js";
import { writeRoute } from "./route.js";
import * as translations from "./translations.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 * @typedef {translations.Covered} Covered
 */

export class CoverageTable extends HTMLElement {
  /** @type {translations.Coverage | null} */
  #found = null;
  #failed = false;
  /** @type {AbortController | null} */
  #asking = null;
  #body = make("div");
  #run;

  /** @param {Page} page @param {NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.#run = new DraftRun(page, notices, true);
    this.#run.addEventListener("through", () => void this.load());
    page.addEventListener("language", () => this.isConnected && this.#draw());
  }

  connectedCallback() {
    this.replaceChildren(this.#run, this.#body);
  }

  disconnectedCallback() {
    this.#asking?.abort();
  }

  async load() {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.#draw();
    try {
      this.#found = await translations.coverage(asking.signal);
      this.#failed = false;
    } catch {
      if (asking.signal.aborted) return;
      this.#failed = true;
    }
    if (!asking.signal.aborted) this.#draw();
  }

  #draw() {
    const { page } = this;
    const found = this.#found;
    redraw(this.#body, () => {
      if (this.#failed) {
        fillWith(this.#body, unfetched(page, "list-failed", () => void this.load()));
      } else if (!found) {
        fillWith(this.#body, make("p", { class: "loading", role: "status" }, page.say("loading")));
      } else if (found.total === 0) {
        fillWith(this.#body, emptiness("book", page.say("empty-title"), page.say("empty-text"), []));
      } else {
        fillWith(this.#body, this.#table(found));
      }
    });
  }

  /** @param {translations.Coverage} found */
  #table({ total, languages }) {
    const { page } = this;
    const heads = ["filter-language", "coverage-there", ...translations.STANDINGS.map((one) => `coverage-${one}`)];
    // The roles stay where a narrow screen shows each row as a card, and style sheets would take them away.
    return make(
      "table",
      { class: "coverage", role: "table", "aria-label": page.say("languages") },
      make(
        "thead",
        { role: "rowgroup" },
        make("tr", { role: "row" }, ...heads.map((key) => make("th", { scope: "col", role: "columnheader" }, page.say(key))), make("td", { role: "cell" })),
      ),
      make("tbody", { role: "rowgroup" }, ...languages.map((one) => this.#row(one, total))),
    );
  }

  /** @param {Covered} one @param {number} total */
  #row(one, total) {
    const { page } = this;
    const share = make("progress", { max: total, value: one.there, "aria-hidden": "true" });
    return make(
      "tr",
      { role: "row" },
      make("th", { scope: "row", role: "rowheader" }, make("bdi", {}, page.languageName(one.language))),
      make("td", { role: "cell", "data-label": page.say("coverage-there") }, make("span", {}, this.#figure(one, "", one.there), share)),
      ...translations.STANDINGS.map((standing) =>
        make("td", { role: "cell", class: `coverage-${standing}`, "data-label": page.say(`coverage-${standing}`) }, this.#figure(one, standing, one[standing])),
      ),
      make("td", { role: "cell", class: "coverage-acts" }, make("div", {}, this.#drafter(one), this.#files(one, total))),
    );
  }

  /** @param {Covered} one @param {"" | translations.Standing} standing @param {number} count */
  #figure({ language }, standing, count) {
    const { page } = this;
    const words = page.number(count);
    if (count === 0) return make("span", { class: "coverage-none" }, words);
    const address = writeRoute({ view: "list", search: "", status: "", language, only: standing, page: 1 });
    const name = `${page.languageName(language)}, ${page.say(`coverage-${standing || "there"}`)}: ${words}`;
    return make("a", { href: address, "aria-label": name }, words);
  }

  /** @param {Covered} one */
  #drafter(one) {
    const { page } = this;
    const number = one.missing + one.outdated;
    if (number === 0 || !page.canTranslateInto(one.language)) return null;
    return make(
      "button",
      {
        type: "button",
        class: "button small",
        "data-field": `draft-${one.language}`,
        "aria-label": `${page.say("machine-draft-it")}: ${page.languageName(one.language)}`,
        on: { click: () => void this.#run.begin(one.language, null, number) },
      },
      icon("assistant", 16),
      page.say("machine-draft-it"),
    );
  }

  /** @param {Covered} one @param {number} total */
  #files({ language, sources, missing, outdated, unreviewed }, total) {
    const { page } = this;
    const isThere = { open: missing + outdated + unreviewed > 0, all: total > sources };
    const parts = translations.PARTS.filter((part) => isThere[part]);
    // Of a language that the site does not speak any more, articles may be left.
    if (parts.length === 0 || !page.articleLanguages.some(({ code }) => code === language)) return null;
    return menu({
      face: [icon("download", 16)],
      name: `${page.say("translators")}: ${page.languageName(language)}`,
      field: `translators-${language}`,
      items: parts.map((part) => ({ label: page.say(`translators-${part}`), act: () => location.assign(translations.fileFor(language, part)) })),
    });
  }
}

customElements.define("coverage-table", CoverageTable);
