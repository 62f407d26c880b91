// @ts-check
/** A modal dialog with a heading, a body and a foot of buttons, which is gone when it is closed. */

import { freshId, make } from "../shared/dom.js";

/**
 * @param {string} title
 * @param {string} look a class of its own
 * @returns {{ dialog: HTMLDialogElement, body: HTMLElement, foot: HTMLElement, open: () => void }}
 */
export function panelDialog(title, look) {
  const heading = freshId("panel");
  const body = make("div", { class: "panel-body" });
  const foot = make("div", { class: "choice-options" });
  const dialog = make(
    "dialog",
    { class: `choice panel ${look}`, "aria-labelledby": heading, on: { close: () => dialog.remove() } },
    make("h2", { id: heading, tabindex: -1, autofocus: true }, title),
    body,
    foot,
  );
  return {
    dialog,
    body,
    foot,
    open: () => {
      document.body.append(dialog);
      dialog.showModal();
    },
  };
}
