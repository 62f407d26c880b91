// @ts-check
/**
 * The browser's own notifications, for what asks for attention while the desk is not looked at. Off until the agent
 * turns them on; only then the browser asks whether it may.
 */

import { recall, remember } from "./memory.js";

const KEY = "hamdel-desk-alerts";

export class Alerts {
  /** Not in every browser, and not on pages without https. */
  get areThere() {
    return "Notification" in window && isSecureContext;
  }

  get areOn() {
    return this.areThere && Notification.permission === "granted" && recall(KEY) === "on";
  }

  /** Turn them on or off, on the press of a button. @returns {Promise<boolean>} false where the browser forbids them */
  async toggle() {
    if (!this.areThere) return false;
    if (this.areOn) {
      remember(KEY, null);
      return true;
    }
    const isAllowed = (await Notification.requestPermission()) === "granted";
    remember(KEY, isAllowed ? "on" : null);
    return isAllowed;
  }

  /**
   * @param {string} title
   * @param {string} text
   * @param {string} conversation a newer notification of the same one takes the place of the older
   * @param {() => void} open what a click on it does
   */
  show(title, text, conversation, open) {
    if (!this.areOn || document.visibilityState === "visible") return;
    try {
      const shown = new Notification(title, { body: text, tag: conversation, lang: document.documentElement.lang, dir: document.documentElement.dir === "rtl" ? "rtl" : "ltr" });
      shown.addEventListener("click", () => {
        window.focus();
        open();
        shown.close();
      });
    } catch {
      // Some browsers on phones have them only for installed pages.
    }
  }
}
