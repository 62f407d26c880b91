/** What a page calls: calls wait until the chat is there, and reach it in their order. */

import type { Hamdel, HamdelAttributes, HamdelCall, HamdelCallName, HamdelEvents, HamdelVisitor } from "../hamdel.d.ts";
import { HamdelError } from "./errors.js";

export type HamdelState = "loading" | "ready" | "failed" | "destroyed";
type Listener = (detail: HamdelEvents["error"]) => void;

/** The chat of one server on this page. Where there is no page, as on a server, its calls do nothing. */
export class HamdelHandle implements Pick<Hamdel, HamdelCallName> {
  /** The server's address, ending in "/"; as it was given where there is no page. */
  readonly server: string;
  /** When the chat's button is on the page, with its language; refused with a `HamdelError` where it cannot be. */
  readonly ready: Promise<HamdelEvents["ready"]>;
  #state: HamdelState = "loading";
  #hamdel: Hamdel | null = null;
  #waiting: HamdelCall[] = [];
  #hasPage: boolean;
  #refuse: (error: HamdelError) => void = () => {};

  /** @param coming the chat, as soon as it is there; null where there is no page */
  constructor(server: string, coming: Promise<Hamdel> | null) {
    this.server = server;
    this.#hasPage = coming !== null;
    this.ready = new Promise((resolve, reject) => {
      this.#refuse = reject;
      const taken = (hamdel: Hamdel) => {
        if (this.#state !== "loading") return;
        this.#take(hamdel);
        hamdel.on("ready", resolve);
      };
      coming?.then(taken, (error: HamdelError) => this.#fail(error));
    });
    // Nobody has to wait for it: listeners of `error` and the console are told as well.
    this.ready.catch(() => {});
  }

  get state(): HamdelState {
    return this.#hamdel?.isDestroyed ? "destroyed" : this.#state;
  }

  open(how?: { text?: string }): void {
    this.#call(["open", how]);
  }

  close(): void {
    this.#call(["close"]);
  }

  toggle(): void {
    this.#call(["toggle"]);
  }

  hide(): void {
    this.#call(["hide"]);
  }

  show(): void {
    this.#call(["show"]);
  }

  setVisitor(visitor: HamdelVisitor | null): void {
    this.#call(["setVisitor", visitor]);
  }

  setAttributes(attributes: HamdelAttributes): void {
    this.#call(["setAttributes", attributes]);
  }

  setLanguage(language: string | null): void {
    this.#call(["setLanguage", language]);
  }

  ask(question: string): void {
    this.#call(["ask", question]);
  }

  reset(): void {
    this.#call(["reset"]);
  }

  /** Takes the chat off the page, or keeps it from coming; `load` brings another one. */
  destroy(): void {
    this.#hamdel?.destroy();
    this.#state = "destroyed";
    this.#waiting = [];
    this.#refuse(new HamdelError("destroyed", `The chat of ${this.server} was taken off the page.`));
  }

  on<Name extends keyof HamdelEvents>(event: Name, listener: (detail: HamdelEvents[Name]) => void): void {
    this.#call(["on", event, listener] as HamdelCall);
  }

  off<Name extends keyof HamdelEvents>(event: Name, listener?: (detail: HamdelEvents[Name]) => void): void {
    this.#call(["off", event, listener] as HamdelCall);
  }

  #call(call: HamdelCall): void {
    if (this.#hamdel) this.#hamdel.push(call);
    else if (this.#state === "loading" && this.#hasPage) this.#waiting.push(call);
    else if (this.#hasPage) console.warn(`Hamdel: the chat of ${this.server} is not on this page, and ${call[0]}() does nothing.`);
  }

  #take(hamdel: Hamdel): void {
    this.#state = "ready";
    this.#hamdel = hamdel;
    hamdel.push(...this.#waiting.splice(0));
  }

  #fail(error: HamdelError): void {
    if (this.#state !== "loading") return;
    this.#state = "failed";
    this.#refuse(error);
    console.warn(`Hamdel: ${error.message}`);
    const { code, message } = error;
    for (const listener of this.#listeners()) queueMicrotask(() => listener({ code, message }));
  }

  /** Those who wait to be told of errors. */
  #listeners(): Set<Listener> {
    const listeners = new Set<Listener>();
    for (const [name, event, listener] of this.#waiting.splice(0)) {
      if (event !== "error") continue;
      if (name === "on") listeners.add(listener as Listener);
      else if (name === "off" && listener) listeners.delete(listener as Listener);
      else if (name === "off") listeners.clear();
    }
    return listeners;
  }
}
