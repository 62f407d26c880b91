"""200 webhooks a second for a minute: how soon each is acknowledged, and whether any is lost.

``python -m tests.bench.bench_webhooks``, or in another form with ``--rate`` and ``--seconds``. Each webhook is a
message of another visitor, over the signed channel, sent when its time has come, whatever became of those before it.
What is acknowledged is stored; the turns come afterwards, so they are waited for as well.
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

import httpx
from sqlalchemy import func, select

from bot.conversations.tables import arrival, message
from bot.storage import Database
from tests.bench.bench_workers import computed, served
from tests.platforms import Program

#: Milliseconds that an acknowledgement may take at the 95th percentile.
BAR = 100.0
#: Seconds for which the turns of all of them are waited for.
PATIENCE = 1800.0


async def rain(url: str, program: Program, rate: int, seconds: int) -> list[float]:
    """Milliseconds until each webhook was acknowledged, from when it was to be sent. Raises for one that was not."""
    limits = httpx.Limits(max_connections=100)
    async with httpx.AsyncClient(base_url=url, timeout=60, limits=limits) as client:
        began = time.perf_counter()

        async def one(number: int) -> float:
            planned = began + number / rate
            await asyncio.sleep(planned - time.perf_counter())
            body = json.dumps({"id": f"b{number}", "sender": f"v{number}", "text": "Where is my order?"}).encode()
            id, stamp = f"msg_b{number}", str(int(time.time()))
            signed = {"webhook-id": id, "webhook-timestamp": stamp, "webhook-signature": program.sign(id, stamp, body)}
            answer = await client.post("/webhooks/webhook", content=body, headers=signed)
            answer.raise_for_status()
            return (time.perf_counter() - planned) * 1e3

        return await asyncio.gather(*(one(number) for number in range(rate * seconds)))


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
    high = quantiles(taken, n=20)[-1]
    print(f"{os.cpu_count()} cores, {asked.rate} webhooks a second for {asked.seconds} seconds, one process on SQLite")
    print(
        f"acknowledged after {median(taken):.1f} ms, 95th {high:.1f} ms, at most {max(taken):.1f} ms; bar {BAR:.0f} ms"
    )
    print(f"stored {stored} of {wanted}; the last turn {after:.0f} s after the last acknowledgement")
    print(f"computing: {during * 1e3 / wanted:.1f} ms a webhook meanwhile, {whole * 1e3 / wanted:.1f} ms in all")
    return int(high > BAR or stored != wanted)


if __name__ == "__main__":
    sys.exit(main())
