"""Channels end to end, against platforms that are as hard to deal with as the real ones."""

import random
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.channels import Channel
from tests.channel_kit import recorded
from tests.integration.channel_place import (
    SOON,
    Place,
    changed,
    given_up,
    in_line,
    in_messenger,
    in_slack,
    in_telegram,
    in_whatsapp,
    opened,
    to_program,
    until,
)
from tests.platforms import twice_and_shuffled
from tests.unit.test_channels import telegram as telegram_channel
from tests.unit.test_channels import webhook as webhook_channel
from tests.unit.test_channels import whatsapp as whatsapp_channel
from tests.unit.test_line import line as line_channel
from tests.unit.test_messenger import instagram as instagram_channel
from tests.unit.test_messenger import messenger as messenger_channel
from tests.unit.test_slack import slack as slack_channel


@pytest.fixture(scope="module")
def place(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with opened(prepared, tmp_path_factory.mktemp("channels")) as found:
        yield found


#: How a text is written on a platform, the platform, and the channel to it.
PLATFORMS: dict[str, Callable[[Place], tuple[Callable[[Any, str], dict[str, Any]], Any, Channel]]] = {
    "telegram": lambda place: (in_telegram, place.telegram, telegram_channel()),
    "whatsapp": lambda place: (in_whatsapp, place.whatsapp, whatsapp_channel()),
    "messenger": lambda place: (in_messenger, place.messenger, messenger_channel()),
    "instagram": lambda place: (partial(in_messenger, name="instagram"), place.instagram, instagram_channel()),
    "line": lambda place: (in_line, place.line, line_channel()),
    "slack": lambda place: (in_slack, place.slack, slack_channel()),
    "webhook": lambda place: (to_program, place.program, webhook_channel()),
}
QUESTIONS = ("Waar is mijn bestelling?", "Hoe kan ik iets terugsturen?", "Welke betaalmethoden zijn er?")


def asked_all(place: Place, kind: str, address: str) -> bool:
    """Whether all questions of somebody's are stored."""
    return sum(one.author == "visitor" for one in place.stored(kind, address)) == len(QUESTIONS)


@pytest.mark.parametrize("kind", sorted(PLATFORMS))
def test_everybody_gets_each_reply_once_and_in_order_whatever_the_platform_does(place: Place, kind: str) -> None:
    write, platform, channel = PLATFORMS[kind](place)
    people: list[Any] = [7100 + n if kind == "telegram" else f"3160000{n}" for n in range(4)]
    platform.failing, platform.rate = 3, 12
    notes = twice_and_shuffled([write(one, question) for question in QUESTIONS for one in people])

    answers = platform.deliver(place.server.url, *notes)

    assert {one.status_code for one in answers} == {200}
    for address in map(str, people):
        until(partial(asked_all, place, kind, address))
        until(lambda: place.waiting() == 0)
        replies = [one for one in place.stored(kind, address) if one.author == "bot"]
        expected = [dict(part.body) for reply in replies for part in channel.compose(reply)]
        got = platform.wait_for(address, len(expected), SOON)
        stripped = [{key: value for key, value in one.items() if key in expected[n]} for n, one in enumerate(got)]
        assert stripped == expected
    platform.failing = platform.rate = 0


def test_what_is_forged_stale_or_too_large_changes_nothing_and_is_counted(place: Place) -> None:
    url = place.server.url
    before = {one: place.counted(*one) for one in REFUSED}
    refused = [
        *place.telegram.deliver(url, in_telegram(8800, "Hallo"), secret="guess"),
        *place.whatsapp.deliver(url, in_whatsapp("8800", "Hallo"), secret="guess"),
        *place.messenger.deliver(url, in_messenger("8800", "Hallo"), secret="guess"),
        *place.instagram.deliver(url, in_messenger("8800", "Hallo", "instagram"), secret="guess"),
        *place.line.deliver(url, in_line("8800", "Hallo"), secret="guess"),
        *place.slack.deliver(url, in_slack("8800", "Hallo"), secret="guess"),
        *place.program.deliver(url, to_program("8800", "Hallo"), signature="v1,AAAA"),
        *place.program.deliver(url, to_program("8800", "Hallo"), at=time.time() - 3600),
    ]
    assert [one.status_code for one in refused] == [401] * len(refused)
    codes = [one.json()["error"]["code"] for one in refused]
    assert codes == ["wrong_secret", *["wrong_signature"] * (len(refused) - 2), "stale_request"]
    huge = httpx.post(f"{url}/webhooks/telegram", content=b"x" * (9 << 20), timeout=30)
    assert huge.status_code == 413
    assert {one: place.counted(*one) - before[one] for one in REFUSED} == REFUSED
    for channel in PLATFORMS:
        assert place.stored(channel, "8800") == []


REFUSED = {
    ("telegram", "wrong_secret"): 1.0,
    ("whatsapp", "wrong_signature"): 1.0,
    ("messenger", "wrong_signature"): 1.0,
    ("instagram", "wrong_signature"): 1.0,
    ("line", "wrong_signature"): 1.0,
    ("slack", "wrong_signature"): 1.0,
    ("webhook", "wrong_signature"): 1.0,
    ("webhook", "stale_request"): 1.0,
}


def test_a_replayed_webhook_changes_nothing_and_is_counted(place: Place) -> None:
    update, before = in_telegram(8810, "Waar is mijn bestelling?"), place.counted("telegram", "repeated")
    place.telegram.deliver(place.server.url, update)
    got = place.telegram.wait_for("8810", 2)

    place.telegram.deliver(place.server.url, update, update)

    assert place.counted("telegram", "repeated") == before + 2
    assert place.waiting() == 0
    assert place.telegram.got["8810"] == got


def test_what_cannot_be_understood_is_acknowledged_and_counted(place: Place) -> None:
    url, before = place.server.url, place.counted("telegram", "ignored")
    odd: list[Any] = [
        {"update_id": 1},
        {"update_id": "1"},
        [],
        {"update_id": 2, "message": {}},
        {"update_id": 3, "message": {"text": 5, "chat": [], "from": None}},
        recorded("telegram", "inline_query"),
        {"update_id": 4, "filler": "x" * (5 << 20)},
    ]
    answers = place.telegram.deliver(url, *odd)
    answers += place.whatsapp.deliver(url, {"object": "whatsapp_business_account", "entry": []}, {"object": "page"})

    assert [(one.status_code, one.json()) for one in answers] == [(200, {"ok": True})] * len(answers)
    assert place.counted("telegram", "ignored") == before + len(odd)


def test_a_webhook_is_acknowledged_before_it_is_worked_on(place: Place) -> None:
    place.telegram.refusing = (503, {}, {})
    began = time.monotonic()
    answers = place.telegram.deliver(place.server.url, *(in_telegram(8820, f"Vraag {n}") for n in range(5)))
    took = time.monotonic() - began
    place.telegram.refusing = None

    assert {one.status_code for one in answers} == {200}
    assert took < 5
    until(lambda: sum(one.author == "visitor" for one in place.stored("telegram", "8820")) == 5)


def test_a_channel_that_is_down_slows_no_other(place: Place) -> None:
    place.whatsapp.down = True
    place.whatsapp.deliver(
        place.server.url, *(in_whatsapp(f"4477{n:03}", "Waar is mijn bestelling?") for n in range(25))
    )
    place.whatsapp.wait_until(lambda: place.whatsapp.sends > 5)

    began = time.monotonic()
    place.telegram.deliver(place.server.url, in_telegram(8830, "Waar is mijn bestelling?"))
    place.telegram.wait_for("8830", 2)

    assert time.monotonic() - began < 10
    place.whatsapp.down = False
    place.whatsapp.wait_for("4477024", 2, SOON)


# Telegram


def test_a_tap_is_answered_and_its_buttons_are_taken_away(place: Place) -> None:
    place.telegram.deliver(place.server.url, in_telegram(8840, "Waar is mijn bestelling?"))
    place.telegram.wait_for("8840", 2)
    tap = changed(recorded("telegram", "button"), 8840)
    tap["callback_query"]["id"] = "tap-8840"

    place.telegram.deliver(place.server.url, tap, tap)

    place.telegram.wait_for("8840", 3)
    answered = [given for call, given in place.telegram.asked if given.get("callback_query_id") == "tap-8840"]
    away = [given for call, given in place.telegram.asked if call == "editMessageReplyMarkup"]
    assert len(answered) == 1
    assert {"chat_id": 8840, "message_id": 12, "reply_markup": {"inline_keyboard": []}} in away
    assert "/helpful" not in [one.text for one in place.stored("telegram", "8840")]


def png() -> bytes:
    return b"\x89PNG\r\n\x1a\n" + random.Random(1).randbytes(2000)


def test_a_photo_with_words_reaches_the_agent_and_the_words_are_answered(place: Place) -> None:
    place.telegram.files["large"] = b"\xff\xd8\xff" + bytes(500)
    photo = changed(recorded("telegram", "photo"), 8850)
    photo["message"]["caption"] = "Waar is mijn bestelling?"

    place.telegram.deliver(place.server.url, photo)

    place.telegram.wait_for("8850", 2)
    file, words = (one for one in place.shown("telegram", "8850") if one["author"] == "visitor")
    assert (file["particulars"]["as"], file["attachment"]["type"]) == ("photo", "image/jpeg")
    path = f"/desk/conversations/{place.conversation('telegram', '8850')}/attachments/{file['attachment']['id']}"
    assert place.admin.client.get(path).content == place.telegram.files["large"]
    assert words["text"] == "Waar is mijn bestelling?"


def test_a_voice_message_reaches_the_agent_and_the_visitor_is_asked_to_write(place: Place) -> None:
    place.telegram.files["voice-1"] = b"OggS" + bytes(24) + b"OpusHead" + bytes(900)

    place.telegram.deliver(place.server.url, changed(recorded("telegram", "voice"), 8851))

    (asked,) = place.telegram.wait_for("8851", 1)
    assert "schrijven" in asked["text"]
    (voice, _) = place.shown("telegram", "8851")
    assert voice["attachment"]["type"] == "audio/ogg"


@pytest.mark.parametrize(
    ("name", "kind", "detail"),
    [
        ("sticker", "sticker", None),
        ("contact", "contact", "Mark, de Wit, +31201234567"),
        ("location", "location", "52.37022, 4.89517\nhttps://www.openstreetmap.org/?mlat=52.37022&mlon=4.89517"),
        ("poll", "unknown", None),
    ],
)
def test_what_has_no_words_is_named_as_what_it_is(place: Place, name: str, kind: str, detail: str | None) -> None:
    chat = 8860 + sum(map(ord, name))
    place.telegram.deliver(place.server.url, changed(recorded("telegram", name), chat))

    place.telegram.wait_for(str(chat), 1)
    shown = place.shown("telegram", str(chat))[0]
    particulars = shown["particulars"]
    assert (shown["kind"], particulars["as"], particulars.get("detail")) == ("enclosure", kind, detail)


@pytest.mark.parametrize(("name", "file", "fault"), [("video", b"", "too-large"), ("document", b"MZ\x90", "refused")])
def test_a_file_that_is_not_here_says_why(place: Place, name: str, file: bytes, fault: str) -> None:
    chat = 8900 + len(name)
    place.telegram.files["doc-1"] = file
    place.telegram.deliver(place.server.url, changed(recorded("telegram", name), chat))

    place.telegram.wait_for(str(chat), 1)
    shown = place.shown("telegram", str(chat))[0]
    assert (shown["attachment"], shown["particulars"]["fault"]) == (None, fault)


def test_an_album_is_answered_once(place: Place) -> None:
    place.telegram.files["large"] = b"\xff\xd8\xff" + bytes(500)
    photos = [changed(recorded("telegram", "photo"), 8910) for _ in range(4)]
    for one in photos:
        del one["message"]["caption"]
    place.telegram.deliver(place.server.url, *photos)

    until(lambda: sum(one.attachment is not None for one in place.stored("telegram", "8910")) == 4)
    assert sum(one.author == "bot" for one in place.stored("telegram", "8910")) == 1


def test_a_correction_is_read_and_marked_and_the_same_words_are_not_read_again(place: Place) -> None:
    first = in_telegram(8920, "Waar is mijn bestelingg")
    corrected = {
        "update_id": 5,
        "edited_message": {**first["message"], "text": "Waar is mijn bestelling?", "edit_date": 9},
    }
    unchanged = {"update_id": 6, "edited_message": {**first["message"], "edit_date": 10}}
    place.telegram.deliver(place.server.url, first, corrected, unchanged)

    until(lambda: place.waiting() == 0)
    written = [one for one in place.shown("telegram", "8920") if one["author"] == "visitor"]
    assert [(one["text"], bool(one["particulars"])) for one in written] == [
        ("Waar is mijn bestelingg", False),
        ("Waar is mijn bestelling?", True),
    ]


def test_what_a_visitor_replies_to_is_shown(place: Place) -> None:
    place.telegram.deliver(place.server.url, changed(recorded("telegram", "reply"), 8930))

    until(lambda: place.stored("telegram", "8930"))
    assert place.shown("telegram", "8930")[0]["particulars"]["quote"] == "U kunt uw pakket binnen 30 dagen terugsturen."


def test_a_group_is_left_alone_unless_it_speaks_to_the_bot(place: Place) -> None:
    others = changed(recorded("telegram", "group"), 8940)
    mention, reply = recorded("telegram", "group_mention"), recorded("telegram", "group_reply")
    stranger = {**mention, "update_id": 77, "message": {**mention["message"], "message_id": 77, "text": "@other hoi"}}
    place.telegram.deliver(place.server.url, others, stranger, mention, reply, recorded("telegram", "joined"))

    place.telegram.wait_for("-100200", 2)
    until(lambda: place.waiting() == 0)
    written = [one.text for one in place.stored("telegram", "-100200") if one.author == "visitor"]
    assert written == ["waar is mijn pakket?", "en dan?"]


def test_commands_do_what_they_say(place: Place) -> None:
    def command(name: str) -> list[dict[str, Any]]:
        before = len(place.telegram.got["8950"])
        place.telegram.deliver(place.server.url, changed(recorded("telegram", name), 8950))
        return place.telegram.wait_for("8950", before + 1)[before:]

    assert "/human" in command("help")[0]["text"]
    assert "فارسی" in command("language")[0]["text"]
    command("human")
    assert place.summary("telegram", "8950")["state"] == "waiting"


def test_after_stop_nothing_is_sent_until_the_visitor_writes_again(place: Place) -> None:
    place.telegram.deliver(place.server.url, in_telegram(8960, "Ik wil met een medewerker praten"))
    place.telegram.wait_for("8960", 1)
    conversation = place.conversation("telegram", "8960")
    place.admin.act(conversation, "take")
    place.telegram.wait_for("8960", 2)
    place.telegram.deliver(place.server.url, changed(recorded("telegram", "stop"), 8960))
    until(lambda: place.summary("telegram", "8960")["unreachable"] == "stopped")

    place.admin.act(conversation, "reply", text="Bent u daar nog?")

    until(lambda: given_up(place, "telegram", conversation))
    assert len(place.telegram.got["8960"]) == 2
    place.telegram.deliver(place.server.url, in_telegram(8960, "Toch nog iets"))
    until(lambda: place.summary("telegram", "8960")["unreachable"] is None)
    place.admin.act(conversation, "reply", text="Zegt u het maar.")
    assert place.telegram.wait_for("8960", 3)[-1]["text"] == "Zegt u het maar."


def test_who_has_blocked_the_bot_is_marked_and_what_was_not_delivered_can_be_tried_again(place: Place) -> None:
    place.telegram.deliver(place.server.url, in_telegram(8970, "Ik wil met een medewerker praten"))
    place.telegram.wait_for("8970", 1)
    conversation = place.conversation("telegram", "8970")
    place.admin.act(conversation, "take")
    place.telegram.wait_for("8970", 2)
    place.telegram.blocked.add("8970")

    place.admin.act(conversation, "reply", text="Goedemiddag!")

    (one,) = until(lambda: given_up(place, "telegram", conversation))
    assert place.summary("telegram", "8970")["unreachable"] == "blocked"
    assert (one["text"], "blocked by the user" in one["error"]) == ("Goedemiddag!", True)

    place.telegram.blocked.discard("8970")
    path = "/admin/channels/telegram/undelivered/retry"
    assert place.admin.client.post(path, json={"ids": [one["id"]]}).json() == {"retried": 1}
    assert place.admin.client.post(path, json={"ids": [one["id"]]}).json() == {"retried": 0}
    assert place.telegram.wait_for("8970", 3)[-1]["text"] == "Goedemiddag!"
    assert given_up(place, "telegram", conversation) == []


def test_blocking_is_known_before_anything_is_sent(place: Place) -> None:
    place.telegram.deliver(place.server.url, in_telegram(8980, "Waar is mijn bestelling?"))
    place.telegram.wait_for("8980", 2)

    place.telegram.deliver(place.server.url, changed(recorded("telegram", "blocked"), 8980))

    until(lambda: place.summary("telegram", "8980")["unreachable"] == "blocked")


def test_an_agent_can_send_a_file(place: Place) -> None:
    place.telegram.deliver(place.server.url, in_telegram(8990, "Ik wil met een medewerker praten"))
    place.telegram.wait_for("8990", 1)
    conversation = place.conversation("telegram", "8990")
    place.admin.act(conversation, "take")
    place.telegram.wait_for("8990", 2)

    path = f"/desk/conversations/{conversation}/attachments"
    assert place.admin.client.post(path, files={"file": ("doos.png", png())}).status_code == 201

    sent = place.telegram.wait_for("8990", 3)[-1]
    assert (sent["method"], sent["photo"]) == ("sendPhoto", png())


def test_a_person_has_the_conversation_and_the_bot_is_silent(place: Place) -> None:
    place.telegram.deliver(place.server.url, in_telegram(8995, "Ik wil met een medewerker praten"))
    place.telegram.wait_for("8995", 1)
    place.admin.act(place.conversation("telegram", "8995"), "take")
    sent = len(place.telegram.wait_for("8995", 2))

    place.telegram.files["voice-1"] = b"OggS" + bytes(24) + b"OpusHead" + bytes(900)
    voice = changed(recorded("telegram", "voice"), 8995)
    place.telegram.deliver(place.server.url, in_telegram(8995, "Waar is mijn bestelling?"), voice)

    until(lambda: place.waiting() == 0)
    until(lambda: sum(one.author == "visitor" for one in place.stored("telegram", "8995")) == 3)
    assert len(place.telegram.got["8995"]) == sent


def test_a_token_that_was_revoked_loses_nothing(place: Place) -> None:
    def fault() -> str:
        channels = place.admin.client.get("/admin/channels").json()["channels"]
        return str(next(one["last_error"] for one in channels if one["name"] == "telegram"))

    place.telegram.token = "123:new"
    place.telegram.deliver(place.server.url, in_telegram(8999, "Waar is mijn bestelling?"))
    until(lambda: "401" in fault())

    place.telegram.token = "123:abc"
    place.telegram.wait_for("8999", 2)
