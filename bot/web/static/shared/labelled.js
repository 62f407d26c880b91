// @ts-check
/** Elements that ask for a label. The widget has none, and does without this. */

/**
 * Writes the labels into all elements below `root` that ask for one:
 * `data-label="key"` (text), `data-label-aria-label`, `data-label-placeholder`, `data-label-title`.
 *
 * @param {ParentNode} root
 * @param {import("./labels.js").Labels} labels
 */
export function label(root, labels) {
  for (const element of root.querySelectorAll("[data-label]")) {
    element.textContent = labels.text(element.getAttribute("data-label") ?? "");
  }
  for (const attribute of ["aria-label", "placeholder", "title"]) {
    for (const element of root.querySelectorAll(`[data-label-${attribute}]`)) {
      element.setAttribute(attribute, labels.text(element.getAttribute(`data-label-${attribute}`) ?? ""));
    }
  }
}
