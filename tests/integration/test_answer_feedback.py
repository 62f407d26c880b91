"""A whole conversation replayed with why, and what visitors thought of answers, as a running server tells it."""

import time
import uuid
from typing import Any

import httpx
import pytest

from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.integration.test_conversations import Visitor


@pytest.fixture(scope="module")
def editor(server: Server) -> httpx.Client:
    return Desk.hire(server.url, server.settings, f"editor-{uuid.uuid4().hex[:6]}", role="editor").client


def replayed(editor: httpx.Client, *messages: str, **more: str) -> list[dict[str, Any]]:
    found = editor.post("/articles/replay", json={"messages": list(messages), **more})
    assert found.status_code == 200, found.text
    turns: list[dict[str, Any]] = found.json()["turns"]
    return turns


def test_a_replayed_conversation_says_what_the_bot_would_and_why(editor: httpx.Client) -> None:
    first, second = replayed(editor, "Where is my parcel?", "and how long does that take?")

    assert first["decision"] == "answer"
    why = first["why"]
    assert (why["reason"], why["intent"], why["follows"]) == ("confident", "ask_question", False)
    assert why["readings"][0].casefold() == "where is my parcel?"
    best = why["matches"][0]
    assert best["article"] == first["articles"][0]
    assert best["confidence"] >= why["answer_at"] > why["offer_at"]
    assert "parcel" in best["words"]
    # What leans on the question before it is read with that.
    assert second["why"]["follows"]
    assert "parcel" in second["why"]["readings"][0].casefold()


def test_a_replayed_conversation_goes_on_to_a_person_and_leaves_nothing(server: Server, editor: httpx.Client) -> None:
    admin = Desk.hire(server.url, server.settings, f"admin-{uuid.uuid4().hex[:6]}", role="admin").client
    before = admin.get("/desk/queue").json()

    turns = replayed(editor, "Hallo!", "Ik wil een mens spreken", "ben je er nog?", page="nl")

    assert [one["language"] for one in turns] == ["nl", "nl", "nl"]
    assert [one["waiting"] for one in turns] == [False, True, True]
    assert admin.get("/desk/queue").json() == before


@pytest.mark.parametrize(
    "body", [{"messages": []}, {"messages": [" "]}, {"messages": ["a"] * 31}, {"messages": ["a" * 4001]}]
)
def test_a_transcript_that_cannot_be_replayed_is_refused(editor: httpx.Client, body: dict[str, Any]) -> None:
    assert editor.post("/articles/replay", json=body).status_code == 422


def test_a_page_in_a_language_that_the_site_has_not_is_refused(editor: httpx.Client) -> None:
    refused = editor.post("/articles/replay", json={"messages": ["hello"], "page": "xx"})

    assert refused.json()["error"]["code"] == "unknown_language"


def test_articles_that_answer_badly_come_first_with_what_was_asked(serve: Serve) -> None:
    server = serve()
    editor = Desk.hire(server.url, server.settings, "editor", role="editor").client
    for text, helped in (
        ("Where is my parcel?", "yes"),
        ("where is my parcel, mail me at jo@example.com", "no"),
        ("track my parcel", "no"),
        ("I forgot my password", "yes"),
    ):
        visitor = Visitor(server)
        visitor.say(text)
        visitor.say("Yes, that helped" if helped == "yes" else "No, that did not help")
    server.ask(uuid.uuid4().hex, "Ik ben mijn wachtwoord vergeten", metadata={"language": "nl"})
    until = time.monotonic() + 30
    while sum(one["answered"] for one in editor.get("/answer-feedback").json()["articles"]) < 5:
        assert time.monotonic() < until, "not every answer was counted"
        time.sleep(0.1)

    worst, *others = editor.get("/answer-feedback").json()["articles"]

    assert (worst["article"], worst["answered"], worst["helpful"], worst["unhelpful"]) == ("track-order", 3, 1, 2)
    assert worst["languages"] == [{"language": "en", "variant": "en", "answered": 3, "helpful": 1, "unhelpful": 2}]
    assert [one["answered"] for one in worst["days"]] == [3]
    assert sum(one["unhelpful"] for one in others) == 0
    asked = editor.get("/answer-feedback/track-order").json()["answers"]
    assert [one["outcome"] for one in asked] == ["unhelpful", "unhelpful", "helpful"]
    assert "jo@example.com" not in str(asked)
    assert "did not help" in asked[0]["then"]
    dutch = editor.get("/answer-feedback", params={"language": "nl"}).json()
    assert [(one["answered"], one["languages"][0]["variant"]) for one in dutch["articles"]] == [(1, "nl")]
