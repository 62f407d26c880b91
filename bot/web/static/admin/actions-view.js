// @ts-check
/** `<actions-view>`: what the assistant looks up in other systems for its answers. */

import { ApiError, api } from "../shared/api.js";
import { confirmed } from "../shared/choice.js";
import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";
import { tryAction } from "./action-trial.js";
import { isMineToStay } from "./conflict.js";
import { detailRows } from "./detail-rows.js";
import { readWords, wordLines, wrongWordLines } from "./lines.js";
import { choice, field, formDialog, head, nothing } from "./parts.js";
import { showSecret } from "./secret-box.js";

/**
 * @typedef {{ id: number, name: string, kind: string, url: string, needs: import("./detail-rows.js").Detail[],
 *   identity: string, words: Record<string, Record<string, string>>, active: boolean, articles: string[],
 *   version: number }} Action
 */

const ACTIONS = "/api/v1/admin/actions";
const KINDS = ["webhook", "rasa", "demo"];

export class ActionsView extends HTMLElement {
  /** @type {Action[]} */
  #all = [];
  #body = make("div", { class: "list-body" });

  /** @param {import("../shared/page.js").Page} page @param {import("../shared/notices.js").NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
  }

  connectedCallback() {
    const { page } = this;
    const add = make("button", { type: "button", class: "button primary", on: { click: () => this.#open(null) } }, icon("plus", 18), page.say("actions-add"));
    fillWith(this, head(page.say("view-actions"), page.say("actions-intro"), add), this.#body);
    void this.#load();
  }

  async #load() {
    const { page } = this;
    try {
      this.#all = (await api.get(ACTIONS)).actions;
      fillWith(this.#body, this.#all.length > 0 ? make("ul", { class: "rows" }, ...this.#all.map((one) => this.#row(one))) : nothing(page.say("actions-none")));
    } catch (error) {
      fillWith(this.#body, make("p", { role: "alert" }, explain(page, error)));
    }
  }

  /** @param {Action} one */
  #row(one) {
    const { page } = this;
    const needs = one.needs.map(({ name }) => make("bdi", { dir: "ltr" }, `{${name}}`));
    return make(
      "li",
      { class: "row" },
      make(
        "div",
        { class: "row-text" },
        make("button", { type: "button", class: "row-name", on: { click: () => this.#open(one) } }, make("bdi", { dir: "ltr" }, one.name)),
        make("p", { class: "row-facts" }, one.url ? make("bdi", { dir: "ltr", class: "webhook-url" }, one.url) : page.say(`action-kind-${one.kind}`)),
        needs.length > 0 && make("p", { class: "row-facts" }, page.say("action-details"), ...needs),
        make("p", { class: "row-facts" }, ...(one.articles.length > 0 ? [page.say("action-articles"), ...this.#articles(one)] : [page.say("action-articles-none")])),
      ),
      make("button", { type: "button", class: "button small", on: { click: () => tryAction(page, one) } }, page.say("action-try")),
      make("span", { class: `status ${one.active ? "status-published" : "status-draft"}` }, page.say(one.active ? "webhook-on" : "webhook-off")),
    );
  }

  /** @param {Action} one */
  #articles({ articles }) {
    return articles.map((id) => make("a", { href: `/editor#/article/${encodeURIComponent(id)}` }, make("bdi", {}, id)));
  }

  /** @param {Action | null} one null for a new one */
  #open(one) {
    const { page } = this;
    const name = make("input", { type: "text", dir: "ltr", autocomplete: "off", value: one?.name ?? "" });
    const kind = choice(page.say("action-kind"), KINDS.map((value) => ({ value, label: page.say(`action-kind-${value}`) })), one?.kind ?? "webhook");
    const url = make("input", { type: "url", dir: "ltr", autocomplete: "off", value: one?.url ?? "" });
    const urlField = field(page.say("webhook-url"), url, page.say("action-url-hint"));
    const showUrl = () => (urlField.hidden = kind.control.value === "demo");
    kind.control.addEventListener("change", showUrl);
    showUrl();
    const details = detailRows(page, one?.needs ?? []);
    const words = make("textarea", { rows: 4, dir: "auto" }, wordLines(one?.words ?? {}).join("\n"));
    const box = (/** @type {boolean} */ isOn) => {
      const made = make("input", { type: "checkbox" });
      made.checked = isOn;
      return made;
    };
    const vouched = box(one?.identity === "vouched");
    const active = box(one?.active ?? true);
    const dialog = formDialog({
      title: one ? one.name : page.say("actions-add"),
      close: page.say("close"),
      save: page.say("save"),
      fields: [
        field(page.say("person-name"), name, page.say("action-name-hint")),
        kind.row,
        urlField,
        details.row,
        field(page.say("action-words"), words, page.say("action-words-hint")),
        make("label", { class: "tick" }, vouched, make("span", {}, page.say("action-vouched"))),
        make("label", { class: "tick" }, active, make("span", {}, page.say("webhook-active"))),
      ],
      tools: one
        ? [
            one.kind === "webhook" && make("button", { type: "button", class: "button small", on: { click: () => void this.#renew(one, dialog) } }, page.say("webhook-renew")),
            make("button", { type: "button", class: "button small quiet-danger", on: { click: () => void this.#remove(one, dialog) } }, icon("trash", 16), page.say("action-delete")),
          ]
        : [],
      send: () => {
        const [wrong] = wrongWordLines(words.value);
        if (wrong !== undefined) return Promise.resolve(page.say("action-words-wrong", { line: wrong }));
        return this.#store(one, {
          name: name.value.trim(),
          kind: kind.control.value,
          url: kind.control.value === "demo" ? "" : url.value.trim(),
          needs: details.read(),
          identity: vouched.checked ? "vouched" : "any",
          words: readWords(words.value),
          active: active.checked,
        });
      },
    });
  }

  /** @param {Action | null} one @param {Record<string, unknown>} wanted @returns {Promise<string | null>} what is wrong */
  async #store(one, wanted) {
    const { page, notices } = this;
    try {
      if (one) {
        await api.put(`${ACTIONS}/${one.id}`, { ...wanted, version: one.version });
        notices.done(page.say("saved"));
      } else {
        const { action, secret } = await api.post(ACTIONS, wanted);
        // Nothing else is signed.
        if (action.kind === "webhook") showSecret(page, action.name, secret);
        else notices.done(page.say("saved"));
      }
    } catch (error) {
      if (!one || !(error instanceof ApiError) || error.code !== "changed_meanwhile") return explain(page, error);
      const isMine = await isMineToStay(page, one.name);
      await this.#load();
      const newest = this.#all.find(({ id }) => id === one.id);
      return isMine && newest ? this.#store(newest, wanted) : null;
    }
    await this.#load();
    return null;
  }

  /** @param {Action} one @param {HTMLDialogElement} dialog */
  async #renew(one, dialog) {
    const { page, notices } = this;
    const isMeant = await confirmed(page, { title: page.say("webhook-renew-title", { name: one.name }), text: page.say("action-renew-text"), label: page.say("webhook-renew"), look: "primary" });
    if (!isMeant) return;
    try {
      const { secret } = await api.post(`${ACTIONS}/${one.id}/secret`);
      dialog.close();
      showSecret(page, one.name, secret);
    } catch (error) {
      notices.failed(explain(page, error));
    }
    await this.#load();
  }

  /** @param {Action} one @param {HTMLDialogElement} dialog */
  async #remove(one, dialog) {
    const { page, notices } = this;
    const isMeant = await confirmed(page, { title: page.say("action-delete-title", { name: one.name }), text: page.say("action-delete-text"), label: page.say("action-delete") });
    if (!isMeant) return;
    try {
      await api.delete(`${ACTIONS}/${one.id}`);
      dialog.close();
    } catch (error) {
      notices.failed(explain(page, error));
    }
    await this.#load();
  }
}

customElements.define("actions-view", ActionsView);
