"""A server whose people answer in Chatwoot: a visitor of the widget, webhooks, and what administrators see."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.channels import Request
from tests.conftest import Server, served
from tests.fakes import Desk, client_of
from tests.integration.channel_place import until
from tests.live_platforms import Chatwoot


@dataclass
class Place:
    """The server, the Chatwoot, and an administrator."""

    server: Server
    there: Chatwoot
    admin: Desk

    def deliver(self, request: Request, **query: str) -> httpx.Response:
        """Bring a webhook to the server."""
        address = f"{self.server.url}/webhooks/live/chatwoot"
        return httpx.post(address, content=request.body, headers=dict(request.headers), params=query, timeout=30)


@pytest.fixture(scope="module")
def place(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with Chatwoot() as there:
        given: dict[str, Any] = {**there.settings, "undo_seconds": 0}
        with served(prepared, tmp_path_factory.mktemp("live"), **given) as server:
            yield Place(server, there, Desk.hire(server.url, server.settings, "boss", "admin", ("en",)))


def test_a_visitor_of_the_widget_talks_with_somebody_in_chatwoot(place: Place) -> None:
    chat = f"{place.server.url}/api/v1/chat/conversations"
    begun = httpx.post(chat, json={"page_language": "en", "name": "Ana"}, timeout=30).json()
    own, visitor = f"{chat}/{begun['conversation']}", client_of(place.server.url)
    visitor.headers["Authorization"] = f"Bearer {begun['token']}"
    visitor.post(f"{own}/messages", json={"text": "I want to talk to a human"}).raise_for_status()
    number = str(until(lambda: list(place.there.conversations))[0])
    place.there.wait_for(number, 2)

    assert place.deliver(place.there.signed(place.there.says(number, "Good day!"))).json() == {"ok": True}

    said = until(lambda: [one for one in visitor.get(own).json()["messages"] if one["author"] == "agent"])
    assert [(one["agent"], one["text"]) for one in said] == [("Lena", "Good day!")]
    visitor.post(f"{own}/messages", json={"text": "Hello Lena"}).raise_for_status()
    until(lambda: "Hello Lena" in [one["content"] for one in place.there.got[number]])


def test_a_webhook_that_is_forged_or_of_long_ago_is_refused(place: Place) -> None:
    said = place.there.says("1", "Forged")
    forged = place.deliver(Chatwoot(secret="other").signed(said))
    stale = place.deliver(place.there.signed(said, at=1_796_000_000.0 - 10**6))
    assert (forged.status_code, forged.json()["error"]["code"]) == (401, "wrong_signature")
    assert (stale.status_code, stale.json()["error"]["code"]) == (401, "stale_request")


def test_where_nobody_works_there_is_no_door(place: Place) -> None:
    answer = httpx.post(f"{place.server.url}/webhooks/live/zammad", json={}, timeout=30)
    assert answer.status_code == 404


def test_administrators_see_how_it_goes_and_can_try_it(place: Place) -> None:
    listed = place.admin.client.get("/admin/channels").json()["channels"]
    (shown,) = [one for one in listed if one["name"] == "live-chatwoot"]
    assert (shown["waiting"], shown["last_error"], shown["can_be_tried"]) == (0, None, True)
    tried = place.admin.client.post("/admin/channels/live-chatwoot/try").json()
    assert tried == {"fault": "none", "detail": "Hamdel's agent"}
