"""Slack against what holds for all channels, and what is its own."""

import time
from collections.abc import Mapping
from typing import Any

import pytest

from bot.channels import Channel, FetchError, Part, Request
from bot.channels.signatures import hex_sha256
from bot.channels.slack import SlackChannel
from bot.conversations.incoming import Enclosure
from tests.channel_kit import ChannelKit, around, message, recorded
from tests.slack_platform import check_slack

THREAD = "C123ABC456/1790000011.000100"


def slack() -> SlackChannel:
    return SlackChannel("xoxb-1", "signing secret", "https://slack.com/api", around())


def signed(body: bytes, at: float | str, secret: str = "signing secret") -> Request:
    stamp = at if isinstance(at, str) else str(int(at))
    signature = hex_sha256(secret, f"v0:{stamp}:".encode() + body)
    return Request({"x-slack-request-timestamp": stamp, "x-slack-signature": f"v0={signature}"}, body)


class TestSlack(ChannelKit):
    def make(self) -> Channel:
        return slack()

    def genuine(self, body: bytes) -> Request:
        return signed(body, time.time())

    def forged(self, body: bytes) -> Mapping[str, Request]:
        genuine = dict(self.genuine(body).headers)
        later = str(int(time.time()) + 1)
        return {
            "no signature": Request({}, body),
            "signed an hour ago": signed(body, time.time() - 3600),
            "signed in an hour": signed(body, time.time() + 3600),
            "a time that is none": signed(body, "1e9"),
            "another secret": signed(body, time.time(), "other"),
            "another time": Request({**genuine, "x-slack-request-timestamp": later}, body),
            "an unknown version": Request(
                {**genuine, "x-slack-signature": genuine["x-slack-signature"].replace("v0", "v1")}, body
            ),
        }

    def faults(self, part: Part) -> list[str]:
        return check_slack(part.body)

    def texts(self, part: Part) -> str:
        return str(part.body["text"])

    def payloads(self, part: Part) -> list[str]:
        return [one["value"] for block in part.body.get("blocks", ()) for one in block.get("elements", ())]


def read(name: str) -> Any:
    (one,) = slack().parse(recorded("slack", name))
    return one


@pytest.mark.parametrize("name", ["own", "other_bot", "channel", "joined", "reaction", "deleted", "unfurled"])
def test_what_is_not_for_the_bot_is_left_out(name: str) -> None:
    assert slack().parse(recorded("slack", name)) == []


@pytest.mark.parametrize(
    ("name", "address", "continues"),
    [
        ("text", "D024BE91L", False),
        ("mention", THREAD, False),
        ("thread", THREAD, True),
        ("tap", "D024BE91L", False),
        ("tap_in_thread", THREAD, False),
    ],
)
def test_a_thread_in_a_channel_is_a_conversation_and_direct_messages_are_one(
    name: str, address: str, continues: bool
) -> None:
    one = read(name)
    assert (one.address, one.continues) == (address, continues)


def test_a_message_that_names_the_bot_and_comes_as_two_events_is_one() -> None:
    first, again = read("mention"), read("mention_again")
    assert (first.address, first.external_id, first.text) == (again.address, again.external_id, "waar is mijn pakket?")


def test_markup_is_read_as_it_is_shown() -> None:
    assert read("markup").text == (
        "Is deze (https://shop.example/t?a=1&b=2) er nog, @U02ABCDEF? 3 < 4 & a@shop.example"
    )


def test_what_looks_like_markup_in_a_reply_is_none() -> None:
    (part,) = slack().compose(message("**Is a < b && c > d?** <!channel>", markdown=True))
    assert part.body["text"] == "*Is a &lt; b &amp;&amp; c &gt; d?* &lt;!channel&gt;"


def test_a_correction_names_what_it_corrects() -> None:
    first, edited = read("text"), read("edited")
    assert (edited.corrects, edited.text) == (first.external_id, "Waar is mijn bestelling 4711?")


def test_several_files_are_messages_of_their_own() -> None:
    first, second = slack().parse(recorded("slack", "files"))
    assert [(one.text, one.enclosure.kind, one.enclosure.name) for one in (first, second)] == [  # type: ignore[union-attr]
        ("Zo is het aangekomen", "photo", "doos.jpg"),
        ("", "document", "bon.pdf"),
    ]


@pytest.mark.anyio
async def test_the_token_goes_to_nobody_but_slack() -> None:
    assert read("external_file").enclosure.reference is None
    for address in ("https://docs.example/plan", "https://slack.com.docs.example/plan", "https://[x"):
        with pytest.raises(FetchError, match="somebody else"):
            await slack().fetch(Enclosure("document", address, "plan.pdf"), 1000)


def test_the_challenge_is_answered_and_nothing_else() -> None:
    assert str(slack().confirm(recorded("slack", "url_verification"))).startswith("3eZbrw1a")
    assert slack().confirm(recorded("slack", "text")) is None


@pytest.mark.parametrize("body", [b"payload=%7B%22a%22%3A1%7D", b'{"a":1}'])
def test_a_tap_in_a_form_is_the_json_in_it(body: bytes) -> None:
    assert slack().unwrap(body) == b'{"a":1}'


def test_without_a_secret_it_does_not_start() -> None:
    with pytest.raises(ValueError, match="HAMDEL_SLACK_SIGNING_SECRET"):
        SlackChannel("xoxb-1", "", "https://slack.com/api", around())
