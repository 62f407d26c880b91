"""Telegram's updates, as the Bot API sends them, and what is made of them."""

from typing import Any

import pytest

from bot.channels import ChannelError, Reach, Request
from bot.channels.telegram import TelegramChannel
from bot.conversations.incoming import Enclosure, Incoming
from tests.channel_kit import message, recorded
from tests.unit.test_channels import telegram


@pytest.fixture
def channel() -> TelegramChannel:
    return telegram()


def parsed(channel: TelegramChannel, name: str) -> Any:
    """The only event of a recorded update."""
    (event,) = channel.parse(recorded("telegram", name))
    return event


def test_a_message_comes_with_its_language_name_and_id(channel: TelegramChannel) -> None:
    assert parsed(channel, "message") == Incoming(
        channel="telegram",
        address="52001",
        text="Waar is mijn pakket?",
        external_id="11",
        language_hint="nl",
        name="Anouk",
    )


def test_a_tapped_button_comes_as_its_payload_and_can_be_acknowledged(channel: TelegramChannel) -> None:
    tapped = parsed(channel, "button")
    assert (tapped.payload, tapped.handle) == (
        "/helpful",
        {"callback": "223344556677", "chat": 52001, "message": 12},
    )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("start", "/greet"),
        ("help", "/help"),
        ("human", "/ask_human"),
        ("language", '/language{"code": "fa"}'),
        ("stop", "/stop"),
    ],
)
def test_commands_are_what_the_dialogue_knows(channel: TelegramChannel, name: str, text: str) -> None:
    found = parsed(channel, name)
    assert (found.text, found.stops) == (text, name == "stop")


@pytest.mark.parametrize(
    ("name", "enclosure"),
    [
        ("photo", Enclosure("photo", "large", "photo.jpg", 84000)),
        ("voice", Enclosure("voice", "voice-1", "voice.ogg", 30212)),
        ("document", Enclosure("document", "doc-1", "factuur.pdf", 48213)),
        ("animation", Enclosure("animation", "gif-1", "wave.mp4", 90000)),
        ("sticker", Enclosure("sticker")),
        ("contact", Enclosure("contact", detail="Mark, de Wit, +31201234567")),
        ("poll", Enclosure("unknown")),
    ],
)
def test_what_comes_in_place_of_words_is_known(channel: TelegramChannel, name: str, enclosure: Enclosure) -> None:
    assert parsed(channel, name).enclosure == enclosure


def test_a_caption_is_the_text_of_a_photo(channel: TelegramChannel) -> None:
    assert parsed(channel, "photo").text == "Zo is het aangekomen"


def test_a_venue_has_its_name_and_a_place_on_the_map(channel: TelegramChannel) -> None:
    name, where, link = parsed(channel, "venue").enclosure.detail.split("\n")
    assert (name, where) == ("Centraal Station, Stationsplein", "52.37022, 4.89517")
    assert link == "https://www.openstreetmap.org/?mlat=52.37022&mlon=4.89517"


def test_a_correction_names_what_it_corrects(channel: TelegramChannel) -> None:
    corrected = parsed(channel, "edited")
    assert (corrected.corrects, corrected.external_id) == ("11", "11-1790000009")


def test_a_reply_brings_what_it_replies_to(channel: TelegramChannel) -> None:
    assert parsed(channel, "reply").quote == "U kunt uw pakket binnen 30 dagen terugsturen."


def test_who_blocks_the_bot_cannot_be_reached(channel: TelegramChannel) -> None:
    assert parsed(channel, "blocked") == Reach("telegram", "52001", "700000111", "blocked")


@pytest.mark.parametrize("name", ["group", "joined", "inline_query", "reaction"])
def test_what_is_not_said_to_the_bot_is_left_out(channel: TelegramChannel, name: str) -> None:
    assert channel.parse(recorded("telegram", name)) == []


@pytest.mark.parametrize("payload", [None, [], {}, {"update_id": "1"}, {"update_id": True}, "text"])
def test_what_is_no_update_is_refused(channel: TelegramChannel, payload: object) -> None:
    with pytest.raises(ChannelError):
        channel.parse(payload)


def test_only_the_secret_opens_the_webhook(channel: TelegramChannel) -> None:
    channel.verify(Request({"x-telegram-bot-api-secret-token": "secret"}, b""))
    for headers in ({}, {"x-telegram-bot-api-secret-token": "other"}):
        with pytest.raises(ChannelError):
            channel.verify(Request(headers, b""))


def test_marks_are_counted_as_telegram_counts(channel: TelegramChannel) -> None:
    (part,) = channel.compose(message("👍 **vet** en [hier](https://shop.example)", markdown=True))
    assert part.body["text"] == "👍 vet en hier"
    assert part.body["entities"] == [
        {"type": "bold", "offset": 3, "length": 3},
        {"type": "text_link", "offset": 10, "length": 4, "url": "https://shop.example"},
    ]
