"""Targets, from the administrator who sets them to the agent who keeps them, in a browser."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.barriers import barriers
from tests.browser.conftest import OpenPage
from tests.browser.test_administration import administering
from tests.browser.test_desk_work import at_desk, hire, take, waiting
from tests.conftest import Serve

pytestmark = pytest.mark.browser


def test_a_target_is_set_shown_warned_of_and_kept(serve: Serve, open_page: OpenPage) -> None:
    server = serve()
    boss = administering(open_page, server, "teams")
    boss.locator(".row-name").first.click()
    boss.get_by_label("First reply: Normal").fill("30")
    boss.get_by_label("Next reply: Normal").fill("0")
    boss.get_by_label("Or this many minutes before the end").fill("30")
    boss.get_by_role("button", name="Save").click()
    expect(boss.get_by_role("alert").filter(has_text="next_reply")).to_be_visible()
    boss.get_by_label("Next reply: Normal").fill("30")
    assert barriers(boss) == []
    boss.get_by_role("button", name="Save").click()
    expect(boss.get_by_text("Saved.")).to_be_visible()

    visitor, name = waiting(server)
    _, other = waiting(server)
    login, _ = hire(server)
    desk = at_desk(open_page, server, login)
    due = desk.locator("[data-conversation]", has_text=name).locator(".tag.due")
    expect(due).to_have_text(re.compile(r"Reply due in (2\d|30) min"))
    reply = take(desk, name)
    expect(desk.locator(".conversation-facts .tag.due")).to_have_text(re.compile("Reply due in"))
    reply.fill("Hello!")
    reply.press("Enter")
    expect(due).to_have_count(0)
    expect(desk.locator(".conversation-facts .tag.due")).to_have_count(0)

    # The warning is as long as the time itself: it comes with the visitor's message, on whatever is open.
    desk.get_by_role("tab", name=re.compile("Queue")).click()
    take(desk, other)
    visitor.say("I am still here")
    expect(desk.locator(".notice", has_text="is due soon").first).to_be_visible()
    expect(due).to_have_attribute("data-standing", "soon")
    assert barriers(desk) == []

    desk.locator(".filters-summary").click()
    desk.locator("[data-field=due]").select_option("overdue")
    expect(desk.get_by_text("No conversation here matches the filter.")).to_be_visible()
    desk.locator("[data-field=due]").select_option("soon")
    expect(desk.locator("[data-conversation]", has_text=other)).to_be_visible()
    desk.locator("[data-conversation]", has_text=name).click()
    # Not into the field of the conversation that was open before.
    expect(desk.locator(".conversation-who", has_text=name)).to_be_visible()
    desk.get_by_role("textbox", name="Your reply").fill("So am I.")
    desk.get_by_role("textbox", name="Your reply").press("Enter")

    expect(desk.locator("[data-conversation]", has_text=name)).to_have_count(0)
    expect(desk.locator("[data-conversation]", has_text=other)).to_be_visible()
