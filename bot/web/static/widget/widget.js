// The one file that a site embeds: <script src="https://chat.example/widget.js" data-language="nl" async></script>
// A classic script, so that it also works without type="module"; it finds its own origin and imports the rest.
// It defines window.Hamdel at once: calls made before the widget is there wait for it.
(() => {
  if (window.Hamdel) return; // included twice

  // Null in a module; then the page's first tag with this file's name is ours.
  const script =
    document.currentScript ??
    [...document.querySelectorAll("script[src]")].find((tag) => new URL(tag.src).pathname.endsWith("/widget.js"));
  if (!script) return;

  // The part of the address before the file, as Hamdel may live below a path (https://shop.example/chat/widget.js).
  const base = new URL(".", script.src).href;
  const widget = import(`${base}static/widget/main.js`).then((main) => main.start(base, { ...script.dataset }));
  widget.catch((error) => console.warn("Hamdel: the chat could not be loaded.", error));

  const call = (name) => (argument) => void widget.then((there) => there[name](argument)).catch(() => {});
  window.Hamdel = Object.freeze({ open: call("open"), close: call("close"), setVisitor: call("setVisitor") });
})();
