"""How many bytes of files are taken: of a conversation, of a visitor, of the site."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import httpx
import pytest

from bot.conversations import Conversation
from bot.desk import Quotas
from bot.storage import Database
from handoff.files import files_in
from tests.conftest import Serve
from tests.house import House, open_house, refused
from tests.integration.conftest import NewDatabase
from tests.integration.test_conversations import Visitor
from tests.integration.test_desk_files import PNG, code, send
from tests.integration.written_articles import hired

pytestmark = pytest.mark.anyio

#: A text file of a thousand bytes.
TEXT = b"a" * 1000
Opening = Callable[[Quotas], AbstractAsyncContextManager[House]]


@pytest.fixture(params=["SQLite", "PostgreSQL"])
async def opening(request: pytest.FixtureRequest, tmp_path: Path) -> Opening:
    """Opens a house with quotas, on each of the databases."""

    @asynccontextmanager
    async def opened(quotas: Quotas) -> AsyncIterator[House]:
        database = None
        if request.param == "PostgreSQL":
            new_tables: NewDatabase = request.getfixturevalue("new_tables")
            database = Database.open(new_tables())
        async with open_house(tmp_path, database, quotas=quotas) as house:
            yield house

    return opened


async def sends(house: House, conversation: Conversation, client_id: str | None = None) -> str | None:
    """The name of a file that was sent and taken."""
    said = await house.desk.files.from_visitor(conversation, "a.txt", TEXT, client_id)
    return said[0].text


def lying(folder: Path) -> int:
    return len(list(files_in(folder / "attachments")))


async def test_a_conversation_takes_files_up_to_its_quota(opening: Opening, tmp_path: Path) -> None:
    async with opening(Quotas(conversation=2000)) as house:
        full, other = await house.visitor(), await house.visitor()
        await sends(house, full, "first")
        await sends(house, full)

        assert await refused(sends(house, full)) == "files_quota_reached"
        # What has been taken can be sent again, as after an answer that was lost, and others are not held up.
        assert await sends(house, full, "first") == "a.txt"
        assert await sends(house, other) == "a.txt"
        assert lying(tmp_path) == 3


async def test_of_files_that_come_at_once_no_more_are_taken_than_fit(opening: Opening, tmp_path: Path) -> None:
    async with opening(Quotas(conversation=3000)) as house:
        visitor = await house.visitor()

        results = await asyncio.gather(*(sends(house, visitor) for _ in range(8)), return_exceptions=True)

        assert sorted(str(getattr(one, "code", one)) for one in results) == ["a.txt"] * 3 + ["files_quota_reached"] * 5
        assert lying(tmp_path) == 3


async def test_a_visitor_takes_their_quota_along_to_the_next_conversation(opening: Opening) -> None:
    async with opening(Quotas(visitor=2000)) as house:
        first, second = [await house.visitor(visitor_id="ana") for _ in range(2)]
        stranger = await house.visitor(visitor_id="ben")
        await sends(house, first)
        await sends(house, second)

        assert await refused(sends(house, second)) == "files_quota_reached"
        assert await sends(house, stranger) == "a.txt"


async def test_a_site_without_room_takes_files_of_nobody(opening: Opening) -> None:
    async with opening(Quotas(site=2000)) as house:
        sara = await house.agent("Sara")
        visitor = await house.waiting()
        await house.desk.lifecycle.take(visitor.id, sara)
        await sends(house, visitor)
        await house.desk.files.from_agent(visitor.id, sara, "b.txt", TEXT)

        assert await refused(sends(house, await house.visitor())) == "files_storage_full"
        assert await refused(house.desk.files.from_agent(visitor.id, sara, "b.txt", TEXT)) == "files_storage_full"


def test_a_file_beyond_a_quota_is_refused_with_what_to_do_instead(serve: Serve) -> None:
    large = PNG + bytes(700_000)
    visitor = Visitor(serve(quota_conversation=1))
    assert send(visitor, data=large).status_code == 201

    refusal = send(visitor, data=large)

    assert code(refusal) == (413, "files_quota_reached")
    assert "1 MB in all; write what is in this one" in refusal.json()["error"]["message"]

    assert code(send(Visitor(serve(quota_site=1)), data=PNG + bytes(1 << 20))) == (507, "files_storage_full")


def test_files_of_articles_count_against_what_the_site_may_have(serve: Serve) -> None:
    server = serve(quota_site=1)
    editor, admin = hired(server), hired(server, "admin")

    def add(letter: str) -> httpx.Response:
        return editor.post("/article-files", files={"file": (f"{letter}.txt", letter.encode() * 600_000)})

    assert add("a").status_code == 201
    # The same once more takes no room.
    assert add("a").status_code == 201
    full = add("b")

    assert code(full) == (507, "files_storage_full")
    assert admin.get("/admin/files").json() == {"used": 600_000, "articles": 600_000, "most": 2**20}
    assert code(editor.get("/admin/files")) == (403, "not_allowed")
