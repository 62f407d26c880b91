"""Telegram's updates, as the Bot API sends them."""

import json
from pathlib import Path

import httpx
import pytest

from bot.channels import ChannelError, Request
from bot.channels.telegram import LONGEST_TEXT, TelegramChannel, split
from bot.conversations.incoming import Incoming

PAYLOADS = Path(__file__).parent.parent / "payloads" / "telegram"


@pytest.fixture
def channel() -> TelegramChannel:
    return TelegramChannel("123:abc", "secret", "https://api.telegram.org", httpx.AsyncClient())


def parsed(channel: TelegramChannel, name: str) -> list[Incoming]:
    return channel.parse(json.loads((PAYLOADS / f"{name}.json").read_text("utf-8")))


def test_a_message_comes_with_its_language_name_and_update_id(channel: TelegramChannel) -> None:
    assert parsed(channel, "message") == [
        Incoming(
            channel="telegram",
            address="52001",
            text="Waar is mijn pakket?",
            external_id="700000001",
            language_hint="nl",
            name="Anouk",
        )
    ]


def test_start_is_a_greeting(channel: TelegramChannel) -> None:
    assert parsed(channel, "start")[0].text == "/greet"


def test_a_tapped_button_comes_as_its_payload(channel: TelegramChannel) -> None:
    assert parsed(channel, "button")[0].payload == "/helpful"


@pytest.mark.parametrize("name", ["sticker", "group", "edited"])
def test_what_is_no_message_for_the_bot_is_left_out(channel: TelegramChannel, name: str) -> None:
    assert parsed(channel, name) == []


@pytest.mark.parametrize("payload", [None, [], {}, {"update_id": "1"}, "text"])
def test_what_is_no_update_is_refused(channel: TelegramChannel, payload: object) -> None:
    with pytest.raises(ChannelError):
        channel.parse(payload)


def test_only_the_secret_opens_the_webhook(channel: TelegramChannel) -> None:
    channel.verify(Request({"x-telegram-bot-api-secret-token": "secret"}, b""))
    for headers in ({}, {"x-telegram-bot-api-secret-token": "other"}):
        with pytest.raises(ChannelError):
            channel.verify(Request(headers, b""))


def test_long_texts_are_split_at_paragraphs_and_nothing_is_lost() -> None:
    text = "\n\n".join(f"Paragraph {number}. " + "word " * 150 for number in range(20))
    parts = split(text, LONGEST_TEXT)

    assert all(len(part) <= LONGEST_TEXT for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(part.startswith("Paragraph") for part in parts)


def test_a_text_without_any_blank_is_cut_hard() -> None:
    assert [len(part) for part in split("字" * 9000, LONGEST_TEXT)] == [4096, 4096, 808]
