"""What comes over messaging apps and what does not arrive there, in the desk's and the administration's pages."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_administration import administering
from tests.browser.test_desk_work import at_desk, hire
from tests.channel_kit import recorded
from tests.conftest import Serve, Server
from tests.fakes import PASSWORD
from tests.integration.channel_place import changed, in_telegram
from tests.integration.test_channels_served import png
from tests.platforms import Telegram

pytestmark = pytest.mark.browser


@pytest.fixture
def telegram() -> Iterator[Telegram]:
    with Telegram() as opened:
        yield opened


@pytest.fixture
def server(serve: Serve, telegram: Telegram) -> Server:
    return serve(
        telegram_token=telegram.token, telegram_secret=telegram.secret, telegram_api_url=telegram.url, undo_seconds=0
    )


def with_an_agent(server: Server, telegram: Telegram, desk: Page, chat: int) -> None:
    """A visitor of Telegram's asks for a person and is taken."""
    telegram.deliver(server.url, in_telegram(chat, "I want to talk to a person"))
    telegram.wait_for(str(chat), 1)
    desk.locator("[data-conversation]").first.click()
    desk.locator(".take").click()
    telegram.wait_for(str(chat), 2)


def test_an_agent_sees_what_came_in_place_of_words_in_their_language(
    server: Server, telegram: Telegram, open_page: OpenPage
) -> None:
    desk = open_page(f"{server.url}/desk", locale="fa-IR")
    desk.get_by_label("نام کاربری").fill(hire(server)[0])
    desk.locator("input[type=password]").fill(PASSWORD)
    desk.locator("button[type=submit]").click()
    with_an_agent(server, telegram, desk, 6100)
    telegram.files["voice-1"], telegram.files["doc-1"] = b"OggS" + bytes(24) + b"OpusHead" + bytes(900), b"MZ"
    names = ("voice", "location", "document", "reply")

    telegram.deliver(server.url, *(changed(recorded("telegram", name), 6100) for name in names))

    log = desk.locator(".message[data-author=visitor]")
    expect(log.filter(has_text="پیام صوتی").get_by_role("link")).to_contain_text("voice.ogg")
    place = log.filter(has_text="موقعیت مکانی").get_by_role("link")
    expect(place).to_have_attribute("href", re.compile("openstreetmap"))
    expect(log.filter(has_text="سند")).to_contain_text("پذیرفته نشد")
    expect(log.filter(has_text="En hoe lang duurt dat?").locator("blockquote")).to_contain_text("binnen 30 dagen")


def test_an_agent_sees_that_nothing_arrives_until_the_visitor_writes_again(
    server: Server, telegram: Telegram, open_page: OpenPage
) -> None:
    desk = at_desk(open_page, server, hire(server)[0])
    with_an_agent(server, telegram, desk, 6110)
    banner = desk.locator("[data-unreachable]")
    expect(banner).to_have_count(0)

    telegram.deliver(server.url, changed(recorded("telegram", "blocked"), 6110))
    expect(banner).to_have_text("The visitor has blocked us: nothing that you write arrives.")

    telegram.deliver(server.url, in_telegram(6110, "Sorry, wrong button"))
    expect(banner).to_have_count(0)


def test_an_agent_sends_a_picture_to_telegram(
    server: Server, telegram: Telegram, open_page: OpenPage, tmp_path: Path
) -> None:
    desk = at_desk(open_page, server, hire(server)[0])
    with_an_agent(server, telegram, desk, 6120)
    picture = tmp_path / "box.png"
    picture.write_bytes(png())

    desk.locator(".composer input[type=file]").set_input_files(picture)

    assert telegram.wait_for("6120", 3)[-1]["photo"] == png()


def test_what_was_not_delivered_is_tried_again_from_the_administration(
    server: Server, telegram: Telegram, open_page: OpenPage
) -> None:
    telegram.blocked.update({"6130", "6131"})
    telegram.deliver(server.url, *(in_telegram(chat, "Where is my order?") for chat in (6130, 6131)))
    telegram.wait_until(lambda: telegram.sends >= 4)
    page = administering(open_page, server, "channels")
    row = page.get_by_role("listitem").filter(has_text="Telegram").first
    expect(row).to_contain_text("4 messages")

    row.get_by_text("Show what was not delivered").click()
    expect(row.get_by_role("button", name="Try again", exact=True)).to_have_count(4)
    expect(row.get_by_text("blocked by the user").first).to_be_visible()
    telegram.blocked.clear()
    row.get_by_role("button", name="Try again", exact=True).first.click()
    expect(row.get_by_role("button", name="Try again", exact=True)).to_have_count(3)
    row.get_by_role("button", name="Try all again").click()

    telegram.wait_for("6130", 2)
    telegram.wait_for("6131", 2)
    expect(row.get_by_role("button", name="Try again", exact=True)).to_have_count(0)
