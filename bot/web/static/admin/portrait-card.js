// @ts-check
/** `<portrait-card>`: how visitors see oneself. */

import { api } from "../shared/api.js";
import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { pictureField } from "./picture-field.js";

const PORTRAIT = "/api/v1/account/picture";
const WORDS = {
  title: "portrait-title",
  hint: "portrait-hint",
  none: "portrait-none",
  choose: "site-logo-choose",
  remove: "portrait-remove",
  tooLarge: "fault-portrait-too-large",
};
/** Pixels of what is sent: telephones' own pictures have megabytes, of which nobody would see anything. */
const SIDE = 384;

export class PortraitCard extends HTMLElement {
  /** @param {import("../shared/page.js").Page} page @param {import("../shared/notices.js").NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
  }

  async connectedCallback() {
    try {
      this.#draw((await api.get(PORTRAIT)).picture ?? "");
    } catch (error) {
      this.notices.failed(explain(this.page, error));
    }
  }

  /** @param {string} shown */
  #draw(shown) {
    const field = pictureField(this.page, {
      words: WORDS,
      kinds: "image/*,.heic,.heif",
      largest: 600 * 1024,
      shown,
      ready: smaller,
      keep: async (picture) => (await api.put(PORTRAIT, { picture })).picture,
      drop: async () => (await api.delete(PORTRAIT)).picture ?? "",
    });
    fillWith(this, make("section", { class: "card portrait" }, field));
  }
}

/** The middle of a picture; the file as it is where this browser cannot read it, and the server may. @param {Blob} file @returns {Promise<Blob>} */
async function smaller(file) {
  try {
    const picture = await createImageBitmap(file);
    const cut = Math.min(picture.width, picture.height);
    const canvas = make("canvas", { width: SIDE, height: SIDE });
    canvas.getContext("2d")?.drawImage(picture, (picture.width - cut) / 2, (picture.height - cut) / 2, cut, cut, 0, 0, SIDE, SIDE);
    return (await new Promise((/** @type {BlobCallback} */ done) => canvas.toBlob(done, "image/webp", 0.9))) ?? file;
  } catch {
    return file;
  }
}

customElements.define("portrait-card", PortraitCard);
