"""An agent's work at the desk, in a browser; visitors write over the API."""

import re
import uuid
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_pages import sign_in
from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.integration.test_conversations import Visitor

pytestmark = pytest.mark.browser


def hire(server: Server, role: str = "agent") -> tuple[str, str]:
    """Somebody new at the desk: login and name."""
    login = f"{role}-{uuid.uuid4().hex[:8]}"
    Desk.hire(server.url, server.settings, login, role)
    return login, login.capitalize()


def waiting(server: Server, *texts: str, **page: Any) -> tuple[Visitor, str]:
    """A visitor in the queue, and their name."""
    name = f"Visitor {uuid.uuid4().hex[:8]}"
    visitor = Visitor(server, name=name, **page)
    for text in (*texts, "I want to talk to a human"):
        visitor.say(text)
    return visitor, name


def at_desk(open_page: OpenPage, server: Server, login: str, **page: Any) -> Page:
    desk = open_page(f"{server.url}/desk", **page)
    sign_in(desk, login)
    expect(desk.get_by_text("Connected", exact=True)).to_be_visible()
    return desk


def take(desk: Page, name: str) -> Locator:
    """Take a waiting visitor; the field for the reply."""
    desk.locator("[data-conversation]", has_text=name).click()
    desk.get_by_role("button", name="Take", exact=True).click()
    reply = desk.get_by_role("textbox", name="Your reply")
    expect(reply).to_be_focused()
    return reply


def lose_the_answer(page: Page, address: str) -> None:
    """Let the next request to an address reach the server, and lose what it answers."""

    def lose(route: Route) -> None:
        route.fetch()
        route.abort()

    page.route(address, lose, times=1)


def seen_by(desk: Desk, conversation: str) -> dict[str, Any]:
    found: dict[str, Any] = desk.client.get(f"/desk/conversations/{conversation}").json()
    return found


def test_who_despairs_is_shown_as_urgent_and_not_by_a_number(server: Server, open_page: OpenPage) -> None:
    _, name = waiting(server, "I do not want to live any more, I am going to end my life tonight")
    desk = at_desk(open_page, server, hire(server)[0])

    row = desk.locator("[data-conversation]", has_text=name)
    expect(row.locator(".tag.first")).to_have_text("Urgent")
    expect(row.locator(".tag.priority")).to_have_count(0)


def test_a_conversation_is_passed_on_with_a_note(server: Server, open_page: OpenPage) -> None:
    (first, _), (second, colleague) = hire(server), hire(server)
    visitor, name = waiting(server)
    theirs = at_desk(open_page, server, second)
    mine = at_desk(open_page, server, first)
    take(mine, name)
    mine.keyboard.press("Escape")

    mine.keyboard.press("f")
    mine.get_by_role("dialog").get_by_text(colleague).click()
    mine.get_by_role("textbox", name="What should they know?").fill("The parcel was lost.")
    mine.get_by_role("button", name="Pass on", exact=True).last.click()

    theirs.get_by_role("tab", name=re.compile("Mine")).click()
    theirs.locator("[data-conversation]", has_text=name).click()
    expect(theirs.locator(".note")).to_contain_text("The parcel was lost.")
    assert "The parcel was lost." not in str(visitor.replay())


def test_a_canned_reply_comes_in_the_visitors_language_with_their_name(server: Server, open_page: OpenPage) -> None:
    login, agent = hire(server)
    shortcut = f"hi{uuid.uuid4().hex[:6]}"
    colleague = Desk.hire(server.url, server.settings, f"writer-{uuid.uuid4().hex[:8]}")
    texts = {"en": "Hello {visitor}", "nl": "Dag {visitor}, u spreekt met {agent}."}
    assert colleague.client.post("/desk/canned", json={"shortcut": shortcut, "texts": texts}).status_code == 201
    _, name = waiting(server, chosen_language="nl")
    desk = at_desk(open_page, server, login)
    reply = take(desk, name)

    desk.keyboard.type(f"/{shortcut[:5]}")
    expect(desk.get_by_role("option", name=re.compile(shortcut))).to_be_visible()
    desk.keyboard.press("Enter")

    expect(reply).to_have_value(f"Dag {name}, u spreekt met {agent}.")


def test_a_suggested_article_is_sent_with_two_keys(server: Server, open_page: OpenPage) -> None:
    login, _ = hire(server)
    visitor, name = waiting(server, "Where is my order?")
    desk = at_desk(open_page, server, login)
    reply = take(desk, name)
    expect(desk.locator(".suggestion").first).to_be_visible()

    desk.keyboard.press("Alt+1")
    expect(reply).not_to_be_empty()
    answer = reply.input_value()
    desk.keyboard.press("Enter")

    expect(desk.locator(".message[data-author=agent]")).not_to_have_attribute("data-status", "sending")
    assert answer in [message["text"] for message in visitor.replay()["messages"] if message["author"] == "agent"]


