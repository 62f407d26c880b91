"""The outbox of several workers: a message is one worker's for as long as it may take to deliver it, and no longer."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.conversations import Message
from bot.storage import Database
from bot.storage.advisory_locks import AdvisoryLocks
from bot.storage.sqlite import SqliteEngine
from tests.house import empty_database
from tests.post import Post

pytestmark = pytest.mark.anyio


@pytest.fixture
async def shared(tmp_path: Path) -> AsyncIterator[Database]:
    """A database that is said to have other workers, too; they claim rows of it, and nobody asks for a lock."""
    path = tmp_path / "hamdel.sqlite3"
    shutil.copy(empty_database(), path)
    engine, locks = SqliteEngine(make_url(f"sqlite:///{path}")), AdvisoryLocks(make_url("postgresql+asyncpg:///none"))
    opened = Database(engine, locks)
    yield opened
    await opened.close()


async def test_a_worker_that_has_taken_a_message_and_is_not_heard_of_again_has_a_minute(shared: Database) -> None:
    first, second = Post(shared), Post(shared)
    asked, for_ever = asyncio.Event(), asyncio.Event()

    async def never(_: Message) -> None:
        asked.set()
        await for_ever.wait()

    first.messenger.arriving = never
    await first.reply(await first.visitor("52"), "Hello")
    lost = asyncio.create_task(first.outbox.deliver_due())
    await asked.wait()

    second.now += 59.5
    assert await second.deliver() == 0
    second.now += 0.5
    assert await second.deliver() == 1
    assert second.messenger.got == ["52: Hello"]

    lost.cancel()
    await first.outbox.close()
