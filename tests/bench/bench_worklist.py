"""What agents look at, and a visitor's message, with 200,000 messages behind and 200 people who wait.

``python -m tests.bench.bench_worklist``, on SQLite and, where it is installed, on PostgreSQL. In process, without HTTP
and without the encoder, on databases whose search index is up to date.
"""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from sqlalchemy import insert, text

from bot.conversations import search_store
from bot.conversations.tables import conversation
from bot.desk.filters import Filters
from bot.desk.search_reading import _entries
from bot.storage import Database
from handoff.tables import ticket
from tests import archive
from tests.integration.conftest import PostgresqlServer, programs
from tests.scripted import Stage, open_stage

CONVERSATIONS, WAITING, ROUNDS, TURNS = 20_000, 200, 40, 4
#: Milliseconds that a look may take at the 95th percentile.
BAR = 200.0
#: What leaves few of all conversations, and a quarter of them.
WAITS = Filters(waiting=1)
PERSIAN = Filters(language="fa")
#: Texts that are read into the search index at once: nobody else is there who would have to wait.
READ_AT_ONCE = 2_000


async def fill(database: Database) -> None:
    """Make the archive, people who wait, and the index of all that."""
    if database.may_be_away:
        async with database.write() as connection:
            await connection.run_sync(archive.fill, CONVERSATIONS)
    async with database.write() as connection:
        ids = [f"w{number}" for number in range(WAITING)]
        kept = {"channel": "web", "state": "waiting", "language_source": "detected", "last_sequence": 1}
        times = {"created_at": archive.NOW, "updated_at": archive.NOW}
        people = [
            {"id": id, "address": id, "language": "nl" if id[-1] in "05" else "en", **kept, **times} for id in ids
        ]
        await connection.execute(insert(conversation), people)
        waits = {"status": "waiting", "reason": "asked", "emotion": "calm", "opened_at": archive.NOW}
        tickets = [
            {"id": CONVERSATIONS + 10 + number, "conversation_id": one["id"], "language": one["language"], **waits}
            for number, one in enumerate(people)
        ]
        await connection.execute(insert(ticket), tickets)
    while True:
        async with database.write() as connection:
            pending = await search_store.take(connection, READ_AT_ONCE)
            await search_store.keep(connection, pending, await _entries(connection, pending))
        if len(pending) < READ_AT_ONCE:
            break
    if database.may_be_away:
        async with database.write() as connection:
            # Rows that were given their ids are not counted.
            for table in ("agent", "ticket"):
                newest = f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), max(id)) FROM {table}"
                await connection.execute(text(newest))
            # As its own housekeeping does after so many rows.
            await connection.execute(text("ANALYZE"))


@dataclass(frozen=True, slots=True)
class Taken:
    """Milliseconds by the clock, and those for which this process computed: on a busy machine the second say more.
    What a server of PostgreSQL computes is in the first alone."""

    by_clock: list[float]
    computed: list[float]

    @property
    def figures(self) -> str:
        """Median and 95th percentile of both, as columns."""
        return "".join(
            f"{median(times):10.1f}{quantiles(times, n=20)[-1]:10.1f}" for times in (self.by_clock, self.computed)
        )


async def timed(step: Callable[[int], Awaitable[Any]], rounds: int = ROUNDS) -> Taken:
    """How long each of so many times took; the first two are not counted."""
    by_clock, computed = [], []
    for number in range(rounds + 2):
        began, begun = time.perf_counter(), time.process_time()
        await step(number)
        by_clock.append((time.perf_counter() - began) * 1e3)
        computed.append((time.process_time() - begun) * 1e3)
    return Taken(by_clock[2:], computed[2:])


