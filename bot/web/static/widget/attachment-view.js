// @ts-check
/** A file in a message: a picture as a preview, anything else as a card with its name; either opens the file. */

import { icon } from "../shared/icons.js";
import { isPicture, playerOf } from "./attachment-files.js";
import { make } from "./make.js";

/** @typedef {import("../shared/labels.js").Labels} Labels */
/** @typedef {import("./chat-api.js").Attachment} Attachment */
/** @typedef {import("./attachment-files.js").AttachmentFiles} AttachmentFiles */

/** Largest preview, in CSS pixels; twice as many are drawn for sharp screens. */
const WIDEST = 240;
const TALLEST = 220;
const NARROWEST = 48;
const SHARPNESS = 2;

/**
 * @param {Attachment} attachment
 * @param {AttachmentFiles} files
 * @param {Labels} labels
 * @param {() => void} failed
 */
export function attachmentView(attachment, files, labels, failed) {
  const words = labels.text("widget-attachment-open", { name: attachment.name });
  const card = make(
    "a",
    { class: "file", role: "link", tabindex: "0", "aria-label": words, title: words },
    icon(isPicture(attachment) ? "external" : "download", 20),
    make(
      "span",
      { class: "file-words" },
      make("bdi", { class: "file-name", text: attachment.name }),
      make("small", { text: fileSize(attachment.size, labels.language) }),
    ),
  );
  // A link without an address: the file needs the visitor's token, which belongs into no address.
  const open = (/** @type {Event} */ event) => {
    if (card.hasAttribute("href")) return; // the browser opens it
    event.preventDefault();
    if (card.getAttribute("aria-busy") === "true") return;
    card.setAttribute("aria-busy", "true");
    files
      .save(attachment)
      .catch(failed)
      .finally(() => card.removeAttribute("aria-busy"));
  };
  card.addEventListener("click", open);
  card.addEventListener("keydown", (event) => event.key === "Enter" && open(event));
  if (isPicture(attachment)) whenSeen(card, () => preview(card, attachment, files));
  const kind = playerOf(attachment);
  if (kind === null) return card;
  const root = make("div", { class: "recording" }, card);
  whenSeen(root, () => player(root, kind, attachment, files));
  return root;
}

/**
 * Puts the browser's own player above the card, which stays to keep the file. It begins when it is told to.
 *
 * @param {HTMLElement} root
 * @param {"audio" | "video"} kind
 * @param {Attachment} attachment
 * @param {AttachmentFiles} files
 */
async function player(root, kind, attachment, files) {
  try {
    const made = make(kind, { controls: true, preload: "metadata", playsinline: true, "aria-label": attachment.name });
    // The page around us may forbid recordings from anywhere else, or the browser may not know the kind.
    made.addEventListener("error", () => made.remove());
    made.src = await files.address(attachment);
    root.prepend(made);
  } catch {
    // The card stays, and asks for the file again when it is pressed.
  }
}

/**
 * Draws the picture in place of the card's icon. On a canvas: the page around us may forbid images from anywhere else,
 * and a large photograph is then kept at the size of its preview.
 *
 * @param {HTMLAnchorElement} card
 * @param {Attachment} attachment
 * @param {AttachmentFiles} files
 */
async function preview(card, attachment, files) {
  try {
    const blob = await files.picture(attachment);
    const bitmap = await createImageBitmap(blob);
    const { width, height, shown } = previewSize(bitmap);
    const canvas = make("canvas", { width, height, role: "img", "aria-label": attachment.name });
    canvas.style.inlineSize = `${shown}px`;
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0, width, height);
    bitmap.close();
    card.replaceChildren(canvas);
    card.classList.add("picture");
    card.href = await files.pictureAddress(attachment);
    card.target = "_blank";
    card.rel = "noopener";
  } catch {
    // The card with the name stays, and asks for the file again when it is pressed.
  }
}

/** @param {Element} element @param {() => void} act once */
function whenSeen(element, act) {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    act();
  });
  observer.observe(element);
}

/**
 * How large a picture's preview is drawn, and how wide it is shown, in CSS pixels.
 *
 * @param {{ width: number, height: number }} picture
 */
export function previewSize(picture) {
  const scale = Math.min(1, (WIDEST * SHARPNESS) / picture.width, (TALLEST * SHARPNESS) / picture.height);
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  return { width, height, shown: Math.max(NARROWEST, Math.round(Math.min(width, width / scale, WIDEST))) };
}

/** @param {number} bytes @param {string} language */
export function fileSize(bytes, language) {
  const isLarge = bytes >= 1_000_000;
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: isLarge ? "megabyte" : "kilobyte",
    unitDisplay: "short",
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(Math.max(1, isLarge ? bytes / 1_000_000 : bytes / 1000));
}
