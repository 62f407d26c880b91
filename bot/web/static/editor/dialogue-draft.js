// @ts-check
/** A scripted dialogue while somebody works on it. Pure. */

/**
 * @typedef {import("./dialogues.js").Content} Content
 * @typedef {import("./dialogues.js").Dialogue} Dialogue
 * @typedef {import("./dialogues.js").Expectation} Expectation
 * @typedef {import("./dialogues.js").Played} Played
 * @typedef {"article" | "offers" | "covers" | "not" | "answers" | "words" | "language" | "person" | "urgent" | "picks" |
 *   "talk" | "no_talk" | "decision" | "any"} Kind
 * @typedef {{ key: string, kind: Kind, value: any }} Row one expectation: a list, yes or no, a language, a choice
 * @typedef {{ key: string, visitor: string, rows: Row[], played: Played | null }} Turn `played` is what came of it when
 *   it was last played, perhaps in other words
 * @typedef {{ place: string, label: string }} Fault where it is (a key, or a field's name), and the label that says what
 */

/** In the order in which they are offered. @type {Kind[]} */
export const KINDS = ["article", "offers", "covers", "not", "answers", "words", "decision", "person", "urgent", "language", "picks", "talk", "no_talk"];
/** Those that a turn may have several of: each is a group. @type {Kind[]} */
const REPEATED = ["covers"];
/** Those whose value is a list of articles. @type {Kind[]} */
export const OF_ARTICLES = ["article", "offers", "covers", "not"];
/** @type {Kind[]} */
export const OF_YES_AND_NO = ["answers", "person", "urgent"];

/** So many turns a dialogue has, at most. */
export const MOST_TURNS = 30;

let count = 0;
const fresh = (/** @type {string} */ stem) => `${stem}-${++count}`;

export class DialogueDraft {
  /** @type {number | null} null for one that has never been saved */
  id = null;
  version = 0;
  name = "";
  kind = "";
  language = "";
  page = "";
  /** @type {Turn[]} */
  turns = [];
  /** The questions of articles, by their ids. @type {Map<string, string>} */
  titles = new Map();
  /** @type {string | null} */
  playedAt = null;
  /** @type {boolean | null} whether it passed as it is stored; null where it has not been played */
  passed = null;
  #stored = "";

  /** @param {string} language */
  static blank(language) {
    const draft = new DialogueDraft();
    draft.language = draft.page = language;
    draft.addTurn(0);
    draft.#stored = draft.#snapshot();
    return draft;
  }

  /** @param {Dialogue} dialogue */
  static of(dialogue) {
    const draft = new DialogueDraft();
    draft.load(dialogue);
    return draft;
  }

  /** Take what the server has. @param {Dialogue} dialogue */
  load(dialogue) {
    this.name = dialogue.name;
    this.kind = dialogue.kind;
    this.language = dialogue.language;
    this.page = dialogue.page;
    this.turns = dialogue.turns.map(({ visitor, expect }) => ({ key: fresh("turn"), visitor, rows: rowsOf(expect ?? {}), played: null }));
    this.stored(dialogue, this.#snapshot());
  }

  /**
   * The server has stored what was sent; what was typed meanwhile stays.
   *
   * @param {Dialogue} dialogue
   * @param {string} sent the snapshot of what was sent
   */
  stored(dialogue, sent) {
    this.id = dialogue.id;
    this.version = dialogue.version;
    this.playedAt = dialogue.played_at;
    this.passed = dialogue.result ? dialogue.result.passed : null;
    for (const [id, title] of Object.entries(dialogue.titles)) this.titles.set(id, title);
    if (dialogue.result && sent === this.#snapshot()) {
      this.turns.forEach((turn, place) => {
        turn.played = dialogue.result?.turns[place] ?? null;
      });
    }
    this.#stored = sent;
  }

  get isChanged() {
    return this.#snapshot() !== this.#stored;
  }

  get snapshot() {
    return this.#snapshot();
  }

  /** @returns {Content} */
  content() {
    return {
      name: this.name.trim(),
      kind: this.kind.trim(),
      language: this.language,
      page: this.page === this.language ? null : this.page,
      turns: this.turns.map(({ visitor, rows }) => ({ visitor: visitor.trim(), ...(rows.length > 0 && { expect: expectationOf(rows) }) })),
    };
  }

  /** @param {number} place @returns {Turn} */
  addTurn(place) {
    const turn = { key: fresh("turn"), visitor: "", rows: [], played: null };
    this.turns.splice(place, 0, turn);
    return turn;
  }

  /** @param {Turn} turn @param {number} step */
  move(turn, step) {
    const from = this.turns.indexOf(turn);
    const to = from + step;
    if (from < 0 || to < 0 || to >= this.turns.length) return;
    this.turns.splice(from, 1);
    this.turns.splice(to, 0, turn);
  }

  /** @param {Turn} turn */
  remove(turn) {
    this.turns = this.turns.filter((other) => other !== turn);
  }

  /** @returns {Fault[]} what has to be mended before it can be saved, from top to bottom */
  faults() {
    /** @type {Fault[]} */
    const found = [];
    if (!this.name.trim()) found.push({ place: "name", label: "dialogue-fault-name" });
    for (const turn of this.turns) {
      if (!turn.visitor.trim()) found.push({ place: turn.key, label: "dialogue-fault-visitor" });
      for (const row of turn.rows) {
        if (Array.isArray(row.value) && row.value.length === 0) found.push({ place: row.key, label: "dialogue-fault-value" });
      }
    }
    return found;
  }

  /** The place that the server's name of a field stands for, such as `turns.1.expect.article`; "" for none. @param {string} field */
  placeOf(field) {
    const [head, number, part, key] = field.split(".");
    if (head !== "turns") return head ?? "";
    const turn = this.turns[Number(number)];
    if (!turn) return "";
    if (part !== "expect") return turn.key;
    return turn.rows.find(({ kind }) => kind === key)?.key ?? turn.key;
  }

  #snapshot() {
    return JSON.stringify(this.content());
  }
}

