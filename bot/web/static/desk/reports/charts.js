// @ts-check
/**
 * Charts as SVG: columns over days, and bars of groups. Each has a title and a description for those who do not see it;
 * the figures themselves stand in a table beside it.
 *
 * A chart is drawn at the width that it has on the page, so that its letters keep their size.
 */

const NAMESPACE = "http://www.w3.org/2000/svg";
const HEIGHT = 220;
const MARGIN = { top: 12, bottom: 28, axis: 56, end: 12 };
const BAR = 30;
/** The widest column, in pixels: two days should not fill the page. */
const WIDEST = 36;
/** How much room the name of a day takes. */
const LABEL = 64;

let made = 0;

/**
 * @typedef {{ name: string, values: (number | null)[] }} Series null where there is nothing to show
 *
 * @typedef {object} Chart
 * @property {string} title
 * @property {string} description
 * @property {string[]} labels one for each place
 * @property {Series[]} series
 * @property {(value: number) => string} say
 * @property {"count" | "duration" | "share"} kind chooses the steps of the axis
 */

/**
 * An element that draws itself at the width that it is given, again whenever that changes.
 *
 * @param {(width: number) => SVGElement} draw
 */
export function fitted(draw) {
  const place = document.createElement("div");
  place.className = "chart";
  let width = 0;
  new ResizeObserver(([entry]) => {
    const now = Math.round(entry?.contentRect.width ?? 0);
    if (!now || now === width) return;
    width = now;
    place.replaceChildren(draw(width));
  }).observe(place);
  return place;
}

/** Columns, one group for each label, on an axis that begins at nought. @param {Chart} chart @param {number} width @param {boolean} isRtl */
export function columns(chart, width, isRtl) {
  const { labels, series, say } = chart;
  const root = frame(chart, width, HEIGHT);
  const inner = { width: width - MARGIN.axis - MARGIN.end, height: HEIGHT - MARGIN.top - MARGIN.bottom };
  // The days run as the words do.
  const x = (/** @type {number} */ at) => (isRtl ? width - MARGIN.axis - at : MARGIN.axis + at);
  const steps = axisSteps(Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0))), chart.kind);
  const top = Math.max(...steps);
  const y = (/** @type {number} */ value) => MARGIN.top + inner.height * (1 - value / top);
  for (const step of steps) {
    root.append(
      svg("line", { class: "grid", x1: x(0), x2: x(inner.width), y1: y(step), y2: y(step) }),
      svg("text", { class: "tick", x: x(-8), y: y(step) + 4, "text-anchor": isRtl ? "start" : "end" }, apart(say(step))),
    );
  }
  const place = inner.width / Math.max(1, labels.length);
  const column = Math.min(WIDEST, (place * 0.72) / series.length);
  const every = labelEvery(labels.length, inner.width);
  labels.forEach((label, at) => {
    const middle = place * (at + 0.5);
    series.forEach(({ name, values }, number) => {
      const value = values[at];
      if (!value) return;
      const left = middle + (number - series.length / 2) * column;
      const corner = Math.min(x(left), x(left + column));
      const shape = svg("rect", { class: `series series-${number}`, x: corner + 0.5, y: y(value), width: Math.max(1, column - 1), height: y(0) - y(value), rx: Math.min(3, column / 4) });
      shape.append(svg("title", {}, `${label}, ${name}: ${say(value)}`));
      root.append(shape);
    });
    if (at % every === 0) root.append(svg("text", { class: "tick", x: x(middle), y: HEIGHT - 8, "text-anchor": "middle" }, apart(label)));
  });
  return root;
}

/** One bar for each label, the figure beside it; of the first series alone. @param {Chart} chart @param {number} width @param {boolean} isRtl */
export function bars(chart, width, isRtl) {
  const { labels, series, say } = chart;
  const height = labels.length * BAR + 8;
  const root = frame(chart, width, height);
  const names = Math.min(220, width * 0.38);
  const room = width - names - 72;
  const values = series[0]?.values ?? [];
  const longest = Math.max(1, ...values.map((value) => value ?? 0));
  labels.forEach((label, at) => {
    const value = values[at] ?? 0;
    const length = Math.max(value ? 2 : 0, (room * value) / longest);
    const y = at * BAR + 6;
    const x = (/** @type {number} */ from, /** @type {number} */ size = 0) => (isRtl ? width - from - size : from);
    const shape = svg("rect", { class: "series series-0", x: x(names, length), y, width: length, height: BAR - 12, rx: 4 });
    shape.append(svg("title", {}, `${label}: ${say(value)}`));
    root.append(
      svg("text", { class: "name", x: x(names - 10), y: y + 13, "text-anchor": isRtl ? "start" : "end" }, apart(shortened(label, names))),
      shape,
      svg("text", { class: "tick", x: x(names + length + 8), y: y + 13, "text-anchor": isRtl ? "end" : "start" }, apart(say(value))),
    );
  });
  return root;
}

/** @param {Chart} chart @param {number} width @param {number} height */
function frame({ title, description }, width, height) {
  const id = `chart-${++made}`;
  return svg(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-labelledby": `${id}-title`, "aria-describedby": `${id}-text` },
    svg("title", { id: `${id}-title` }, title),
    svg("desc", { id: `${id}-text` }, description),
  );
}

/**
 * From nought to at least the largest value, in steps that people count in.
 *
 * @param {number} largest
 * @param {Chart["kind"]} kind
 */
export function axisSteps(largest, kind) {
  if (kind === "share") return [0, 0.5, 1];
  const rough = Math.max(largest, 1) / 4;
  const step = kind === "duration" ? (DURATIONS.find((one) => one >= rough) ?? Math.ceil(rough / 86_400) * 86_400) : Math.max(1, roundStep(rough));
  return Array.from({ length: Math.max(1, Math.ceil(largest / step)) + 1 }, (_, at) => at * step);
}

/** Steps of time that are easy to read, in seconds. */
const DURATIONS = [1, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400];

/**
 * How many places a chart has for each that it has room to name.
 *
 * @param {number} places
 * @param {number} width
 */
export function labelEvery(places, width) {
  return Math.ceil(places / Math.max(1, Math.floor(width / LABEL)));
}

/** 1, 2 or 5 times a power of ten. @param {number} rough */
function roundStep(rough) {
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? 10 * power;
}

/** In its own direction, whatever the chart's is (Unicode's FSI and PDI). @param {string} text */
function apart(text) {
  return `\u2068${text}\u2069`;
}

/** What fits, by a guess at the width of a letter. @param {string} label @param {number} width */
export function shortened(label, width) {
  const most = Math.floor(width / 7.5);
  const letters = [...label];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : label;
}

/**
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 * @param {...(Node | string)} children
 */
function svg(name, attributes, ...children) {
  const node = /** @type {SVGElement} */ (document.createElementNS(NAMESPACE, name));
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.append(...children);
  return node;
}
