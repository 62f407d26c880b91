// @ts-check
/**
 * Where the widget stands in somebody else's page: a host element with a closed-off style, a shadow root in it, and in
 * there the frame.
 *
 * It begins at the end of the body: frameworks that take over a whole document take an element beside the body for a fault. It
 * moves beside the body where the body does not hold it: pages of Turbo, Astro and htmx swap the body or all that is in
 * it, and one that is transformed has what is fixed go along with it. There it stays.
 */

/** What makes a box the one that fixed elements in it are placed by (CSS Transforms 1 and 2, Filter Effects 1). */
const TRANSFORMS = /** @type {const} */ (["transform", "translate", "rotate", "scale", "perspective", "filter", "backdropFilter"]);
const PROMISED = /transform|translate|rotate|scale|perspective|filter/;
const CONTAINED = /paint|layout|strict|content/;

export class Place {
  /** What in the frame has the focus: nothing tells when it goes because the body goes. @type {HTMLElement | null} */
  #focused = null;
  #isOver = false;
  #observer = new MutationObserver(() => this.#look());

  /** @param {HTMLElement} frame */
  constructor(frame) {
    this.frame = frame;
    this.host = document.createElement("hamdel-widget");
    // Inline and important, so that no rule of the page reaches the host; the frame inside positions itself.
    this.host.style.cssText = "all: initial !important; position: static !important; display: block !important;";
    this.root = this.host.attachShadow({ mode: "open" });
    this.root.append(frame);
    // To the page a key pressed in here comes from no text field: its shortcuts would fire while the visitor types.
    for (const type of ["keydown", "keypress", "keyup"]) {
      frame.addEventListener(type, (/** @type {Event} */ event) => event.stopPropagation());
    }
    frame.addEventListener("focusin", ({ target }) => (this.#focused = /** @type {HTMLElement} */ (target)));
    // Later: what was taken out with the body tells the same as what was left.
    frame.addEventListener("focusout", () => {
      setTimeout(() => {
        if (!frame.matches(":focus-within")) this.#focused = null;
      });
    });
  }

  /**
   * Puts style sheets beside those that are there: the first one, which has the tokens, below them, the others above.
   *
   * @param {CSSStyleSheet[]} sheets
   */
  dress([tokens, ...sheets]) {
    this.root.adoptedStyleSheets = [...(tokens ? [tokens] : []), ...this.root.adoptedStyleSheets, ...sheets];
  }

  /** Stands in the page from now on, whatever the page does. */
  take() {
    document.body.append(this.host);
    this.#look();
    addEventListener("load", () => this.#look(), { once: true });
  }

  /** Is gone for good. */
  leave() {
    this.#isOver = true;
    this.#observer.disconnect();
    this.host.remove();
  }

  /** What is shown from now on may move again as it comes. */
  settle() {
    delete this.frame.dataset.still;
  }

  #look() {
    if (this.#isOver) return;
    const { host } = this;
    if (!host.isConnected || (host.parentNode === document.body && holdsFixed(document.body))) this.#moveBeside();
    const changes = { childList: true, attributes: true, attributeFilter: ["class", "style"] };
    this.#observer.disconnect();
    this.#observer.observe(document, { childList: true });
    this.#observer.observe(document.documentElement, { childList: true });
    if (host.parentNode === document.body) this.#observer.observe(document.body, changes);
  }

  #moveBeside() {
    const focused = this.#focused;
    // What is seen already is not to come in anew.
    this.frame.dataset.still = "";
    // A page that remembers its body as text has an empty one of ours in it.
    for (const other of document.querySelectorAll("hamdel-widget")) if (other !== this.host && !other.shadowRoot) other.remove();
    document.documentElement.append(this.host);
    if (focused && document.activeElement === document.body) focused.focus({ preventScroll: true });
  }
}

/** @param {HTMLElement} element */
function holdsFixed(element) {
  const style = getComputedStyle(element);
  return (
    TRANSFORMS.some((name) => (style[name] || "none") !== "none") || PROMISED.test(style.willChange) || CONTAINED.test(style.contain)
  );
}
