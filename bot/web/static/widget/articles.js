// @ts-check
/** The help articles in the chat: on its first screen a list and a search, and an article over all of it. */

import { ArticleApi } from "./article-api.js";
import { ArticleFinder } from "./article-finder.js";
import { ArticleView } from "./article-view.js";

export class Articles {
  /**
   * @param {{
   *   base: string, panel: () => HTMLElement, changed: () => void, failed: () => void, ask: () => void,
   * }} parts `changed`: the panel is to be rendered; `ask`: the visitor wants to write
   */
  constructor({ base, panel, changed, failed, ask }) {
    this.panel = panel;
    this.changed = changed;
    this.failed = failed;
    this.api = new ArticleApi(base);
    this.finder = new ArticleFinder(this.api, (article) => void this.#read(article));
    this.view = new ArticleView({ api: this.api, left: (how) => this.#left(how.ask, ask) });
  }

  get isReading() {
    return this.view.isOpen;
  }

  /** @param {import("../shared/labels.js").Labels} labels @param {boolean} isFirst whether nothing was written yet */
  render(labels, isFirst) {
    this.finder.render(labels, isFirst);
    this.view.render(labels);
    this.panel().toggleAttribute("data-reading", this.isReading);
  }

  /** @param {import("./article-api.js").Listed} listed */
  async #read({ id, language }) {
    try {
      this.view.open(await this.api.read(id, language));
    } catch {
      this.failed();
      return;
    }
    this.changed();
    this.view.focus();
  }

  /** @param {boolean} isAsking @param {() => void} ask */
  #left(isAsking, ask) {
    this.changed();
    if (isAsking) ask();
    else if (!this.isReading) this.finder.focus();
    else this.view.focus();
  }
}
