/**
 * What components hold instead of the chat itself: React mounts, unmounts and mounts again, and effects of children run
 * before those of their parents. Calls wait for a chat, and listeners are put to each one that comes.
 */

import { type HamdelAttributes, type HamdelEvents, type HamdelHandle, type HamdelVisitor, type LoadOptions, load } from "@hamdel/widget";

type EventName = keyof HamdelEvents;
type Listener<Name extends EventName = EventName> = (detail: HamdelEvents[Name]) => void;

/** What is called from components. Taking the chat off the page is `<Hamdel>`'s part. */
export type HamdelCalls = Omit<HamdelHandle, "destroy" | "ready" | "server" | "state">;

/** How many components hold each chat: a page has one, and it goes with the last of them. */
const holders = new WeakMap<HamdelHandle, number>();

export class Link implements HamdelCalls {
  #handle: HamdelHandle | null = null;
  #waiting: ((handle: HamdelHandle) => void)[] = [];
  #listeners = new Map<EventName, Set<Listener>>();

  open = (how?: { text?: string }): void => this.#call((handle) => handle.open(how));
  close = (): void => this.#call((handle) => handle.close());
  toggle = (): void => this.#call((handle) => handle.toggle());
  hide = (): void => this.#call((handle) => handle.hide());
  show = (): void => this.#call((handle) => handle.show());
  setVisitor = (visitor: HamdelVisitor | null): void => this.#call((handle) => handle.setVisitor(visitor));
  setAttributes = (attributes: HamdelAttributes): void => this.#call((handle) => handle.setAttributes(attributes));
  setLanguage = (language: string | null): void => this.#call((handle) => handle.setLanguage(language));
  ask = (question: string): void => this.#call((handle) => handle.ask(question));
  reset = (): void => this.#call((handle) => handle.reset());

  on = <Name extends EventName>(event: Name, listener: Listener<Name>): void => {
    const known = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, known.add(listener as Listener));
    this.#handle?.on(event, listener);
  };

  off = <Name extends EventName>(event: Name, listener?: Listener<Name>): void => {
    const known = this.#listeners.get(event) ?? new Set();
    for (const one of listener ? [listener as Listener] : [...known]) {
      known.delete(one);
      this.#handle?.off(event, one);
    }
  };

  /** Brings the chat onto the page; what takes it off again. */
  begin(server: string, options: LoadOptions): () => void {
    const handle = load(server, options);
    holders.set(handle, (holders.get(handle) ?? 0) + 1);
    this.#handle = handle;
    for (const [event, listeners] of this.#listeners) for (const listener of listeners) handle.on(event, listener);
    for (const call of this.#waiting.splice(0)) call(handle);
    return () => this.#end(handle);
  }

  #end(handle: HamdelHandle): void {
    for (const [event, listeners] of this.#listeners) for (const listener of listeners) handle.off(event, listener);
    this.#handle = null;
    const left = (holders.get(handle) ?? 1) - 1;
    holders.set(handle, left);
    if (left === 0) handle.destroy();
  }

  #call(call: (handle: HamdelHandle) => void): void {
    if (this.#handle) call(this.#handle);
    else this.#waiting.push(call);
  }
}
