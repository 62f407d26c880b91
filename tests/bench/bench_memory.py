"""How much memory a server takes, with one worker and more, and with many open pages; and how soon it starts.

python -m tests.bench.bench_memory [--sockets N] [--workers N]

Memory is the share of each process in what it has in memory (PSS): what several have in common is counted once. More
than one worker needs PostgreSQL and Redis. Starts are timed by the clock, and by the processors' time, which says more
on a machine that others use.
"""

import argparse
import asyncio
import json
import resource
import sys
import tempfile
import time
from contextlib import AsyncExitStack, ExitStack
from pathlib import Path

import httpx
from websockets.asyncio.client import ClientConnection, connect

from tests.bench.bench_server import MESSAGES, ask, missed
from tests.bench.bench_workers import computed, served, serving
from tests.integration.conftest import PostgresqlServer
from tests.integration.joined import RedisServer

#: Seconds between two signs of life of a page.
PING_EVERY = 25
#: Pages that are opened at the same time.
AT_ONCE = 50


def family(process: int) -> list[int]:
    """A process and all that came of it."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    return [process, *(one for child in children for one in family(int(child)))]


def share(process: int) -> float:
    """Megabytes that a process and all that came of it have in memory, what they have in common counted once."""
    found = 0
    for one in family(process):
        lines = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
        found += next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return found * 1024 / 1e6


def start(folder: Path) -> tuple[float, float]:
    """Seconds until a server on ``folder`` is ready, by the clock and of processors."""
    began = time.perf_counter()
    with served(folder, 1, False) as (_, process):
        return time.perf_counter() - began, computed([process], and_children=True)


def of_workers(folder: Path, most: int, **environment: str) -> list[float]:
    """Megabytes of all processes together with one worker, two, and so on; every worker has answered questions."""
    found = []
    for workers in range(1, most + 1):
        with served(folder, workers, **environment) as (url, process):
            # Connections go to any worker: each has to have seen some.
            for _ in range(8 * workers):
                ask(url, len(MESSAGES))
            found.append(share(process))
            assert len(serving(process, workers)) == workers
    return found


async def _page(url: str, client: httpx.AsyncClient, stack: AsyncExitStack) -> ClientConnection:
    """The open page of a new visitor."""
    begun = (await client.post("/api/v1/chat/conversations", json={})).raise_for_status().json()
    address = f"{url.replace('http', 'ws', 1)}/api/v1/chat/conversations/{begun['conversation']}/socket"
    socket = await stack.enter_async_context(connect(address, ping_interval=None, max_queue=None))
    await socket.send(json.dumps({"type": "hello", "token": begun["token"], "after": 0}))
    await socket.recv()
    return socket


async def _with_pages(url: str, process: int, count: int) -> tuple[float, float]:
    """Megabytes of a server before and while ``count`` visitors have a page open."""
    before = share(process)
    async with AsyncExitStack() as stack:
        client = await stack.enter_async_context(httpx.AsyncClient(base_url=url, timeout=120))
        pages: list[ClientConnection] = []

        async def stay() -> None:
            while True:
                await asyncio.sleep(PING_EVERY)
                for page in list(pages):
                    await page.send(json.dumps({"type": "ping"}))

        stack.callback(asyncio.create_task(stay()).cancel)
        while len(pages) < count:
            some = min(AT_ONCE, count - len(pages))
            pages += await asyncio.gather(*(_page(url, client, stack) for _ in range(some)))
        return before, share(process)


def of_pages(folder: Path, count: int) -> tuple[float, float]:
    """Megabytes of one process before and while ``count`` visitors have a page open."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    with served(folder, 1) as (url, process):
        return asyncio.run(_with_pages(url, process, count))


def main() -> int:
    """Print the table; 1 where a bar is missed."""
    options = argparse.ArgumentParser(prog="python -m tests.bench.bench_memory")
    options.add_argument("--sockets", type=int, default=5_000, help="pages that are open at once")
    options.add_argument("--workers", type=int, default=3, help="the most workers of one machine")
    chosen = options.parse_args()
    rows: list[tuple[str, float, str]] = []
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        for what, clock in (("first start", "<= 10"), ("start", "<= 3")):
            taken, of_processors = start(folder)
            rows += [(f"{what}, s", taken, clock), (f"{what}, s of a processor", of_processors, "")]
        if chosen.sockets:
            before, after = of_pages(folder, chosen.sockets)
            each = (after - before) / chosen.sockets * 1e3
            bar = "<= 1200" if chosen.sockets == 5_000 else ""
            rows += [(f"{chosen.sockets} open pages, MB", after, bar), ("an open page, kB", each, "")]
        if chosen.workers:
            postgresql, redis = PostgresqlServer(), RedisServer()
            for server in (postgresql, redis):
                stack.callback(server.close)
                server.start()
            joined = {"HAMDEL_DATABASE_URL": postgresql.new_database(), "HAMDEL_REDIS_URL": redis.url}
            totals = of_workers(folder, chosen.workers, **joined)
            rows.append(("one worker, MB", totals[0], "<= 300"))
            # The second one brings what watches over them, and what they are forked from.
            rows += [(f"{number} workers, MB", total, "") for number, total in enumerate(totals[1:], 2)]
            if len(totals) > 2:
                rows.append(("each further worker, MB", (totals[-1] - totals[1]) / (len(totals) - 2), "<= 150"))
    print(f"{'':36}{'measured':>10}{'wanted':>10}")
    for what, measured, bar in rows:
        print(f"{what:36}{measured:>10.1f}{bar:>10}")
    return int(any(missed(measured, bar) for _, measured, bar in rows))


if __name__ == "__main__":
    sys.exit(main())
