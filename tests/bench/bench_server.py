"""How long a server takes to start and to answer, and how much memory it holds.

python -m tests.bench.bench_server
"""

import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from statistics import median, quantiles

import httpx

from tests.integration.test_durability import free_port

MESSAGES = (
    "Where is my order?",
    "بسته من کجاست؟",
    "Waar is mijn pakket?",
    "我想退货",
    "how do I return shoes",
    "మీ రిటర్న్ పాలసీ ఏంటి?",
    "¿Puedo pagar a plazos?",
    "I forgot my password",
)
ALONE, TOGETHER = 200, 640

_senders = itertools.count()


@contextmanager
def served(folder: Path) -> Iterator[tuple[str, int, float]]:
    """A server on ``folder``: its address, its process id, and the seconds until it was ready."""
    port = free_port()
    command = [sys.executable, "-m", "bot.commands.main", "serve", "--port", str(port), "--data-dir", str(folder)]
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}"
    try:
        # One client for all: to make one takes longer than to ask, and from the server's own processor.
        client = httpx.Client(timeout=5)
        while True:
            try:
                client.get(f"{url}/readyz").raise_for_status()
                client.close()
                break
            except httpx.HTTPError:
                if process.poll() is not None:
                    raise RuntimeError("The server ended before it was ready.") from None
                time.sleep(0.05)
        yield url, process.pid, time.perf_counter() - began
    finally:
        process.terminate()
        process.wait(30)


def ask(url: str, count: int) -> list[float]:
    """Milliseconds of ``count`` messages, one after the other, each of a visitor who was never there.

    With the standard library's client: a richer one takes as much of the two cores as the server does.
    """
    taken = []
    connection = HTTPConnection(url.removeprefix("http://"), timeout=60)
    for _ in range(count):
        number = next(_senders)
        body = json.dumps({"sender": f"bench-{number}", "message": MESSAGES[number % len(MESSAGES)]})
        began = time.perf_counter()
        connection.request("POST", "/webhooks/rest/webhook", body)
        answer = connection.getresponse()
        answer.read()
        taken.append((time.perf_counter() - began) * 1e3)
        if answer.status != 200:
            raise RuntimeError(f"The server answered {answer.status}.")
    connection.close()
    return taken


def ask_together(url: str, visitors: int) -> tuple[float, list[float]]:
    """Messages a second of so many ``visitors`` at once, and the milliseconds that each message took."""
    began = time.perf_counter()
    with ThreadPoolExecutor(visitors) as pool:
        taken = list(pool.map(lambda _: ask(url, TOGETHER // visitors), range(visitors)))
    return TOGETHER / (time.perf_counter() - began), [one for some in taken for one in some]


def resident(process: int) -> float | None:
    """Megabytes that a process holds in memory, where the system tells."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return None
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    return int(found[1]) / 1000 if found else None


def main() -> int:
    """Print the table; 1 where a bar is missed."""
    with tempfile.TemporaryDirectory() as folder:
        with served(Path(folder)) as (_, _, first_start):
            pass
        with served(Path(folder)) as (url, process, start):
            ask(url, 20)
            alone = ask(url, ALONE)
            together = {visitors: ask_together(url, visitors) for visitors in (8, 64)}
            memory = resident(process)
    rows: list[tuple[str, float | None, str]] = [
        ("first start, s", first_start, "<= 30"),
        ("start, s", start, "<= 5"),
        ("one visitor, median ms", median(alone), "<= 15"),
        ("one visitor, 95th percentile ms", quantiles(alone, n=20)[-1], ""),
        *(
            row
            for visitors, (rate, taken) in together.items()
            for row in (
                (f"{visitors} visitors at once, messages a second", rate, ">= 120" if visitors == 8 else ""),
                (f"{visitors} visitors at once, 95th percentile ms", quantiles(taken, n=20)[-1], ""),
            )
        ),
        ("resident memory, MB", memory, "<= 450"),
    ]
    print(f"{os.cpu_count()} cores\n{'':44}{'measured':>10}{'wanted':>10}")
    for what, measured, bar in rows:
        print(f"{what:44}{'-' if measured is None else f'{measured:.1f}':>10}{bar:>10}")
    return int(any(measured is not None and missed(measured, bar) for _, measured, bar in rows))


def missed(measured: float, bar: str) -> bool:
    """Whether a figure misses its bar, such as ``<= 30``; no bar is never missed."""
    sign, _, limit = bar.partition(" ")
    return bool(bar) and (measured > float(limit) if sign == "<=" else measured < float(limit))


if __name__ == "__main__":
    sys.exit(main())