def test_closing_keeps_how_it_ended(server: Server, open_page: OpenPage) -> None:
    login, _ = hire(server)
    _, name = waiting(server)
    desk = at_desk(open_page, server, login)
    take(desk, name)
    desk.get_by_role("button", name="Close the conversation").click()

    desk.get_by_role("radio", name=re.compile("^Solved")).check()
    desk.keyboard.press("Enter")

    expect(desk.locator(".conversation-head")).to_contain_text("Closed")
    expect(desk.locator(".conversation-head")).to_contain_text("Solved")


def test_a_reload_in_the_middle_loses_nothing(server: Server, open_page: OpenPage) -> None:
    login, _ = hire(server)
    _, name = waiting(server)
    desk = at_desk(open_page, server, login)
    take(desk, name).fill("I am looking into")
    desk.get_by_role("button", name="Private note").click()
    desk.get_by_role("textbox", name="Private note").fill("Ask the depot.")

    desk.reload()

    expect(desk.get_by_role("heading", name=name).first).to_be_visible()
    expect(desk.get_by_role("textbox", name="Your reply")).to_have_value("I am looking into")
    desk.get_by_role("button", name="Private note").click()
    expect(desk.get_by_role("textbox", name="Private note")).to_have_value("Ask the depot.")


def test_a_search_finds_a_conversation_by_a_word_in_it(server: Server, open_page: OpenPage) -> None:
    login, _ = hire(server)
    word = f"zanzibar{uuid.uuid4().hex[:6]}"
    _, name = waiting(server, f"Do you ship to {word}?")
    desk = at_desk(open_page, server, login)

    desk.keyboard.press("/")
    desk.keyboard.type(word)

    expect(desk.locator("[data-conversation]")).to_have_count(1)
    expect(desk.locator("[data-conversation]")).to_contain_text(name)


def test_an_offer_is_accepted_with_one_key(serve: Serve, open_page: OpenPage) -> None:
    server = serve(assignment="offer")
    login, _ = hire(server)
    desk = at_desk(open_page, server, login)
    _, name = waiting(server)
    expect(desk.get_by_role("region", name="Conversations for you")).to_contain_text(name)

    desk.keyboard.press("a")

    expect(desk.get_by_role("textbox", name="Your reply")).to_be_focused()
    expect(desk.get_by_role("region", name="Conversations for you")).to_be_hidden()


def test_an_offer_counts_down_on_a_computer_whose_clock_is_wrong(serve: Serve, open_page: OpenPage) -> None:
    server = serve(assignment="offer")
    login, _ = hire(server)
    desk = at_desk(open_page, server, login)
    desk.evaluate("const now = Date.now; Date.now = () => now() + 3_600_000")
    waiting(server)

    expect(desk.locator(".offer-seconds")).to_have_text(re.compile(r"^[1-9]\d? s$"))


def test_the_queue_and_the_offer_show_what_the_visitor_came_with(serve: Serve, open_page: OpenPage) -> None:
    server = serve(assignment="offer")
    login, _ = hire(server)
    desk = at_desk(open_page, server, login)
    _, name = waiting(server, "Do you ship to Zanzibar?")

    expect(desk.locator("li[data-conversation]", has_text=name)).to_contain_text("Do you ship to Zanzibar?")
    expect(desk.get_by_role("region", name="Conversations for you")).to_contain_text("Do you ship to Zanzibar?")


def test_what_was_snoozed_is_resumed_without_a_reply(server: Server, open_page: OpenPage) -> None:
    login, _ = hire(server)
    _, name = waiting(server)
    desk = at_desk(open_page, server, login)
    take(desk, name)
    desk.keyboard.press("Escape")
    desk.keyboard.press("s")
    desk.get_by_role("button", name="Snooze", exact=True).last.click()

    desk.get_by_role("button", name="Resume now").click()

    expect(desk.get_by_role("button", name="Resume now")).to_be_hidden()
    expect(desk.get_by_text(re.compile("resumed it"))).to_be_visible()


def test_a_note_whose_answer_was_lost_is_kept_once(server: Server, open_page: OpenPage) -> None:
    login, _ = hire(server)
    visitor, name = waiting(server)
    desk = at_desk(open_page, server, login)
    take(desk, name)
    lose_the_answer(desk, "**/notes")
    desk.get_by_role("button", name="Private note").click()
    desk.get_by_role("textbox", name="Private note").fill("The depot is closed today.")
    desk.keyboard.press("Enter")

    desk.get_by_role("button", name="Try again").click()

    expect(desk.get_by_text("Not sent.")).to_be_hidden()
    expect(desk.locator(".note")).to_have_count(1)
    colleague = Desk.hire(server.url, server.settings, f"reader-{uuid.uuid4().hex[:8]}")
    kept = seen_by(colleague, visitor.id)["context"]["notes"]
    assert [note["text"] for note in kept] == ["The depot is closed today."]


