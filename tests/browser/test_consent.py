"""Where the site asks for it, a visitor agrees before anything of theirs is kept, in the browser or at the server."""

import pytest
from playwright.sync_api import expect

from bot.conversations.tables import consent, conversation
from tests.browser.conftest import OpenPage
from tests.browser.test_widget_after import labels_of
from tests.conftest import Serve
from tests.integration.test_consent import rows

pytestmark = pytest.mark.browser

KEPT = "() => [localStorage, sessionStorage].flatMap((one) => Object.keys(one))"


@pytest.mark.parametrize(("language", "locale"), [("nl", "nl-NL"), ("fa", "fa-IR")])
def test_nothing_is_kept_before_the_visitor_agrees_and_then_they_write(
    serve: Serve, open_page: OpenPage, language: str, locale: str
) -> None:
    server = serve(consent="standard", privacy_url="https://shop.example/privacy")
    labels = labels_of(server, language)
    page = open_page(f"{server.url}/?lang={language}", locale=locale)
    page.get_by_role("button", name=labels["widget-open"]).click()
    agree = page.get_by_role("button", name=labels["widget-consent-agree"])
    expect(agree).to_be_focused()
    expect(page.get_by_role("link", name=labels["widget-consent-link"])).to_have_attribute(
        "href", "https://shop.example/privacy"
    )
    expect(page.locator("hamdel-widget textarea")).to_be_hidden()
    expect(page.get_by_role("button", name=labels["widget-person"], exact=True)).to_be_hidden()
    assert page.evaluate(KEPT) == []
    assert rows(server, conversation) == []

    agree.click()
    field = page.locator("hamdel-widget textarea")
    expect(field).to_be_focused()
    field.fill("Where is my order?")
    field.press("Enter")
    expect(page.locator("hamdel-widget [data-author=bot]").nth(1)).to_be_visible()
    (kept,) = rows(server, consent)
    assert kept.language == language

    page.reload()
    expect(page.locator("hamdel-widget textarea")).to_be_visible()
    expect(agree).to_be_hidden()
