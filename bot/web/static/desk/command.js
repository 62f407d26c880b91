// @ts-check
/**
 * The command bar: a box over the page in which whatever is typed is looked for among all that can be opened or done.
 *
 * The field keeps the focus and is a combobox: a screen reader hears of the options through `aria-activedescendant`.
 */

import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";

/**
 * @typedef {import("./words.js").Words} Words
 *
 * @typedef {object} Command something that can be opened or done
 * @property {string} label
 * @property {string} [hint] what else helps to tell it apart
 * @property {string} [keywords] further words that it is found by
 * @property {import("../shared/icons.js").IconName} sign
 * @property {() => void} run
 *
 * @typedef {{ name: string, commands: Command[], isFound?: boolean, most?: number }} Group `isFound` where the server has
 *   looked for the words already; `most` is how many of it show
 *
 * @typedef {object} Source
 * @property {() => Group[]} known what needs no asking
 * @property {(text: string, signal: AbortSignal) => Promise<Group[]>} [find] what the server is asked for
 */

/** So many of a group show, unless it says otherwise. */
const MOST = 6;
const PAUSE = 250;

let opened = 0;

/** A text as it is compared: without marks, in small letters. @param {string} text */
export function plain(text) {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLocaleLowerCase().replaceAll("ي", "ی").replaceAll("ك", "ک").replaceAll("\u200c", " ");
}

/**
 * The groups with what fits the words, those first whose names begin with them; empty ones are left out.
 *
 * @param {Group[]} groups
 * @param {string} text
 * @returns {Group[]}
 */
export function fitting(groups, text) {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const rank = (/** @type {Command} */ { label }) => (plain(label).startsWith(words.join(" ")) ? 0 : 1);
  return groups
    .map((group) => {
      const fits = (/** @type {Command} */ { label, hint = "", keywords = "" }) => words.every((word) => plain(`${label} ${hint} ${keywords}`).includes(word));
      const commands = group.isFound ? group.commands : group.commands.filter(fits).sort((one, other) => rank(one) - rank(other));
      return { ...group, commands: commands.slice(0, group.most ?? MOST) };
    })
    .filter(({ commands }) => commands.length > 0);
}

/**
 * Open the bar; it goes when something is chosen, or with Escape.
 *
 * @param {Source} source
 * @param {Words} words
 * @param {string} [name] what the bar is called
 */
export function openCommands(source, words, name = words.text("command")) {
  const bar = new CommandBar(source, words, name);
  bar.open();
  return bar;
}

class CommandBar {
  /** @type {Command[]} */
  #shown = [];
  #chosen = 0;
  #timer = 0;
  /** @type {Group[]} */
  #found = [];
  #asking = new AbortController();
  #isAsking = false;

  /** @param {Source} source @param {Words} words @param {string} name */
  constructor(source, words, name) {
    this.source = source;
    this.words = words;
    this.id = `command-${++opened}`;
    this.field = element("input", {
      class: "command-field",
      type: "text",
      role: "combobox",
      dir: "auto",
      maxlength: 200,
      autocomplete: "off",
      spellcheck: "false",
      placeholder: name === words.text("command") ? words.text("command-placeholder") : name,
      "aria-label": name,
      "aria-autocomplete": "list",
      "aria-expanded": "true",
      "aria-controls": `${this.id}-list`,
    });
    this.list = element("div", { id: `${this.id}-list`, class: "command-list", role: "listbox", "aria-label": name });
    this.said = element("p", { class: "hidden", role: "status" });
    this.root = element("dialog", { class: "dialog command", "aria-label": name }, element("div", { class: "command-head" }, icon("search", 20), this.field, element("kbd", {}, "Esc")), this.list, this.said);
    this.field.addEventListener("input", () => this.#look());
    this.field.addEventListener("keydown", (event) => this.#key(event));
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (event.target).closest("[role=option]"));
      if (option) this.#run(Number(option.dataset.at));
    });
    this.root.addEventListener("pointerdown", (event) => {
      if (event.target === this.root) this.close();
    });
    this.root.addEventListener("close", () => {
      clearTimeout(this.#timer);
      this.#asking.abort();
      this.root.remove();
    });
  }

