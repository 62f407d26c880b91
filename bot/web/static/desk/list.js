// @ts-check
/** The list on the left: three tabs, a search, and a line for each conversation. */

import { element, replaceChanged } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { sameDay, timeOfDay } from "../shared/times.js";
import { TABS, format } from "./address.js";
import { chips, pageChip } from "./chips.js";
import { arranged } from "./filters.js";
import { waitingTime } from "./clock.js";
import { translationFor } from "./reading.js";

/**
 * @typedef {import("./types.js").Summary} Summary
 * @typedef {import("./types.js").View} View
 * @typedef {import("./words.js").Words} Words
 * @typedef {import("./inbox.js").Inbox} Inbox
 * @typedef {import("./filter-panel.js").FilterPanel} FilterPanel
 * @typedef {import("./selection.js").Selection} Selection
 */

/** How long a newly arrived conversation stands out, in milliseconds. */
const NEW_FOR = 6000;

export class List {
  /** @type {View} */
  #view = "queue";
  /** @type {string | null} */
  #open = null;
  /** @type {Map<string, { item: HTMLElement, as: string }>} */
  #drawn = new Map();
  #tabsAs = "";
  #footAs = "";
  #isFetching = false;
  /** @type {Set<string>} */
  #new = new Set();
  /** The one line that the Tab key reaches. @type {string | null} */
  #current = null;

