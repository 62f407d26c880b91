// @ts-check
/**
 * Stand-ins for what browsers have and Node does not, for modules that use it. Importing this file sets them up.
 */

import { beforeEach } from "node:test";

/** Its keys are its own properties, as those of a browser's are. */
class FakeStorage {
  /** @param {string} key */
  getItem(key) {
    return Object.hasOwn(this, key) ? /** @type {any} */ (this)[key] : null;
  }

  /** @param {string} key @param {string} value */
  setItem(key, value) {
    /** @type {any} */ (this)[key] = String(value);
  }

  /** @param {string} key */
  removeItem(key) {
    delete (/** @type {any} */ (this)[key]);
  }
}

/** A socket whose other end is the test. */
export class FakeSocket {
  static OPEN = 1;
  /** @type {FakeSocket[]} every one that was opened, the newest last */
  static all = [];
  readyState = 0;
  /** @type {any[]} the frames that were sent */
  sent = [];
  onopen = () => {};
  onmessage = (/** @type {{ data: string }} */ _event) => {};
  onclose = (/** @type {{ code: number }} */ _event) => {};

  /** @param {string} address */
  constructor(address) {
    this.address = address;
    FakeSocket.all.push(this);
  }

  static get newest() {
    return /** @type {FakeSocket} */ (FakeSocket.all.at(-1));
  }

  /** @param {string} text */
  send(text) {
    this.sent.push(JSON.parse(text));
  }

  close() {
    this.readyState = 3; // word of it comes later, if at all
  }

  accept() {
    this.readyState = FakeSocket.OPEN;
    this.onopen();
  }

  /** @param {object} frame */
  say(frame) {
    this.onmessage({ data: JSON.stringify(frame) });
  }

  /** @param {number} code */
  hangUp(code) {
    this.readyState = 3;
    this.onclose({ code });
  }
}

/** What listens to the window; every test has a new one. */
let page = new EventTarget();

export const fakeDocument = Object.assign(new EventTarget(), {
  visibilityState: "visible",
  hidden: false,
  activeElement: null,
  documentElement: { lang: "en", dir: "ltr" },
});

Object.assign(globalThis, {
  WebSocket: FakeSocket,
  document: fakeDocument,
  location: { href: "https://chat.example/desk", search: "" },
  addEventListener: (/** @type {string} */ type, /** @type {any} */ listener, /** @type {any} */ options) => page.addEventListener(type, listener, options),
  removeEventListener: (/** @type {string} */ type, /** @type {any} */ listener) => page.removeEventListener(type, listener),
  dispatchEvent: (/** @type {Event} */ event) => page.dispatchEvent(event),
});
Object.defineProperty(globalThis, "navigator", { value: { onLine: true, language: "en", languages: ["en"] }, configurable: true });

// A page's timers do not keep a browser open; Node's would keep the tests from ending.
for (const name of /** @type {const} */ (["setTimeout", "setInterval"])) {
  const start = /** @type {any} */ (globalThis[name]);
  Object.assign(globalThis, { [name]: (/** @type {any[]} */ ...how) => start(...how).unref() });
}

/** Forget all that is stored. */
export function freshStorage() {
  for (const name of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(globalThis, name, { value: new FakeStorage(), configurable: true, writable: true });
  }
}

/** A browser that forbids storage. */
export function forbidStorage() {
  for (const name of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(globalThis, name, {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
      configurable: true,
    });
  }
}

/** Whether the browser believes to have a network; it tells of changes. @param {boolean} isOnline */
export function setOnline(isOnline) {
  /** @type {any} */ (navigator).onLine = isOnline;
  dispatchEvent(new Event(isOnline ? "online" : "offline"));
}

/** Whether somebody looks at the page; the browser tells of changes. @param {boolean} isSeen */
export function setSeen(isSeen) {
  Object.assign(fakeDocument, { visibilityState: isSeen ? "visible" : "hidden", hidden: !isSeen });
  fakeDocument.dispatchEvent(new Event("visibilitychange"));
}

freshStorage();
beforeEach(() => {
  page = new EventTarget();
  freshStorage();
  FakeSocket.all = [];
  /** @type {any} */ (navigator).onLine = true;
  Object.assign(fakeDocument, { visibilityState: "visible", hidden: false, activeElement: null });
});
