"""What every channel is held to: a test class that the tests of a channel inherit from, and fill in.

A connector of another package inherits from it in the same way.
"""

import copy
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot import internet
from bot.channels import Channel, ChannelError, Event, Part, Request
from bot.channels.answering import Around
from bot.conversations import Button, Message
from bot.conversations.incoming import Incoming, choice_of, payload_of
from tests.house import texts

PAYLOADS = Path(__file__).parent / "payloads"

#: In place of a part of a payload.
ODD: tuple[Any, ...] = (None, [], {}, "", "x", 5, -1, 10**30, 1.5, True, [None], {"a": 1}, ["x"], "\x00\ud800")

LONG = "\n\n".join(
    f"**Paragraph {number}.** Open *My orders* and [track it](https://shop.example/track?n={number}). "
    + "Then it takes a few days, as all things do. " * 12
    for number in range(14)
)


def around() -> Around:
    """What channels are made with, as a server makes it."""
    return Around(httpx.AsyncClient(), internet.client(private=False), texts("bot.texts.phrases"))


def recorded(channel: str, name: str) -> Any:
    """A payload as the platform has sent it."""
    return json.loads((PAYLOADS / channel / f"{name}.json").read_text("utf-8"))


def message(text: str = "Hello", *titles: str, **given: Any) -> Message:
    """A reply with buttons of these titles."""
    values: dict[str, Any] = {
        "id": 7,
        "conversation_id": "c",
        "sequence": 2,
        "author": "bot",
        "text": text,
        "language": "en",
        "kind": "text",
        "buttons": tuple(Button(title, payload_of("answer", article=f"a{n}")) for n, title in enumerate(titles)),
        "markdown": False,
        "agent_id": None,
        "agent_name": None,
        "external_id": None,
        "in_reply_to": None,
        "reason": None,
        "created_at": 0.0,
    }
    return Message(**{**values, **given})


def variants(value: Any) -> Iterator[Any]:
    """``value`` with one of its parts odd, or not there, at a time."""
    for path in paths(value):
        for odd in ODD:
            changed = copy.deepcopy(value)
            place = changed
            for key in path[:-1]:
                place = place[key]
            place[path[-1]] = odd
            yield changed
        changed = copy.deepcopy(value)
        place = changed
        for key in path[:-1]:
            place = place[key]
        del place[path[-1]]
        yield changed


