// @ts-check
/** A box over the page that asks for something and is confirmed or left. */

import { element } from "../shared/element.js";

let made = 0;

/**
 * @param {object} options
 * @param {string} options.title
 * @param {Node[]} options.content
 * @param {string} options.cancel
 * @param {string} [options.confirm] without it there is only something to read
 * @param {boolean} [options.grave] whether confirming it cannot be undone
 * @param {boolean} [options.wide]
 * @param {HTMLElement} [options.first] what has the focus at first; otherwise the way out
 * @param {() => string | null} [options.check] why it cannot be confirmed yet
 * @returns {Promise<boolean>} whether it was confirmed; false also when it was left with Escape
 */
export function showDialog({ title, content, cancel, confirm, grave = false, wide = false, first, check }) {
  const id = `dialog-${++made}`;
  const no = element("button", { type: "button", class: "button" }, cancel);
  const yes = confirm ? element("button", { type: "submit", class: grave ? "button grave" : "button primary" }, confirm) : null;
  const fault = element("p", { class: "dialog-fault", role: "alert" });
  const text = element("div", { id: `${id}-text`, class: "dialog-content" }, ...content);
  const form = element("form", { method: "dialog" }, element("h2", { id }, title), text, fault, element("div", { class: "dialog-buttons" }, no, yes));
  const dialog = element("dialog", { class: wide ? "dialog wide" : "dialog", "aria-labelledby": id, "aria-describedby": first ? null : `${id}-text` }, form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    no.addEventListener("click", () => dialog.close("no"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!confirm) return;
      const why = check?.() ?? null;
      fault.textContent = why;
      if (why === null) dialog.close("yes");
    });
    dialog.addEventListener("pointerdown", (event) => {
      if (event.target === dialog) dialog.close("no"); // beside the box
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
    dialog.showModal();
    (first ?? no).focus();
  });
}

/**
 * One of several things to choose from.
 *
 * @template Value
 * @param {string} legend
 * @param {{ value: Value, content: Node[], disabled?: boolean }[]} options
 * @returns {{ root: HTMLElement, first: HTMLInputElement | undefined, readonly value: Value | null }}
 */
export function choice(legend, options) {
  const name = `choice-${++made}`;
  const inputs = options.map(({ disabled }) => element("input", { type: "radio", name, disabled: disabled ?? false }));
  const root = element(
    "fieldset",
    { class: "choice" },
    element("legend", {}, legend),
    ...options.map(({ content, disabled }, at) => element("label", { class: "choice-option", "data-disabled": disabled ?? false }, inputs[at], element("span", { class: "choice-content" }, ...content))),
  );
  return {
    root,
    first: inputs.find((input) => !input.disabled),
    get value() {
      return options[inputs.findIndex((input) => input.checked)]?.value ?? null;
    },
  };
}
