// @ts-check
/** `<room-line>`: how much room the files of the site take up, and how much there is. */

import { api } from "../shared/api.js";
import { fillWith, make } from "../shared/dom.js";
import { fileSize } from "../shared/file-size.js";

const FILES = "/api/v1/admin/files";

export class RoomLine extends HTMLElement {
  /** @param {import("../shared/page.js").Page} page */
  constructor(page) {
    super();
    this.page = page;
  }

  connectedCallback() {
    void this.#load();
  }

  async #load() {
    const { page } = this;
    try {
      /** @type {{ used: number, articles: number, most: number | null }} */
      const { used, articles, most } = await api.get(FILES);
      const sizes = { used: size(page, used), articles: size(page, articles) };
      const words = most === null ? page.say("site-room-any", sizes) : page.say("site-room", { ...sizes, most: size(page, most) });
      const meter = most !== null && make("meter", { min: 0, max: most, high: most * 0.9, value: used, "aria-label": words });
      fillWith(this, make("p", { class: "hint" }, words), meter);
    } catch {
      // What is set of the site can be seen and changed without it.
    }
  }
}

/** @param {import("../shared/page.js").Page} page @param {number} bytes */
function size(page, bytes) {
  return fileSize(bytes, page.labels.language);
}

customElements.define("room-line", RoomLine);
