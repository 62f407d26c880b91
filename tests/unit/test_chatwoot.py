"""Chatwoot's agent bot against what holds for all channels, and what is its own."""

import json
import time
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from bot.channels import Channel, ChannelError, FromPeople, Part, Request
from bot.channels.chatwoot import ChatwootChannel
from bot.channels.chatwoot_api import ChatwootApi
from bot.conversations.incoming import Incoming
from tests.channel_kit import ChannelKit, message, recorded
from tests.live_platforms import Chatwoot, Zammad

SIGNER = Chatwoot()


def chatwoot() -> ChatwootChannel:
    client = httpx.AsyncClient()
    return ChatwootChannel(ChatwootApi("https://chat.example", 1, "bot", client), SIGNER.secret, 1, client)


class TestChatwoot(ChannelKit):
    def make(self) -> Channel:
        return chatwoot()

    def genuine(self, body: bytes) -> Request:
        return SIGNER.signed(json.loads(body))

    def forged(self, body: bytes) -> Mapping[str, Request]:
        old, other = SIGNER.signed(json.loads(body), time.time() - 400), Chatwoot(secret="other")
        ahead = SIGNER.signed(json.loads(body), time.time() + 400)
        later = {**old.headers, "x-chatwoot-timestamp": str(int(time.time()))}
        return {
            "no signature": Request({}, body),
            "another secret": other.signed(json.loads(body)),
            "signed long ago": old,
            "signed in the future": ahead,
            "another time": Request(later, old.body),
            "another word": Request({}, body, {"token": "wrong"}),
        }

    def faults(self, part: Part) -> list[str]:
        body = part.body
        length = len(body["content"])
        broken = [] if 1 <= length <= 4000 else [f"content of {length}"]
        if "content_type" in body:
            items = body["content_attributes"]["items"]
            broken += [str(one) for one in items if not one["title"] or not one["value"]]
        return broken

    def texts(self, part: Part) -> str:
        return str(part.body["content"])

    def payloads(self, part: Part) -> list[str]:
        return [one["value"] for one in part.body.get("content_attributes", {"items": []})["items"]]


def read(name: str) -> Any:
    (one,) = chatwoot().parse(recorded("chatwoot", name))
    return one


@pytest.mark.parametrize("name", ["open", "private", "outgoing", "template", "offered", "opened", "triggered"])
def test_what_people_have_or_write_is_not_for_the_bot(name: str) -> None:
    assert chatwoot().parse(recorded("chatwoot", name)) == []


def test_a_message_of_another_account_is_left_out() -> None:
    payload = recorded("chatwoot", "text")
    payload["account"]["id"] = 2
    assert chatwoot().parse(payload) == []


def test_a_pending_message_is_the_bots() -> None:
    one = read("text")
    assert (one.address, one.external_id, one.name, one.language_hint) == ("5041", "77287", "Ana", "nl")


def test_the_language_of_the_open_chat_goes_before_that_of_the_browser() -> None:
    channel = chatwoot()
    channel.parse(recorded("chatwoot", "triggered"))
    (one,) = channel.parse(recorded("chatwoot", "text"))
    assert isinstance(one, Incoming)
    assert one.language_hint == "de"


def test_a_tap_on_a_choice_is_that_choice() -> None:
    one = read("chosen")
    assert (one.text, one.payload) == ("Yes, thank you", "/helpful")


def test_each_file_of_a_message_comes_by_itself() -> None:
    found = chatwoot().parse(recorded("chatwoot", "files"))
    kinds = [(one.enclosure.kind, one.enclosure.name) for one in found if isinstance(one, Incoming) and one.enclosure]
    assert kinds == [("photo", ""), ("document", "invoice.pdf")]


def test_what_was_resolved_has_ended() -> None:
    one = read("resolved")
    assert isinstance(one, FromPeople)
    assert (one.address, one.kind) == ("5041", "ended")


def test_an_older_chatwoot_shows_the_secret_in_the_address() -> None:
    chatwoot().verify(Request({}, b"{}", {"token": SIGNER.secret}))


def test_without_a_secret_it_does_not_start() -> None:
    with pytest.raises(ValueError, match="HAMDEL_CHATWOOT_SECRET"):
        ChatwootChannel(ChatwootApi("https://chat.example", 1, "bot", httpx.AsyncClient()), "", 1, httpx.AsyncClient())


@pytest.mark.anyio
async def test_where_nobody_can_tap_choices_are_a_numbered_list() -> None:
    with Chatwoot() as there:
        async with httpx.AsyncClient() as client:
            channel = ChatwootChannel(ChatwootApi(there.url, 1, "bot", client), there.secret, 1, client)
            (by_mail,) = channel.parse(recorded("chatwoot", "email_channel"))
            assert isinstance(by_mail, Incoming)
            (part,) = channel.compose(message("Did this help?", "Yes", "No"))

            await channel.send(by_mail.address, part, "1-1")
            await channel.send("5041", part, "1-1")

        in_text, tapped = there.got["5041"]
        assert in_text["content"] == "Did this help?\n\n1. Yes\n2. No"
        assert [one["title"] for one in tapped["content_attributes"]["items"]] == ["Yes", "No"]


@pytest.mark.anyio
@pytest.mark.parametrize(("token", "fault"), [("bot", "none"), ("wrong", "token")])
async def test_a_trial_says_whether_the_token_is_known(token: str, fault: str) -> None:
    with Chatwoot() as there:
        async with httpx.AsyncClient() as client:
            channel = ChatwootChannel(ChatwootApi(there.url, 1, token, client), there.secret, 1, client)
            assert (await channel.trial()).fault == fault


# Zammad's webhooks


def zammad(at: float) -> Any:
    from bot.live.zammad import ZammadSide

    return ZammadSide("https://zammad.example", "t", "Users", Zammad().secret, httpx.AsyncClient(), lambda: at)


def test_what_zammad_has_signed_is_let_in_and_nothing_else() -> None:
    request = Zammad().signed(Zammad().says("81", "Hello", at=1_796_000_000.0))
    zammad(1_796_000_100.0).verify(request)
    for forged in (Request({}, request.body), Request(request.headers, request.body + b" ")):
        with pytest.raises(ChannelError) as refused:
            zammad(1_796_000_100.0).verify(forged)
        assert refused.value.code == "wrong_signature"


def test_a_change_of_long_ago_is_not_carried_out_again() -> None:
    request = Zammad().signed(Zammad().says("81", "Hello", at=1_796_000_000.0))
    with pytest.raises(ChannelError) as refused:
        zammad(1_796_010_000.0).verify(request)
    assert refused.value.code == "stale_request"
