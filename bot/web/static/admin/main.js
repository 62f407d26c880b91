// @ts-check
/** The administration and one's own account: puts the parts together and follows the address. */

import { api, ApiError } from "../shared/api.js";
import { fillWith, make } from "../shared/dom.js";
import { icon } from "../shared/icons.js";
import { label } from "../shared/labelled.js";
import "../shared/notices.js";
import { Page } from "../shared/page.js";
import "../shared/sign-in.js";
import { AccountView } from "./account-view.js";
import { ActionsView } from "./actions-view.js";
import { AttributesView } from "./attributes-view.js";
import { CannedView } from "./canned-view.js";
import { ChannelsView } from "./channels-view.js";
import { LinkView } from "./link-view.js";
import { LogView } from "./log-view.js";
import { logoAddress } from "./logo-field.js";
import { PeopleView } from "./people-view.js";
import { addressOf, readRoute, viewsOf } from "./route.js";
import { RulesView } from "./rules-view.js";
import { SiteView } from "./site-view.js";
import { StartView } from "./start-view.js";
import { TagsView } from "./tags-view.js";
import { TeamsView } from "./teams-view.js";
import { WebhooksView } from "./webhooks-view.js";
import { WidgetView } from "./widget-view.js";

/**
 * @typedef {import("./route.js").Route} Route
 * @typedef {import("../shared/notices.js").NoticeBoard} NoticeBoard
 * @typedef {import("../shared/page.js").Agent} Agent
 */

class Administration {
  page = new Page("admin");
  /** Where the site's logo is, "" for none. */
  #logo = "";
  /** Whether the site can be set up by who is not signed in. */
  #isFresh = false;
  notices = /** @type {NoticeBoard} */ (document.querySelector("notice-board"));
  bar = /** @type {HTMLElement} */ (document.querySelector(".bar"));
  frame = /** @type {HTMLElement} */ (document.querySelector(".frame"));
  main = /** @type {HTMLElement} */ (document.querySelector("main"));
  signIn = /** @type {import("../shared/sign-in.js").SignIn} */ (document.querySelector("hamdel-sign-in"));

  async start() {
    this.page.addEventListener("language", () => this.#say());
    this.signIn.addEventListener("signed-in", (event) => void this.#enter(/** @type {CustomEvent} */ (event).detail.agent));
    this.signIn.addEventListener("language-chosen", (event) => void this.#speak(/** @type {CustomEvent} */ (event).detail.language));
    api.addEventListener("signed-out", () => this.#isForStrangers || this.signIn.show());
    this.main.addEventListener("site", (event) => this.#siteChanged(/** @type {CustomEvent} */ (event).detail));
    window.addEventListener("hashchange", () => void this.#follow());
    this.signIn.setAttribute("page", this.#route.view === "account" ? "account" : "admin");
    await this.#speak();
    await this.#follow();
  }

  get #route() {
    const route = readRoute(location.pathname, location.hash);
    const views = viewsOf(this.page.agent?.role);
    // Whoever may not see a part is shown the first of those that they may.
    const isTheirs = ["account", "link", "start"].includes(route.view) || !views.length || views.some((one) => one === route.view);
    return isTheirs ? route : { ...route, view: /** @type {import("./route.js").View} */ (views[0]) };
  }

  /** Whether the address is one for people who need not be signed in. */
  get #isForStrangers() {
    const { view } = this.#route;
    return view === "link" || (view === "start" && this.page.agent === null);
  }

  /** Whether what is shown is for people who are not signed in. */
  get #isOpenToAll() {
    return this.#isForStrangers && (this.#isFresh || this.#route.view === "link");
  }

  /** @param {string} [language] */
  async #speak(language) {
    try {
      await this.page.speak(language);
    } catch {
      if (language) this.notices.failed(this.page.say("failed-unreachable"));
    }
  }

  #say() {
    const { page } = this;
    label(document, page.labels);
    this.signIn.use({ labels: page.labels, languages: page.pageLanguages });
    this.notices.dismissLabel = page.say("dismiss");
    this.#drawBar();
    this.#draw();
  }

  /** @param {Agent} agent */
  async #enter(agent) {
    this.page.agent = agent;
    if (!this.page.hasLabels) await this.#speak();
    await this.#learnLanguages();
    this.#drawBar();
    this.#draw();
  }

  async #learnLanguages() {
    const { page } = this;
    try {
      const site = await api.get("/api/v1/chat/site", { language: page.labels.language });
      page.siteLanguages = site.languages;
      page.siteLanguage = site.default_language;
      this.#logo = site.logo ?? "";
    } catch {
      page.siteLanguages = page.pageLanguages;
    }
  }

