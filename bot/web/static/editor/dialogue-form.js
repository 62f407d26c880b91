// @ts-check
/**
 * `<dialogue-form>`: one dialogue to write in, and what came of it. Dispatches `stored` (detail: whether it was created),
 * `played`, `removed` and `leave`.
 */

import { ApiError } from "../shared/api.js";
import { icon } from "../shared/icons.js";
import { choose } from "../shared/choice.js";
import { whoseStays } from "./conflict.js";
import { MOST_TURNS, blankRow } from "./dialogue-draft.js";
import * as dialogues from "./dialogues.js";
import { fillWith, freshId, make, redraw } from "../shared/dom.js";
import { explain } from "./saving.js";
import { outcomeMark, turnFields } from "./turn-fields.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 * @typedef {import("./dialogue-draft.js").DialogueDraft} DialogueDraft
 * @typedef {import("./dialogue-draft.js").Turn} Turn
 * @typedef {import("./dialogue-draft.js").Kind} Kind
 */

const LOOK_AGAIN = 300;

export class DialogueForm extends HTMLElement {
  /** What it is waiting for. @type {"" | "saving" | "playing"} */
  #busy = "";
  /** What is at fault, by its place. @type {Map<string, string>} */
  #faults = new Map();
  #title = make("bdi");
  #state = make("p", { class: "form-state", role: "status" });
  #actions = make("div", { class: "form-actions" });
  #onLanguage = () => this.#draw();

  /** @param {Page} page @param {DialogueDraft} draft @param {{ back: string, notices: NoticeBoard }} options */
  constructor(page, draft, { back, notices }) {
    super();
    this.page = page;
    this.draft = draft;
    this.back = back;
    this.notices = notices;
  }

  connectedCallback() {
    this.page.addEventListener("language", this.#onLanguage);
    this.#draw();
    if (this.draft.id === null) this.#focus("name");
  }

  disconnectedCallback() {
    this.page.removeEventListener("language", this.#onLanguage);
  }

  get isChanged() {
    return this.draft.isChanged;
  }

  async save() {
    if (this.#busy) return;
    this.#commit();
    if (!this.draft.isChanged && this.draft.id !== null) {
      this.notices.done(this.page.say("done-nothing"));
      return;
    }
    if (await this.#store()) this.notices.done(this.page.say("dialogue-done"));
  }

  async #play() {
    const { page, draft, notices } = this;
    if (this.#busy) return;
    this.#commit();
    if ((draft.isChanged || draft.id === null) && !(await this.#store())) return;
    this.#wait("playing");
    try {
      const id = /** @type {number} */ (draft.id);
      let run = /** @type {dialogues.Run | null} */ (await dialogues.play([id]));
      while (run?.running && this.isConnected) {
        await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
        run = await dialogues.run();
      }
      if (!this.isConnected) return;
      draft.stored(await dialogues.get(id), draft.snapshot);
      if (draft.passed === null) notices.failed(page.say("dialogue-not-played"));
      else if (draft.passed) notices.done(page.say("dialogue-done-passed"));
      else notices.failed(page.say("dialogue-done-failed"));
      this.dispatchEvent(new Event("played"));
    } catch (error) {
      const isTaken = error instanceof ApiError && error.code === "run_under_way";
      notices.failed(isTaken ? page.say("dialogues-busy") : explain(page, error));
    } finally {
      this.#wait("");
      this.#draw();
    }
  }

  /** Take what stands in fields that wait for Enter. */
  #commit() {
    for (const field of this.querySelectorAll(".picker")) field.dispatchEvent(new Event("commit"));
  }

  /** @param {number | null} [version] the one that was edited; null to write over whatever is there @returns {Promise<boolean>} whether it is stored */
  async #store(version = this.draft.version) {
    const { draft, page, notices } = this;
    const found = draft.faults();
    this.#faults = new Map(found.map(({ place, label }) => [place, page.say(label)]));
    if (found[0]) {
      this.#stopAt(found[0].place);
      return false;
    }
    this.#wait("saving");
    const sent = draft.snapshot;
    const isNew = draft.id === null;
    try {
      const stored = isNew ? await dialogues.create(draft.content()) : await dialogues.replace(/** @type {number} */ (draft.id), draft.content(), version);
      draft.stored(stored, sent);
      notices.clear();
      this.dispatchEvent(new CustomEvent("stored", { detail: isNew }));
      return true;
    } catch (error) {
      return error instanceof ApiError && error.code === "changed_meanwhile" ? await this.#settle() : this.#refused(error);
    } finally {
      this.#wait("");
      this.#draw();
    }
  }

  /** Show what the server finds fault with. @param {unknown} error @returns {false} */
  #refused(error) {
    const { page, notices } = this;
    const code = error instanceof ApiError ? error.code : "";
    if (code === "dialogue_exists") {
      this.#faults.set("name", page.say("dialogue-fault-name-taken"));
      this.#stopAt("name");
    } else if (error instanceof ApiError && code === "invalid_dialogue") {
      const place = this.draft.placeOf(error.field);
      if (place) {
        this.#faults.set(place, error.message);
        this.#stopAt(place);
      } else notices.failed(explain(page, error));
    } else notices.failed(explain(page, error));
    return false;
  }

  async #settle() {
    const { page, draft } = this;
    const answer = await whoseStays(page, {
      title: page.say("dialogue-conflict-title"),
      text: page.say("conflict-text"),
    });
    if (answer === "mine") return this.#store(null);
    if (answer === "theirs") draft.load(await dialogues.get(/** @type {number} */ (draft.id)));
    return false;
  }

  async #remove() {
    const { page, draft, notices } = this;
    const answer = await choose({
      title: page.say("dialogue-delete-title"),
      text: draft.name,
      options: [
        { value: "go", label: page.say("delete-go"), look: "danger" },
        { value: "stay", label: page.say("cancel"), look: "primary" },
      ],
      safe: "stay",
    });
    if (answer !== "go") return;
    try {
      await dialogues.remove(/** @type {number} */ (draft.id));
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 404) {
        notices.failed(explain(page, error));
        return;
      }
    }
    this.dispatchEvent(new Event("removed"));
  }

