// @ts-check
/** Dates and times in words, in the reader's language and time zone (Intl; no tables of our own). */

/** @param {Date} date @param {string} language */
export function timeOfDay(date, language) {
  return format(date, language, { hour: "numeric", minute: "2-digit" });
}

/** A moment of another day. @param {Date} date @param {string} language */
export function dayAndTime(date, language) {
  return format(date, language, { weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit" });
}

/**
 * The day as a separator says it.
 *
 * @param {Date} date
 * @param {string} language
 * @param {{today: string, yesterday: string}} words
 * @param {Date} [now]
 */
export function dayName(date, language, words, now = new Date()) {
  const days = daysBetween(date, now);
  if (days === 0) return words.today;
  if (days === 1) return words.yesterday;
  // By the calendar that is read: a year ends at Nowruz in one, and on the last of December in another.
  const yearOf = (/** @type {Date} */ one) => format(one, language, { year: "numeric" });
  const year = yearOf(date) === yearOf(now) ? undefined : "numeric";
  const day = /** @type {const} */ ({ day: "numeric", month: "long", year });
  // CLDR has no pattern of the Persian calendar with both: its parts would come in the order of none.
  if (year && calendarOf(language) === "persian") return `${format(date, language, { weekday: "long" })} ${format(date, language, day)}`;
  return format(date, language, { weekday: "long", ...day });
}

/** @param {Date} one @param {Date} other */
export function sameDay(one, other) {
  return one.toDateString() === other.toDateString();
}

/** Whole calendar days from one date to a later one. @param {Date} from @param {Date} to */
function daysBetween(from, to) {
  const midnight = (/** @type {Date} */ date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

/** As `datetime-local` fields have it. @param {Date} moment */
export function localValue(moment) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** Making one is slow enough to be felt in a log of a hundred messages. @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/**
 * @param {Date} date
 * @param {string} language
 * @param {Intl.DateTimeFormatOptions} options
 */
function format(date, language, options) {
  return formatOf(language, options).format(date);
}

/** @param {string} language */
function calendarOf(language) {
  return formatOf(language, {}).resolvedOptions().calendar;
}

/**
 * @param {string} language
 * @param {Intl.DateTimeFormatOptions} options
 */
function formatOf(language, options) {
  const key = language + JSON.stringify(options);
  const known = formats.get(key) ?? makeFormat(language, options);
  formats.set(key, known);
  return known;
}

/**
 * @param {string} language
 * @param {Intl.DateTimeFormatOptions} options
 */
function makeFormat(language, options) {
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    return new Intl.DateTimeFormat(undefined, options); // a tag that Intl does not take
  }
}
