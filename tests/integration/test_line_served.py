"""LINE end to end, against a platform that keeps to its rules."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.channel_kit import recorded
from tests.integration.channel_place import Place, arriving, given_up, in_line, opened, until


@pytest.fixture(scope="module")
def place(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with opened(prepared, tmp_path_factory.mktemp("channels")) as found:
        yield found


def ways(place: Place, address: str) -> list[str]:
    """By which call each message came."""
    return [way for to, way in place.line.ways if to == address]


def test_the_first_message_answers_the_event_and_what_follows_is_pushed(place: Place) -> None:
    place.line.deliver(place.server.url, in_line("U1", "Waar is mijn bestelling?"))

    place.line.wait_for("U1", 2)

    assert ways(place, "U1") == ["reply", "push"]


def test_an_event_of_a_while_ago_is_answered_by_a_push(place: Place) -> None:
    hook = in_line("U2", "Waar is mijn bestelling?")
    hook["events"][0]["timestamp"] -= 120_000
    hook["events"][0]["deliveryContext"]["isRedelivery"] = True

    place.line.deliver(place.server.url, hook)

    place.line.wait_for("U2", 2)
    assert ways(place, "U2") == ["push", "push"]


def test_a_token_that_is_not_taken_after_all_costs_no_message(place: Place) -> None:
    hook = in_line("U3", "Waar is mijn bestelling?")
    place.line.issued.add(hook["events"][0]["replyToken"])

    place.line.deliver(place.server.url, hook)

    place.line.wait_for("U3", 2)
    assert ways(place, "U3") == ["push", "push"]


def test_a_push_whose_answer_was_lost_arrives_once(place: Place) -> None:
    place.line.deliver(place.server.url, in_line("U4", "Ik wil met een medewerker praten"))
    place.line.wait_for("U4", 1)
    conversation = place.conversation("line", "U4")
    place.admin.act(conversation, "take")
    place.line.wait_for("U4", 2)
    place.line.deaf = 1

    for text in ("Uw pakket is er.", "Wilt u het ophalen?"):
        place.admin.act(conversation, "reply", text=text)

    assert [one["text"] for one in place.line.wait_for("U4", 4)[2:]] == ["Uw pakket is er.", "Wilt u het ophalen?"]


def test_a_picture_and_a_voice_message_reach_the_agent_as_soon_as_they_are_ready(place: Place) -> None:
    place.line.files["468789577898262532"] = b"\xff\xd8\xff" + bytes(300)
    place.line.files["468789577898262535"] = b"\x00\x00\x00\x18ftypM4A " + bytes(300)
    place.line.preparing = 1

    place.line.deliver(place.server.url, *(arriving(recorded("line", one), "U5") for one in ("image", "audio")))

    until(lambda: sum(one.attachment is not None for one in place.stored("line", "U5")) == 2)
    shown = [one["attachment"] for one in place.shown("line", "U5") if one["attachment"]]
    assert [(one["name"], one["type"]) for one in shown] == [("photo.jpg", "image/jpeg"), ("audio.m4a", "audio/mp4")]


def test_who_follows_the_account_no_more_is_marked_until_they_come_back(place: Place) -> None:
    place.line.deliver(place.server.url, in_line("U6", "Waar is mijn bestelling?"))
    place.line.wait_for("U6", 2)

    place.line.deliver(place.server.url, arriving(recorded("line", "unfollow"), "U6"))
    until(lambda: place.summary("line", "U6")["unreachable"] == "blocked")

    place.line.deliver(place.server.url, arriving(recorded("line", "follow"), "U6"))
    until(lambda: place.summary("line", "U6")["unreachable"] is None)


def test_what_line_refuses_is_given_up_with_what_it_said(place: Place) -> None:
    place.line.deliver(place.server.url, in_line("U7", "Ik wil met een medewerker praten"))
    place.line.wait_for("U7", 1)
    conversation = place.conversation("line", "U7")
    place.line.refusing = (400, {}, {"message": "The property, 'to', in the request body is invalid"})

    place.admin.act(conversation, "take")

    (one,) = until(lambda: given_up(place, "line", conversation))
    place.line.refusing = None
    assert "400: The property, 'to'" in one["error"]


def test_the_administrator_can_try_the_connection(place: Place) -> None:
    tried = place.admin.client.post("/admin/channels/line/try").json()
    assert (tried["fault"], tried["detail"]) == ("none", "Tulip Desk")
