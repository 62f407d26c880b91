// @ts-check
/** How the work with visitors goes: figures of some days, in tiles, charts and tables, and what is behind each. */

import { api } from "../../shared/api.js";
import { element } from "../../shared/element.js";
import { icon } from "../../shared/icons.js";
import { label } from "../../shared/labelled.js";
import { mark } from "../../shared/sign-in.js";
import { nameOf } from "../attributes.js";
import { askedFor, behindAddress, behindBlock, maySee } from "./behind.js";
import { bars, columns, fitted } from "./charts.js";
import { commentsBlock } from "./comments.js";
import { KINDS, figureName, figureText } from "./figures.js";
import { hoursTable } from "./hours.js";
import { explained } from "./meaning.js";
import { Range } from "./range.js";
import { GROUPS, dayRows, figuresOf, groupName, groupRows, measureOf } from "./rows.js";
import { Split } from "./split.js";
import { change, figureTable, linked, sidesBlock } from "./table.js";

/**
 * @typedef {import("../types.js").Agent} Agent
 * @typedef {import("../words.js").Words} Words
 * @typedef {import("./types.js").Report} Report
 * @typedef {import("./types.js").Behind} Behind
 * @typedef {import("./types.js").Figures} Figures
 */

const REPORTS = "/api/v1/desk/reports";
/** How often the figures are fetched anew while somebody looks at them, in milliseconds. */
const REFRESH = 60_000;
/** Of more groups than these a chart shows the largest; the table has all. */
const MOST_BARS = 12;
/** @type {(keyof Figures)[]} */
const TILES = ["conversations", "first_response_median", "resolution_median", "containment", "first_contact_resolution", "csat", "nps"];
/** @type {(keyof Figures)[]} */
const OF_ASSISTANT = ["conversations", "contained", "came_back", "refused", "not_understood", "no_question", "handed_over", "containment", "helpful"];
/** @type {(keyof Figures)[]} */
const OF_PEOPLE = ["handoffs", "answered", "closed", "left", "first_response_median", "first_response_p90", "first_response_open_median", "first_response_open_p90", "resolution_median", "resolution_p90", "resolution_open_median", "resolution_open_p90", "first_reply_kept", "next_reply_kept", "resolution_kept", "targets_missed", "first_contact_resolution", "ratings", "csat", "csat_mean", "nps"];
/** @param {string} id @returns {HTMLElement} */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

export class Reports {
  /** @type {Report | null} */
  #report = null;
  /** @type {Behind | null} */
  #behind = null;
  #timer = 0;
  #fetch = 0;
  /** @type {unknown} */
  #fault = null;
  #asked = askedFor(location.search);

  /** @param {Agent} me @param {Words} words */
  constructor(me, words) {
    this.me = me;
    this.words = words;
    this.root = byId("reports");
    this.range = new Range(/** @type {HTMLInputElement} */ (byId("from")), /** @type {HTMLInputElement} */ (byId("to")), byId("spans"));
    this.range.addEventListener("changed", () => void this.#load());
    this.split = new Split(byId("split"));
    this.split.addEventListener("changed", () => void this.#load());
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
      // A list that is being read stays as it is.
      if (document.visibilityState === "visible" && !this.#asked) void this.#load();
    }, REFRESH);
    void this.#begin();
  }

  pause() {
    clearInterval(this.#timer);
    this.root.hidden = true;
  }

  speak() {
    label(document, this.words.labels);
    this.range.speak(this.words);
    this.split.speak(this.words);
    byId("spreadsheet").replaceChildren(icon("download", 18), this.words.text("report-csv"));
    byId("data").replaceChildren(icon("download", 18), this.words.text("report-json"));
    this.#draw();
  }

  /** What a report is asked for, with the days that it turned out to be about. */
  get #wanted() {
    const { from, to } = this.range;
    return { from, to, ...this.split.query };
  }

  async #begin() {
    // What cannot be chosen now is no reason to show nothing.
    await this.split.load().catch(() => {});
    await this.#load();
  }

