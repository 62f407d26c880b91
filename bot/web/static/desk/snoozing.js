// @ts-check
/** Asks until when a conversation is laid aside. */

import { element } from "../shared/element.js";
import { choice, showDialog } from "./dialog.js";
import { localValue } from "../shared/times.js";

/** @typedef {import("./words.js").Words} Words */

const HOUR = 3_600_000;
/** The hours of the day that "this afternoon" and "tomorrow morning" mean. */
const AFTERNOON = 15;
const MORNING = 9;
/** The longest that the server lays anything aside, in hours. */
const LONGEST = 90 * 24;

/**
 * @param {string} visitor
 * @param {Words} words
 * @returns {Promise<Date | null>} null where it is not laid aside
 */
export async function askWhen(visitor, words) {
  const own = element("input", { type: "datetime-local", class: "text-field", "aria-label": words.text("snooze-own-time") });
  const times = moments(new Date());
  own.value = localValue(times.at(-1)?.at ?? new Date());
  own.min = localValue(new Date(Date.now() + 60_000));
  const inWords = element("small");
  const say = () => (inWords.textContent = words.ofField(new Date(own.value), { hour: "numeric", minute: "2-digit" }));
  say();
  const when = choice(words.text("snooze-until"), [
    ...times.map(({ name, at }) => ({ value: at, content: [element("span", {}, words.text(`snooze-${name}`)), element("small", {}, words.moment(at))] })),
    { value: null, content: [element("span", {}, words.text("snooze-own")), own, inWords] },
  ]);
  if (when.first) when.first.checked = true;
  // Whoever touches the time means that time.
  const inputs = when.root.querySelectorAll("input[type=radio]");
  own.addEventListener("input", () => {
    /** @type {HTMLInputElement} */ (inputs[inputs.length - 1]).checked = true;
    say();
  });
  const isOwn = () => /** @type {HTMLInputElement} */ (inputs[inputs.length - 1]).checked;
  const chosen = () => (isOwn() ? (own.value ? new Date(own.value) : null) : when.value);
  const isSure = await showDialog({
    title: words.text("snooze-question"),
    content: [element("p", {}, words.text("snooze-explanation", { visitor })), when.root],
    confirm: words.text("snooze-confirm"),
    cancel: words.text("cancel"),
    first: when.first,
    check: () => faultOf(chosen(), new Date(), (key) => words.text(key)),
  });
  return isSure ? chosen() : null;
}

/**
 * What is wrong with a moment that was chosen.
 *
 * @param {Date | null} moment
 * @param {Date} now
 * @param {(key: string) => string} say
 * @returns {string | null}
 */
export function faultOf(moment, now, say) {
  if (moment === null) return say("snooze-choose");
  const ahead = moment.getTime() - now.getTime();
  return ahead > 0 && ahead <= LONGEST * HOUR ? null : say("error-invalid-time");
}

/** @param {Date} now @returns {{ name: string, at: Date }[]} in order; what has passed today is left out */
export function moments(now) {
  const afternoon = atHour(now, AFTERNOON);
  const tomorrow = atHour(now, MORNING);
  tomorrow.setDate(tomorrow.getDate() + 1);
  const inAnHour = { name: "hour", at: new Date(now.getTime() + HOUR) };
  const later = afternoon.getTime() - now.getTime() > HOUR ? [{ name: "afternoon", at: afternoon }] : [];
  return [inAnHour, ...later, { name: "tomorrow", at: tomorrow }];
}

/** @param {Date} day @param {number} hour */
function atHour(day, hour) {
  const moment = new Date(day);
  moment.setHours(hour, 0, 0, 0);
  return moment;
}
