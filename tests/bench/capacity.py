"""What a large site asks of Hamdel, measured and reckoned: ``python -m tests.bench.capacity``.

The queue runs in process, with all agents at their desks, on the database that one process has. Times are computing
times of this process, which other programs on the machine do not lengthen by much. Where PostgreSQL is installed, the
rows of conversations as they are usual are put into one, and weighed. From both, and from what a worker was measured
to answer (``python -m tests.bench.bench_workers``), follows what a day takes; `docs/sizing.md` says how.
"""

import argparse
import asyncio
import json
import math
import sys
import tempfile
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import insert, text

from bot.conversations.events import DESK
from bot.conversations.tables import conversation, message, search_log
from bot.storage import Database
from handoff.agents import Agent
from handoff.tables import agent as agent_table
from handoff.tables import audit, ticket
from tests.house import START, House, open_house
from tests.integration.conftest import PostgresqlServer, programs

#: Agents work on so many conversations at once, and write these languages.
CAPACITY, LANGUAGES = 4, ("en", "nl", "fa", "te", "zh", "es")
#: How many wait when the queue is measured, and how often each step is.
QUEUES, TIMES = (0, 100, 1000), 5
#: Conversations that are put into PostgreSQL to be weighed.
WEIGHED = 2000
DAY = 24 * 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A site as its operator would describe it."""

    agents: int = 1000
    conversations: int = 1_000_000
    #: Of one conversation: messages of its visitor, and all others.
    visitors: int = 4
    others: int = 5
    #: The part of the conversations that people take, and minutes that one of them takes.
    handed_over: float = 0.12
    minutes: float = 10.0
    #: The busiest hour beside a mean one.
    peak: float = 2.5
    #: Visitors' messages a second that one worker answers on a core of its own.
    a_worker: float = 39.0

    def at_peak(self, a_day: float) -> float:
        """How often a second in the busiest hour, of what happens so often a day."""
        return a_day / DAY * self.peak


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """Milliseconds of computing for each step of the queue, with so many who wait."""

    waiting: int
    handing_over: float
    closing: float
    look: float


async def queue_steps(site: Site, waiting: int) -> Steps:
    """Measure the queue with all agents busy and ``waiting`` visitors in it."""
    async with _staffed(site) as (house, agents):
        held = await _fill(house, agents, site.agents * CAPACITY, waiting)
        house.now += 1
        await house.desk.queue_moved()
        handing = [await house.visitor() for _ in range(TIMES)]
        numbers = iter(range(TIMES))
        handing_over = await _computed(lambda: house.asks_for_person(handing[next(numbers)]))
        ended = iter(held)

        async def close() -> None:
            held_conversation, agent = next(ended)
            await house.desk.lifecycle.close(held_conversation, agent, "solved")

        closing = await _computed(close)
        look = await _computed(house.desk.scheduler.tick)
        return Steps(waiting=waiting, handing_over=handing_over, closing=closing, look=look)


@asynccontextmanager
async def _staffed(site: Site) -> AsyncIterator[tuple[House, Sequence[Agent]]]:
    """A house whose agents are all at their desks, and are given those who wait."""
    with tempfile.TemporaryDirectory() as folder:
        async with open_house(Path(folder), assigning="auto") as house:
            row = {"password_hash": "", "role": "agent", "active": True, "created_at": 0, "capacity": CAPACITY}
            rows = [
                {**row, "login": f"a{number}", "name": f"A{number}", "languages": [LANGUAGES[number % 6], "en"]}
                for number in range(site.agents)
            ]
            async with house.database.write() as connection:
                await connection.execute(insert(agent_table), rows)
            async with house.database.read() as connection:
                staff = await house.desk.staff_directory.read(connection)
            for one in staff.agents.values():
                house.presence.arrive(one.id, house.now)
            yield house, list(staff.agents.values())


async def _fill(house: House, agents: Sequence[Agent], held: int, waiting: int) -> list[tuple[str, Agent]]:
    """Conversations that are held, each by an agent, and others that wait. Who holds which."""
    rows, tickets, given = [], [], []
    for number in range(held + waiting):
        id, agent = uuid.uuid4().hex, agents[number % len(agents)] if number < held else None
        rows.append(_conversation(id, "waiting" if agent is None else "agent"))
        tickets.append(_ticket(id, None if agent is None else agent.id))
        if agent is not None:
            given.append((id, agent))
    async with house.database.write() as connection:
        await connection.execute(insert(conversation), rows)
        await connection.execute(insert(ticket), tickets)
    return given


async def _computed(step: Callable[[], Awaitable[Any]]) -> float:
    """Milliseconds of this process's computing for a step, in the median."""
    taken = []
    for _ in range(TIMES):
        began = time.process_time()
        await step()
        taken.append((time.process_time() - began) * 1e3)
    return median(taken)


