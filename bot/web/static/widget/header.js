// @ts-check
/** The top of the panel: who one talks to, the language menu and the way out. */

import { icon } from "../shared/icons.js";
import { avatar } from "./avatar.js";
import { make, say } from "./make.js";
import { MoreMenu } from "./more-menu.js";

export class Header {
  /**
   * @param {import("./language-menu.js").LanguageMenu} languageMenu
   * @param {() => void} close
   * @param {() => void} showEarlier
   * @param {{save: () => void, mail: () => void, turnSound: () => void}} more `save` gives the visitor the conversation as a file,
   *   `mail` as a mail, `turnSound` switches the sound on or off
   */
  constructor(languageMenu, close, showEarlier, { save, mail, turnSound }) {
    this.portrait = make("span", { class: "portrait", "aria-hidden": "true" });
    this.title = make("h2", { class: "title" });
    this.subtitle = make("p", { class: "subtitle", role: "status" });
    this.close = make("button", { type: "button", class: "header-button", on: { click: close } }, icon("minimise", 22));
    this.earlier = make("button", { type: "button", class: "header-button", hidden: true, on: { click: showEarlier } }, icon("clock", 20));
    this.more = new MoreMenu([
      { label: "widget-save", icon: "download", act: save },
      { label: "widget-mail", icon: "mail", act: mail },
      { label: "widget-sound", icon: "sound", act: turnSound, stays: true },
    ]);
    this.element = make(
      "header",
      { class: "header" },
      this.portrait,
      make("div", { class: "titles" }, this.title, this.subtitle),
      this.earlier,
      this.more.element,
      languageMenu.element,
      this.close,
    );
  }

  /**
   * @param {import("../shared/labels.js").Labels} labels
   * @param {import("./conversation.js").Conversation} conversation
   * @param {import("./site.js").Site} site
   */
  render(labels, conversation, { logo, look, mails }) {
    const holder = conversation.mode === "agent" ? conversation.state?.agent : null;
    const agent = holder?.name ?? null;
    const shown = agent === null ? logo : conversation.api.addressOf(holder?.picture);
    const { dataset } = this.portrait;
    if (dataset.agent !== (agent ?? "") || dataset.picture !== shown) {
      Object.assign(dataset, { agent: agent ?? "", picture: shown });
      if (agent === null) this.portrait.replaceChildren(shown ? this.#picture(shown) : avatar("bot", null));
      else this.portrait.replaceChildren(avatar("agent", agent, shown));
    }
    say(this.title, labels.text("widget-title"));
    say(
      this.subtitle,
      agent === null ? labels.text("widget-subtitle") : labels.text("widget-with-agent", { agent }),
    );
    this.earlier.hidden = conversation.earlier.length === 0;
    this.earlier.setAttribute("aria-label", labels.text("widget-earlier"));
    this.earlier.title = labels.text("widget-earlier");
    this.more.render(labels, {
      "widget-save": { isOffered: conversation.transcript.last > 0 },
      "widget-mail": { isOffered: mails && conversation.transcript.last > 0 },
      "widget-sound": { isOffered: look.sound, isOn: conversation.keepsake.sound },
    });
    this.close.setAttribute("aria-label", labels.text("widget-close"));
    this.close.title = labels.text("widget-close");
  }

  /** A page may forbid pictures from elsewhere: the assistant's face takes the place of the logo then. @param {string} logo */
  #picture(logo) {
    const picture = make("img", { class: "logo", src: logo, alt: "", on: { error: () => picture.replaceWith(avatar("bot", null)) } });
    return picture;
  }
}
