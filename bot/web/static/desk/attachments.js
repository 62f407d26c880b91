// @ts-check
/** The file that came with a message: a picture is shown, anything else stands as a link. */

import { element } from "../shared/element.js";
import { icon } from "../shared/icons.js";

/**
 * @typedef {import("./types.js").Attachment} Attachment
 * @typedef {import("./words.js").Words} Words
 */

const PICTURES = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);

/**
 * @param {Attachment} attachment
 * @param {string} conversation
 * @param {Words} words
 */
export function attachmentElement({ id, name, type, size }, conversation, words) {
  const address = `/api/v1/desk/conversations/${encodeURIComponent(conversation)}/attachments/${encodeURIComponent(id)}`;
  const said = words.text("attachment", { name, size: fileSize(size, words.language) });
  const isPicture = PICTURES.has(type);
  return element(
    "a",
    { class: isPicture ? "picture" : "file", href: address, target: "_blank", rel: "noopener", "aria-label": said, title: said },
    isPicture ? element("img", { src: address, alt: name, loading: "lazy" }) : icon("attach", 16),
    isPicture ? null : element("bdi", {}, name),
    isPicture ? null : element("small", {}, fileSize(size, words.language)),
  );
}

/** @param {number} bytes @param {string} language */
export function fileSize(bytes, language) {
  const { amount, unit } = bytes >= 1_000_000 ? { amount: bytes / 1_000_000, unit: "megabyte" } : { amount: Math.max(1, bytes / 1000), unit: "kilobyte" };
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount);
}
