"""A Persian visitor and an agent who reads Dutch, each in a browser, with a real engine and real models between them.

There is no model from Persian to Dutch: both ways go through English.
"""

import uuid
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_desk_work import at_desk, take
from tests.browser.test_widget_after import ask_for_a_person, labels_of
from tests.conftest import Serve
from tests.fakes import Desk

pytestmark = [pytest.mark.browser, pytest.mark.extras]

#: What the models have learnt, in Persian and in Dutch.
DAMAGED_FA, DAMAGED_NL = "بسته من آسیب دیده است.", "Mijn pakket is beschadigd."
ORDER_FA, ORDER_NL = "سفارش 3SABCD1234 کجاست؟", "Waar is bestelling 3SABCD1234?"
THANKS_NL, THANKS_FA = "Bedankt voor uw hulp.", "ممنون از کمک شما."


def test_each_reads_their_own_language_and_the_original_in_both_directions(
    serve: Serve, data: Path, packages: Path, open_page: OpenPage
) -> None:
    (data / "translation").symlink_to(packages)
    server = serve(data, translator="argos")
    labels = labels_of(server, "fa")
    visitor = open_page(f"{server.url}/?lang=fa", locale="fa-IR")
    name = ask_for_a_person(visitor, labels)
    login = f"agent-{uuid.uuid4().hex[:8]}"
    Desk.hire(server.url, server.settings, login, languages=("nl",))
    desk = at_desk(open_page, server, login)
    reply = take(desk, name)

    def ask(text: str) -> None:
        visitor.get_by_role("textbox", name=labels["widget-placeholder"]).fill(text)
        visitor.keyboard.press("Enter")

    def at_desk_reads(original: str, translation: str) -> None:
        received = desk.locator(".message[data-author=visitor]").last
        # The engine has a queue of its own, and loads its models for the first message.
        expect(in_language(received, "nl", translation)).to_be_visible(timeout=30_000)
        expect(in_language(received, "fa", original)).to_be_visible()
        expect(received).to_contain_text("Translated automatically from Persian")

    ask(DAMAGED_FA)
    at_desk_reads(DAMAGED_FA, DAMAGED_NL)
    ask(ORDER_FA)
    at_desk_reads(ORDER_FA, ORDER_NL)

    reply.fill(THANKS_NL)
    preview = desk.get_by_role("group", name="This is how it will read in Persian")
    expect(preview).to_contain_text(THANKS_FA, timeout=30_000)
    desk.keyboard.press("Enter")

    log = visitor.get_by_role("log")
    expect(in_language(log, "fa", THANKS_FA)).to_be_visible()
    expect(log).not_to_contain_text(THANKS_NL)
    visitor.get_by_role("button", name=labels["widget-show-original"]).last.click()
    expect(in_language(log, "nl", THANKS_NL)).to_be_visible()
    sent = desk.locator(".message[data-author=agent]").last
    expect(in_language(sent, "nl", THANKS_NL)).to_be_visible()
    sent.get_by_role("button", name="Show what was sent").click()
    expect(in_language(sent, "fa", THANKS_FA)).to_have_attribute("dir", "rtl")


def in_language(place: Locator, language: str, text: str) -> Locator:
    """A text that is marked as being in a language, for fonts and screen readers."""
    return place.locator(f'[lang="{language}"]', has_text=text).last
