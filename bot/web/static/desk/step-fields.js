// @ts-check
/** The fields of one step of a macro: what it does, and with what. */

import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";
import { nameOf, valueControl } from "./attributes.js";

/**
 * @typedef {import("./types.js").Step} Step
 * @typedef {import("./types.js").StepName} StepName
 * @typedef {import("./words.js").Words} Words
 * @typedef {{ canned: import("./types.js").CannedReply[], staff: import("./staff.js").Staff, tags: string, attributes?: import("./types.js").AttributeDefinition[],
 *   words: Words }} Known
 *   `tags` is the id of a datalist
 */

/** @type {readonly StepName[]} */
export const STEPS = ["reply", "note", "tag", "untag", "set-attribute", "prioritise", "take", "pass-on", "close"];
const LEVELS = /** @type {const} */ (["normal", "high", "highest"]);
const RESOLUTIONS = /** @type {const} */ (["solved", "not-solved", "no-answer", "spam"]);

/** A step as it is before anything is chosen. @param {StepName} name @param {Known} known @returns {Step} */
export function freshStep(name, { canned, attributes = [] }) {
  switch (name) {
    case "reply":
      return { do: name, canned: canned[0]?.id ?? 0 };
    case "tag":
    case "untag":
      return { do: name, tag: "" };
    case "set-attribute":
      return { do: name, attribute: attributes[0]?.key ?? "", value: null };
    case "prioritise":
      return { do: name, level: "high" };
    case "note":
      return { do: name, text: "" };
    case "pass-on":
      return { do: name, agent: null, team: null, away: true };
    case "close":
      return { do: name, resolution: "solved" };
    default:
      return { do: name };
  }
}

/** Whether a step says all that it needs. @param {Step} step */
export function isComplete(step) {
  if (step.do === "reply") return Boolean(step.canned);
  if (step.do === "tag" || step.do === "untag") return Boolean(step.tag?.trim());
  if (step.do === "set-attribute") return Boolean(step.attribute);
  if (step.do === "note") return Boolean(step.text?.trim());
  return step.do !== "pass-on" || Boolean(step.agent ?? step.team);
}

/**
 * @param {Step} step
 * @param {Known} known
 * @param {(step: Step) => void} change
 * @param {string} label the name of what is chosen or written
 * @returns {HTMLElement | null} null where there is nothing to say
 */
export function stepField(step, known, change, label) {
  const { words, staff } = known;
  const set = (/** @type {Partial<Step>} */ part) => change({ ...step, ...part });
  switch (step.do) {
    case "reply": {
      const options = known.canned.map(({ id, shortcut }) => /** @type {[string, string]} */ ([String(id), `/${shortcut}`]));
      return select(options, String(step.canned ?? ""), (value) => set({ canned: Number(value) }), label, words.code("error", "unknown_canned_reply") ?? "");
    }
    case "tag":
    case "untag": {
      const field = element("input", { class: "text-field", dir: "auto", list: known.tags, maxlength: 50, value: step.tag ?? "", "aria-label": label });
      field.addEventListener("input", () => set({ tag: field.value }));
      return field;
    }
    case "set-attribute":
      return attributeField(step, known, set, label);
    case "prioritise":
      return select(LEVELS.map((value) => [value, words.text(`level-${value}`)]), step.level ?? "high", (value) => set({ level: /** @type {Step["level"]} */ (value) }), label);
    case "note": {
      const field = element("textarea", { class: "text-field", rows: 2, dir: "auto", maxlength: 4000, "aria-label": label }, step.text ?? "");
      field.addEventListener("input", () => set({ text: field.value }));
      return field;
    }
    case "pass-on": {
      const teams = staff.teams.map(({ id, name }) => /** @type {[string, string]} */ ([`team ${id}`, words.text("chip-team", { team: name })]));
      const people = staff.colleagues.map(({ id, name }) => /** @type {[string, string]} */ ([`agent ${id}`, name]));
      const chosen = step.team ? `team ${step.team}` : step.agent ? `agent ${step.agent}` : "";
      const gone = chosen ? (words.code("error", step.team ? "unknown_team" : "unknown_agent") ?? "") : words.text("transfer-to");
      return select([...teams, ...people], chosen, (value) => set({ team: idIn(value, "team"), agent: idIn(value, "agent") }), label, gone);
    }
    case "close":
      return select(RESOLUTIONS.map((value) => [value, words.text(`resolution-${value}`)]), step.resolution ?? "solved", (value) => set({ resolution: /** @type {Step["resolution"]} */ (value) }), label);
    default:
      return null;
  }
}

/**
 * Which attribute, and what it shall be; nothing takes its value away.
 *
 * @param {Step} step
 * @param {Known} known
 * @param {(part: Partial<Step>) => void} set
 * @param {string} label
 */
function attributeField(step, { attributes = [], words }, set, label) {
  const place = element("span", {});
  const show = (/** @type {string} */ key, /** @type {import("./types.js").AttributeValue} */ given) => {
    const definition = attributes.find((one) => one.key === key);
    if (!definition) return place.replaceChildren();
    const asked = valueControl(definition, given, words, `${label}: ${nameOf(definition, words)}`);
    for (const event of ["input", "change"]) asked.control.addEventListener(event, () => set({ attribute: key, value: asked.value }));
    return place.replaceChildren(asked.control);
  };
  const choose = (/** @type {string} */ key) => {
    set({ attribute: key, value: null });
    show(key, null);
  };
  const options = attributes.map((one) => /** @type {[string, string]} */ ([one.key, nameOf(one, words)]));
  const which = select(options, step.attribute ?? "", choose, label, step.attribute ?? "");
  show(step.attribute ?? "", step.value ?? null);
  return element("div", { class: "macro-attribute" }, which, place);
}

/** @param {string} value @param {string} kind */
function idIn(value, kind) {
  const [is, id] = value.split(" ");
  return is === kind ? Number(id) : null;
}

/**
 * @param {[string, string][]} options
 * @param {string} chosen
 * @param {(value: string) => void} change
 * @param {string} label
 * @param {string} [otherwise] what stands there where what is chosen is none of the options
 */
function select(options, chosen, change, label, otherwise = "") {
  const isKnown = options.some(([value]) => value === chosen);
  const field = element("select", { class: "text-field", "aria-label": label }, ...(isKnown ? [] : [element("option", { value: chosen, disabled: true }, otherwise)]), ...options.map(([value, text]) => element("option", { value }, text)));
  field.value = chosen;
  field.addEventListener("change", () => change(field.value));
  return field;
}

/** A button with a sign alone. @param {import("../shared/icons.js").IconName} sign @param {string} name @param {boolean} isOff @param {() => void} run */
export function signButton(sign, name, isOff, run) {
  const made = element("button", { type: "button", class: "icon-button", "aria-label": name, title: name, "aria-disabled": String(isOff) }, icon(sign, 18));
  made.addEventListener("click", () => {
    if (!isOff) run();
  });
  return made;
}
