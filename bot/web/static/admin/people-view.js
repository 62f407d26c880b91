// @ts-check
/** `<people-view>`: who works here, with what administrators can do for each. */

import { api } from "../shared/api.js";
import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";
import { waysIn } from "../shared/provider.js";
import { head, joined } from "./parts.js";
import { inviteSomebody, openPerson } from "./person-dialog.js";

/**
 * @typedef {import("../shared/page.js").Page} Page
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 * @typedef {import("./person-dialog.js").Person} Person
 */

export class PeopleView extends HTMLElement {
  /** @type {Person[]} */
  #people = [];
  /** @type {{ id: number, name: string }[]} */
  #teams = [];
  /** What people call the provider that they can sign in with, "" for none. */
  #provider = "";
  #body = make("div", { class: "list-body" });

  /** @param {Page} page @param {NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
  }

  connectedCallback() {
    const { page } = this;
    const invite = make(
      "button",
      { type: "button", class: "button primary", on: { click: () => inviteSomebody(this.#context) } },
      icon("plus", 18),
      page.say("people-invite"),
    );
    fillWith(this, head(page.say("view-people"), page.say("people-intro"), invite), this.#body);
    void this.#load();
  }

  get #context() {
    return { page: this.page, notices: this.notices, teams: this.#teams, provider: this.#provider, changed: () => void this.#load() };
  }

  async #load() {
    const { page } = this;
    try {
      const [{ people }, { teams }, { provider }] = await Promise.all([api.get("/api/v1/admin/people"), api.get("/api/v1/admin/teams"), waysIn()]);
      this.#people = people;
      this.#teams = teams;
      this.#provider = provider ?? "";
    } catch (error) {
      this.notices.failed(explain(page, error));
      return;
    }
    fillWith(this.#body, make("ul", { class: "rows" }, ...this.#people.map((person) => this.#row(person))));
  }

  /** @param {Person} person */
  #row(person) {
    const { page } = this;
    const teams = this.#teams.filter(({ id }) => person.teams.includes(id)).map(({ name }) => name);
    const languages = joined(page, person.languages.map((code) => page.languageName(code)));
    return make(
      "li",
      { class: "row" },
      make(
        "div",
        { class: "row-text" },
        make("button", { type: "button", class: "row-name", on: { click: () => openPerson(this.#context, person) } }, make("bdi", {}, person.name), person.id === page.agent?.id && ` (${page.say("people-you")})`),
        make("p", { class: "row-facts" }, make("bdi", { dir: "ltr" }, person.login), make("bdi", {}, languages), teams.length > 0 && make("bdi", {}, joined(page, teams))),
      ),
      make(
        "div",
        { class: "row-marks" },
        person.provider && this.#provider && make("span", { class: "status status-published", title: page.labels.text("signin-with", { provider: this.#provider }) }, make("bdi", {}, this.#provider)),
        person.second_factor && make("span", { class: "status status-published" }, page.say("factor-title")),
        person.invited && make("span", { class: "status status-draft" }, page.say("people-invited")),
        make("span", { class: "status" }, page.say(`role-${person.role}`)),
      ),
    );
  }
}

customElements.define("people-view", PeopleView);
