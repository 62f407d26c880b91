// @ts-check
/** The opened chat: a dialog beside the page, or over all of it on narrow screens. */

import { Articles } from "./articles.js";
import { Chime } from "./chime.js";
import { Composer } from "./composer.js";
import { ConsentForm } from "./consent-form.js";
import { ContactForm } from "./contact-form.js";
import { DropZone } from "./drop-zone.js";
import { EarlierList } from "./earlier-list.js";
import { Footer } from "./footer.js";
import { Header } from "./header.js";
import { LanguageMenu } from "./language-menu.js";
import { MailForm } from "./mail-form.js";
import { make } from "./make.js";
import { MessageLog } from "./message-log.js";
import { ConnectionNotice, FaultNotice } from "./notices.js";
import { Survey } from "./survey.js";
import { saveText, transcriptText } from "./transcript-file.js";

const STOPS = "button, select, input, textarea, a[href], [tabindex='0']";

export class Panel {
  isOpen = false;
  /** Opened, but not rendered since. */
  isNew = false;
  /** What the site has said by itself, before there is a conversation. @type {import("./trigger-rules.js").Trigger | null} */
  greeting = null;
  #life = new AbortController();

  /**
   * @param {{
   *   site: import("./site.js").Site, conversation: import("./conversation.js").Conversation,
   *   keepsake: import("./keepsake.js").Keepsake, close: () => void, base: string,
   * }} parts `base` is the address of the server
   */
  constructor({ site, conversation, keepsake, close, base }) {
    this.site = site;
    this.conversation = conversation;
    this.closeWidget = close;
    this.chime = new Chime();
    this.languageMenu = new LanguageMenu((code) => void this.#attempt(conversation.chooseLanguage(code)));
    this.header = new Header(this.languageMenu, close, () => this.#list(!this.earlier.isOpen), {
      save: () => this.#save(),
      mail: () => void this.mail.open(),
      turnSound: () => this.#turnSound(),
    });
    this.earlier = new EarlierList({
      choose: (one) => {
        this.composer.restore(conversation.goTo(one));
        this.#list(false);
      },
      back: () => this.#list(false),
    });
    this.connection = new ConnectionNotice();
    this.fault = new FaultNotice();
    const failed = () => this.fault.show(site.labels);
    const changed = () => this.render(site.labels);
    this.log = new MessageLog(conversation, (button) => this.#choose(button), failed);
    this.articles = new Articles({ base, panel: () => this.element, changed, failed, ask: () => this.composer.focus() });
    this.footer = new Footer({
      askForPerson: () => this.#askForPerson(),
      leaveQueue: () => this.#leaveQueue(),
      startAfresh: () => this.#startAfresh(),
      contact: new ContactForm({ conversation, failed, changed }),
      survey: new Survey({ conversation, keepsake, failed, changed }),
      site,
    });
    this.consent = new ConsentForm({
      site,
      keepsake,
      agreed: () => {
        changed();
        this.focus();
      },
    });
    this.mail = new MailForm({
      conversation,
      failed,
      changed,
      closed: () => {
        changed();
        this.focus();
      },
    });
    this.composer = new Composer({
      keepsake,
      send: (text) => conversation.send(text),
      sendFiles: (files) => conversation.sendFiles(files),
      noteTyping: () => conversation.noteTyping(),
    });
    this.element = make(
      "section",
      { class: "panel", role: "dialog", hidden: true, on: { keydown: (/** @type {any} */ event) => this.#press(event) } },
      this.header.element,
      this.connection.element,
      this.earlier.element,
      this.log.element,
      this.articles.finder.element,
      this.articles.view.element,
      this.fault.element,
      this.mail.element,
      this.footer.element,
      this.consent.element,
      this.composer.element,
    );
    this.dropZone = new DropZone(
      this.element,
      (files) => conversation.sendFiles(files),
      () => conversation.mode !== "closed" && !this.consent.isWanted,
    );
    this.element.append(this.dropZone.element);
    const { signal } = this.#life;
    visualViewport?.addEventListener("resize", () => this.#fitViewport(), { signal });
    visualViewport?.addEventListener("scroll", () => this.#fitViewport(), { signal });
  }

  /** @param {boolean} overAll whether it covers the page */
  open(overAll) {
    this.isOpen = true;
    this.isNew = true;
    this.element.hidden = false;
    if (overAll) this.element.setAttribute("aria-modal", "true");
    else this.element.removeAttribute("aria-modal");
    this.#fitViewport();
  }

  close() {
    this.isOpen = false;
    this.earlier.isOpen = false;
    this.element.hidden = true;
  }

  /** It is gone for good. */
  end() {
    this.isOpen = false;
    this.chime.end();
    this.#life.abort();
  }

  get hasFocus() {
    return this.element.matches(":focus-within");
  }

  focus() {
    if (this.articles.isReading) this.articles.view.focus();
    else if (this.conversation.mode === "closed") this.footer.focus();
    else if (this.consent.isWanted) this.consent.focus();
    else this.composer.focus();
  }

  /** @param {import("../shared/labels.js").Labels} labels */
  render(labels) {
    const { conversation, site } = this;
    this.element.setAttribute("aria-label", labels.text("widget-title"));
    this.element.dataset.state = conversation.mode;
    if (!this.isOpen) return; // a hidden panel is filled when it opens
    const hadFocus = this.hasFocus;
    this.languageMenu.render(labels, site.languages, conversation.chosenLanguage);
    this.header.render(labels, conversation, site);
    this.connection.render(labels, conversation.connection.trouble);
    const asks = this.consent.isWanted;
    this.footer.render(labels, conversation);
    if (asks) this.footer.element.hidden = true; // no way to a person but through what is agreed to
    this.consent.render(labels);
    this.mail.render(labels, site.mails && conversation.transcript.last > 0);
    // What is lined up to be read stands in the place of all that goes on.
    const isListing = this.earlier.isOpen && conversation.earlier.length > 0;
    this.earlier.isOpen = isListing;
    this.earlier.render(labels, isListing ? conversation.earlier : []);
    this.log.element.hidden = isListing;
    if (isListing) for (const other of [this.footer, this.consent, this.mail]) other.element.hidden = true;
    this.composer.element.hidden = asks || isListing || !conversation.canWrite;
    this.composer.render(labels, site);
    this.composer.attach.hidden = conversation.mode === "closed";
    this.dropZone.render(labels);
    if (this.isNew) this.composer.fit();
    this.isNew = false;
    this.articles.render(labels, conversation.mode === "bot" && conversation.entries.length === 0 && !asks);
    this.log.render(labels, this.site, this.greeting);
    if (hadFocus && !this.#focusIsSeen) this.#catchFocus(); // what had it is gone from the screen
  }

  /** A browser takes the focus from what was hidden only some time later. */
  get #focusIsSeen() {
    const focused = /** @type {ShadowRoot} */ (this.element.getRootNode()).activeElement;
    return this.hasFocus && (focused?.checkVisibility() ?? false);
  }

  /** A phone would bring its keyboard up for the composer, over the answer that is about to come. */
  #catchFocus() {
    if (matchMedia("(pointer: coarse)").matches) this.log.log.focus({ preventScroll: true });
    else this.focus();
  }

  #save() {
    const day = new Date().toISOString().slice(0, 10);
    saveText(`chat-${day}.txt`, transcriptText(this.conversation.transcript.list(), this.site.labels));
  }

  /** Switched on, it is heard at once: one knows then what will come. */
  #turnSound() {
    const { keepsake } = this.conversation;
    keepsake.sound = !keepsake.sound;
    if (keepsake.sound) void this.chime.ring();
    this.render(this.site.labels);
  }

  /** @param {boolean} isOpen */
  #list(isOpen) {
    this.earlier.isOpen = isOpen;
    this.header.earlier.setAttribute("aria-expanded", String(isOpen));
    this.render(this.site.labels);
    if (isOpen) this.earlier.focus();
    else this.focus();
  }

  /** @param {import("./chat-api.js").Button} button */
  #choose({ title, payload }) {
    this.conversation.send(title, payload || undefined);
  }

