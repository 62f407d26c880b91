/**
 * What a page sets goes onto the tag of the script, as it would in HTML: a second chat that is loaded later has a tag of its
 * own, while `window.HamdelSettings` would be everybody's.
 */

import type { HamdelSettings, HamdelVisitor } from "../hamdel.d.ts";

/** The settings as `data-…`, by the names that `dataset` has for them. */
export function datasetOf({ visitor, ...rest }: HamdelSettings): Record<string, string> {
  const given = { ...rest, visitorId: visitor?.id, visitorHash: visitor?.hash };
  const set = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(set.map(([name, value]) => [name, typeof value === "object" ? JSON.stringify(value) : String(value)]));
}

/** What the settings say of the visitor that has no place on the tag; null where there is nothing. */
export function restOf({ visitor }: HamdelSettings): HamdelVisitor | null {
  const { name, email, attributes } = visitor ?? {};
  return name !== undefined || email !== undefined || attributes !== undefined ? { ...visitor } : null;
}
