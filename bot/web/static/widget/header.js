// @ts-check
/** The top of the panel: who one talks to, the language menu and the way out. */

import { icon } from "../shared/icons.js";
import { avatar } from "./avatar.js";
import { make, say } from "./make.js";

export class Header {
  /**
   * @param {import("./language-menu.js").LanguageMenu} languageMenu
   * @param {() => void} close
   * @param {() => void} showEarlier
   * @param {() => void} save gives the visitor the conversation as a file
   */
  constructor(languageMenu, close, showEarlier, save) {
    this.portrait = make("span", { class: "portrait", "aria-hidden": "true" });
    this.title = make("h2", { class: "title" });
    this.subtitle = make("p", { class: "subtitle", role: "status" });
    this.close = make("button", { type: "button", class: "header-button", on: { click: close } }, icon("minimise", 22));
    this.earlier = make("button", { type: "button", class: "header-button", hidden: true, on: { click: showEarlier } }, icon("clock", 20));
    this.save = make("button", { type: "button", class: "header-button save", hidden: true, on: { click: save } }, icon("download", 20));
    this.element = make(
      "header",
      { class: "header" },
      this.portrait,
      make("div", { class: "titles" }, this.title, this.subtitle),
      this.earlier,
      this.save,
      languageMenu.element,
      this.close,
    );
  }

  /**
   * @param {import("../shared/labels.js").Labels} labels
   * @param {import("./conversation.js").Conversation} conversation
   * @param {string} logo where the site's is, "" for none
   */
  render(labels, conversation, logo) {
    const agent = conversation.mode === "agent" ? (conversation.state?.agent?.name ?? null) : null;
    const shown = agent === null ? logo : "";
    if (this.portrait.dataset.agent !== (agent ?? "") || this.portrait.dataset.logo !== shown) {
      this.portrait.dataset.agent = agent ?? "";
      this.portrait.dataset.logo = shown;
      this.portrait.replaceChildren(shown ? this.#picture(shown) : avatar(agent === null ? "bot" : "agent", agent));
    }
    say(this.title, labels.text("widget-title"));
    say(
      this.subtitle,
      agent === null ? labels.text("widget-subtitle") : labels.text("widget-with-agent", { agent }),
    );
    this.earlier.hidden = conversation.earlier.length === 0;
    this.earlier.setAttribute("aria-label", labels.text("widget-earlier"));
    this.earlier.title = labels.text("widget-earlier");
    this.save.hidden = conversation.transcript.last === 0;
    this.save.setAttribute("aria-label", labels.text("widget-save"));
    this.save.title = labels.text("widget-save");
    this.close.setAttribute("aria-label", labels.text("widget-close"));
    this.close.title = labels.text("widget-close");
  }

  /** A page may forbid pictures from elsewhere: the assistant's face takes the place of the logo then. @param {string} logo */
  #picture(logo) {
    const picture = make("img", { class: "logo", src: logo, alt: "", on: { error: () => picture.replaceWith(avatar("bot", null)) } });
    return picture;
  }
}
