"""Messenger and Instagram against what holds for all channels, and what is theirs alone."""

from collections.abc import Mapping
from typing import Any

import pytest

from bot.channels import Channel, ChannelError, FetchError, Part, Request
from bot.channels.messenger import INSTAGRAM, MESSENGER, App, MessengerChannel
from bot.channels.signatures import hex_sha256
from bot.conversations.incoming import Enclosure, Incoming
from tests.channel_kit import ChannelKit, around, message, recorded
from tests.meta_platforms import check_send


def messenger(app: App = MESSENGER, *, human_agent: bool = False) -> MessengerChannel:
    return MessengerChannel(
        app,
        access_token="EAAG",
        app_secret="app secret",
        verify_token="our word",
        api_url="https://graph.facebook.com/v23.0",
        human_agent=human_agent,
        around=around(),
    )


def instagram() -> MessengerChannel:
    return messenger(INSTAGRAM)


class TestMessenger(ChannelKit):
    app = MESSENGER

    def make(self) -> Channel:
        return messenger(self.app)

    def genuine(self, body: bytes) -> Request:
        return Request({"x-hub-signature-256": f"sha256={hex_sha256('app secret', body)}"}, body)

    def forged(self, body: bytes) -> Mapping[str, Request]:
        right = hex_sha256("app secret", body)
        return {
            "no signature": Request({}, body),
            "no scheme": Request({"x-hub-signature-256": right}, body),
            "another secret": Request({"x-hub-signature-256": f"sha256={hex_sha256('other', body)}"}, body),
            "the older header alone": Request({"x-hub-signature": f"sha256={right}"}, body),
        }

    def faults(self, part: Part) -> list[str]:
        return check_send(self.app.name, part.body)

    def texts(self, part: Part) -> str:
        said = part.body["message"]
        return str(said["text"] if "text" in said else said["attachment"]["payload"]["text"])

    def payloads(self, part: Part) -> list[str]:
        said = part.body["message"]
        buttons = said["attachment"]["payload"]["buttons"] if "attachment" in said else said.get("quick_replies", [])
        return [one["payload"] for one in buttons]


class TestInstagram(TestMessenger):
    app = INSTAGRAM


def read(name: str, channel: str = "messenger") -> list[Incoming]:
    made = messenger() if channel == "messenger" else instagram()
    return [one for one in made.parse(recorded(channel, name)) if isinstance(one, Incoming)]


@pytest.mark.parametrize("name", ["echo", "read", "delivered", "reaction", "referral", "standby", "handover"])
def test_what_is_nothing_to_the_bot_is_left_out(name: str) -> None:
    assert messenger().parse(recorded("messenger", name)) == []


@pytest.mark.parametrize("name", ["echo", "read", "deleted", "reaction"])
def test_what_is_nothing_to_the_bot_is_left_out_on_instagram(name: str) -> None:
    assert instagram().parse(recorded("instagram", name)) == []


@pytest.mark.parametrize(
    ("name", "text", "payload"),
    [
        ("text", "Waar is mijn bestelling?", None),
        ("quick_reply", "/helpful", "/helpful"),
        ("postback", "/ask_human", "/ask_human"),
        ("get_started", "Get Started", None),
        ("link", "Deze? https://shop.example/tulips", None),
    ],
)
def test_words_and_taps_are_told_apart(name: str, text: str, payload: str | None) -> None:
    (one,) = read(name)
    assert (one.text, one.payload, one.enclosure) == (text, payload, None)


@pytest.mark.parametrize(
    ("name", "kind"), [("image", "photo"), ("voice", "audio"), ("file", "document"), ("sticker", "sticker")]
)
def test_what_has_no_words_is_named_as_what_it_is(name: str, kind: str) -> None:
    (one,) = read(name)
    assert one.enclosure is not None
    assert (one.text, one.enclosure.kind, one.enclosure.reference is None) == ("", kind, kind == "sticker")


def test_a_place_is_one_on_the_map() -> None:
    (one,) = read("location")
    assert one.enclosure is not None
    assert "52.37022, 4.89517" in one.enclosure.detail


def test_several_pictures_of_a_message_are_messages_of_their_own() -> None:
    first, second = read("images")
    assert second.external_id == f"{first.external_id}.2"
    assert [one.enclosure and one.enclosure.reference for one in (first, second)] == [
        "https://scontent.xx.fbcdn.net/v/t1.15752-9/1_n.jpg",
        "https://scontent.xx.fbcdn.net/v/t1.15752-9/2_n.jpg",
    ]


def test_a_correction_names_what_it_corrects() -> None:
    (first,), (edited,) = read("text"), read("edited")
    assert (edited.corrects, edited.external_id) == (first.external_id, f"{first.external_id}-1")


@pytest.mark.parametrize("name", ["unsupported", "story_mention"])
def test_what_instagram_does_not_show_is_said_to_be_there(name: str) -> None:
    (one,) = read(name, "instagram")
    assert one.enclosure is not None
    assert one.enclosure.kind == "unknown"


def test_notifications_of_the_other_one_are_refused() -> None:
    with pytest.raises(ChannelError, match="about Instagram's messages"):
        instagram().parse(recorded("messenger", "text"))


def bodies(channel: MessengerChannel, *titles: str) -> list[Any]:
    return [part.body["message"] for part in channel.compose(message("Which one?", *titles))]


def test_titles_that_are_too_long_for_a_quick_reply_stand_in_the_text_with_their_numbers() -> None:
    (one,) = bodies(messenger(), "Where is the parcel that I ordered?", "No")
    assert one["text"] == "Which one?\n\n1. Where is the parcel that I ordered?\n2. No"
    assert [reply["title"] for reply in one["quick_replies"]] == ["1. Where is the par…", "2. No"]


def test_on_instagram_choices_stand_in_the_text_too_since_computers_show_no_quick_replies() -> None:
    assert bodies(messenger(), "Yes", "No")[0]["text"] == "Which one?"
    assert bodies(instagram(), "Yes", "No")[0]["text"] == "Which one?\n\n1. Yes\n2. No"


@pytest.mark.parametrize(
    ("author", "allowed", "late"), [("agent", True, True), ("agent", False, False), ("bot", True, False)]
)
def test_only_what_an_agent_writes_is_said_to_be_that_and_only_where_it_is_allowed(
    author: str, allowed: bool, late: bool
) -> None:
    (part,) = messenger(human_agent=allowed).compose(message("Hello", author=author))
    assert (part.late == {"messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT"}) is late
    assert "tag" not in part.body


@pytest.mark.anyio
@pytest.mark.parametrize("where", ["http://127.0.0.1:9/a.png", "https://localhost/a.png", "http://1.1.1.1/a.png"])
async def test_a_file_is_fetched_from_the_internet_and_over_tls_alone(where: str) -> None:
    with pytest.raises(FetchError) as refused:
        await messenger().fetch(Enclosure("photo", where), 1000)

    assert refused.value.fault == "gone"


@pytest.mark.parametrize("missing", ["APP_SECRET", "VERIFY_TOKEN"])
def test_what_is_missing_is_said_at_the_start(missing: str) -> None:
    given = {"app_secret": "a", "verify_token": "b"} | {missing.lower(): ""}
    with pytest.raises(ValueError, match=f"HAMDEL_INSTAGRAM_{missing}"):
        MessengerChannel(INSTAGRAM, access_token="t", api_url="http://x", human_agent=False, around=around(), **given)
