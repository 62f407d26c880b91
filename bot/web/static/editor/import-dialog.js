// @ts-check
/**
 * `<import-dialog>`: files chosen, what bringing them in would do, and doing it.
 *
 * Nothing is stored before the plan has been seen. Dispatches `imported` when articles have been stored.
 */

import { ApiError } from "../shared/api.js";
import { fillWith, freshId, make, redraw } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";
import { faultTable, planned } from "./import-plan.js";
import { ImportTrial } from "./import-trial.js";
import { settings } from "./import-settings.js";
import * as imports from "./imports.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 */

const LOOK_AGAIN = 600;
/** How many looks in a row may fail before that is told. */
const PATIENCE = 5;
const ENDINGS = ".jsonl,.ndjson,.json,.csv,.tsv,.tab,.xlsx,.yml,.yaml,.md,.markdown,.html,.htm,.xlf,.xliff,.zip";

/** What is taken, by names that are the same in every language. */
const FORMATS = "JSON, CSV, Excel, YAML, Markdown, HTML, XLIFF";
const SYSTEMS = "Zendesk, Intercom, Chatwoot, Help Scout, Rasa";

export class ImportDialog extends HTMLElement {
  /** @type {File[]} */
  #files = [];
  #options = imports.noOptions();
  /** @type {imports.Plan | null} */
  #plan = null;
  /** @type {imports.Progress | null} */
  #progress = null;
  /** It keeps what is chosen while the dialog is drawn anew. @type {ImportTrial | null} */
  #trial = null;
  #failure = "";
  #isReading = false;
  #isStarting = false;
  #missed = 0;
  /** @type {AbortController | null} */
  #asking = null;
  #timer = 0;
  #heading = freshId("import");
  #body = make("div", { class: "import-body" });
  #foot = make("div", { class: "choice-options" });
  #dialog = make(
    "dialog",
    { class: "choice import", "aria-labelledby": this.#heading, on: { close: () => this.remove(), cancel: (/** @type {Event} */ event) => this.#isGoing && !this.#failure && event.preventDefault() } },
  );

  /** @param {Page} page @param {NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
    this.addEventListener("dragover", (event) => event.preventDefault());
    this.addEventListener("drop", (event) => {
      event.preventDefault();
      const dropped = [...(event.dataTransfer?.files ?? [])];
      if (dropped.length > 0 && !this.#isGoing) this.#take(dropped);
    });
  }

  /** Show the dialog over the page. */
  open() {
    document.body.append(this);
    fillWith(this.#dialog, make("h2", { id: this.#heading, tabindex: -1 }, this.page.say("import-title")), this.#body, this.#foot);
    this.replaceChildren(this.#dialog);
    this.#draw();
    this.#dialog.showModal();
  }

  disconnectedCallback() {
    this.#asking?.abort();
    clearTimeout(this.#timer);
  }

  get #isGoing() {
    return this.#isStarting || this.#progress?.state === "running";
  }

  /** @param {File[]} files */
  #take(files) {
    this.#files = files;
    this.#options = imports.noOptions();
    this.#plan = null;
    void this.#look();
  }

  /** What would the files do, as they are understood now? */
  async #look() {
    const { page } = this;
    this.#asking?.abort();
    this.#failure = "";
    if (imports.isTooLarge(this.#files)) {
      this.#isReading = false;
      this.#plan = null;
      this.#failure = page.say("import-too-large", { most: imports.MOST });
      this.#draw();
      return;
    }
    const asking = new AbortController();
    this.#asking = asking;
    this.#isReading = true;
    this.#draw();
    try {
      this.#plan = await imports.plan(this.#files, this.#options, asking.signal);
      this.#trial = this.#plan.trial === null ? null : new ImportTrial(page, this.#plan.trial);
    } catch (error) {
      if (asking.signal.aborted) return;
      this.#plan = null;
      // A file that was changed since it was chosen cannot be read any more.
      this.#failure = explain(page, error);
    }
    if (asking.signal.aborted) return;
    this.#isReading = false;
    this.#draw();
  }

  async #go() {
    const { page } = this;
    const plan = this.#plan;
    if (!plan || this.#isGoing) return;
    this.#failure = "";
    this.#isStarting = true;
    this.#draw();
    try {
      this.#progress = await imports.begin(this.#files, this.#options, plan.mark, this.#trial?.anyway ?? false);
      this.#isStarting = false;
      this.#missed = 0;
      this.#draw();
      this.#watch();
    } catch (error) {
      this.#isStarting = false;
      const isOvertaken = error instanceof ApiError && error.code === "changed_meanwhile";
      if (isOvertaken) await this.#look();
      this.#failure = isOvertaken ? page.say("import-overtaken") : explain(page, error);
      this.#draw();
    }
  }

  #watch() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#follow(), LOOK_AGAIN);
  }

