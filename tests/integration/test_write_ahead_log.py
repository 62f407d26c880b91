"""The write-ahead log of a SQLite database: what was committed is on the disk, and the log does not grow for ever."""

import asyncio
import os
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from bot.storage import Database
from bot.storage.sqlite import SqliteEngine
from bot.storage.write_ahead_log import Journal, Readers

pytestmark = pytest.mark.anyio


@dataclass
class Disk:
    """Notes how long the log was each time that it was forced; a ``broken`` one fails."""

    sizes: list[int] = field(default_factory=list)
    broken: bool = False

    def force(self, log: int) -> None:
        """What the operating system does otherwise."""
        if self.broken:
            raise OSError(5, "Input/output error")
        self.sizes.append(os.fstat(log).st_size)


def opened(file: Path, force: Callable[[int], object], longest: int = 1 << 30) -> Database:
    """The database in ``file``, whose log is forced by ``force``."""
    url = make_url(f"sqlite:///{file}")
    return Database(SqliteEngine(url, lambda path: Journal(path, force=force, longest=longest)))


async def begin(database: Database) -> None:
    async with database.write() as connection:
        await connection.execute(text("CREATE TABLE note (words TEXT)"))


async def add(database: Database, words: str) -> None:
    async with database.write() as connection:
        await connection.execute(text("INSERT INTO note VALUES (:words)"), {"words": words})


async def notes(database: Database) -> list[str]:
    async with database.read() as connection:
        return list((await connection.execute(text("SELECT words FROM note ORDER BY rowid"))).scalars())


async def test_each_transaction_is_on_the_disk_when_it_has_ended(tmp_path: Path) -> None:
    disk = Disk()
    database = opened(tmp_path / "test.sqlite3", disk.force)
    await begin(database)
    assert len(disk.sizes) == 1
    await add(database, "first")
    assert len(disk.sizes) == 2
    await add(database, "second")
    assert 0 < disk.sizes[0] < disk.sizes[1] < disk.sizes[2]
    await database.close()


async def test_what_only_reads_forces_nothing(tmp_path: Path) -> None:
    disk = Disk()
    database = opened(tmp_path / "test.sqlite3", disk.force)
    await begin(database)
    assert await notes(database) == []
    assert len(disk.sizes) == 1
    await database.close()


async def test_writers_at_the_same_time_share_the_way_to_the_disk(tmp_path: Path) -> None:
    forced: list[int] = []
    gate = threading.Event()

    def force(log: int) -> None:
        forced.append(log)
        gate.wait(10)

    gate.set()
    database = opened(tmp_path / "test.sqlite3", force)
    await begin(database)
    gate.clear()
    writers = [asyncio.create_task(add(database, str(number))) for number in range(20)]
    for _ in range(10_000):
        if len(await notes(database)) == 20:
            break
        await asyncio.sleep(0)
    assert not any(writer.done() for writer in writers)
    gate.set()
    await asyncio.gather(*writers)
    # The first of them by itself, and then the other nineteen at once.
    assert len(forced) == 3
    await database.close()


async def test_a_disk_that_fails_is_told_to_who_wrote(tmp_path: Path) -> None:
    disk = Disk()
    database = opened(tmp_path / "test.sqlite3", disk.force)
    await begin(database)
    disk.broken = True
    with pytest.raises(OSError, match="Input/output error"):
        await add(database, "lost")
    disk.broken = False
    await add(database, "kept")
    assert "kept" in await notes(database)
    await database.close()


async def test_after_a_disk_has_failed_all_of_the_log_goes_to_the_database(tmp_path: Path) -> None:
    file, disk = tmp_path / "test.sqlite3", Disk()
    database = opened(file, disk.force)
    await begin(database)
    disk.broken = True
    with pytest.raises(OSError, match="Input/output error"):
        await add(database, "written while it failed")
    assert b"written while it failed" not in file.read_bytes()
    disk.broken = False
    await add(database, "written after that")
    assert b"written while it failed" in file.read_bytes()
    await database.close()


async def test_a_long_log_is_copied_to_the_database_and_emptied(tmp_path: Path) -> None:
    file, log = tmp_path / "test.sqlite3", tmp_path / "test.sqlite3-wal"
    database = opened(file, Disk().force, longest=60_000)
    await begin(database)
    sizes = [0]
    for number in range(1000):
        await add(database, f"note-{number:03}" + "x" * 3000)
        sizes.append(log.stat().st_size)
        if sizes[-1] < sizes[-2]:
            break
    assert sizes[-1] < sizes[-2]
    assert b"note-000" in file.read_bytes()
    await database.close()


