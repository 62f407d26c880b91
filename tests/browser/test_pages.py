"""The pages as people use them, in a browser."""

import re
import time
import uuid

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.conftest import Server
from tests.fakes import PASSWORD, Desk

pytestmark = pytest.mark.browser


def open_chat(page: Page, name: str = "Open the chat") -> None:
    page.get_by_role("button", name=re.compile(name)).first.click()


def say(page: Page, text: str, placeholder: str = "Write your message…") -> None:
    page.get_by_role("textbox", name=placeholder).fill(text)
    page.keyboard.press("Enter")


def sign_in(page: Page, login: str) -> None:
    page.get_by_label("User name").fill(login)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()


def hire(server: Server, role: str = "agent") -> str:
    login = f"{role}-{uuid.uuid4().hex[:8]}"
    Desk.hire(server.url, server.settings, login, role)
    return login


def test_a_dutch_visitor_gets_a_person_and_the_reply_within_a_second(server: Server, open_page: OpenPage) -> None:
    desk = open_page(f"{server.url}/desk")
    sign_in(desk, hire(server))
    expect(desk.get_by_text("Connected", exact=True)).to_be_visible()

    visitor = open_page(f"{server.url}/?lang=nl", locale="nl-NL")
    open_chat(visitor, "Chat")
    say(visitor, "Ik wil met een medewerker praten", _placeholder(visitor))
    log = visitor.get_by_role("log")
    expect(log).to_contain_text("collega")
    expect(visitor.get_by_role("dialog")).to_contain_text(re.compile("wachtrij|aan de beurt"))

    expect(desk.locator("[data-conversation]").last).to_contain_text("Dutch")
    desk.locator("[data-conversation]").last.click()
    desk.get_by_role("button", name="Take", exact=True).click()
    desk.get_by_role("textbox", name="Your reply").fill("Goedemiddag, waarmee kan ik u helpen?")
    began = time.monotonic()
    desk.keyboard.press("Enter")
    expect(log).to_contain_text("Goedemiddag, waarmee kan ik u helpen?", timeout=1000)
    assert time.monotonic() - began < 1

    say(visitor, "Mijn pakket is zoek", _placeholder(visitor))
    expect(desk.get_by_role("log")).to_contain_text("Mijn pakket is zoek")


def _placeholder(page: Page) -> str:
    return str(page.get_by_role("dialog").get_by_role("textbox").get_attribute("aria-label"))


def test_a_persian_visitor_is_answered_from_right_to_left(server: Server, open_page: OpenPage) -> None:
    page = open_page(f"{server.url}/?lang=fa", locale="fa-IR")
    open_chat(page, "گفت‌وگو")
    say(page, "بسته من کجاست؟", _placeholder(page))

    answer = page.locator("[data-author=bot]").nth(1)
    expect(page.get_by_role("log")).to_contain_text("سفارش‌های من")
    expect(answer.locator("[dir=rtl]").or_(answer).first).to_be_visible()
    assert page.locator("html").get_attribute("dir") == "rtl"
    expect(page.get_by_role("button", name="بله، ممنون")).to_be_visible()


def test_a_conversation_survives_a_reload(server: Server, open_page: OpenPage) -> None:
    page = open_page(server.url)
    open_chat(page)
    say(page, "Where is my order?")
    expect(page.get_by_role("log")).to_contain_text("My orders")

    page.reload()

    expect(page.get_by_role("log")).to_contain_text("Where is my order?")
    expect(page.get_by_role("log")).to_contain_text("My orders")


def test_html_from_a_visitor_is_inert_on_both_sides(server: Server, open_page: OpenPage) -> None:
    attack = '<img src=x onerror="window.hacked=1"> <script>window.hacked=1</script> I want to talk to a human'
    page = open_page(server.url)
    open_chat(page)
    say(page, attack)
    expect(page.get_by_role("log")).to_contain_text("<script>")

    desk = open_page(f"{server.url}/desk")
    sign_in(desk, hire(server))
    desk.get_by_role("tab", name=re.compile("All")).click()
    desk.locator("[data-conversation]", has_text="<script>").first.click()
    expect(desk.get_by_role("log")).to_contain_text("<script>")

    assert page.evaluate("window.hacked") is None
    assert desk.evaluate("window.hacked") is None


def test_a_person_is_one_tap_away_and_waiting_can_be_given_up(server: Server, open_page: OpenPage) -> None:
    page = open_page(server.url)
    open_chat(page)
    page.get_by_role("button", name="Talk to a person", exact=True).click()
    leave = page.get_by_role("button", name="Continue with the assistant instead")
    expect(leave).to_be_visible()

    leave.click()

    expect(leave).to_be_hidden()
    expect(page.get_by_role("log")).to_contain_text("no longer in the queue")


def test_the_widget_works_with_the_keyboard_alone(server: Server, open_page: OpenPage) -> None:
    page = open_page(server.url)
    launcher = page.get_by_role("button", name="Open the chat")
    launcher.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="Write your message…")).to_be_focused()
    page.keyboard.type("Where is my order?")
    page.keyboard.press("Enter")
    expect(page.get_by_role("log")).to_contain_text("My orders")

    page.keyboard.press("Escape")

    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(launcher).to_be_focused()


def test_an_editor_publishes_an_article_and_sees_that_it_is_found(server: Server, open_page: OpenPage) -> None:
    name = f"zeppelin-{uuid.uuid4().hex[:6]}"
    page = open_page(f"{server.url}/editor#/new")
    sign_in(page, hire(server, "editor"))
    page.get_by_label("Question", exact=True).first.fill("Do you repair zeppelins?")
    page.get_by_label(re.compile("^(Id|ID|Article id|Name)", re.IGNORECASE)).first.fill(name)
    page.get_by_role("textbox", name="Answer", exact=True).fill("Yes, in our **hangar**.")
    page.get_by_role("button", name="Publish", exact=True).click()
    expect(page.get_by_text("Published. The assistant answers with it now.")).to_be_visible()

    answer = server.ask(uuid.uuid4().hex, "can you repair my zeppelin")

    custom = answer[0]["custom"]
    assert isinstance(custom, dict)
    assert custom["article"] == name


@pytest.mark.parametrize("path", ["/", "/desk", "/desk/reports", "/editor"])
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("language", ["en", "fa"])
def test_no_page_scrolls_sideways(server: Server, open_page: OpenPage, path: str, width: int, language: str) -> None:
    page = open_page(f"{server.url}{path}?lang={language}", width=width, locale=language)
    page.wait_for_load_state("networkidle")

    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
