// @ts-check
/** One expectation of a turn: what it is called, and a field for its value that suits it. */

import { icon } from "../shared/icons.js";
import { ArticlePicker } from "./article-picker.js";
import { freshId, make } from "../shared/dom.js";
import { OF_ARTICLES, OF_YES_AND_NO } from "./dialogue-draft.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./dialogue-draft.js").Row} Row
 */

const TALK = ["greet", "goodbye", "thank", "affirm", "deny", "helpful", "bot_challenge", "change_language", "which_language"];
const DECISIONS = ["answer", "clarify", "handoff", "smalltalk"];
const PICKS = ["1", "2", "3", "4", "last"];

/**
 * @param {Page} page
 * @param {Row} row changed in place
 * @param {{ titles: Map<string, string>, isHeld: boolean | null, fault: string, edited: () => void, remove: () => void }} options
 *   `isHeld` tells whether it held when the turn was last played
 */
export function expectationRow(page, row, { titles, isHeld, fault, edited, remove }) {
  const name = page.say(`expect-${row.kind.replace("_", "-")}`);
  const label = page.say("pick-remove", { value: name });
  const faultId = freshId("fault");
  const mark = isHeld === null ? null : page.say(isHeld ? "dialogue-holds" : "dialogue-differs");
  return make(
    "li",
    { class: `expectation ${isHeld === null ? "" : isHeld ? "expectation-held" : "expectation-failed"}` },
    make(
      "span",
      { class: "expectation-mark", title: mark },
      mark !== null && icon(isHeld ? "check" : "close", 16),
      mark !== null && make("span", { class: "unseen" }, mark),
    ),
    make("span", { class: "expectation-name" }, name),
    make("div", { class: "expectation-value" }, valueField(page, row, { titles, name, describedBy: faultId, edited })),
    make("button", { type: "button", class: "icon-button", "aria-label": label, title: label, on: { click: remove } }, icon("close", 16)),
    make("p", { class: "fault", id: faultId, role: "alert", dir: "auto" }, fault),
  );
}

/**
 * @param {Page} page
 * @param {Row} row
 * @param {{ titles: Map<string, string>, name: string, describedBy: string, edited: () => void }} options
 */
function valueField(page, row, { titles, name, describedBy, edited }) {
  if (OF_ARTICLES.includes(row.kind)) {
    const picker = new ArticlePicker(page, row.value, titles, { field: row.key, label: name, describedBy });
    picker.addEventListener("edited", edited);
    return picker;
  }
  if (row.kind === "words") return wordsField(page, row, name, describedBy, edited);
  if (row.kind === "any") return make("p", { class: "hint" }, page.say("expect-any-hint"));
  if (row.kind === "talk" || row.kind === "no_talk") {
    return toggles(row, name, TALK.map((kind) => ({ value: kind, label: talkName(page, kind) })), edited);
  }
  if (row.kind === "decision") {
    const known = row.value.includes("relay") ? [...DECISIONS, "relay"] : DECISIONS;
    return toggles(row, name, known.map((value) => ({ value, label: page.say(`ask-decision-${value}`) })), edited);
  }
  return chosen(page, row, name, describedBy, edited);
}

/** What small talk is called. @param {Page} page @param {string} kind */
export function talkName(page, kind) {
  return page.maybe(`editor-talk-${kind.replaceAll("_", "-")}`) || page.maybe(`desk-intent-${kind.replaceAll("_", "-")}`) || kind;
}

/** @param {Page} page @param {Row} row @param {string} name @param {string} describedBy @param {() => void} edited */
function chosen(page, row, name, describedBy, edited) {
  const isYesOrNo = OF_YES_AND_NO.includes(row.kind);
  const options = isYesOrNo
    ? ["yes", "no"].map((value) => ({ value, label: page.say(value), lang: null }))
    : row.kind === "language"
      ? page.siteLanguages.map(({ code, name: label }) => ({ value: code, label, lang: code }))
      : PICKS.concat(PICKS.includes(row.value) ? [] : [row.value]).map((value) => ({
          value,
          label: value === "last" ? page.say("expect-picks-last") : page.number(Number(value)),
          lang: null,
        }));
  const select = make(
    "select",
    {
      "data-field": row.key,
      "aria-label": name,
      "aria-describedby": describedBy,
      on: {
        change: () => {
          row.value = isYesOrNo ? select.value === "yes" : select.value;
          edited();
        },
      },
    },
    ...options.map(({ value, label, lang }) => make("option", { value, lang }, label)),
  );
  select.value = isYesOrNo ? (row.value ? "yes" : "no") : row.value;
  return make("span", { class: "select" }, select, icon("chevron", 16));
}

/** @param {Row} row @param {string} name @param {{ value: string, label: string }[]} options @param {() => void} edited */
function toggles(row, name, options, edited) {
  return make(
    "div",
    { class: "toggles", role: "group", "aria-label": name },
    ...options.map(({ value, label }, place) => {
      const button = make(
        "button",
        {
          type: "button",
          "data-field": place === 0 ? row.key : `${row.key}-${value}`,
          "aria-pressed": String(row.value.includes(value)),
          on: {
            click: () => {
              const isOn = !row.value.includes(value);
              row.value = isOn ? [...row.value, value] : row.value.filter((/** @type {string} */ one) => one !== value);
              button.setAttribute("aria-pressed", String(isOn));
              edited();
            },
          },
        },
        label,
      );
      return button;
    }),
  );
}

/** Words, one after the other: Enter ends one. @param {Page} page @param {Row} row @param {string} name @param {string} describedBy @param {() => void} edited */
function wordsField(page, row, name, describedBy, edited) {
  const chips = make("span", { class: "picker-chips" });
  const field = make("input", {
    type: "text",
    "data-field": row.key,
    "aria-label": name,
    "aria-describedby": describedBy,
    placeholder: page.say("expect-words-placeholder"),
    maxlength: 200,
    autocomplete: "off",
    dir: page.labels.direction,
    on: {
      input: () => {
        field.dir = field.value ? "auto" : page.labels.direction;
      },
      keydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.isComposing) return;
        if (event.key === "Enter") {
          event.preventDefault();
          take();
        } else if (event.key === "Backspace" && !field.value && row.value.length > 0) {
          set(row.value.slice(0, -1));
        }
      },
      blur: () => take(),
    },
  });
  const take = () => {
    const word = field.value.trim();
    field.value = "";
    if (word && !row.value.includes(word)) set([...row.value, word]);
  };
  /** @param {string[]} words */
  const set = (words) => {
    row.value = words;
    draw();
    edited();
  };
  const draw = () =>
    chips.replaceChildren(
      ...row.value.map((/** @type {string} */ word) => {
        const label = page.say("pick-remove", { value: word });
        const remove = () => {
          set(row.value.filter((/** @type {string} */ other) => other !== word));
          field.focus();
        };
        return make(
          "span",
          { class: "tag" },
          make("bdi", {}, word),
          make("button", { type: "button", "aria-label": label, title: label, on: { click: remove } }, icon("close", 12)),
        );
      }),
    );
  draw();
  return make("div", { class: "picker", on: { commit: take } }, chips, field);
}
