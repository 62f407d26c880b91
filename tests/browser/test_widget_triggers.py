"""Greetings that come by themselves: a bubble at the launcher, then the first message of a conversation."""

import re
from typing import Any

import httpx
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


def begin(page: Page, server: Server, desk: Desk) -> str:
    """Write something and close the chat; the conversation."""
    labels = labels_of(server, "en")
    page.get_by_role("button", name=labels["widget-open"]).last.click()
    page.get_by_role("textbox", name=labels["widget-placeholder"]).fill("hello")
    page.keyboard.press("Enter")
    expect(page.get_by_role("log").locator("[data-author=visitor][data-status=stored]")).to_have_count(1)
    page.get_by_role("button", name=labels["widget-close"]).click()
    (one,) = desk.client.get("/desk/conversations", params={"view": "all"}).json()["conversations"]
    return str(one["conversation"])


def test_what_the_site_tells_is_a_bubble_and_a_number_while_the_chat_is_closed(
    shop: tuple[Server, Desk], open_page: OpenPage
) -> None:
    server, admin = shop
    page = open_page(f"{server.url}/?lang=en")
    body = {"conversation": begin(page, server, admin), "text": "Your parcel is on its way.", "language": "en"}

    httpx.post(f"{server.url}/api/v1/messages", json={"key": "a", **body}, timeout=30).raise_for_status()

    expect(bubble(page, "Your parcel is on its way.")).to_be_visible()
    expect(page.get_by_test_id("unread")).to_have_attribute("data-count", re.compile("[1-9]"))
    bubble(page, "Your parcel is on its way.").click()
    expect(page.get_by_role("log")).to_contain_text("Your parcel is on its way.")


def test_an_agent_writes_unasked_to_whoever_is_on_a_page(shop: tuple[Server, Desk], open_page: OpenPage) -> None:
    server, admin = shop
    page = open_page(f"{server.url}/?lang=en")
    conversation = begin(page, server, admin)

    admin.act(conversation, "join")
    admin.act(conversation, "reply", text="I have found your rug after all.")

    expect(bubble(page, "I have found your rug after all.")).to_be_visible()


def watched(open_page: OpenPage, server: Server) -> Page:
    """A page whose widget knows the greetings of the site, and watches for their moments."""
    page = open_page("about:blank")
    with page.expect_response(re.compile("/chat/triggers")):
        page.goto(f"{server.url}/?lang=en")
    return page


def test_whoever_talks_already_is_not_greeted(shop: tuple[Server, Desk], open_page: OpenPage) -> None:
    server, admin = shop
    greet(admin, {**HELLO, "after": 0, "leaving": True})
    page = open_page(f"{server.url}/?lang=en")
    begin(page, server, admin)

    with page.expect_response(re.compile("/chat/triggers")):
        page.reload()
    page.wait_for_function("() => performance.now() > 3000")
    page.evaluate("document.documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientY: -1 }))")

    page.wait_for_function("() => performance.now() > 5000")
    expect(bubble(page)).to_be_hidden()
    assert figures(admin) == [{"id": "hello", "shown": 0, "opened": 0, "answered": 0}]


def test_one_for_who_is_about_to_leave_comes_as_the_pointer_goes_to_the_top(
    shop: tuple[Server, Desk], open_page: OpenPage
) -> None:
    server, admin = shop
    greet(admin, {**HELLO, "leaving": True})
    page = watched(open_page, server)
    page.wait_for_function("() => performance.now() > 4000")
    expect(bubble(page)).to_be_hidden()

    page.evaluate("document.documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientY: -1 }))")

    expect(bubble(page)).to_be_visible()


def test_one_is_for_its_pages_also_where_a_script_goes_from_page_to_page(
    shop: tuple[Server, Desk], open_page: OpenPage
) -> None:
    server, admin = shop
    greet(admin, {**HELLO, "pages": ["/prices"]})
    page = watched(open_page, server)
    page.wait_for_function("() => performance.now() > 3000")
    expect(bubble(page)).to_be_hidden()

    page.evaluate("history.pushState(null, '', '/prices')")

    expect(bubble(page)).to_be_visible()


def test_nobody_is_greeted_and_nothing_is_kept_while_the_server_does_not_say_what_to_agree_to(
    shop: tuple[Server, Desk], open_page: OpenPage
) -> None:
    server, admin = shop
    greet(admin, HELLO)
    page = open_page("about:blank")
    page.route(re.compile("/chat/triggers"), lambda route: route.abort())
    with page.expect_request(re.compile("/chat/triggers")):
        page.goto(f"{server.url}/?lang=en")

    page.wait_for_function("() => performance.now() > 4000")

    expect(bubble(page)).to_be_hidden()
    assert page.evaluate("() => Object.keys(localStorage).filter((key) => key.startsWith('hamdel:'))") == []


def test_one_for_who_comes_back_waits_until_they_do(shop: tuple[Server, Desk], open_page: OpenPage) -> None:
    server, admin = shop
    greet(admin, {**HELLO, "returning": True})
    page = watched(open_page, server)
    page.wait_for_function("() => performance.now() > 3000")
    expect(bubble(page)).to_be_hidden()

    # They were here an hour ago.
    page.evaluate(
        """() => {
          const key = Object.keys(localStorage).find((one) => one.endsWith(":visit"));
          localStorage.setItem(key, JSON.stringify({ last: Date.now() - 3_600_000, returning: false }));
        }"""
    )
    page.reload()

    expect(bubble(page)).to_be_visible()


def test_of_two_tabs_in_which_a_greeting_is_due_at_once_one_greets(
    shop: tuple[Server, Desk], open_page: OpenPage
) -> None:
    server, admin = shop
    greet(admin, HELLO)
    one = open_page("about:blank")
    other = one.context.new_page()
    for page in (one, other):
        page.goto(f"{server.url}/?lang=en", wait_until="commit")

    one.wait_for_function("() => Object.keys(localStorage).some((key) => key.endsWith(':greeted'))")
    for page in (one, other):
        now = page.evaluate("() => performance.now()")
        page.wait_for_function("until => performance.now() > until", arg=now + 3000)
    assert sum(page.locator("hamdel-widget .peek:not([hidden])").count() for page in (one, other)) == 1
    assert figures(admin) == [{"id": "hello", "shown": 1, "opened": 0, "answered": 0}]
