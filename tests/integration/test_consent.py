"""What visitors agree to before anything of theirs is kept."""

import asyncio
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import Table, select

from bot.conversations.tables import consent, conversation
from bot.storage import Database
from tests.conftest import Serve, Server
from tests.fakes import Desk, client_of
from tests.integration.test_desk_files import code


def rows(server: Server, table: Table) -> Sequence[Any]:
    async def read() -> Sequence[Any]:
        database = Database.open(server.settings.resolved_database_url)
        async with database.read() as connection:
            found = (await connection.execute(select(table))).all()
        await database.close()
        return found

    # In a thread of its own: a browser's test has an event loop in this one.
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(lambda: asyncio.run(read())).result()


def asked(client: httpx.Client, language: str) -> dict[str, Any]:
    found: dict[str, Any] = client.get("/site", params={"language": language}).json()["consent"]
    return found


def test_nothing_is_kept_of_a_visitor_who_has_not_agreed_and_then_the_time_and_the_text(serve: Serve) -> None:
    server = serve(consent="standard", privacy_url="https://shop.example/privacy")
    client = client_of(f"{server.url}/api/v1/chat")
    shown = asked(client, "nl")
    assert (shown["language"], shown["link"]) == ("nl", "https://shop.example/privacy")
    assert "wissen" in shown["text"]
    assert asked(client, "de")["version"] == shown["version"]

    for given in (None, {"version": "another", "language": "nl"}):
        refused = client.post("/conversations", json={"name": "Ana", "consent": given})
        assert code(refused) == (403, "consent_required")
    assert rows(server, conversation) == []

    before = time.time()
    agreed = {"version": shown["version"], "language": "nl"}
    begun = client.post("/conversations", json={"name": "Ana", "consent": agreed})
    assert begun.status_code == 201
    (kept,) = rows(server, consent)
    assert (kept.conversation_id, kept.version, kept.text) == (
        begun.json()["conversation"],
        shown["version"],
        shown["text"],
    )
    assert before <= kept.given_at <= time.time()

    admin = Desk.hire(server.url, server.settings, "ada", role="admin").client
    erased = admin.post("/visitors/erase", json={"visitor": kept.conversation_id})
    assert erased.status_code == 200, erased.text
    assert rows(server, consent) == []


def test_a_sites_own_text_is_shown_in_its_default_language_where_it_has_no_other(serve: Serve, tmp_path: Path) -> None:
    texts = tmp_path / "consent.yml"
    texts.write_text("nl: We bewaren dit een maand.\nen: We keep this for a month.\n", "utf-8")
    client = client_of(f"{serve(consent=str(texts)).url}/api/v1/chat")

    assert asked(client, "nl")["text"] == "We bewaren dit een maand."
    shown = asked(client, "fa")
    assert (shown["language"], shown["text"], shown["link"]) == ("en", "We keep this for a month.", None)


@pytest.mark.parametrize("language", ["nl", "fa"])
def test_a_site_that_asks_for_nothing_shows_nothing(server: Server, language: str) -> None:
    assert asked(client_of(f"{server.url}/api/v1/chat"), language) is None
