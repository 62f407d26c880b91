"""Keeps one of several workers in step with the others: what they tell each other, and what is checked in case that a
word of it was lost."""

import asyncio
import time
from collections.abc import Mapping

import structlog

from bot.conversations.events import MISSED, WORKERS, Event
from bot.conversations.redis_events import RedisBus
from bot.translation.glossary_store import glossary_of, load
from bot.web.services import Services
from bot.workers.presence import presence_told
from handoff import wording

log = structlog.get_logger(__name__)

#: Seconds between two times that a worker says who is at its desks, and looks for turns that were left.
BEAT = 2.0
#: After so many seconds without a word a worker has ended.
ENDED_AFTER = 4 * BEAT
#: Every so many beats what others may have changed is read whatever was heard.
CHECKED_EVERY = 5
#: What taking turns that were left is called among the jobs that one worker does.
JOB = "recovery"


class Workers:
    """One worker's ear for the others, and its voice."""

    def __init__(self, services: Services) -> None:
        assert isinstance(services.bus, RedisBus)
        self._bus = services.bus
        self._database = services.database
        self._presence = services.presence
        self._desk = services.desk
        self._site = services.site
        self._subscriptions = services.subscriptions
        self._dialogue = services.dialogue
        self._interpreter = services.interpreter
        self._scripts = services.scripts
        self._clock = services.clock
        self._joined = services.metrics.joined.labels("redis")
        self._tasks: list[asyncio.Task[None]] = []
        # When each of the others was heard last, by a clock that nobody sets.
        self._heard: dict[str, float] = {}
        self._wordings: Mapping[tuple[str, str], str | None] = {}
        self._terms: str | None = None
        self._doubts = 0

    def start(self) -> None:
        """Begin, in the background."""
        self._tasks = [
            asyncio.create_task(self._listen(), name="other workers"),
            asyncio.create_task(self._beat(), name="worker's beat"),
        ]

    async def close(self) -> None:
        """Say goodbye, and stop."""
        self._bus.tell_workers({"type": "goodbye"})
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    # What others say

    async def _listen(self) -> None:
        async with self._bus.subscribe([WORKERS]) as events:
            self._bus.tell_workers({"type": "hello"})
            async for event in events:
                try:
                    await self._hear(event)
                except Exception:
                    log.exception("worker_not_understood", kind=event["type"])

    async def _hear(self, event: Event) -> None:
        worker = event.get("worker")
        if worker is not None:
            self._heard[worker] = time.monotonic()
        match event["type"]:
            case "presence":
                self._presence.hear(str(worker), event["agents"], self._clock())
            case "pages":
                self._desk.pages.hear(str(worker), event["open"])
            case "page":
                self._desk.pages.hear_one(str(worker), event["conversation"], is_open=event["open"])
            case "hello":
                self._bus.tell_workers(presence_told(self._presence, self._clock()))
                self._bus.tell_workers(self._desk.pages.told())
            case "goodbye":
                await self._ended(str(worker))
            case "staff":
                self._desk.staff_directory.forget()
            case "shown":
                self._desk.heard(event["places"], event["texts"])
            case "webhooks":
                self._subscriptions.deliverer.wake()
            case "site":
                await self._site.reload()
            case "wording":
                await self._read_wordings()
            case "glossary":
                await self._read_glossary()
            case kind if kind == MISSED:
                # Nobody could be heard: that is no reason to take anybody for gone.
                self._heard = dict.fromkeys(self._heard, time.monotonic())
                self._bus.tell_workers({"type": "hello"})
                await self._check()

    async def _ended(self, worker: str) -> None:
        self._heard.pop(worker, None)
        self._presence.ended(worker)
        await self._desk.pages.ended(worker)

    # What happens by itself

    async def _beat(self) -> None:
        beats, last = 0, time.monotonic()
        while True:
            self._bus.tell_workers(presence_told(self._presence, self._clock()))
            await asyncio.sleep(BEAT)
            beats, before, last = beats + 1, last, time.monotonic()
            self._joined.set(self._bus.connected)
            if not self._bus.connected:
                self._presence.unheard_elsewhere(last - before)
            else:
                for worker in [one for one, heard in self._heard.items() if last - heard > ENDED_AFTER]:
                    log.warning("worker_ended", worker=worker)
                    await self._ended(worker)
                    # It may have stored something last that it told nobody of.
                    self._bus.missed()
            try:
                if await self._database.leads(JOB):
                    await self._recover()
                self._tell_doubts()
                if beats % CHECKED_EVERY == 0:
                    await self._check()
            except Exception as error:
                # Such as a database that is being started anew.
                log.warning("worker_not_in_step", error=str(error))

    def _tell_doubts(self) -> None:
        """What was stored though the server's answer was lost, nobody was told of. It is reached again now."""
        if self._doubts != self._database.doubts:
            self._doubts = self._database.doubts
            self._bus.lost()

    async def _recover(self) -> None:
        recovered = await self._dialogue.recover()
        if recovered:
            log.warning("turns_recovered", count=recovered)

    async def _check(self) -> None:
        """Read anew what others may have changed."""
        self._bus.tell_workers(self._desk.pages.told())
        self._desk.staff_directory.forget()
        await self._site.reload()
        await self._read_wordings()
        await self._read_glossary()

    async def _read_wordings(self) -> None:
        async with self._database.read() as connection:
            newest = await wording.newest(connection)
        for (language, key), text in newest.items():
            if (language, key) not in self._wordings or self._wordings[language, key] != text:
                self._scripts.override(language, key, text)
        self._wordings = newest

    async def _read_glossary(self) -> None:
        if not self._interpreter.active:
            return
        async with self._database.read() as connection:
            glossary = glossary_of(await load(connection))
        if glossary.version != self._terms:
            self._interpreter.use_glossary(glossary)
            self._terms = glossary.version
