"""Rasa's widget rasa-webchat, as sites have it, with Hamdel where Rasa was."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.conftest import Serve
from tests.fakes import Desk
from tests.other_site import Shown, other_site

pytestmark = pytest.mark.browser

PAGE = """<!doctype html><html lang="en"><head><title>Shop</title></head><body><h1>A shop</h1>
<script src="/webchat.js"></script>
<script>WebChat.default({socketUrl: "%s", socketPath: "/socket.io/", initPayload: "/greet", title: "Help",
  customData: {language: "en"}, params: {storage: "session"}}, null)</script></body></html>"""


@pytest.fixture
def widget() -> str:
    """The widget as it comes from npm."""
    folder = os.environ.get("HAMDEL_RASA_WEBCHAT", "")
    if not folder:
        pytest.skip("HAMDEL_RASA_WEBCHAT names no folder of the npm package rasa-webchat: `make test-rasa` fetches it.")
    return (Path(folder) / "lib" / "index.js").read_text("utf-8")


def test_rasas_widget_greets_answers_offers_choices_and_brings_a_person(
    widget: str, serve: Serve, open_page: OpenPage
) -> None:
    pages: dict[str, Shown] = {"/webchat.js": Shown(widget, type="text/javascript")}
    with other_site(pages) as site:
        server = serve(socketio=True, allowed_origins=(site,), undo_seconds=0)
        agent = Desk.hire(server.url, server.settings, "sara")
        pages["/"] = Shown(PAGE % server.url)
        page = open_page(f"{site}/")
        page.locator("button.rw-launcher").click()
        field = page.locator(".rw-new-message")

        field.fill("Where is my order?")
        field.press("Enter")
        expect(page.locator(".rw-response").filter(has_text="My orders")).to_be_visible()
        page.locator(".rw-reply", has_text="No, not really").click()
        expect(page.locator(".rw-client").filter(has_text="No, not really")).to_be_visible()

        field.fill("I want to talk to a person")
        field.press("Enter")
        conversation = agent.first_waiting()
        agent.act(conversation, "take")
        agent.act(conversation, "reply", text="Sara here. What is your order's number?")
        expect(page.locator(".rw-response").filter(has_text="Sara here")).to_be_visible()
