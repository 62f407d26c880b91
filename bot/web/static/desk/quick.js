// @ts-check
/** What makes an agent quick: the command bar with all that can be opened or done, and macros in one press. */

import { api } from "../shared/api.js";
import { element } from "../shared/element.js";
import { format } from "./address.js";
import { inWords, nameOf } from "./attributes.js";
import { editCanned } from "./canned-editor.js";
import { openCommands } from "./command.js";
import { showDialog } from "./dialog.js";
import { showShortcuts } from "./keyboard.js";
import { editMacros } from "./macro-editor.js";
import { runMacro } from "./macro-running.js";
import { Macros } from "./macros.js";

/**
 * @typedef {import("./types.js").Summary} Summary
 * @typedef {import("./types.js").Macro} Macro
 * @typedef {import("./command.js").Command} Command
 * @typedef {import("./command.js").Group} Group
 * @typedef {import("./conversation.js").Conversation} Conversation
 * @typedef {{ view: (hash: string) => void, signOut: () => void }} Go
 */

/** An article, where there is no reply to put it into. @param {import("./types.js").Suggestion} article @param {import("./words.js").Words} words */
function readArticle({ question, answer, language }, words) {
  const text = element("p", { class: "command-answer", dir: "auto", lang: language }, answer);
  return showDialog({ title: question, content: [text], cancel: words.text("close-box"), wide: true });
}

/** What is less sure than this is no article about what was typed. */
const LEAST = 0.02;
/** Macros that show at once, where nothing else does. */
const ALL = 300;

export class Quick {
  #isRunning = false;
  /** @type {ReturnType<typeof openCommands> | null} */
  #bar = null;

  /** @param {import("./desk.js").Desk} desk @param {() => Conversation | null} opened @param {Go} go */
  constructor(desk, opened, go) {
    this.desk = desk;
    this.opened = opened;
    this.go = go;
    this.macros = new Macros();
    desk.list.selection.addEventListener("macro", () => this.chooseMacro());
  }

  /** The command bar. */
  open() {
    const { desk } = this;
    this.#bar = openCommands({ known: () => this.#known(), find: (text, signal) => this.#find(text, signal) }, desk.words);
    this.#refresh();
  }

  /** Choose a macro for what is selected, or for the open conversation. */
  chooseMacro() {
    const { words } = this.desk;
    const edit = { name: words.text("command-actions"), commands: [this.#editMacros()] };
    this.#bar = openCommands({ known: () => [...this.#macroGroup(ALL), edit] }, words, words.text("macros"));
    this.#refresh();
  }

  /** What was fetched before shows at once, and what is new a moment later. */
  #refresh() {
    const bar = this.#bar;
    const again = () => {
      if (bar?.root.isConnected) bar.draw();
    };
    void this.macros.refresh().then(again, (error) => this.desk.notices.warn(this.desk.words.error(error)));
    void this.desk.canned.refresh().then(again, () => {});
  }

  /** @returns {string[]} which conversations a macro would be run on */
  get #targets() {
    const { selection } = this.desk.list;
    if (selection.isOn && selection.chosen.size) return [...selection.chosen];
    const open = this.opened();
    return open?.summary ? [open.id] : [];
  }

  /** @param {Macro} macro */
  async #run(macro) {
    const { notices, words, inbox, list } = this.desk;
    const targets = this.#targets;
    if (this.#isRunning || !targets.length) return;
    this.#isRunning = true;
    const isSelected = list.selection.isOn && list.selection.chosen.size > 0;
    const changed = (/** @type {string[]} */ conversations) => {
      const open = this.opened();
      if (open && conversations.includes(open.id)) void open.load();
    };
    try {
      const whole = await runMacro(macro, targets, { macros: this.macros, notices, words, inbox, changed });
      if (isSelected) list.selection.settle(whole);
    } finally {
      this.#isRunning = false;
    }
  }

