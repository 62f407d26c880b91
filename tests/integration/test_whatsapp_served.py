"""WhatsApp end to end, against a platform that keeps to its rules."""

import json
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.channel_kit import recorded
from tests.integration.channel_place import Place, given_up, in_whatsapp, opened, until


@pytest.fixture(scope="module")
def place(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with opened(prepared, tmp_path_factory.mktemp("channels")) as found:
        yield found


def test_the_challenge_is_answered_to_whoever_knows_the_word(place: Place) -> None:
    def ask(**given: str) -> httpx.Response:
        query = {f"hub.{name}": value for name, value in given.items()}
        return httpx.get(f"{place.server.url}/webhooks/whatsapp", params=query, timeout=30)

    right = ask(mode="subscribe", verify_token="our word", challenge="1158201444")
    assert (right.status_code, right.text) == (200, "1158201444")
    wrong = ask(mode="subscribe", verify_token="your word", challenge="1158201444")
    assert (wrong.status_code, wrong.json()["error"]["code"]) == (403, "wrong_verify_token")
    assert httpx.get(f"{place.server.url}/webhooks/whatsapp", timeout=30).json() == {"status": "ok"}


def test_a_picture_over_whatsapp_reaches_the_agent(place: Place) -> None:
    place.whatsapp.files["2754859441498128"] = b"\xff\xd8\xff" + bytes(300)
    note = json.loads(json.dumps(recorded("whatsapp", "image")).replace("31612345678", "31655500001"))

    place.whatsapp.deliver(place.server.url, note)

    until(lambda: len(place.stored("whatsapp", "31655500001")) >= 2)
    picture, words = place.shown("whatsapp", "31655500001")[:2]
    assert picture["attachment"]["type"] == "image/jpeg"
    assert words["text"] == "Zo is het aangekomen"


def test_after_a_day_the_visitor_is_asked_to_write_once_and_then_gets_what_waited(place: Place) -> None:
    address = "31655500002"
    place.whatsapp.deliver(place.server.url, in_whatsapp(address, "Ik wil met een medewerker praten"))
    place.whatsapp.wait_for(address, 1)
    conversation = place.conversation("whatsapp", address)
    place.admin.act(conversation, "take")
    place.whatsapp.wait_for(address, 2)
    place.whatsapp.outside.add(address)

    for text in ("Uw pakket is er.", "Wilt u het ophalen?"):
        place.admin.act(conversation, "reply", text=text)

    template = place.whatsapp.wait_for(address, 3)[-1]["template"]
    assert template == {"name": "antwoord_klaar", "language": {"code": "nl"}}
    until(lambda: place.summary("whatsapp", address)["unreachable"] == "window")
    place.whatsapp.outside.discard(address)
    place.whatsapp.deliver(place.server.url, in_whatsapp(address, "Ja, ik ben er"))
    sent = place.whatsapp.wait_for(address, 5)
    assert [one["text"]["body"] for one in sent[3:]] == ["Uw pakket is er.", "Wilt u het ophalen?"]
    assert place.summary("whatsapp", address)["unreachable"] is None


def test_what_the_site_tells_after_a_day_waits_until_the_visitor_writes(place: Place) -> None:
    address = "31655500009"
    place.whatsapp.deliver(place.server.url, in_whatsapp(address, "Ik wil met een medewerker praten"))
    place.whatsapp.wait_for(address, 1)
    place.whatsapp.outside.add(address)

    body = {
        "key": "parcel-9",
        "conversation": place.conversation("whatsapp", address),
        "text": "Sent.",
        "language": "en",
        "translations": {"nl": "Uw pakket is onderweg."},
    }
    told = httpx.post(f"{place.server.url}/api/v1/messages", json=body, timeout=30)

    assert (told.status_code, told.json()["language"]) == (200, "nl")
    assert place.whatsapp.wait_for(address, 2)[-1]["template"]["name"] == "antwoord_klaar"
    until(lambda: place.summary("whatsapp", address)["unreachable"] == "window")
    place.whatsapp.outside.discard(address)
    place.whatsapp.deliver(place.server.url, in_whatsapp(address, "Ja, ik ben er"))
    bodies = [one["text"]["body"] for one in place.whatsapp.wait_for(address, 3) if "text" in one]
    assert "Uw pakket is onderweg." in bodies


def test_what_whatsapp_could_not_deliver_afterwards_is_shown(place: Place) -> None:
    address = "31655500003"
    place.whatsapp.deliver(place.server.url, in_whatsapp(address, "Ik wil met een medewerker praten"))
    place.whatsapp.wait_for(address, 1)
    conversation = place.conversation("whatsapp", address)
    place.admin.act(conversation, "take")
    place.whatsapp.wait_for(address, 2)
    place.admin.act(conversation, "reply", text="Goedemiddag!")
    place.whatsapp.wait_for(address, 3)
    receipt = json.dumps(recorded("whatsapp", "failed_undeliverable"))
    failed = json.loads(receipt.replace("wamid.out1", place.whatsapp.last_id))

    place.whatsapp.deliver(place.server.url, failed, failed)

    (one,) = until(lambda: given_up(place, "whatsapp", conversation))
    assert "131026" in one["error"]
    assert place.summary("whatsapp", address)["unreachable"] == "undeliverable"
