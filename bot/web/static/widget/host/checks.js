// @ts-check
/** What a page hands to the widget, checked: what cannot be used is refused with words that say what to send instead. */

/** A value of the page's that is refused; the message says what to do. */
export class Refused extends Error {
  /** @param {string} message @param {string} [code] */
  constructor(message, code = "invalid_setting") {
    super(message);
    this.name = "Refused";
    this.code = code;
  }
}

/**
 * By its name: the two files of the widget have a class each in the bundle.
 *
 * @param {unknown} error
 * @returns {error is Refused}
 */
export function isRefused(error) {
  return error instanceof Error && error.name === "Refused";
}

/** Objects in each other, and characters of their JSON, that the server takes of a visitor's attributes. */
const DEEPEST = 10;
const LARGEST = 4096;
const LONGEST_ID = 200;
const LONGEST_NAME = 200;

/** A tag, or what a browser might take for one. */
const HTML = /<[a-z!/?]/i;
/** As the server has it: such an id might be taken for another. */
const CONTROL = /\p{Cc}/u;

/**
 * A text, which is shown as it is.
 *
 * @param {unknown} value
 * @param {string} name
 * @param {number} most characters
 */
export function text(value, name, most) {
  if (typeof value !== "string") throw new Refused(`${name} is no text.`);
  if (HTML.test(value)) throw new Refused(`${name} has HTML in it; write plain text, which is shown as it is.`);
  const trimmed = value.trim();
  if ([...trimmed].length > most) throw new Refused(`${name} is longer than ${most} characters.`);
  return trimmed;
}

/**
 * @template {string} Word
 * @param {unknown} value
 * @param {string} name
 * @param {readonly Word[]} words
 * @returns {Word}
 */
export function oneOf(value, name, words) {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new Refused(`${name} is one of: ${words.join(", ")}.`);
  return found;
}

/**
 * @param {unknown} value a number, or the digits of one
 * @param {string} name
 * @param {number} most
 */
export function whole(value, name, most) {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isInteger(number) || number < 0 || number > most) {
    throw new Refused(`${name} is a whole number from 0 to ${most}.`);
  }
  return number;
}

/** @param {unknown} value `true`, or an attribute that stands there alone @param {string} name */
export function flag(value, name) {
  if (value === true || value === "true" || value === "") return true;
  if (value === false || value === "false") return false;
  throw new Refused(`${name} is true or false.`);
}

/** @param {unknown} value @param {string} name */
export function colour(value, name) {
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) throw new Refused(`${name} is a colour such as #0f766e.`);
  return value.toLowerCase();
}

/**
 * An address, whole or as seen from the page.
 *
 * @param {unknown} value
 * @param {string} name
 * @param {RegExp} schemes
 */
export function address(value, name, schemes) {
  const found = typeof value === "string" && URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : null;
  if (found === null || !schemes.test(found.href)) throw new Refused(`${name} is no address that can be used here.`);
  return found.href;
}

/**
 * @param {unknown} value
 * @param {string} name
 * @param {number} most
 * @param {number} longest
 * @returns {string[]}
 */
export function lines(value, name, most, longest) {
  const list = typeof value === "string" ? parsed(value, name) : value;
  if (!Array.isArray(list)) throw new Refused(`${name} is a list of texts.`);
  if (list.length > most) throw new Refused(`${name} has more than ${most} texts.`);
  return list.map((one) => text(one, name, longest)).filter(Boolean);
}

/**
 * What the page says of its visitor: an object of JSON's values.
 *
 * @param {unknown} value or its JSON
 * @param {string} name
 * @returns {Record<string, unknown>}
 */
export function attributes(value, name) {
  const given = typeof value === "string" ? parsed(value, name) : value;
  if (given === null || typeof given !== "object" || Array.isArray(given)) throw new Refused(`${name} is no object.`, "invalid_attributes");
  // Before it is written as JSON, which a cycle, or thousands in each other, would end with an error of the browser's.
  if (depthOf(given) > DEEPEST) {
    throw new Refused(`${name} has objects more than ${DEEPEST} deep, or an object in itself.`, "attributes_too_deep");
  }
  const json = jsonOf(given, name);
  if (json.length > LARGEST) throw new Refused(`${name} is larger than ${LARGEST} characters of JSON.`, "attributes_too_large");
  return JSON.parse(json);
}

/**
 * Who is signed in: a proof where there is a hash, else only what the page says.
 *
 * @param {unknown} value
 * @returns {{proof: Proof | null, name: string | undefined, attributes: Record<string, unknown>}}
 */
export function visitor(value) {
  if (value === null || typeof value !== "object") throw new Refused("setVisitor takes an object, such as {id, hash, name}.", "invalid_visitor");
  const { id, hash, name, email, attributes: more } = /** @type {Record<string, unknown>} */ (value);
  const said = more === undefined ? {} : attributes(more, "attributes");
  if (email !== undefined && email !== null) said.email = text(email, "email", 320);
  const known = id === undefined || id === null ? null : idOf(id);
  if (known !== null) said.visitor_id = known;
  if (known === null && hash !== undefined) throw new Refused("setVisitor has a hash and no id.", "invalid_visitor");
  return {
    proof: known !== null && hash !== undefined && hash !== null ? { id: known, hash: hashOf(hash) } : null,
    name: name === undefined || name === null ? undefined : text(name, "name", LONGEST_NAME) || undefined,
    attributes: attributes(said, "attributes"),
  };
}

/** @typedef {{id: string, hash: string}} Proof an id, and the hash by which the site's server vouches for it */

/** @param {unknown} value */
function idOf(value) {
  const id = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof id !== "string" || id === "") throw new Refused("id is a text or a whole number.", "invalid_visitor");
  if ([...id].length > LONGEST_ID) throw new Refused(`id is longer than ${LONGEST_ID} characters.`, "invalid_visitor");
  if (id !== id.trim() || CONTROL.test(id)) throw new Refused("id has blanks around it, or control characters.", "invalid_visitor");
  return id;
}

/** @param {unknown} value */
function hashOf(value) {
  if (typeof value === "string" && /^[0-9a-f]{64}$/i.test(value.trim())) return value.trim();
  throw new Refused("hash is HMAC-SHA-256 of the id in 64 hexadecimal figures, made on your server.", "wrong_visitor_hash");
}

/** @param {string} json @param {string} name @returns {unknown} */
function parsed(json, name) {
  try {
    return JSON.parse(json);
  } catch {
    throw new Refused(`${name} is no JSON.`);
  }
}

/** @param {object} value @param {string} name */
function jsonOf(value, name) {
  try {
    return JSON.stringify(value);
  } catch {
    throw new Refused(`${name} has something in it that JSON cannot hold.`, "invalid_attributes");
  }
}

/** How many objects lie in each other, counted no further than is of interest. @param {object} value */
function depthOf(value) {
  let depth = 0;
  /** @type {object[]} */
  let level = [value];
  while (level.length > 0 && depth <= DEEPEST) {
    depth += 1;
    level = level.flatMap((one) => Object.values(one)).filter((one) => one !== null && typeof one === "object");
  }
  return depth;
}
