// @ts-check
/**
 * What `GET /api/v1/desk/reports` answers. Times are in seconds, shares from 0 to 1; null where there is nothing to
 * count.
 *
 * @typedef {object} Figures
 * @property {number} conversations
 * @property {number} contained
 * @property {number} came_back
 * @property {number} refused
 * @property {number} not_understood
 * @property {number} no_question
 * @property {number} handed_over
 * @property {number | null} containment
 * @property {number | null} helpful
 * @property {number} handoffs
 * @property {number} answered
 * @property {number} closed
 * @property {number} left
 * @property {number | null} first_response_median
 * @property {number | null} first_response_p90
 * @property {number | null} first_response_open_median within opening hours
 * @property {number | null} first_response_open_p90
 * @property {number | null} resolution_median
 * @property {number | null} resolution_p90
 * @property {number | null} resolution_open_median within opening hours
 * @property {number | null} resolution_open_p90
 * @property {number | null} first_reply_kept of those that had a target
 * @property {number | null} next_reply_kept
 * @property {number | null} resolution_kept
 * @property {number} targets_missed
 * @property {number | null} first_contact_resolution
 * @property {number} ratings
 * @property {number | null} csat
 * @property {number | null} csat_mean from 1 to 5
 * @property {number | null} nps from -100 to 100
 *
 * @typedef {object} Comment
 * @property {string} conversation
 * @property {string | null} agent
 * @property {string} language
 * @property {"ltr" | "rtl"} direction
 * @property {number | null} csat 1 to 5
 * @property {number | null} nps 0 to 10
 * @property {string} comment
 * @property {string} answered_at
 *
 * @typedef {Figures & { question?: string | null, name?: string | null, active?: boolean }} GroupFigures with an article's
 *   question, or the name of a team or an agent and whether that one is still here
 *
 * @typedef {object} Period
 * @property {string} from a day, such as 2026-11-22; included
 * @property {string} to included too
 * @property {Figures} total
 * @property {Record<string, GroupFigures>} by_channel
 * @property {Record<string, GroupFigures>} by_language
 * @property {Record<string, GroupFigures>} by_team by id; "" where no team was meant
 * @property {Record<string, GroupFigures>} by_agent by id; "" where nobody was there
 * @property {Record<string, GroupFigures>} by_article
 * @property {Record<string, GroupFigures>} by_tag
 * @property {Record<string, GroupFigures>} by_reason
 * @property {Record<string, GroupFigures>} by_attribute by value; empty where no attribute is asked for
 *
 * @typedef {import("../types.js").AttributeDefinition & { values: string[], value: string | null }} ReportAttribute what a
 *   report is split by: the values that there are, and the one whose conversations alone it is of
 *
 * @typedef {object} OfReport
 * @property {string} time_zone
 * @property {ReportAttribute | null} attribute
 * @property {{ count: number, longest: number | null }} waiting at this moment
 * @property {Record<string, Figures>} by_day days without anything are not there
 * @property {{ weekday: number, hour: number, conversations: number, handoffs: number }[]} volume Monday is 0
 * @property {Period} before as many days just before
 * @property {Comment[]} comments what visitors wrote in the survey, the newest first
 *
 * @typedef {Period & OfReport} Report
 *
 * @typedef {object} Behind what a figure is made of
 * @property {number} count
 * @property {{ conversation: string, began_at: string, channel: string, language: string, value: number }[]} conversations
 */

export {};
