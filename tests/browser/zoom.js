// Run in a page by zoom.py: what a page that is enlarged has lost, and what of the element with the focus can be seen.
({
  /** @param {string} allowed what may be wider than the window, and scrolls by itself */
  lost(allowed) {
    const page = document.documentElement, wide = page.clientWidth, found = [];
    if (page.scrollWidth > wide) found.push(`the page scrolls sideways: ${page.scrollWidth} pixels`);
    for (const node of this.everything(document.body).filter((one) => this.isForAll(one))) {
      const { left, right } = node.getBoundingClientRect();
      const [sideways, down] = this.scrollsBy(node);
      if (this.isCutShort(node)) found.push(`is cut short: ${this.named(node)}`);
      if (sideways && down && !node.matches("textarea, pre, table")) found.push(`scrolls in two directions: ${this.named(node)}`);
      const matters = node.matches("button, a[href], input, select, textarea, summary, h1, h2, h3, p, label");
      if (matters && (left < -1 || right > wide + 1) && !this.hasRoom(node, allowed)) {
        found.push(`is cut off at the side: ${this.named(node)}, from ${Math.round(left)} to ${Math.round(right)}`);
      }
    }
    return found;
  },

  /** The element with the focus, and at how many of 25 places within it is seen; null where nothing has the focus. */
  focused() {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    if (!node || node === document.body) return null;
    window.zoomed = (window.zoomed ?? 0) + 1;
    node.zoomed ??= window.zoomed; // many have the same name
    // Where a field is there for the keyboard alone, what is drawn instead of it.
    const bare = node.getBoundingClientRect();
    const shown = bare.width > 2 && bare.height > 2 ? node : (node.closest("label") ?? node.nextElementSibling ?? node);
    const box = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
    let seen = 0, cover = "";
    for (const column of [1, 2, 3, 4, 5]) {
      for (const row of [1, 2, 3, 4, 5]) {
        const top = this.topmost(box.left + (box.width * column) / 6, box.top + (box.height * row) / 6);
        if (top && (this.holds(shown, top) || this.holds(top, shown))) seen += 1;
        else cover = top ? this.named(top) : "the edge of the window";
      }
    }
    return { number: node.zoomed, name: this.named(node), seen, cover };
  },

  named(node) {
    const label = (node.getAttribute("aria-label") || node.innerText || node.value || node.name || "").trim().slice(0, 40);
    return `${node.localName}${node.id && `#${node.id}`}${[...node.classList].map((one) => `.${one}`).join("")} “${label}”`;
  },

  everything(root) {
    return [...root.querySelectorAll("*")].flatMap((one) => [one, ...(one.shadowRoot ? this.everything(one.shadowRoot) : [])]);
  },

  above(node) {
    return node.parentElement ?? node.getRootNode().host ?? null;
  },

  holds(outer, inner) {
    for (let one = inner; one; one = this.above(one)) if (one === outer) return true;
    return false;
  },

  /** Sideways, and down. */
  scrollsBy(node) {
    const { overflowX, overflowY } = getComputedStyle(node);
    const can = (how) => how === "auto" || how === "scroll";
    return [can(overflowX) && node.scrollWidth > node.clientWidth + 1, can(overflowY) && node.scrollHeight > node.clientHeight + 1];
  },

  hasRoom(node, allowed) {
    for (let one = node; one; one = this.above(one)) if (one.matches(allowed) || this.scrollsBy(one)[0]) return true;
    return false;
  },

  /** Neither hidden, nor for screen readers alone. */
  isForAll(node) {
    const { width, height } = node.getBoundingClientRect();
    return node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 2 && height > 2;
  },

  /** Text that no scrolling brings into sight. */
  isCutShort(node) {
    const { overflowX, overflowY } = getComputedStyle(node);
    const isHidden = (how) => how === "hidden" || how === "clip";
    const hasText = [...node.childNodes].some((one) => one.nodeType === Node.TEXT_NODE && one.data.trim());
    const sideways = isHidden(overflowX) && node.scrollWidth > node.clientWidth + 2;
    return hasText && (sideways || (isHidden(overflowY) && node.scrollHeight > node.clientHeight + 2));
  },

  topmost(x, y) {
    let one = document.elementFromPoint(x, y);
    while (one?.shadowRoot) {
      const inner = one.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === one) break;
      one = inner;
    }
    return one;
  },
})
