"""A real browser: Debian's Chromium, driven by Playwright.

Its shell without windows takes a third of the processor's time for a page, so that is used where it is installed."""

import os
import shutil
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]

#: Milliseconds for which something on a page, and a page itself, is waited for on a machine that has much else to do.
#: How quick it is, the benches measure.
PATIENCE, PATIENCE_WITH_PAGES = 20_000, 90_000

OpenPage = Callable[..., Page]


# For this package alone: while Playwright is open, its event loop runs in the thread of the tests.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    installed = (shutil.which(name) for name in BROWSERS)
    path = os.environ.get("HAMDEL_CHROMIUM") or next((one for one in installed if one), None)
    if path is None:
        pytest.skip("Without Chromium pages are not tested in a browser: apt-get install chromium-headless-shell.")
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield launched
        launched.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[OpenPage]:
    """Open pages of visitors who know nothing of each other; any error on a page fails the test."""
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def open_one(url: str, *, width: int = 1280, height: int = 800, locale: str = "en-US") -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, locale=locale)
        contexts.append(context)
        context.set_default_navigation_timeout(PATIENCE_WITH_PAGES)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(url)
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert not faults