  async #load() {
    const fetch = ++this.#fetch;
    const wanted = this.range.isChosen ? this.#wanted : this.split.query;
    byId("content").setAttribute("aria-busy", "true");
    try {
      const report = await api.get(REPORTS, wanted);
      const behind = this.#asked ? await this.#page({ ...this.split.query, from: report.from, to: report.to }, 0) : null;
      if (fetch !== this.#fetch) return;
      this.range.adopt(report);
      this.split.adopt(report.attribute);
      // The same figures once more are no reason to draw anything, least of all a table that is being read.
      const isNews = JSON.stringify([report, behind]) !== JSON.stringify([this.#report, this.#behind]) || this.#fault !== null;
      this.#report = report;
      this.#behind = behind;
      this.#fault = null;
      if (isNews) this.#draw();
    } catch (error) {
      if (fetch !== this.#fetch) return;
      this.#fault = error;
      this.#draw();
    }
    const query = new URLSearchParams(this.#wanted);
    /** @type {HTMLAnchorElement} */ (byId("spreadsheet")).href = `${REPORTS}.csv?${query}`;
    /** @type {HTMLAnchorElement} */ (byId("data")).href = `${REPORTS}?${query}`;
    /** @type {HTMLAnchorElement} */ (byId("data")).download = `hamdel-${this.range.from}-${this.range.to}.json`;
    byId("content").setAttribute("aria-busy", "false");
  }

  /** Some of the conversations behind the figure that is asked for. @param {Record<string, string>} report @param {number} offset @returns {Promise<Behind>} */
  #page(report, offset) {
    const { figure, by, group } = /** @type {import("./behind.js").Asked} */ (this.#asked);
    return api.get(`${REPORTS}/conversations`, { ...report, figure, ...(by === null ? {} : { by, group }), offset: String(offset) });
  }

  async #more() {
    const { conversations } = /** @type {Behind} */ (this.#behind);
    try {
      const next = await this.#page(this.#wanted, conversations.length);
      this.#behind = { count: next.count, conversations: [...conversations, ...next.conversations] };
      this.#fault = null;
    } catch (error) {
      this.#fault = error;
    }
    this.#draw();
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
    const said = (/** @type {string} */ day) => new Intl.DateTimeFormat(words.language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(day));
    byId("remark").textContent = words.text("report-remark", { zone: report.time_zone, from: said(report.before.from), to: said(report.before.to) });
    if (this.#asked && this.#behind) {
      const { by, group } = this.#asked;
      const named = by === null ? "" : groupName(by, group, /** @type {any} */ (report)[`by_${by}`]?.[group], words, report.attribute?.kind);
      const back = `/desk/reports?${new URLSearchParams(this.#wanted)}`;
      byId("content").replaceChildren(behindBlock({ asked: this.#asked, group: named, behind: this.#behind, back, more: () => void this.#more() }, words));
      return;
    }
    const sheet = `${REPORTS}/comments.csv?${new URLSearchParams(this.#wanted)}`;
    byId("content").replaceChildren(
      this.#tiles(report),
      block(words.text("report-sides"), [sidesBlock(report.total, report.before.total, [[words.text("report-assistant"), OF_ASSISTANT], [words.text("report-people"), OF_PEOPLE]], words, this.#address(null))], null, true),
      ...this.#charts(report),
      block(words.text("report-hours"), [report.volume.length ? hoursTable(report, words, (group) => behindAddress(this.#wanted, { figure: "conversations", by: "hour", group })) : element("p", { class: "remark" }, words.text("report-nothing"))], null, true),
      ...GROUPS.map((group) => this.#group(group, report, words.text(`report-by-${group}`), words.text(`report-${group}`))),
      ...(report.attribute ? [this.#group("attribute", report, nameOf(report.attribute, words), nameOf(report.attribute, words))] : []),
      commentsBlock(report.comments, words, sheet),
    );
  }

  /** Where the conversations behind a figure are listed. @param {string | null} by @returns {import("./table.js").Address} */
  #address(by) {
    return (figure, key) => {
      const asked = { figure, by, group: key };
      return maySee(this.me, asked) ? behindAddress(this.#wanted, asked) : null;
    };
  }

  /** @param {Report} report */
  #tiles({ waiting, total, before }) {
    const { words } = this;
    const say = (/** @type {keyof Figures} */ name) => figureText(total[name], KINDS[name], words);
    const p90 = (/** @type {keyof Figures} */ name) => (total[name] === null ? words.text("report-none") : words.text("report-p90", { time: say(name) }));
    /** @type {Partial<Record<keyof Figures, string>>} */
    const hints = {
      conversations: words.text("report-of-these-handoffs", { count: total.handoffs }),
      first_response_median: p90("first_response_p90"),
      resolution_median: p90("resolution_p90"),
      containment: words.text("report-containment-hint"),
      first_contact_resolution: words.text("report-first-contact-resolution-hint"),
      csat: total.csat === null ? words.text("report-none") : words.text("report-csat-hint", { mean: say("csat_mean"), count: total.ratings }),
      nps: words.text("report-nps-hint"),
    };
    const longest = waiting.longest === null ? words.text("report-waiting-nobody") : words.text("report-waiting-longest", { time: figureText(waiting.longest, "duration", words) });
    return element(
      "section",
      { class: "tiles", "aria-label": words.text("report-overview") },
      tile(element("span", {}, words.text("report-waiting")), [words.number(waiting.count)], longest, waiting.count > 0),
      ...TILES.map((name) => tile(explained(name, words), [linked(total[name], name, words, this.#address(null)(name, "")), change(total[name], before.total[name], name, words)], hints[name] ?? "")),
    );
  }

  /** @param {Report} report */
  #charts(report) {
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
      ["report-targets-missed", ["targets_missed"], "count"],
    ];
    // Who promises nothing misses nothing.
    const { total, before } = report;
    const promised = [total, before.total].some((one) => one.targets_missed > 0 || one.first_reply_kept !== null || one.next_reply_kept !== null || one.resolution_kept !== null);
    return charts.filter(([key]) => promised || key !== "report-targets-missed").map(([key, names, kind]) => {
      const series = names.map((name) => ({ name: figureName(name, words), values: days.map(({ figures }) => figures[name]) }));
      const title = words.text(key);
      const say = (/** @type {number} */ value) => figureText(value, kind, words);
      const description = words.text("report-chart-days", { figures: words.list(series.map(({ name }) => name)), from, to });
      return block(title, [legend(series), fitted((width) => columns({ title, description, labels, series, say, kind }, width, isRtl()))], figureTable(words.text("report-day"), newestFirst, names, words, this.#address("day")));
    });
  }

  /** @param {typeof GROUPS[number] | "attribute"} group @param {Report} report @param {string} title @param {string} head what stands above the groups */
  #group(group, report, title, head) {
    const { words } = this;
    const measure = figureName(measureOf(group), words);
    const rows = groupRows(group, report, words);
    if (!rows.length) return block(title, [element("p", { class: "remark" }, words.text("report-nothing"))], null, true);
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
    return block(title, [legend(series), fitted((width) => bars(chart, width, isRtl()))], figureTable(head, rows, figuresOf(group), words, this.#address(group)), true);
  }
}

/** @param {Node} name @param {(Node | string | null)[]} value @param {string} hint @param {boolean} [isPressing] */
function tile(name, value, hint, isPressing = false) {
  return element("div", { class: "tile", "data-pressing": isPressing }, element("h2", {}, name), element("p", { class: "tile-value" }, ...value), element("p", { class: "tile-hint" }, hint));
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
