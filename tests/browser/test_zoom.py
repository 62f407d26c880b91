"""Every page enlarged to 200 % and 400 %, in both directions: nothing is cut off, and the keyboard gets everywhere."""

import pytest
from playwright.sync_api import Page, expect

from bot.web.signin import COOKIE
from tests.browser.conftest import OpenPage
from tests.browser.test_accessibility import furnished, hired
from tests.browser.test_desk_work import waiting
from tests.browser.test_widget_after import conversation_of
from tests.browser.zoom import ZOOMS, hidden_focus, lost
from tests.conftest import Server
from tests.fakes import Desk

pytestmark = pytest.mark.browser

#: German has the longest words, Persian runs from right to left, and Chinese breaks anywhere.
LOCALES = {"de": "de-DE", "fa": "fa-IR", "nl": "nl-NL", "zh-Hant": "zh-TW"}

for_visitors = pytest.mark.parametrize(("zoom", "language"), [(200, "fa"), (400, "fa"), (400, "nl"), (400, "zh-Hant")])
for_staff = pytest.mark.parametrize(("zoom", "language"), [(200, "fa"), (400, "fa"), (400, "de")])


def enlarged(open_page: OpenPage, server: Server, path: str, zoom: int, language: str, one: Desk | None = None) -> Page:
    """A page at a zoom, of a visitor or of somebody who has signed in."""
    width, height = ZOOMS[zoom]
    page = open_page("about:blank", width=width, height=height, locale=LOCALES[language])
    page.emulate_media(reduced_motion="reduce")
    if one is not None:
        page.context.add_cookies([{"name": COOKIE, "value": one.token, "url": server.url}])
    page.goto(f"{server.url}{path}")
    return page


def faults(page: Page) -> list[str]:
    """What is lost on a page as it is now, and where the focus goes and is not seen."""
    return [*lost(page), *hidden_focus(page)]


def at(page: Page, address: str, what: str) -> list[str]:
    """The faults of another part of a page, which is there as soon as it shows ``what``."""
    page.evaluate("address => { location.hash = address }", address)
    expect(page.locator(what).first).to_be_visible()
    return faults(page)


@for_visitors
def test_the_shop_and_the_widget_from_closed_to_an_answer(
    server: Server, open_page: OpenPage, zoom: int, language: str
) -> None:
    page = enlarged(open_page, server, f"/?lang={language}", zoom, language)
    launcher = page.locator("hamdel-widget .launcher")
    expect(launcher).to_be_visible()
    found = faults(page)

    launcher.click()
    expect(page.locator("hamdel-widget [data-author=bot]").first).to_be_visible()
    found += faults(page)

    page.locator("hamdel-widget textarea").fill("Where is my order?")
    page.keyboard.press("Enter")
    expect(page.locator("hamdel-widget .choices button").first).to_be_visible()
    assert found + faults(page) == []


@for_visitors
def test_the_help_pages(server: Server, open_page: OpenPage, zoom: int, language: str) -> None:
    page = enlarged(open_page, server, f"/help/{language}", zoom, language)
    found = faults(page)

    page.goto(f"{server.url}/help/{language}/track-order")
    assert found + faults(page) == []


@for_staff
def test_the_desk_and_a_conversation_at_it(server: Server, open_page: OpenPage, zoom: int, language: str) -> None:
    desk = hired(server, "admin")
    _, name = waiting(server, "My parcel is broken", chosen_language="en")
    page = enlarged(open_page, server, "/desk", zoom, language, desk)
    row = page.locator("[data-conversation]", has_text=name)
    expect(row).to_be_visible()
    found = faults(page)

    row.click()
    expect(page.get_by_role("log")).to_be_visible()
    found += faults(page)

    page.locator("#conversation .conversation-actions button:visible").last.click()
    expect(page.locator(".context-pane")).to_be_visible()
    found += faults(page)

    page.locator(".context-pane > .back").click()
    desk.act(conversation_of(desk, name), "take")
    expect(page.locator("#conversation textarea").first).to_be_visible()
    assert found + faults(page) == []


