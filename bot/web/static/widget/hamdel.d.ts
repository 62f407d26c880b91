/**
 * What a page can set, call and hear of the Hamdel widget. A project in TypeScript takes this file as it is:
 *
 *     /// <reference path="hamdel.d.ts" />
 *     window.Hamdel.push(["open"]);
 *
 * Everything is described in `docs/widget.md`.
 */

/** Who uses the page. Without a `hash` nobody vouches for it. */
export interface HamdelVisitor {
  /** What the site calls the visitor; at most 200 characters. */
  id?: string | number;
  /** HMAC-SHA-256 of `id` by the site's secret, in 64 hexadecimal figures, made on the site's server. */
  hash?: string;
  name?: string;
  email?: string;
  attributes?: HamdelAttributes;
}

/** What the site knows of the visitor: values of JSON, at most 4,096 characters and ten deep; `null` takes one away. */
export type HamdelAttributes = Record<string, unknown>;

/** Each can be set as `data-…` on the tag of the script as well: `offsetBottom` as `data-offset-bottom`. */
export interface HamdelSettings {
  /** BCP 47 tag of the page's language; else the page's `lang`, else what the browser asks for. */
  language?: string;
  name?: string;
  attributes?: HamdelAttributes;
  visitor?: HamdelVisitor;
  /** The end or the beginning of the line, or a side of the window. */
  side?: "end" | "start" | "left" | "right";
  theme?: "auto" | "light" | "dark";
  /** `#rrggbb` */
  accent?: string;
  title?: string;
  /** Address of a picture. */
  logo?: string;
  /** Text on the launcher; at most 30 characters. */
  launcher?: string;
  greeting?: string;
  /** At most four questions to begin with. */
  starters?: string[];
  /** What the visitor agrees to before anything is kept. */
  consent?: string;
  /** Address of the privacy notice. */
  consentLink?: string;
  /** Pixels from the side and from the bottom of the window, 0 to 400. */
  offsetSide?: number;
  offsetBottom?: number;
  zIndex?: number;
  hiddenOnPhones?: boolean;
  /** No launcher until `show()`. */
  hidden?: boolean;
  /** Open with the page. */
  open?: boolean;
  /** `page` keeps nothing in the browser: for a terminal that many people use. */
  storage?: "browser" | "page";
}

export interface HamdelEvents {
  /** The widget is on the page. Told to those who listen later, too. */
  ready: { language: string };
  open: Record<string, never>;
  close: Record<string, never>;
  /** Something was said just now, by whomever; what was said before the page was loaded is not told. */
  message: {
    sequence: number;
    author: "visitor" | "bot" | "agent";
    agent: string | null;
    text: string;
    language: string;
    /** ISO 8601, in UTC. */
    at: string;
  };
  /** How many messages the visitor has not seen. */
  unread: { count: number };
  /** A person is asked for; `place` in the queue where that is known. */
  handoff: { place: number | null };
  closed: Record<string, never>;
  rated: { csat?: number; nps?: number; comment?: string };
  /** Something was refused or could not be sent. */
  error: { code: string; message: string };
}

/** What a page can call. */
export type HamdelCallName = Exclude<keyof Hamdel, "push" | "base" | "isDestroyed">;

/** A call as a list: `["open", { text: "Where is my order?" }]`. */
export type HamdelCall = {
  [Name in HamdelCallName]: [Name, ...Parameters<Hamdel[Name]>];
}[HamdelCallName];

export interface Hamdel {
  /** Opens the chat; `text` is put into its field, for the visitor to send. */
  open(how?: { text?: string }): void;
  close(): void;
  toggle(): void;
  /** Closes the chat and takes the launcher away, until `show()`. */
  hide(): void;
  show(): void;
  /** `null` where nobody is signed in: nothing of whomever your server vouched for before stays in this browser. */
  setVisitor(visitor: HamdelVisitor | null): void;
  setAttributes(attributes: HamdelAttributes): void;
  /** The page is in another language now; `null` for its own. What the visitor has chosen stays. */
  setLanguage(language: string | null): void;
  /** Opens the chat and sends a question in the visitor's name. */
  ask(question: string): void;
  /** The visitor has signed out: nothing of theirs stays in this browser. */
  reset(): void;
  /** Takes the widget off the page. */
  destroy(): void;
  on<Name extends keyof HamdelEvents>(event: Name, listener: (detail: HamdelEvents[Name]) => void): void;
  /** Without a listener, all of that event. */
  off<Name extends keyof HamdelEvents>(event: Name, listener?: (detail: HamdelEvents[Name]) => void): void;
  /** Calls as lists, which can also be made before the script is there. */
  push(...calls: HamdelCall[]): void;
  /** Address of the Hamdel whose chat it is, ending in "/". */
  readonly base: string;
  readonly isDestroyed: boolean;
}

declare global {
  interface Window {
    /** A list before the script is there: `(window.Hamdel ||= []).push(["open"])`. */
    Hamdel: Hamdel | (HamdelCall[] & { isDestroyed?: undefined });
    HamdelSettings?: HamdelSettings;
  }
}
