"""A disk that is full: what cannot be stored is refused, what was acknowledged stays, and it goes on with some room."""

import asyncio
import os
import subprocess
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

import asyncpg
import httpx
import pytest
from sqlalchemy import make_url, select

from bot.conversations import Draft, conversation_store, message_store
from bot.conversations.tables import message
from bot.storage import Database, DatabaseAway, DiskFull
from tests.conftest import Serve
from tests.integration.conftest import PostgresqlServer
from tests.integration.test_conversations import Visitor

#: Longer than what SQLite finds room for in pages that it has.
LONG = "word " * 400


class SmallDisk:
    """A file system of its own, a few MB in memory."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self._filler = place / "filler"

    def fill(self) -> None:
        """Leave no room at all."""
        with self._filler.open("ab", buffering=0) as file:
            for size in (64 * 1024, 4096, 1):
                try:
                    while file.write(b"\0" * size):
                        pass
                except OSError:
                    continue

    def make_room(self) -> None:
        """Take away what fills it."""
        self._filler.unlink()


@contextmanager
def small_disk(user: str = "root") -> Iterator[SmallDisk]:
    """A small disk that is a user's; the test is skipped where this user may not mount one."""
    place = Path(mkdtemp(prefix="disk-"))
    options = ["-t", "tmpfs", "-o", f"size=32m,mode=0700,uid={user}", "tmpfs", str(place)]
    if os.geteuid() or subprocess.run(["mount", *options], capture_output=True, check=False).returncode:
        place.rmdir()
        pytest.skip("this user may not mount a small disk: run it as root")
    try:
        yield SmallDisk(place)
    finally:
        # What is still open there goes when it is closed.
        subprocess.run(["umount", "--lazy", str(place)], check=True)
        place.rmdir()


@pytest.fixture
def disk() -> Iterator[SmallDisk]:
    with small_disk() as small:
        yield small


@pytest.mark.anyio
async def test_a_database_without_room_refuses_keeps_what_it_has_and_goes_on_with_room(disk: SmallDisk) -> None:
    database = Database.open(f"sqlite:///{disk.place / 'hamdel.sqlite3'}")
    await database.migrate()
    async with database.write() as connection:
        new = conversation_store.begun(channel="web", language="en", language_source="detected", now=0)
        talk = await conversation_store.add(connection, new)

    async def store(text: str) -> None:
        async with database.write() as connection:
            await message_store.append(connection, talk.id, [Draft("visitor", text, "en")], now=0)

    acknowledged = 0

    async def store_many(number: int) -> None:
        nonlocal acknowledged
        for _ in range(number):
            await store(f"{acknowledged} {LONG}")
            acknowledged += 1

    await store_many(60)
    disk.fill()
    with pytest.raises(DatabaseAway):
        await store_many(2000)
    with pytest.raises(DatabaseAway):
        await store(LONG * 10)
    async with database.read() as connection:
        kept = (await connection.execute(select(message.c.text).order_by(message.c.id))).scalars()
        assert [one.split()[0] for one in kept] == [str(number) for number in range(acknowledged)]

    disk.make_room()
    await store("again")
    await database.close()

    # Also for whoever opens it anew: nothing was only in memory.
    opened = Database.open(f"sqlite:///{disk.place / 'hamdel.sqlite3'}")
    async with opened.read() as connection:
        assert len((await connection.execute(select(message.c.id))).all()) == acknowledged + 1
    await opened.close()


def test_a_server_whose_disk_is_full_answers_503_and_takes_the_same_message_when_there_is_room(
    serve: Serve, disk: SmallDisk, prepared: Path
) -> None:
    # Everything else lies elsewhere: only the database has no room.
    database = disk.place / "hamdel.sqlite3"
    database.write_bytes((prepared / "hamdel.sqlite3").read_bytes())
    server = serve(database_url=f"sqlite:///{database}")
    visitor = Visitor(server)
    sent = [uuid.uuid4().hex for _ in range(400)]
    kept: list[str] = []
    disk.fill()

    def send(client_id: str) -> httpx.Response:
        body = {"text": f"Where is my order? {client_id} {LONG[:1500]}", "client_id": client_id}
        return visitor.client.post(f"/conversations/{visitor.id}/messages", json=body)

    for client_id in sent:
        answer = send(client_id)
        if answer.status_code != 200:
            break
        kept.append(client_id)
    assert answer.status_code == 503
    assert answer.json()["error"]["code"] == "database_away"
    assert int(answer.headers["Retry-After"]) >= 1
    assert httpx.get(f"{server.url}/healthz", timeout=30).status_code == 200

    disk.make_room()
    assert send(client_id).status_code == 200
    stored = [one["client_id"] for one in visitor.replay()["messages"] if one["author"] == "visitor"]
    assert stored == [*kept, client_id]


def test_several_who_write_at_once_are_all_refused_and_none_is_half_stored(disk: SmallDisk) -> None:
    async def run() -> None:
        database = Database.open(f"sqlite:///{disk.place / 'hamdel.sqlite3'}")
        await database.migrate()
        talks = []
        for _ in range(5):
            async with database.write() as connection:
                new = conversation_store.begun(channel="web", language="en", language_source="detected", now=0)
                talks.append(await conversation_store.add(connection, new))
        disk.fill()

        async def store(id: str) -> bool:
            drafts = [Draft("visitor", LONG, "en"), Draft("bot", LONG * 50, "en")]
            try:
                async with database.write() as connection:
                    await message_store.append(connection, id, drafts, now=0)
            except DatabaseAway:
                return False
            return True

        stored = await asyncio.gather(*(store(one.id) for one in talks for _ in range(4)))
        async with database.read() as connection:
            found = (await connection.execute(select(message.c.id))).all()
        assert not all(stored)
        assert len(found) == 2 * sum(stored)
        await database.close()

    asyncio.run(run())


@pytest.mark.anyio
async def test_a_postgresql_without_room_can_be_asked_again(postgresql: PostgresqlServer) -> None:
    """Its database lies on a small disk, as a tablespace; its log does not."""
    name = f"small{uuid.uuid4().hex[:8]}"
    url = make_url(postgresql.new_database())
    with small_disk("postgres") as disk:
        admin = await asyncpg.connect(host=url.query["host"], user="hamdel", database=url.database)
        await admin.execute(f"CREATE TABLESPACE {name} LOCATION '{disk.place}'")
        await admin.execute(f"CREATE DATABASE {name} TABLESPACE {name} TEMPLATE template0")
        database = Database.open(url.set(database=name).render_as_string(hide_password=False))
        await database.migrate()
        async with database.write() as connection:
            new = conversation_store.begun(channel="web", language="en", language_source="detected", now=0)
            talk = await conversation_store.add(connection, new)

        kept = 0

        async def store(times: int = 1) -> None:
            nonlocal kept
            for _ in range(times):
                # What does not repeat itself is not made smaller.
                drafts = [Draft("visitor", "".join(uuid.uuid4().hex for _ in range(100)), "en") for _ in range(20)]
                async with database.write() as connection:
                    await message_store.append(connection, talk.id, drafts, now=0)
                kept += len(drafts)

        await store()
        disk.fill()
        with pytest.raises(DiskFull):
            await store(100)
        disk.make_room()
        await store()
        async with database.read() as connection:
            assert len((await connection.execute(select(message.c.id))).all()) == kept
        await database.close()
        await admin.execute(f"DROP DATABASE {name}")
        await admin.execute(f"DROP TABLESPACE {name}")
        await admin.close()
