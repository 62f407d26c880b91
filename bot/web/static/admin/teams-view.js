// @ts-check
/** `<teams-view>`: teams, who belongs to them, and when they are at work. */

import { ApiError, api } from "../shared/api.js";
import { isMineToStay } from "./conflict.js";
import { confirmed } from "../shared/choice.js";
import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { icon } from "../shared/icons.js";
import { hoursFields } from "./hours-fields.js";
import { serviceFields } from "./service-fields.js";
import { field, formDialog, head, joined, ticks } from "./parts.js";

/**
 * @typedef {import("./hours-fields.js").Hours} Hours
 * @typedef {{ id: number, name: string, hours: Hours | null, open: boolean, agents: number[], waiting: number,
 *   version: number, service: import("./service-fields.js").Service | null }} Team
 */

const TEAMS = "/api/v1/admin/teams";

export class TeamsView extends HTMLElement {
  /** @type {Team[]} */
  #teams = [];
  /** @type {import("./person-dialog.js").Person[]} */
  #people = [];
  #body = make("div", { class: "list-body" });

  /** @param {import("../shared/page.js").Page} page @param {import("../shared/notices.js").NoticeBoard} notices */
  constructor(page, notices) {
    super();
    this.page = page;
    this.notices = notices;
  }

  connectedCallback() {
    const { page } = this;
    const add = make("button", { type: "button", class: "button primary", on: { click: () => this.#open(null) } }, icon("plus", 18), page.say("teams-add"));
    fillWith(this, head(page.say("view-teams"), page.say("teams-intro"), add), this.#body);
    void this.#load();
  }

  async #load() {
    try {
      const [{ teams }, { people }] = await Promise.all([api.get(TEAMS), api.get("/api/v1/admin/people")]);
      this.#people = people;
      this.#show(teams);
    } catch (error) {
      this.notices.failed(explain(this.page, error));
    }
  }

  /** @param {Team[]} teams */
  #show(teams) {
    this.#teams = teams;
    fillWith(this.#body, make("ul", { class: "rows" }, ...teams.map((team) => this.#row(team))));
  }

  /** @param {Team} team */
  #row(team) {
    const { page } = this;
    const members = this.#people.filter(({ id }) => team.agents.includes(id)).map(({ name }) => name);
    return make(
      "li",
      { class: "row" },
      make(
        "div",
        { class: "row-text" },
        make("button", { type: "button", class: "row-name", on: { click: () => this.#open(team) } }, make("bdi", {}, team.name)),
        make(
          "p",
          { class: "row-facts" },
          this.#isFirst(team) && make("span", {}, page.say("teams-first")),
          make("bdi", {}, joined(page, members) || page.say("teams-nobody")),
          team.hours && make("bdi", { dir: "ltr" }, team.hours.time_zone),
        ),
      ),
      make("span", { class: `status ${team.open ? "status-published" : ""}` }, page.say(team.hours === null ? "hours-always" : team.open ? "teams-open" : "teams-closed")),
    );
  }

  /** @param {Team} team */
  #isFirst(team) {
    return team.id === this.#teams[0]?.id;
  }

  /** @param {Team | null} team */
  #open(team) {
    const { page } = this;
    const name = make("input", { type: "text", maxlength: 100, dir: "auto", autocomplete: "off", value: team?.name ?? "" });
    const members = ticks(
      page.say("teams-members"),
      this.#people.filter(({ role }) => role !== "editor").map((one) => ({ value: String(one.id), label: one.name })),
      (team?.agents ?? []).map(String),
      page.say("teams-members-hint"),
    );
    const hours = hoursFields(page, team?.hours ?? null);
    const service = serviceFields(page, team?.service ?? null);
    const dialog = formDialog({
      title: team?.name ?? page.say("teams-add"),
      close: page.say("close"),
      save: page.say("save"),
      fields: [field(page.say("teams-name"), name), members.row, make("div", { class: "field" }, make("p", { class: "label" }, page.say("hours-title")), hours.row), service.row],
      tools: [
        team !== null &&
          !this.#isFirst(team) &&
          make("button", { type: "button", class: "button small quiet-danger", on: { click: () => void this.#remove(team, dialog) } }, icon("trash", 16), page.say("teams-delete")),
      ],
      send: () => this.#store(team, { name: name.value.trim(), agents: members.values().map(Number), hours: hours.read(), service: service.read() }),
    });
  }

  /** @param {Team | null} team @param {object} wanted @returns {Promise<string | null>} */
  async #store(team, wanted) {
    const { page, notices } = this;
    try {
      const { teams } = team ? await api.put(`${TEAMS}/${team.id}`, { ...wanted, version: team.version }) : await api.post(TEAMS, wanted);
      this.#show(teams);
      notices.done(page.say("saved"));
      return null;
    } catch (error) {
      if (!team || !(error instanceof ApiError) || error.code !== "changed_meanwhile") return explain(page, error);
      return this.#settle(team, wanted);
    }
  }

  /** @param {Team} team @param {object} wanted @returns {Promise<string | null>} */
  async #settle(team, wanted) {
    const { page } = this;
    const isMine = await isMineToStay(page, team.name);
    const { teams } = await api.get(TEAMS);
    this.#show(teams);
    const newest = this.#teams.find(({ id }) => id === team.id);
    return newest && isMine ? this.#store(newest, wanted) : null;
  }

  /** @param {Team} team @param {HTMLDialogElement} dialog */
  async #remove(team, dialog) {
    const { page, notices } = this;
    const isMeant = await confirmed(page, {
      title: page.say("team-delete-title", { name: team.name }),
      text: page.say("team-delete-text", { count: team.waiting }),
      label: page.say("teams-delete"),
    });
    if (!isMeant) return;
    try {
      const { teams } = await api.delete(`${TEAMS}/${team.id}`);
      dialog.close();
      this.#show(teams);
      notices.done(page.say("team-deleted", { name: team.name }));
    } catch (error) {
      notices.failed(explain(page, error));
    }
  }
}

customElements.define("teams-view", TeamsView);
