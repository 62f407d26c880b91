// @ts-check
/** The screen on the wall. */

import { enter } from "../entrance.js";
import { Wallboard } from "./board.js";

await enter("wallboard", (agent, words) => new Wallboard(agent, words));
