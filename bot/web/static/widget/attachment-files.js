// @ts-check
/** The files of the conversation: fetched once each, with the visitor's token, which no plain link could show. */

/** @typedef {import("./chat-api.js").Attachment} Attachment */
/** @typedef {import("./keepsake.js").Keys} Keys */

/** What a browser may draw; a file of any other type is only ever saved, as it would run as the page that embeds us. */
const PICTURES = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);

/** @param {{type: string}} attachment */
export function isPicture({ type }) {
  return PICTURES.has(type);
}

export class AttachmentFiles {
  /** @type {Map<string, Promise<Blob>>} */
  #blobs = new Map();
  /** @type {Map<string, string>} */
  #addresses = new Map();

  /**
   * @param {import("./chat-api.js").ChatApi} api
   * @param {() => Keys | null} keys
   */
  constructor(api, keys) {
    this.api = api;
    this.keys = keys;
  }

  /**
   * A file that the visitor has just sent need not come back over the network.
   *
   * @param {string} id
   * @param {Blob} file
   */
  keep(id, file) {
    this.#blobs.set(id, Promise.resolve(file));
  }

  /**
   * @param {Attachment} attachment
   * @returns {Promise<Blob>} rejects where it cannot be had now; asking again tries again
   */
  async get({ id, type }) {
    const keys = this.keys();
    if (keys === null) throw new Error("The conversation is over.");
    const blob = this.#blobs.get(id) ?? this.api.download(keys, id);
    this.#blobs.set(id, blob);
    try {
      return new Blob([await blob], { type: isPicture({ type }) ? type : "application/octet-stream" });
    } catch (error) {
      this.#blobs.delete(id);
      throw error;
    }
  }

  /** @param {Attachment} attachment @returns {Promise<string>} where the browser finds the file, on this page alone */
  async address(attachment) {
    const blob = await this.get(attachment);
    const address = this.#addresses.get(attachment.id) ?? URL.createObjectURL(blob);
    this.#addresses.set(attachment.id, address);
    return address;
  }

  /** Gives the file to the visitor to keep. @param {Attachment} attachment */
  async save(attachment) {
    const link = document.createElement("a");
    link.href = await this.address(attachment);
    link.download = attachment.name;
    link.click();
  }

  forget() {
    this.#blobs.clear();
    for (const address of this.#addresses.values()) URL.revokeObjectURL(address);
    this.#addresses.clear();
  }
}