  open() {
    document.body.append(this.root);
    this.root.showModal();
    this.field.focus();
    this.draw();
  }

  close() {
    this.root.close();
  }

  /** Something of what is known has come. */
  draw() {
    const text = this.field.value.trim();
    const groups = fitting([...this.#found.filter(({ isFound }) => isFound), ...this.source.known()], text);
    const before = this.#shown[this.#chosen];
    this.#shown = groups.flatMap(({ commands }) => commands);
    let at = 0;
    this.list.replaceChildren(
      ...groups.map(({ name, commands }, number) =>
        element(
          "div",
          { role: "group", "aria-labelledby": `${this.id}-group-${number}` },
          element("p", { id: `${this.id}-group-${number}`, class: "command-group" }, name),
          ...commands.map((command) => this.#option(command, at++)),
        ),
      ),
    );
    if (!this.#shown.length) this.list.replaceChildren(element("p", { class: "command-none" }, this.words.text(this.#isAsking ? "searching" : "command-none")));
    // What was chosen stays so when more is found around it.
    const same = before ? this.#shown.findIndex(({ label, hint }) => label === before.label && hint === before.hint) : -1;
    this.#choose(this.#isMoved && same >= 0 ? same : 0);
    if (!this.#isAsking) this.said.textContent = this.#shown.length ? this.words.text("command-found", { number: this.words.number(this.#shown.length) }) : this.words.text("command-none");
  }

  /** Whether an arrow was used since something was typed. */
  #isMoved = false;

  /** @param {Command} command @param {number} at */
  #option({ label, hint, sign }, at) {
    return element(
      "div",
      { id: `${this.id}-${at}`, class: "command-option", role: "option", "data-at": at },
      icon(sign, 18),
      element("span", { class: "command-label", dir: "auto" }, label),
      hint ? element("span", { class: "command-hint", dir: "auto" }, hint) : null,
    );
  }

  #look() {
    this.#isMoved = false;
    clearTimeout(this.#timer);
    this.#asking.abort();
    this.#found = [];
    const text = this.field.value.trim();
    this.#isAsking = text.length > 1 && this.source.find !== undefined;
    this.draw();
    if (this.#isAsking) this.#timer = setTimeout(() => void this.#ask(text), PAUSE);
  }

  /** @param {string} text */
  async #ask(text) {
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const found = (await this.source.find?.(text, asking.signal)) ?? [];
      if (asking.signal.aborted) return;
      this.#found = found;
    } catch {
      if (asking.signal.aborted) return; // what is known shows all the same
    }
    this.#isAsking = false;
    this.draw();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    // Enter also confirms a word in an input method.
    if (event.isComposing || event.keyCode === 229) return;
    const last = this.#shown.length - 1;
    switch (event.key) {
      case "ArrowDown":
        this.#move(this.#chosen >= last ? 0 : this.#chosen + 1);
        break;
      case "ArrowUp":
        this.#move(this.#chosen <= 0 ? last : this.#chosen - 1);
        break;
      case "PageDown":
        this.#move(Math.min(last, this.#chosen + MOST));
        break;
      case "PageUp":
        this.#move(Math.max(0, this.#chosen - MOST));
        break;
      case "Enter":
        this.#run(this.#chosen);
        break;
      default:
        if (!((event.ctrlKey || event.metaKey) && event.code === "KeyK")) return;
        this.close();
    }
    event.preventDefault();
  }

  /** @param {number} at */
  #move(at) {
    this.#isMoved = true;
    this.#choose(at);
  }

  /** @param {number} at */
  #choose(at) {
    this.#chosen = at;
    for (const option of this.list.querySelectorAll("[role=option]")) option.setAttribute("aria-selected", String(option.id === `${this.id}-${at}`));
    const chosen = this.list.querySelector(`[id="${this.id}-${at}"]`);
    if (chosen) this.field.setAttribute("aria-activedescendant", chosen.id);
    else this.field.removeAttribute("aria-activedescendant");
    chosen?.scrollIntoView({ block: "nearest" });
  }

  /** @param {number} at */
  #run(at) {
    const command = this.#shown[at];
    if (!command) return;
    this.close();
    command.run();
  }
}
