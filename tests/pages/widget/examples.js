// @ts-check
/** Things of the widget to test with. */

/**
 * @typedef {import("../../../bot/web/static/widget/chat-api.js").Message} Message
 * @typedef {import("../../../bot/web/static/widget/chat-api.js").State} State
 * @typedef {import("../../../bot/web/static/widget/bubble.js").Content} Content
 */

/** @param {number} sequence @param {Partial<Message>} [changes] @returns {Message} */
export function message(sequence, changes = {}) {
  return {
    sequence,
    author: "bot",
    agent: null,
    text: `message ${sequence}`,
    html: null,
    language: "en",
    direction: "ltr",
    kind: "text",
    buttons: [],
    created_at: "2026-01-01T12:00:00Z",
    client_id: null,
    ...changes,
  };
}

/** @param {Partial<State>} [changes] @returns {State} */
export function state(changes = {}) {
  return {
    conversation: "c1",
    state: "bot",
    language: "en",
    direction: "ltr",
    language_source: "page",
    agent: null,
    queue: null,
    contact: null,
    survey: null,
    reopens_until: null,
    last_sequence: 0,
    ...changes,
  };
}

/** @param {Partial<Content>} [changes] @returns {Content} */
export function content(changes = {}) {
  return {
    author: "bot",
    agent: null,
    text: "Hello",
    html: null,
    language: "en",
    direction: "ltr",
    kind: "text",
    date: new Date(2026, 0, 1, 12),
    status: null,
    fault: null,
    attachment: null,
    translation: null,
    progress: null,
    ...changes,
  };
}

/** A text as it was translated. @param {string} language */
export function translation(language) {
  return { text: `in ${language}`, html: null, language, direction: /** @type {const} */ ("ltr"), engine: "test", at: "" };
}
