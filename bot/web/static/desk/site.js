// @ts-check
/** What this site gives its agents: which files they can send, and whether there is a translator. */

import { api } from "../shared/api.js";

/** @typedef {{ most: number, kinds: string[] }} Files the size of the largest in bytes, and the endings of their names */

/** Event: "changed". */
export class Site extends EventTarget {
  /** Until that is known the server alone decides. @type {Files} */
  files = { most: 10 * 2 ** 20, kinds: [] };
  /** Over which channels they can be sent. @type {string[]} */
  fileChannels = ["web"];
  /** Where the site's logo is, "" for none. */
  logo = "";
  translates = false;
  /** For how many seconds what was sent or closed can be taken back. */
  undoSeconds = 0;

  /** What cannot be had now stays as it was. */
  async load() {
    const [site, translation] = await Promise.allSettled([api.get("/api/v1/desk/site"), api.get("/api/v1/desk/translation")]);
    if (site.status === "fulfilled") {
      this.files = site.value.files;
      this.fileChannels = site.value.file_channels ?? ["web"];
      this.undoSeconds = site.value.undo_seconds;
      this.logo = site.value.logo ?? "";
    }
    if (translation.status === "fulfilled") this.translates = translation.value.engine !== "none";
    this.dispatchEvent(new Event("changed"));
  }
}
