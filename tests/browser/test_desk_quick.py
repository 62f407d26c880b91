"""What makes an agent quick, in a browser: macros, the command bar, the menu of canned replies, drafts."""

import re
import uuid
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_desk_work import at_desk, hire, seen_by, take, waiting
from tests.conftest import Server
from tests.fakes import Desk

pytestmark = pytest.mark.browser


def employ(server: Server) -> tuple[str, Desk]:
    """A new agent: login, and their way through the API."""
    login = f"agent-{uuid.uuid4().hex[:8]}"
    return login, Desk.hire(server.url, server.settings, login)


def canned(desk: Desk, **texts: str) -> tuple[int, str]:
    """A new canned reply: its id and its shortcut."""
    shortcut = f"ref{uuid.uuid4().hex[:6]}"
    kept = desk.client.post("/desk/canned", json={"shortcut": shortcut, "texts": texts})
    assert kept.status_code == 201, kept.text
    return kept.json()["id"], shortcut


def macro(desk: Desk, *steps: dict[str, Any], **wanted: Any) -> str:
    """A new macro; its name."""
    name = f"Macro {uuid.uuid4().hex[:6]}"
    kept = desk.client.post("/desk/macros", json={"name": name, "steps": steps, **wanted})
    assert kept.status_code == 201, kept.text
    return name


def run(page: Page, name: str) -> None:
    page.keyboard.press("Control+k")
    page.get_by_role("combobox", name="Search or run a command").fill(name)
    expect(page.get_by_role("dialog").get_by_role("option", selected=True)).to_contain_text(name)
    page.keyboard.press("Enter")


def test_a_macro_is_made_and_run_in_one_press_and_undone(server: Server, open_page: OpenPage) -> None:
    login, api = employ(server)
    _, shortcut = canned(api, en="Your money is on its way, {visitor}.")
    visitor, name = waiting(server)
    desk = at_desk(open_page, server, login)
    take(desk, name)

    desk.locator(".conversation-head").get_by_role("button", name="Macros").click()
    desk.get_by_role("option", name="Edit macros").click()
    editor = desk.get_by_role("dialog")
    editor.get_by_label("Name").fill("Refund is on its way")
    editor.get_by_label("Send a canned reply").select_option(f"/{shortcut}")
    editor.get_by_role("button", name="Add a step").click()
    editor.get_by_role("textbox", name="Add a tag").or_(editor.get_by_role("combobox", name="Add a tag")).fill("refund")
    editor.get_by_role("button", name="Add a step").click()
    editor.get_by_role("combobox", name="Steps 3").select_option("close")
    editor.get_by_role("button", name="Save").click()
    expect(editor.get_by_text("Saved.")).to_be_visible()
    desk.keyboard.press("Escape")

    run(desk, "Refund is on its way")
    notice = desk.locator(".notice", has_text="is done")
    expect(notice).to_be_visible()
    assert visitor.replay()["state"]["state"] == "closed"
    notice.get_by_role("button", name="Undo").click()

    expect(desk.get_by_text("“Refund is on its way” is undone.")).to_be_visible()
    shown = seen_by(api, visitor.id)
    assert (shown["summary"]["state"], shown["summary"]["tags"]) == ("agent", [])
    assert not [one for one in shown["messages"] if "money" in one["text"]]


def test_what_a_macro_could_not_do_is_told_step_by_step(server: Server, open_page: OpenPage) -> None:
    login, api = employ(server)
    number, _ = canned(api, en="Order {order} is on its way.")
    _, name = waiting(server)
    said = macro(
        api, {"do": "tag", "tag": "parcel"}, {"do": "reply", "canned": number}, {"do": "close", "resolution": "solved"}
    )
    desk = at_desk(open_page, server, login)
    take(desk, name)

    run(desk, said)

    steps = desk.get_by_role("dialog").get_by_role("listitem")
    expect(steps.nth(0)).to_contain_text("Done")
    expect(steps.nth(1)).to_contain_text("needs an order number")
    expect(steps.nth(2)).to_contain_text("Not tried")
    desk.get_by_role("dialog").get_by_role("button", name="Undo").click()
    expect(desk.get_by_text("is undone.")).to_be_visible()


def test_a_macro_is_run_on_all_that_are_selected(server: Server, open_page: OpenPage) -> None:
    (first, api), (second, _) = employ(server), hire(server)
    tag = f"batch-{uuid.uuid4().hex[:6]}"
    said = macro(api, {"do": "note", "text": "Seen."}, {"do": "tag", "tag": tag})
    names = [waiting(server, chosen_language="nl")[1] for _ in range(2)]
    theirs = at_desk(open_page, server, second)
    desk = at_desk(open_page, server, first)
    for name in names:
        desk.get_by_role("tab", name=re.compile("Queue")).click()
        take(desk, name)
    desk.get_by_role("button", name="Select", exact=True).click()
    for name in names:
        desk.get_by_role("checkbox", name=f"Select {name}").check()

    desk.locator(".selection").get_by_role("button", name="Macros").click()
    desk.get_by_role("option", name=said).click()

    expect(desk.locator(".notice", has_text="is done")).to_be_visible()
    theirs.get_by_role("tab", name=re.compile("All")).click()
    for name in names:
        expect(theirs.locator("[data-conversation]", has_text=name)).to_contain_text(tag)


