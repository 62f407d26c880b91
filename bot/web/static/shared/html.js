// @ts-check
/**
 * The last gate before a message's HTML reaches the page: an allow-list over the browser's own parser.
 *
 * The server has sanitised the HTML already; this holds even where it erred. A document made by DOMParser has
 * no browsing context, so nothing in it runs or loads, and only elements made afresh here leave it.
 */

const KEPT = new Set(
  ("p br strong b em i u s del sub sup a ul ol li code pre blockquote hr h1 h2 h3 h4 " +
    "table thead tbody tr th td").split(" "),
);
/** Left out with all that they hold; any other unknown element gives way to its children. */
const DROPPED = new Set(
  ("script style template iframe object embed svg math form input button select textarea " +
    "noscript title head link meta base audio video canvas").split(" "),
);
const LINKS = new Set(["http:", "https:", "mailto:"]);
const DEEPEST = 40;

/**
 * @param {string} html
 * @returns {DocumentFragment} safe to put into the page
 */
export function safeHtml(html) {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const result = document.createDocumentFragment();
  copyChildren(parsed.body, result, 0);
  return result;
}

/**
 * @param {Node} from
 * @param {Node} to
 * @param {number} depth
 */
function copyChildren(from, to, depth) {
  if (depth > DEEPEST) {
    to.appendChild(document.createTextNode(from.textContent ?? ""));
    return;
  }
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      to.appendChild(document.createTextNode(child.nodeValue ?? ""));
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      copyElement(/** @type {Element} */ (child), to, depth);
    }
  }
}

/**
 * @param {Element} element
 * @param {Node} to
 * @param {number} depth
 */
function copyElement(element, to, depth) {
  const name = element.localName;
  if (DROPPED.has(name)) return;
  if (!KEPT.has(name)) {
    copyChildren(element, to, depth + 1);
    return;
  }
  const copy = document.createElement(name);
  if (copy instanceof HTMLAnchorElement) {
    const address = safeAddress(element.getAttribute("href"));
    if (address !== null) {
      copy.href = address;
      copy.target = "_blank";
      copy.rel = "noopener noreferrer nofollow";
    }
  }
  copyChildren(element, copy, depth + 1);
  to.appendChild(copy);
}

/**
 * @param {string | null} address
 * @returns {string | null} the address, or null where its scheme is not a link's or it is relative
 */
export function safeAddress(address) {
  if (address === null) return null;
  try {
    const url = new URL(address.trim()); // without a base: a relative address would lead into the host page
    return LINKS.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
