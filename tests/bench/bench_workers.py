"""Messages a second by one process and by several workers, and their costs: ``python -m tests.bench.bench_workers``.

Needs PostgreSQL and Redis. The rounds of all ways of serving take turns, so that a busy machine is as busy for each.
Computing time is that of the processes that serve; on a machine that others use it says more than the clock.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median

import httpx

from tests.bench.bench_server import TOGETHER, ask_together
from tests.integration.conftest import PostgresqlServer
from tests.integration.joined import RedisServer, free_port, workers_of

ROUNDS, VISITORS = 3, 8


@contextmanager
def served(folder: Path, workers: int, settled: bool = True, /, **environment: str) -> Iterator[tuple[str, int]]:
    """A server on ``folder``: its address and its process; by default when it has nothing more to do."""
    port = free_port()
    command = [sys.executable, "-m", "bot.commands.main", "serve", "--port", str(port), "--data-dir", str(folder)]
    process = subprocess.Popen(
        [*command, "--workers", str(workers)],
        env={**os.environ, **environment, "HAMDEL_LIMIT_REQUESTS": ""},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    url = f"http://127.0.0.1:{port}"
    try:
        with httpx.Client(timeout=5) as client:
            while not _ready(client, url) or len(serving(process.pid, workers)) < workers:
                if process.poll() is not None:
                    raise RuntimeError("The server ended before it was ready.")
                time.sleep(0.1)
        if settled:
            settle(serving(process.pid, workers))
        yield url, process.pid
    finally:
        process.terminate()
        process.wait(60)


def _ready(client: httpx.Client, url: str) -> bool:
    try:
        return client.get(f"{url}/readyz").status_code == 200
    except httpx.HTTPError:
        return False


def serving(process: int, workers: int) -> list[int]:
    """The processes that serve."""
    if workers == 1:
        return [process]
    return workers_of(process)


def computed(processes: list[int], and_children: bool = False) -> float:
    """Seconds that processes have computed for; on request with their children, as soon as those have ended."""
    ticks = 0
    for one in processes:
        fields = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
        ticks += sum(map(int, fields[11 : 15 if and_children else 13]))
    return ticks / os.sysconf("SC_CLK_TCK")


def settle(processes: list[int]) -> None:
    """Wait until processes have nothing to do: that a worker is there does not say that it has started."""
    while True:
        before = computed(processes)
        time.sleep(2)
        if computed(processes) - before < 0.2:
            return


def memory(process: int) -> tuple[float, float]:
    """Megabytes that a process has in memory, and of those the ones that it shares with nobody."""
    rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
    found = {line.split()[0]: int(line.split()[1]) / 1000 for line in rollup.splitlines()[1:]}
    return found["Rss:"], found["Private_Clean:"] + found["Private_Dirty:"]


def main() -> int:
    """Print the table."""
    postgresql, redis = PostgresqlServer(), RedisServer()
    postgresql.start()
    redis.start()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        stack.callback(postgresql.close)
        stack.callback(redis.close)
        shop = {"HAMDEL_DATABASE_URL": postgresql.new_database()}
        joined = {**shop, "HAMDEL_REDIS_URL": redis.url}
        ways = {
            "SQLite, one process": (1, {}),
            "PostgreSQL, one process": (1, shop),
            "PostgreSQL and Redis, one worker": (1, joined),
            "PostgreSQL and Redis, two workers": (2, joined),
        }
        figures: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
        held: dict[str, list[tuple[float, float]]] = {}
        for _ in range(ROUNDS):
            for name, (workers, environment) in ways.items():
                with served(Path(folder), workers, **environment) as (url, process):
                    # Every worker has to have seen some.
                    ask_together(url, VISITORS)
                    processes = serving(process, workers)
                    before = computed(processes)
                    rate, _taken = ask_together(url, VISITORS)
                    figures[name].append((rate, (computed(processes) - before) / TOGETHER * 1e3))
                    held[name] = [memory(one) for one in processes]
    print(f"{os.cpu_count()} cores\n{'':36}{'messages/s':>12}{'ms computing':>14}  MB a process (its own)")
    for name, measured in figures.items():
        rate, cost = (median(one) for one in zip(*measured, strict=True))
        sizes = ", ".join(f"{whole:.0f} ({own:.0f})" for whole, own in held[name])
        print(f"{name:36}{rate:>12.1f}{cost:>14.1f}  {sizes}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