  #askForPerson() {
    void this.#attempt(this.conversation.askForPerson());
  }

  #leaveQueue() {
    void this.#attempt(this.conversation.leaveQueue());
  }

  #startAfresh() {
    this.composer.restore(this.conversation.startAfresh());
    this.render(this.site.labels);
    this.focus();
  }

  /** @param {Promise<void>} act */
  async #attempt(act) {
    this.fault.hide();
    try {
      await act;
    } catch {
      this.fault.show(this.site.labels);
      this.render(this.site.labels); // the menu goes back to what holds
    }
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    if (event.key === "Escape" && !event.isComposing) {
      event.preventDefault();
      this.closeWidget();
    } else if (event.key === "Tab" && this.element.hasAttribute("aria-modal")) {
      this.#stayInside(event);
    }
  }

  /** @param {KeyboardEvent} event */
  #stayInside(event) {
    const stops = /** @type {HTMLElement[]} */ ([...this.element.querySelectorAll(STOPS)]).filter(
      (stop) => stop.tabIndex >= 0 && stop.checkVisibility(),
    );
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (event.target !== edge) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  }

  /** Some browsers lay the keyboard over the page without making it smaller; the composer must stay above it. */
  #fitViewport() {
    if (!this.isOpen || !visualViewport) return;
    const covered = innerHeight - visualViewport.height * visualViewport.scale > 80;
    this.element.classList.toggle("above-keyboard", covered);
    this.element.style.setProperty("--visible-height", `${visualViewport.height}px`);
    this.element.style.setProperty("--visible-top", `${visualViewport.offsetTop}px`);
  }
}
