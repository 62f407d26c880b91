"""What visitors ask in vain, as a running server keeps it: by topic, and until an article answers it."""

import time
import uuid
from collections.abc import Callable
from typing import Any, TypeVar

import httpx
import pytest

from tests.conftest import Serve, Server
from tests.fakes import Desk

Found = TypeVar("Found")

QUESTIONS = {
    "en": (
        "Do you have any job openings?",
        "are you hiring at the moment",
        "I would like to work for you, are there vacancies?",
        "how do I apply for a job at your company",
        "jobs at your company?",
    ),
    "nl": ("Hebben jullie vacatures?", "Kan ik bij jullie komen werken?"),
    "te": ("మీ దగ్గర ఉద్యోగ ఖాళీలు ఉన్నాయా?",),
}
IN_PERSIAN = "آیا استخدام می‌کنید؟"
ANSWER = "We do: see our jobs page, and send your letter to the address that stands there."


@pytest.fixture
def server(serve: Serve) -> Server:
    return serve()


@pytest.fixture
def editor(server: Server) -> httpx.Client:
    return Desk.hire(server.url, server.settings, "editor", role="editor").client


def soon(look: Callable[[], Found | None], seconds: float = 60) -> Found:
    """What ``look`` finds, once it does: conversations are read in the background."""
    until = time.monotonic() + seconds
    while (found := look()) is None:
        assert time.monotonic() < until, "nothing was found in time"
        time.sleep(0.2)
    return found


def topics(editor: httpx.Client, **parameters: str) -> list[dict[str, Any]]:
    found = editor.get("/gaps", params=parameters)
    assert found.status_code == 200, found.text
    listed: list[dict[str, Any]] = found.json()["topics"]
    return listed


def topic_of(editor: httpx.Client, count: int, **parameters: str) -> dict[str, Any]:
    """The topic that so many questions are in."""
    return soon(lambda: next((one for one in topics(editor, **parameters) if one["count"] == count), None))


def test_questions_about_one_thing_are_one_topic_in_whatever_language(server: Server, editor: httpx.Client) -> None:
    for language, asked in QUESTIONS.items():
        for text in asked:
            server.ask(uuid.uuid4().hex, text, metadata={"language": language})
    for text in ("Hello!", "12345", "I want to speak to a human"):
        server.ask(uuid.uuid4().hex, text)

    topic = topic_of(editor, 8)

    assert topic["languages"] == {"en": 5, "nl": 2, "te": 1}
    assert topic["question"] in QUESTIONS["en"]
    assert [one["id"] for one in topics(editor)] == [topic["id"]]
    assert topics(editor, language="te")[0]["question"] == QUESTIONS["te"][0]


def test_a_topic_becomes_an_article_that_answers_it_in_other_languages_too(
    server: Server, editor: httpx.Client
) -> None:
    server.ask(uuid.uuid4().hex, IN_PERSIAN, metadata={"language": "fa"})
    topic = topic_of(editor, 1)

    article = editor.post(f"/gaps/{topic['id']}/draft").json()
    assert (article["status"], article["language"], article["question"]) == ("draft", "fa", IN_PERSIAN)
    assert editor.post(f"/articles/{article['id']}/publish").json()["error"]["code"] == "invalid_article"
    fields = ("language", "question", "phrasings", "revision")
    body = {"answer": ANSWER, "status": "published", **{name: article[name] for name in fields}}
    assert editor.put(f"/articles/{article['id']}", json=body).status_code == 200

    for language, text in (("fa", IN_PERSIAN), ("nl", QUESTIONS["nl"][0])):
        first = server.ask(uuid.uuid4().hex, text, metadata={"language": language})[0]
        assert first["custom"]["article"] == article["id"]  # type: ignore[index]
    settled = soon(lambda: next((one for one in topics(editor, state="answered") if one["since"]), None))
    assert (settled["id"], settled["since"]["since"]) == (topic["id"], 0)
    assert topics(editor) == []


def test_what_an_agent_sends_for_an_unanswered_question_is_proposed_to_editors(
    server: Server, editor: httpx.Client
) -> None:
    agent = Desk.hire(server.url, server.settings, "sara")
    sender = uuid.uuid4().hex
    server.ask(sender, "my bow tie came in the wrong colour, I am eva@example.com")
    server.ask(sender, "I want to talk to a person")
    conversation = agent.first_waiting()
    agent.act(conversation, "take")
    agent.act(conversation, "reply", text="You can send it back.", article="return-policy")

    def proposed() -> dict[str, Any] | None:
        found = editor.get("/gaps/proposals").json()["proposals"]
        return found[0] if found else None

    proposal = soon(proposed)

    assert (proposal["article"], proposal["source"]) == ("return-policy", "inserted")
    assert proposal["text"] == "my bow tie came in the wrong colour, I am [e-mail]"
    assert proposal["text"] not in editor.get("/articles/return-policy").json()["phrasings"]
    assert editor.post(f"/gaps/proposals/{proposal['id']}/accept", json={"text": "  "}).status_code == 422
    accepted = editor.post(f"/gaps/proposals/{proposal['id']}/accept", json={"text": "wrong colour of bow tie"})
    assert accepted.json()["phrasings"][-1] == "wrong colour of bow tie"
    assert proposed() is None


def test_only_editors_and_administrators_see_what_was_asked_in_vain(server: Server) -> None:
    agent = Desk.hire(server.url, server.settings, "agent")

    assert agent.client.get("/gaps").json()["error"]["code"] == "not_allowed"
    assert agent.client.get("/gaps/proposals").json()["error"]["code"] == "not_allowed"
