"""What both sides see and hear of each other at a glance: who speaks, what did not arrive, whether anybody is there."""

import uuid

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.barriers import barriers
from tests.browser.conftest import OpenPage
from tests.browser.test_accessibility import LOCALES, entered
from tests.browser.test_widget_after import ask_for_a_person, conversation_of, hire, labels_of
from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.integration.test_portraits import photograph
from tests.integration.test_site_settings import boss, change

pytestmark = pytest.mark.browser

_LOOK = """(one) => {
  const { backgroundColor, outlineStyle, borderLeftWidth, borderRightWidth } = getComputedStyle(one);
  return [backgroundColor, outlineStyle, borderLeftWidth, borderRightWidth].join();
}"""


def looks_of(*bubbles: Locator) -> set[str]:
    """Ground, outline and edges of each."""
    return {bubble.locator(".bubble").evaluate(_LOOK) for bubble in bubbles}


@pytest.mark.parametrize("language", ["en", "fa"])
def test_the_assistant_a_person_and_what_was_not_sent_are_told_apart_by_more_than_their_colour(
    server: Server, open_page: OpenPage, language: str
) -> None:
    labels, desk = labels_of(server, language), hire(server)
    page = open_page(f"{server.url}/?lang={language}", locale=LOCALES[language])
    conversation = conversation_of(desk, ask_for_a_person(page, labels))
    desk.act(conversation, "take")
    desk.act(conversation, "reply", text="Hello, this is Sara.", client_id=uuid.uuid4().hex)
    log = page.get_by_role("log")
    agent = log.locator("[data-author=agent]:not([data-kind=notice])")
    expect(agent).to_be_visible()
    page.locator("hamdel-widget input[type=file]").set_input_files(
        {"name": "game.exe", "mimeType": "application/x-msdownload", "buffer": b"MZ"}
    )
    failed = log.locator("[data-status=failed]")

    expect(failed.locator(".fault-sign")).to_be_visible()
    expect(failed).to_contain_text(labels["widget-attachment-refused"])
    expect(agent.locator(".avatar-agent")).to_be_visible()
    speaks_from = "right" if language == "fa" else "left"
    expect(agent.locator(".bubble")).to_have_css(f"border-{speaks_from}-width", "4px")
    assert len(looks_of(log.locator("[data-author=bot]").first, agent, failed)) == 3
    assert barriers(page) == []


@pytest.mark.parametrize("language", ["en", "fa"])
def test_an_agent_chooses_a_picture_and_the_visitor_sees_whom_they_talk_to(
    server: Server, open_page: OpenPage, language: str
) -> None:
    labels, desk = labels_of(server, language), hire(server)
    account = entered(open_page, server, "/account", desk, language)
    account.locator("portrait-card input[type=file]").set_input_files(
        {"name": "me.jpg", "mimeType": "image/jpeg", "buffer": photograph(1200, 800)}
    )
    expect(account.locator("portrait-card img")).to_be_visible()
    assert barriers(account) == []

    page = open_page(f"{server.url}/?lang={language}", locale=LOCALES[language])
    conversation = conversation_of(desk, ask_for_a_person(page, labels))
    desk.act(conversation, "take")
    desk.act(conversation, "reply", text="Hello, this is Sara.", client_id=uuid.uuid4().hex)

    chat = page.get_by_role("dialog")
    said = chat.locator("[data-author=agent]:not([data-kind=notice])")
    for picture in (chat.locator("header .avatar img"), said.locator(".avatar img")):
        expect(picture).to_have_js_property("naturalWidth", 192)
    name = desk.client.get("/desk/me").json()["agent"]["name"]
    expect(said.locator(".author")).to_contain_text(name)
    assert barriers(page) == []


#: Counts the tones that a page makes.
_TONES = """() => {
  window.tones = 0;
  const make = AudioContext.prototype.createOscillator;
  AudioContext.prototype.createOscillator = function () {
    window.tones += 1;
    return make.call(this);
  };
}"""


def test_a_new_message_is_heard_once_a_visitor_wants_that_and_while_they_do_not_look(
    serve: Serve, open_page: OpenPage
) -> None:
    server = serve()
    change(boss(server), widget={"sound": True}).raise_for_status()
    labels, sara = labels_of(server, "en"), Desk.hire(server.url, server.settings, "sara")
    page = open_page("about:blank")
    page.add_init_script(f"({_TONES})()")
    page.goto(f"{server.url}/?lang=en")
    conversation = conversation_of(sara, ask_for_a_person(page, labels))
    sara.act(conversation, "take")

    def say(text: str) -> None:
        sara.act(conversation, "reply", text=text, client_id=uuid.uuid4().hex)

    more = page.get_by_role("button", name=labels["widget-menu"])
    sound = page.get_by_role("button", name=labels["widget-sound"])
    more.click()
    expect(sound).to_have_attribute("aria-pressed", "false")
    sound.click()
    expect(sound).to_have_attribute("aria-pressed", "true")
    page.wait_for_function("() => tones === 2")
    page.keyboard.press("Escape")
    expect(sound).to_be_hidden()
    say("Before your eyes.")
    expect(page.get_by_role("log")).to_contain_text("Before your eyes.")
    page.get_by_role("button", name=labels["widget-close"]).click()
    page.evaluate("() => navigator.locks.request('hamdel:chime', () => true)")  # the ring before is over
    assert page.evaluate("tones") == 2

    say("Behind your back.")
    page.wait_for_function("() => tones === 4")

    other = page.context.new_page()
    other.add_init_script(f"({_TONES})()")
    other.goto(f"{server.url}/?lang=en")
    expect(other.get_by_test_id("unread")).to_have_attribute("data-count", "1")
    page.evaluate("() => navigator.locks.request('hamdel:chime', () => true)")
    say("Nobody has touched the other page yet.")
    expect(other.get_by_test_id("unread")).to_have_attribute("data-count", "2")
    page.wait_for_function("() => tones === 6")
    assert other.evaluate("tones") == 0


@pytest.mark.parametrize("language", ["en", "fa"])
def test_the_desk_sees_whether_the_visitor_is_on_the_page(server: Server, open_page: OpenPage, language: str) -> None:
    labels, desk = labels_of(server, language), hire(server)
    visitor = open_page(f"{server.url}/?lang={language}")
    conversation = conversation_of(desk, ask_for_a_person(visitor, labels))
    page = entered(open_page, server, f"/desk#/queue/{conversation}", desk, language)
    signs = page.locator(f'li[data-conversation="{conversation}"] .tag.page'), page.locator("h2 + p .tag.page")

    for sign in signs:
        expect(sign).to_have_class("tag page here")
        expect(sign).not_to_be_empty()
    assert barriers(page) == []
    visitor.close()
    for sign in signs:
        expect(sign).to_have_class("tag page gone")
    assert barriers(page) == []
