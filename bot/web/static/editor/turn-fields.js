// @ts-check
/** A turn of a dialogue: what the visitor writes, what is expected, and beside it what the bot did. */

import { icon } from "../shared/icons.js";
import { differing, held, kindsLeft } from "./dialogue-draft.js";
import { freshId, make } from "../shared/dom.js";
import { expectationRow } from "./expectation-row.js";
import { menu } from "./menu.js";
import { writeRoute } from "./route.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./dialogue-draft.js").DialogueDraft} DialogueDraft
 * @typedef {import("./dialogue-draft.js").Turn} Turn
 * @typedef {import("./dialogue-draft.js").Kind} Kind
 * @typedef {import("./dialogues.js").Played} Played
 */

/**
 * @param {Page} page
 * @param {DialogueDraft} draft
 * @param {Turn} turn
 * @param {{ fault: (place: string) => string, edited: () => void, move: (step: number) => void, remove: () => void,
 *   add: (kind: Kind) => void, drop: (key: string) => void }} options
 */
export function turnFields(page, draft, turn, options) {
  const { fault, edited } = options;
  const number = draft.turns.indexOf(turn) + 1;
  const [id, faultId] = [freshId("visitor"), freshId("fault")];
  const said = fault(turn.key);
  const text = make("textarea", {
    id,
    class: "one-line",
    "data-field": turn.key,
    "aria-describedby": faultId,
    "aria-invalid": said ? "true" : null,
    rows: 1,
    maxlength: 2000,
    lang: draft.language,
    dir: turn.visitor ? "auto" : page.direction(draft.language),
    on: {
      input: () => {
        turn.visitor = text.value;
        text.dir = text.value ? "auto" : page.direction(draft.language);
        edited();
      },
    },
  });
  text.value = turn.visitor;
  const isFailed = (turn.played?.faults.length ?? 0) > 0;
  const fields = make(
    "div",
    { class: `turn card ${isFailed ? "turn-failed" : ""}`, role: "group", "aria-label": page.say("dialogue-turn", { number }) },
    turnHead(page, draft, turn, number, options),
    make(
      "div",
      { class: "field turn-visitor" },
      make("label", { for: id }, page.say("dialogue-visitor")),
      text,
      make("p", { class: "fault", id: faultId, role: "alert", dir: "auto" }, said),
    ),
    make("div", { class: "turn-sides" }, expected(page, draft, turn, number, options), seenSide(page, draft, turn)),
  );
  return make("li", {}, fields);
}

/**
 * @param {Page} page @param {DialogueDraft} draft @param {Turn} turn @param {number} number
 * @param {{ move: (step: number) => void, remove: () => void }} options
 */
function turnHead(page, draft, turn, number, { move, remove }) {
  /** @param {string} field @param {string} label @param {import("../shared/icons.js").IconName} picture @param {boolean} isOff @param {() => void} act @param {string} look */
  const button = (field, label, picture, isOff, act, look) =>
    make(
      "button",
      { type: "button", class: `icon-button ${look}`, "data-field": `${turn.key}-${field}`, "aria-label": label, title: label, disabled: isOff, on: { click: act } },
      icon(picture, 18),
    );
  const played = turn.rows.length > 0 ? turn.played : null;
  return make(
    "div",
    { class: "turn-head" },
    make("h2", {}, page.say("dialogue-turn", { number })),
    played && outcomeMark(page, played.faults.length === 0),
    make(
      "span",
      { class: "turn-tools" },
      button("up", page.say("dialogue-turn-up", { number }), "down", number === 1, () => move(-1), "turned"),
      button("down", page.say("dialogue-turn-down", { number }), "down", number === draft.turns.length, () => move(1), ""),
      button("remove", page.say("dialogue-turn-remove", { number }), "trash", draft.turns.length === 1, remove, ""),
    ),
  );
}

/** Passed, failed or not played. @param {Page} page @param {boolean | null} passed */
export function outcomeMark(page, passed) {
  const state = passed === null ? "unplayed" : passed ? "passed" : "failed";
  return make(
    "span",
    { class: `status outcome outcome-${state}` },
    icon(passed === null ? "clock" : passed ? "check" : "close", 14),
    page.say(`dialogues-${state}`),
  );
}

