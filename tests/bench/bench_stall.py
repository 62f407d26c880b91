"""How long everybody waits while somebody searches 200,000 messages, and while somebody looks at a month's report.

python -m tests.bench.bench_stall
"""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot import process
from bot.conversations.tables import message
from bot.desk.reports import Reports
from bot.desk.staff import StaffDirectory
from bot.storage import Database
from bot.storage.engine import Found
from handoff.report_days import Days
from tests import archive

CONVERSATIONS = 20_000
#: Milliseconds for which nothing may stop everything else.
BAR = 50.0
TICK = 0.005
ROUNDS = 3


class OnTheEventLoop(Database):
    """A database whose long reads are read like short ones: what it was like before."""

    async def read_at_length(self, reading: Callable[[AsyncConnection], Coroutine[Any, Any, Found]]) -> Found:
        """See :class:`Database`."""
        async with self.read() as connection:
            return await reading(connection)


async def search(database: Database) -> None:
    """Look for a word that only the oldest conversation has."""
    needles = select(message.c.conversation_id).where(message.c.text.contains("needle"))
    found = await database.read_at_length(lambda connection: connection.execute(needles))
    assert len(found.all()) == 1


async def look_at_report(database: Database) -> None:
    """The figures of every day of the archive."""
    directory = StaffDirectory(lambda: archive.NOW)
    context = SimpleNamespace(database=database, clock=lambda: archive.NOW, staff_directory=directory)
    last = datetime.fromtimestamp(archive.NOW, UTC).date()
    days = Days(last - timedelta(days=archive.DAYS), last, ZoneInfo("UTC"))
    found = await Reports(cast("Any", context)).figures(days)
    assert found["total"]["conversations"] == CONVERSATIONS


async def both(database: Database) -> None:
    """Two people at once."""
    await asyncio.gather(search(database), look_at_report(database))


async def stall(work: Awaitable[None]) -> tuple[float, float]:
    """Milliseconds that ``work`` took, and the longest of them in which nothing else had its turn."""
    longest, last = 0.0, time.perf_counter()

    async def tick() -> None:
        nonlocal longest, last
        while True:
            await asyncio.sleep(TICK)
            now = time.perf_counter()
            longest, last = max(longest, now - last - TICK), now

    ticking = asyncio.create_task(tick())
    await asyncio.sleep(2 * TICK)
    began = time.perf_counter()
    await work
    took = time.perf_counter() - began
    await asyncio.sleep(2 * TICK)
    ticking.cancel()
    return took * 1e3, longest * 1e3


async def measure(file: Path) -> bool:
    """Print the table; whether the bar was missed."""
    print(f"{os.cpu_count()} cores, {CONVERSATIONS * archive.MESSAGES_EACH} messages, {CONVERSATIONS} conversations")
    print(f"{'ms, the worst of ' + str(ROUNDS):24}{'took':>10}{'stalled':>10}{'before':>10}{'at most':>10}")
    url, missed = f"sqlite:///{file}", False
    for what in (search, look_at_report, both):
        worst = {}
        for kind in (Database, OnTheEventLoop):
            database = kind.open(url)
            runs = [await stall(what(database)) for _ in range(ROUNDS)]
            worst[kind] = tuple(max(figures) for figures in zip(*runs, strict=True))
            await database.close()
        (took, stalled), (_, before) = worst[Database], worst[OnTheEventLoop]
        missed |= stalled > BAR
        print(f"{what.__name__.replace('_', ' '):24}{took:10.0f}{stalled:10.1f}{before:10.0f}{BAR:10.0f}")
    return missed


def main() -> int:
    """1 where the bar is missed."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "archive.sqlite3"
        archive.make(file, CONVERSATIONS)
        # As a server does when it has started.
        process.settle()
        return int(asyncio.run(measure(file)))


if __name__ == "__main__":
    sys.exit(main())