  async #follow() {
    const { page } = this;
    const before = this.#failure;
    try {
      if (this.#progress) this.#progress = await imports.progress(this.#progress.id);
      this.#missed = 0;
      this.#failure = "";
    } catch (error) {
      // The next look may succeed; where that is not likely, nobody has to wait for it.
      this.#missed += 1;
      const isPassing = !(error instanceof ApiError) || error.isPassing;
      if (!isPassing || this.#missed >= PATIENCE) this.#failure = explain(page, error);
    }
    const progress = this.#progress;
    if (!progress || !this.isConnected) return;
    if (progress.state === "running") {
      // What is drawn once is read out once.
      if (!this.#failure || this.#failure !== before) this.#draw();
      this.#watch();
    } else if (progress.state === "done") {
      this.dispatchEvent(new Event("imported"));
      const stored = page.say("dialogues-imported", { added: progress.added, changed: progress.changed, same: progress.left });
      const counts = progress.held > 0 ? `${stored} ${page.say("import-held", { number: page.number(progress.held) })}` : stored;
      // What could not be stored stays to be read.
      if (progress.message) this.notices.failed(`${counts} ${progress.message}`);
      else this.notices.done(counts);
      this.#dialog.close();
    } else {
      // Of one that failed late, the articles are stored.
      this.dispatchEvent(new Event("imported"));
      this.#failure = progress.state === "lost" ? page.say("import-lost") : page.say("failed", { message: progress.message });
      this.#progress = null;
      this.#draw();
    }
  }

  #draw() {
    redraw(this.#dialog, () => {
      fillWith(this.#body, ...this.#content());
      fillWith(this.#foot, ...this.#buttons());
    });
  }

  #content() {
    const { page } = this;
    const plan = this.#plan;
    const failure = this.#failure && make("p", { class: "fault", role: "alert", dir: "auto" }, this.#failure);
    if (this.#isGoing) {
      const { done, total } = this.#progress ?? { done: 0, total: 0 };
      const words = page.say("import-going", { done: page.number(done), total: page.number(total) });
      return [
        failure,
        make("p", { role: "status" }, total > 0 ? words : page.say("loading")),
        make("progress", total > 0 ? { max: total, value: done, "aria-label": page.say("import-title") } : { "aria-label": page.say("import-title") }),
      ];
    }
    if (this.#isReading && !plan) return [make("p", { role: "status" }, page.say("import-reading"))];
    if (!plan) return [failure, make("p", { class: "import-hint" }, page.say("import-hint", { formats: FORMATS, systems: SYSTEMS })), this.#chooser()];
    return [
      failure,
      make("div", { "aria-busy": this.#isReading ? "true" : null, class: "import-plan" }, ...this.#seen(plan)),
    ];
  }

  /** @param {imports.Plan} plan */
  #seen(plan) {
    const { page } = this;
    const change = (/** @type {Partial<imports.Options>} */ options) => {
      this.#options = { ...this.#options, ...options };
      void this.#look();
    };
    const isIdle = plan.fault_count === 0 && plan.added_count + plan.changed_count === 0;
    return [
      plan.faults.length > 0 && faultTable(page, plan),
      plan.faults.length === 0 && isIdle && make("p", { role: "status" }, page.say("import-nothing")),
      ...settings(page, plan, this.#options, change),
      plan.trial !== null && this.#trial,
      ...planned(page, plan),
    ];
  }

  #chooser() {
    const { page } = this;
    const taken = (/** @type {HTMLInputElement} */ field) => {
      const files = [...(field.files ?? [])];
      field.value = "";
      if (files.length > 0) this.#take(files);
    };
    const files = make("input", { type: "file", class: "unseen", tabindex: -1, "aria-hidden": "true", multiple: true, accept: ENDINGS, "data-import": "files", on: { change: () => taken(files) } });
    const folder = make("input", { type: "file", class: "unseen", tabindex: -1, "aria-hidden": "true", webkitdirectory: true, "data-import": "folder", on: { change: () => taken(folder) } });
    return make(
      "div",
      { class: "import-choose" },
      files,
      folder,
      make("button", { type: "button", class: "button primary", "data-field": "files", on: { click: () => files.click() } }, icon("upload", 18), page.say("import-choose")),
      make("button", { type: "button", class: "button", "data-field": "folder", on: { click: () => folder.click() } }, page.say("import-folder")),
    );
  }

  #buttons() {
    const { page } = this;
    const plan = this.#plan;
    const close = (/** @type {string} */ key) =>
      make("button", { type: "button", class: "button", "data-field": "cancel", on: { click: () => this.#dialog.close() } }, page.say(key));
    if (this.#isGoing) return this.#failure ? [close("close")] : [];
    const again = () => {
      this.#asking?.abort();
      this.#isReading = false;
      this.#plan = null;
      this.#files = [];
      this.#failure = "";
      this.#draw();
    };
    const count = plan ? plan.added_count + plan.changed_count : 0;
    const isReady = plan !== null && plan.fault_count === 0 && count > 0 && !this.#isReading;
    return [
      close(plan && count === 0 && plan.fault_count === 0 ? "close" : "cancel"),
      plan && make("button", { type: "button", class: "button", "data-field": "again", on: { click: again } }, page.say("import-again")),
      plan && make("button", { type: "button", class: "button primary", "data-field": "go", disabled: !isReady, on: { click: () => void this.#go() } }, page.say("import-go")),
    ];
  }
}

customElements.define("import-dialog", ImportDialog);
