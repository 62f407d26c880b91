"""The outbox of several workers, on PostgreSQL: a message is one worker's for as long as it may take, and no longer."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.conversations import Message
from bot.storage import Database
from tests.integration.conftest import NewDatabase
from tests.post import Post

pytestmark = pytest.mark.anyio


@pytest.fixture
async def workers(new_database: NewDatabase) -> AsyncIterator[tuple[Post, Post]]:
    """Two workers with one outbox."""
    url = new_database()
    databases = [Database.open(url, shared=True) for _ in range(2)]
    await databases[0].migrate()
    yield Post(databases[0]), Post(databases[1])
    for database in databases:
        await database.close()


async def test_a_worker_that_has_taken_a_message_and_is_not_heard_of_again_has_a_minute(
    workers: tuple[Post, Post],
) -> None:
    first, second = workers
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