async def fan_out(desks: int) -> float:
    """Milliseconds of computing to hand one event to the open pages of so many agents, without what sockets take."""
    async with AsyncExitStack() as stack, _nobody() as house:
        pages = [await stack.enter_async_context(house.bus.subscribe([DESK])) for _ in range(desks)]
        event = {"type": "message", "conversation": uuid.uuid4().hex, "message": {"text": "x" * 120, "sequence": 7}}

        async def once() -> None:
            await house.bus.publish(DESK, event)
            for page in pages:
                json.dumps(await anext(aiter(page)), ensure_ascii=False)

        return await _computed(once)


@asynccontextmanager
async def _nobody() -> AsyncIterator[House]:
    with tempfile.TemporaryDirectory() as folder:
        async with open_house(Path(folder)) as house:
            yield house


# What is kept


def _conversation(id: str, state: str) -> dict[str, Any]:
    remembered = {
        "unsure": 0, "clarified": False, "unhelpful": 0, "awaiting": "helpful", "answered": "track-order",
        "question": "Where is my order?", "asked_at": START, "shown": ["track-order"], "choices": [],
        "told_languages": False, "troubles": [], "turn": 4, "came_back": False,
    }  # fmt: skip
    return {
        "id": id, "channel": "web", "address": id, "state": state, "language": "en", "language_source": "detected",
        "last_sequence": 9, "pulled_sequence": 0, "attributes": {"page": "https://shop.example/orders"},
        "memory": remembered, "token_digest": uuid.uuid4().hex * 2, "created_at": START, "updated_at": START,
    }  # fmt: skip


def _ticket(id: str, agent_id: int | None) -> dict[str, Any]:
    taken = {"status": "taken", "agent_id": agent_id, "taken_at": START, "holder_replied_at": START}
    waits = {"status": "waiting", "agent_id": None, "taken_at": None, "holder_replied_at": None}
    return {
        "conversation_id": id, "reason": "asked", "emotion": "calm", "language": "en", "priority": 0,
        "opened_at": START, "skills": [], "declined": [], **(waits if agent_id is None else taken),
    }  # fmt: skip


def _messages(id: str, first: int, site: Site) -> list[dict[str, Any]]:
    """A conversation's messages: questions of 40 characters or so, answers of 220, each with its reason."""
    reason = {
        "decision": "answer", "article": "track-order", "confidence": 0.9731, "language": "en", "state": "bot",
        "reason": "confident", "intent": {"name": "ask_question", "confidence": 0.9963},
        "emotion": {"name": "calm", "confidence": 0.9615},
    }  # fmt: skip
    rows = []
    for sequence in range(1, site.visitors + site.others + 1):
        own = sequence % 2 == 1 and sequence // 2 < site.visitors
        row = {
            "id": first + sequence, "conversation_id": id, "sequence": sequence, "language": "en", "kind": "text",
            "author": "visitor" if own else "bot", "text": ("Where is it, please? " * (2 if own else 10)).strip(),
            "buttons": [] if own else [{"title": "That helped", "payload": "/helpful"}], "markdown": not own,
            "external_id": f"web:{id}:{uuid.uuid4()}" if own else None, "reason": reason, "handled": True,
            "in_reply_to": None if own else first + sequence - 1, "created_at": START,
        }  # fmt: skip
        rows.append(row)
    return rows


def _searches(id: str, first: int, site: Site) -> list[dict[str, Any]]:
    return [
        {
            "conversation_id": id, "message_id": first + 2 * number + 1, "text": "Where is it, please? " * 2,
            "language": "en", "decision": "answer", "reason": "confident", "article_id": "track-order",
            "confidence": 0.9731, "created_at": START,
        }
        for number in range(site.visitors - 1)
    ]  # fmt: skip


