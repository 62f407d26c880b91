// @ts-check
/** Whether the panel covers the whole screen (the same width stands in launcher.css and widget.css). */
export function isNarrow() {
  return matchMedia("(max-width: 479.98px)").matches;
}
