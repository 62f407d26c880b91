// @ts-check
/**
 * What the server sends to the desk; see its OpenAPI at /docs. Times are ISO 8601 in UTC.
 *
 * @typedef {"bot" | "waiting" | "agent" | "closed"} State who holds the conversation
 *
 * @typedef {{ author: "visitor" | "bot" | "agent", text: string, language: string, direction: "ltr" | "rtl" }} LastMessage
 *
 * @typedef {object} Summary a conversation as a line of the list
 * @property {string} conversation
 * @property {State} state
 * @property {string} language
 * @property {string} language_name
 * @property {string} channel
 * @property {string | null} visitor
 * @property {string | null} reason why people were asked for
 * @property {string | null} emotion
 * @property {number | null} place in the queue, from 1
 * @property {{ id: number, name: string } | null} agent
 * @property {string | null} waiting_since
 * @property {string} updated_at
 * @property {LastMessage | null} last_message
 * @property {boolean} unread
 *
 * @typedef {object} Reason why the bot wrote a message
 * @property {string} [decision]
 * @property {string | null} [article]
 * @property {number | null} [confidence] 0 to 1
 * @property {string | null} [reason] what decided it, such as "asked" where a person was asked for
 *
 * @typedef {object} Message
 * @property {number} sequence from 1 within its conversation
 * @property {"visitor" | "bot" | "agent"} author
 * @property {string | null} agent
 * @property {string} text
 * @property {string | null} html
 * @property {string} language
 * @property {"ltr" | "rtl"} direction
 * @property {string} kind
 * @property {{ title: string, payload: string }[]} buttons
 * @property {string} created_at
 * @property {string | null} client_id
 * @property {Reason | null} [reason]
 *
 * @typedef {{ article: string, question: string, confidence: number | null, outcome: string | null }} Attempt
 * @typedef {{ article: string, question: string, answer: string, language: string, confidence: number | null }} Suggestion
 *   its answer is plain text, as it would be written by hand
 *
 * @typedef {object} Context what helps the agent to answer
 * @property {Record<string, unknown>} attributes what the site says about the visitor
 * @property {{ intent: string | null, emotion: string | null, confidence: number | null } | null} understanding
 * @property {Attempt[]} tried
 * @property {Suggestion[]} suggestions
 *
 * @typedef {import("../shared/sign-in.js").Agent} Agent
 * @typedef {"queue" | "mine" | "all"} View
 */

export {};