async def looks(stage: Stage) -> dict[str, Taken]:
    """Milliseconds of each of an agent's looks."""
    views, someone = stage.house.desk.views, await stage.house.agent("Sara", "en", "nl")
    asked: dict[str, Callable[[int], Awaitable[Any]]] = {
        "list: waiting": lambda _: views.view("queue", someone),
        "list: all": lambda _: views.view("all", someone),
        "filter: waiting, Dutch": lambda _: views.view("queue", someone, filters=Filters(language="nl")),
        "filter: all, Persian": lambda _: views.view("all", someone, filters=PERSIAN),
        "filter: all, oldest first": lambda _: views.view("all", someone, filters=Filters(sort="oldest")),
        "filter: all, who waits long": lambda _: views.view("all", someone, filters=Filters(waiting=1, sort="waiting")),
        "filter: all, a tag of none": lambda _: views.view("all", someone, filters=Filters(tag="none")),
        "filter: all, nobody is angry": lambda _: views.view("all", someone, filters=Filters(emotion="angry")),
        "search: a rare word": lambda _: views.view("search", someone, search="needle"),
        "search: a usual word": lambda number: views.view("search", someone, search=("refund", "parcel")[number % 2]),
        "search: two words": lambda _: views.view("search", someone, search="invoice voucher"),
        "search: a word and a person": lambda _: views.view("search", someone, search="invoice v1234@"),
        "search: two letters": lambda _: views.view("search", someone, search="ck"),
        "search: two letters of none": lambda _: views.view("search", someone, search="qq"),
        "search: a word in Persian": lambda _: views.view(
            "search", someone, search="refund", filters=Filters(language="fa")
        ),
        "search: a word of who waits": lambda _: views.view("search", someone, search="refund", filters=WAITS),
    }
    return {name: await timed(one) for name, one in asked.items()}


async def messages(stage: Stage) -> Taken:
    """Milliseconds of visitors' messages, each with its answer, understood by a script."""
    said = stage.knows("Where is my order?", ("track-order", 0.97))
    return await timed(lambda number: stage.send(said, f"bench-{number}"), 3 * ROUNDS)


async def beside(stage: Stage) -> tuple[Taken, Taken]:
    """Milliseconds of visitors' messages alone and beside searches without a pause, each of them in turns."""
    said = stage.knows("Where is my order?", ("track-order", 0.97))
    views, someone = stage.house.desk.views, await stage.house.agent("Mina", "en")
    taken: dict[bool, list[Taken]] = {False: [], True: []}

    async def search() -> None:
        while True:
            for words in ("invoice voucher", "needle", "parcel", "qq"):
                await views.view("search", someone, search=words)

    for turn in range(2 * TURNS):
        searching = asyncio.create_task(search()) if turn % 2 else None
        taken[searching is not None].append(
            await timed(lambda number: stage.send(said, f"beside-{turn}-{number}"), ROUNDS)  # noqa: B023
        )
        if searching is not None:
            searching.cancel()
            await asyncio.wait([searching])
    return joined(taken[False]), joined(taken[True])


def joined(some: list[Taken]) -> Taken:
    """Several measurements as one."""
    return Taken([at for one in some for at in one.by_clock], [at for one in some for at in one.computed])


async def measure(name: str, folder: Path, url: str, empty: str) -> bool:
    """Print what one database takes; whether a bar was missed."""
    for path in ("full", "empty"):
        (folder / path).mkdir(parents=True)
    databases = [Database.open(one) for one in (url, empty)]
    for one in databases:
        await one.migrate()
    await fill(databases[0])
    async with open_stage(folder / "full", database=databases[0]) as stage:
        stage.house.now = archive.NOW + 60
        found = await looks(stage)
        full = await messages(stage)
        alone, searched = await beside(stage)
    async with open_stage(folder / "empty", database=databases[1]) as stage:
        before = await messages(stage)
    missed = False
    for what, taken in found.items():
        missed |= quantiles(taken.by_clock, n=20)[-1] > BAR
        print(f"{name:12}{what:28}{taken.figures}", flush=True)
    sent = {
        "a message, nothing behind it": before,
        "a message": full,
        "a message, in turns with": alone,
        "one beside a search": searched,
    }
    for what, taken in sent.items():
        print(f"{name:12}{what:28}{taken.figures}", flush=True)
    ratio = median(searched.by_clock) / median(alone.by_clock)
    print(f"{name:12}beside a search a message takes {ratio:.2f} times as long (medians)", flush=True)
    return missed


def main() -> int:
    """Print the table; 1 where a bar is missed."""
    print(f"{os.cpu_count()} cores, {CONVERSATIONS * archive.MESSAGES_EACH} messages, {WAITING} waiting")
    heads = ("median", "95th", "computing", "95th")
    print(f"{'ms':12}{'':28}{''.join(f'{one:>10}' for one in heads)}, at most {BAR:.0f} by the clock", flush=True)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        files = (f"sqlite:///{folder / 'full.sqlite3'}", f"sqlite:///{folder / 'empty.sqlite3'}")
        archive.make(folder / "full.sqlite3", CONVERSATIONS)
        missed = asyncio.run(measure("SQLite", folder / "sqlite", *files))
        if programs() is not None:
            server = PostgresqlServer()
            try:
                server.start()
                urls = server.new_database(), server.new_database()
                missed |= asyncio.run(measure("PostgreSQL", folder / "postgresql", *urls))
            finally:
                server.close()
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
