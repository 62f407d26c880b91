// @ts-check
/** What other systems can be told, and how it is called. */

/** By event: the label that it has; what rules act on as well is called the same there. @type {Record<string, string>} */
const LABELS = {
  "conversation.started": "rule-event-begun",
  "conversation.answered": "webhook-event-answered",
  "conversation.handed_off": "rule-event-handed-over",
  "conversation.assigned": "webhook-event-assigned",
  "conversation.closed": "rule-event-closed",
  "conversation.rated": "rule-event-rated",
  "article.missed": "webhook-event-missed",
  "visitor.erased": "webhook-event-erased",
};

/** All that a webhook can be told. */
export const EVENTS = Object.keys(LABELS);

/** @param {import("../shared/page.js").Page} page @param {string} event */
export function eventName(page, event) {
  const label = Object.hasOwn(LABELS, event) ? LABELS[event] : "";
  return label ? page.say(label) : event === "webhook.test" ? page.say("webhook-event-test") : event;
}
