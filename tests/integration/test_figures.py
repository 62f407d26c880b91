"""`/metrics`: what has been counted, and what waits, told once and for all workers."""

import os
import signal
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest
from prometheus_client.multiprocess import mark_process_dead
from prometheus_client.parser import text_string_to_metric_families
from websockets.sync.client import connect

from bot.commands.supervising import counted_together
from bot.conversations import Draft, message_store, outbox_store
from bot.desk.backlog import Backlog
from bot.storage import Database
from bot.web.metrics import SHARED, Metrics
from tests.conftest import Server, _fresh_copy
from tests.house import House, open_house
from tests.integration.conftest import NewDatabase
from tests.integration.joined import RedisServer, eventually, workers_of
from tests.integration.test_conversations import Visitor
from tests.integration.test_workers_served import served

#: A figure's name, and its labels in order.
Name = tuple[str, ...]


def figures(url: str) -> dict[Name, float]:
    """All figures, as one scrape finds them."""
    answer = httpx.get(f"{url}/metrics", timeout=60)
    assert answer.status_code == 200
    return read(answer.text)


def read(told: str) -> dict[Name, float]:
    """The figures of a scrape; nothing is told twice."""
    found: dict[Name, float] = {}
    for family in text_string_to_metric_families(told):
        for one in family.samples:
            name = (one.name, *(f"{label}={value}" for label, value in sorted(one.labels.items())))
            assert name not in found
            found[name] = one.value
    return found


def turns(url: str) -> float:
    return sum(value for name, value in figures(url).items() if name[0] == "hamdel_turns_total")


@pytest.mark.anyio
async def test_who_waits_who_is_held_and_who_is_there_is_read_from_the_database(house: House) -> None:
    sara, _ = await house.agent("Sara"), await house.agent("Mina", present=False)
    first, _second = await house.waiting(), await house.waiting()
    await house.desk.lifecycle.take(first.id, sara)
    house.now += 20

    backlog = await house.desk.backlog.read()

    assert backlog == Backlog(
        waiting=1, longest_wait=20, held=1, agents=1, undelivered=0, oldest_undelivered=0, unanswered=0
    )


@pytest.mark.anyio
async def test_what_is_not_delivered_and_not_answered_is_counted_too(house: House) -> None:
    waiting = await house.waiting(channel="telegram", address="7")
    async with house.database.write() as connection:
        (left,) = await message_store.append(
            connection, waiting.id, [Draft("visitor", "Hello?", "en")], now=house.now, handled=False
        )
        await outbox_store.enqueue(connection, [left.id], "telegram", "7", house.now)
    house.now += 40

    backlog = await house.desk.backlog.read()

    assert backlog is not None
    assert (backlog.unanswered, backlog.oldest_undelivered) == (1, 40)
    assert backlog.undelivered >= 1


@pytest.mark.anyio
async def test_without_a_database_the_scrape_says_so_and_leaves_the_queue_out(tmp_path: Path) -> None:
    away = Database.open(f"postgresql+asyncpg://hamdel@/hamdel?host={tmp_path}/nobody-listens-here")
    async with open_house(tmp_path, away) as house:
        told = Metrics().render(await house.desk.backlog.read()).decode()

    assert "hamdel_database_up 0.0" in told
    assert "hamdel_queue_visitors " not in told


#: A process that counts as a worker does, tells what all have counted, and waits for the end.
COUNTING = """
import sys
from bot.web.metrics import Metrics
metrics = Metrics()
metrics.workers.set(1)
metrics.turns.labels("web", "answer").inc(int(sys.argv[1]))
metrics.seconds.observe(0.03)
metrics.sockets.labels("desk").inc()
for _ in sys.stdin:
    print(metrics.render().decode(), end="#end\\n", flush=True)
"""


