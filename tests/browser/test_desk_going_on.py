"""Conversations that go on, in two browsers: what was closed is open again, and what was done is undone."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_desk_work import at_desk, hire, take, waiting
from tests.browser.test_pages import sign_in
from tests.conftest import Server
from tests.fakes import Desk

pytestmark = pytest.mark.browser


def close(desk: Page) -> None:
    desk.locator(".conversation-actions [data-action=close]").click()
    desk.get_by_role("dialog").get_by_text("Solved", exact=True).click()
    desk.get_by_role("button", name="Close the conversation").last.click()


def test_closing_is_undone_and_the_visitor_sees_no_farewell(server: Server, open_page: OpenPage) -> None:
    visitor, name = waiting(server)
    desk = at_desk(open_page, server, hire(server)[0])
    take(desk, name)

    close(desk)
    desk.get_by_role("button", name="Undo", exact=True).click()

    expect(desk.get_by_role("textbox", name="Your reply")).to_be_visible()
    now = visitor.replay()
    assert (now["state"]["state"], now["state"]["survey"]) == ("agent", None)
    assert now["messages"][-1]["text"].endswith("has joined the conversation.")


def test_a_reply_is_taken_back_and_stands_in_the_field_again(server: Server, open_page: OpenPage) -> None:
    visitor, name = waiting(server)
    desk = at_desk(open_page, server, hire(server)[0])
    reply = take(desk, name)
    reply.fill("Too early")
    desk.keyboard.press("Enter")

    desk.locator(".message", has_text="Too early").get_by_role("button", name="Undo", exact=True).click()

    expect(reply).to_have_value("Too early")
    expect(desk.locator(".message", has_text="Too early")).to_have_count(0)
    assert "Too early" not in str(visitor.replay())


def test_what_was_closed_is_reopened_by_its_visitor_and_by_an_agent(server: Server, open_page: OpenPage) -> None:
    visitor, name = waiting(server)
    desk = at_desk(open_page, server, hire(server)[0])
    take(desk, name)
    close(desk)
    expect(desk.get_by_text("This conversation is closed.")).to_be_visible()

    visitor.say("One more thing, please")
    expect(desk.get_by_role("textbox", name="Your reply")).to_be_visible()
    close(desk)
    desk.get_by_role("button", name="Reopen", exact=True).click()

    expect(desk.get_by_role("textbox", name="Your reply")).to_be_visible()
    assert visitor.replay()["state"]["state"] == "agent"


def test_an_agent_steps_into_what_the_assistant_holds(server: Server, open_page: OpenPage) -> None:
    visitor, name = waiting(server)
    visitor.client.post(f"/conversations/{visitor.id}/leave-queue")
    desk = at_desk(open_page, server, hire(server)[0])
    desk.get_by_role("tab", name=re.compile("All")).click()
    desk.locator("[data-conversation]", has_text=name).click()

    desk.get_by_role("button", name="Step in", exact=True).click()

    expect(desk.get_by_role("textbox", name="Your reply")).to_be_visible()
    assert visitor.replay()["state"]["state"] == "agent"


def test_a_supervisor_answers_in_and_takes_over_a_colleagues_conversation(server: Server, open_page: OpenPage) -> None:
    visitor, name = waiting(server)
    theirs = at_desk(open_page, server, hire(server)[0])
    take(theirs, name)
    Desk.hire(server.url, server.settings, f"boss-{name[-8:]}", role="admin")
    boss = open_page(f"{server.url}/desk")
    sign_in(boss, f"boss-{name[-8:]}")
    boss.get_by_role("tab", name=re.compile("All")).click()
    boss.locator("[data-conversation]", has_text=name).click()

    boss.get_by_role("textbox", name="Your reply").fill("The depot has found it.")
    boss.keyboard.press("Enter")
    expect(theirs.locator(".message", has_text="The depot has found it.")).to_be_visible()
    boss.get_by_role("button", name="Take over", exact=True).click()

    expect(theirs.get_by_text("is taking care of this conversation")).to_be_visible()
    assert "The depot has found it." in str(visitor.replay())
