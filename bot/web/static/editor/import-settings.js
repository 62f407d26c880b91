// @ts-check
/** How files are understood, and how else they may be: encoding, separator, language, and which column is which. */

import { freshId, make } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { assigned } from "./imports.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("./imports.js").Plan} Plan
 * @typedef {import("./imports.js").Options} Options
 * @typedef {import("./imports.js").FoundFile} FoundFile
 */

const FIELDS = ["id", "language", "question", "phrasings", "answer", "category", "tags", "audience", "owner", "review_by", "status", "action", "live_answer", "tests"];
const LABELS = /** @type {Record<string, string>} */ ({ language: "filter-language", status: "filter-status", action: "live-action", live_answer: "live-template", review_by: "review-by" });
/** @type {[string, string][]} */
const SEPARATORS = [[",", ","], [";", ";"], ["|", "|"]];
const FORMATS = /** @type {Record<string, string>} */ ({ jsonl: "JSON Lines", json: "JSON", csv: "CSV", xlsx: "Excel", yaml: "YAML", md: "Markdown", html: "HTML", rasa: "Rasa", xliff: "XLIFF" });

/** @param {Page} page @param {Plan} plan @param {Options} options @param {(options: Partial<Options>) => void} change */
export function settings(page, plan, options, change) {
  const tables = plan.files.filter(({ columns }) => columns.length > 0);
  const text = plan.files.find(({ format }) => format === "csv");
  return [
    make("ul", { class: "import-files" }, ...plan.files.slice(0, 8).map((file) => described(page, file)), plan.files.length > 8 && make("li", {}, `… + ${page.number(plan.files.length - 8)}`)),
    make(
      "div",
      { class: "import-settings" },
      chooser(page.say("import-language"), "language", options.language, languages(page), (language) => change({ language })),
      text && chooser(page.say("import-encoding"), "encoding", options.encoding, encodings(page, plan), (encoding) => change({ encoding })),
      text && chooser(page.say("import-separator"), "separator", options.separator || text.separator, [...SEPARATORS, ["\t", page.say("import-tab")]], (separator) => change({ separator, columns: {} })),
    ),
    tables.length > 0 && headed(page, options, change),
    ...tables.slice(0, 3).map((file) => columnTable(page, file, change)),
  ];
}

/** @param {Page} page @param {FoundFile} file */
function described(page, file) {
  const encoding = file.guessed ? `${file.encoding} (${page.say("import-guessed")})` : file.encoding;
  return make(
    "li",
    {},
    make("bdi", { class: "import-question" }, file.name),
    make(
      "span",
      { class: "import-facts" },
      make("span", {}, FORMATS[file.format] ?? file.format),
      encoding && make("span", { dir: "auto" }, encoding),
      file.rows > 0 && make("span", {}, page.say("import-rows", { number: file.rows })),
    ),
  );
}

/** @param {Page} page @returns {[string, string][]} */
function languages(page) {
  return [["", page.say("ask-language-detect")], ...page.siteLanguages.map(({ code, name }) => /** @type {[string, string]} */ ([code, name]))];
}

/** @param {Page} page @param {Plan} plan @returns {[string, string][]} */
function encodings(page, plan) {
  return [["", page.say("import-encoding-auto")], ...plan.encodings.map(({ name, label }) => /** @type {[string, string]} */ ([name, label]))];
}

/** @param {string} label @param {string} field @param {string} value @param {[string, string][]} choices @param {(value: string) => void} choose */
function chooser(label, field, value, choices, choose) {
  const id = freshId("import");
  const select = make("select", { id, "data-field": `import-${field}`, on: { change: () => choose(select.value) } }, ...choices.map(([code, name]) => make("option", { value: code }, name)));
  select.value = value;
  return make("div", { class: "import-setting" }, make("label", { for: id }, label), make("span", { class: "select" }, select, icon("chevron", 16)));
}

/** @param {Page} page @param {Options} options @param {(options: Partial<Options>) => void} change */
function headed(page, options, change) {
  const box = make("input", { type: "checkbox", "data-field": "import-header", checked: options.header, on: { change: () => change({ header: box.checked, columns: {} }) } });
  return make("label", { class: "import-header" }, box, page.say("import-header"));
}

/** @param {Page} page @param {FoundFile} file @param {(options: Partial<Options>) => void} change */
function columnTable(page, file, change) {
  const heads = ["import-column", "import-sample", "import-field"];
  return make(
    "div",
    { class: "import-scroll", tabindex: 0, role: "group", "aria-label": `${page.say("import-columns")}: ${file.name}` },
    make(
      "table",
      { class: "import-columns" },
      make("thead", {}, make("tr", {}, ...heads.map((key) => make("th", { scope: "col" }, page.say(key))))),
      make(
        "tbody",
        {},
        ...file.columns.map((column) => {
          const own = column.field.includes(":") ? [column.field] : [];
          const select = make(
            "select",
            {
              "data-field": `column-${column.name}`,
              "aria-label": column.name,
              on: { change: () => change({ columns: assigned(file.columns, column.name, select.value) }) },
            },
            make("option", { value: "" }, page.say("import-left-out")),
            ...[...FIELDS, ...own].map((field) => make("option", { value: field }, labelOf(page, field))),
          );
          select.value = column.field;
          return make(
            "tr",
            {},
            make("th", { scope: "row" }, make("bdi", {}, column.name)),
            make("td", { class: "import-sample", dir: "auto" }, column.sample),
            make("td", {}, make("span", { class: "select" }, select, icon("chevron", 16))),
          );
        }),
      ),
    ),
  );
}

/** @param {Page} page @param {string} field */
function labelOf(page, field) {
  const [plain, language] = field.split(":");
  const label = page.say(LABELS[plain ?? ""] ?? plain ?? "");
  return language ? `${label} (${page.languageName(language)})` : label;
}
