"""LINE against what holds for all channels, and what is its own."""

from collections.abc import Mapping
from typing import Any

import pytest

from bot.channels import Channel, FetchError, Part, Reach, Request
from bot.channels.line import LineChannel
from bot.conversations.incoming import Enclosure, Incoming
from bot.outside.signing import base64_sha256
from tests.channel_kit import ChannelKit, around, message, recorded
from tests.line_platform import check_line


def line() -> LineChannel:
    return LineChannel(
        access_token="long-lived",
        secret="channel secret",
        api_url="https://api.line.me",
        data_url="https://api-data.line.me",
        around=around(),
    )


class TestLine(ChannelKit):
    def make(self) -> Channel:
        return line()

    def genuine(self, body: bytes) -> Request:
        return Request({"x-line-signature": base64_sha256(b"channel secret", body)}, body)

    def forged(self, body: bytes) -> Mapping[str, Request]:
        return {
            "no signature": Request({}, body),
            "an empty signature": Request({"x-line-signature": ""}, body),
            "another secret": Request({"x-line-signature": base64_sha256(b"other", body)}, body),
        }

    def faults(self, part: Part) -> list[str]:
        return check_line(part.body)

    def texts(self, part: Part) -> str:
        return str(part.body["text"] if part.body["type"] == "text" else part.body["template"]["text"])

    def payloads(self, part: Part) -> list[str]:
        if part.body["type"] == "template":
            return [one["data"] for one in part.body["template"]["actions"]]
        return [one["action"]["data"] for one in part.body.get("quickReply", {"items": []})["items"]]


def read(name: str) -> Any:
    (one,) = line().parse(recorded("line", name))
    return one


@pytest.mark.parametrize("name", ["group", "group_image", "group_other", "member_joined", "unsend", "standby", "check"])
def test_what_is_not_for_the_bot_is_left_out(name: str) -> None:
    assert line().parse(recorded("line", name)) == []


def test_a_group_that_names_the_bot_is_heard_without_its_name() -> None:
    one = read("group_mention")
    assert (one.address, one.text) == ("Ca56f94637c3c4f3b0f2b8c0d1e2f3a4b", "😀  waar is mijn pakket?")


@pytest.mark.parametrize(
    ("name", "kind", "reference"),
    [
        ("image", "photo", "468789577898262532"),
        ("external", "photo", "https://example.com/original.jpg"),
        ("video", "video", "468789577898262534"),
        ("audio", "audio", "468789577898262535"),
        ("file", "document", "468789577898262536"),
        ("sticker", "sticker", None),
        ("location", "location", None),
    ],
)
def test_what_has_no_words_is_named_as_what_it_is(name: str, kind: str, reference: str | None) -> None:
    one = read(name)
    assert (one.text, one.enclosure.kind, one.enclosure.reference) == ("", kind, reference)


def test_a_redelivered_event_has_the_id_that_it_had() -> None:
    assert read("redelivered").external_id == read("text").external_id


def test_a_tap_is_its_choice_and_a_quote_names_what_is_quoted() -> None:
    tapped, quote = read("postback"), read("quote")
    assert isinstance(tapped, Incoming)
    assert (tapped.payload, quote.quoted_id) == ("/helpful", "460000000000000001")


@pytest.mark.parametrize(("name", "unreachable"), [("unfollow", "blocked"), ("leave", "blocked"), ("follow", None)])
def test_who_follows_the_account_no_more_is_not_to_be_reached(name: str, unreachable: str | None) -> None:
    one = read(name)
    assert isinstance(one, Reach)
    assert one.unreachable == unreachable


def test_choices_stand_in_the_text_too_since_computers_show_no_quick_replies() -> None:
    (part,) = line().compose(message("Did this help?", "Yes", "No"))
    assert part.body["text"] == "Did this help?\n\n1. Yes\n2. No"
    assert [one["action"]["label"] for one in part.body["quickReply"]["items"]] == ["Yes", "No"]


@pytest.mark.anyio
@pytest.mark.parametrize("where", ["https://127.0.0.1/a.png", "https://[::ffff:10.0.0.1]/", "https://169.254.169.254/"])
async def test_a_file_that_is_said_to_lie_in_this_servers_own_network_is_not_fetched(where: str) -> None:
    with pytest.raises(FetchError, match="own network") as refused:
        await line().fetch(Enclosure("photo", where), 1000)

    assert refused.value.fault == "gone"


@pytest.mark.anyio
@pytest.mark.parametrize("where", ["https://[", "https://" + "a" * 70 + ".example/", "https://a\x00b/"])
async def test_an_address_that_is_none_is_no_file(where: str) -> None:
    with pytest.raises(FetchError):
        await line().fetch(Enclosure("photo", where), 1000)


def test_without_a_secret_it_does_not_start() -> None:
    with pytest.raises(ValueError, match="HAMDEL_LINE_CHANNEL_SECRET"):
        LineChannel(access_token="a", secret="", api_url="http://x", data_url="http://x", around=around())