def test_a_call_for_a_canned_reply_is_never_sent_itself(server: Server, open_page: OpenPage) -> None:
    login, api = employ(server)
    _, shortcut = canned(api, en="Your money is on its way.")
    visitor, name = waiting(server)
    desk = at_desk(open_page, server, login)
    reply = take(desk, name)

    reply.press_sequentially(f"/{shortcut[:-1]}")
    desk.keyboard.press("Enter")
    expect(reply).to_have_value("Your money is on its way.")

    reply.fill("")
    reply.press_sequentially("/nothing-like-it")
    desk.keyboard.press("Enter")
    expect(desk.locator(".canned-none")).to_contain_text("No canned reply matches “/nothing-like-it”.")
    desk.keyboard.press("Control+Enter")
    expect(reply).to_have_value("/nothing-like-it")
    assert "/nothing-like-it" not in [one["text"] for one in visitor.replay()["messages"]]

    desk.keyboard.press("Escape")
    desk.keyboard.press("Enter")
    expect(reply).to_have_value("")
    expect(desk.locator(".message", has_text="/nothing-like-it")).to_be_visible()


def test_the_command_bar_finds_all_there_is_and_is_read_out(server: Server, open_page: OpenPage) -> None:
    login, api = employ(server)
    _, shortcut = canned(api, nl="Het geld komt eraan.", en="On its way.")
    _, other = waiting(server)
    _, name = waiting(server, chosen_language="nl")
    desk = at_desk(open_page, server, login)
    reply = take(desk, name)

    desk.keyboard.press("Control+k")
    bar = desk.get_by_role("combobox", name="Search or run a command")
    expect(bar).to_be_focused()
    bar.fill(shortcut)
    option = desk.get_by_role("dialog").get_by_role("option", selected=True)
    expect(option).to_contain_text("Het geld komt eraan.")
    expect(bar).to_have_attribute("aria-activedescendant", re.compile("command-"))
    desk.keyboard.press("Enter")
    expect(reply).to_have_value("Het geld komt eraan.")

    reply.fill("")
    desk.keyboard.press("Control+k")
    bar.fill("waar is mijn pakket")
    article = desk.get_by_role("group", name="Articles").get_by_role("option").first
    expect(article).to_be_visible()
    article.click()
    expect(reply).to_have_value(re.compile("bestelling", re.IGNORECASE))

    desk.keyboard.press("Control+k")
    bar.fill(other)
    desk.keyboard.press("Enter")
    expect(desk.locator(".conversation-head")).to_contain_text(other)

    desk.keyboard.press("Control+k")
    bar.fill("away")
    desk.keyboard.press("Enter")
    expect(desk.get_by_text("You are away.")).to_be_visible()
    desk.locator(".conversation-head").get_by_role("button", name="Macros").click()
    desk.get_by_role("combobox", name="Macros").fill("zzzzzz")
    expect(desk.locator(".command-none")).to_contain_text("Nothing found.")
    desk.keyboard.press("Escape")
    expect(desk.get_by_role("dialog")).to_have_count(0)


def test_the_command_bar_goes_by_the_direction_of_the_page(server: Server, open_page: OpenPage) -> None:
    desk = at_desk(open_page, server, hire(server)[0])
    desk.locator("#language").select_option("fa")
    expect(desk.locator("html")).to_have_attribute("dir", "rtl")

    desk.keyboard.press("Control+k")

    bar = desk.get_by_role("combobox", name="جست‌وجو و اجرا")
    sign, field = desk.locator(".command-head .icon").bounding_box(), bar.bounding_box()
    assert sign
    assert field
    assert sign["x"] > field["x"], "the sign stands where the line begins"
    bar.fill("دور از میز")
    expect(desk.get_by_role("dialog").get_by_role("option", selected=True)).to_contain_text("دور از میز")


def test_a_draft_goes_along_to_another_machine_and_is_gone_when_sent(server: Server, open_page: OpenPage) -> None:
    login, _ = hire(server)
    _, name = waiting(server)
    desk = at_desk(open_page, server, login)
    reply = take(desk, name)
    with desk.expect_response(re.compile("/drafts/reply")):
        reply.press_sequentially("It will arrive on")

    other = at_desk(open_page, server, login)
    other.goto(desk.url)
    theirs = other.get_by_role("textbox", name="Your reply")
    expect(theirs).to_have_value("It will arrive on")
    theirs.press_sequentially(" Monday")
    expect(reply).to_have_value("It will arrive on Monday")

    other.keyboard.press("Enter")
    expect(theirs).to_have_value("")
    expect(reply).to_have_value("")
    desk.reload()
    expect(desk.get_by_role("textbox", name="Your reply")).to_have_value("")


def test_two_pages_ask_before_one_text_goes(server: Server, open_page: OpenPage) -> None:
    login, _ = hire(server)
    _, name = waiting(server)
    desk = at_desk(open_page, server, login)
    reply = take(desk, name)
    other = at_desk(open_page, server, login)
    other.goto(desk.url)
    theirs = other.get_by_role("textbox", name="Your reply")
    expect(theirs).to_be_visible()
    other.context.set_offline(True)
    theirs.fill("Mine is this")
    with desk.expect_response(re.compile("/drafts/reply")):
        reply.fill("Mine is that")
    other.context.set_offline(False)

    conflict = other.locator(".draft-conflict")
    theirs.press_sequentially(" one")
    expect(conflict).to_contain_text("Mine is that")
    expect(theirs).to_have_value("Mine is this one")
    conflict.get_by_role("button", name="Keep this text").click()

    expect(conflict).to_be_hidden()
    expect(reply).to_have_value("Mine is this one")
