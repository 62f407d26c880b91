"""How long a server takes to start and to answer, and how much memory it holds.

python -m tests.bench.bench_server
"""

import itertools
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
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
ALONE, AT_ONCE, EACH = 200, 8, 50

_senders = itertools.count()


@contextmanager
def served(folder: Path) -> Iterator[tuple[str, int, float]]:
    """A server on ``folder``: its address, its process id, and the seconds until it was ready."""
    port = free_port()
    command = [sys.executable, "-m", "bot.cli", "serve", "--port", str(port), "--data-dir", str(folder)]
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}"
    try:
        while True:
            try:
                httpx.get(f"{url}/readyz", timeout=5).raise_for_status()
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
    """Milliseconds of ``count`` messages, one after the other, each of a visitor who was never there."""
    taken = []
    with httpx.Client() as client:
        for number in range(count):
            body = {"sender": f"bench-{next(_senders)}", "message": MESSAGES[number % len(MESSAGES)]}
            began = time.perf_counter()
            client.post(f"{url}/webhooks/rest/webhook", json=body, timeout=60).raise_for_status()
            taken.append((time.perf_counter() - began) * 1e3)
    return taken


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
            began = time.perf_counter()
            with ThreadPoolExecutor(AT_ONCE) as pool:
                list(pool.map(lambda _: ask(url, EACH), range(AT_ONCE)))
            rate = AT_ONCE * EACH / (time.perf_counter() - began)
            memory = resident(process)
    rows = (
        ("first start, s", first_start, 30.0),
        ("start, s", start, 5.0),
        ("one message, median ms", median(alone), 60.0),
        ("one message, 95th percentile ms", quantiles(alone, n=20)[-1], None),
        (f"{AT_ONCE} visitors at once, messages a second", rate, None),
        ("resident memory, MB", memory, 500.0),
    )
    print(f"{os.cpu_count()} cores\n{'':42}{'measured':>10}{'at most':>10}")
    for what, measured, bar in rows:
        print(f"{what:42}{'-' if measured is None else f'{measured:.1f}':>10}{'' if bar is None else f'{bar:.0f}':>10}")
    return int(any(measured is not None and bar is not None and measured > bar for _, measured, bar in rows))


if __name__ == "__main__":
    sys.exit(main())
