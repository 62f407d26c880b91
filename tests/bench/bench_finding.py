"""How quick the desk is with 200 waiting and 200,000 messages, on SQLite and PostgreSQL.

    python -m tests.bench.bench_finding [--messages 200000] [--database postgresql://…]

Prints the 50th and 95th percentile of the list, of the list with filters and of searches, in milliseconds, and how long
it took to read everything for the search.
"""

import argparse
import asyncio
import random
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from bot.conversations.tables import conversation, message
from bot.desk.filters import Filters
from bot.storage import Database
from tests.house import House, open_house

# fmt: off
WORDS = [
    "where", "order", "parcel", "arrived", "monday", "help", "refund", "invoice", "delivery", "address", "change",
    "account", "password", "login", "size", "return", "exchange", "damaged", "late", "bill", "card", "paid",
    "twice", "cancel", "subscription", "phone", "broken", "screen", "charger", "warranty", "courier", "depot",
]
# fmt: on
IN_A_CONVERSATION, WAITING, ROUNDS = 10, 200, 20
SEARCHES = ("refund", "refund invoice", "number 04711", "arcel", "needle", "zzzqqq", "order", "ab")


async def fill(house: House, messages: int) -> None:
    """Closed conversations with messages of some words, and visitors who wait."""
    chance, number = random.Random(1), messages // IN_A_CONVERSATION
    for begin in range(0, number, 500):
        rows, said = [], []
        for one in range(begin, min(number, begin + 500)):
            id = f"{one:032x}"
            rows.append(_conversation(id, house.now - number + one))
            for sequence in range(1, IN_A_CONVERSATION + 1):
                text = " ".join(chance.choices(WORDS, k=12)) + f" number {chance.randrange(100_000):05d}"
                said.append(_message(id, sequence, "needle" if not one and sequence == 1 else text))
        async with house.database.write() as connection:
            await connection.execute(insert(conversation), rows)
            await connection.execute(insert(message), said)
    for one in range(WAITING):
        await house.waiting(emotion=("calm", "angry")[one % 2])


def _conversation(id: str, at: float) -> dict[str, Any]:
    row = {"id": id, "channel": "web", "address": id, "state": "closed", "language": "en", "language_source": "page"}
    return {
        **row,
        "last_sequence": IN_A_CONVERSATION,
        "attributes": {},
        "memory": {},
        "created_at": at,
        "updated_at": at,
    }


def _message(id: str, sequence: int, text: str) -> dict[str, Any]:
    row = {"conversation_id": id, "sequence": sequence, "author": "visitor", "text": text, "language": "en"}
    return {**row, "kind": "text", "buttons": [], "created_at": 1.0}


async def measured(name: str, action: Callable[[], Awaitable[object]]) -> None:
    """Print how long an action takes, and how long this process worked for it: all there is on a busy machine."""
    times, worked = [], []
    for _ in range(ROUNDS):
        began, at_work = time.perf_counter(), time.process_time()
        await action()
        times.append((time.perf_counter() - began) * 1000)
        worked.append((time.process_time() - at_work) * 1000)
    cuts, work = statistics.quantiles(times, n=20), statistics.quantiles(worked, n=20)
    print(f"{name:30} p50 {cuts[9]:7.1f} ms  p95 {cuts[18]:7.1f} ms  worked p95 {work[18]:6.1f} ms", flush=True)


async def main(messages: int, url: str | None) -> None:
    """Fill a database and measure."""
    database = None
    if url is not None:
        database = Database.open(url)
        await database.migrate()
    with tempfile.TemporaryDirectory() as folder:
        async with open_house(Path(folder), database) as house:
            sara = await house.agent("Sara")
            await fill(house, messages)
            began = time.perf_counter()
            await house.desk.search_reading.tick()
            print(f"{messages} messages read for the search in {time.perf_counter() - began:.0f} s", flush=True)
            view = house.desk.views.view
            await measured("queue", lambda: view("queue", sara, limit=500))
            await measured("queue, filtered", lambda: view("queue", sara, filters=Filters(emotion="angry")))
            await measured("all", lambda: view("all", sara, limit=100))
            for text in SEARCHES:
                await measured(f"search {text!r}", partial(view, "search", sara, search=text))
            talking = await house.visitor()
            await measured("a visitor's message", lambda: house.says(talking, "Where is my parcel?"))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--messages", type=int, default=200_000)
    parser.add_argument("--database")
    given = parser.parse_args()
    asyncio.run(main(given.messages, given.database))
