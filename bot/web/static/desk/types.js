// @ts-check
/**
 * What the server sends to the desk; see its OpenAPI at /docs. Times are ISO 8601 in UTC.
 *
 * @typedef {"bot" | "waiting" | "agent" | "closed"} State who holds the conversation
 *
 * @typedef {{ author: "visitor" | "bot" | "agent", text: string, language: string, direction: "ltr" | "rtl",
 *   translations?: Translation[] }} LastMessage
 *
 * @typedef {object} Summary a conversation as a line of the list
 * @property {string} conversation
 * @property {State} state
 * @property {string} language
 * @property {string} locale the tag of how it is worded for the visitor
 * @property {string} language_name
 * @property {string} channel
 * @property {boolean | null} [on_page] whether the visitor has a page open now; null on other channels
 * @property {"away" | "blocked" | "stopped" | "undeliverable" | "window" | null} [unreachable] why nothing arrives at the visitor
 * @property {string | null} visitor
 * @property {string | null} reason why people were asked for
 * @property {string | null} emotion when people were asked for
 * @property {string[]} emotions of the last messages, the oldest first
 * @property {number} priority grows with the time of waiting; 0 unless it waits
 * @property {boolean} repeated the same visitor with the same problem
 * @property {boolean} vip
 * @property {boolean} after_hours
 * @property {{ id: number, name: string } | null} team
 * @property {string[]} skills
 * @property {number | null} place in the queue of its team, from 1
 * @property {{ id: number, name: string } | null} agent
 * @property {{ id: number, name: string, until: string, seconds: number } | null} offered_to who is being asked to take
 *   it, until when, and how long that was from when this was told
 * @property {string | null} waiting_since
 * @property {string | null} snoozed_until
 * @property {RunningTarget[]} [targets] the times that run, the first to be over first
 * @property {Resolution | null} resolution
 * @property {string[]} [tags]
 * @property {Record<string, string>} [attributes] values of what the site defines to be known, by key
 * @property {number} [alias] by which visitors without a name are told apart
 * @property {string | null} [answered_meanwhile] what the assistant has answered since the visitor waits
 * @property {Hit[]} [hits] where a search found it
 * @property {string | null} [first_question] what the visitor came with
 * @property {number | null} csat 1 to 5
 * @property {number | null} [nps] 0 to 10
 * @property {string | null} [comment]
 * @property {string} updated_at
 * @property {LastMessage | null} last_message
 * @property {boolean} unread
 *
 * @typedef {{ target: "first_reply" | "next_reply" | "resolution", due_at: string, warn_at: string | null }} RunningTarget
 *   a time that the team's service levels give, when it is over, and from when on it is almost over
 *
 * @typedef {object} Hit a place that a search found
 * @property {"message" | "note" | "person"} kind
 * @property {"visitor" | "bot" | "agent" | null} author
 * @property {number | null} sequence
 * @property {string | null} language
 * @property {"ltr" | "rtl" | null} direction
 * @property {{ text: string, hit: boolean }[]} parts
 *
 * @typedef {"solved" | "not-solved" | "no-answer" | "spam"} Resolution how a conversation ended
 *
 * @typedef {object} Reason why the bot wrote a message
 * @property {string} [decision]
 * @property {string | null} [article]
 * @property {number | null} [confidence] 0 to 1
 * @property {string | null} [reason] what decided it, such as "asked" where a person was asked for
 * @property {string} [trigger] the name of the greeting that it is
 *
 * @typedef {object} Translation made by a machine
 * @property {string} text
 * @property {string | null} html
 * @property {string} language the one that it is in
 * @property {"ltr" | "rtl"} direction
 * @property {string} engine
 * @property {string} at
 *
 * @typedef {object} Preview what a text becomes for the visitor
 * @property {string} source the language that it is written in
 * @property {string} target the visitor's
 * @property {Translation | null} translation
 * @property {string} reason why there is none; "" where there is one
 * @property {string} message the same as a sentence
 *
 * @typedef {{ id: string, name: string, type: string, size: number }} Attachment its size in bytes
 *
 * @typedef {object} Particulars
 * @property {string | null} [as] what came in place of words: "voice", "sticker" ...
 * @property {string | null} [fault] why its file is not here
 * @property {string | null} [detail] what needs no translation, such as a place on the map
 * @property {string | null} [quote] what the visitor replies to
 * @property {true | null} [corrects] it is a new wording of an earlier message
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
 * @property {Translation[]} [translations] all that there are
 * @property {Attachment | null} [attachment]
 * @property {Particulars | null} [particulars] what a messaging app says beside the text
 *
 * @typedef {{ id: number, agent: string | null, text: string, created_at: string }} Note what colleagues alone see
 *
 * @typedef {{ article: string, question: string, confidence: number | null, outcome: string | null }} Attempt
 * @typedef {{ article: string, question: string, answer: string, language: string, confidence: number | null,
 *   audience?: "public" | "visitors" | "agents" }} Suggestion its answer is plain text, as it would be written by hand
 *
 * @typedef {object} Digest what a conversation was about, in facts
 * @property {string | null} first_question
 * @property {string[]} asked_since
 * @property {{ article: string, helped: boolean | null }[]} tried
 * @property {string[]} wishes
 * @property {{ orders: string[], emails: string[], phones: string[], amounts: string[], links: string[] }} mentions
 * @property {number} messages
 *
 * @typedef {object} Earlier another conversation of the same visitor
 * @property {string} conversation
 * @property {string} created_at
 * @property {State} state
 * @property {string} channel
 * @property {string} language
 * @property {"ltr" | "rtl"} direction
 * @property {string | null} first_question
 * @property {number | null} csat
 * @property {number | null} [nps]
 * @property {string | null} [comment]
 * @property {"before" | "after" | null} [link] whether the visitor went on from it, or to it
 *
 * @typedef {{ action: string, agent: string | null, details: Record<string, any>, created_at: string }} Deed a line of a
 *   conversation's history
 *
 * @typedef {string | number | boolean | null} AttributeValue
 *
 * @typedef {object} AttributeDefinition something that the site defines to be known
 * @property {string} key
 * @property {string} label
 * @property {Record<string, string>} labels by language
 * @property {"text" | "number" | "boolean" | "date" | "choice" | "link"} kind
 * @property {string[]} choices
 * @property {"conversation" | "visitor"} owner
 * @property {boolean} shown beside the conversation
 *
 * @typedef {AttributeDefinition & { value: AttributeValue, source: "page" | "site" | "agent" | "rule" | null,
 *   by: string | null, updated_at: string | null, version: number, may_edit: boolean }} AttributeField
 *
 * @typedef {object} Context what helps the agent to answer
 * @property {Record<string, unknown>} attributes what the site says about the visitor
 * @property {AttributeField[]} [fields] what the site defines to be known
 * @property {{ intent: string | null, emotion: string | null, confidence: number | null } | null} understanding
 * @property {Attempt[]} tried
 * @property {Suggestion[]} suggestions
 * @property {Digest | null} summary
 * @property {Note[]} notes
 * @property {{ email: string | null, phone: string | null } | null} contact left while nobody was there
 * @property {Earlier[]} earlier
 * @property {Deed[]} history
 *
 * @typedef {"online" | "away" | "offline"} Presence
 *
 * @typedef {object} Colleague
 * @property {number} id
 * @property {string} name
 * @property {string} role
 * @property {Presence} presence
 * @property {string[]} languages
 * @property {string[]} skills
 * @property {number[]} teams
 * @property {number} load how many conversations are theirs or offered to them
 * @property {number} capacity how many of them they can have
 *
 * @typedef {{ id: number, name: string, open: boolean, agents: number[] }} Team
 *
 * @typedef {{ id: number, shortcut: string, texts: Record<string, string> }} CannedReply its texts by language
 *
 * @typedef {"take" | "reply" | "tag" | "untag" | "set-attribute" | "prioritise" | "note" | "pass-on" | "close"} StepName what a step does
 *
 * @typedef {object} Step what a macro or a rule does; which of the rest it has hangs on `do`
 * @property {StepName} do
 * @property {number} [canned]
 * @property {string} [tag]
 * @property {string} [attribute] its key
 * @property {AttributeValue} [value]
 * @property {"normal" | "high" | "highest"} [level]
 * @property {string} [text]
 * @property {number | null} [agent]
 * @property {number | null} [team]
 * @property {boolean} [away]
 * @property {Resolution} [resolution]
 *
 * @typedef {object} Macro several steps in one
 * @property {number} id
 * @property {string} name
 * @property {boolean} shared for everybody, or for a team
 * @property {number | null} team
 * @property {Step[]} steps
 * @property {number} version
 * @property {boolean} may_change
 *
 * @typedef {object} RunOutcome what came of a macro on one conversation
 * @property {string} conversation
 * @property {{ do: StepName, status: "done" | "failed" | "skipped", error: { code: string, message: string } | null }[]} steps
 * @property {number} undo_seconds 0 where it cannot be undone
 *
 * @typedef {import("../shared/sign-in.js").Agent} Agent
 * @typedef {"queue" | "mine" | "all" | "search"} View
 */

export {};
