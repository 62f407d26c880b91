"""How the widget looks is set by an administrator, who sees it at once, and so is the secret of the site."""

import re

import httpx
import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.test_administration import administrator
from tests.browser.test_pages import sign_in
from tests.browser.test_widget_after import labels_of
from tests.conftest import Serve
from tests.integration.test_vouching import known, signed

pytestmark = pytest.mark.browser


def test_the_widget_is_set_tried_saved_and_so_on_the_next_page(serve: Serve, open_page: OpenPage) -> None:
    server = serve()
    who = administrator(server)
    page = open_page(f"{server.url}/admin")
    sign_in(page, who)
    page.get_by_role("link", name="Widget").click()
    expect(page).to_have_url(f"{server.url}/widget")
    tried = page.frame_locator("iframe")
    expect(tried.get_by_role("dialog")).to_be_visible()

    page.get_by_label("Name of the site").fill("Tulip & Thread")
    page.get_by_label("Text on the button").fill("Ask us")
    page.get_by_label("Greeting").fill("Welcome!")
    page.get_by_label("Side of the window").select_option("left")
    page.get_by_label("Pixels from the bottom").fill("60")

    expect(tried.get_by_role("heading", name="Tulip & Thread")).to_be_visible()
    expect(tried.get_by_text("Welcome!")).to_be_visible()
    expect(tried.get_by_text(labels_of(server, "en")["widget-automatic"])).to_be_visible()
    tried.get_by_role("button", name="Close the chat").click()
    expect(tried.get_by_role("button", name="Open the chat")).to_contain_text("Ask us")
    assert page.evaluate("() => Object.keys(localStorage).filter((key) => key.startsWith('hamdel:'))") == []
    line = page.get_by_label("The line for your pages")
    expect(line).to_have_value(f'<script src="{server.url}/widget.js" async></script>')

    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved.")).to_be_visible()
    # What is tried stays as it was left: closed.
    expect(tried.get_by_role("button", name="Open the chat")).to_contain_text("Ask us")
    visitor = open_page(f"{server.url}/?lang=en")
    launcher = visitor.get_by_role("button", name="Open the chat").last
    expect(launcher).to_contain_text("Ask us")
    box = launcher.bounding_box()
    assert box is not None
    assert (round(box["x"]), round(800 - box["y"] - box["height"])) == (24, 60)


def test_a_secret_is_made_shown_once_renewed_and_removed(serve: Serve, open_page: OpenPage) -> None:
    server = serve()
    who = administrator(server)
    page = open_page(f"{server.url}/widget")
    sign_in(page, who)
    expect(page.get_by_text("There is no secret yet.")).to_be_visible()

    page.get_by_role("button", name="Create a secret").click()
    dialog = page.get_by_role("dialog", name="The secret of your site")
    first = dialog.get_by_role("textbox").input_value()
    assert known(server, signed(first, "ana")).status_code == 200
    dialog.get_by_role("button", name="Close").click()
    expect(page.get_by_text(re.compile("A secret was created"))).to_be_visible()
    assert first not in page.content()

    page.get_by_role("button", name="New secret").click()
    page.get_by_label(re.compile("Revoke the old one at once")).check()
    page.get_by_role("dialog").get_by_role("button", name="Create a secret").click()
    second = dialog.get_by_role("textbox").input_value()
    dialog.get_by_role("button", name="Close").click()
    assert [known(server, signed(one, "ana")).status_code for one in (first, second)] == [403, 200]

    page.get_by_role("button", name="Remove the secret").click()
    page.get_by_role("dialog", name="Remove the secret?").get_by_role("button", name="Remove the secret").click()
    expect(page.get_by_text("There is no secret yet.")).to_be_visible()
    assert known(server, signed(second, "ana")).status_code == 409


def test_a_greeting_is_written_tried_switched_and_counted(serve: Serve, open_page: OpenPage) -> None:
    server = serve()
    who = administrator(server)
    page = open_page(f"{server.url}/widget")
    sign_in(page, who)
    expect(page.get_by_text("There are no greetings yet.")).to_be_visible()

    page.get_by_role("button", name="Add a greeting").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Name", exact=True).fill("Prices")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_text("Give the greeting a name, and write what it says.")).to_be_visible()
    dialog.get_by_label("What it says").fill("Can I help you to choose?")
    dialog.get_by_label("Questions to begin with").fill("Which plan suits me?")
    dialog.get_by_label("After how many seconds on the page").fill("1")
    dialog.get_by_label("On which pages").fill("/\n/prices")
    tried = dialog.frame_locator("iframe")
    expect(tried.get_by_role("button", name="Can I help you to choose?")).to_be_visible()
    expect(tried.get_by_role("button", name="Which plan suits me?")).to_be_visible()
    dialog.get_by_role("button", name="Save").click()
    expect(dialog).to_be_hidden()
    expect(page.get_by_text("Not shown in the last 30 days.")).to_be_visible()

    visitor = open_page(f"{server.url}/?lang=en")
    bubble = visitor.get_by_role("status").get_by_role("button", name="Can I help you to choose?")
    expect(bubble).to_be_visible()
    page.reload()
    expect(page.get_by_text(re.compile("shown: 1, opened: 0"))).to_be_visible()

    page.get_by_role("switch", name="Switched on: Prices").uncheck()
    expect(page.get_by_role("switch", name="Switched on: Prices")).not_to_be_checked()
    # What is saved of the rest meanwhile is nobody else's change.
    page.get_by_label("Greeting", exact=True).fill("Welcome!")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("dialog")).to_be_hidden()
    values = httpx.get(f"{server.url}/api/v1/chat/triggers", timeout=30).json()
    assert values["triggers"] == []

    page.get_by_role("button", name="Prices", exact=True).click()
    page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    page.get_by_role("dialog", name="Delete the greeting").get_by_role("button", name="Delete").click()
    expect(page.get_by_text("There are no greetings yet.")).to_be_visible()
