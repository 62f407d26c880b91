// @ts-check
/** The details that an action needs of whoever asks: how each is recognised, and what visitors are asked for. */

import { make } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { linesOf, readTexts, textLines } from "./lines.js";
import { choice, field } from "./parts.js";

/**
 * @typedef {{ name: string, kind: string, shapes: string[], label: string, labels: Record<string, string>,
 *   attribute: string | null }} Detail
 */

/** As the server has it. */
export const MOST_DETAILS = 5;

/** @type {Detail} */
const NEW = { name: "", kind: "order", shapes: [], label: "", labels: {}, attribute: null };

/**
 * @param {import("../shared/page.js").Page} page
 * @param {Detail[]} details
 * @returns {{ row: HTMLElement, read: () => Detail[] }}
 */
export function detailRows(page, details) {
  /** @type {{ row: HTMLElement, first: HTMLElement, read: () => Detail }[]} */
  let rows = [];
  const list = make("ul", { class: "help-lines" });
  const more = make(
    "button",
    { type: "button", class: "button small", on: { click: () => add(NEW).first.focus() } },
    icon("plus", 16),
    page.say("action-detail-add"),
  );
  const add = (/** @type {Detail} */ detail) => {
    const one = detailFields(page, detail, () => {
      rows = rows.filter((other) => other !== one);
      one.row.remove();
      more.hidden = false;
      more.focus();
    });
    rows.push(one);
    list.append(one.row);
    more.hidden = rows.length >= MOST_DETAILS;
    return one;
  };
  for (const detail of details) add(detail);
  const row = make("fieldset", { class: "field" }, make("legend", { class: "label" }, page.say("action-details")), make("p", { class: "hint" }, page.say("action-details-hint")), list, more);
  return { row, read: () => rows.map((one) => one.read()) };
}

/**
 * @param {import("../shared/page.js").Page} page
 * @param {Detail} detail
 * @param {() => void} remove
 */
function detailFields(page, detail, remove) {
  const text = (/** @type {string} */ value, dir = "auto") => make("input", { type: "text", dir, autocomplete: "off", value });
  const lines = (/** @type {string[]} */ value, dir = "auto") => make("textarea", { rows: 2, dir }, value.join("\n"));
  const name = text(detail.name, "ltr");
  const kinds = [
    { value: "email", label: page.say("action-detail-email") },
    { value: "order", label: page.say("action-detail-order") },
    { value: "number", label: page.say("attribute-kind-number") },
    { value: "text", label: page.say("attribute-kind-text") },
  ];
  const kind = choice(page.say("attribute-kind"), kinds, detail.kind);
  const shapes = lines(detail.shapes, "ltr");
  const label = text(detail.label);
  const labels = lines(textLines(detail.labels));
  const attribute = text(detail.attribute ?? "", "ltr");
  const shapesField = field(page.say("action-detail-shapes"), shapes, page.say("action-detail-shapes-hint"));
  const showShapes = () => (shapesField.hidden = kind.control.value === "email");
  kind.control.addEventListener("change", showShapes);
  showShapes();
  const row = make(
    "li",
    { class: "help-line" },
    field(page.say("person-name"), name, page.say("action-detail-name-hint")),
    kind.row,
    shapesField,
    field(page.say("action-detail-label"), label, page.say("action-detail-label-hint")),
    field(page.say("action-detail-labels"), labels, page.say("action-detail-labels-hint")),
    field(page.say("action-detail-attribute"), attribute, page.say("action-detail-attribute-hint")),
    make("button", { type: "button", class: "button small quiet-danger", on: { click: remove } }, icon("trash", 16), page.say("action-detail-remove")),
  );
  return {
    row,
    first: name,
    read: () => ({
      name: name.value.trim(),
      kind: kind.control.value,
      shapes: kind.control.value === "email" ? [] : linesOf(shapes.value),
      label: label.value.trim(),
      labels: readTexts(labels.value),
      attribute: attribute.value.trim() || null,
    }),
  };
}