  /** @returns {Group[]} */
  #known() {
    const { desk } = this;
    const { words, inbox } = desk;
    const conversations = inbox.known.map((summary) => this.#conversation(summary));
    return [
      { name: words.text("conversations"), commands: conversations },
      { name: words.text("command-actions"), commands: this.#actions() },
      ...this.#macroGroup(),
      { name: words.text("canned"), commands: this.#canned() },
      { name: words.text("command-pages"), commands: this.#pages() },
    ];
  }

  /** @param {Summary} summary @returns {Command} */
  #conversation(summary) {
    const { words, inbox } = this.desk;
    const { conversation, first_question, last_message } = summary;
    return {
      label: words.visitor(summary),
      hint: [words.state(summary, inbox.me.id), first_question ?? last_message?.text].filter(Boolean).join(" · "),
      keywords: `#${conversation} ${(summary.tags ?? []).join(" ")}`,
      sign: "chat",
      run: () => this.go.view(format(inbox.isMine(summary) ? "mine" : summary.state === "waiting" ? "queue" : "all", conversation)),
    };
  }

  /** @param {number} [most] @returns {Group[]} */
  #macroGroup(most) {
    const { words, staff } = this.desk;
    if (!this.#targets.length) return [];
    const hint = (/** @type {Macro} */ { steps, team }) => {
      const name = staff.teams.find(({ id }) => id === team)?.name;
      return words.list([...(name ? [words.text("chip-team", { team: name })] : []), ...steps.map((step) => words.text(`step-${step.do}`))]);
    };
    const commands = this.macros.all.map((macro) => /** @type {Command} */ ({ label: macro.name, hint: hint(macro), sign: "play", run: () => void this.#run(macro) }));
    return [{ name: words.text("macros"), commands, ...(most ? { most } : {}) }];
  }

  /** @returns {Command} */
  #editMacros() {
    const { words, canned, staff, me } = this.desk;
    return { label: words.text("macro-edit"), sign: "edit", run: () => void editMacros({ macros: this.macros, canned, staff, words, supervises: me.supervises === true }) };
  }

  /** @returns {Command[]} */
  #canned() {
    const open = this.opened();
    if (!open?.summary || !this.desk.inbox.mayAnswer(open.summary)) return [];
    return this.desk.canned.matches(open.readLanguages).map((match) => ({
      label: `/${match.shortcut}`,
      hint: match.text,
      sign: "insert",
      run: () => open.insertCanned(match),
    }));
  }

  /** @returns {Command[]} */
  #actions() {
    const { words, inbox, bar } = this.desk;
    const open = this.opened();
    const summary = open?.summary;
    /** @type {Command[]} */
    const commands = [];
    const add = (/** @type {string} */ key, /** @type {Command["sign"]} */ sign, /** @type {() => void} */ run) => commands.push({ label: words.text(key), sign, run });
    if (open && summary) {
      const { actions } = open;
      if (summary.state === "waiting") add("shortcut-take", "person", () => void actions.take());
      if (summary.state === "bot") add("join", "person", () => void actions.join());
      if (summary.state === "closed") add("reopen", "retry", () => void actions.reopen());
      if (inbox.mayAnswer(summary)) {
        add("shortcut-reply", "send", () => open.write("reply"));
        add("shortcut-close", "check", () => void actions.finish());
        add("snooze", "snooze", () => void actions.snooze());
        add("return", "assistant", () => void actions.giveBack());
      }
      if (actions.mayTransfer) add("transfer", "transfer", () => void actions.transfer());
      add("note-write", "lock", () => open.write("note"));
      for (const field of open.fields) {
        commands.push({ label: words.text("attribute-change", { name: nameOf(field, words) }), hint: inWords(field.value, field.kind, words), sign: "edit", run: () => void open.attributes.change(field) });
      }
    }
    for (const presence of /** @type {const} */ (["online", "away", "offline"])) {
      if (presence !== bar.presence.presence) commands.push({ label: words.code("presence", presence) ?? presence, hint: words.text("presence"), sign: "clock", run: () => void bar.presence.choose(presence) });
    }
    commands.push(this.#editMacros());
    const language = summary?.language ?? words.language;
    commands.push({ label: words.text("canned"), sign: "edit", run: () => void editCanned(this.desk.canned, language, words) });
    add("shortcuts", "keyboard", () => showShortcuts(words));
    add("sign-out", "leave", () => this.go.signOut());
    return commands;
  }

  /** @returns {Command[]} */
  #pages() {
    const { words, me } = this.desk;
    const views = /** @type {const} */ (["queue", "mine", "all"]).map((view) => /** @type {Command} */ ({ label: words.text(`view-${view}`), sign: "menu", run: () => this.go.view(format(view)) }));
    const page = (/** @type {string} */ label, /** @type {string} */ address, /** @type {Command["sign"]} */ sign) => /** @type {Command} */ ({ label, sign, run: () => location.assign(address) });
    return [
      ...views,
      page(words.text("reports"), "/desk/reports", "chart"),
      ...(me.role === "admin" ? [page(words.labels.text("signin-title-editor"), "/editor", "book")] : []),
      ...(me.supervises ? [page(words.labels.text("signin-title-admin"), "/admin", "lock")] : []),
      page(words.labels.text("signin-title-account"), "/account", "person"),
    ];
  }

  /** What only the server knows: older conversations, and articles. @param {string} text @param {AbortSignal} signal @returns {Promise<Group[]>} */
  async #find(text, signal) {
    const { words, inbox } = this.desk;
    const open = this.opened();
    const language = open?.summary?.language ?? words.language;
    const [conversations, articles] = await Promise.allSettled([
      api.get("/api/v1/desk/conversations", { view: "search", search: text.replace(/^#/, ""), limit: 6 }, { signal }),
      api.get("/api/v1/desk/articles", { text, language }, { signal }),
    ]);
    /** @type {Summary[]} */
    const found = conversations.status === "fulfilled" ? conversations.value.conversations : [];
    /** @type {import("./types.js").Suggestion[]} */
    const answers = (articles.status === "fulfilled" ? articles.value.articles : []).filter((/** @type {import("./types.js").Suggestion} */ one) => (one.confidence ?? 0) >= LEAST);
    const mayInsert = open?.summary !== undefined && inbox.mayAnswer(open.summary);
    const insert = (/** @type {import("./types.js").Suggestion} */ one) => (mayInsert && open ? open.insertArticle(one) : void readArticle(one, words));
    const known = new Set(inbox.known.map(({ conversation }) => conversation));
    return [
      { name: words.text("conversations"), isFound: true, commands: found.filter(({ conversation }) => !known.has(conversation)).map((summary) => this.#conversation(summary)) },
      { name: words.text("command-articles"), isFound: true, most: 4, commands: answers.map((one) => ({ label: one.question, hint: one.answer.slice(0, 120), sign: "book", run: () => insert(one) })) },
    ];
  }
}
