"""What Rasa's clients send and get, without a server: parts, tokens, trackers."""

import time

import httpx
import pytest
from joserfc import jwk, jwt

from bot.channels import DeliveryError, OutsideWindow, Part, Request
from bot.channels.callback import CallbackChannel
from bot.channels.rest import render
from bot.channels.socketio import SocketIoChannel
from bot.conversations import State, conversation_store
from bot.conversations.events import InProcessBus
from bot.web.errors import ApiError
from bot.web.rasa_tracker import tracker_of
from bot.web.socket_tokens import open_tokens
from tests.channel_kit import LONG, ChannelKit, message

KEY = "between the two of us, and long enough"


def callback() -> CallbackChannel:
    return CallbackChannel("https://program.example/bot", "word", httpx.AsyncClient())


def socketio() -> SocketIoChannel:
    return SocketIoChannel(InProcessBus())


class TestCallback(ChannelKit):
    def make(self) -> CallbackChannel:
        return callback()

    def genuine(self, body: bytes) -> Request:
        return Request({"authorization": "Bearer word"}, body)

    def forged(self, body: bytes) -> dict[str, Request]:
        return {
            "no token": Request({}, body, peer="127.0.0.1"),
            "another token": Request({}, body, {"token": "words"}),
        }

    def faults(self, part: Part) -> list[str]:
        return [name for name in part.body if name not in ("text", "buttons")]

    def texts(self, part: Part) -> str:
        return str(part.body["text"])

    def payloads(self, part: Part) -> list[str]:
        return [one["payload"] for one in part.body.get("buttons", ())]


class TestSocketIo(ChannelKit):
    def make(self) -> SocketIoChannel:
        return socketio()

    def genuine(self, body: bytes) -> Request:
        return Request({"authorization": "Bearer word"}, body)

    def forged(self, body: bytes) -> dict[str, Request]:
        return {"anything": Request({}, body)}

    def test_what_the_platform_has_sent_is_let_in(self) -> None:
        pytest.skip("nothing comes by webhook")

    def faults(self, part: Part) -> list[str]:
        return [name for name in part.body if name not in ("text", "quick_replies")]

    def texts(self, part: Part) -> str:
        return str(part.body["text"])

    def payloads(self, part: Part) -> list[str]:
        return [one["payload"] for one in part.body.get("quick_replies", ())]


def test_choices_stand_on_the_last_part_and_the_others_have_none() -> None:
    parts = socketio().compose(message("One.\n\nTwo.", "Yes", "No"))

    assert [part.body["text"] for part in parts] == ["One.", "Two."]
    assert parts[0].body["quick_replies"] == []
    assert [one["title"] for one in parts[1].body["quick_replies"]] == ["Yes", "No"]


@pytest.mark.anyio
async def test_what_nobody_is_there_for_waits_until_they_are_back() -> None:
    with pytest.raises(OutsideWindow):
        await socketio().send("s" * 32, Part({"text": "Hello"}), "1-1")


@pytest.mark.anyio
async def test_a_file_that_rasas_widgets_cannot_show_is_given_up() -> None:
    file = Part({}, {"id": "f", "name": "a.pdf", "type": "application/pdf", "size": 3})
    with pytest.raises(DeliveryError) as refused:
        await socketio().send("s" * 32, file, "1-1", b"%PDF")
    assert refused.value.permanent


def test_a_reply_without_words_is_one_object_with_the_outcome_alone() -> None:
    assert render("ana", [], {"decision": "relay"})[0]["custom"]["decision"] == "relay"
    assert len(render("ana", [message(LONG, markdown=True)], {})) == 14


def signed(**claims: object) -> str:
    return jwt.encode({"alg": "HS256"}, claims, jwk.import_key(KEY, "oct"))


@pytest.mark.parametrize("before", ["", "Bearer "])
def test_a_token_that_the_site_has_signed_is_let_in(before: str) -> None:
    open_tokens(KEY, "HS256").check({"token": before + signed(exp=time.time() + 60)})


@pytest.mark.parametrize(
    "auth",
    [None, {}, {"token": 5}, {"token": "x.y.z"}, {"token": signed(exp=1)}, {"token": signed()[:-4] + "AAAA"}, "token"],
)
def test_no_other_token_is_let_in(auth: object) -> None:
    with pytest.raises(ApiError, match="signed"):
        open_tokens(KEY, "HS256").check(auth)


def test_without_a_key_no_token_is_asked_for() -> None:
    open_tokens("", "HS256").check(None)


def test_a_key_that_is_none_is_refused_by_its_name() -> None:
    with pytest.raises(ValueError, match="HAMDEL_SOCKETIO_JWT_KEY"):
        open_tokens("no PEM", "RS256")


def test_a_tracker_tells_who_said_what_in_rasas_events() -> None:
    conversation = conversation_store.begun(
        channel="rest", address="ana", language="en", language_source="default", now=1.0
    )
    intent = {"name": "greet", "confidence": 0.9}
    said = [message("hi", author="visitor", reason={"intent": intent}), message("Hello!", "Yes")]

    found = tracker_of("ana", conversation, said)

    assert [one["event"] for one in found["events"]] == ["action", "session_started", "action", "user", "bot"]
    assert found["latest_message"]["intent"] == intent
    assert found["events"][-1]["data"]["buttons"][0]["title"] == "Yes"
    assert not found["paused"]
    assert conversation.state is State.BOT


def test_whoever_is_not_known_has_an_empty_tracker() -> None:
    found = tracker_of("nobody", None, [])

    assert (found["events"], found["slots"], found["sender_id"]) == ([], {}, "nobody")
