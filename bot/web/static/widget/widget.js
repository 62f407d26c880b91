// @ts-check
// The one file that a site embeds: <script src="https://chat.example/widget.js" data-language="nl" async></script>
// A classic script, so that it also works without type="module"; it finds its own origin and begins with main.js, which
// the bundle has in this same file. The server puts what the launcher shows of the site into it as it hands it out.
// It defines window.Hamdel at once: calls made before the widget is there wait for it, in the order in which they were
// made. So do those that a page made before this file, as lists: (window.Hamdel ||= []).push(["open"]).
(() => {
  const NAMES = ["open", "close", "toggle", "hide", "show", "setVisitor", "setAttributes", "setLanguage", "ask", "reset", "destroy", "on", "off"];
  const page = /** @type {any} */ (window);
  // Null in a module; then the page's first tag with this file's name is ours.
  const tags = /** @type {NodeListOf<HTMLScriptElement>} */ (document.querySelectorAll("script[src]"));
  const script =
    /** @type {HTMLScriptElement | null} */ (document.currentScript) ??
    [...tags].find((tag) => new URL(tag.src).pathname.endsWith("/widget.js"));
  if (!script) return;

  // The part of the address before the file, as Hamdel may live below a path (https://shop.example/chat/widget.js).
  const base = new URL(".", script.src).href;

  // Included twice, as by a template and a tag manager, or run again by a page that swaps its body: the first one stays.
  if (page.Hamdel && !Array.isArray(page.Hamdel) && !page.Hamdel.isDestroyed) {
    const { base: other } = page.Hamdel;
    if (other !== base) console.warn(`Hamdel: this page has the chat of ${other} already; that of ${base} is left out.`);
    return;
  }

  /** @type {unknown[]} */
  const waiting = Array.isArray(page.Hamdel) ? [...page.Hamdel] : [];
  /** @type {(call: unknown) => void} */
  let take = (call) => waiting.push(call);
  let isDestroyed = false;
  /** @param {unknown[]} call */
  const call = (call) => {
    if (call[0] === "destroy") isDestroyed = true;
    take(call);
  };
  const named = NAMES.map((name) => [name, (/** @type {unknown[]} */ ...given) => call([name, ...given])]);
  page.Hamdel = Object.freeze({
    ...Object.fromEntries(named),
    base,
    push: (/** @type {unknown[][]} */ ...calls) => calls.forEach(call),
    get isDestroyed() {
      return isDestroyed;
    },
  });
  import(`${base}static/widget/main.js`)
    .then((main) => main.start(base, { ...script.dataset }, page.HamdelSettings, "@hamdel-site@"))
    .then((host) => {
      take = host;
      waiting.splice(0).forEach(take);
    })
    .catch((error) => {
      take = () => {};
      console.warn(`Hamdel: the chat could not be loaded from ${base}. Is it there, and does HAMDEL_ALLOWED_ORIGINS name ${location.origin}?`, error);
    });
})();
