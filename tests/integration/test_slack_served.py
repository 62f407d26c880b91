"""Slack end to end, against a platform that keeps to its rules."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.channel_kit import recorded
from tests.integration.channel_place import Place, given_up, in_slack, moved, opened, until


@pytest.fixture(scope="module")
def place(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with opened(prepared, tmp_path_factory.mktemp("channels")) as found:
        yield found


def written(place: Place, address: str) -> list[str]:
    return [one.text for one in place.stored("slack", address) if one.author == "visitor"]


def test_the_challenge_is_answered_where_it_is_signed(place: Place) -> None:
    challenge = recorded("slack", "url_verification")
    (right,) = place.slack.deliver(place.server.url, challenge)
    (wrong,) = place.slack.deliver(place.server.url, challenge, secret="guess")
    assert (right.status_code, right.text) == (200, challenge["challenge"])
    assert wrong.status_code == 401


def test_a_thread_is_answered_in_it_and_goes_on_without_naming_the_bot(place: Place) -> None:
    def from_channel(name: str) -> dict[str, Any]:
        return moved(recorded("slack", name), C123ABC456="C1", **{"1790000011.000100": "1790000111.000100"})

    others = moved(recorded("slack", "thread"), C123ABC456="C1", **{"1790000011.000100": "1790000222.000100"})
    address = "C1/1790000111.000100"
    place.slack.deliver(place.server.url, from_channel("mention"), from_channel("mention_again"), others)
    sent = place.slack.wait_for(address, 2)
    assert {one["thread_ts"] for one in sent} == {"1790000111.000100"}

    place.slack.deliver(place.server.url, from_channel("thread"))

    until(lambda: written(place, address) == ["waar is mijn pakket?", "En dan?"])
    until(lambda: place.waiting() == 0)
    assert place.stored("slack", "C1/1790000222.000100") == []


def test_a_tap_is_its_choice_and_its_buttons_are_taken_away(place: Place) -> None:
    place.slack.deliver(place.server.url, in_slack("D2", "Waar is mijn bestelling?"))
    _, asked = place.slack.wait_for("D2", 2)
    assert [one["text"]["text"] for one in asked["blocks"][1]["elements"]] == ["Ja, dank u", "Nee, niet echt"]

    tap = moved(recorded("slack", "tap"), D024BE91L="D2")
    place.slack.deliver(place.server.url, tap, tap)

    place.slack.wait_for("D2", 3)
    until(lambda: place.waiting() == 0)
    (away,) = [given for call, given in place.slack.asked if given["channel"] == "D2"]
    assert [block["type"] for block in away["blocks"]] == ["section"]
    assert len(written(place, "D2")) == 2


def test_a_file_reaches_the_agent_with_the_words_that_came_with_it(place: Place) -> None:
    place.slack.files["doos.jpg"] = b"\xff\xd8\xff" + bytes(300)
    event = moved(recorded("slack", "files"), D024BE91L="D3")
    del event["event"]["files"][1]
    event["event"]["files"][0]["url_private_download"] = f"{place.slack.url}/files/doos.jpg"

    place.slack.deliver(place.server.url, event)

    until(lambda: len(place.stored("slack", "D3")) >= 2)
    file, words = place.shown("slack", "D3")[:2]
    assert (file["attachment"]["name"], words["text"]) == ("doos.jpg", "Zo is het aangekomen")


def test_a_channel_that_was_archived_is_marked(place: Place) -> None:
    place.slack.deliver(place.server.url, in_slack("D4", "Ik wil met een medewerker praten"))
    place.slack.wait_for("D4", 1)
    conversation = place.conversation("slack", "D4")
    place.slack.archived.add("D4")

    place.admin.act(conversation, "take")

    (one,) = until(lambda: given_up(place, "slack", conversation))
    assert "is_archived" in one["error"]
    assert place.summary("slack", "D4")["unreachable"] == "undeliverable"


def test_what_was_signed_long_ago_is_refused(place: Place) -> None:
    (answer,) = place.slack.deliver(place.server.url, in_slack("D5", "Hallo"), at=time.time() - 400)
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "stale_request")
    assert place.stored("slack", "D5") == []


def test_the_administrator_can_try_the_connection(place: Place) -> None:
    tried = place.admin.client.post("/admin/channels/slack/try").json()
    assert (tried["fault"], tried["detail"]) == ("none", "Tulip shop – tulip_desk")
