// @ts-check
/** How a visitor's feelings have moved over their last messages. */

/** How heavy a feeling weighs, from calm to angry. @type {Record<string, number>} */
const WEIGHT = { calm: 0, worried: 1, sad: 1, frustrated: 2, angry: 3 };

/** From how much heavier or lighter than before a feeling counts as moving. */
const STEP = 0.75;

/**
 * @param {string[]} emotions the oldest first
 * @returns {"worse" | "better" | "steady"}
 */
export function trend(emotions) {
  const weights = emotions.map((emotion) => WEIGHT[emotion] ?? 0);
  const last = weights.pop();
  if (last === undefined || !weights.length) return "steady";
  const before = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  if (last >= before + STEP) return "worse";
  return last <= before - STEP ? "better" : "steady";
}
