"""The help articles in the chat: popular ones, a search and an article on its first screen."""

import pytest
from playwright.sync_api import expect

from tests.browser.barriers import barriers
from tests.browser.conftest import OpenPage
from tests.browser.test_widget_after import labels_of
from tests.conftest import Serve, Server

pytestmark = pytest.mark.browser


def test_a_visitor_searches_the_articles_reads_one_and_asks_what_it_has_not_answered(
    server: Server, open_page: OpenPage
) -> None:
    labels = labels_of(server, "fa")
    page = open_page(f"{server.url}/?lang=fa", locale="fa-IR", width=390)
    page.get_by_role("button", name=labels["widget-open"]).click()
    chat = page.get_by_role("dialog")
    shown = chat.get_by_role("region", name=labels["widget-articles"])
    expect(shown.get_by_role("button")).to_have_count(3)
    found = barriers(page)

    shown.get_by_role("searchbox").fill("where is my parcel")
    expect(shown.get_by_role("button").first).to_have_text("سفارش من کجاست؟")
    expect(shown.get_by_role("button")).to_have_count(1)
    shown.get_by_role("button").first.click()
    expect(chat.get_by_role("heading", name="سفارش من کجاست؟")).to_be_focused()
    expect(chat.get_by_role("textbox")).to_be_hidden()
    link = chat.get_by_role("link", name=labels["widget-articles-page"])
    expect(link).to_have_attribute("href", f"{server.url}/help/fa/track-order")
    found += barriers(page)

    # Escape leaves the article and not the chat, and the list is as it was.
    page.keyboard.press("Escape")
    expect(shown.get_by_role("button").first).to_be_focused()
    page.keyboard.press("Enter")
    chat.get_by_role("button", name=labels["helpful-no"]).click()
    expect(chat.get_by_role("textbox")).to_be_focused()
    assert found == []

    chat.get_by_role("textbox").fill("بسته من کجاست؟")
    page.keyboard.press("Enter")
    expect(shown).to_be_hidden()


def test_a_search_in_vain_says_where_to_ask_and_what_helped_is_thanked_for(server: Server, open_page: OpenPage) -> None:
    labels = labels_of(server, "en")
    page = open_page(f"{server.url}/?lang=en")
    page.get_by_role("button", name=labels["widget-open"]).click()
    shown = page.get_by_role("dialog").get_by_role("region", name=labels["widget-articles"])

    shown.get_by_role("searchbox").fill("quantum chromodynamics")
    expect(shown.get_by_role("status")).to_have_text(labels["widget-articles-none"])
    shown.get_by_role("searchbox").fill("")
    shown.get_by_role("button").first.click()
    page.get_by_role("button", name=labels["helpful-yes"]).click()

    expect(page.get_by_text(labels["helpful-thanks"])).to_be_visible()
    page.get_by_role("button", name=labels["widget-articles-back"]).click()
    expect(shown.get_by_role("button")).to_have_count(3)


def test_where_the_help_pages_are_off_the_chat_shows_no_articles(serve: Serve, open_page: OpenPage) -> None:
    server = serve(help_pages="off")
    labels = labels_of(server, "en")
    page = open_page(f"{server.url}/?lang=en")
    with page.expect_response("**/api/v1/chat/articles?**"):
        page.get_by_role("button", name=labels["widget-open"]).click()

    expect(page.get_by_role("dialog").get_by_role("textbox")).to_be_visible()
    expect(page.locator("hamdel-widget .articles")).to_be_hidden()
