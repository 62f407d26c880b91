"""What a page loses when it is enlarged: WCAG 2.2, 1.4.10 (reflow), 2.4.7 and 2.4.11 (a focus that can be seen)."""

from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

#: What a window of 1280 by 1024 pixels has at each zoom, in pixels of CSS; that is all that a page is told of it.
ZOOMS = {200: (640, 512), 400: (320, 256)}

#: What may be wider than the window, as it means something only in two dimensions (1.4.10): it scrolls by itself.
TWO_DIMENSIONS = "table, pre, figure, svg, img, video, [role=tablist]"

#: Of 25 places within an element, at how many it has to be seen while it has the focus.
ENOUGH = 5


@cache
def _script() -> str:
    return Path(__file__).with_name("zoom.js").read_text("utf-8").strip()


def lost(page: Page) -> list[str]:
    """What of a page is cut off, or needs scrolling in two directions."""
    return [f"{page.url}: {one}" for one in page.evaluate(f"(allowed) => {_script()}.lost(allowed)", TWO_DIMENSIONS)]


def hidden_focus(page: Page, *, most: int = 150) -> list[str]:
    """Where the Tab key alone leads from the beginning of the page, and the focus cannot be seen; ``most`` steps."""
    page.evaluate("() => { document.activeElement?.blur(); scrollTo(0, 0); }")
    found: dict[str, None] = {}
    first = 0
    for _ in range(most):
        page.keyboard.press("Tab")
        at: dict[str, Any] | None = page.evaluate(f"() => {_script()}.focused()")
        if at is None or at["number"] == first:
            break
        first = first or at["number"]
        if at["seen"] < ENOUGH:
            found[f"{page.url}: the focus is not seen at {at['name']}, it is behind {at['cover']}"] = None
    return list(found)
