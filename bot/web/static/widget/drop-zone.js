// @ts-check
/** Files dragged over the panel: it says what will become of them, and takes them. */

import { icon } from "../shared/icons.js";
import { make, say } from "./make.js";

export class DropZone {
  /** How deep inside the pointer is: entering a child comes before leaving its parent. */
  #depth = 0;

  /**
   * @param {HTMLElement} panel
   * @param {(files: File[]) => void} take
   * @param {() => boolean} isOpen whether files are taken now
   */
  constructor(panel, take, isOpen) {
    this.text = make("span");
    const hidden = { "aria-hidden": "true", hidden: true };
    this.element = make("p", { class: "drop-zone", ...hidden }, icon("attach", 28), this.text);
    const listen = (/** @type {string} */ type, /** @type {(event: DragEvent) => void} */ act) =>
      panel.addEventListener(type, (event) => {
        const drag = /** @type {DragEvent} */ (event);
        if (!drag.dataTransfer?.types.includes("Files")) return;
        drag.preventDefault(); // or else the browser leaves the page for the file
        act(drag);
      });
    listen("dragenter", () => this.#show(this.#depth + 1, isOpen()));
    listen("dragleave", () => this.#show(this.#depth - 1, isOpen()));
    listen("dragover", (event) => {
      if (event.dataTransfer) event.dataTransfer.dropEffect = isOpen() ? "copy" : "none";
    });
    listen("drop", (event) => {
      this.#show(0, false);
      if (isOpen()) take([...(event.dataTransfer?.files ?? [])]);
    });
  }

  /** @param {import("../shared/labels.js").Labels} labels */
  render(labels) {
    say(this.text, labels.text("widget-attach"));
  }

  /** @param {number} depth @param {boolean} isOpen */
  #show(depth, isOpen) {
    this.#depth = depth;
    this.element.hidden = depth <= 0 || !isOpen;
  }
}
