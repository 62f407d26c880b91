"""Many conversations at the desk, in a browser: found, filtered, done at once; and agents who are told in time."""

import re
import uuid

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.test_desk_work import at_desk, hire, take, waiting
from tests.conftest import Server
from tests.integration.test_conversations import Visitor

pytestmark = pytest.mark.browser


def test_a_part_of_a_word_is_found_and_marked(server: Server, open_page: OpenPage) -> None:
    word = f"مرسوله{uuid.uuid4().hex[:6]}"
    _, name = waiting(server, f"{word} كجاست؟")
    desk = at_desk(open_page, server, hire(server)[0])

    desk.get_by_role("searchbox").fill(f"{word[2:]} کجا")

    row = desk.locator("[data-conversation]", has_text=name)
    expect(row.locator("mark").first).to_have_text(word[2:])


def test_an_article_is_looked_for_and_inserted_in_the_visitors_language(server: Server, open_page: OpenPage) -> None:
    _, name = waiting(server, chosen_language="nl")
    desk = at_desk(open_page, server, hire(server)[0])
    reply = take(desk, name)

    desk.get_by_role("searchbox", name="Search articles").fill("waar is mijn pakket")
    desk.locator(".article-search + div .suggestion").first.get_by_role("button", name=re.compile("Insert")).click()

    expect(reply).to_have_value(re.compile("bestelling", re.IGNORECASE))


def test_a_filtered_part_of_the_queue_is_tagged_and_closed_at_once(server: Server, open_page: OpenPage) -> None:
    tag = f"storm-{uuid.uuid4().hex[:6]}"
    visitors = [waiting(server, chosen_language="nl") for _ in range(2)]
    _, other = waiting(server)
    login, _ = hire(server)
    # The window is low: filters leave room for the list below them.
    desk = at_desk(open_page, server, login, height=560)
    for name in (other, *(name for _, name in visitors)):
        desk.get_by_role("tab", name=re.compile("Queue")).click()
        take(desk, name)
    expect(desk.locator("[data-conversation]", has_text=other)).to_be_visible()

    desk.locator(".filters-summary").click()
    desk.locator("[data-field=language]").select_option("nl")
    expect(desk.locator("[data-conversation]", has_text=other)).to_have_count(0)
    desk.get_by_role("button", name="Select", exact=True).click()
    desk.get_by_role("button", name="Select all").click()
    desk.get_by_role("button", name="Tags", exact=True).click()
    desk.get_by_role("dialog").get_by_role("combobox").fill(tag)
    desk.get_by_role("button", name="Save", exact=True).click()
    expect(desk.get_by_text("Done: 2. Not possible: 0.")).to_be_visible()
    for _, name in visitors:
        expect(desk.locator("[data-conversation]", has_text=name)).to_contain_text(tag)

    desk.get_by_role("button", name="Select", exact=True).click()
    desk.get_by_role("button", name="Select all").click()
    desk.locator(".selection").get_by_role("button", name="Close").click()
    desk.get_by_role("dialog").get_by_text("Solved", exact=True).click()
    desk.get_by_role("button", name="Close the conversation").last.click()
    # That both are done was told of the tags as well.
    for _, name in visitors:
        expect(desk.locator("[data-conversation]", has_text=name)).to_have_count(0)
    assert [visitor.replay()["state"]["state"] for visitor, _ in visitors] == ["closed", "closed"]


def test_a_colleague_who_is_mentioned_is_told_whatever_is_open(server: Server, open_page: OpenPage) -> None:
    (first, _), (second, colleague) = hire(server), hire(server)
    _, name = waiting(server)
    theirs = at_desk(open_page, server, second)
    theirs.get_by_role("tab", name=re.compile("All")).click()
    mine = at_desk(open_page, server, first)
    take(mine, name)

    mine.keyboard.press("Escape")
    mine.keyboard.press("n")
    mine.get_by_role("textbox", name="Private note").fill(f"@{colleague} can you look?")
    mine.keyboard.press("Enter")

    notice = theirs.locator(".notice", has_text=name)
    expect(notice).to_contain_text("mentions you in a note")
    theirs.reload()
    theirs.get_by_role("tab", name=re.compile("Mine")).click()
    row = theirs.locator("[data-conversation]", has_text=name)
    expect(row.locator(".unread")).to_be_visible()
    row.click()
    expect(row.locator(".unread")).to_have_count(0)


def test_who_waits_is_asked_whether_a_person_is_still_wanted(server: Server, open_page: OpenPage) -> None:
    visitor = Visitor(server)
    visitor.say("I want to talk to a human")
    answered = visitor.say("Where is my order?")
    assert [button["payload"] for button in answered["replies"][-1]["buttons"]] == ["/keep_waiting", "/leave_queue"]
    desk = at_desk(open_page, server, hire(server)[0])
    row = desk.locator(f'[data-conversation="{visitor.id}"]')
    expect(row.locator(".tag.meanwhile")).to_have_text("Answered meanwhile")
    expect(row.locator(".row-name")).to_have_text(re.compile(r"^[A-Z][a-z]+ \d+$"))

    visitor.say("No, that settles it", payload="/leave_queue")

    expect(row).to_have_count(0)