def test_a_file_whose_answer_was_lost_is_sent_once(server: Server, open_page: OpenPage) -> None:
    login, _ = hire(server)
    visitor, name = waiting(server)
    desk = at_desk(open_page, server, login)
    take(desk, name)
    lose_the_answer(desk, "**/attachments")

    receipt = {"name": "receipt.txt", "mimeType": "text/plain", "buffer": b"Paid twice."}
    desk.locator(".composer input[type=file]").first.set_input_files(receipt)  # type: ignore[arg-type]

    expect(desk.get_by_role("log").get_by_role("link", name=re.compile("receipt.txt"))).to_be_visible()
    expect(desk.get_by_text("Not sent.")).to_be_hidden()
    assert [one["attachment"]["name"] for one in visitor.replay()["messages"] if one["attachment"]] == ["receipt.txt"]


def test_a_file_of_a_kind_that_is_not_taken_is_not_offered(server: Server, open_page: OpenPage) -> None:
    login, _ = hire(server)
    _, name = waiting(server)
    desk = at_desk(open_page, server, login)
    take(desk, name)

    expect(desk.locator(".composer input[type=file]").first).to_have_attribute("accept", re.compile(r"\.png,.*\.pdf"))


def test_what_a_visitor_thought_of_the_help_stands_beside_the_rating(server: Server, open_page: OpenPage) -> None:
    login, _ = hire(server)
    visitor, name = waiting(server)
    colleague = Desk.hire(server.url, server.settings, f"closer-{uuid.uuid4().hex[:8]}")
    colleague.act(visitor.id, "take")
    colleague.act(visitor.id, "close")
    rating = {"csat": 4, "nps": 9, "comment": "Quick and kind."}
    visitor.client.post(f"/conversations/{visitor.id}/rating", json=rating).raise_for_status()
    desk = at_desk(open_page, server, login)

    desk.get_by_role("tab", name="All").click()
    desk.locator("[data-conversation]", has_text=name).click()

    details = desk.get_by_role("complementary", name="Details of the conversation")
    for said in ("4 of 5", "9 of 10", "Quick and kind."):
        expect(details).to_contain_text(said)


def test_somebody_who_goes_away_is_shown_as_away(server: Server, open_page: OpenPage) -> None:
    (first, _), (second, colleague) = hire(server), hire(server)
    theirs = at_desk(open_page, server, second)
    mine = at_desk(open_page, server, first)
    mine.get_by_role("button", name=re.compile("Colleagues")).click()
    line = mine.get_by_role("dialog").get_by_role("listitem").filter(has_text=colleague)
    expect(line).to_contain_text("Available")

    theirs.get_by_label("Are you there?").select_option("Away")

    expect(line).to_contain_text("Away")


def test_the_reports_say_how_many_are_waiting(server: Server, open_page: OpenPage) -> None:
    login, _ = hire(server)
    waiting(server)
    page = open_page(f"{server.url}/desk/reports")
    sign_in(page, login)

    tile = page.get_by_role("region", name="At a glance").locator("div", has_text="Waiting now")

    expect(tile).to_contain_text("The longest:")
    expect(page.get_by_role("img", name="Conversations and handovers")).to_be_visible()


def test_the_reports_name_articles_by_what_they_answer(server: Server, open_page: OpenPage) -> None:
    login, _ = hire(server)
    Visitor(server).say("Where is my order?")
    page = open_page(f"{server.url}/desk/reports")
    sign_in(page, login)

    expect(page.get_by_role("rowheader", name="Where is my order?")).to_be_visible()


def test_the_reports_show_what_visitors_wrote(server: Server, open_page: OpenPage) -> None:
    login, _ = hire(server, "supervisor")
    visitor, _ = waiting(server)
    colleague = Desk.hire(server.url, server.settings, f"closer-{uuid.uuid4().hex[:8]}")
    colleague.act(visitor.id, "take")
    colleague.act(visitor.id, "close")
    comment = f"Quick and kind {uuid.uuid4().hex[:8]}"
    visitor.client.post(f"/conversations/{visitor.id}/rating", json={"csat": 5, "comment": comment}).raise_for_status()
    page = open_page(f"{server.url}/desk/reports")
    sign_in(page, login)

    expect(page.get_by_role("listitem").filter(has_text=comment)).to_contain_text("5 of 5")


@pytest.mark.parametrize("width", [390, 1280])
def test_the_persian_reports_fit_and_say_days_in_the_persian_calendar(
    server: Server, open_page: OpenPage, width: int
) -> None:
    login, _ = hire(server)
    page = open_page(f"{server.url}/desk/reports?from=2026-03-21&to=2026-03-22", width=width)
    sign_in(page, login)
    page.get_by_role("combobox", name="Page language").select_option("fa")

    expect(page.locator("#range")).to_contain_text("۱ فروردین ۱۴۰۵")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
