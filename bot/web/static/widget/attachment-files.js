// @ts-check
/** The files of the conversation: fetched once each, with the visitor's token, which no plain link could show. */

/** @typedef {import("./chat-api.js").Attachment} Attachment */
/** @typedef {import("./keepsake.js").Keys} Keys */

/** What a browser may draw; a file of any other type is only ever saved, as it would run as the page that embeds us. */
const PICTURES = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/heic"]);
/** What a browser may play. */
const RECORDING = /^(?:audio|video)\/(?:mp4|mpeg|ogg|wav|webm|quicktime)$/;

/** @param {{type: string}} attachment */
export function isPicture({ type }) {
  return PICTURES.has(type);
}

/** @param {{type: string}} attachment @returns {"audio" | "video" | null} what plays it */
export function playerOf({ type }) {
  if (!RECORDING.test(type)) return null;
  return type.startsWith("video/") ? "video" : "audio";
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
    // Not every browser draws HEIC.
    if (PICTURES.has(file.type) && file.type !== "image/heic") this.#blobs.set(`${id}/preview`, Promise.resolve(file));
  }

  /**
   * @param {Attachment} attachment
   * @returns {Promise<Blob>} rejects where it cannot be had now; asking again tries again
   */
  async get({ id, type }) {
    return new Blob([await this.#fetched(id, false)], { type: playerOf({ type }) ? type : "application/octet-stream" });
  }

  /**
   * A picture as the server shows it: in a format that every browser draws, and without where it was taken.
   *
   * @param {Attachment} attachment
   */
  async picture({ id }) {
    const blob = await this.#fetched(id, true);
    return new Blob([blob], { type: PICTURES.has(blob.type) ? blob.type : "application/octet-stream" });
  }

  /** @param {string} id @param {boolean} isPreview @returns {Promise<Blob>} */
  async #fetched(id, isPreview) {
    const keys = this.keys();
    if (keys === null) throw new Error("The conversation is over.");
    const name = isPreview ? `${id}/preview` : id;
    const blob = this.#blobs.get(name) ?? this.api.download(keys, id, isPreview);
    this.#blobs.set(name, blob);
    try {
      return await blob;
    } catch (error) {
      this.#blobs.delete(name);
      throw error;
    }
  }

  /** @param {Attachment} attachment @returns {Promise<string>} where the browser finds the file, on this page alone */
  async address(attachment) {
    return this.#addressOf(attachment.id, await this.get(attachment));
  }

  /** @param {Attachment} attachment @returns {Promise<string>} the same of a picture as it is shown */
  async pictureAddress(attachment) {
    return this.#addressOf(`${attachment.id}/preview`, await this.picture(attachment));
  }

  /** @param {string} name @param {Blob} blob */
  #addressOf(name, blob) {
    const address = this.#addresses.get(name) ?? URL.createObjectURL(blob);
    this.#addresses.set(name, address);
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
