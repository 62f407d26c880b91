"""Messenger and Instagram end to end, against platforms that keep to their rules."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.channel_kit import recorded
from tests.integration.channel_place import Place, given_up, in_messenger, opened, renewed, until
from tests.integration.test_channels_served import png


@pytest.fixture(scope="module")
def place(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with opened(prepared, tmp_path_factory.mktemp("channels")) as found:
        yield found


def taken(place: Place, address: str, name: str = "messenger") -> str:
    """A visitor asks for a person, who takes them; the conversation."""
    platform = getattr(place, name)
    platform.deliver(place.server.url, in_messenger(address, "Ik wil met een medewerker praten", name))
    platform.wait_for(address, 1)
    conversation = place.conversation(name, address)
    place.admin.act(conversation, "take")
    platform.wait_for(address, 2)
    return conversation


def said(sent: list[dict[str, Any]]) -> list[str]:
    return [one["message"]["text"] for one in sent]


@pytest.mark.parametrize("name", ["messenger", "instagram"])
def test_the_challenge_is_answered_to_whoever_knows_the_word(place: Place, name: str) -> None:
    def ask(token: str) -> httpx.Response:
        query = {"hub.mode": "subscribe", "hub.verify_token": token, "hub.challenge": "1158201444"}
        return httpx.get(f"{place.server.url}/webhooks/{name}", params=query)

    assert (ask("our word").status_code, ask("our word").text) == (200, "1158201444")
    assert (ask("your word").status_code, ask("your word").json()["error"]["code"]) == (403, "wrong_verify_token")


def test_a_tapped_quick_reply_is_a_choice(place: Place) -> None:
    place.messenger.deliver(place.server.url, in_messenger("61001", "Waar is mijn bestelling?"))
    _, asked = place.messenger.wait_for("61001", 2)
    assert [one["title"] for one in asked["message"]["quick_replies"]] == ["Ja, dank u", "Nee, niet echt"]

    place.messenger.deliver(place.server.url, renewed(recorded("messenger", "quick_reply"), "61001"))

    place.messenger.wait_for("61001", 3)
    assert "/helpful" not in [one.text for one in place.stored("messenger", "61001")]


def test_a_picture_reaches_the_agent_and_one_of_theirs_the_visitor(place: Place) -> None:
    conversation = taken(place, "61002")
    place.messenger.files["p?x=1"] = b"\xff\xd8\xff" + bytes(300)
    picture = [{"type": "image", "payload": {"url": f"{place.messenger.url}/cdn/p?x=1"}}]
    note = renewed(recorded("messenger", "image"), "61002", attachments=picture)

    place.messenger.deliver(place.server.url, note)

    until(lambda: any(one.attachment for one in place.stored("messenger", "61002")))
    (shown,) = (one for one in place.shown("messenger", "61002") if one["attachment"])
    assert (shown["attachment"]["name"], shown["attachment"]["type"]) == ("photo.jpg", "image/jpeg")

    path = f"/desk/conversations/{conversation}/attachments"
    assert place.admin.client.post(path, files={"file": ("doos.png", png())}).status_code == 201
    sent = place.messenger.wait_for("61002", 3)[-1]
    assert (sent["message"]["attachment"]["type"], sent["filedata"]) == ("image", png())


def test_after_a_day_an_agent_still_answers_on_messenger_where_that_is_allowed(place: Place) -> None:
    conversation = taken(place, "61003")
    place.messenger.outside.add("61003")

    place.admin.act(conversation, "reply", text="Uw pakket is er.")

    sent = place.messenger.wait_for("61003", 3)[-1]
    assert (sent["messaging_type"], sent["tag"]) == ("MESSAGE_TAG", "HUMAN_AGENT")
    assert place.summary("messenger", "61003")["unreachable"] is None


@pytest.mark.parametrize("name", ["messenger", "instagram"])
def test_what_comes_too_late_waits_until_the_visitor_writes(place: Place, name: str) -> None:
    conversation, platform = taken(place, "61004", name), getattr(place, name)
    # On Instagram agents may not answer later than the bot.
    platform.silent.add("61004") if name == "messenger" else platform.outside.add("61004")

    for text in ("Uw pakket is er.", "Wilt u het ophalen?"):
        place.admin.act(conversation, "reply", text=text)

    until(lambda: place.summary(name, "61004")["unreachable"] == "window")
    assert len(platform.got["61004"]) == 2
    platform.silent.discard("61004")
    platform.outside.discard("61004")
    platform.deliver(place.server.url, in_messenger("61004", "Ja, ik ben er", name))
    assert said(platform.wait_for("61004", 4)[2:]) == ["Uw pakket is er.", "Wilt u het ophalen?"]
    assert place.summary(name, "61004")["unreachable"] is None


def test_who_has_blocked_the_page_is_marked(place: Place) -> None:
    conversation = taken(place, "61005")
    place.messenger.blocked.add("61005")

    place.admin.act(conversation, "reply", text="Goedemiddag!")

    (one,) = until(lambda: given_up(place, "messenger", conversation))
    assert "551/1545041" in one["error"]
    assert place.summary("messenger", "61005")["unreachable"] == "blocked"


def test_instagram_takes_no_files_that_it_does_not_know(place: Place) -> None:
    conversation = taken(place, "61006", "instagram")
    path = f"/desk/conversations/{conversation}/attachments"

    assert place.admin.client.post(path, files={"file": ("a.txt", b"Hallo")}).status_code == 201

    (one,) = until(lambda: given_up(place, "instagram", conversation))
    assert "text/plain" in one["error"]


@pytest.mark.parametrize("name", ["messenger", "instagram"])
def test_the_administrator_can_try_the_connection(place: Place, name: str) -> None:
    tried = place.admin.client.post(f"/admin/channels/{name}/try").json()
    assert (tried["fault"], tried["detail"]) == ("none", "Tulip shop")
