// @ts-check
/**
 * Puts the pages into few files, small and named by what is in them: `node bundle_pages.js MODULES STATIC BUILT`, called by
 * build_pages.py. Below MODULES npm has installed esbuild; STATIC has the pages as they are written, BUILT is filled.
 *
 * - `widget.js`: what a site embeds, launcher and all; the server puts the site into it and hands it out at /widget.js
 * - `chat-DIGEST.js`: the rest of the widget, with its style sheets
 * - `triggers-DIGEST.js`: what watches for the moment of a greeting, for sites that have any
 * - of each page `NAME.html`, as it is written but for its script and its style sheets, which are one of each
 *
 * Prints a JSON object with the names of the files that the widget brings later.
 */

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";

const [modules, statics, built] = /** @type {[string, string, string]} */ (/** @type {unknown} */ (process.argv.slice(2)));
const esbuild = createRequire(join(modules, "here.js"))("esbuild");

/** The pages, by the names under which the server asks for them. */
const PAGES = {
  shop: "shop/index.html",
  desk: "desk/index.html",
  reports: "desk/reports/index.html",
  wallboard: "desk/wallboard/index.html",
  editor: "editor/index.html",
  admin: "admin/index.html",
};

const COMMON = {
  bundle: true,
  minify: true,
  write: false,
  charset: "utf8",
  target: "es2022",
  legalComments: "none",
  logLevel: "error",
};

/** Replaces what has to stand in a text once; a text without it has changed, and this file is to be changed with it. */
function replaced(/** @type {string} */ text, /** @type {string} */ what, /** @type {string} */ by) {
  if (!text.includes(what)) throw new Error(`bundle_pages.js looks for ${what} in vain`);
  return text.replace(what, () => by);
}

/** Writes a file named by its content. @param {string} name @param {string} ending @param {string} text */
async function kept(name, ending, text) {
  const digest = createHash("sha256").update(text).digest("hex").slice(0, 12);
  const file = `${name}-${digest}.${ending}`;
  await writeFile(join(built, file), text);
  return file;
}

/** @param {object} options */
async function bundled(options) {
  const { outputFiles } = await esbuild.build({ ...COMMON, ...options });
  return outputFiles[0].text;
}

/** @param {string[]} sheets below STATIC, in their order @returns {Promise<string>} */
function styles(sheets) {
  const contents = sheets.map((sheet) => `@import "./${sheet}";`).join("\n");
  return bundled({ stdin: { contents, resolveDir: statics, loader: "css" } });
}

/** Of a sheet of tokens those that another sheet names, and those of which they are made. @param {string} sheet @param {string} tokens */
function tokensFor(sheet, tokens) {
  const declared = [...tokens.matchAll(/(--[\w-]+):([^;}]+)/g)];
  const wanted = new Set();
  const want = (/** @type {string} */ text) => {
    for (const [, name] of text.matchAll(/var\((--[\w-]+)/g)) {
      if (wanted.has(name)) continue;
      wanted.add(name);
      for (const [, other, value] of declared) if (other === name) want(/** @type {string} */ (value));
    }
  };
  want(sheet);
  return tokens.replace(/(--[\w-]+):[^;}]+;?/g, (declaration, name) => (wanted.has(name) ? declaration : ""));
}

/** What the modules say in one way as they lie, and in another as a bundle. */
const AS_BUNDLE = {
  name: "as a bundle",
  setup(/** @type {any} */ build) {
    const changed = (/** @type {RegExp} */ filter, /** @type {(text: string) => string | Promise<string>} */ change) =>
      build.onLoad({ filter }, async (/** @type {{ path: string }} */ { path }) => ({ contents: await change(await readFile(path, "utf8")), loader: "js" }));
    // Imported at once: to be imported later, each module would be in a function of its own, which costs 200 bytes.
    changed(/widget[/\\]widget\.js$/, (text) => {
      const script = replaced(text, "import(`${base}static/widget/main.js`)", "Promise.resolve(first)");
      return `import * as first from "./main.js";\n${script}`;
    });
    changed(/widget[/\\]sheets\.js$/, async (text) => {
      let bundle = text;
      const launcher = await styles(["widget/launcher.css"]);
      for (const [index, [quoted, sheet]] of [...text.matchAll(/"static\/([^"]+)"/g)].entries()) {
        const style = await styles([/** @type {string} */ (sheet)]);
        // The first file is the launcher's, and its first sheet that of the tokens.
        bundle = replaced(bundle, quoted, JSON.stringify(index === 0 ? tokensFor(launcher, style) : style));
      }
      return bundle;
    });
    // A worker is a file by itself, beside the one that starts it.
    changed(/shared[/\\]metronome\.js$/, async (text) => {
      const worker = await bundled({ entryPoints: [join(statics, "shared/metronome-worker.js")], format: "iife" });
      return replaced(text, '"metronome-worker.js"', JSON.stringify(await kept("metronome-worker", "js", worker)));
    });
  },
};

/** @param {string} page its place below STATIC @param {string} name */
async function bundlePage(page, name) {
  const html = await readFile(join(statics, page), "utf8");
  const script = /<script type="module" src="\/static\/([^"]+)"><\/script>/.exec(html);
  const sheets = [...html.matchAll(/[ \t]*<link rel="stylesheet" href="\/static\/([^"]+)"[ \t]*\/?>\r?\n/g)];
  if (!script || sheets.length === 0) throw new Error(`bundle_pages.js finds no script or no style sheet in ${page}`);
  const code = await bundled({ entryPoints: [join(statics, /** @type {string} */ (script[1]))], format: "esm", plugins: [AS_BUNDLE] });
  const style = await styles(sheets.map((sheet) => /** @type {string} */ (sheet[1])));
  const links =
    `    <link rel="stylesheet" href="/static/built/${await kept(name, "css", style)}">\n` +
    `    <script type="module" src="/static/built/${await kept(name, "js", code)}"></script>`;
  const lean = sheets.reduce((text, [link]) => text.replace(link, ""), html);
  await writeFile(join(built, `${name}.html`), replaced(lean, script[0], links.trimStart()));
}

await rm(built, { recursive: true, force: true });
await mkdir(built, { recursive: true });
const widget = join(statics, "widget");
const [first, chat, triggers] = await Promise.all([
  bundled({ entryPoints: [join(widget, "widget.js")], format: "iife", plugins: [AS_BUNDLE] }),
  bundled({ entryPoints: [join(widget, "chat.js")], format: "esm", plugins: [AS_BUNDLE] }),
  bundled({ entryPoints: [join(widget, "triggers.js")], format: "esm" }),
  ...Object.entries(PAGES).map(([name, page]) => bundlePage(page, name)),
]);
if (!first.includes('"@hamdel-site@"')) throw new Error("bundle_pages.js: the place for the site is not in widget.js");
await writeFile(join(built, "widget.js"), first);
process.stdout.write(JSON.stringify({ chat: await kept("chat", "js", chat), triggers: await kept("triggers", "js", triggers) }));
