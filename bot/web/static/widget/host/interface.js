// @ts-check
/**
 * `window.Hamdel` as a page calls it. Calls come as lists, `["open", {text: "…"}]`: those made before the widget was
 * there, and those made since, go the same way. What cannot be done is refused in the console, and harms nobody.
 */

import * as check from "./checks.js";
import { EVENTS, HostEvents } from "./events.js";

/** @typedef {[name: string, ...arguments: unknown[]]} Call */
/**
 * @typedef {{
 *   open: (how: {text?: string}) => void, close: () => void, toggle: () => void, hide: () => void, show: () => void,
 *   setVisitor: (visitor: ReturnType<typeof check.visitor> | null) => void,
 *   setAttributes: (attributes: Record<string, unknown>) => void, setLanguage: (language: string | null) => void,
 *   ask: (text: string) => void, reset: () => void, destroy: () => void,
 * }} Controls what the interface works
 */

const LONGEST_QUESTION = 10_000;

export class HostInterface {
  #isOver = false;

  /** @param {Controls} controls @param {HostEvents} events */
  constructor(controls, events) {
    this.controls = controls;
    this.events = events;
  }

  /** @param {unknown} call */
  take(call) {
    const [name, ...given] = Array.isArray(call) ? call : [call];
    try {
      if (this.#isOver) throw new check.Refused(`the widget was destroyed, and ${name}() does nothing.`, "destroyed");
      if (typeof name !== "string" || !Object.hasOwn(CALLS, name)) throw new check.Refused(`there is no ${String(name).slice(0, 40)}().`, "unknown_call");
      CALLS[name]?.(this, given);
    } catch (error) {
      this.refuse(error);
    }
  }

  /** @param {unknown} error */
  refuse(error) {
    if (!check.isRefused(error)) {
      console.error("Hamdel:", error);
      return;
    }
    console.warn(`Hamdel: ${error.message}`);
    this.events.tell("error", { code: error.code, message: error.message });
  }

  end() {
    this.#isOver = true;
    this.controls.destroy();
    this.events.end();
  }
}

/** @type {Record<string, (host: HostInterface, given: unknown[]) => void>} */
export const CALLS = {
  open: ({ controls }, [how]) => controls.open({ text: textOf(how) }),
  close: ({ controls }) => controls.close(),
  toggle: ({ controls }) => controls.toggle(),
  hide: ({ controls }) => controls.hide(),
  show: ({ controls }) => controls.show(),
  setVisitor: ({ controls }, [visitor]) => controls.setVisitor(visitor === null ? null : check.visitor(visitor)),
  setAttributes: ({ controls }, [attributes]) => controls.setAttributes(check.attributes(attributes, "setAttributes")),
  setLanguage: ({ controls }, [language = null]) => controls.setLanguage(languageOf(language)),
  ask: ({ controls }, [question]) => {
    if (typeof question !== "string" || question.trim() === "") throw new check.Refused("ask() takes a question.", "invalid_question");
    if ([...question].length > LONGEST_QUESTION) throw new check.Refused(`the question is longer than ${LONGEST_QUESTION} characters.`, "message_too_long");
    controls.ask(question.trim());
  },
  reset: ({ controls }) => controls.reset(),
  destroy: (host) => host.end(),
  on: ({ events }, [name, listener]) => events.on(eventOf(name), listenerOf(listener)),
  off: ({ events }, [name, listener]) => events.off(eventOf(name), listener === undefined ? undefined : listenerOf(listener)),
};

/** @param {unknown} how */
function textOf(how) {
  if (how === null || typeof how !== "object" || !("text" in how) || how.text === undefined) return undefined;
  // A visitor reads it before they send it; it is put into a field as it is.
  if (typeof how.text !== "string") throw new check.Refused("open() takes a text to send as {text}.", "invalid_question");
  return [...how.text].slice(0, LONGEST_QUESTION).join("");
}

/** @param {unknown} language @returns {string | null} */
function languageOf(language) {
  if (language === null) return null;
  if (typeof language !== "string" || !/^[a-z]{2,8}([-_][a-z0-9]{1,8})*$/i.test(language) || language.length > 35) {
    throw new check.Refused("setLanguage() takes a language such as nl or pt-BR, or null.", "invalid_language");
  }
  return language;
}

/** @param {unknown} name */
function eventOf(name) {
  return check.oneOf(name, "the event", EVENTS);
}

/** @param {unknown} listener @returns {import("./events.js").Listener} */
function listenerOf(listener) {
  if (typeof listener !== "function") throw new check.Refused("a listener is a function.", "invalid_listener");
  return /** @type {import("./events.js").Listener} */ (listener);
}
