// @ts-check
/**
 * Style sheets as constructed ones: unlike a `<style>` element they pass a page's `style-src`.
 *
 * @param {string} base
 * @param {string[]} sheets those of sheets.js
 * @returns {Promise<CSSStyleSheet[]>}
 */
export function loadStyle(base, sheets) {
  return Promise.all(
    sheets.map(async (text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text.includes("{") ? text : await fetched(base + text));
      return sheet;
    }),
  );
}

/** @param {string} address */
async function fetched(address) {
  const response = await fetch(address, { credentials: "omit" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