def test_processes_that_count_together_tell_the_same_and_what_one_counted_stays_when_it_ends() -> None:
    def scrape(process: "subprocess.Popen[str]") -> dict[Name, float]:
        assert process.stdin is not None
        assert process.stdout is not None
        print("?", file=process.stdin, flush=True)
        return read("".join(iter(process.stdout.readline, "#end\n")))

    with counted_together() as folder, ExitStack() as stack:
        stack.callback(os.environ.pop, SHARED)
        workers = [
            stack.enter_context(
                subprocess.Popen(
                    [sys.executable, "-c", COUNTING, str(turns)],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                )
            )
            for turns in (3, 4)
        ]
        # The first scrape of each comes when it has counted: then both tell what both have.
        for worker in workers:
            scrape(worker)
        told = [scrape(worker) for worker in workers]
        assert {one["hamdel_turns_total", "channel=web", "decision=answer"] for one in told} == {7}
        assert {one["hamdel_turn_seconds_count",] for one in told} == {2}
        assert {one["hamdel_open_sockets", "page=desk"] for one in told} == {2}

        workers[0].kill()
        workers[0].wait()
        mark_process_dead(workers[0].pid, str(folder))  # type: ignore[no-untyped-call]
        after = scrape(workers[1])
        workers[1].kill()

    assert after["hamdel_turns_total", "channel=web", "decision=answer"] == 7
    assert (after["hamdel_workers",], after["hamdel_open_sockets", "page=desk"]) == (1, 1)


def test_a_process_tells_its_memory_its_computing_and_how_late_its_loop_is(server: Server) -> None:
    eventually(lambda: figures(server.url)["hamdel_loop_delay_seconds_count",] > 0)
    told = figures(server.url)

    assert told["hamdel_workers",] == 1
    assert told["hamdel_cpu_seconds_total",] > 0
    if sys.platform == "linux":
        assert told["hamdel_resident_bytes",] > 50e6


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes are looked up in Linux's /proc")
def test_whichever_worker_is_asked_tells_what_all_have_counted_also_one_that_was_killed(
    new_shop: NewDatabase, redis: RedisServer, prepared: Path, tmp_path: Path
) -> None:
    environment = {"HAMDEL_DATABASE_URL": new_shop(), "HAMDEL_REDIS_URL": redis.url}
    with served(_fresh_copy(prepared, tmp_path / "data"), tmp_path / "log", **environment) as (url, supervisor):
        eventually(lambda: figures(url)["hamdel_workers",] == 2, 120)
        server = Server(url, None, None)  # type: ignore[arg-type]
        # Each over a connection of its own: both workers have their share.
        visitors = [Visitor(server) for _ in range(12)]
        for visitor in visitors:
            visitor.say("Where is my order?")
        visitors[0].say("I want to talk to a human please")

        # Ten scrapes reach both workers; a figure by worker would differ.
        scrapes = [figures(url) for _ in range(10)]
        assert {sum(v for n, v in one.items() if n[0] == "hamdel_turns_total") for one in scrapes} == {13}
        assert {one["hamdel_turn_seconds_count",] for one in scrapes} == {13}
        assert {one["hamdel_queue_visitors",] for one in scrapes} == {1}
        eventually(lambda: figures(url)["hamdel_workers_joined", "by=redis"] == 2)

        address = f"{url.replace('http', 'ws', 1)}/api/v1/chat/conversations/{visitors[1].id}/socket"
        with connect(address) as socket:
            socket.send(f'{{"type": "hello", "token": "{visitors[1].token}"}}')
            socket.recv()
            assert figures(url)["hamdel_open_sockets", "page=widget"] == 1
            for worker in workers_of(supervisor.pid):
                os.kill(worker, signal.SIGKILL)
            eventually(lambda: figures(url)["hamdel_workers",] == 2, 180)

        # Sockets ended with their workers. What was counted has not: a counter that falls would look like a new start.
        assert figures(url).get(("hamdel_open_sockets", "page=widget"), 0) == 0
        assert turns(url) == 13
