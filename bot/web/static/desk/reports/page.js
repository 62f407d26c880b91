// @ts-check
/** How the work with visitors goes: figures of some days, in tiles, charts and tables. */

import { api } from "../../shared/api.js";
import { element } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { mark } from "../../shared/sign-in.js";
import { bars, columns, fitted } from "./charts.js";
import { commentsBlock } from "./comments.js";
import { KINDS, figureName, figureText } from "./figures.js";
import { Range } from "./range.js";
import { GROUPS, dayRows, figuresOf, groupRows, measureOf } from "./rows.js";
import { figureTable } from "./table.js";

/**
 * @typedef {import("../types.js").Agent} Agent
 * @typedef {import("../words.js").Words} Words
 * @typedef {import("./types.js").Report} Report
 * @typedef {import("./types.js").Figures} Figures
 */

/** How often the figures are fetched anew while somebody looks at them, in milliseconds. */
const REFRESH = 60_000;
/** Of more groups than these a chart shows the largest; the table has all. */
const MOST_BARS = 12;
/** @param {string} id @returns {HTMLElement} */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

export class Reports {
  /** @type {Report | null} */
  #report = null;
  #timer = 0;
  #fetch = 0;
  /** @type {unknown} */
  #fault = null;

  /** @param {Agent} me @param {Words} words */
  constructor(me, words) {
    this.me = me;
    this.words = words;
    this.root = byId("reports");
    this.range = new Range(/** @type {HTMLInputElement} */ (byId("from")), /** @type {HTMLInputElement} */ (byId("to")), byId("spans"));
    this.range.addEventListener("changed", () => void this.#load());
    byId("range").addEventListener("submit", (event) => event.preventDefault());
  }

  start() {
    byId("mark").replaceChildren(mark());
    this.resume();
  }

  resume() {
    this.root.hidden = false;
    this.speak();
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      if (document.visibilityState === "visible") void this.#load();
    }, REFRESH);
    void this.#load();
  }

  pause() {
    clearInterval(this.#timer);
    this.root.hidden = true;
  }

  speak() {
    this.words.labels.apply(document);
    this.range.speak(this.words);
    byId("spreadsheet").replaceChildren(icon("download", 18), this.words.text("report-csv"));
    this.#draw();
  }

  async #load() {
    const fetch = ++this.#fetch;
    const { from, to } = this.range;
    /** @type {HTMLAnchorElement} */ (byId("spreadsheet")).href = `/api/v1/desk/reports.csv?${new URLSearchParams({ from, to })}`;
    byId("content").setAttribute("aria-busy", "true");
    try {
      const report = await api.get("/api/v1/desk/reports", { from, to });
      if (fetch !== this.#fetch) return;
      // The same figures once more are no reason to draw anything, least of all a table that is being read.
      const isNews = JSON.stringify(report) !== JSON.stringify(this.#report) || this.#fault !== null;
      this.#report = report;
      this.#fault = null;
      if (isNews) this.#draw();
    } catch (error) {
      if (fetch !== this.#fetch) return;
      this.#fault = error;
      this.#draw();
    }
    byId("content").setAttribute("aria-busy", "false");
  }

  #draw() {
    const { words } = this;
    const fault = byId("fault");
    fault.hidden = this.#fault === null;
    fault.textContent = this.#fault === null ? "" : words.code("error", /** @type {any} */ (this.#fault).code === "invalid_time" ? "invalid-days" : null) ?? words.error(this.#fault);
    const report = this.#report;
    if (!report) {
      byId("content").replaceChildren(element("p", { class: "remark" }, this.#fault ? "" : words.text("loading")));
      return;
    }
    byId("content").replaceChildren(this.#tiles(report), ...this.#days(report), ...GROUPS.map((group) => this.#group(group, report)), commentsBlock(report.comments, words));
  }

  /** @param {Report} report */
  #tiles({ waiting, total }) {
    const { words } = this;
    const say = (/** @type {keyof Figures} */ name) => figureText(total[name], KINDS[name], words);
    const p90 = (/** @type {keyof Figures} */ name) => (total[name] === null ? words.text("report-none") : words.text("report-p90", { time: say(name) }));
    return element(
      "section",
      { class: "tiles", "aria-label": words.text("report-overview") },
      tile(words.text("report-waiting"), words.number(waiting.count), waiting.longest === null ? words.text("report-waiting-nobody") : words.text("report-waiting-longest", { time: figureText(waiting.longest, "duration", words) }), waiting.count > 0),
      tile(figureName("conversations", words), say("conversations"), words.text("report-of-these-handoffs", { count: total.handoffs })),
      tile(words.text("report-first-response"), say("first_response_median"), p90("first_response_p90")),
      tile(words.text("report-resolution"), say("resolution_median"), p90("resolution_p90")),
      tile(figureName("containment", words), say("containment"), words.text("report-containment-hint")),
      tile(figureName("first_contact_resolution", words), say("first_contact_resolution"), words.text("report-first-contact-resolution-hint")),
      tile(figureName("csat", words), say("csat"), total.csat === null ? words.text("report-none") : words.text("report-csat-hint", { mean: say("csat_mean"), count: total.ratings })),
      tile(figureName("nps", words), say("nps"), words.text("report-nps-hint")),
    );
  }

  /** @param {Report} report */
  #days(report) {
    const { words } = this;
    const days = dayRows(report, words.language);
    const newestFirst = days.toReversed();
    const labels = days.map(({ label }) => label);
    const [from, to] = [days.at(0)?.name ?? "", days.at(-1)?.name ?? ""];
    /** @type {[string, (keyof Figures)[], "count" | "duration" | "share"][]} */
    const charts = [
      ["report-chart-volume", ["conversations", "handoffs"], "count"],
      ["report-chart-response", ["first_response_median", "first_response_p90"], "duration"],
      ["report-chart-shares", ["containment", "csat"], "share"],
    ];
    return charts.map(([key, names, kind]) => {
      const series = names.map((name) => ({ name: figureName(name, words), values: days.map(({ figures }) => figures[name]) }));
      const title = words.text(key);
      const say = (/** @type {number} */ value) => figureText(value, kind, words);
      const description = words.text("report-chart-days", { figures: words.list(series.map(({ name }) => name)), from, to });
      return block(title, [legend(series), fitted((width) => columns({ title, description, labels, series, say, kind }, width, isRtl()))], figureTable(words.text("report-day"), newestFirst, names, words));
    });
  }

  /** @param {typeof GROUPS[number]} group @param {Report} report */
  #group(group, report) {
    const { words } = this;
    const title = words.text(`report-by-${group}`);
    const measure = figureName(measureOf(group), words);
    const rows = groupRows(group, report, words);
    if (!rows.length) return block(title, [element("p", { class: "remark" }, words.text("report-nothing"))], null);
    const shown = rows.slice(0, MOST_BARS);
    const series = [{ name: measure, values: shown.map(({ figures }) => figures[measureOf(group)]) }];
    const chart = {
      title,
      description: words.text("report-chart-groups", { figure: measure, count: shown.length }),
      labels: shown.map(({ name }) => name),
      series,
      say: (/** @type {number} */ value) => words.number(value),
      kind: /** @type {const} */ ("count"),
    };
    return block(title, [legend(series), fitted((width) => bars(chart, width, isRtl()))], figureTable(words.text(`report-${group}`), rows, figuresOf(group), words), true);
  }
}

/** @param {string} name @param {string} value @param {string} hint @param {boolean} [isPressing] */
function tile(name, value, hint, isPressing = false) {
  return element("div", { class: "tile", "data-pressing": isPressing }, element("h2", {}, name), element("p", { class: "tile-value" }, value), element("p", { class: "tile-hint" }, hint));
}

/** @param {string} title @param {Node[]} chart @param {HTMLElement | null} table @param {boolean} [isWide] whether the table needs a row of its own */
function block(title, chart, table, isWide = false) {
  return element("section", { class: isWide ? "block wide" : "block" }, element("h2", {}, title), element("div", { class: "block-chart" }, ...chart), table);
}

/** What the colours mean. @param {import("./charts.js").Series[]} series */
function legend(series) {
  return element("ul", { class: "legend", "aria-hidden": "true" }, ...series.map(({ name }, at) => element("li", {}, element("span", { class: `swatch series-${at}` }), name)));
}

function isRtl() {
  return document.documentElement.dir === "rtl";
}
