"use client";
/**
 * Hamdel's support chat in React: `<Hamdel>` has it on the page for as long as it is mounted, and the components in it call
 * it with `useHamdel` and hear of it with `useHamdelEvent`.
 */

import type { HamdelAttributes, HamdelEvents, HamdelSettings, HamdelVisitor } from "@hamdel/widget";
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { type HamdelCalls, Link } from "./link.js";

export type { HamdelAttributes, HamdelEvents, HamdelSettings, HamdelVisitor } from "@hamdel/widget";
export type { HamdelCalls } from "./link.js";

export interface HamdelProps {
  /** The address of the Hamdel, such as `https://chat.example.com`; another one brings another chat. */
  server: string;
  /** The page's language; else the document's `lang`. A language that the visitor chose stays. */
  language?: string | null;
  /** Who is signed in, with the `hash` by which your server vouches for them; null where nobody is, as after signing out. */
  visitor?: HamdelVisitor | null;
  /** What the site knows of the visitor; one that is there no longer is taken away. */
  attributes?: HamdelAttributes;
  /** All else that a page can set, read when the chat is loaded. */
  settings?: Omit<HamdelSettings, "language" | "visitor" | "attributes">;
  /** Of the page's Content Security Policy. */
  nonce?: string;
  /** The chat is not on the page, or something was refused. */
  onError?: (error: HamdelEvents["error"]) => void;
  children?: ReactNode;
}

const Context = createContext<Link | null>(null);

/** The chat, on the page for as long as this is mounted. It draws nothing itself but what it has as children. */
export function Hamdel({ server, language = null, visitor, attributes, settings, nonce, onError, children }: HamdelProps) {
  const [link] = useState(() => new Link());
  const newest = useRef<HamdelSettings>({});
  // Effects run in their order: the chat comes with what is set now, and what has changed since is told to it.
  useEffect(() => {
    newest.current = { ...settings, language: language ?? undefined, visitor: visitor ?? undefined, attributes };
  });
  useEffect(() => link.begin(server, { settings: newest.current, nonce }), [link, server, nonce]);
  useFollowing(link, server, { language, visitor, attributes });
  useListener(link, "error", onError);
  return <Context.Provider value={link}>{children}</Context.Provider>;
}

/** The chat's calls, which wait until it is there. The same ones at every render. */
export function useHamdel(): HamdelCalls {
  const link = useContext(Context);
  if (link === null) throw new Error("useHamdel() and useHamdelEvent() are for components inside of <Hamdel>.");
  return link;
}

/** Hears of something in the chat for as long as the component is mounted; the newest `listener` is called. */
export function useHamdelEvent<Name extends keyof HamdelEvents>(event: Name, listener: (detail: HamdelEvents[Name]) => void): void {
  useListener(useHamdel(), event, listener);
}

function useListener<Name extends keyof HamdelEvents>(
  hamdel: HamdelCalls, event: Name, listener: ((detail: HamdelEvents[Name]) => void) | undefined,
): void {
  const newest = useRef(listener);
  useEffect(() => {
    newest.current = listener;
  });
  useEffect(() => {
    const told = (detail: HamdelEvents[Name]) => newest.current?.(detail);
    hamdel.on(event, told);
    return () => hamdel.off(event, told);
  }, [hamdel, event]);
}

interface Followed {
  language: string | null;
  visitor: HamdelVisitor | null | undefined;
  attributes: HamdelAttributes | undefined;
}

/** Tells the chat what has changed since it was loaded. Objects are compared by what is in them. */
function useFollowing(link: Link, server: string, now: Followed): void {
  const known = useRef<{ server: string; told: Followed } | null>(null);
  const written = JSON.stringify([now.language, now.visitor, now.attributes]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` is all of `now`
  useEffect(() => {
    const told = known.current?.server === server ? known.current.told : now;
    known.current = { server, told: now };
    if (told.language !== now.language) link.setLanguage(now.language);
    // Whoever signs out leaves nothing behind for the next one, be it here or on a page in between.
    if (!now.visitor && told.visitor) link.reset();
    else if (now.visitor === null) link.setVisitor(null);
    else if (now.visitor && !isSame(told.visitor, now.visitor)) link.setVisitor(now.visitor);
    if (!isSame(told.attributes, now.attributes)) link.setAttributes(changed(told.attributes, now.attributes));
  }, [link, server, written]);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The attributes, with null for those that are gone. */
function changed(before: HamdelAttributes = {}, now: HamdelAttributes = {}): HamdelAttributes {
  return { ...Object.fromEntries(Object.keys(before).map((key) => [key, null])), ...now };
}