async def weigh(url: str, site: Site) -> dict[str, float]:
    """Bytes a conversation by table, indexes among them, in a new database of PostgreSQL's."""
    database = Database.open(url)
    tables = ("conversation", "message", "search_log", "ticket", "audit")
    try:
        await database.migrate()
        before = await _sizes(database, tables)
        own = site.visitors + site.others
        for begin in range(0, WEIGHED, 250):
            ids = [(uuid.uuid4().hex, (begin + number) * own) for number in range(250)]
            people = [id for id, _ in ids[: round(250 * site.handed_over)]]
            steps: list[dict[str, Any]] = [
                {"action": action, "conversation_id": id, "details": {}, "created_at": START}
                for id in people
                for action in ("opened", "taken", "closed")
            ]
            async with database.write() as connection:
                await connection.execute(insert(conversation), [_conversation(id, "closed") for id, _ in ids])
                await connection.execute(insert(message), [row for id, at in ids for row in _messages(id, at, site)])
                await connection.execute(insert(search_log), [row for id, at in ids for row in _searches(id, at, site)])
                await connection.execute(insert(ticket), [{**_ticket(id, None), "status": "closed"} for id in people])
                await connection.execute(insert(audit), steps)
        after = await _sizes(database, tables)
    finally:
        await database.close()
    return {name: (after[name] - before[name]) / WEIGHED for name in tables}


async def _sizes(database: Database, tables: Sequence[str]) -> dict[str, int]:
    async with database.read() as connection:
        asked = ", ".join(f"pg_total_relation_size('{name}')" for name in tables)
        return dict(zip(tables, (await connection.execute(text(f"SELECT {asked}"))).one(), strict=True))


async def _weighed(site: Site) -> dict[str, float]:
    server = PostgresqlServer()
    try:
        server.start()
        return await weigh(server.new_database(), site)
    finally:
        server.close()


# What a day takes


def reckoned(site: Site, steps: Sequence[Steps], event: float, sizes: dict[str, float]) -> list[str]:
    """The arithmetic, in words."""
    messages = site.at_peak(site.conversations * site.visitors)
    handed = site.at_peak(site.conversations * site.handed_over)
    busy = handed * site.minutes * 60
    room = site.agents * CAPACITY
    calm = steps[0]
    # Each message of either side is one event for the desk, and each step of the queue about two.
    events = site.at_peak(site.conversations * (site.visitors + site.others)) + 4 * handed
    lines = [
        f"visitors' messages in the busiest hour: {messages:.0f} a second, so "
        f"{math.ceil(messages / site.a_worker)} workers of {site.a_worker:g} a second each",
        f"handed over: {handed:.1f} a second; held at once {busy:.0f}, room for {room} ({busy / room:.0%})",
        f"the queue's steps: {handed * (calm.handing_over + calm.closing) / 1e3:.2f} cores, one after the other",
        f"events for desks: {events:.0f} a second to {site.agents} desks, {events * event / 1e3:.1f} cores before "
        f"what sockets take",
    ]
    if sizes:
        total = sum(sizes.values())
        rows = 1 + site.visitors + site.others + site.visitors - 1 + 4 * site.handed_over
        lines += [
            f"rows written: {site.at_peak(site.conversations * rows):.0f} a second in the busiest hour",
            f"kept: {total / 1e3:.1f} kB a conversation, {total * site.conversations / 1e9:.1f} GB a day, "
            f"{total * site.conversations * 365 / 1e12:.2f} TB a year",
        ]
    return lines


def _options() -> Site:
    usual = Site()
    parser = argparse.ArgumentParser(prog="python -m tests.bench.capacity")
    for name, kind in (("agents", int), ("conversations", int), ("handed-over", float), ("a-worker", float)):
        parser.add_argument(f"--{name}", type=kind, default=getattr(usual, name.replace("-", "_")))
    return Site(**vars(parser.parse_args()))


def main() -> int:
    """Print what was measured, and what follows."""
    site = _options()
    print(f"{site.agents} agents at their desks, all busy; milliseconds of computing")
    print(f"{'waiting':>8}{'handing over':>14}{'closing':>10}{'look':>8}", flush=True)
    steps = []
    for waiting in QUEUES:
        steps.append(one := asyncio.run(queue_steps(site, waiting)))
        print(f"{one.waiting:>8}{one.handing_over:>14.1f}{one.closing:>10.1f}{one.look:>8.1f}", flush=True)
    event = asyncio.run(fan_out(site.agents))
    print(f"one event to {site.agents} desks, without what sockets take: {event:.1f} ms", flush=True)
    sizes = asyncio.run(_weighed(site)) if programs() is not None else {}
    if sizes:
        print("bytes a conversation: " + ", ".join(f"{name} {size:.0f}" for name, size in sizes.items()))
    print(f"\n{site.conversations:,} conversations a day:")
    print("\n".join(f"  {line}" for line in reckoned(site, steps, event, sizes)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