async def shortened() -> None:
    """Wait until nobody is at shortening a log."""
    while under_way := [task for task in asyncio.all_tasks() if task.get_name() == "shorten log"]:
        await asyncio.wait(under_way)


async def test_a_log_is_emptied_at_the_same_length_each_time(tmp_path: Path) -> None:
    log, longest = tmp_path / "test.sqlite3-wal", 60_000
    database = opened(tmp_path / "test.sqlite3", Disk().force, longest=longest)
    await begin(database)
    sizes: list[int] = []
    for _ in range(120):
        await add(database, "x" * 3000)
        sizes.append(log.stat().st_size)
        await shortened()
    assert sum(one < before for before, one in pairwise(sizes)) > 5
    assert max(sizes) < 1.3 * longest
    await database.close()


async def test_a_log_of_four_megabytes_is_emptied_and_a_shorter_one_is_not(tmp_path: Path) -> None:
    file, log = tmp_path / "test.sqlite3", tmp_path / "test.sqlite3-wal"
    database = Database.open(f"sqlite:///{file}")
    await begin(database)
    for _ in range(3):
        await add(database, "x" * (1 << 20))
        await shortened()
    assert log.stat().st_size > 3 << 20
    await add(database, "x" * (1 << 20))
    await shortened()
    assert log.stat().st_size == 0
    await database.close()


@dataclass
class Pauses:
    """Counts how often writers had to pause."""

    count: int = 0

    @asynccontextmanager
    async def pausing(self) -> AsyncIterator[None]:
        """A block in which nobody writes."""
        self.count += 1
        yield


async def test_while_another_process_reads_the_log_is_not_copied_at_each_commit(tmp_path: Path) -> None:
    file, pauses, readers = tmp_path / "test.sqlite3", Pauses(), Readers()
    with closing(sqlite3.connect(file, isolation_level=None)) as writer, closing(sqlite3.connect(file)) as other:
        writer.execute("PRAGMA journal_mode=WAL")
        writer.execute("CREATE TABLE note (words TEXT)")
        writer.execute("INSERT INTO note VALUES (?)", ("x" * 30_000,))
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM note").fetchone()
        journal = Journal(file, longest=30_000)
        for _ in range(3):
            await journal.force()
            journal.keep_short(pauses.pausing, readers)
            await shortened()
        # Its end is read from, so it could not be emptied. It is tried again when it has grown.
        assert pauses.count == 1
        other.rollback()
        writer.execute("INSERT INTO note VALUES (?)", ("x" * 60_000,))
        await journal.force()
        journal.keep_short(pauses.pausing, readers)
        await shortened()
        assert pauses.count == 2
        assert (tmp_path / "test.sqlite3-wal").stat().st_size == 0
        await journal.close()


