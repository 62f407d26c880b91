// @ts-check
/** Things of the desk to test with: each as plain as can be, with what a test changes about it. */

/**
 * @typedef {import("../../../bot/web/static/desk/types.js").Summary} Summary
 * @typedef {import("../../../bot/web/static/desk/types.js").Message} Message
 * @typedef {import("../../../bot/web/static/desk/types.js").Translation} Translation
 * @typedef {import("../../../bot/web/static/desk/types.js").Note} Note
 * @typedef {import("../../../bot/web/static/desk/types.js").Agent} Agent
 * @typedef {import("../../../bot/web/static/desk/types.js").Colleague} Colleague
 */

/** @type {Agent} */
export const ME = { id: 1, login: "sara", name: "Sara", role: "agent", languages: ["en"], skills: [], teams: [], capacity: 3, status: "online" };

/** @param {Partial<Summary>} [changes] @returns {Summary} */
export function summary(changes = {}) {
  return {
    conversation: "c1",
    state: "waiting",
    language: "en",
    locale: changes.locale ?? changes.language ?? "en",
    language_name: "English",
    channel: "web",
    visitor: null,
    reason: "asked",
    emotion: null,
    emotions: [],
    priority: 0,
    repeated: false,
    vip: false,
    after_hours: false,
    team: null,
    skills: [],
    place: null,
    agent: null,
    offered_to: null,
    waiting_since: null,
    snoozed_until: null,
    resolution: null,
    csat: null,
    updated_at: "2026-01-01T00:00:00Z",
    last_message: null,
    unread: false,
    ...changes,
  };
}

/** @param {string} conversation @param {Partial<Summary>} [changes] a conversation of mine */
export function mine(conversation, changes = {}) {
  return summary({ conversation, state: "agent", agent: { id: ME.id, name: ME.name }, ...changes });
}

/** @param {number} sequence @param {Partial<Message>} [changes] @returns {Message} */
export function message(sequence, changes = {}) {
  return {
    sequence,
    author: "visitor",
    agent: null,
    text: `message ${sequence}`,
    html: null,
    language: "en",
    direction: "ltr",
    kind: "text",
    buttons: [],
    created_at: `2026-01-01T12:00:${String(sequence).padStart(2, "0")}Z`,
    client_id: null,
    ...changes,
  };
}

/** @param {string} language @param {string} [text] @returns {Translation} */
export function translation(language, text = `in ${language}`) {
  return { text, html: null, language, direction: "ltr", engine: "test", at: "2026-01-01T12:00:00Z" };
}

/** @param {number} id @param {string} created_at @returns {Note} */
export function note(id, created_at) {
  return { id, agent: "Sara", text: `note ${id}`, created_at };
}

/** @param {number} id @param {Partial<Colleague>} [changes] @returns {Colleague} */
export function colleague(id, changes = {}) {
  return { id, name: `Agent ${id}`, role: "agent", presence: "online", languages: ["en"], skills: [], teams: [], load: 0, capacity: 3, ...changes };
}