  /**
   * @param {HTMLElement} tabs
   * @param {HTMLElement} panel
   * @param {Inbox} inbox
   * @param {Words} words
   * @param {(error: unknown) => void} fail what to do when a page does not come
   * @param {FilterPanel} filter what of a view is shown
   * @param {(shown: () => Summary[]) => Selection} select
   */
  constructor(tabs, panel, inbox, words, fail, filter, select) {
    this.filter = filter;
    this.selection = select(() => this.shown);
    this.selection.addEventListener("changed", () => this.draw());
    this.tabs = tabs;
    this.panel = panel;
    this.inbox = inbox;
    this.words = words;
    this.fail = fail;
    this.items = element("ul", { class: "rows" });
    this.foot = element("p", { class: "list-foot" });
    tabs.addEventListener("keydown", (event) => this.#moveTab(event));
    this.items.addEventListener("focusin", (event) => {
      const item = /** @type {HTMLElement} */ (event.target).closest("li");
      if (item?.dataset.conversation) this.#setCurrent(item.dataset.conversation);
    });
  }

  /** @param {View} view @param {string | null} open */
  show(view, open) {
    if (view !== this.#view) this.panel.scrollTop = 0;
    this.#view = view;
    this.#open = open;
    if (open !== null) {
      this.#current = open;
      this.#new.delete(open); // it has been seen
    }
    this.draw();
  }

  /** Let a line stand out for a while. @param {string} conversation */
  highlight(conversation) {
    this.#new.add(conversation);
    this.draw();
    setTimeout(() => {
      this.#new.delete(conversation);
      this.draw();
    }, NEW_FOR);
  }

  /** What is shown at this moment. */
  get shown() {
    return arranged(this.inbox.view(this.#view), this.filter.filters);
  }

  draw() {
    this.#drawTabs();
    this.filter.draw();
    this.selection.draw();
    const summaries = this.shown;
    const [first] = summaries;
    if (!first) {
      this.#drawn.clear();
      this.panel.replaceChildren(this.#emptiness());
      return;
    }
    if (!summaries.some(({ conversation }) => conversation === this.#current)) this.#current = first.conversation;
    const focused = /** @type {HTMLElement | null} */ (this.items.contains(document.activeElement) ? document.activeElement : null);
    replaceChanged(this.items, summaries.map((summary) => this.#item(summary)));
    const shown = new Set(summaries.map(({ conversation }) => conversation));
    for (const conversation of this.#drawn.keys()) if (!shown.has(conversation)) this.#drawn.delete(conversation);
    this.#setCurrent(/** @type {string} */ (this.#current));
    this.#drawFoot();
    if (this.items.parentElement !== this.panel) this.panel.replaceChildren(this.items, this.foot);
    // A line that has moved has lost the focus on the way.
    if (focused && document.activeElement === document.body) (focused.isConnected ? focused : this.#link(this.#current))?.focus();
  }

  /** Put the focus on a line: the next (1), the previous (-1) or the current one (0). @param {number} step */
  move(step) {
    const summaries = this.shown;
    const at = summaries.findIndex(({ conversation }) => conversation === this.#current);
    const isThere = this.items.contains(document.activeElement);
    const to = isThere ? Math.min(summaries.length - 1, Math.max(0, at + step)) : Math.max(0, at);
    const link = this.#link(summaries[to]?.conversation ?? null);
    link?.focus();
    link?.scrollIntoView({ block: "nearest" });
  }

  /** The conversation of the line with the focus. */
  get focused() {
    const item = document.activeElement?.closest("li[data-conversation]");
    return item && this.items.contains(item) ? /** @type {HTMLElement} */ (item).dataset.conversation ?? null : null;
  }

  openFocused() {
    this.#link(this.#current)?.click();
  }

  #drawTabs() {
    const counts = TABS.map((view) => {
      const list = this.inbox.view(view);
      return { view, count: list.length, hasUnread: list.some(({ conversation, unread }) => unread || this.inbox.told.has(conversation)) };
    });
    // A button that is replaced while it is being pressed would never be clicked.
    const as = JSON.stringify([counts, this.#view, this.words.language]);
    if (this.#tabsAs === as) return;
    this.#tabsAs = as;
    const hadFocus = this.tabs.contains(document.activeElement);
    const made = counts.map(({ view, count, hasUnread }, at) => {
      const isUnread = view === "mine" && hasUnread;
      const selected = view === this.#view;
      // Among what was found no tab is selected, but one can be reached all the same.
      const isReached = selected || (this.#view === "search" && at === 0);
      const tab = element(
        "button",
        { type: "button", role: "tab", class: "tab", id: `tab-${view}`, "aria-selected": String(selected), "aria-controls": "list", tabindex: isReached ? 0 : -1 },
        element("span", {}, this.words.text(`view-${view}`)),
        // Of all there are more than anybody would count.
        view === "all" ? null : element("span", { class: "count", "data-unread": isUnread, "data-view": view, "data-count": count }, this.words.number(count)),
      );
      tab.addEventListener("click", () => (location.hash = format(view)));
      return tab;
    });
    this.tabs.replaceChildren(...made);
    this.panel.setAttribute("aria-labelledby", this.#view === "search" ? "search" : `tab-${this.#view}`);
    if (hadFocus) made[Math.max(0, TABS.indexOf(this.#view))]?.focus();
  }

  /** @param {KeyboardEvent} event */
  #moveTab(event) {
    const forward = getComputedStyle(this.tabs).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    const step = event.key === forward ? 1 : event.key === backward ? -1 : 0;
    if (!step) return;
    event.preventDefault();
    const at = Math.max(0, TABS.indexOf(this.#view));
    location.hash = format(TABS[(at + step + TABS.length) % TABS.length] ?? "queue");
  }

  #emptiness() {
    const { words } = this;
    if (this.#view === "search") {
      const { text, isOver, fault } = this.inbox.searching;
      if (!isOver) return element("p", { class: "empty", role: "status" }, words.text("searching"));
      const said = fault ? words.error(fault) : words.text("empty-search", { search: text });
      return element("div", { class: "empty", role: "status" }, icon(fault ? "alert" : "search", 32), element("p", {}, said));
    }
    if (!this.inbox.isLoaded) return element("p", { class: "empty" }, words.text("loading"));
    const { isOver, fault } = this.inbox.filtering;
    if (this.#view === "all" && !isOver) return element("p", { class: "empty", role: "status" }, words.text("searching"));
    if (this.#view === "all" && fault) return element("div", { class: "empty", role: "status" }, icon("alert", 32), element("p", {}, words.error(fault)));
    if (this.filter.isOn && this.inbox.view(this.#view).length) return element("div", { class: "empty", role: "status" }, icon("search", 32), element("p", {}, words.text("filter-nothing")));
    const sign = this.#view === "queue" ? "clock" : this.#view === "mine" ? "person" : "chat";
    return element("div", { class: "empty" }, icon(sign, 32), element("p", {}, this.words.text(`empty-${this.#view}`)));
  }

  /** A way to what is older, where there is more. */
  #drawFoot() {
    const hasMore = this.inbox.hasMore(this.#view);
    const as = JSON.stringify([hasMore, this.#view, this.#isFetching, this.words.language]);
    if (as === this.#footAs) return;
    this.#footAs = as;
    const hadFocus = this.foot.contains(document.activeElement);
    this.foot.hidden = !hasMore;
    const more = element("button", { type: "button", class: "button small", "aria-disabled": String(this.#isFetching) }, this.words.text(this.#isFetching ? "loading" : "list-more"));
    more.addEventListener("click", () => void this.#more());
    this.foot.replaceChildren(more);
    if (hadFocus) more.focus();
  }

  async #more() {
    if (this.#isFetching) return;
    this.#isFetching = true;
    this.#drawFoot();
    try {
      await this.inbox.more(this.#view);
    } catch (error) {
      this.fail(error);
    }
    this.#isFetching = false;
    this.#drawFoot();
  }

  /** @param {Summary} summary */
  #item(summary) {
    const { conversation } = summary;
    const isOpen = conversation === this.#open;
    const isNew = this.#new.has(conversation);
    const { isOn, chosen } = this.selection;
    const as = JSON.stringify([summary, isOpen, isNew, this.#view, this.words.language, isOn, isOn && chosen.has(conversation), this.inbox.told.has(conversation)]);
    const drawn = this.#drawn.get(conversation);
    if (drawn?.as === as) return drawn.item;
    const item = drawn?.item ?? element("li", { "data-conversation": conversation });
    // The link stays the same element, so that it keeps the focus.
    const link = item.querySelector("a") ?? item.appendChild(element("a", { class: "row" }));
    link.href = format(this.#view, conversation, this.inbox.searching.text);
    link.toggleAttribute("data-new", isNew);
    if (isOpen) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
    link.replaceChildren(...this.#row(summary));
    item.querySelector(".row-box")?.remove();
    item.classList.toggle("has-box", isOn);
    if (isOn) item.prepend(this.selection.box(summary));
    this.#drawn.set(conversation, { item, as });
    return item;
  }

  /** @param {Summary} summary */
  #row(summary) {
    const { words } = this;
    const name = words.visitor(summary);
    const reason = words.code("reason", summary.reason);
    const isWaiting = summary.state === "waiting";
    // What the visitor asked says more than what the assistant said to it.
    const isBots = summary.last_message?.author === "bot";
    const asks = !summary.hits?.length && (isWaiting || isBots) && summary.first_question && summary.first_question !== summary.last_message?.text;
    const isTold = this.inbox.told.has(summary.conversation);
    return [
      avatar(name, summary),
      element(
        "span",
        { class: "row-body" },
        element(
          "span",
          { class: "row-head" },
          element("bdi", { class: "row-name" }, name),
          isWaiting && summary.waiting_since ? waitingTime(summary.waiting_since, words) : element("time", { class: "row-time", datetime: summary.updated_at }, when(summary.updated_at, words.language)),
        ),
        ...this.#hits(summary),
        asks ? element("span", { class: "row-question", dir: "auto", lang: summary.locale }, summary.first_question) : null,
        (asks && summary.last_message?.author === "bot") || summary.hits?.length ? null : this.#lastMessage(summary),
        element(
          "span",
          { class: "row-tags" },
          isWaiting && summary.place ? element("span", { class: "tag place", "aria-label": words.text("place", { place: summary.place }), title: words.text("place", { place: summary.place }) }, words.number(summary.place)) : null,
          pageChip(summary, words),
          ...chips(summary, words, this.inbox.me.id),
          element("span", { class: "tag" }, words.languageName(summary.locale, summary.language_name)),
          isWaiting && reason && this.#view === "queue" ? element("span", { class: "tag quiet" }, reason) : null,
          this.#view === "all" || this.#view === "search" ? element("span", { class: "tag state", "data-state": summary.state }, words.state(summary, this.inbox.me.id)) : null,
        ),
      ),
      (summary.unread && !isWaiting) || isTold ? element("span", { class: "unread", title: words.text("unread") }, element("span", { class: "hidden" }, words.text("unread"))) : "",
    ];
  }

  /** Where a search found it, with what was looked for marked. @param {Summary} summary */
  #hits({ hits = [] }) {
    const { words } = this;
    return hits.map(({ kind, author, language, direction, parts }) => {
      const writer = kind === "note" ? words.text("mode-note") : kind === "person" ? words.text("section-visitor") : author === "bot" ? words.text("author-bot") : author === "agent" ? words.text("author-agent") : "";
      const text = element("bdi", { lang: language }, ...parts.map((part) => (part.hit ? element("mark", {}, part.text) : part.text)));
      return element("span", { class: "row-text row-hit", dir: direction ?? "auto" }, ...(writer ? [element("bdi", { class: "row-writer" }, `${writer}:`), " ", text] : [text]));
    });
  }

  /** @param {Summary} summary */
  #lastMessage(summary) {
    const said = lastSaid(summary.last_message, this.inbox.isMine(summary), this.inbox.me.languages);
    if (!said) return null;
    const { language, direction } = said;
    const writer = said.writer ? this.words.text(`writer-${said.writer}`) : "";
    // Two lines of it are seen.
    const text = element("bdi", { lang: language }, said.text.slice(0, 200));
    return element("span", { class: "row-text", dir: direction }, ...(writer ? [element("bdi", { class: "row-writer" }, writer), " ", text] : [text]));
  }

  /** @param {string} conversation */
  #setCurrent(conversation) {
    this.#current = conversation;
    for (const [id, { item }] of this.#drawn) item.querySelector("a")?.setAttribute("tabindex", id === conversation ? "0" : "-1");
  }

  /** @param {string | null} conversation */
  #link(conversation) {
    return conversation === null ? null : (this.#drawn.get(conversation)?.item.querySelector("a") ?? null);
  }
}

/**
 * What a line shows of the last message: as the agent reads it, and whose it is where it is not the visitor's.
 *
 * @param {Summary["last_message"]} last
 * @param {boolean} isMine whether the agent holds the conversation
 * @param {string[]} languages those that the agent reads, the best first
 */
export function lastSaid(last, isMine, languages) {
  if (!last) return null;
  const isOwn = last.author === "agent" && isMine;
  const { text, language, direction } = (isOwn ? null : translationFor(last, languages)) ?? last;
  const writer = last.author === "bot" ? /** @type {const} */ ("bot") : isOwn ? /** @type {const} */ ("you") : null;
  return { text, language, direction, writer };
}

/** @param {string} name @param {Summary} summary */
function avatar(name, summary) {
  const initial = [...name][0]?.toLocaleUpperCase(summary.language) ?? "";
  return element("span", { class: "avatar", "aria-hidden": "true", "data-state": summary.state }, summary.visitor ? initial : icon("person", 18));
}

/** The time of day, or the date where it was another day. @param {string} iso @param {string} language */
export function when(iso, language) {
  const date = new Date(iso);
  if (sameDay(date, new Date())) return timeOfDay(date, language);
  return new Intl.DateTimeFormat(language, { day: "numeric", month: "short" }).format(date);
}