async def test_writers_do_not_wait_for_somebody_who_reads_on(tmp_path: Path) -> None:
    file, readers, read, paused = tmp_path / "test.sqlite3", Readers(), asyncio.Event(), asyncio.Event()
    ended: list[str] = []

    async def read_on() -> None:
        with readers.one_more():
            read.set()
            # Almost a second, if writers wait for it.
            _, left = await asyncio.wait([asyncio.create_task(paused.wait())], timeout=0.9)
            for task in left:
                task.cancel()
        ended.append("reading")

    @asynccontextmanager
    async def pausing() -> AsyncIterator[None]:
        reading.append(asyncio.create_task(read_on()))
        await read.wait()
        yield
        ended.append("pause")
        paused.set()

    reading: list[asyncio.Task[None]] = []
    with closing(sqlite3.connect(file, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        writer.execute("CREATE TABLE note (words TEXT)")
        journal = Journal(file, longest=1)
        await journal.force()
        journal.keep_short(pausing, readers)
        await shortened()
        await asyncio.gather(*reading)
        assert ended == ["pause", "reading"]
        await journal.close()


async def test_the_log_stays_short_while_many_write_and_somebody_always_reads(tmp_path: Path) -> None:
    log, longest = tmp_path / "test.sqlite3-wal", 400_000
    database = opened(tmp_path / "test.sqlite3", os.fdatasync, longest=longest)
    await begin(database)
    sizes: list[int] = []
    writing = True

    async def write() -> None:
        for number in range(150):
            await add(database, f"{number}" + "x" * 3000)
            sizes.append(log.stat().st_size)

    async def read() -> None:
        while writing:
            async with database.read() as connection:
                await connection.execute(text("SELECT max(rowid) FROM note"))
                # Others write before it ends, and it goes on reading what was there.
                for _ in range(20):
                    await asyncio.sleep(0)

    readers = [asyncio.create_task(read()) for _ in range(3)]
    await asyncio.gather(*(write() for _ in range(16)))
    writing = False
    await asyncio.gather(*readers)
    assert len(await notes(database)) == 16 * 150
    # 2,400 notes take 20 MB of log. On a machine that is busy with other things a pause ends before the log is empty.
    assert max(sizes) < 15 * longest
    await database.close()


async def test_who_reads_for_long_keeps_what_they_see_and_the_log_is_emptied_afterwards(tmp_path: Path) -> None:
    log, longest = tmp_path / "test.sqlite3-wal", 60_000
    database = opened(tmp_path / "test.sqlite3", Disk().force, longest=longest)
    await begin(database)
    async with database.read() as connection:
        count = text("SELECT count(*) FROM note")
        assert (await connection.execute(count)).scalar_one() == 0
        for number in range(60):
            await add(database, f"{number}" + "x" * 3000)
        assert log.stat().st_size > 2 * longest
        assert (await connection.execute(count)).scalar_one() == 0
    for _ in range(10):
        await add(database, "x" * 3000)
        await shortened()
        if log.stat().st_size < 2 * longest:
            break
    assert log.stat().st_size < 2 * longest
    await database.close()


async def test_a_log_that_cannot_be_copied_to_the_database_loses_nothing_and_fails_nobody(tmp_path: Path) -> None:
    file, kept = tmp_path / "test.sqlite3", tmp_path / "kept"
    database = opened(file, Disk().force, longest=30_000)
    await begin(database)
    await add(database, "first")
    # Whoever opens the database by its name from now on finds something else.
    os.rename(file, kept)
    os.mkdir(file)
    for _ in range(10):
        await add(database, "second" + "x" * 5000)
    os.rmdir(file)
    os.rename(kept, file)
    await add(database, "third")
    assert [words[:6] for words in await notes(database)] == ["first", *["second"] * 10, "third"]
    await database.close()


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
async def test_a_database_behind_a_link_is_on_the_disk_too(tmp_path: Path) -> None:
    file, link, disk = tmp_path / "test.sqlite3", tmp_path / "link.db", Disk()
    before = opened(file, disk.force)
    await begin(before)
    await before.close()
    link.symlink_to(file)
    database = opened(link, disk.force)
    await add(database, "first")
    assert len(disk.sizes) == 2
    await database.close()


async def test_sqlite_leaves_to_the_journal_what_the_journal_does(tmp_path: Path) -> None:
    database = opened(tmp_path / "test.sqlite3", Disk().force)
    async with database.write() as connection:
        asked = ("synchronous", "wal_autocheckpoint")
        found = [(await connection.execute(text(f"PRAGMA {one}"))).scalar_one() for one in asked]
    assert found == [1, 0]
    await database.close()


async def test_a_database_in_memory_needs_no_disk() -> None:
    disk = Disk()
    database = Database(SqliteEngine(make_url("sqlite://"), lambda path: Journal(path, force=disk.force)))
    await begin(database)
    await add(database, "here")
    assert disk.sizes == []
    await database.close()


def held(folder: Path) -> list[str]:
    """The files in ``folder``, and itself, that this process holds open."""
    links = [Path("/proc/self/fd", number) for number in os.listdir("/proc/self/fd")]
    return [name for link in links if link.is_symlink() and (name := os.readlink(link)).startswith(str(folder))]


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="Linux alone says what a process holds open")
async def test_a_database_that_is_closed_holds_nothing_open(tmp_path: Path) -> None:
    database = opened(tmp_path / "test.sqlite3", Disk().force, longest=1)
    await begin(database)
    await add(database, "first")
    await notes(database)
    assert str(tmp_path / "test.sqlite3-wal") in held(tmp_path)
    await database.close()
    assert held(tmp_path) == []


async def test_a_database_that_is_closed_leaves_no_thread_behind(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    database = opened(tmp_path / "test.sqlite3", Disk().force)
    await begin(database)

    async def count(connection: object) -> int:
        return 1

    await database.read_at_length(count)
    names = {thread.name.split("_")[0] for thread in set(threading.enumerate()) - before}
    assert names == {"journal", "long-read"}
    await database.close()
    assert set(threading.enumerate()) <= before


async def test_a_database_may_be_closed_twice(tmp_path: Path) -> None:
    database = opened(tmp_path / "test.sqlite3", Disk().force)
    await begin(database)
    await database.close()
    await database.close()
