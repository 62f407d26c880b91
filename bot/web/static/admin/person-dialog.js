// @ts-check
/** One of the people who work here: invited, changed, signed out, deactivated. */

import { ApiError, api } from "../shared/api.js";
import { isMineToStay } from "./conflict.js";
import { confirmed } from "../shared/choice.js";
import { make } from "../shared/dom.js";
import { explain } from "../shared/explain.js";
import { showLink } from "./link-box.js";
import { choice, field, formDialog, listed, ticks } from "./parts.js";

/**
 * @typedef {"admin" | "supervisor" | "agent" | "editor"} Role
 * @typedef {{ id: number, login: string, name: string, role: Role, languages: string[], skills: string[],
 *   teams: number[], capacity: number, invited: boolean, sessions: number, second_factor: boolean,
 *   picture: string | null, provider: { since: string, last: string } | null, version: number }} Person
 * @typedef {{ page: import("../shared/page.js").Page, notices: import("../shared/notices.js").NoticeBoard,
 *   teams: { id: number, name: string }[], provider: string, changed: () => void }} Context
 */

/** @type {Role[]} */
const ROLES = ["agent", "supervisor", "editor", "admin"];
const PEOPLE = "/api/v1/admin/people";

/** @param {Context} context */
export function inviteSomebody(context) {
  const { page, changed } = context;
  const nobody = { login: "", name: "", role: /** @type {Role} */ ("agent"), languages: [page.siteLanguage], skills: [], teams: [], capacity: 4 };
  const fields = fieldsOf(context, nobody);
  formDialog({
    title: page.say("people-invite"),
    close: page.say("close"),
    save: page.say("people-invite"),
    fields: fields.rows,
    send: async () => {
      try {
        const { person, link, mailed } = await api.post(PEOPLE, fields.read());
        changed();
        showLink(page, person.name, link, mailed ? person.login : "");
        return null;
      } catch (error) {
        return explain(page, error);
      }
    },
  });
}

/** @param {Context} context @param {Person} person */
export function openPerson(context, person) {
  const { page, notices, changed } = context;
  const fields = fieldsOf(context, person);
  const isMe = person.id === page.agent?.id;
  const act = (/** @type {string} */ label, /** @type {() => Promise<void>} */ work, look = "") =>
    make(
      "button",
      { type: "button", class: `button small ${look}`, on: { click: () => void work().catch((error) => notices.failed(explain(page, error))) } },
      page.say(label),
    );
  const dialog = formDialog({
    title: person.name,
    close: page.say("close"),
    save: page.say("save"),
    fields: [person.picture && make("img", { class: "portrait-shown", src: person.picture, alt: page.say("portrait-of", { name: person.name }) }), waysOf(context, person), ...fields.rows],
    tools: [
      act("person-link", async () => showLink(page, person.name, await api.post(`${PEOPLE}/${person.id}/link`))),
      !isMe &&
        act("person-sign-out", async () => {
          await api.post(`${PEOPLE}/${person.id}/sign-out`);
          notices.done(page.say("person-signed-out", { name: person.name }));
          changed();
        }),
      person.picture &&
        act("portrait-remove", async () => {
          await api.delete(`${PEOPLE}/${person.id}/picture`);
          dialog.close();
          notices.done(page.say("saved"));
          changed();
        }),
      !isMe &&
        person.second_factor &&
        act("factor-reset", async () => {
          if (!(await isResetMeant(page, person))) return;
          await api.post(`${PEOPLE}/${person.id}/second-factor/reset`);
          dialog.close();
          notices.done(page.say("factor-was-reset", { name: person.name }));
          changed();
        }),
      !isMe &&
        person.provider &&
        act("person-unlink", async () => {
          if (!(await isUnlinkMeant(page, person))) return;
          await api.delete(`${PEOPLE}/${person.id}/provider`);
          dialog.close();
          notices.done(page.say("person-unlinked", { name: person.name }));
          changed();
        }),
      !isMe &&
        act(
          "person-deactivate",
          async () => {
            if (!(await isMeant(page, person))) return;
            await api.post(`${PEOPLE}/${person.id}/deactivate`);
            dialog.close();
            notices.done(page.say("person-deactivated", { name: person.name }));
            changed();
          },
          "quiet-danger",
        ),
    ],
    send: () => store(context, person, fields.read()),
  });
}

