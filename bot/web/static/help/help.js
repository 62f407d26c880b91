// @ts-check
/** The help pages with a script: "ask us" opens the chat. Without one, all else is there. */

/** @typedef {{open: (how?: {text?: string}) => void}} Chat */

/**
 * Shows the ways to the chat on a page, and lets them lead there.
 *
 * @param {ParentNode} page
 * @param {() => Chat | undefined} chat
 */
export function leadToChat(page, chat) {
  for (const hidden of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-ask], .chat"))) hidden.hidden = false;
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-ask]"))) {
    // What was searched for stands in the chat's field, to be sent or changed.
    button.addEventListener("click", () => chat()?.open(button.dataset.ask ? { text: button.dataset.ask } : undefined));
  }
}

/**
 * Of a double click the second one says nothing new, and is not to be counted.
 *
 * @param {ParentNode} page
 */
function sayOnce(page) {
  const form = page.querySelector("#feedback form");
  let said = false;
  form?.addEventListener("submit", (event) => {
    if (said) event.preventDefault();
    said = true;
  });
  // Whoever comes back to the page may say something else.
  addEventListener("pageshow", () => {
    said = false;
  });
}

if (typeof document !== "undefined") {
  sayOnce(document);
  leadToChat(document, () => /** @type {typeof window & {Hamdel?: Chat}} */ (window).Hamdel);
  // A reader who has just said whether it helped is read what comes of it.
  if (location.hash === "#feedback") document.getElementById("feedback")?.focus({ preventScroll: true });
}
