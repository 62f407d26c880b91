// @ts-check
/**
 * Reads the HTML of messages into a tree of what is allowed in one: the server has sanitised it already, this holds even
 * where it erred.
 *
 * It is read here and not by the browser's parser, which a page may forbid to everybody (Trusted Types). So it is no parser
 * for pages: tags are closed, as the server writes them.
 */

/**
 * @typedef {string | {name: string, href: string | null, alt?: string, children: Markup[]}} Markup a text, or an element;
 *   `href` is the address of a link or of a picture, `alt` what that shows
 */

const KEPT = new Set(
  ("p br strong b em i u s del sub sup a ul ol li code pre blockquote hr h1 h2 h3 h4 " +
    "table thead tbody tr th td").split(" "),
);
/** Left out with all that they hold; any other unknown element gives way to its children. */
const DROPPED = new Set(
  ("script style template iframe object svg math form select textarea noscript title head audio video canvas").split(" "),
);
/** They hold nothing. */
const EMPTY = new Set(["br", "hr"]);
const DEEPEST = 40;

/** A tag with its attributes, or a comment; a "<" that begins neither is text. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|<![^>]*>/gi;
/** A picture of an article; others could see who looks at them. */
const OWN_PICTURE = /^(?:https?:\/\/[^/?#]+(?:\/[^?#]*)?)?\/article-files\/[0-9a-f]{32}$/;
const SRC = /(?:^|\s)src\s*=\s*"([^"]*)"/i;
const ALT = /(?:^|\s)alt\s*=\s*"([^"]*)"/i;
const HREF = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi;
/** @type {Record<string, string>} */
const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/**
 * @param {string} html
 * @returns {Markup[]}
 */
export function readMarkup(html) {
  /** @type {{name: string, href: string | null, children: Markup[]}} */
  const root = { name: "", href: null, children: [] };
  const open = [root];
  /** What is left out now, and how many of its kind have been opened in it. */
  let dropped = "";
  let depth = 0;
  let read = 0;
  const inner = () => /** @type {typeof root} */ (open.at(-1));
  const addText = (/** @type {number} */ end) => {
    if (end > read && depth === 0) inner().children.push(decoded(html.slice(read, end)));
  };
  for (const { 0: whole, 1: slash, 2: named = "", 3: attributes = "", index } of html.matchAll(TAG)) {
    addText(index);
    read = index + whole.length;
    const name = named.toLowerCase();
    if (depth > 0) {
      if (name === dropped) depth += slash ? -1 : 1;
    } else if (DROPPED.has(name)) {
      if (slash) continue;
      dropped = name;
      depth = 1;
    } else if (name === "img") {
      const picture = pictureIn(attributes);
      if (picture) inner().children.push(picture);
    } else if (KEPT.has(name)) {
      if (slash) close(open, name);
      else {
        const made = { name, href: name === "a" ? addressIn(attributes) : null, children: [] };
        inner().children.push(made);
        if (!EMPTY.has(name) && open.length < DEEPEST) open.push(made);
      }
    }
  }
  addText(html.length);
  return root.children;
}

/** Closes the innermost element of that name with all in it; where there is none, nothing. @param {{name: string}[]} open @param {string} name */
function close(open, name) {
  const at = open.findLastIndex((element) => element.name === name);
  if (at > 0) open.length = at;
}

/** @param {string} attributes @returns {Markup | null} */
function pictureIn(attributes) {
  const href = decoded(SRC.exec(attributes)?.[1] ?? "");
  return OWN_PICTURE.test(href) ? { name: "img", href, alt: decoded(ALT.exec(attributes)?.[1] ?? ""), children: [] } : null;
}

/** @param {string} attributes */
function addressIn(attributes) {
  const found = HREF.exec(attributes);
  return found ? decoded(found[1] ?? found[2] ?? found[3] ?? "") : null;
}

/** @param {string} text */
function decoded(text) {
  return text.replace(ENTITY, (whole, decimal, hexadecimal, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });
}
