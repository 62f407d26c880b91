// @ts-check
/** What an import would do, drawn: what has to be mended, by file, row and column, and what would become of each article. */

import { make } from "../shared/dom.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./imports.js").Plan} Plan
 * @typedef {import("./imports.js").Planned} Planned
 */

/** Everything that is wrong, in one table. @param {Page} page @param {Plan} plan */
export function faultTable(page, plan) {
  const heads = ["import-file", "import-row", "import-column", "import-what"];
  return make(
    "section",
    { class: "import-faults" },
    make("div", { role: "status" }, make("h3", {}, page.say("import-faults", { number: plan.fault_count }))),
    make(
      "div",
      { class: "import-scroll", tabindex: 0, role: "group", "aria-label": page.say("import-faults", { number: plan.fault_count }) },
      make(
        "table",
        {},
        make("thead", {}, make("tr", {}, ...heads.map((key) => make("th", { scope: "col" }, page.say(key))))),
        make(
          "tbody",
          {},
          ...plan.faults.map((fault) =>
            make(
              "tr",
              {},
              make("td", {}, make("bdi", {}, fault.file)),
              make("td", {}, fault.row === null ? "" : page.number(fault.row)),
              make("td", {}, make("bdi", {}, fault.column)),
              // The server's sentences are English.
              make("td", { lang: "en", dir: "ltr" }, fault.message),
            ),
          ),
        ),
      ),
    ),
  );
}

/** What would become of each article, folded away by kind. @param {Page} page @param {Plan} plan */
export function planned(page, plan) {
  const kinds = [
    { key: "import-added", count: plan.added_count, articles: plan.added, isOpen: true },
    { key: "import-changed", count: plan.changed_count, articles: plan.changed, isOpen: true },
    { key: "import-same", count: plan.left_count, articles: plan.left, isOpen: false },
  ];
  const notes =
    plan.notes.length > 0 &&
    make(
      "details",
      { class: "import-kind", open: plan.files.some(({ format }) => format === "xliff") },
      make("summary", {}, page.say("import-notes", { number: plan.notes.length })),
      make("ul", { class: "import-notes" }, ...plan.notes.map((note) => make("li", { lang: "en", dir: "ltr" }, note))),
    );
  return [...kinds.map((kind) => kind.count > 0 && listed(page, kind)), notes];
}

/** @param {Page} page @param {{ key: string, count: number, articles: Planned[], isOpen: boolean }} kind */
function listed(page, { key, count, articles, isOpen }) {
  const more = count - articles.length;
  return make(
    "details",
    { class: "import-kind", open: isOpen, "data-kind": key },
    make("summary", {}, page.say(key, { number: count })),
    make(
      "ul",
      { class: "import-articles" },
      ...articles.map((article) => row(page, article)),
      more > 0 && make("li", {}, `… + ${page.number(more)}`),
    ),
  );
}

/** @param {Page} page @param {Planned} article */
function row(page, article) {
  const changes = article.changes.map(({ what, language }) => named(page, what, language));
  return make(
    "li",
    {},
    make("bdi", { lang: article.language, class: "import-question" }, article.question),
    make(
      "span",
      { class: "import-facts" },
      make("code", { dir: "ltr" }, article.id),
      changes.length > 0
        ? make("span", {}, changes.join(", "))
        : make("span", {}, article.languages.map((code) => page.languageName(code)).join(", ")),
      article.status !== "published" && make("span", {}, page.say(`status-${article.status}`)),
    ),
  );
}

/** What is another then, in the page's words. @param {Page} page @param {string} what @param {string} language */
function named(page, what, language) {
  if (what === "translation") return page.languageName(language);
  const keys = /** @type {Record<string, string>} */ ({ status: "filter-status", source: "language-written-in", live: "live-title", confirmed: "stale-confirm", unreviewed: "coverage-unreviewed", review_by: "review-by" });
  const label = page.say(keys[what] ?? what);
  return language ? `${label} (${page.languageName(language)})` : label;
}
