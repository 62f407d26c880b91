// @ts-check
/** `<start-view>`: a new site is set up in five short steps: who you are, its languages, hours, a colleague, the line. */

import { ApiError, api } from "../shared/api.js";
import { fillWith, make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { siteLine } from "./channels-view.js";
import { hoursFields, officeHours } from "./hours-fields.js";
import { showLink } from "./link-box.js";
import { field } from "./parts.js";
import { newPassword } from "./password-fields.js";
import { languageFields, SITE } from "./site-view.js";

/** @typedef {import("../shared/page.js").Agent} Agent */

const STEPS = /** @type {const} */ (["you", "site", "hours", "colleague", "line"]);
const SPENT = ["unknown_link", "link_used", "link_expired", "set_up_already"];

export class StartView extends HTMLElement {
  #step = 0;

  /**
   * @param {import("../shared/page.js").Page} page
   * @param {import("../shared/notices.js").NoticeBoard} notices
   * @param {string} token of the link that the server printed; "" on its own machine
   * @param {(agent: Agent) => Promise<void>} enter
   */
  constructor(page, notices, token, enter) {
    super();
    this.page = page;
    this.notices = notices;
    this.token = token;
    this.enter = enter;
    this.#step = page.agent ? 1 : 0;
  }

  connectedCallback() {
    this.draw();
  }

  /** Draw the step that is open, such as in another language. */
  draw() {
    const draw = { you: () => this.#you(), site: () => this.#site(), hours: () => this.#hours(), colleague: () => this.#colleague(), line: () => this.#line() };
    void draw[STEPS[this.#step] ?? "line"]().catch((error) => this.notices.failed(explain(this.page, error)));
  }

  #next() {
    this.#step += 1;
    this.draw();
    window.scrollTo({ top: 0 });
  }

  /**
   * @param {string} title
   * @param {string} intro
   * @param {(Node | null)[]} fields
   * @param {(() => Promise<string | null>) | null} send what is wrong, null where it can go on, "" where it has gone on
   * @param {boolean} [isOptional]
   */
  #form(title, intro, fields, send, isOptional = false) {
    const { page } = this;
    const fault = make("p", { class: "fault", role: "alert" });
    const button = make("button", { type: "submit", class: "button primary" }, page.say("start-next"));
    const heading = make("h1", { tabindex: -1 }, title);
    const form = make(
      "form",
      { class: "step card", novalidate: true },
      make("ol", { class: "steps", "aria-label": page.say("start-step", { step: this.#step + 1, of: STEPS.length }) }, ...STEPS.map((_, number) => make("li", { class: number < this.#step ? "done" : "", "aria-current": number === this.#step ? "step" : null }))),
      heading,
      make("p", {}, intro),
      ...fields,
      fault,
      send && make("div", { class: "step-foot" }, button, isOptional && make("button", { type: "button", class: "button", on: { click: () => this.#next() } }, page.say("start-skip"))),
    );
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (!send || button.getAttribute("aria-disabled") === "true") return;
      button.setAttribute("aria-disabled", "true");
      fault.textContent = "";
      const wrong = await send().catch((error) => explain(page, error));
      button.removeAttribute("aria-disabled");
      if (wrong === null) this.#next();
      else fault.textContent = wrong;
    });
    fillWith(this, form);
    heading.focus();
  }

  async #you() {
    const { page } = this;
    const name = make("input", { type: "text", maxlength: 200, dir: "auto", autocomplete: "name" });
    const login = make("input", { type: "text", maxlength: 100, dir: "ltr", autocomplete: "username", autocapitalize: "none", spellcheck: "false" });
    const password = newPassword(page);
    await Promise.resolve();
    this.#form(
      page.say("start-you-title"),
      page.say("start-you-intro"),
      [field(page.say("person-name"), name, page.say("person-name-hint")), field(page.say("person-login"), login, page.say("person-login-hint")), password.row],
      async () => {
        if (!name.value.trim() || !login.value.trim()) return page.say("start-incomplete");
        return password.fault() || (await this.#takeAccount(name.value.trim(), login.value.trim(), password.control.value));
      },
    );
  }

  /** @param {string} name @param {string} login @param {string} password @returns {Promise<string | null>} */
  async #takeAccount(name, login, password) {
    const { page } = this;
    try {
      this.token ||= (await api.post("/api/v1/setup")).token;
      const { agent } = await api.post("/api/v1/account/link/password", { token: this.token, password });
      // The address holds the link no more: a reload goes on, and history keeps nothing that opened a door.
      history.replaceState(null, "", "#/start");
      const { people } = await api.get("/api/v1/admin/people");
      const me = people.find((/** @type {{ id: number }} */ one) => one.id === agent.id);
      const mine = { ...me, name, login };
      const stored = await api.put(`/api/v1/admin/people/${agent.id}`, pick(mine));
      // Entering draws what is open: the next step.
      this.#step = 1;
      await this.enter({ ...agent, ...stored });
      return "";
    } catch (error) {
      if (error instanceof ApiError && SPENT.includes(error.code)) return page.say(error.code === "set_up_already" ? "start-done-already" : error.code.replace("_", "-"));
      throw error;
    }
  }

  async #site() {
    const { page } = this;
    const site = await api.get(SITE);
    const name = make("input", { type: "text", maxlength: 80, dir: "auto", value: site.values.name });
    const languages = languageFields(page, site);
    const isFixed = "languages" in site.fixed;
    this.#form(
      page.say("start-site-title"),
      page.say("start-site-intro"),
      [field(page.say("site-name"), name, page.say("site-name-hint")), ...(isFixed ? [make("p", { class: "fixed-note" }, page.say("site-fixed", { variable: site.fixed.languages }))] : languages.rows)],
      async () => {
        await api.put(SITE, { values: { name: name.value, ...(isFixed ? {} : { languages: languages.read() }) }, version: null });
        return null;
      },
    );
  }

  async #hours() {
    const { page } = this;
    const { teams } = await api.get("/api/v1/admin/teams");
    const team = teams[0];
    const hours = hoursFields(page, team?.hours ?? officeHours());
    this.#form(page.say("start-hours-title"), page.say("start-hours-intro"), [hours.row], async () => {
      const wanted = { name: team.name, agents: team.agents, hours: hours.read(), version: team.version };
      await api.put(`/api/v1/admin/teams/${team.id}`, wanted);
      return null;
    });
  }

  async #colleague() {
    const { page } = this;
    const name = make("input", { type: "text", maxlength: 200, dir: "auto", autocomplete: "off" });
    const login = make("input", { type: "text", maxlength: 100, dir: "ltr", autocomplete: "off", autocapitalize: "none", spellcheck: "false" });
    const { values } = await api.get(SITE);
    this.#form(
      page.say("start-colleague-title"),
      page.say("start-colleague-intro"),
      [field(page.say("person-name"), name), field(page.say("person-login"), login, page.say("person-login-hint"))],
      async () => {
        if (!login.value.trim()) return page.say("start-incomplete");
        const { person, link, mailed } = await api.post("/api/v1/admin/people", { name: name.value, login: login.value, role: "agent", languages: values.languages });
        showLink(page, person.name, link, mailed ? person.login : "");
        return null;
      },
      true,
    );
  }

  async #line() {
    const { page } = this;
    await Promise.resolve();
    this.#form(
      page.say("start-line-title"),
      page.say("start-line-intro"),
      [siteLine(page), make("p", { class: "step-foot" }, make("a", { class: "button primary", href: "/desk" }, page.say("start-to-desk")), make("a", { class: "button", href: "/", target: "_blank" }, page.say("start-to-shop")), make("a", { class: "button", href: "/admin#/people" }, page.say("page-title")))],
      null,
    );
  }
}

/** What of somebody can be changed. @param {import("./person-dialog.js").Person} person */
function pick({ login, name, role, languages, skills, teams, capacity, version }) {
  return { login, name, role, languages, skills, teams, capacity, version };
}

customElements.define("start-view", StartView);