  /** What was set of the site counts for the other parts at once. @param {import("./site-view.js").Site} site */
  #siteChanged({ values, languages }) {
    const { page } = this;
    // People and rules know languages, whatever the site says of how they are worded.
    const spoken = [...new Set(values.languages.map((tag) => tag.split("-")[0] ?? tag))];
    page.siteLanguages = spoken.flatMap((code) => languages.find((one) => one.code === code) ?? []);
    page.siteLanguage = spoken[0] ?? page.siteLanguage;
    this.#logo = values.logo ? logoAddress(values.logo) : "";
    this.#drawBar();
  }

  async #follow() {
    const { view, token } = this.#route;
    if (view === "start" && !this.page.agent) {
      // Whoever loads the page anew in the middle goes on where they were.
      const agent = await this.#whoIsHere();
      if (agent) {
        await this.#enter(agent);
        return;
      }
      this.#isFresh = token !== "" || (await this.#isWaiting());
      if (!this.#isFresh) {
        await this.signIn.start();
        return;
      }
    }
    if (this.#isOpenToAll || this.page.agent) {
      this.signIn.hidden = true;
      this.#drawBar();
      this.#draw();
      return;
    }
    if (location.pathname.startsWith("/admin") && (await this.#isWaiting())) {
      location.hash = "#/start";
      return;
    }
    await this.signIn.start();
  }

  /** @returns {Promise<Agent | null>} */
  async #whoIsHere() {
    try {
      return (await api.get("/api/v1/desk/me")).agent;
    } catch {
      return null;
    }
  }

  /** Whether nobody has come yet, and the site can be set up from here. */
  async #isWaiting() {
    try {
      const { waiting, here } = await api.get("/api/v1/setup");
      return waiting && here;
    } catch {
      return false;
    }
  }

  #draw() {
    const { page, notices } = this;
    const { view, token } = this.#route;
    if (!page.hasLabels || !(page.agent || this.#isOpenToAll)) return;
    this.frame.hidden = false;
    this.signIn.hidden = true;
    const enter = (/** @type {Agent} */ agent) => this.#enter(agent);
    const views = {
      people: () => new PeopleView(page, notices),
      teams: () => new TeamsView(page, notices),
      rules: () => new RulesView(page, notices),
      canned: () => new CannedView(page, notices),
      tags: () => new TagsView(page, notices),
      attributes: () => new AttributesView(page, notices),
      site: () => new SiteView(page, notices),
      widget: () => new WidgetView(page, notices),
      channels: () => new ChannelsView(page, notices),
      webhooks: () => new WebhooksView(page, notices),
      actions: () => new ActionsView(page, notices),
      log: () => new LogView(page),
      account: () => new AccountView(page, notices),
      link: () => new LinkView(page, token),
      start: () => new StartView(page, notices, token, enter),
    };
    const open = this.main.firstElementChild;
    // Whoever sets the site up goes on where they are, in whatever language.
    if (open instanceof StartView && view === "start") open.draw();
    else fillWith(this.main, views[view]());
    document.title = page.say(view === "account" || view === "link" ? "account-title" : "page-title");
  }

  #drawBar() {
    const { page } = this;
    const { view } = this.#route;
    this.bar.hidden = !page.hasLabels || !(page.agent || this.#isOpenToAll);
    if (this.bar.hidden) return;
    const language = make(
      "select",
      { "aria-label": page.say("page-language"), title: page.say("page-language"), on: { change: () => void this.#speak(language.value) } },
      ...page.pageLanguages.map(({ code, name }) => make("option", { value: code, lang: code }, name)),
    );
    language.value = page.labels.language;
    const { agent } = page;
    const isAdmin = agent?.role === "admin";
    fillWith(
      this.bar,
      make("span", { class: "brand" }, make("img", { class: "logo", src: this.#logo || sign(), alt: "", width: 28, height: 28 }), make("span", {}, page.say(viewsOf(agent?.role).length || view === "start" ? "page-title" : "account-title"))),
      make(
        "nav",
        { class: "views", "aria-label": page.say("views") },
        ...(view !== "start"
          ? viewsOf(agent?.role).map((one) => make("a", { href: addressOf(one), "aria-current": one === view ? "page" : null }, page.say(`view-${one}`)))
          : []),
      ),
      agent && agent.role !== "editor" && make("a", { class: "bar-link", href: "/desk" }, icon("chat", 18), make("span", {}, page.say("to-desk"))),
      agent && (isAdmin || agent.role === "editor") && make("a", { class: "bar-link", href: "/editor" }, icon("book", 18), make("span", {}, page.say("to-editor"))),
      make("label", { class: "select bar-language" }, icon("globe", 18), language, icon("chevron", 14)),
      agent && make("a", { class: "bar-link", href: "/account", "aria-current": view === "account" ? "page" : null, title: page.say("account-title") }, icon("person", 18), make("span", { dir: "auto" }, agent.name)),
      agent &&
        make(
          "button",
          { type: "button", class: "icon-button", "aria-label": page.say("sign-out"), title: page.say("sign-out"), on: { click: () => void this.#signOut() } },
          icon("leave", 20),
        ),
    );
    // On a telephone not all parts are in sight.
    this.bar.querySelector(".views [aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  async #signOut() {
    try {
      await api.post("/api/v1/desk/logout");
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401) {
        this.notices.failed(this.page.say("failed-unreachable"));
        return;
      }
    }
    fillWith(this.main);
    location.assign(location.pathname);
  }
}

function sign() {
  return /** @type {HTMLLinkElement | null} */ (document.querySelector("link[rel=icon]"))?.href;
}

void new Administration().start();
