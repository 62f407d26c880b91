// @ts-check
/**
 * What outlives a page: the conversation and its token, messages under way, how far the visitor has read and how far
 * the survey has come (localStorage, shared by the tabs), and whether the panel was open and what stood in the
 * composer (this tab).
 *
 * Where storage is forbidden (sandboxed frames, blocked cookies) or full, everything goes on in memory. So it does until
 * the visitor has agreed, where the site asks for that first: what lies in the browser is read, and nothing is written.
 */

/** @typedef {{conversation: string, token: string}} Keys */
/**
 * @typedef {{conversation?: string, step?: import("./survey-steps.js").Step, draft?: string}} Survey where it stands, and a
 *   comment half written
 */

/**
 * @typedef {Keys & {text: string, language: string, last_sequence: number, updated_at: string}} LaidAside a conversation that
 *   was left for another, with its last words
 */

/** So many conversations that were left are remembered. */
const MOST_LAID_ASIDE = 20;

export class Keepsake {
  /**
   * @param {string} base address of the server: two servers on one site keep apart
   * @param {boolean} [isHeld] whether nothing may be written before `release`
   * @param {boolean} [isOfPage] whether nothing shall outlive the page, nor be found that another has left
   */
  constructor(base, isHeld = false, isOfPage = false) {
    this.prefix = `hamdel:${base}:`;
    this.isHeld = isHeld;
    this.isOfPage = isOfPage;
    this.shared = this.#storage(() => localStorage);
    this.tab = this.#storage(() => sessionStorage);
  }

  /** @param {() => Storage} get */
  #storage(get) {
    if (this.isOfPage) return memoryStorage();
    return this.isHeld ? readable(get, this.prefix) : usable(get);
  }

  /** From now on things are kept, with those that were in memory. */
  release() {
    if (!this.isHeld) return;
    this.isHeld = false;
    if (this.isOfPage) return;
    this.shared = moved(this.shared, usable(() => localStorage), this.prefix);
    this.tab = moved(this.tab, usable(() => sessionStorage), this.prefix);
  }

  /** Lets go of everything, and keeps nothing until `release`: whoever comes next is somebody else. */
  forget() {
    for (const storage of [this.shared, this.tab]) {
      for (const key of Object.keys(storage)) if (key.startsWith(this.prefix)) storage.removeItem(key);
    }
    this.isHeld = true;
    this.shared = memoryStorage();
    this.tab = memoryStorage();
  }

  /** What the visitor agreed to last. @returns {{version: string, language: string} | null} */
  get consent() {
    const consent = this.#read(this.shared, "consent");
    return typeof consent?.version === "string" && typeof consent?.language === "string" ? consent : null;
  }

  /** The visitor agrees: things may be kept. @param {{version: string, language: string}} consent */
  agree(consent) {
    this.release();
    this.#write(this.shared, "consent", consent);
  }

  /** @returns {Keys | null} */
  get keys() {
    const keys = this.#read(this.shared, "conversation");
    return typeof keys?.conversation === "string" && typeof keys?.token === "string" ? keys : null;
  }

  set keys(keys) {
    this.#write(this.shared, "conversation", keys);
    if (keys !== null) return;
    this.#write(this.shared, "seen", null);
    this.#write(this.shared, "survey", null);
    this.#write(this.shared, "told", null);
  }

  /** Whose all this is: the id of the last visitor whom the site vouched for here. @returns {string | null} */
  get owner() {
    return this.#read(this.shared, "owner");
  }

  set owner(id) {
    this.#write(this.shared, "owner", id);
  }

  /** Conversations that were left for others, the last one first. @returns {LaidAside[]} */
  get earlier() {
    const earlier = this.#read(this.shared, "earlier");
    return Array.isArray(earlier) ? earlier.filter((one) => typeof one?.conversation === "string" && typeof one.token === "string") : [];
  }

  /** @param {LaidAside} one */
  layAside(one) {
    this.#write(this.shared, "earlier", [one, ...this.earlier.filter((other) => other.conversation !== one.conversation)].slice(0, MOST_LAID_ASIDE));
  }

  /** It is gone, and nobody goes back to it. @param {string} conversation */
  letGo(conversation) {
    if (this.earlier.some((one) => one.conversation === conversation)) {
      this.#write(this.shared, "earlier", this.earlier.filter((one) => one.conversation !== conversation));
    }
  }

  /** What the page has said of its visitor in this conversation, as JSON. @returns {string | null} */
  get told() {
    return this.#read(this.shared, "told");
  }

  set told(json) {
    this.#write(this.shared, "told", json);
  }

  /** @returns {Survey | null} */
  get survey() {
    const survey = this.#read(this.shared, "survey");
    return typeof survey === "object" ? survey : null;
  }

  set survey(survey) {
    this.#write(this.shared, "survey", survey);
  }

  /** The number of the last message that the visitor has had before their eyes. */
  get seen() {
    return Number(this.#read(this.shared, "seen") ?? 0);
  }

  set seen(sequence) {
    this.#write(this.shared, "seen", sequence);
  }

  /** A language chosen before there is a conversation that could remember it. @returns {string | null} */
  get chosenLanguage() {
    return this.#read(this.shared, "language");
  }

  set chosenLanguage(code) {
    this.#write(this.shared, "language", code);
  }

  /** Whether the visitor wants to hear what is new. */
  get sound() {
    return this.#read(this.shared, "sound") === true;
  }

  set sound(on) {
    this.#write(this.shared, "sound", on || null);
  }

  get wasOpen() {
    return this.#read(this.tab, "open") === true;
  }

  set wasOpen(open) {
    this.#write(this.tab, "open", open || null);
  }

  get draft() {
    return String(this.#read(this.tab, "draft") ?? "");
  }

  set draft(text) {
    this.#write(this.tab, "draft", text || null);
  }

  /** Each message under way has a key of its own, so that two tabs never overwrite each other's. @returns {any[]} */
  get pending() {
    const start = `${this.prefix}pending:`;
    return Object.keys(this.shared)
      .filter((key) => key.startsWith(start))
      .map((key) => this.#read(this.shared, key.slice(this.prefix.length)))
      .filter((message) => message !== null);
  }

  /**
   * @param {string} clientId
   * @param {object | null} message null removes it
   */
  keepPending(clientId, message) {
    this.#write(this.shared, `pending:${clientId}`, message);
  }

  /**
   * Tells of changes that another tab made.
   *
   * @param {"conversation" | "seen"} name
   * @param {() => void} listener
   * @param {AbortSignal} [signal] after which nothing is told any more
   */
  onChanged(name, listener, signal) {
    /** @param {StorageEvent} event */
    const changed = (event) => {
      if (event.key !== this.prefix + name || this.isOfPage) return;
      if (this.isHeld) this.shared = readable(() => localStorage, this.prefix);
      listener();
    };
    addEventListener("storage", changed, { signal });
  }

  /**
   * @param {Storage} storage
   * @param {string} name
   */
  #read(storage, name) {
    try {
      return JSON.parse(storage.getItem(this.prefix + name) ?? "null");
    } catch {
      return null;
    }
  }

  /**
   * @param {Storage} storage
   * @param {string} name
   * @param {unknown} value
   */
  #write(storage, name, value) {
    try {
      if (value === null) storage.removeItem(this.prefix + name);
      else storage.setItem(this.prefix + name, JSON.stringify(value));
    } catch {
      // Full: what could not be kept is lost at the next page, not on this one.
    }
  }
}

