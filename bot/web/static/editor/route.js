// @ts-check
/**
 * Where the editor is, as the address after `#` says it, so that every view can be linked to and reloaded:
 * `#/?search=parcel&status=draft&language=fa&only=due&page=2`, `#/article/track-order?language=fa`, `#/new?question=…`,
 * `#/messages?language=nl&own=yes&key=feeling-calm.formal-1`, `#/dialogues?state=failed`, `#/dialogues/7`,
 * `#/dialogues/new`, `#/snippets`, `#/glossary`, `#/quality?state=synonyms`, `#/gaps?state=answered&days=7`, `#/gaps/12`.
 */

/**
 * @typedef {{ view: "list", search: string, status: string, language: string, only: string, page: number }} ListRoute
 * @typedef {{ view: "article", id: string, language: string }} ArticleRoute
 * @typedef {{ view: "new", question: string, language: string }} NewRoute
 * @typedef {{ view: "messages", language: string, search: string, tone: string, own: string, key: string }} MessagesRoute
 *   `own` is "yes" for those that the site words itself; `key` the one that is open
 * @typedef {{ view: "dialogues", id: string, search: string, state: string, language: string }} DialoguesRoute `id` is the
 *   number of the one that is open, "new" or "example" for one that is being written, "" for the list
 * @typedef {{ view: "glossary" | "snippets" }} GlossaryRoute what has no parts to lead to
 * @typedef {{ view: "gaps", id: string, state: string, days: string, page: number }} GapsRoute `id` is the number of the
 *   topic that is open, "" for the list; `state` is "proposals" for what is proposed
 * @typedef {{ view: "quality", state: string }} QualityRoute `state` is the part that is open
 * @typedef {QualityRoute | ListRoute | ArticleRoute | NewRoute | MessagesRoute | DialoguesRoute | GlossaryRoute | GapsRoute} Route
 */

/**
 * @param {string} hash
 * @returns {Route} the list for whatever is not an address of ours
 */
export function readRoute(hash) {
  const [path = "", query = ""] = hash.replace(/^#/, "").split("?", 2);
  const parameters = new URLSearchParams(query);
  const language = parameters.get("language") ?? "";
  const article = /^\/article\/(.+)$/.exec(path)?.[1];
  if (article) return { view: "article", id: decoded(article), language };
  if (path === "/new") return { view: "new", question: parameters.get("question") ?? "", language };
  if (path === "/glossary" || path === "/snippets") return { view: path === "/glossary" ? "glossary" : "snippets" };
  if (path === "/quality") return { view: "quality", state: parameters.get("state") ?? "" };
  const search = parameters.get("search") ?? "";
  const get = (/** @type {string} */ name) => parameters.get(name) ?? "";
  const dialogue = /^\/dialogues(?:\/(\d+|new|example))?$/.exec(path);
  if (dialogue) return { view: "dialogues", id: dialogue[1] ?? "", search, state: get("state"), language };
  const gap = /^\/gaps(?:\/(\d+))?$/.exec(path);
  if (gap) return { view: "gaps", id: gap[1] ?? "", state: get("state"), days: get("days"), page: pageOf(parameters) };
  if (path === "/messages") {
    return { view: "messages", language, search, tone: get("tone"), own: get("own"), key: get("key") };
  }
  return {
    view: "list",
    search,
    status: parameters.get("status") ?? "",
    language,
    only: get("only"),
    page: pageOf(parameters),
  };
}

/** @param {URLSearchParams} parameters */
function pageOf(parameters) {
  return Math.max(1, Number.parseInt(parameters.get("page") ?? "1", 10) || 1);
}

/**
 * @param {Partial<Route> & { view: Route["view"] }} route
 * @returns {string} beginning with `#/`
 */
export function writeRoute(route) {
  const { view, ...rest } = /** @type {Record<string, string | number>} */ (route);
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(rest)) {
    if (key === "id" || value === "" || (key === "page" && value === 1)) continue;
    parameters.set(key, String(value));
  }
  const path = view === "list" ? "/" : `/${view}${rest.id ? `/${encodeURIComponent(rest.id)}` : ""}`;
  return `#${path}${parameters.size ? `?${parameters}` : ""}`;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
