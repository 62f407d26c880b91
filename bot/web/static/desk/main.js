// @ts-check
/** The desk's page. */

import { Desk } from "./desk.js";
import { enter } from "./entrance.js";

await enter("title", (agent, words) => new Desk(agent, words));
