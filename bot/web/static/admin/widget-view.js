// @ts-check
/** `<widget-view>`: how the widget looks on the site's pages and what it says first, beside the widget itself. */

import { ApiError, api } from "../shared/api.js";
import { debounced, fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";
import { isMineToStay } from "./conflict.js";
import { linesOf } from "./lines.js";
import { choice, copyable, field, fix, head } from "./parts.js";
import { OURS, SITE } from "./site-view.js";
import { TriggerList } from "./trigger-list.js";
import { visitorSecret } from "./visitor-secret.js";

/**
 * @typedef {import("./site-view.js").Site} Site
 * @typedef {{ side: string, theme: string, offset_side: number, offset_bottom: number, z_index: number,
 *   hidden_on_phones: boolean, agents: string, sound: boolean, launcher: Record<string, string>, consent: Record<string, string>,
 *   consent_link: string }} Look
 */

/** So long nobody has to have typed before the widget is put there anew, in milliseconds. */
const PAUSE = 400;
const HIGHEST = 2 ** 31 - 1;
const FARTHEST = 400;

export class WidgetView extends HTMLElement {
  /** @param {import("../shared/page.js").Page} page @param {import("../shared/notices.js").NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
    /** The language whose words were chosen. @type {string | undefined} */
    this.spoken = undefined;
    /** What the preview is told; null before there is anything. @type {(() => object) | null} */
    this.wanted = null;
    this.form = make("div");
    /** The version of what was seen of the site last. @type {string | null} */
    this.version = null;
    this.triggers = new TriggerList(page, notices, ({ version }) => (this.version = version));
    this.preview = make("iframe", { class: "widget-preview", src: "/static/admin/preview/index.html", title: page.say("widget-preview") });
    this.tell = debounced(() => {
      if (this.wanted) this.preview.contentWindow?.postMessage(this.wanted(), location.origin);
    }, PAUSE);
    this.hear = (/** @type {MessageEvent} */ event) => {
      if (event.source === this.preview.contentWindow && event.origin === location.origin && event.data === "ready") this.tell.now();
    };
  }

  connectedCallback() {
    const { page } = this;
    addEventListener("message", this.hear);
    const columns = make(
      "div",
      { class: "widget-columns" },
      make("div", { class: "widget-settings" }, this.form, this.triggers.element, this.#line(), visitorSecret(page, this.notices)),
      make("section", { class: "card widget-try" }, make("h2", {}, page.say("widget-preview")), make("p", { class: "hint" }, page.say("widget-preview-hint")), this.preview),
    );
    fillWith(this, head(page.say("view-widget"), page.say("widget-intro")), columns);
    void this.#load();
  }

  disconnectedCallback() {
    removeEventListener("message", this.hear);
    this.tell.cancel();
  }

  async #load() {
    try {
      this.#draw(await api.get(SITE));
    } catch (error) {
      this.notices.failed(explain(this.page, error));
    }
  }

  /** @param {Site} site */
  #draw(site) {
    const { page } = this;
    this.version = site.version;
    this.triggers.show(site);
    const looks = this.#looks(site);
    const words = this.#words(site);
    const read = () => ({ ...looks.read(), ...words.read(), widget: { ...looks.readLook(), ...words.readLook() } });
    this.wanted = () => ({ settings: settingsOf(read(), words.language()), ...words.spoken() });
    const form = make(
      "form",
      { novalidate: true, on: { input: () => this.tell(), change: () => this.tell() } },
      looks.row,
      words.row,
      make("p", { class: "form-foot" }, make("button", { type: "submit", class: "button primary" }, page.say("save"))),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#store(read(), this.version);
    });
    fillWith(this.form, form);
    this.tell.now();
  }

  /** @param {Site} site */
  #looks({ values }) {
    const { page } = this;
    const { widget } = values;
    const accent = make("input", { type: "color", value: values.accent || OURS });
    const one = (/** @type {string} */ key, /** @type {string[]} */ of, /** @type {string} */ value) => choice(page.say(`widget-${key}`), of.map((name) => ({ value: name, label: page.say(`widget-${key}-${name}`) })), value);
    const side = one("side", ["end", "start", "left", "right"], widget.side);
    const theme = one("theme", ["auto", "light", "dark"], widget.theme);
    const number = (/** @type {number} */ value, /** @type {number} */ most) => make("input", { type: "number", min: 0, max: most, step: 1, value });
    const offsets = { side: number(widget.offset_side, FARTHEST), bottom: number(widget.offset_bottom, FARTHEST), layer: number(widget.z_index, HIGHEST) };
    const phones = make("input", { type: "checkbox" });
    phones.checked = widget.hidden_on_phones;
    const agents = one("agents", ["pictures", "names", "nobody"], widget.agents);
    const sound = make("input", { type: "checkbox" });
    sound.checked = widget.sound;
    return {
      row: make(
        "section",
        { class: "card" },
        make("h2", {}, page.say("widget-looks")),
        field(page.say("site-accent"), accent),
        theme.row,
        side.row,
        field(page.say("widget-offset-side"), offsets.side),
        field(page.say("widget-offset-bottom"), offsets.bottom),
        field(page.say("widget-layer"), offsets.layer, "z-index"),
        make("label", { class: "tick" }, phones, make("span", {}, page.say("widget-phones"))),
        make("p", { class: "hint" }, page.say("widget-phones-hint")),
        agents.row,
        make("label", { class: "tick" }, sound, make("span", {}, page.say("widget-sound"))),
        make("p", { class: "hint" }, page.say("widget-sound-hint")),
      ),
      read: () => ({ accent: accent.value === OURS ? "" : accent.value }),
      readLook: () => ({
        side: side.control.value,
        theme: theme.control.value,
        offset_side: Number(offsets.side.value) || 0,
        offset_bottom: Number(offsets.bottom.value) || 0,
        z_index: Number(offsets.layer.value) || 0,
        hidden_on_phones: phones.checked,
        agents: agents.control.value,
        sound: sound.checked,
      }),
    };
  }

  /** What it says, in one language at a time. @param {Site} site */
  #words({ values, languages, fixed }) {
    const { page } = this;
    const offered = values.languages.flatMap((code) => languages.find((one) => one.code === code) ?? []);
    // Whoever sets it reads their own language best; after saving they go on in the one that they were at.
    const first = (offered.find(({ code }) => code === page.labels.language) ?? offered[0])?.code;
    const language = choice(page.say("site-texts-language"), offered.map(({ code, name }) => ({ value: code, label: name, lang: code })), this.spoken ?? first ?? "en");
    const name = make("input", { type: "text", maxlength: 80, dir: "auto", value: values.name });
    const link = make("input", { type: "url", dir: "ltr", maxlength: 500, autocomplete: "off", value: values.widget.consent_link });
    const texts = {
      launcher: { ...values.widget.launcher },
      greeting: { ...values.greeting },
      starters: Object.fromEntries(Object.entries(values.starters).map(([code, lines]) => [code, lines.join("\n")])),
      consent: { ...values.widget.consent },
    };
    const controls = {
      launcher: make("input", { type: "text", maxlength: 30 }),
      greeting: make("textarea", { rows: 2, maxlength: 500 }),
      starters: make("textarea", { rows: 4, maxlength: 400 }),
      consent: make("textarea", { rows: 2, maxlength: 500 }),
    };
    const names = /** @type {(keyof typeof texts)[]} */ (Object.keys(texts));
    const show = () => {
      const chosen = offered.find(({ code }) => code === language.control.value);
      for (const key of names) {
        Object.assign(controls[key], { lang: chosen?.code ?? "en", dir: chosen?.direction ?? "auto", value: texts[key][language.control.value] ?? "" });
      }
    };
    for (const key of names) {
      controls[key].addEventListener("input", () => {
        texts[key][language.control.value] = controls[key].value;
      });
    }
    language.control.addEventListener("change", () => {
      this.spoken = language.control.value;
      show();
    });
    show();
    const consent = make("div", { class: "stack" }, field(page.say("widget-consent"), controls.consent, page.say("widget-consent-hint")), field(page.say("widget-consent-link"), link));
    fix(page, consent, fixed.consent);
    return {
      row: make(
        "section",
        { class: "card" },
        make("h2", {}, page.say("widget-words")),
        field(page.say("site-name"), name, page.say("site-name-hint")),
        language.row,
        field(page.say("widget-launcher"), controls.launcher),
        field(page.say("site-greeting"), controls.greeting, page.say("site-greeting-hint")),
        field(page.say("site-starters"), controls.starters, page.say("site-starters-hint")),
        consent,
      ),
      language: () => language.control.value,
      spoken: () => ({ language: language.control.value, direction: offered.find(({ code }) => code === language.control.value)?.direction ?? "ltr" }),
      read: () => ({
        name: name.value,
        greeting: texts.greeting,
        starters: Object.fromEntries(Object.entries(texts.starters).map(([code, text]) => [code, linesOf(text)])),
      }),
      readLook: () => ({ launcher: texts.launcher, consent: texts.consent, consent_link: link.value.trim() }),
    };
  }

  #line() {
    const { page } = this;
    const line = `<script src="${location.origin}/widget.js" async></script>`;
    const { shown, told, button } = copyable(page, line, { "aria-label": page.say("widget-line") }, "small", icon("attach", 16), page.say("widget-copy"));
    return make(
      "section",
      { class: "card" },
      make("h2", {}, page.say("widget-line")),
      make("p", { class: "hint" }, page.say("widget-line-hint")),
      make("div", { class: "field" }, shown),
      make("div", { class: "step-foot" }, button, told),
    );
  }

  /** @param {object} values @param {string | null} version */
  async #store(values, version) {
    const { page, notices } = this;
    try {
      const site = await api.put(SITE, { values, version });
      this.#draw(site);
      this.dispatchEvent(new CustomEvent("site", { detail: site, bubbles: true }));
      notices.done(page.say("saved"));
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== "changed_meanwhile") notices.failed(explain(page, error));
      else if (await isMineToStay(page, page.say("view-widget"))) await this.#store(values, null);
      else await this.#load();
    }
  }
}

/**
 * What the widget is tried with, as a page would set it: only what is there, the rest is as it comes.
 *
 * @param {{ name: string, accent: string, greeting: Record<string, string>, starters: Record<string, string[]>, widget: any }} values
 * @param {string} language
 */
export function settingsOf({ name, accent, greeting, starters, widget }, language) {
  const all = {
    title: name,
    accent: accent || OURS,
    greeting: greeting[language],
    starters: starters[language] ?? [],
    side: widget.side,
    theme: widget.theme,
    offsetSide: widget.offset_side,
    offsetBottom: widget.offset_bottom,
    launcher: widget.launcher[language],
    consent: widget.consent[language],
    consentLink: widget.consent_link,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== ""));
}

customElements.define("widget-view", WidgetView);