def paths(value: Any, before: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where the parts of a JSON value are."""
    if before:
        yield before
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in items:
        yield from paths(one, (*before, key))


class ChannelKit:
    """Inherit from this, and give the four methods below."""

    def make(self) -> Channel:
        """The channel."""
        raise NotImplementedError

    def genuine(self, body: bytes) -> Request:
        """A request with this body as the platform sends it."""
        raise NotImplementedError

    def forged(self, body: bytes) -> Mapping[str, Request]:
        """Requests that the platform did not send, or sent too long ago, by what is wrong with them."""
        raise NotImplementedError

    def faults(self, part: Part) -> list[str]:
        """What of the platform's rules a part breaks."""
        raise NotImplementedError

    def texts(self, part: Part) -> str:
        """The text in a part."""
        raise NotImplementedError

    def payloads(self, part: Part) -> list[str]:
        """What comes back of the choices in a part, in their order."""
        raise NotImplementedError

    def recordings(self) -> dict[str, Any]:
        """The recorded payloads, by name."""
        folder = PAYLOADS / self.make().name
        return {one.stem: recorded(folder.name, one.stem) for one in sorted(folder.glob("*.json"))}

    # What holds for all

    def test_what_the_platform_has_sent_is_let_in(self) -> None:
        self.make().verify(self.genuine(b'{"a": 1}'))

    def test_what_the_platform_has_not_sent_is_refused(self) -> None:
        channel, let_in = self.make(), []
        for wrong, request in self.forged(b'{"a": 1}').items():
            try:
                channel.verify(request)
            except ChannelError:
                continue
            let_in.append(wrong)
        assert let_in == []

    def test_another_body_under_the_same_signature_is_refused(self) -> None:
        genuine = self.genuine(b'{"a": 1}')
        if "HMAC" not in self.make().features.signed:
            pytest.skip("the platform signs no bodies")
        with pytest.raises(ChannelError):
            self.make().verify(Request(genuine.headers, b'{"a": 2}'))

    def test_headers_that_are_no_ascii_are_refused(self) -> None:
        headers = dict.fromkeys(self.genuine(b"{}").headers, "é\x00\ud800")
        with pytest.raises(ChannelError):
            self.make().verify(Request(headers, b"{}"))

    def test_what_was_recorded_is_understood(self) -> None:
        channel = self.make()
        for name, payload in self.recordings().items():
            for event in channel.parse(payload):
                assert isinstance(event, Event), name
                assert event.channel == channel.name, name

    def test_a_message_has_an_id_that_is_the_same_each_time(self) -> None:
        channel = self.make()
        for name, payload in self.recordings().items():
            for first, again in zip(channel.parse(payload), channel.parse(payload), strict=True):
                assert first == again, name
                assert not isinstance(first, Incoming) or first.external_id, name

    def test_whatever_is_odd_about_a_payload_breaks_nothing(self) -> None:
        channel = self.make()
        for payload in self.recordings().values():
            for variant in (*variants(payload), *ODD):
                try:
                    events = channel.parse(variant)
                except ChannelError:
                    continue
                for event in events:
                    if isinstance(event, Incoming):
                        assert isinstance(event.address, str), variant
                        assert event.address, variant
                        assert isinstance(event.text, str), variant

    def test_a_long_reply_is_cut_at_sentences_and_nothing_is_lost(self) -> None:
        channel = self.make()
        parts = channel.compose(message(LONG, markdown=True))
        assert [self.faults(part) for part in parts] == [[] for _ in parts]
        words = "".join(self.texts(part) for part in parts)
        for number in range(14):
            assert f"Paragraph {number}." in words
        assert words.count("Then it takes a few days, as all things do.") == 14 * 12
        if channel.features.longest is not None:
            assert len(parts) > 1
            assert all(self.texts(part).rstrip(" )*").endswith((".", f"n={n}")) for n, part in enumerate(parts))

    def test_a_reply_without_any_place_to_cut_is_within_the_limits(self) -> None:
        for text in ("字" * 9000, "👩‍👩‍👧" * 3000, "x" * 20000):
            parts = self.make().compose(message(text))
            assert [self.faults(part) for part in parts] == [[] for _ in parts]
            assert "".join(self.texts(part) for part in parts) == text

    @pytest.mark.parametrize("number", [1, 2, 3, 4, 10, 11, 21])
    def test_every_choice_can_be_made(self, number: int) -> None:
        titles = [f"Choice {n}" for n in range(number)]
        parts = self.make().compose(message("Which one?", *titles))
        assert [self.faults(part) for part in parts] == [[] for _ in parts]
        back = [choice_of(one) for part in parts for one in self.payloads(part)]
        assert [one.text("article") for one in back if one] == [f"a{n}" for n in range(number)]

    def test_choices_with_long_titles_and_long_payloads_are_within_the_limits(self) -> None:
        title = "Hoe kan ik een bestelling die al onderweg is nog naar een ander adres laten bezorgen? " * 2
        long = Button(title, payload_of("answer", article="a" * 400))
        parts = self.make().compose(message(LONG, markdown=True, buttons=(long, Button("Kort", "/helpful"))))
        assert [self.faults(part) for part in parts] == [[] for _ in parts]
        assert len(self.payloads(parts[-1])) == 2

    def test_marks_stay_and_addresses_are_not_lost(self) -> None:
        text = "Open **My orders**, then [track it](https://shop.example/t).\n\n1. One\n2. Two\n\n```\ncode\n```"
        parts = self.make().compose(message(text, markdown=True))
        assert [self.faults(part) for part in parts] == [[] for _ in parts]
        assert "https://shop.example/t" in json.dumps([dict(part.body) for part in parts])
        assert "1. One" in self.texts(parts[0])