/** An expectation with nothing in it yet. @param {Kind} kind @param {string} language @returns {Row} */
export function blankRow(kind, language) {
  const isYesOrNo = OF_YES_AND_NO.includes(kind);
  const value = isYesOrNo ? true : kind === "language" ? language : kind === "picks" ? "1" : [];
  return { key: fresh("row"), kind, value };
}

/** The kinds that may be added to a turn. @param {Turn} turn @param {boolean} isFirst @returns {Kind[]} */
export function kindsLeft(turn, isFirst) {
  const taken = new Set(turn.rows.map(({ kind }) => kind));
  return KINDS.filter((kind) => (REPEATED.includes(kind) || !taken.has(kind)) && !(isFirst && kind === "picks"));
}

/** @param {Expectation} expectation @returns {Row[]} */
function rowsOf(expectation) {
  return Object.entries(expectation).flatMap(([name, value]) => {
    const kind = /** @type {Kind} */ (name);
    const values = kind === "covers" ? /** @type {string[][]} */ (value) : [kind === "picks" ? String(value) : value];
    return values.map((one) => ({ key: fresh("row"), kind, value: one }));
  });
}

/** @param {Row[]} rows @returns {Expectation} */
function expectationOf(rows) {
  /** @type {Record<string, any>} */
  const found = {};
  for (const { kind, value } of rows) {
    if (kind === "covers") found.covers = [...(found.covers ?? []), value];
    else found[kind] = kind === "picks" && value !== "last" ? Number(value) : value;
  }
  return found;
}

/** Which of what was seen an expectation is about. @type {Record<string, string[]>} */
const ABOUT = {
  article: ["articles"],
  offers: ["articles", "choices"],
  covers: ["articles", "choices"],
  not: ["articles"],
  answers: ["articles"],
  picks: ["articles"],
  words: ["texts"],
  talk: ["texts"],
  no_talk: ["texts"],
  language: ["language"],
  person: ["waiting"],
  urgent: ["urgent"],
  decision: ["decision"],
};

/** The parts of what was seen that are not as expected. @param {Played} played @returns {Set<string>} */
export function differing({ faults }) {
  return new Set(faults.flatMap(({ expected }) => ABOUT[expected] ?? ["decision"]));
}

/**
 * Whether an expectation held when the turn was last played; null where that cannot be told.
 *
 * @param {Row} row
 * @param {Played | null} played
 * @returns {boolean | null}
 */
export function held({ kind, value }, played) {
  if (!played) return null;
  if (!played.faults.some(({ expected }) => expected === kind)) return true;
  // Of several groups some may be covered.
  const known = [...played.seen.articles, ...played.seen.choices];
  return kind === "covers" && value.some((/** @type {string} */ article) => known.includes(article));
}
