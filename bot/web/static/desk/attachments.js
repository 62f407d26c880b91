// @ts-check
/** The file that came with a message: a picture is shown, anything else stands as a link. */

import { fileSize } from "../shared/file-size.js";
import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";

/**
 * @typedef {import("./types.js").Attachment} Attachment
 * @typedef {import("./words.js").Words} Words
 */

const PICTURES = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/heic"]);

/**
 * @param {Attachment} attachment
 * @param {string} conversation
 * @param {Words} words
 */
export function attachmentElement({ id, name, type, size }, conversation, words) {
  const address = `/api/v1/desk/conversations/${encodeURIComponent(conversation)}/attachments/${encodeURIComponent(id)}`;
  const said = words.text("attachment", { name, size: fileSize(size, words.language) });
  const link = element(
    "a",
    { class: "file", href: address, target: "_blank", rel: "noopener", "aria-label": said, title: said },
    icon("attach", 16),
    element("bdi", {}, name),
    element("small", {}, fileSize(size, words.language)),
  );
  const shown = PICTURES.has(type) ? picture(address, name) : player(address, name, type);
  return shown ? element("div", { class: "shown-file" }, shown, link) : link;
}

/** As the server shows it: without where it was taken. The link beside it leads to what was sent. @param {string} address @param {string} name */
function picture(address, name) {
  const image = element("img", { src: `${address}/preview`, alt: name, loading: "lazy" });
  const shown = element("a", { class: "picture", href: `${address}/preview`, target: "_blank", rel: "noopener", "aria-label": name }, image);
  // A damaged one is a file like any other.
  image.addEventListener("error", () => shown.remove());
  return shown;
}

/** The browser's own player, which begins when it is told to. @param {string} address @param {string} name @param {string} type */
function player(address, name, type) {
  const kind = type.startsWith("audio/") ? "audio" : type.startsWith("video/") ? "video" : null;
  if (!kind) return null;
  const made = element(kind, { class: "player", controls: true, preload: "metadata", "aria-label": name, src: address });
  made.addEventListener("error", () => made.remove());
  return made;
}
