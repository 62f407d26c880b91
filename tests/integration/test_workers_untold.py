"""What is stored and told to nobody comes to the pages all the same."""

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.conversations import Draft, message_store
from bot.conversations.events import MISSED, conversation_topic
from bot.storage import Database, DatabaseAway
from bot.storage.postgresql import PostgresqlEngine
from bot.workers.alone import Lookout
from tests.chaos.proxy import Proxy
from tests.conftest import _fresh_copy, served
from tests.integration.conftest import NewDatabase
from tests.integration.joined import RedisServer
from tests.integration.test_conversations import Visitor
from tests.integration.test_sockets import frame, widget
from tests.integration.test_workers import hired, said
from tests.integration.test_workers_lost import worker
from tests.scripted import open_stage


@contextmanager
def proxied(database: str) -> Iterator[tuple[Proxy, str]]:
    """A proxy before the PostgreSQL of an address, and the address by way of it."""
    address = make_url(database)
    proxy = Proxy(partial(asyncio.open_unix_connection, f"{address.query['host']}/.s.PGSQL.5432"))
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        asyncio.run_coroutine_threadsafe(proxy.open(), loop).result()
        yield proxy, f"postgresql+asyncpg://hamdel@127.0.0.1:{proxy.port}/{address.database}"
        asyncio.run_coroutine_threadsafe(proxy.close(), loop).result()
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def test_what_was_stored_though_the_databases_answer_was_lost_comes_to_the_page(
    new_shop: NewDatabase, redis: RedisServer, prepared: Path, tmp_path: Path
) -> None:
    with (
        proxied(new_shop()) as (proxy, database),
        served(prepared, tmp_path, database_url=database, redis_url=redis.url) as server,
    ):
        visitor, sara = Visitor(server), hired(server)
        visitor.say("I want to talk to a human")
        assert sara.act(visitor.id, "take").status_code == 200
        with widget(server, visitor, after=visitor.replay()["state"]["last_sequence"]) as page:
            proxy.lose_answer(to=b"COMMIT", after=b"Hello, what can I do?")

            assert sara.act(visitor.id, "reply", text="Hello, what can I do?").status_code == 503

            assert frame(page, said("Hello, what can I do?"), 20)


def test_a_process_without_redis_shows_what_was_stored_though_the_databases_answer_was_lost(
    new_shop: NewDatabase, prepared: Path, tmp_path: Path
) -> None:
    with (
        proxied(new_shop()) as (proxy, database),
        served(prepared, tmp_path, database_url=database) as server,
    ):
        visitor, sara = Visitor(server), hired(server)
        visitor.say("I want to talk to a human")
        assert sara.act(visitor.id, "take").status_code == 200
        with widget(server, visitor, after=visitor.replay()["state"]["last_sequence"]) as page:
            proxy.lose_answer(to=b"COMMIT", after=b"Hello, what can I do?")

            assert sara.act(visitor.id, "reply", text="Hello, what can I do?").status_code == 503

            assert frame(page, said("Hello, what can I do?"), 20)


def test_what_a_killed_worker_stored_and_told_nobody_of_comes_to_the_pages_of_others(
    new_shop: NewDatabase, redis: RedisServer, prepared: Path, tmp_path: Path
) -> None:
    database = new_shop()
    common = {"HAMDEL_DATABASE_URL": database, "HAMDEL_REDIS_URL": redis.url}
    with served(prepared, tmp_path, database_url=database, redis_url=redis.url) as server:
        visitor = Visitor(server)
        with (
            worker(_fresh_copy(prepared, tmp_path / "killed"), **common) as (_, process),
            widget(server, visitor) as page,
        ):
            asyncio.run(store(database, visitor.id, "Is this yours?"))
            process.kill()

            assert frame(page, said("Is this yours?"), 30)


async def store(url: str, conversation: str, text: str) -> None:
    """Store an agent's message, and tell nobody."""
    database = Database.open(url)
    async with database.write() as connection:
        draft = Draft("agent", text, "en", agent_id=1, agent_name="Sara")
        await message_store.append(connection, conversation, [draft], now=time.time())
    await database.close()


@pytest.mark.anyio
async def test_one_process_takes_a_turn_that_was_left_and_has_its_pages_look_for_what_was_stored(
    new_database: NewDatabase, tmp_path: Path
) -> None:
    with proxied(new_database()) as (proxy, url):
        database = Database.open(url)
        await database.migrate()
        async with open_stage(tmp_path, database=database) as stage, asyncio.timeout(60):
            first = await stage.send(stage.knows("Hi", intent="greet"))
            question = stage.knows("Where are my shoes?", ("shoes", 0.9))
            lookout = Lookout(database, stage.house.bus, stage.dialogue)
            lookout.start()
            async with stage.house.bus.subscribe([conversation_topic(first.conversation)]) as events:
                proxy.lose_answer(to=b"COMMIT", after=question.encode())
                with pytest.raises(DatabaseAway):
                    await stage.send(question)
                async for event in events:
                    if event["type"] == MISSED:
                        break
            await lookout.close()
            said = [one.kind for one in await stage.messages(first) if one.text == question]
            answers = [one.kind for one in await stage.messages(first)][-3:]
    assert said == ["text"]
    assert answers == ["text", "answer", "question"]


@pytest.mark.anyio
async def test_who_finds_no_connection_free_for_long_is_asked_to_come_again(new_database: NewDatabase) -> None:
    engine = PostgresqlEngine(make_url(new_database()), patience=0.2)
    try:
        async with AsyncExitStack() as stack:
            # As many as there are.
            for _ in range(15):
                await stack.enter_async_context(engine.read())

            with pytest.raises(DatabaseAway):
                await stack.enter_async_context(engine.read())
    finally:
        await engine.close()
