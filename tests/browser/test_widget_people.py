"""Whom the visitor talks to, at a glance: the assistant, a person, and what did not arrive."""

import uuid

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.barriers import barriers
from tests.browser.conftest import OpenPage
from tests.browser.test_widget_after import ask_for_a_person, conversation_of, hire, labels_of
from tests.conftest import Server

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
    page = open_page(f"{server.url}/?lang={language}", locale={"en": "en-GB", "fa": "fa-IR"}[language])
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
