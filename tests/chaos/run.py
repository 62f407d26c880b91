"""One run: visitors write, agents answer, things go wrong; then it is quiet, and everything is looked at."""

import asyncio
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import monotonic

import httpx

from tests.chaos import verdict
from tests.chaos.agents import Agent
from tests.chaos.faults import Faults
from tests.chaos.ledger import Ledger
from tests.chaos.site import Site, running
from tests.chaos.verdict import Kept
from tests.chaos.visitors import Page, Visitor

#: Seconds in which everybody has to have what they wrote acknowledged, and pages have to show what is stored.
LAST_WORDS, QUIET = 180.0, 120.0
#: How a line of the server's log names what happened.
_EVENT = re.compile(r"\[(?:warning|error|critical)\s*\] (\w+)")


@dataclass(frozen=True, slots=True)
class Form:
    """How large a run is: people, seconds, how long they and the faults pause, and how many faults there are at least,
    however long that takes."""

    workers: int = 4
    visitors: int = 100
    agents: int = 10
    seconds: float = 120.0
    visitors_pause: float = 12.0
    agents_pause: float = 2.0
    fault: float = 3.0
    calm: float = 3.0
    faults: int = 0


#: For every change: what can break breaks once, while a few people talk.
SHORT = Form(
    workers=2, visitors=12, agents=2, seconds=12, visitors_pause=1.5, agents_pause=1.0, fault=1.0, calm=1.0, faults=6
)


@dataclass(slots=True)
class Report:
    """What came of a run."""

    ledger: Ledger
    kept: Kept
    faults: list[str]
    log: Counter[str] = field(default_factory=Counter)

    def lines(self) -> Iterator[str]:
        """The figures, for a person."""
        ledger, kept = self.ledger, self.kept
        written = [one for one in ledger.sent if one.author == "visitor"]
        yield f"conversations {len(kept.conversations)}, tickets {sum(map(len, kept.tickets.values()))}"
        yield f"messages in the database {sum(map(len, kept.messages.values()))}"
        for name, those in (("visitors", written), ("agents", [one for one in ledger.sent if one not in written])):
            acknowledged = sum(one.acknowledged_at is not None for one in those)
            again = sum(one.attempts > 1 for one in those)
            refused = sum(one.refused for one in those)
            yield f"{name} wrote {len(those)}: acknowledged {acknowledged}, sent again {again}, refused {refused}"
        for name, waits in zip(("all was in order", "something was not"), ledger.waits("visitor"), strict=True):
            if waits:
                yield (
                    f"until a visitor's message was acknowledged, while {name}: median {median(waits):.2f} s, "
                    f"longest {max(waits):.1f} s, of {len(waits)}"
                )
        for what, count in sorted(Counter(one.what for one in ledger.troubles).items()):
            yield f"{what}: {count}"
        yield f"sockets opened again: {ledger.reconnected}"
        yield "answers that were none: " + (_counted(ledger.answers) or "none")
        yield "in the server's log: " + (_counted(self.log) or "nothing")
        yield f"faults found: {len(self.faults)}"
        yield from (f"  {one}" for one in self.faults)


def _counted(counter: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(counter.items()))


async def run(form: Form, folder: Path, log: Path) -> Report:
    """Do it, on a data folder and with a file for the server's log."""
    ledger = Ledger()
    async with running(folder, log, form.workers) as site, AsyncExitStack() as stack:
        client = await stack.enter_async_context(_client(site))
        agents = [Agent(id, token, site.url, client, ledger) for id, token in await site.hire(form.agents)]
        visitors = [Visitor(number, site.url, client, ledger) for number in range(form.visitors)]
        for close in [*(one.close for one in agents), *(one.close for one in visitors)]:
            stack.push_async_callback(close)
        faults = Faults(site, ledger, form.fault)
        at_work = [asyncio.create_task(one.live(faults.go_on, form.agents_pause)) for one in agents]
        at_work += [asyncio.create_task(one.live(faults.go_on, form.visitors_pause)) for one in visitors]
        await faults.happen(monotonic() + form.seconds, form.calm, form.faults)
        _, unfinished = await asyncio.wait(at_work, timeout=LAST_WORDS)
        for task in at_work:
            if task in unfinished:
                task.cancel()
            elif task.exception() is not None:
                ledger.surprises.append(f"somebody gave up: {task.exception()!r}")
        await asyncio.gather(*unfinished, return_exceptions=True)
        ledger.surprises += ["somebody waits for an answer still"] * len(unfinished)
        pages = [page for one in visitors for page in one.pages]
        kept = await _quiet(site, pages)
        found = kept.faults(ledger, pages)
    written = await asyncio.to_thread(log.read_text)
    return Report(ledger, kept, found, Counter(_EVENT.findall(written)))


def _client(site: Site) -> httpx.AsyncClient:
    # Each request over a connection of its own: any worker may get it.
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=0)
    return httpx.AsyncClient(base_url=f"{site.url}/api/v1", timeout=30, limits=limits)


async def _quiet(site: Site, pages: list[Page]) -> Kept:
    """The database, as soon as no turn is left and all pages show what is stored; in any case after a while."""
    deadline = monotonic() + QUIET
    while True:
        kept = await verdict.read(site.database_url)
        settled = not kept.unhandled and not any(fault for page in pages for fault in kept.of_page(page))
        if settled or monotonic() > deadline:
            return kept
        await asyncio.sleep(0.5)
