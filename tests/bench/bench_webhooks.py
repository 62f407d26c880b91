"""200 webhooks a second for a minute: how soon each is acknowledged, and whether any is lost.

``python -m tests.bench.bench_webhooks``, or in another form with ``--rate`` and ``--seconds``. Each webhook is a
message of another visitor, over the signed channel, sent when its time has come, whatever became of those before it.
What is acknowledged is stored; the turns come afterwards, so they are waited for as well. Then all of them come once
more, as platforms repeat: these are looked at, known and acknowledged, and nothing comes of them, so that they show
what an acknowledgement costs by itself.
"""

import argparse
import asyncio
import json
import os
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from statistics import median, quantiles
from urllib.parse import urlsplit

from sqlalchemy import func, select

from bot.conversations.tables import arrival, message
from bot.storage import Database
from tests.bench.bench_workers import computed, served
from tests.platforms import Program

#: Milliseconds that an acknowledgement may take at the 95th percentile.
BAR = 100.0
#: Seconds for which the turns of all of them are waited for.
PATIENCE = 1800.0
#: Connections that the platform keeps open.
CONNECTIONS = 50


async def rain(url: str, program: Program, rate: int, seconds: int) -> list[float]:
    """Milliseconds until each webhook was acknowledged, from when it was to be sent. Raises for one that was not."""
    began, numbers, taken = time.perf_counter(), iter(range(rate * seconds)), list[float]()

    async def connected() -> None:
        # By hand: a client's library takes as much of the two cores as the server does.
        reader, writer = await asyncio.open_connection(urlsplit(url).hostname, urlsplit(url).port)
        for number in numbers:
            planned = began + number / rate
            await asyncio.sleep(planned - time.perf_counter())
            writer.write(webhook(program, number))
            head = await reader.readuntil(b"\r\n\r\n")
            status, *fields = head.decode().lower().splitlines()
            (length,) = (one.partition(":")[2] for one in fields if one.startswith("content-length:"))
            body = await reader.readexactly(int(length))
            if status.split()[1] != "200":
                raise RuntimeError(f"{status}: {body.decode()}")
            taken.append((time.perf_counter() - planned) * 1e3)
        writer.close()

    await asyncio.gather(*(connected() for _ in range(CONNECTIONS)))
    return taken


def webhook(program: Program, number: int) -> bytes:
    """A signed request that has a message of a visitor."""
    body = json.dumps({"id": f"b{number}", "sender": f"v{number}", "text": "Where is my order?"}).encode()
    id, stamp = f"msg_b{number}", str(int(time.time()))
    lines = (
        "POST /webhooks/webhook HTTP/1.1",
        "host: localhost",
        "content-type: application/json",
        f"content-length: {len(body)}",
        f"webhook-id: {id}",
        f"webhook-timestamp: {stamp}",
        f"webhook-signature: {program.sign(id, stamp, body)}",
    )
    return "\r\n".join((*lines, "", "")).encode() + body


async def kept(url: str, wanted: int) -> tuple[int, float]:
    """How many of visitors' messages are stored when nothing waits any more, and the seconds until then."""
    database, began = Database.open(url), time.monotonic()
    try:
        while True:
            async with database.read() as connection:
                waits = select(func.count()).select_from(arrival).where(arrival.c.status == "waiting")
                left = (await connection.execute(waits)).scalar_one()
                said = select(func.count()).select_from(message).where(message.c.author == "visitor")
                stored = (await connection.execute(said)).scalar_one()
            if (left == 0 and stored >= wanted) or time.monotonic() - began > PATIENCE:
                return stored, time.monotonic() - began
            await asyncio.sleep(1)
    finally:
        await database.close()


def main() -> int:
    """Print the figures; 1 where the bar is missed, or something was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bench_webhooks")
    parser.add_argument("--rate", type=int, default=200)
    parser.add_argument("--seconds", type=int, default=60)
    asked = parser.parse_args()
    wanted = asked.rate * asked.seconds
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        program: Program = stack.enter_context(Program())
        environment = {f"HAMDEL_{name.upper()}": value for name, value in program.settings.items()}
        url, process = stack.enter_context(served(folder, 1, **environment, HAMDEL_LIMIT_CONVERSATIONS=""))
        before = computed([process])
        taken = asyncio.run(rain(url, program, asked.rate, asked.seconds))
        during = computed([process]) - before
        stored, after = asyncio.run(kept(f"sqlite:///{folder / 'hamdel.sqlite3'}", wanted))
        whole = computed([process]) - before
        before = computed([process])
        repeated = asyncio.run(rain(url, program, asked.rate, min(asked.seconds, 20)))
        alone = (computed([process]) - before) * 1e3 / len(repeated)
    high = quantiles(taken, n=20)[-1]
    print(f"{os.cpu_count()} cores, {asked.rate} webhooks a second for {asked.seconds} seconds, one process on SQLite")
    print(
        f"acknowledged after {median(taken):.1f} ms, 95th {high:.1f} ms, at most {max(taken):.1f} ms; bar {BAR:.0f} ms"
    )
    print(f"stored {stored} of {wanted}; the last turn {after:.0f} s after the last acknowledgement")
    print(f"computing: {during * 1e3 / wanted:.1f} ms a webhook meanwhile, {whole * 1e3 / wanted:.1f} ms in all")
    print(f"repeats: {alone:.2f} ms of computing each, acknowledged after {median(repeated):.1f} ms")
    return int(high > BAR or stored != wanted)


if __name__ == "__main__":
    sys.exit(main())