@for_staff
def test_the_desks_dialogs_the_reports_and_ones_own_account(
    server: Server, open_page: OpenPage, zoom: int, language: str
) -> None:
    page, found = enlarged(open_page, server, "/desk", zoom, language, hired(server, "admin")), list[str]()
    expect(page.locator("#list")).not_to_be_empty()
    for key in ("?", "Control+k"):
        page.keyboard.press(key)
        expect(page.get_by_role("dialog")).to_be_visible()
        found += faults(page)
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_be_hidden()

    page.goto(f"{server.url}/desk/reports")
    expect(page.locator("main h2, main table, main figure").first).to_be_visible()
    found += faults(page)

    page.goto(f"{server.url}/account")
    expect(page.get_by_role("listitem").first).to_be_visible()
    assert found + faults(page) == []


@for_staff
def test_the_editor(server: Server, open_page: OpenPage, zoom: int, language: str) -> None:
    page, found = enlarged(open_page, server, "/editor", zoom, language, hired(server, "editor")), list[str]()
    for address, what in (
        ("#/", "article-list .rows li"),
        ("#/gaps", "gaps-view h1"),
        ("#/article/track-order", "article-form textarea"),
        ("#/messages", "wording-view li"),
        ("#/messages?key=feeling-calm.formal-1", "wording-form textarea"),
        ("#/glossary", "glossary-view h1"),
        ("#/dialogues/new", "dialogue-form input"),
    ):
        found += at(page, address, what)

    page.evaluate("location.hash = '#/'")
    page.locator(".ask-open").click()
    expect(page.locator(".ask-side textarea")).to_be_focused()
    found += lost(page)
    page.locator(".ask-close").click()
    expect(page.locator(".ask-side textarea")).to_be_hidden()
    assert found == []


@for_staff
def test_the_administration_and_its_forms(server: Server, open_page: OpenPage, zoom: int, language: str) -> None:
    admin = hired(server, "admin")
    furnished(admin, "en")
    page, found = enlarged(open_page, server, "/admin", zoom, language, admin), list[str]()
    for part in ("site", "widget", "channels", "log", "teams", "webhooks"):
        found += at(page, f"#/{part}", f"{part}-view :is(li, form, .nothing)")
    for part in ("people", "rules", "actions"):
        found += at(page, f"#/{part}", f"{part}-view .row-name")
        page.locator(f"{part}-view .row-name").first.click()
        expect(page.get_by_role("dialog")).to_be_visible()
        found += faults(page)
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_be_hidden()

    assert found == []


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        ("<button style='margin-left: 300px'>Buy this rug</button>", "the page scrolls sideways"),
        ("<button style='position: fixed; left: 300px; width: 99px'>Buy</button>", "is cut off at the side"),
        (
            "<div style='overflow: auto; height: 9em'><p style='width: 40em; height: 40em'>Rugs</p></div>",
            "scrolls in two directions",
        ),
        (
            "<h1 style='overflow: hidden; white-space: nowrap; text-overflow: ellipsis'>Rugs of the far east</h1>",
            "is cut short",
        ),
        (
            "<footer style='position: fixed; bottom: 0; height: 9em; width: 100%; background: #fff'></footer>"
            + "<p><a href='#'>Rug</a></p>" * 20,
            "the focus is not seen at",
        ),
    ],
)
def test_what_is_lost_is_found(open_page: OpenPage, html: str, fault: str) -> None:
    page = open_page("about:blank", width=320, height=256)
    page.set_content(f"<html lang=en><title>Shop</title><body>{html}")

    assert any(fault in one for one in faults(page)), faults(page)


def test_a_page_that_loses_nothing_has_no_faults(open_page: OpenPage) -> None:
    page = open_page("about:blank", width=320, height=256)
    page.set_content(
        "<html lang=en><title>Shop</title><body><h1>Rugs of the far east</h1>" + "<p><a href='#'>Rug</a></p>" * 20
    )

    assert faults(page) == []
