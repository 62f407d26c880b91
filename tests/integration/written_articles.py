"""Articles that tests write over the API, each under an id of its own, and who writes them."""

import uuid
from collections.abc import Iterator
from typing import Any

import httpx

from tests.conftest import Server
from tests.fakes import Desk


def hired(server: Server, role: str = "editor") -> httpx.Client:
    """Somebody who writes articles."""
    return Desk.hire(server.url, server.settings, f"editor-{uuid.uuid4().hex[:6]}", role=role).client


def of_its_own(editor: httpx.Client, kind: str) -> Iterator[str]:
    """An id that no other article has; the article that has it is gone after the test."""
    chosen = f"{kind}-{uuid.uuid4().hex[:8]}"
    yield chosen
    editor.delete(f"/articles/{chosen}")


def article(name: str, **changes: object) -> dict[str, Any]:
    """An article that nothing else asks about, as it is sent."""
    return {
        "id": name,
        "language": "en",
        "question": "Do you repair broken zeppelins?",
        "phrasings": ["my zeppelin is broken", "zeppelin repair service"],
        "answer": "Yes. Bring your zeppelin to our **hangar** on any weekday.",
        "category": "service",
        **changes,
    }


def refusal(response: httpx.Response) -> tuple[int, str]:
    """The status and the code of an error."""
    return response.status_code, response.json()["error"]["code"]
