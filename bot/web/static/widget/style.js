// @ts-check
/**
 * The style sheets as constructed ones: unlike a `<style>` element they pass a page's `style-src`.
 */

const FILES = [
  "static/shared/tokens.css",
  "static/widget/widget.css",
  "static/widget/messages.css",
  "static/widget/files.css",
  "static/widget/forms.css",
  "static/widget/articles.css",
];

/**
 * @param {string} base
 * @returns {Promise<CSSStyleSheet[]>}
 */
export function loadStyle(base) {
  return Promise.all(
    FILES.map(async (file) => {
      const response = await fetch(base + file, { credentials: "omit" });
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(await response.text());
      return sheet;
    }),
  );
}
