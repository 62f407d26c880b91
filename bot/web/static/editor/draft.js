// @ts-check
/**
 * An article while somebody works on it: the text as it stands in the form, and as it was last stored. Pure.
 */

/**
 * @typedef {import("./articles.js").Article} Article
 * @typedef {import("./articles.js").Content} Content
 * @typedef {import("./articles.js").Audience} Audience
 * @typedef {import("./articles.js").Variant} Variant
 * @typedef {{ field: "id" | "question" | "answer", language: string, label: string }} Fault
 *   `label` is a key without the prefix `editor-`
 */

/** As the server has it: one word that can stand in an address. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what an id may not have.
const ID = /^[^\s/\u0000-\u001f\u007f]{1,200}$/;
const LONGEST_SUGGESTION = 48;

export class Draft {
  /** @type {Map<string, Variant>} by language; the first is the one that the article was written in */
  variants = new Map();
  id = "";
  category = "";
  /** @type {string[]} */
  tags = [];
  /** @type {Set<string>} languages that a machine drafted and nobody has reviewed */
  machine = new Set();
  /** @type {Audience} */
  audience = "public";
  /** The login of whoever looks after it. */
  owner = "";
  /** The day by which it is read again. */
  reviewBy = "";
  /** Questions that the article has to be found for. @type {Map<string, string[]>} by language */
  tests = new Map();
  /** @type {Article | null} as the server last told it; null for a new one */
  base = null;
  /** Whether the id still follows the question. */
  #suggesting = true;
  #stored = "";

  /**
   * @param {string} language
   * @param {string} [question]
   */
  static blank(language, question = "") {
    const draft = new Draft();
    draft.variants.set(language, { question: "", phrasings: [], answer: "" });
    draft.#stored = draft.#snapshot();
    draft.setQuestion(language, question);
    return draft;
  }

  /** @param {Article} article */
  static of(article) {
    const draft = new Draft();
    draft.load(article);
    return draft;
  }

  /** Drop what was typed for what the server holds. @param {Article} article */
  load(article) {
    this.id = article.id;
    this.#write(newest(article));
    this.#suggesting = false;
    this.base = article;
    this.#stored = this.#snapshot();
  }

  /** @param {Content} content */
  #write(content) {
    this.category = content.category ?? "";
    this.tags = [...(content.tags ?? [])];
    this.machine = new Set(content.machine);
    this.audience = content.audience ?? "public";
    this.owner = content.owner ?? "";
    this.reviewBy = content.review_by ?? "";
    this.tests = new Map(Object.entries(content.tests ?? {}).map(([language, texts]) => [language, [...texts]]));
    this.variants = new Map([[content.language, copyOf(content)]]);
    for (const [language, variant] of Object.entries(content.translations ?? {})) {
      if (language !== content.language) this.variants.set(language, copyOf(variant));
    }
  }

  /**
   * Go on with what was written before the page was loaded again. What a colleague stored since is still noticed.
   *
   * @param {Content} content
   * @param {number} revision the one that was edited, 0 for a new article
   */
  takeUp(content, revision) {
    this.#write(content);
    if (this.base) this.base = { ...this.base, revision: revision || this.base.revision };
    else this.setId(content.id);
  }

  /**
   * The server stored `article` from `sent`. What was typed since then stays.
   *
   * @param {Article} article
   * @param {Content} sent
   * @returns {boolean} whether the text in hand was replaced by the server's
   */
  stored(article, sent) {
    if (JSON.stringify(this.content()) === JSON.stringify(sent)) {
      this.load(article);
      return true;
    }
    const { variants, category, tags, machine, audience, owner, reviewBy, tests } = this;
    const mine = { variants, category, tags, machine, audience, owner, reviewBy, tests };
    this.load(article);
    Object.assign(this, mine);
    return false;
  }

  /** Go on with the text in hand, on top of what a colleague stored. @param {Article} theirs */
  rebase(theirs) {
    this.base = theirs;
    this.#stored = Draft.of(theirs).#stored;
  }

  /** The article's state changed, its text did not. @param {Article} article */
  moved(article) {
    if (this.isChanged && this.base) {
      // The revision stays the one that was edited, so that a colleague's change is still noticed.
      const { status, updated_at, staged, publish_at, expires_at, held } = article;
      this.base = { ...this.base, status, updated_at, staged, publish_at, expires_at, held };
    } else {
      this.load(article);
    }
  }

  /** A translation is still right; the text did not change. @param {Article} article */
  confirmed(article) {
    if (this.base) this.base = { ...this.base, stale: article.stale };
  }

  /** The article is gone from the server; what is in hand becomes a new one. */
  orphan() {
    this.base = null;
    this.#stored = "";
  }

  get isNew() {
    return this.base === null;
  }

  get status() {
    return this.base?.status ?? "new";
  }

  get isChanged() {
    return this.#stored !== this.#snapshot();
  }

  /** The language that the article was written in. */
  get language() {
    return /** @type {string} */ (this.variants.keys().next().value);
  }

  get question() {
    return this.variants.get(this.language)?.question.trim() ?? "";
  }

  get languages() {
    return [...this.variants.keys()];
  }

  /** @param {string} language */
  isStale(language) {
    return this.base?.stale?.includes(language) ?? false;
  }

  /** Whether it was drafted by a machine and not reviewed. @param {string} language */
  isMachine(language) {
    return this.machine.has(language);
  }

  /** Whether it was reviewed, and not saved since. @param {string} language */
  isJustReviewed(language) {
    return !this.machine.has(language) && this.variants.has(language) && (this.base?.machine.includes(language) ?? false);
  }

  /** @param {string} language */
  isBlank(language) {
    const variant = this.variants.get(language);
    return !variant || isBlank(tidy(variant));
  }

  /** Whether the server has the text that translations are made from as it stands here. */
  get isSourceStored() {
    const source = this.variants.get(this.language);
    return this.base !== null && JSON.stringify(source && tidy(source)) === JSON.stringify(tidy(newest(this.base)));
  }

  /** Whether there are stored changes that visitors do not see yet. */
  get isStaged() {
    return Boolean(this.base?.staged);
  }

  /** @param {string} language @param {Variant} variant that a machine drafted */
  takeDraft(language, variant) {
    this.variants.set(language, copyOf(variant));
    this.machine.add(language);
  }

  /** @param {string} language @param {boolean} isReviewed */
  review(language, isReviewed) {
    if (isReviewed) this.machine.delete(language);
    else this.machine.add(language);
  }

  /** @param {string} language @param {string} question */
  setQuestion(language, question) {
    const variant = this.variants.get(language);
    if (!variant) return;
    variant.question = question;
    if (this.#suggesting && this.isNew) this.id = this.suggestion();
  }

  /** @param {string} id typed by hand; an empty one goes on following the question */
  setId(id) {
    this.id = id;
    this.#suggesting = id === "";
  }

  /** @param {string} language */
  addLanguage(language) {
    if (!this.variants.has(language)) this.variants.set(language, { question: "", phrasings: [], answer: "" });
  }

  /** @param {string} language */
  removeLanguage(language) {
    if (language === this.language) return;
    this.variants.delete(language);
    this.machine.delete(language);
  }

  /** Say that a new article is written in another language. @param {string} language */
  writeIn(language) {
    const [[, written], ...others] = /** @type {[[string, Variant], ...[string, Variant][]]} */ ([...this.variants]);
    this.variants = new Map([[language, written], ...others.filter(([code]) => code !== language)]);
  }

  /**
   * @param {string} language
   * @param {string[]} phrasings
   * @returns {number} how many of them are new
   */
  addPhrasings(language, phrasings) {
    const variant = this.variants.get(language);
    if (!variant) return 0;
    const known = new Set([variant.question, ...variant.phrasings].map(folded));
    const before = variant.phrasings.length;
    for (const phrasing of phrasings) {
      const text = phrasing.replace(/\s+/g, " ").trim();
      if (!text || known.has(folded(text))) continue;
      known.add(folded(text));
      variant.phrasings.push(text);
    }
    return variant.phrasings.length - before;
  }

  /** @param {string} language @param {string} text its test questions, one a line */
  setTests(language, text) {
    const texts = text.split(/[\r\n]+/).map((line) => line.replace(/\s+/g, " ").trim());
    this.tests.set(language, [...new Set(texts)].filter(Boolean));
  }

  /** An id from the question; questions in scripts without Latin letters give a short one to be bettered by hand. */
  suggestion() {
    const questions = [this.variants.get("en"), ...this.variants.values()].map((variant) => variant?.question ?? "");
    for (const question of questions) {
      const id = slug(question);
      if (id.length > 2) return id;
    }
    return questions.some((question) => question.trim()) ? `article-${checksum(questions.join("\n"))}` : "";
  }

  /** What is sent to the server: tidy, and without languages that nothing was written in. @returns {Content} */
  content() {
    const { language } = this;
    const variants = new Map([...this.variants].map(([code, variant]) => [code, tidy(variant)]));
    const source = /** @type {Variant} */ (variants.get(language));
    const translations = Object.fromEntries([...variants].filter(([code, variant]) => code !== language && !isBlank(variant)));
    return {
      id: this.id.trim(),
      language,
      ...source,
      category: this.category.trim(),
      tags: this.tags,
      audience: this.audience,
      owner: this.owner,
      review_by: this.reviewBy,
      translations,
      machine: [...this.machine].filter((code) => Object.hasOwn(translations, code)).sort(),
      tests: Object.fromEntries([...this.tests].filter(([, texts]) => texts.length > 0).sort()),
    };
  }

  /** What the server would refuse. @returns {Fault[]} */
  faults() {
    /** @type {Fault[]} */
    const faults = [];
    for (const [language, variant] of this.variants) {
      const isSource = language === this.language;
      if (!isSource && isBlank(tidy(variant))) continue;
      if (!variant.question.trim()) faults.push({ field: "question", language, label: "fault-question" });
      if (!variant.answer.trim()) {
        faults.push({ field: "answer", language, label: isSource ? "fault-answer" : "fault-answer-translation" });
      }
    }
    if (this.isNew) {
      const id = this.id.trim();
      if (!id) faults.push({ field: "id", language: "", label: "fault-id-missing" });
      else if (!ID.test(id)) faults.push({ field: "id", language: "", label: "fault-id" });
    }
    return faults;
  }

  #snapshot() {
    // Without the id: an id that only follows the question is no change of its own.
    return JSON.stringify({ ...this.content(), id: "" });
  }
}