/**
 * @param {() => Storage} get
 * @returns {Storage} the browser's, or one in memory where the browser's throws
 */
function usable(get) {
  try {
    const storage = get();
    storage.setItem("hamdel:probe", "1");
    storage.removeItem("hamdel:probe");
    return storage;
  } catch {
    return memoryStorage();
  }
}

/**
 * @param {() => Storage} get
 * @param {string} prefix
 * @returns {Storage} one in memory with what lies in the browser's
 */
function readable(get, prefix) {
  try {
    return moved(get(), memoryStorage(), prefix);
  } catch {
    return memoryStorage();
  }
}

/**
 * @param {Storage} from
 * @param {Storage} to
 * @param {string} prefix of what is ours
 * @returns {Storage} `to`, with what is ours as it is in `from`
 */
function moved(from, to, prefix) {
  const ours = Object.keys(from).filter((key) => key.startsWith(prefix));
  for (const key of Object.keys(to)) if (key.startsWith(prefix) && !ours.includes(key)) to.removeItem(key);
  for (const key of ours) to.setItem(key, from.getItem(key) ?? "");
  return to;
}

/** Its keys are own properties, as those of a real Storage are. @returns {Storage} */
function memoryStorage() {
  /** @type {Record<string, string>} */
  const values = Object.create({
    getItem: (/** @type {string} */ key) => (Object.hasOwn(values, key) ? values[key] : null),
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => (values[key] = value),
    removeItem: (/** @type {string} */ key) => delete values[key],
  });
  return /** @type {any} */ (values);
}
