"""What keeps people from using a page, found by axe-core: WCAG 2.2, levels A and AA, in light and in dark."""

from functools import cache
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Page

AXE = Path(__file__).parents[1] / "pages" / "node_modules" / "axe-core" / "axe.min.js"

#: Axe's names for the success criteria of WCAG 2.0, 2.1 and 2.2, levels A and AA.
CRITERIA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")

# Colours that are on their way from one to the other are nobody's.
_STILL = """async () => {
  const still = () => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {})));
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await frame(); await still(); await frame();
}"""

#: What the colours of a page have to do with; all else is the same in either scheme.
OF_COLOURS = ["color-contrast", "link-in-text-block"]

_RUN = """async (runOnly) => {
  const wanted = { runOnly, resultTypes: ["violations"] };
  const { violations } = await axe.run(document, wanted);
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, any, all, none, html }) => ({
    target: target.flat().join(" "), html, why: [...any, ...all, ...none].map(({ message }) => message).join("; "),
  })) }));
}"""


@cache
def _axe() -> str:
    if not AXE.exists():
        pytest.skip("axe-core is not installed (make pages), so pages were not looked through for barriers.")
    return AXE.read_text("utf-8")


def barriers(page: Page) -> list[str]:
    """What axe finds on a page as it is now, a line each: where, the scheme, the rule, the element, and why."""
    found: list[str] = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.evaluate(_STILL)
        if page.evaluate("typeof axe") == "undefined":
            page.evaluate(_axe())
        only = {"type": "tag", "values": CRITERIA} if scheme == "light" else {"type": "rule", "values": OF_COLOURS}
        violations: list[dict[str, Any]] = page.evaluate(_RUN, only)
        found += [
            f"{page.url}, {scheme}: {one['id']}: {node['target']}: {node['why']}: {node['html'][:160]}"
            for one in violations
            for node in one["nodes"]
        ]
    return found
