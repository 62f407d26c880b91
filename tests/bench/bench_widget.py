"""What the widget costs a page of somebody else: requests, bytes over the wire, and time until the launcher is there.

python -m tests.bench.bench_widget

The page is of another site than the widget's server, as it is in life. Every figure stands beside that of the same page
without the widget. "warm" is the same page again with what the browser has kept. Lines are those of WebPageTest
(https://github.com/catchpoint/WebPageTest.agent, "3GFast" and "3G"): 1.6 Mbit/s and 150 ms, 400 kbit/s and 400 ms.
"""

import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright
from rich.console import Console
from rich.table import Table

from tests.bench.bench_server import served
from tests.browser.conftest import BROWSERS, FLAGS
from tests.other_site import Shown, other_site

#: Name, bits per second down and up, and milliseconds there and back.
LINES = (("none", 0, 0, 0), ("fast 3G", 1_600_000, 768_000, 150), ("slow 3G", 400_000, 400_000, 400))

#: The most that the widget may take: requests and bytes until the launcher is there, and with the panel open.
MOST_FOR_LAUNCHER, MOST_WITH_PANEL = (6, 30_000), (14, 90_000)

#: Nothing more is on its way when nothing was asked for so many milliseconds: longer than the slowest answer takes.
QUIET = 1_500
PATIENCE = 60_000

BARE = "<!doctype html><html lang=nl><meta charset=utf-8><title>Shop</title><p>A page of somebody else.</p>"

#: Tells when the launcher, and then the panel, is first seen, in milliseconds since the page was asked for.
WATCH = """
window.seen = {};
const look = () => {
  const root = document.querySelector("hamdel-widget")?.shadowRoot;
  for (const name of ["launcher", "composer"]) {
    if (!seen[name] && root?.querySelector(`.${name}`)?.checkVisibility()) seen[name] = performance.now();
  }
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
"""


@dataclass
class Load:
    """What came over the line."""

    requests: int = 0
    bytes: int = 0

    def less(self, other: "Load") -> "Load":
        """What of it ``other`` had not."""
        return Load(self.requests - other.requests, self.bytes - other.bytes)


@dataclass
class Visit:
    """A page's view: what it took until the launcher was there, and with the panel open; times in milliseconds."""

    launcher: Load
    launcher_at: float
    panel: Load
    panel_took: float


class Meter:
    """Counts what a page loads; the browser's own wish for an icon is not the page's."""

    def __init__(self, page: Page, line: tuple[str, int, int, int]) -> None:
        self.load = Load()
        self._page = page
        self._mine: set[str] = set()
        session = page.context.new_cdp_session(page)
        session.on("Network.responseReceived", self._answered)
        session.on("Network.loadingFinished", self._finished)
        session.send("Network.enable")
        if line[1]:
            _, down, up, latency = line
            rates = {"downloadThroughput": down / 8, "uploadThroughput": up / 8}
            session.send("Network.emulateNetworkConditions", {"offline": False, "latency": latency, **rates})

    def _answered(self, event: dict[str, Any]) -> None:
        response = event["response"]
        if (
            response.get("fromDiskCache")
            or response.get("fromPrefetchCache")
            or response["url"].endswith("favicon.ico")
        ):
            return
        self._mine.add(event["requestId"])

    def _finished(self, event: dict[str, Any]) -> None:
        if event["requestId"] in self._mine and event["encodedDataLength"]:
            self.load.requests += 1
            self.load.bytes += int(event["encodedDataLength"])

    def settled(self) -> Load:
        """What was loaded by the time at which nothing more comes."""
        before = None
        while before != self.load.requests:
            before = self.load.requests
            self._page.wait_for_timeout(QUIET)
        return Load(self.load.requests, self.load.bytes)


def visit(page: Page, address: str, line: tuple[str, int, int, int]) -> Visit:
    """See a page; where it has the widget, open it."""
    meter = Meter(page, line)
    page.goto(address, timeout=PATIENCE)
    if address.endswith("/bare"):
        loaded = meter.settled()
        painted = "performance.getEntriesByType('paint').at(-1).startTime"
        return Visit(loaded, page.evaluate(painted), loaded, 0)
    page.wait_for_function("seen.launcher", timeout=PATIENCE)
    launcher = meter.settled()
    began = page.evaluate("performance.now()")
    page.locator(".launcher").click()
    page.wait_for_function("seen.composer", timeout=PATIENCE)
    panel = meter.settled()
    seen = page.evaluate("seen")
    return Visit(launcher, seen["launcher"], panel, seen["composer"] - began)


def visits(browser: Browser, address: str, line: tuple[str, int, int, int]) -> tuple[Visit, Visit]:
    """A first visit, and the one after it: the panel was closed before."""
    context = browser.new_context(locale="nl-NL")
    context.add_init_script(WATCH)
    try:
        cold = visit(context.new_page(), address, line)
        # A page of its own: a reload would ask anew for what is still good.
        warm = visit(context.new_page(), address, line)
        return cold, warm
    finally:
        context.close()


def measured(widget: str) -> list[tuple[str, str, Visit, Visit]]:
    """By line and by what the browser has kept: the bare page, and the one with the widget."""
    path = next(filter(None, (shutil.which(name) for name in BROWSERS)))
    rows: list[tuple[str, str, Visit, Visit]] = []
    pages = {"/bare": Shown(BARE), "/with": Shown(f'{BARE}<script src="{widget}/widget.js" async></script>')}
    with other_site(pages) as site, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        visits(browser, f"{site}/with", LINES[0])  # what the server makes once is not of a visitor
        for line in LINES:
            bare, full = visits(browser, f"{site}/bare", line), visits(browser, f"{site}/with", line)
            rows += [(line[0], kept, bare[at], full[at]) for at, kept in enumerate(("cold", "warm"))]
        browser.close()
    return rows


def main() -> int:
    """Print the table; 1 where the widget takes more than it may."""
    with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as (url, _, _):
        rows = measured(url)
    table = Table("line", "cache", "bare", "launcher", "adds", "requests", "kB", "panel", "requests", "kB")
    for line, kept, bare, full in rows:
        launcher, panel = full.launcher.less(bare.launcher), full.panel.less(bare.launcher)
        numbers = (
            *(f"{ms:,.0f} ms" for ms in (bare.launcher_at, full.launcher_at, full.launcher_at - bare.launcher_at)),
            *(str(launcher.requests), f"{launcher.bytes / 1e3:.1f}"),
            *(f"{full.panel_took:,.0f} ms", str(panel.requests), f"{panel.bytes / 1e3:.1f}"),
        )
        table.add_row(line, kept, *numbers)
    Console(width=120).print(table)
    cold = rows[0]
    spent = cold[3].launcher.less(cold[2].launcher), cold[3].panel.less(cold[2].launcher)
    fits = all(
        load.requests <= requests and load.bytes <= most
        for load, (requests, most) in zip(spent, (MOST_FOR_LAUNCHER, MOST_WITH_PANEL), strict=True)
    )
    print("It fits." if fits else f"It is to take at most {MOST_FOR_LAUNCHER}, and {MOST_WITH_PANEL} with the panel.")
    return 0 if fits else 1


if __name__ == "__main__":
    sys.exit(main())
