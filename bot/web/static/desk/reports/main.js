// @ts-check
/** The page of figures for those who supervise. */

import { enter } from "../entrance.js";
import { Reports } from "./page.js";

await enter("reports", (agent, words) => new Reports(agent, words));