/** An article as its editors left it, published or not. @param {Article} article @returns {Content} */
export function newest(article) {
  return article.staged ?? article;
}

/**
 * Which parts of two versions differ.
 *
 * @param {Content} mine
 * @param {Content} theirs
 * @returns {{ part: "question" | "phrasings" | "answer" | "category" | "tags" | "audience" | "owner" | "review_by" |
 *   "tests" | "languages" | "machine", language: string }[]}
 */
export function differences(mine, theirs) {
  const found = [];
  const own = { [mine.language]: tidy(mine), ...mine.translations };
  const other = { [theirs.language]: tidy(theirs), ...theirs.translations };
  for (const language of new Set([...Object.keys(own), ...Object.keys(other)])) {
    if (!own[language] || !other[language]) {
      found.push({ part: /** @type {const} */ ("languages"), language });
      continue;
    }
    const [one, two] = [tidy(own[language]), tidy(other[language])];
    for (const part of /** @type {const} */ (["question", "phrasings", "answer"])) {
      if (JSON.stringify(one[part]) !== JSON.stringify(two[part])) found.push({ part, language });
    }
    if (mine.machine.includes(language) !== theirs.machine.includes(language)) {
      found.push({ part: /** @type {const} */ ("machine"), language });
    }
  }
  for (const part of /** @type {const} */ (["category", "tags", "audience", "owner", "review_by", "tests"])) {
    if (JSON.stringify(mine[part]) !== JSON.stringify(theirs[part])) found.push({ part, language: "" });
  }
  return found;
}

