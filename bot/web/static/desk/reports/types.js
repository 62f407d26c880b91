// @ts-check
/**
 * What `GET /api/v1/desk/reports` answers. Times are in seconds, shares from 0 to 1; null where there is nothing to
 * count.
 *
 * @typedef {object} Figures
 * @property {number} conversations
 * @property {number} handoffs
 * @property {number} closed
 * @property {number} left
 * @property {number | null} first_response_median
 * @property {number | null} first_response_p90
 * @property {number | null} resolution_median
 * @property {number | null} resolution_p90
 * @property {number | null} containment
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
 * @typedef {object} Report
 * @property {string} from a day, such as 2026-11-22, in UTC; included
 * @property {string} to included too
 * @property {{ count: number, longest: number | null }} waiting at this moment
 * @property {Figures} total
 * @property {Record<string, Figures>} by_day days without anything are not there
 * @property {Record<string, Figures>} by_language
 * @property {Record<string, Figures>} by_team
 * @property {Record<string, Figures>} by_agent
 * @property {Record<string, Figures & { question?: string | null }>} by_article with what each answers
 * @property {Comment[]} comments what visitors wrote in the survey, the newest first
 */

export {};
