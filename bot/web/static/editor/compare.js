// @ts-check
/** Which words of a text have changed: the longest common subsequence of its words. Pure. */

/**
 * @typedef {{ text: string, isChanged: boolean }} Run
 */

/** Above so many comparisons the whole middle counts as changed, or the page would stand still. */
const MOST = 4_000_000;

/**
 * @param {string} before
 * @param {string} after
 * @param {string} language whose words they are; some are not told apart by spaces
 * @returns {{ before: Run[], after: Run[] }}
 */
export function compared(before, after, language) {
  const [one, two] = [words(before, language), words(after, language)];
  let start = 0;
  while (start < one.length && start < two.length && one[start] === two[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < two.length - start && one.at(-1 - end) === two.at(-1 - end)) end += 1;
  const kept = common(one.slice(start, one.length - end), two.slice(start, two.length - end));
  const flags = (/** @type {number} */ count, /** @type {boolean[]} */ middle) => [
    ...Array.from({ length: start }, () => false),
    ...middle,
    ...Array.from({ length: count - start - middle.length }, () => false),
  ];
  return { before: runs(one, flags(one.length, kept.one)), after: runs(two, flags(two.length, kept.two)) };
}

/** @param {string} text @param {string} language */
function words(text, language) {
  return [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)].map(({ segment }) => segment);
}

/**
 * @param {string[]} one
 * @param {string[]} two
 * @returns {{ one: boolean[], two: boolean[] }} for each word whether it has changed
 */
function common(one, two) {
  const changed = { one: one.map(() => true), two: two.map(() => true) };
  if (one.length * two.length > MOST) return changed;
  const width = two.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  const length = (/** @type {number} */ i, /** @type {number} */ j) => lengths[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = two.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = one[i] === two[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < one.length && j < two.length; ) {
    if (one[i] === two[j]) {
      changed.one[i] = changed.two[j] = false;
      i += 1;
      j += 1;
    } else if (length(i + 1, j) >= length(i, j + 1)) i += 1;
    else j += 1;
  }
  return changed;
}

/**
 * @param {string[]} parts
 * @param {boolean[]} flags
 * @returns {Run[]} neighbours of a kind together; a space between two changed words belongs to them
 */
function runs(parts, flags) {
  /** @type {Run[]} */
  const found = [];
  parts.forEach((text, place) => {
    const isChanged = flags[place] || (/^[^\S\n]+$/.test(text) && Boolean(flags[place - 1]) && Boolean(flags[place + 1]));
    const last = found.at(-1);
    if (last?.isChanged === isChanged) last.text += text;
    else found.push({ text, isChanged });
  });
  return found;
}
