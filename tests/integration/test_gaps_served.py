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
        "Do you repair broken zeppelins?",
        "can you fix my zeppelin",
        "my zeppelin is broken, do you repair those?",
        "is there a repair service for zeppelins",
        "who repairs a damaged zeppelin",
    ),
    "nl": ("Repareren jullie kapotte zeppelins?", "kunnen jullie mijn zeppelin maken"),
    "te": ("మీరు పాడైన జెప్పెలిన్‌లను రిపేర్ చేస్తారా?",),
}


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


def topics(editor: httpx.Client, **parameters: object) -> list[dict[str, Any]]:
    found = editor.get("/gaps", params=parameters)
    assert found.status_code == 200, found.text
    listed: list[dict[str, Any]] = found.json()["topics"]
    return listed


def topic_of(editor: httpx.Client, count: int, **parameters: object) -> dict[str, Any]:
    """The topic that so many questions are in."""
    return soon(lambda: next((one for one in topics(editor, **parameters) if one["count"] == count), None))


def test_questions_about_one_thing_are_one_topic_in_whatever_language(server: Server, editor: httpx.Client) -> None:
    for language, asked in QUESTIONS.items():
        for text in asked:
            server.ask(uuid.uuid4().hex, text, metadata={"language": language})
    server.ask(uuid.uuid4().hex, "Hello!")
    server.ask(uuid.uuid4().hex, "12345")
    server.ask(uuid.uuid4().hex, "I want to speak to a human")

    topic = topic_of(editor, 8)

    assert topic["languages"] == {"en": 5, "nl": 2, "te": 1}
    assert "zeppelin" in topic["question"].lower()
    assert len(topics(editor)) == 1