  /** @param {"" | "saving" | "playing"} busy */
  #wait(busy) {
    this.#busy = busy;
    this.#refresh();
  }

  /** @param {string} place */
  #stopAt(place) {
    this.#draw();
    this.#focus(place);
  }

  /** @param {string} field */
  #focus(field) {
    const found = /** @type {HTMLElement | null} */ (this.querySelector(`[data-field="${CSS.escape(field)}"]`));
    found?.focus();
    found?.scrollIntoView({ block: "center" });
  }

  #edited() {
    if (this.#faults.size > 0) {
      this.#faults.clear();
      for (const field of this.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
      for (const place of this.querySelectorAll(".fault")) place.textContent = "";
    }
    this.#refresh();
  }

  #draw() {
    const { page } = this;
    redraw(this, () =>
      fillWith(
        this,
        make(
          "div",
          { class: "form-top" },
          make("a", { class: "back", href: this.back, "aria-label": page.say("dialogue-back"), title: page.say("dialogue-back") }, icon("back", 20)),
          make("div", { class: "form-heading" }, make("h1", {}, this.#title), this.#state),
          this.#actions,
        ),
        this.#head(),
        make("ol", { class: "turns" }),
        make("div", { class: "turns-end" }, this.#adder(), this.#end()),
      ),
    );
    this.#drawTurns();
    this.#refresh();
  }

  #drawTurns() {
    const list = this.querySelector(".turns");
    if (!list) return;
    redraw(list, () => fillWith(list, ...this.draft.turns.map((turn) => this.#turn(turn))));
  }

  /** @param {Turn} turn */
  #turn(turn) {
    const { page, draft } = this;
    const next = (/** @type {string} */ field) => {
      this.#edited();
      this.#drawTurns();
      this.#focus(field);
    };
    return turnFields(page, draft, turn, {
      fault: (place) => this.#faults.get(place) ?? "",
      edited: () => this.#edited(),
      move: (step) => {
        draft.move(turn, step);
        const isAtEnd = draft.turns.at(step < 0 ? 0 : -1) === turn;
        next(`${turn.key}-${(step < 0) === isAtEnd ? "down" : "up"}`);
      },
      remove: () => {
        const place = draft.turns.indexOf(turn);
        draft.remove(turn);
        next((draft.turns[place] ?? draft.turns[place - 1])?.key ?? "name");
      },
      add: (kind) => {
        const row = blankRow(kind, draft.language);
        turn.rows.push(row);
        next(row.key);
      },
      drop: (key) => {
        turn.rows = turn.rows.filter((row) => row.key !== key);
        next(`${turn.key}-expect`);
      },
    });
  }

  #head() {
    const { page, draft } = this;
    const [name, fault] = [freshId("name"), freshId("fault")];
    const field = make("input", {
      id: name,
      type: "text",
      "data-field": "name",
      "aria-describedby": fault,
      "aria-invalid": this.#faults.has("name") ? "true" : null,
      maxlength: 120,
      placeholder: page.say("dialogue-name-placeholder"),
      autocomplete: "off",
      dir: draft.name ? "auto" : page.labels.direction,
      on: {
        input: () => {
          draft.name = field.value;
          field.dir = field.value ? "auto" : page.labels.direction;
          this.#edited();
        },
      },
    });
    field.value = draft.name;
    return make(
      "div",
      { class: "card dialogue-head" },
      make(
        "div",
        { class: "field" },
        make("label", { for: name }, page.say("dialogue-name")),
        field,
        make("p", { class: "fault", id: fault, role: "alert", dir: "auto" }, this.#faults.get("name") ?? ""),
      ),
      this.#languageField("language", page.say("filter-language"), (code) => {
        if (draft.page === draft.language) draft.page = code;
        draft.language = code;
      }),
      this.#languageField("page", page.say("dialogue-page"), (code) => {
        draft.page = code;
      }),
    );
  }

  /** @param {"language" | "page"} name @param {string} label @param {(code: string) => void} choose */
  #languageField(name, label, choose) {
    const { page, draft } = this;
    const id = freshId(name);
    const select = make(
      "select",
      {
        id,
        "data-field": name,
        on: {
          change: () => {
            choose(select.value);
            this.#edited();
            this.#draw();
          },
        },
      },
      ...page.siteLanguages.map(({ code, name: autonym }) => make("option", { value: code, lang: code }, autonym)),
    );
    select.value = draft[name];
    return make("div", { class: "field" }, make("label", { for: id }, label), make("span", { class: "select" }, select, icon("chevron", 16)));
  }

  #adder() {
    const { page, draft } = this;
    const add = () => {
      const turn = draft.addTurn(draft.turns.length);
      this.#edited();
      this.#draw();
      this.#focus(turn.key);
    };
    return make(
      "button",
      { type: "button", class: "button", "data-field": "turn-add", disabled: draft.turns.length >= MOST_TURNS, on: { click: add } },
      icon("plus", 18),
      page.say("dialogue-turn-add"),
    );
  }

  #end() {
    if (this.draft.id === null) return null;
    const remove = () => void this.#remove();
    return make("button", { type: "button", class: "button quiet-danger", on: { click: remove } }, icon("trash", 18), this.page.say("delete"));
  }

  /** What changes with every letter. */
  #refresh() {
    const { page, draft } = this;
    const { isChanged } = draft;
    // What the bot did is not about these words any more, or is again.
    this.classList.toggle("outdated", isChanged || draft.passed === null);
    this.#title.textContent = draft.name.trim() || page.say("dialogues-new");
    const state = this.#busy ? page.say(this.#busy === "saving" ? "saving" : "dialogues-playing") : isChanged ? page.say("unsaved") : "";
    fillWith(
      this.#state,
      ...(state
        ? [make("span", { class: this.#busy ? "" : "unsaved" }, state)]
        : [outcomeMark(page, draft.passed), draft.playedAt && make("span", {}, page.say("dialogues-played-at", { when: page.when(draft.playedAt) }))]),
    );
    redraw(this.#actions, () => {
      /** @param {string} field @param {string} look @param {() => void} act @param {...import("../shared/dom.js").Child} face */
      const button = (field, look, act, ...face) =>
        make("button", { type: "button", class: `button ${look}`, "data-field": field, "aria-disabled": this.#busy ? "true" : null, on: { click: act } }, ...face);
      fillWith(
        this.#actions,
        button("save", "", () => void this.save(), page.say("save")),
        button("play", "primary", () => void this.#play(), icon("play", 18), page.say(isChanged || draft.id === null ? "dialogue-save-play" : "dialogue-play")),
      );
    });
    const adder = /** @type {HTMLButtonElement | null} */ (this.querySelector('[data-field="turn-add"]'));
    if (adder) adder.disabled = draft.turns.length >= MOST_TURNS;
  }
}

customElements.define("dialogue-form", DialogueForm);