/**
 * The faults that are still there. That an id is taken is known to the server alone: it holds until the id is edited,
 * which is noticed there.
 *
 * @param {Fault[]} shown
 * @param {Fault[]} found anew
 */
export function remaining(shown, found) {
  return shown.filter(({ field, language, label }) => label === "fault-id-taken" || found.some((one) => one.field === field && one.language === language));
}

/** @param {string} text */
export function slug(text) {
  const words = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let id = "";
  for (const word of words ?? []) {
    const longer = id ? `${id}-${word}` : word;
    if (longer.length > LONGEST_SUGGESTION) break;
    id = longer;
  }
  return id;
}

/** @param {Variant} variant @returns {Variant} */
function copyOf({ question, phrasings, answer }) {
  return { question: question ?? "", phrasings: [...(phrasings ?? [])], answer: answer ?? "" };
}

/** @param {Variant} variant @returns {Variant} */
function tidy({ question, phrasings, answer }) {
  return { question: question.replace(/\s+/g, " ").trim(), phrasings: [...phrasings], answer: answer.trim() };
}

/** @param {Variant} variant */
function isBlank({ question, phrasings, answer }) {
  return !question && !answer && phrasings.length === 0;
}

/** @param {string} text */
function folded(text) {
  return text.normalize("NFKC").toLowerCase().trim();
}

/** Four letters that stay the same for the same text (FNV-1a). @param {string} text */
function checksum(text) {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ /** @type {number} */ (character.codePointAt(0)), 0x01000193);
  return (hash >>> 0).toString(36).slice(0, 4).padStart(4, "0");
}