/**
 * @param {Page} page @param {DialogueDraft} draft @param {Turn} turn @param {number} number
 * @param {{ fault: (place: string) => string, edited: () => void, add: (kind: Kind) => void,
 *   drop: (key: string) => void }} options
 */
function expected(page, draft, turn, number, { fault, edited, add, drop }) {
  const left = kindsLeft(turn, number === 1);
  return make(
    "section",
    { class: "turn-side" },
    make("h3", {}, page.say("dialogue-expected")),
    turn.rows.length === 0 && make("p", { class: "hint" }, page.say("dialogue-expected-nothing")),
    make(
      "ul",
      { class: "expectations" },
      ...turn.rows.map((row) =>
        expectationRow(page, row, {
          titles: draft.titles,
          isHeld: held(row, turn.played),
          fault: fault(row.key),
          edited,
          remove: () => drop(row.key),
        }),
      ),
    ),
    left.length > 0 &&
      menu({
        face: [icon("plus", 16), make("span", {}, page.say("dialogue-expect"))],
        name: page.say("dialogue-expect-name", { number }),
        field: `${turn.key}-expect`,
        items: left.map((kind) => ({ label: page.say(`expect-${kind.replace("_", "-")}`), act: () => add(kind) })),
      }),
  );
}

/**
 * What the bot did; a form whose words are not those that were played is of the class `outdated`, which hides the marks.
 *
 * @param {Page} page @param {DialogueDraft} draft @param {Turn} turn
 */
function seenSide(page, draft, turn) {
  const { played } = turn;
  return make(
    "section",
    { class: "turn-side turn-seen" },
    make("h3", {}, page.say("dialogue-seen")),
    !played && make("p", { class: "hint" }, page.say("dialogue-seen-not-yet")),
    played && make("p", { class: "hint seen-outdated" }, page.say("dialogue-seen-outdated")),
    played && facts(page, draft, played),
  );
}

/** @param {Page} page @param {DialogueDraft} draft @param {Played} played */
function facts(page, draft, played) {
  const { seen } = played;
  const differs = differing(played);
  /** @param {string} part @param {string} name @param {import("../shared/dom.js").Child[]} told */
  const fact = (part, name, told) =>
    make(
      "div",
      { class: differs.has(part) ? "fact fact-differs" : "fact" },
      make("dt", {}, name, differs.has(part) && make("span", { class: "unseen" }, `, ${page.say("dialogue-differs")}`)),
      make("dd", {}, ...told),
    );
  const named = (/** @type {string[]} */ ids) => ids.map((id) => articleLink(draft, id));
  return make(
    "div",
    {},
    make(
      "div",
      { class: `bubble seen-texts ${differs.has("texts") ? "fact-differs" : ""}`, lang: seen.language, dir: page.direction(seen.language) },
      ...seen.texts.map((text) => make("p", { dir: "auto" }, text)),
      seen.texts.length === 0 && make("p", { class: "hint" }, "—"),
    ),
    make(
      "dl",
      { class: "facts" },
      fact("decision", page.say("expect-decision"), [page.maybe(`editor-ask-decision-${seen.decision}`) || seen.decision]),
      fact("articles", page.say("seen-article"), seen.articles.length > 0 ? named(seen.articles) : [page.say("seen-article-none")]),
      seen.choices.length > 0 && fact("choices", page.say("seen-choices"), [make("ol", {}, ...seen.choices.map((id) => make("li", {}, articleLink(draft, id))))]),
      fact("language", page.say("expect-language"), [page.languageName(seen.language)]),
      (seen.waiting || differs.has("waiting")) && fact("waiting", page.say("expect-person"), [page.say(seen.waiting ? "yes" : "no")]),
      (seen.urgent || differs.has("urgent")) && fact("urgent", page.say("expect-urgent"), [page.say(seen.urgent ? "yes" : "no")]),
    ),
  );
}

/** @param {DialogueDraft} draft @param {string} id */
function articleLink(draft, id) {
  const title = draft.titles.get(id);
  return make("a", { href: writeRoute({ view: "article", id }), title: id }, title ? make("bdi", {}, title) : make("code", { dir: "ltr" }, id));
}
