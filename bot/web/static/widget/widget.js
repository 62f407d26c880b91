// @ts-check
// The one file that a site embeds: <script src="https://chat.example/widget.js" data-language="nl" async></script>
// A classic script, so that it also works without type="module"; it finds its own origin and begins with main.js, which
// the bundle has in this same file. The server puts what the launcher shows of the site into it as it hands it out.
// It defines window.Hamdel at once: calls made before the widget is there wait for it.
(() => {
  /** @typedef {Awaited<ReturnType<typeof import("./main.js").start>>} Interface */

  const page =
    /** @type {typeof window & { Hamdel?: { [Name in keyof Interface]: (argument?: any) => void }, [ours]?: string }} */ (window);
  // Null in a module; then the page's first tag with this file's name is ours.
  const tags = /** @type {NodeListOf<HTMLScriptElement>} */ (document.querySelectorAll("script[src]"));
  const script =
    /** @type {HTMLScriptElement | null} */ (document.currentScript) ??
    [...tags].find((tag) => new URL(tag.src).pathname.endsWith("/widget.js"));
  if (!script) return;

  // The part of the address before the file, as Hamdel may live below a path (https://shop.example/chat/widget.js).
  const base = new URL(".", script.src).href;

  // Included twice, as by a template and a tag manager, or run again by a page that swaps its body: the first one stays.
  const ours = Symbol.for("hamdel.widget");
  if (page[ours]) {
    if (page[ours] !== base) console.warn(`Hamdel: this page has the chat of ${page[ours]} already; that of ${base} is left out.`);
    return;
  }
  page[ours] = base;

  /** @type {Promise<Interface>} */
  const widget = import(`${base}static/widget/main.js`).then((main) => main.start(base, { ...script.dataset }, "@hamdel-site@"));
  widget.catch((error) => console.warn("Hamdel: the chat could not be loaded.", error));

  /** @param {keyof Interface} name */
  const call = (name) => (/** @type {any} */ argument) => void widget.then((there) => there[name](argument)).catch(() => {});
  page.Hamdel = Object.freeze({ open: call("open"), close: call("close"), setVisitor: call("setVisitor") });
})();
