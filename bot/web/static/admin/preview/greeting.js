// @ts-check
/** The bubble of a greeting as visitors see it, beside the button of the chat, where nothing of either does anything. */

import { Labels } from "../../shared/labels.js";
import { setLanguage } from "../../shared/direction.js";
import { overlaid } from "../../widget/host/overlay.js";
import { Launcher } from "../../widget/launcher.js";
import { make } from "../../widget/make.js";
import { paint } from "../../widget/paint.js";
import { Peek } from "../../widget/peek.js";
import { CHAT_SHEETS, LAUNCHER_SHEETS } from "../../widget/sheets.js";
import { loadStyle } from "../../widget/style.js";

/** @typedef {{ greeting: { text: string, questions: string[] }, language: string, direction: "ltr" | "rtl" }} Shown */

const nothing = () => {};

export class GreetingPreview {
  #peek = new Peek({ open: nothing, ask: nothing, dismiss: nothing });
  #launcher = new Launcher({ open: nothing, intend: nothing });
  #frame = make("div", { class: "tokens frame" }, this.#peek.element, this.#launcher.element);
  /** The site in a language. @type {Map<string, Promise<any>>} */
  #sites = new Map();

  async begin() {
    const host = make("div");
    const root = host.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = await loadStyle("/", [...LAUNCHER_SHEETS, ...CHAT_SHEETS.slice(1)]);
    root.append(this.#frame);
    document.body.append(host);
  }

  /** @param {Shown} wanted */
  async show({ greeting, language, direction }) {
    const known = this.#sites.get(language) ?? fetch(`/api/v1/chat/site?language=${encodeURIComponent(language)}`).then((answer) => answer.json());
    this.#sites.set(language, known);
    const { labels, accent, on_accent: onAccent, widget: look } = overlaid(await known, {});
    const said = new Labels(language, labels, direction);
    setLanguage(document.documentElement, language, direction);
    setLanguage(this.#frame, language, direction);
    paint(this.#frame, { accent: accent ?? "", onAccent: onAccent ?? "", look });
    this.#launcher.render(said, 0, look.launcher);
    this.#peek.show({ author: "bot", agent: null, text: greeting.text, html: null, language, direction }, greeting.questions);
    this.#peek.render(said, greeting.text.trim() !== "");
  }
}
