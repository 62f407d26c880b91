"""Greetings that come by themselves: a bubble at the launcher, then the first message of a conversation."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_widget_after import labels_of
from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.integration.test_site_settings import boss, change
from tests.integration.test_triggers import figures

pytestmark = pytest.mark.browser

TEXT = "Not sure which rug fits? We can help."
HELLO: dict[str, Any] = {
    "id": "hello",
    "name": "Rugs",
    "after": 1,
    "text": {"en": TEXT, "fa": "نمی‌دانید کدام فرش مناسب است؟ کمک می‌کنیم."},
    "starters": {"en": ["Do you ship abroad?", "How do I return something?"]},
}


@pytest.fixture
def shop(serve: Serve) -> tuple[Server, Desk]:
    server = serve()
    return server, boss(server)


def greet(admin: Desk, *triggers: dict[str, Any], **values: Any) -> None:
    change(admin, triggers=[*triggers], **values).raise_for_status()


def bubble(page: Page, text: str = TEXT) -> Any:
    return page.get_by_role("status").get_by_role("button", name=text)


def test_a_visitor_is_greeted_answers_and_the_agent_sees_by_what(
    shop: tuple[Server, Desk], open_page: OpenPage
) -> None:
    server, admin = shop
    greet(admin, HELLO)
    page = open_page(f"{server.url}/?lang=en")

    bubble(page).click()
    log = page.get_by_role("log")
    expect(log).to_contain_text(TEXT)
    expect(log).to_contain_text(labels_of(server, "en")["widget-automatic"])
    assert admin.client.get("/desk/conversations", params={"view": "all"}).json()["conversations"] == []

    page.get_by_role("button", name="Do you ship abroad?").click()
    expect(log.locator("[data-author=visitor][data-status=stored]")).to_have_count(1)
    page.reload()
    expect(log.get_by_text(TEXT)).to_have_count(1)
    (one,) = admin.client.get("/desk/conversations", params={"view": "all"}).json()["conversations"]
    seen = admin.client.get(f"/desk/conversations/{one['conversation']}").json()["messages"]
    assert [said["reason"] for said in seen[:1]] == [{"trigger": "Rugs"}]
    assert figures(admin) == [{"id": "hello", "shown": 1, "opened": 1, "answered": 1}]


def test_a_question_of_the_bubble_is_asked_with_one_tap(shop: tuple[Server, Desk], open_page: OpenPage) -> None:
    server, admin = shop
    greet(admin, HELLO)
    page = open_page(f"{server.url}/?lang=en", width=375, height=667)
    expect(bubble(page)).to_be_visible()
    box = page.locator("hamdel-widget .peek").bounding_box()
    assert box is not None
    assert box["height"] < 667 / 2
    assert box["width"] <= 375 - 32

    page.get_by_role("status").get_by_role("button", name="Do you ship abroad?").click()

    expect(page.get_by_role("log").locator("[data-author=visitor]")).to_contain_text("Do you ship abroad?")


def test_one_that_is_put_away_stays_away_on_the_pages_of_the_visit(
    shop: tuple[Server, Desk], open_page: OpenPage
) -> None:
    server, admin = shop
    greet(admin, HELLO, {**HELLO, "id": "again", "text": {"en": "Still there?"}})
    page = open_page(f"{server.url}/?lang=en")

    expect(bubble(page)).to_be_visible()
    page.get_by_role("button", name=labels_of(server, "en")["widget-dismiss"]).click()
    expect(bubble(page)).to_be_hidden()
    with page.expect_response(re.compile("/chat/triggers")):
        page.reload()
    page.wait_for_function("() => performance.now() > 4000")
    expect(bubble(page, "Still there?")).to_be_hidden()


def test_nobody_is_greeted_before_they_agree(shop: tuple[Server, Desk], open_page: OpenPage) -> None:
    server, admin = shop
    greet(admin, HELLO, widget={"consent": {"en": "We keep what you write."}})
    page = open_page(f"{server.url}/?lang=en")
    labels = labels_of(server, "en")

    page.wait_for_function("() => performance.now() > 4000")
    expect(bubble(page)).to_be_hidden()
    assert page.evaluate("() => Object.keys(localStorage).filter((key) => key.startsWith('hamdel:'))") == []
    page.get_by_role("button", name=labels["widget-open"]).last.click()
    page.get_by_role("button", name=labels["widget-consent-agree"]).click()
    page.get_by_role("button", name=labels["widget-close"]).click()

    expect(bubble(page)).to_be_visible()