/**
 * @param {Context} context
 * @param {Person} person
 * @param {object} wanted
 * @returns {Promise<string | null>} what is wrong
 */
async function store(context, person, wanted) {
  const { page, notices, changed } = context;
  try {
    await api.put(`${PEOPLE}/${person.id}`, { ...wanted, version: person.version });
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== "changed_meanwhile") return explain(page, error);
    const isMine = await isMineToStay(page, person.name);
    const { people } = await api.get(PEOPLE);
    const newest = /** @type {Person | undefined} */ (people.find((/** @type {Person} */ one) => one.id === person.id));
    changed();
    if (!newest || !isMine) return null;
    return store(context, newest, wanted);
  }
  notices.done(page.say("saved"));
  changed();
  return null;
}

/** @param {import("../shared/page.js").Page} page @param {Person} person */
function isMeant(page, person) {
  return confirmed(page, {
    title: page.say("deactivate-title", { name: person.name }),
    text: page.say("deactivate-text"),
    label: page.say("person-deactivate"),
  });
}

/** How somebody signs in, where that is told. @param {Context} context @param {Person} person */
function waysOf({ page, provider: named }, { provider: linked }) {
  if (!linked) return null;
  const [since, last] = [linked.since, linked.last].map((one) => page.when(one));
  return make("p", { class: "hint", dir: "auto" }, page.say("person-provider", { provider: named || "OpenID Connect", since: since ?? "", last: last ?? "" }));
}

/** @param {import("../shared/page.js").Page} page @param {Person} person */
function isUnlinkMeant(page, person) {
  return confirmed(page, {
    title: page.say("unlink-title", { name: person.name }),
    text: page.say("unlink-text"),
    label: page.say("person-unlink"),
  });
}

/** @param {import("../shared/page.js").Page} page @param {Person} person */
function isResetMeant(page, person) {
  return confirmed(page, {
    title: page.say("factor-reset-title", { name: person.name }),
    text: page.say("factor-reset-text"),
    label: page.say("factor-reset"),
  });
}

/** @param {Context} context @param {Omit<Person, "id" | "invited" | "sessions" | "second_factor" | "picture" | "provider" | "version">} person */
function fieldsOf({ page, teams }, person) {
  const name = make("input", { type: "text", maxlength: 200, dir: "auto", autocomplete: "off", value: person.name });
  const login = make("input", { type: "text", maxlength: 100, dir: "ltr", autocomplete: "off", autocapitalize: "none", spellcheck: "false", value: person.login });
  const skills = make("input", { type: "text", dir: "auto", autocomplete: "off", value: person.skills.join(", ") });
  const capacity = make("input", { type: "number", min: 0, max: 50, value: person.capacity });
  const role = choice(
    page.say("person-role"),
    ROLES.map((one) => ({ value: one, label: `${page.say(`role-${one}`)}: ${page.say(`role-${one}-may`)}` })),
    person.role,
  );
  const languages = ticks(
    page.say("person-languages"),
    page.siteLanguages.map(({ code, name: own }) => ({ value: code, label: own, lang: code })),
    person.languages,
  );
  const belongs = ticks(
    page.say("person-teams"),
    teams.map((one) => ({ value: String(one.id), label: one.name })),
    person.teams.map(String),
  );
  return {
    rows: [
      field(page.say("person-name"), name, page.say("person-name-hint")),
      field(page.say("person-login"), login, page.say("person-login-hint")),
      role.row,
      languages.row,
      belongs.row,
      field(page.say("person-skills"), skills, page.say("person-skills-hint")),
      field(page.say("person-capacity"), capacity, page.say("person-capacity-hint")),
    ],
    read: () => ({
      name: name.value.trim(),
      login: login.value.trim(),
      role: role.control.value,
      languages: languages.values(),
      teams: belongs.values().map(Number),
      skills: listed(skills.value),
      capacity: Number.parseInt(capacity.value, 10) || 0,
    }),
  };
}
